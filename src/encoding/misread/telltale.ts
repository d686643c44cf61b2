import { isCommonWord, scripts } from '../../language';
import { codec, SINGLE_BYTE, type Label } from '../codecs';
import type { Area } from './doubt';
import { languageIn, lettersOf } from './languages';
import { homeLanguages } from './pairs';

/** The letters of a language that each character may stand for, where a page it is written in was read as another. */
const known = new Map<string, ReadonlyMap<string, string>>();

function standIns(language: string): ReadonlyMap<string, string> {
  let all = known.get(language) as Map<string, string> | undefined;
  if (all) return all;
  known.set(language, (all = new Map<string, string>()));
  const homes = SINGLE_BYTE.filter((page) => homeLanguages(page).includes(language)).map((page) => codec(page));
  const read = (label: Label, byte: number): string =>
    String.fromCharCode(codec(label).read(Uint8Array.of(byte), 0, 1) >> 3);
  for (const letter of lettersOf(language) ?? '')
    for (const byte of new Set(homes.map((page) => page.numberOf(letter.charCodeAt(0)))))
      for (const label of byte < 0 ? [] : SINGLE_BYTE) {
        const shown = read(label, byte);
        const those = all.get(shown) ?? '';
        if (shown !== letter && !those.includes(letter)) all.set(shown, those + letter);
      }
  return all;
}

/** Languages in which an apostrophe stands within words. */
export const ELIDING = new Set(['ca', 'fr', 'it', 'nl', 'tr', 'en']);
const LONGEST = 20;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whether a no-break space, an apostrophe or a dash between two small letters stands for a letter, and a common word comes of it. */
export function isTorn(text: string, i: number, language: string | undefined): boolean {
  if (!isSmall(text.charCodeAt(i - 1)) || !isSmall(text.charCodeAt(i + 1)) || language === undefined) return false;
  if (text[i] === '’' && ELIDING.has(language)) return false;
  const letters = standIns(language).get(text[i]!);
  if (letters === undefined) return false;
  let start = i;
  let end = i + 1;
  while (i - start < LONGEST && /\p{L}/u.test(text[start - 1] ?? '')) start--;
  while (end - i < LONGEST && /\p{L}/u.test(text[end] ?? '')) end++;
  return [...letters].some((meant) => isCommonWord(text.slice(start, i) + meant + text.slice(i + 1, end), language));
}

/** Shorter ones are said twice by who stammers. */
const STEM = 3;
/** Marks that open something, and what closes it in the line. */
const OPENS = /[“”„‚‘«»]/;
const CLOSES = /[“”"‘’'«»]/;
const LINE = 300;
function isClosed(text: string, i: number): boolean {
  const [behind] = text.slice(i + 1, i + LINE).split('\n', 1);
  return OPENS.test(text[i]!) && CLOSES.test(behind!);
}
/** Whether a mark that opens stands right before a small letter, and nothing in the line closes. */
export const isUnclosed = (text: string, { start, end }: Area): boolean =>
  end - start === 1 && OPENS.test(text[start]!) && isSmall(text.charCodeAt(end)) && !isClosed(text, start);

/** Whether a sign at the head of a small word, or behind one that goes on with a small one, stands for a letter of it: „r nog, necessit… di. */
export function isTornEdge(text: string, i: number, language: string | undefined): boolean {
  if (language === undefined) return false;
  const isHead = isSmall(text.charCodeAt(i + 1)) && /^\s?$/.test(text[i - 1] ?? '');
  const isEnd = isSmall(text.charCodeAt(i - 1)) && text[i + 1] === ' ' && isSmall(text.charCodeAt(i + 2));
  if (isHead === isEnd) return false;
  const letters = standIns(language).get(text[i]!);
  if (letters === undefined || (isHead && isClosed(text, i))) return false;
  let [start, end] = isHead ? [i + 1, i + 2] : [i - 1, i];
  while (isEnd && i - start < LONGEST && /\p{L}/u.test(text[start - 1] ?? '')) start--;
  while (isHead && end - i < LONGEST && /\p{L}/u.test(text[end] ?? '')) end++;
  const word = text.slice(start, end);
  if (isEnd && word.length < STEM) return false;
  return [...letters].some((meant) => isCommonWord(isHead ? meant + word : word + meant, language));
}

/** Whether a Latin word in the stretch is none that is common, and another letter for one of it, as some page would have it, makes it one. */
export function isTelltale(text: string, { start, end }: Area, chosen: Int8Array): boolean {
  const language = languageIn(chosen, scripts.LATIN);
  if (language === undefined) return false;
  const letters = standIns(language);
  for (const { 0: word } of text.slice(start, end).matchAll(/[^\s!-@[-`{-~]+/g)) {
    if (!/[^\0-\x7f]/.test(word) || isCommonWord(word, language)) continue;
    for (let i = 0; i < word.length; i++)
      for (const meant of letters.get(word[i]!) ?? '')
        if (isCommonWord(word.slice(0, i) + meant + word.slice(i + 1), language)) return true;
  }
  return false;
}
