import { SIMPLE } from './han';

/** What a UTF-16 unit is, for the one pass that all spam rules share. */
export const Kind = {
  other: 0,
  latin: 1,
  cyrillic: 2,
  letter: 3, // of any other script with spaces between words
  han: 4,
  kana: 5,
  hangul: 6,
  thai: 7, // and the other scripts without spaces: Lao, Khmer, Burmese
  digit: 8,
  space: 9,
  ender: 10, // ends a sentence
  bar: 11,
  comma: 12,
  pause: 13, // 、
  underscore: 14,
  hyphen: 15,
  dot: 16, // · • ・
  slash: 17,
  semicolon: 18,
  hash: 19,
  unseen: 20, // zero-width
  styled: 21, // full-width, enclosed and mathematical letters, which NFKC folds to plain ones
  line: 22,
} as const;
export type Kind = number;
export const KINDS = 23;

const RANGES: readonly (readonly [number, number, Kind])[] = [
  [0x41, 0x5a, Kind.latin],
  [0x61, 0x7a, Kind.latin],
  [0xaa, 0xaa, Kind.latin],
  [0xb5, 0xb5, Kind.latin],
  [0xc0, 0xd6, Kind.latin],
  [0xd8, 0xf6, Kind.latin],
  [0xf8, 0x2af, Kind.latin],
  [0x300, 0x36f, Kind.letter],
  [0x370, 0x3ff, Kind.letter],
  [0x400, 0x52f, Kind.cyrillic],
  [0x531, 0xdff, Kind.letter],
  [0xe00, 0xeff, Kind.thai],
  [0x1000, 0x109f, Kind.thai],
  [0x10a0, 0x10ff, Kind.letter],
  [0x1100, 0x11ff, Kind.hangul],
  [0x1780, 0x17ff, Kind.thai],
  [0x1e00, 0x1eff, Kind.latin],
  [0x1f00, 0x1fff, Kind.letter],
  [0x2460, 0x24ff, Kind.styled],
  [0x3041, 0x30ff, Kind.kana],
  [0x3130, 0x318f, Kind.hangul],
  [0x3400, 0x4dbf, Kind.han],
  [0x4e00, 0x9fff, Kind.han],
  [0xac00, 0xd7a3, Kind.hangul],
  [0xd835, 0xd835, Kind.styled],
  [0xf900, 0xfaff, Kind.han],
  [0xff10, 0xff19, Kind.styled],
  [0xff21, 0xff3a, Kind.styled],
  [0xff41, 0xff5a, Kind.styled],
  [0xff66, 0xff9f, Kind.kana],
  [0x30, 0x39, Kind.digit],
];
const SINGLE: Readonly<Record<string, Kind>> = {
  ' \t\u00a0\u2009\u202f\u3000': Kind.space,
  '\n\r\u0085\u2028\u2029': Kind.line,
  '.!?。！？…｡؟।।': Kind.ender,
  '|｜¦│┃丨': Kind.bar,
  ',，،': Kind.comma,
  '、､': Kind.pause,
  _: Kind.underscore,
  '-–—‐': Kind.hyphen,
  '·•・∙●■◆★☆►▶»›': Kind.dot,
  '/／\\': Kind.slash,
  ';；': Kind.semicolon,
  '#＃': Kind.hash,
  '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u200e\u200f\u2061\u2062\u2063\u2064': Kind.unseen,
};

/** Kind of every UTF-16 unit. */
export const KIND = ((): Uint8Array => {
  const out = new Uint8Array(65536);
  for (const [from, to, kind] of RANGES) out.fill(kind, from, to + 1);
  for (const [chars, kind] of Object.entries(SINGLE)) for (const c of chars) out[c.charCodeAt(0)] = kind;
  return out;
})();

/** Case, width and Chinese form folded, unit by unit: what terms are compared in. */
export const FOLD = ((): Uint16Array => {
  const out = new Uint16Array(65536);
  for (let c = 0; c < 65536; c++) out[c] = c;
  const fold = (from: number, to: number): void => {
    for (let c = from; c <= to; c++) {
      const low = String.fromCharCode(c).toLowerCase();
      if (low.length === 1) out[c] = low.charCodeAt(0);
    }
  };
  fold(0x41, 0x5a);
  fold(0xc0, 0x556);
  fold(0x10a0, 0x10ff);
  fold(0x1e00, 0x1fff);
  for (let c = 0xff01; c <= 0xff5e; c++) out[c] = out[c - 0xfee0]!;
  for (const [from, to] of SIMPLE) out[from] = to;
  out[0x3000] = 32;
  out[0xa0] = 32;
  return out;
})();

export const isWordKind = (k: number): boolean => k >= Kind.latin && k <= Kind.digit;
/** Scripts written without spaces between words. */
export const isDenseKind = (k: number): boolean => k === Kind.han || k === Kind.kana || k === Kind.thai;

/** 1 of every unit that stands in words with spaces between them. */
export const SPACED: Uint8Array = KIND.map((k) => (isWordKind(k) && !isDenseKind(k) ? 1 : 0));

/** Case and width folded, unit by unit, so that offsets stay. */
export function foldUnits(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (FOLD[c] !== c) {
      plain = false;
      break;
    }
  }
  if (plain) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(FOLD[text.charCodeAt(i)]!);
  return out;
}
