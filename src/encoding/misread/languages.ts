import { dataFile, once } from '../../base';
import { modelsOf, scripts, Tally } from '../../language';

const letters = once(
  () =>
    new Map(
      new TextDecoder()
        .decode(dataFile('letters.txt'))
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    ),
);
/** The small letters a language is written with: of Latin ones those beyond ASCII, of Cyrillic all; undefined where they are not known. */
export const lettersOf = (language: string): string | undefined => letters().get(language);

/** The language of a text's letters of an alphabet; undefined where it has few. */
export const languageIn = (chosen: Int8Array, script: number): string | undefined =>
  modelsOf().alphabets[script - 1]!.languages[chosen[script]!];

/** Whether a letter is none of those that the text's language is written with; false where its letters are not known. */
export function isForeignTo(chosen: Int8Array, letter: string): boolean {
  const isCyrillic = scripts.SCRIPT_OF[letter.charCodeAt(0)] === scripts.CYRILLIC && chosen[scripts.CYRILLIC]! >= 0;
  const script = isCyrillic ? scripts.CYRILLIC : scripts.LATIN;
  const language = languageIn(chosen, script);
  const own = language === undefined ? undefined : lettersOf(language);
  return own !== undefined && letter > '\x7f' && !own.includes(letter.toLowerCase());
}

/** Texts up to this long may have been taken for another language by their damaged letters (UTF-16 units). */
const SHORT = 600;
/** How much more the words in plain letters must cost in that language than in the one they suit best, in tenths of a nat. */
const PLAIN = 15;

/** The index of the language of a text by script, -1 where it has little of it. */
export function languagesOf(text: string): Int8Array {
  const chosen = new Int8Array(scripts.CJK + 1).fill(-1);
  const tally = new Tally();
  const seen = new Uint32Array(scripts.OTHER + 1);
  // A few stretches of a long text say what its language is.
  const step = Math.max(1, Math.floor(text.length / 4));
  for (let part = 0; part < Math.min(4, Math.ceil(text.length / 500)); part++) {
    const end = Math.min(text.length, part * step + 500);
    tally.add(text, part * step, end);
    for (let i = part * step; i < end; i++) seen[scripts.SCRIPT_OF[text.charCodeAt(i)]!]!++;
  }
  const letters = seen.reduce((n, x) => n + x, 0) - seen[scripts.SIGN]!;
  for (let script = 1; script <= scripts.CJK; script++)
    if (seen[script]! >= Math.min(20, 8 + text.length / 10) && seen[script]! * 5 >= letters)
      chosen[script] = tally.language(script).index;
  if (text.length <= SHORT && chosen[scripts.LATIN]! >= 0)
    chosen[scripts.LATIN] = plainly(text, chosen[scripts.LATIN]!);
  return chosen;
}

/** The language of the words without a letter beyond ASCII, where they speak against the one that was chosen. */
function plainly(text: string, chosen: number): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  // What damage leaves of a word is none: Ä‘á»‘c is no c.
  const plain = text.match(/(?<![^\0-\x7f]{2}|[\p{L}\p{M}])[a-z]+(?![^\0-\x7f]{2}|[\p{L}\p{M}])/giu) ?? [];
  if (plain.length === 0 || plain.length === words.length) return chosen;
  const tally = new Tally();
  for (const word of plain) tally.add(word).space();
  const { index } = tally.language(scripts.LATIN);
  return tally.costIn(scripts.LATIN, chosen) - tally.costIn(scripts.LATIN, index) >= PLAIN ? index : chosen;
}
