/** A set of words kept as hashes: sorted, and what they are smaller than. */
export interface WordSet {
  readonly hashes: Uint32Array;
  readonly range: number;
}

/** Reads hashes written as Rice codes of their gaps, the lowest bit first, from a bit on: `at` is moved behind them. */
export function readHashes(bytes: Uint8Array, at: { bit: number }, count: number, range: number, low: number): WordSet {
  // What stands behind the ones is written the highest bit first.
  const turned = Uint16Array.from({ length: 1 << low }, (_, n) => {
    let out = 0;
    for (let b = 0; b < low; b++) out = out * 2 + ((n >> b) & 1);
    return out;
  });
  let i = at.bit;
  /** The next 24 bits. */
  const next = (): number => {
    const k = i >> 3;
    return ((bytes[k]! | (bytes[k + 1]! << 8) | (bytes[k + 2]! << 16) | (bytes[k + 3]! << 24)) >>> (i & 7)) & 0xffffff;
  };
  const hashes = new Uint32Array(count);
  for (let n = 0, last = -1; n < count; n++) {
    let gap = 0;
    let window = next();
    while (window === 0xffffff) {
      gap += 24;
      i += 24;
      window = next();
    }
    const ones = 31 - Math.clz32(~window & (window + 1));
    i += ones + 1;
    const rest = turned[next() & ((1 << low) - 1)]!;
    i += low;
    hashes[n] = last = last + 1 + (gap + ones) * (1 << low) + rest;
  }
  at.bit = i;
  return { hashes, range };
}

/** FNV-1a over UTF-16 units, scaled to a range. */
function hash(word: string, range: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return Math.floor(((h >>> 0) / 0x100000000) * range);
}

/** Whether a word is in a set, or one of the few that its hashes can't tell from one. */
export function hasWord({ hashes, range }: WordSet, word: string): boolean {
  const h = hash(word, range);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < h) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === h;
}
