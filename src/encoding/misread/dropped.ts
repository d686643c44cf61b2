import { guessLanguage, isCommonWord, LightScorer } from '../../language';
import { codec } from '../codecs';
import type { Layer } from './layer';
import { wordsOf } from './words';

/*
 * Bytes that a page has no character for are controls, which many a program drops: 0x81 is ü in DOS' pages, and of “müsste” is left “msste”,
 * which gives itself back byte for byte and is not what was written.
 */

/** The letters that were controls, as the page was read. */
export function droppedLetters({ wrote, read }: Layer): string[] {
  const out: string[] = [];
  for (let b = 0x80; b < 0xa0; b++) {
    const at = (label: Layer['read']): number => codec(label).read(Uint8Array.of(b), 0, 1) >> 3;
    const letter = String.fromCharCode(Math.max(0, at(wrote)));
    if ((at(read) < 0 || at(read) === b) && /\p{L}/u.test(letter)) out.push(letter);
  }
  return out;
}

/** How much likelier a word is with one more letter, in tenths of a nat, where it lacks that. */
const LIKELIER = 60;
/** Words that are looked at. */
const MOST_WORDS = 200;

let scorer: LightScorer | undefined;
function cost(word: string): number {
  const light = (scorer ??= new LightScorer()).reset();
  light.add(0x20);
  for (let i = 0; i < word.length; i++) light.add(word.charCodeAt(i));
  light.add(0x20);
  return light.cost;
}

/** Whether a word lacks one of the letters: none that is common, and with it common, or much likelier. */
function lacks(word: string, letters: readonly string[], language: string | undefined): boolean {
  const isCommon = (w: string): boolean => language !== undefined && isCommonWord(w, language);
  if (isCommon(word)) return false;
  const limit = cost(word) - LIKELIER;
  return letters.some((letter) => {
    const isCapital = letter !== letter.toLowerCase();
    for (let i = 0; i <= (isCapital ? 0 : word.length); i++) {
      const whole = word.slice(0, i) + letter + word.slice(i);
      if ((word.length > 1 && isCommon(whole)) || cost(whole) < limit) return true;
    }
    return false;
  });
}

/** Whether words of a mended text lack letters whose bytes were dropped. */
export function hasDropped(mended: string, layer: Layer): boolean {
  const letters = droppedLetters(layer);
  if (letters.length === 0 || /[\x80-\x9f]/.test(mended) || letters.some((l) => mended.includes(l))) return false;
  const language = guessLanguage(mended)?.language;
  return wordsOf(mended)
    .slice(0, MOST_WORDS)
    .some((word) => lacks(word, letters, language));
}
