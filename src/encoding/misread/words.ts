import { isCommonWord, modelsOf, scripts } from '../../language';

/** What a common word that was none before says for a reading, in tenths of a nat: the first, the second, further ones. */
const FRESH = [40, 25, 15];
/** What one that is no longer one says against it. */
const GONE = 40;
const MOST_FOUND = 12;
/** A capital behind a small letter: no common word is written so. */
const ODD_CASE = /\p{Ll}\p{Lu}/u;
/** Words of one letter or two are met by chance. */
const SHORT = [0, 0.5, 0.75];

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** How a reading's words speak for it, in tenths of a nat; 0 where the language's words are not known. */
export const wordEvidence = (before: string, after: string, language: string | undefined): number =>
  language === undefined ? 0 : evidenceOf(wordSet(before), wordSet(after), language);

/** The same of words that are told apart already. */
export function evidenceOf(old: ReadonlySet<string>, fresh: ReadonlySet<string>, language: string | undefined): number {
  if (language === undefined) return 0;
  const found: number[] = [];
  for (const word of fresh) {
    if (old.has(word) || !isCommonWord(word, language)) continue;
    found.push(SHORT[word.length] ?? 1);
    if (found.length > MOST_FOUND) break;
  }
  // The longest first: a page that explains a short word more must not be worth less.
  found.sort((a, b) => b - a).splice(FRESH.length + 1);
  let sum = found.reduce((n, weight, i) => n + FRESH[Math.min(i, FRESH.length - 1)]! * weight, 0);
  for (const word of old)
    if (!fresh.has(word) && !ODD_CASE.test(word) && isCommonWord(word, language))
      sum -= GONE * (SHORT[word.length] ?? 1);
  return sum;
}

/** The chosen languages of a text's alphabets. */
export const languagesIn = (chosen: Int8Array): string[] =>
  modelsOf().alphabets.flatMap(({ languages }, i) => languages[chosen[i + 1]!] ?? []);

/** The chosen language of a text's most frequent alphabet; undefined without one. */
export function chosenLanguage(text: string, chosen: Int8Array): string | undefined {
  const counts = new Uint16Array(scripts.OTHER + 1);
  for (let i = 0; i < text.length; i++) counts[scripts.SCRIPT_OF[text.charCodeAt(i)]!]!++;
  counts[scripts.SIGN] = 0;
  const script = counts.indexOf(Math.max(...counts));
  const index = chosen[script] ?? -1;
  return index < 0 || script >= scripts.CJK ? undefined : modelsOf().alphabets[script - 1]!.languages[index];
}

/** How often a letter of one script stands beside one of another. */
export function mixed(text: string): number {
  let n = 0;
  for (let i = 1; i < text.length; i++) {
    const a = scripts.SCRIPT_OF[text.charCodeAt(i - 1)]!;
    const b = scripts.SCRIPT_OF[text.charCodeAt(i)]!;
    if (a === b || a === scripts.SIGN || b === scripts.SIGN) continue;
    // Capitals stand beside Chinese and Japanese as they are: A社.
    const cjk = a === scripts.CJK || b === scripts.CJK;
    if (!cjk || /\p{Ll}/u.test(text[a === scripts.CJK ? i : i - 1]!)) n++;
  }
  return n;
}
