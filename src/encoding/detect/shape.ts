import type { Range } from '../../base';

/** What the bytes show before any is decoded. */
export interface Shape {
  /** Valid UTF-8 sequences of more than one byte, and bytes that belong to none. */
  readonly sequences: number;
  readonly broken: number;
  /** Bytes of 0x80 and above. */
  readonly high: number;
  /** NULs at even and at odd places. */
  readonly evenNuls: number;
  readonly oddNuls: number;
}

/** Length of the UTF-8 sequence that begins at `i` (2 … 4); 0 where there is none. As strict as the Encoding Standard. */
export function sequenceAt(bytes: Uint8Array, i: number): number {
  const b = bytes[i]!;
  const n = b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 0;
  for (let k = 1; k < n; k++) if ((bytes[i + k] ?? 0) >> 6 !== 2) return 0;
  const next = bytes[i + 1]!;
  if ((b === 0xe0 && next < 0xa0) || (b === 0xed && next > 0x9f)) return 0;
  if ((b === 0xf0 && next < 0x90) || (b === 0xf4 && next > 0x8f)) return 0;
  return n;
}

/** One pass over the bytes. */
export function shapeOf(bytes: Uint8Array): Shape {
  let sequences = 0;
  let broken = 0;
  let high = 0;
  const nuls: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!;
    if (b === 0) nuls[(i & 1) as 0 | 1]++;
    if (b < 0x80) continue;
    const n = sequenceAt(bytes, i);
    high += n || 1;
    if (n) {
      sequences++;
      i += n - 1;
    } else broken++;
  }
  return { sequences, broken, high, evenNuls: nuls[0], oddNuls: nuls[1] };
}

/**
 * Words with a byte of 0x80 and above in them, joined where they touch: what tells one encoding from another. A word ends at a
 * byte below 0x30, which is no second byte in any encoding. At most `most` bytes of them.
 */
export function tellingWords(bytes: Uint8Array, most: number): Range[] {
  const out: Range[] = [];
  let sum = 0;
  for (let i = 0; i < bytes.length && sum < most; i++) {
    if (bytes[i]! < 0x80) continue;
    let start = i;
    while (start > 0 && bytes[start - 1]! >= 0x30 && i - start < 40) start--;
    let end = i + 1;
    // Short ASCII between two such words is taken along: it is cheap, and its spaces and commas say something too.
    for (let gap = 0; end < bytes.length && gap < 4 && end - start < most; end++)
      gap = bytes[end]! < 0x30 ? gap + 1 : 0;
    const last = out.at(-1);
    if (last && start <= last.end) out[out.length - 1] = { start: last.start, end };
    else out.push({ start, end });
    sum += end - i;
    i = end - 1;
  }
  return out;
}
