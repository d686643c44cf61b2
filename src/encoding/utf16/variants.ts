import { memo, type Range } from '../../base';
import type { Article } from '../../article';
import { codec } from '../codecs';
import { HOLDS, scan } from '../scan';

/** Bytes of UTF-8 that no proper encoder writes, read one by one as Latin-1 or Windows-1252. */
export interface Variant extends Range {
  readonly text: string;
  readonly kind: 'cesu-8' | 'overlong';
  readonly bytes: readonly number[];
}

const NEXT = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SURROGATES = new RegExp(`(?:í[\\u00a0-\\u00af]${NEXT}í[\\u00b0-\\u00bf]${NEXT})+`, 'g');
const WHOLE = new RegExp(`[â-ìîï]${NEXT}{2}`, 'y');
const LONG = new RegExp(`(?:[ÀÁ]${NEXT}|à[\\u0080-\\u009f€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]${NEXT})+`, 'g');

const bytesOf = (s: string): number[] => [...s].map((c) => (c < '\u0100' ? c.charCodeAt(0) : codec('windows-1252').numberOf(c.charCodeAt(0)))); // prettier-ignore

/** How many characters of three bytes right before a pair are of its text. */
const MOST_BEFORE = 8;
function wholeBefore(text: string, at: number): number {
  const isWhole = (i: number): boolean => ((WHOLE.lastIndex = i), WHOLE.test(text));
  let from = at;
  while (from > 2 && at - from < MOST_BEFORE * 3 && isWhole(from - 3)) from -= 3;
  return from;
}

/** Units of three bytes each, though they be halves of pairs. */
function units(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3)
    out += String.fromCharCode(((bytes[i]! & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63));
  return out;
}

function long(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! >= 0xe0) {
      out += String.fromCharCode(((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63));
      i++;
    } else out += String.fromCharCode(((bytes[i]! & 31) << 6) | (bytes[i + 1]! & 63));
    i++;
  }
  return out;
}

/** À before a no-break space or a guillemet is French or Portuguese. */
const HONEST = /^[ÀÁ][\u00a0«»]$/;

/** CESU-8 and overlong forms in an article. */
export const utf8Variants = memo((article: Article): readonly Variant[] => {
  const { text } = article;
  const out: Variant[] = [];
  if (!(scan(article).holds & HOLDS.marked)) return out;
  if (text.includes('í'))
    for (const m of text.matchAll(SURROGATES)) {
      const start = wholeBefore(text, m.index);
      const end = m.index + m[0].length;
      const bytes = bytesOf(text.slice(start, end));
      out.push({ start, end, text: units(bytes), kind: 'cesu-8', bytes });
    }
  if (/[ÀÁà]/.test(text))
    for (const m of text.matchAll(LONG)) {
      const bytes = bytesOf(m[0]);
      const read = long(bytes);
      const beside = /[a-z]/.test(text[m.index - 1] ?? '') || m[0].length > 3;
      if (!beside || HONEST.test(m[0]) || /[^\t\n\r -~]/.test(read)) continue;
      out.push({ start: m.index, end: m.index + m[0].length, text: read, kind: 'overlong', bytes });
    }
  return out.filter((v) => !article.isQuiet(v.start)).sort((a, b) => a.start - b.start);
});
