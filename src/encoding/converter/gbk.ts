import { eachCell } from '../codecs';

/** GBK in both directions as two tables, with the private-use letters that decoders show in its gaps. */
interface Tables {
  /** UTF-16 unit of a pair of bytes, 0 where there is none. */
  readonly to: Uint16Array;
  /** Pair of bytes of a UTF-16 unit, 0 where there is none. */
  readonly from: Uint16Array;
}
let tables: Tables | undefined;

/** GB 18030 of 2000: the private-use letters of each gap of GBK. First and last pair of bytes, letter of the first. */
const GAPS: readonly (readonly [number, number, number])[] = [
  [0xa2ab, 0xa2b0, 0xe766], [0xa2e3, 0xa2e4, 0xe76c], [0xa2ef, 0xa2f0, 0xe76e], [0xa2fd, 0xa2fe, 0xe770], [0xa4f4, 0xa4fe, 0xe772],
  [0xa5f7, 0xa5fe, 0xe77d], [0xa6b9, 0xa6c0, 0xe785], [0xa6d9, 0xa6df, 0xe78d], [0xa6ec, 0xa6ed, 0xe794], [0xa6f3, 0xa6f3, 0xe796],
  [0xa6f6, 0xa6fe, 0xe797], [0xa7c2, 0xa7d0, 0xe7a0], [0xa7f2, 0xa7fe, 0xe7af], [0xa896, 0xa8a0, 0xe7bc], [0xa8bc, 0xa8bc, 0xe7c7],
  [0xa8bf, 0xa8bf, 0xe7c8], [0xa8c1, 0xa8c4, 0xe7c9], [0xa8ea, 0xa8fe, 0xe7cd], [0xa958, 0xa958, 0xe7e2], [0xa95b, 0xa95b, 0xe7e3],
  [0xa95d, 0xa95f, 0xe7e4], [0xa989, 0xa995, 0xe7e7], [0xa997, 0xa9a0, 0xe7f4], [0xa9f0, 0xa9fe, 0xe7fe], [0xd7fa, 0xd7fe, 0xe810],
]; // prettier-ignore

function build(): Tables {
  const to = new Uint16Array(0x10000);
  const from = new Uint16Array(0x10000);
  const set = (pair: number, unit: number): void => {
    to[pair] ||= unit;
    from[unit] ||= pair;
  };
  eachCell('gbk', (pair, code) => {
    const trail = pair & 0xff;
    if (pair >= 0x8140 && trail >= 0x40 && trail !== 0x7f && trail !== 0xff && code < 0x10000) set(pair, code);
  });
  for (const [first, last, unit] of GAPS) for (let n = first; n <= last; n++) set(n, unit + n - first);
  // The three areas for letters of one's own, and the end of the table.
  let unit = 0xe000;
  for (const [lead, last] of [
    [0xaa, 0xaf],
    [0xf8, 0xfe],
  ] as const)
    // prettier-ignore
    for (let l: number = lead; l <= last; l++) for (let t = 0xa1; t <= 0xfe; t++) set((l << 8) | t, unit++);
  for (let l = 0xa1; l <= 0xa7; l++) for (let t = 0x40; t <= 0xa0; t++) if (t !== 0x7f) set((l << 8) | t, unit++);
  unit = 0xe815;
  for (let t = 0x50; t <= 0xa0; t++) if (t !== 0x7f) set(0xfe00 | t, unit++);
  return { to, from };
}
const all = (): Tables => (tables ??= build());

/** The character of a pair of bytes; U+FFFD where there is none. */
export const gbkChar = (lead: number, trail: number): string =>
  String.fromCharCode(all().to[(lead << 8) | trail] || 0xfffd); // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing -- 0 is none

/** The two bytes of a character as one number, lead byte high; -1 where GBK has not got it. */
export const gbkCode = (c: string): number => (c < '\x80' ? -1 : all().from[c.charCodeAt(0)] || -1); // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing -- 0 is none

/** Whether a pair of bytes lies outside GB 2312: where GBK keeps its traditional and rare characters. */
export const beyondGb2312 = (code: number): boolean => code >> 8 < 0xa1 || (code & 0xff) < 0xa1;
