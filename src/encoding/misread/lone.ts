import { isCommonWord, scripts } from '../../language';
import type { Area } from './doubt';
import { isForeignTo, languageIn } from './languages';
import type { Segment } from './segment';

/** Where a word of one letter ends: before a space and a small letter. */
const NEXT_WORD = /^\s[a-z]/;
const SMALL_CYRILLIC = /^\s[\u0430-\u045f]/;
/** Signs that nobody sets between spaces before a small letter. */
const STRAY_SIGN = /^[¬‚¿¡]$/;
const isBegin = (text: string, i: number): boolean => i === 0 || text[i - 1] === '\n';

/** Whether a letter that the language has not stands by itself as a word of it does: politica Š ormai, 1997 ŕ Valderrama. */
function isLoneLetter(text: string, chosen: Int8Array, { start, end }: Area): boolean {
  const letter = text[start]!;
  if (!/\p{L}/u.test(letter) || !isForeignTo(chosen, letter)) return false;
  if (NEXT_WORD.test(text.slice(end, end + 2)) || /[a-z]\s.\s[A-Z]/.test(text.slice(start - 2, end + 2))) return true;
  // A small letter is nobody's initial.
  return /\p{Ll}/u.test(letter) && /[a-z\d,]\s.\s[A-Z]/.test(text.slice(start - 2, end + 2));
}

/** Whether a sign stands by itself where a sentence of Cyrillic begins, and is a word of one letter: ‚ основе, ¬ своей речи. */
function isLoneSign(text: string, chosen: Int8Array, { start, end, text: mended }: Area & { text: string }): boolean {
  const language = languageIn(chosen, scripts.CYRILLIC);
  return (
    language !== undefined &&
    STRAY_SIGN.test(text[start]!) &&
    (isBegin(text, start) || /[.!?…]\s$/.test(text.slice(start - 2, start))) &&
    SMALL_CYRILLIC.test(text.slice(end, end + 2)) &&
    isCommonWord(mended, language)
  );
}

/** Signs that stand for a word of one letter between small words: var † lage. */
const AMONG_SMALL = /(?:^|\s)[a-z]+\s[†‡‚„]\s[a-z]/;
function isLoneAmongSmall(
  text: string,
  chosen: Int8Array,
  { start, end, text: mended }: Area & { text: string },
): boolean {
  const language = languageIn(chosen, scripts.LATIN);
  if (language === undefined || !isCommonWord(mended, language)) return false;
  return AMONG_SMALL.test(text.slice(Math.max(0, start - LONGEST), end + 2));
}
const LONGEST = 20;

/** Whether all that changes is words of one letter, which the language has, for letters that it has not, or for signs. */
export const isLoneWord = (
  { text, chosen }: { text: string; chosen: Int8Array },
  { edits }: Segment,
  common: boolean,
): boolean =>
  edits.every(
    (e) =>
      e.end - e.start === 1 &&
      /^\p{L}$/u.test(e.text) &&
      /[\s'’]/.test(text[e.start - 1] ?? ' ') &&
      !isForeignTo(chosen, e.text) &&
      ((common && isLoneLetter(text, chosen, e)) || isLoneSign(text, chosen, e) || isLoneAmongSmall(text, chosen, e)),
  );

/** What it says for a reading that each letter it takes away is none of the language, and a common word comes of it; and that the word is one letter. */
const RESTORED = 30;
const LONE = 20;
/** The least that one common word of two letters says. */
const COMMON = 30;
/** An apostrophe as a capital within a word: CÕest. */
const ELISION = /^\p{L}\p{Lu}\p{Ll}/u;

/** What speaks for a reading because letters of the language stand for ones that it has not, in tenths of a nat. */
export function restored(
  { text, chosen }: { text: string; chosen: Int8Array },
  { edits }: Segment,
  { words, abroad, lone }: { words: number; abroad: number; lone: boolean },
): number {
  if (abroad >= 0) return 0;
  if (lone) return LONE;
  const all = edits.every(({ start, end, text: mended }) => {
    const letter = text[start]!;
    if (end - start > 1 || !/[\p{L}\x80-\x9f]/u.test(letter) || !isForeignTo(chosen, letter)) return false;
    if (mended === '’') return ELISION.test(text.slice(start - 1, end + 1));
    return words >= COMMON && /^\p{L}$/u.test(mended) && !isForeignTo(chosen, mended);
  });
  return all ? RESTORED : 0;
}
