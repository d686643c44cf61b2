/** The known name that a mistyped one most likely meant; undefined where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  const asked = name.slice(0, 100).toLowerCase();
  for (const k of known) {
    const candidate = k.toLowerCase();
    // The last part of a rule's id is often all that a person remembers.
    const d = Math.min(distance(asked, candidate), candidate.endsWith(`/${asked}`) ? 1 : Infinity);
    if (d < least) [best, least] = [k, d];
  }
  return best;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
