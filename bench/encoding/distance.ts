/** Edit distance of two texts without what they share at both ends; past `most` units a side, the sum of what is left. */
export function distance(a: string, b: string, most = 3000): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const x = a.slice(start, a.length - end);
  const y = b.slice(start, b.length - end);
  if (!x.length || !y.length || x.length > most || y.length > most) return Math.max(x.length, y.length);
  let row = Uint32Array.from({ length: y.length + 1 }, (_, i) => i);
  let next = new Uint32Array(y.length + 1);
  for (let i = 1; i <= x.length; i++) {
    next[0] = i;
    const c = x.charCodeAt(i - 1);
    for (let j = 1; j <= y.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (c === y.charCodeAt(j - 1) ? 0 : 1));
    [row, next] = [next, row];
  }
  return row[y.length]!;
}
