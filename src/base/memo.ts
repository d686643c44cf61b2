/** A computation done at most once for each object: `const anatomyOf = memo((a: Article) => …)`. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    let hit = known.get(key);
    if (!hit) known.set(key, (hit = { value: compute(key) }));
    return hit.value;
  };
}

/** A value made when it is first asked for: `const terms = once(() => read(dataFile('terms.txt')))`. */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * What was computed of some thousand keys of late: whoever types in a text asks the same of all its other lines again. What is computed should
 * be read off the key alone: a slice of an article would keep all of it.
 */
export class Recent<V> {
  private young = new Map<string, V>();
  private old: ReadonlyMap<string, V> = this.young;
  constructor(private readonly most: number) {}

  of(key: string, compute: () => V): V {
    let hit = this.young.get(key);
    if (hit !== undefined) return hit;
    hit = this.old.get(key) ?? compute();
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, hit);
    return hit;
  }
}
