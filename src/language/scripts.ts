/** A family of letters that the models know together. `sign` is what is no letter, `other` a script without a model. */
export const SCRIPTS = [
  'sign',
  'latin',
  'cyrillic',
  'greek',
  'hebrew',
  'arabic',
  'thai',
  'devanagari',
  'cjk',
  'other',
] as const;
export type Script = (typeof SCRIPTS)[number];

/** Numbers of {@link SCRIPTS}, as the tables hold them. */
export const SIGN = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 3;
export const HEBREW = 4;
export const ARABIC = 5;
export const THAI = 6;
export const DEVANAGARI = 7;
export const CJK = 8;
export const OTHER = 9;

// First, last, script: the letters and marks of each (Unicode blocks without their signs).
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x41, 0x5a, LATIN], [0x61, 0x7a, LATIN], [0xaa, 0xaa, LATIN], [0xba, 0xba, LATIN], [0xc0, 0xd6, LATIN],
  [0xd8, 0xf6, LATIN], [0xf8, 0x2af, LATIN], [0x1d00, 0x1dbf, LATIN], [0x1e00, 0x1eff, LATIN], [0x2c60, 0x2c7f, LATIN],
  [0xa722, 0xa7ff, LATIN], [0xfb00, 0xfb06, LATIN], [0x300, 0x36f, OTHER],
  [0x370, 0x373, GREEK], [0x376, 0x377, GREEK], [0x37b, 0x37d, GREEK], [0x37f, 0x37f, GREEK], [0x386, 0x386, GREEK],
  [0x388, 0x3ff, GREEK], [0x1f00, 0x1fbc, GREEK], [0x1fc2, 0x1fcc, GREEK], [0x1fd0, 0x1fdb, GREEK],
  [0x1fe0, 0x1fec, GREEK], [0x1ff2, 0x1ffc, GREEK],
  [0x400, 0x481, CYRILLIC], [0x48a, 0x52f, CYRILLIC], [0x1c80, 0x1c88, CYRILLIC], [0xa640, 0xa69f, CYRILLIC],
  [0x591, 0x5bd, HEBREW], [0x5c1, 0x5c2, HEBREW], [0x5d0, 0x5ea, HEBREW], [0x5ef, 0x5f2, HEBREW], [0xfb1d, 0xfb4f, HEBREW],
  [0x610, 0x61a, ARABIC], [0x620, 0x63f, ARABIC], [0x641, 0x669, ARABIC], [0x66e, 0x6d3, ARABIC], [0x6d5, 0x6ff, ARABIC],
  [0x750, 0x77f, ARABIC], [0x8a0, 0x8ff, ARABIC], [0xfb50, 0xfdff, ARABIC], [0xfe70, 0xfefc, ARABIC],
  [0xe01, 0xe3a, THAI], [0xe40, 0xe5b, THAI], [0x900, 0x963, DEVANAGARI], [0x966, 0x97f, DEVANAGARI],
  [0x531, 0x587, OTHER], [0x700, 0x74f, OTHER], [0x780, 0x85b, OTHER], [0x980, 0xdff, OTHER], [0xe81, 0x10ff, OTHER],
  [0x1200, 0x1cff, OTHER], [0x1dc0, 0x1dff, OTHER], [0x2c00, 0x2c5f, OTHER], [0x2c80, 0x2dff, OTHER], [0xa000, 0xa63f, OTHER],
  [0xa800, 0xabff, OTHER],
  [0x1100, 0x11ff, CJK], [0x3005, 0x3007, CJK], [0x3041, 0x3096, CJK], [0x3099, 0x309f, CJK], [0x30a1, 0x30fa, CJK],
  [0x30fc, 0x30ff, CJK], [0x3105, 0x318e, CJK], [0x31a0, 0x31ff, CJK], [0x3400, 0x4dbf, CJK], [0x4e00, 0x9fff, CJK],
  [0xac00, 0xd7a3, CJK], [0xf900, 0xfaff, CJK], [0xff66, 0xff9f, CJK],
]; // prettier-ignore

/** Script number of every UTF-16 unit; a surrogate is a sign. */
export const SCRIPT_OF: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [from, to, script] of RANGES) table.fill(script, from, to + 1);
  return table;
})();

/** The script of a character (its first UTF-16 unit). */
export const scriptOf = (char: string): Script => SCRIPTS[SCRIPT_OF[char.charCodeAt(0)] ?? SIGN]!;
