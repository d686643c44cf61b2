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
