import { memo } from '../base';
import type { Article } from '../article';

/** What a text holds, in one pass over its UTF-16 units: the rules look closer only where theirs is among it. */
export const HOLDS = {
  /** Controls, invisible characters, marks of lost text, surrogates without a partner: what sound prose hardly ever holds. */
  rare: 1,
  /** What begins an escape: \ % & */
  escape: 2,
  /** Marked vowels, as pinyin has them (and French, Czech …). */
  marked: 4,
  /** Chinese characters, Hangul, private use. */
  han: 8,
  latin: 16,
  /** Cyrillic or Greek. */
  eastern: 32,
  /** ? = + */
  sign: 64,
  /** Units with an empty low byte, and others that come of swapped bytes. */
  swapped: 128,
} as const;

const KIND = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  const put = (kind: number, ...ranges: (number | readonly [number, number])[]): void => {
    for (const r of ranges) {
      const [from, to] = typeof r === 'number' ? [r, r] : r;
      for (let c = from; c <= to; c++) table[c]! |= kind;
    }
  };
  const units = (s: string): number[] => [...s].map((c) => c.charCodeAt(0));
  put(HOLDS.han, [0x3400, 0x9fff], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xe000, 0xf8ff]);
  put(HOLDS.latin, [0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f]);
  put(HOLDS.eastern, [0x370, 0x52f]);
  put(HOLDS.escape, ...units('\\%&'));
  put(HOLDS.sign, ...units('?=+'));
  put(HOLDS.marked, ...units('ÀÁàáèéìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹ'));
  // Space, line ends, comma, full stop; the Chinese comma and full stop; the commonest Latin letters.
  put(HOLDS.swapped, 0x2000, 0x0a00, 0x0d00, 0x2c00, 0x2e00, 0x0cff, 0x0230, ...units('愀攀椀漀甀渀琀猀爀'));
  put(
    HOLDS.rare,
    [0, 8], 0xb, [0xe, 0x1f], [0x7f, 0x9f], 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, [0x180b, 0x180e], [0x200b, 0x200f],
    [0x2028, 0x202e], [0x2060, 0x206f], 0x3164, [0xd800, 0xdfff], [0xfe00, 0xfe0f], 0xfeff, 0xffa0, [0xfff0, 0xffff],
  ); // prettier-ignore
  put(HOLDS.rare, ...units('屯烫锟锘'));
  // What code pages make of the last byte of U+FFFD.
  put(HOLDS.rare, ...units('½˝ЅΏฝΩ╜╫¢'));
  return table;
})();

export interface Scan {
  /** Bits of {@link HOLDS}. */
  readonly holds: number;
  /** Offsets of the rare characters, in order; a surrogate pair is rare only as a tag or selector. */
  readonly rare: readonly number[];
}

const isHigh = (c: number): boolean => c >= 0xd800 && c < 0xdc00;
const isLow = (c: number): boolean => c >= 0xdc00 && c < 0xe000;

/** One pass over the source of an article. */
export const scan = memo((article: Article): Scan => {
  const { text } = article;
  const rare: number[] = [];
  let holds = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = KIND[code]!;
    holds |= kind;
    if ((kind & HOLDS.rare) === 0) continue;
    if (isHigh(code) && isLow(text.charCodeAt(i + 1))) {
      if (code === 0xdb40) rare.push(i);
      i++;
    } else rare.push(i);
  }
  return { holds, rare };
});

export const rareCharacters = (article: Article): readonly number[] => scan(article).rare;
