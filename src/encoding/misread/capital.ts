import { modelsOf, scripts } from '../../language';

const isSmall = (text: string, i: number): boolean => modelsOf().casing[text.charCodeAt(i)] === 1;
const isLetter = (text: string, i: number): boolean =>
  i >= 0 && i < text.length && scripts.SCRIPT_OF[text.charCodeAt(i)] !== scripts.SIGN;
/** Units and abbreviations begin with one small letter or two: кВ, дБ. */
const FEWEST = 3;
const LONGEST = 40;

/** What a capital at the end of a word of small letters costs, and a small letter at the head of a line or sentence: tenths of a nat. */
export const LAST_CAPITAL = 50;
export const SMALL_HEAD = 25;

/** Whether a capital beyond ASCII ends a word that is in small letters before: уважаютсЯ, obchodzĄ. */
export function isLastCapital(text: string, at: number): boolean {
  if (text.charCodeAt(at) < 0x80 || modelsOf().casing[text.charCodeAt(at)] !== 2 || isLetter(text, at + 1))
    return false;
  let start = at;
  while (at - start < LONGEST && isSmall(text, start - 1)) start--;
  return at - start >= FEWEST && !isLetter(text, start - 1);
}
