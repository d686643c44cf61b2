import { Recent } from '../base';
import { modelsOf } from './model';
import { CJK, OTHER, SCRIPT_OF, SCRIPTS, SIGN, type Script } from './scripts';
import { Tally } from './tally';

export interface Guess {
  /** BCP 47; Chinese with its script: `zh-Hans`, `zh-Hant`. */
  readonly language: string;
  /** 0 … 1. */
  readonly confidence: number;
  readonly script: Script;
}

/** Letters looked at: a language shows within a few hundred. */
const ENOUGH = 4000;

/** The language of a text by its most used script; undefined without letters, or where no model knows the script. */
export const guessLanguage = (text: string): Guess | undefined =>
  text.length > REMEMBERED ? guessed(text) : recent.of(`=${text}`, () => ({ guess: guessed(text) })).guess;

/** Longest text (UTF-16 units) of which the answer is kept for who asks again, at the next keystroke or of the same article. A key of its own: a slice would keep all of the text. */
const REMEMBERED = 600;
const recent = new Recent<{ readonly guess: Guess | undefined }>(400);
let tally: Tally | undefined;

function guessed(text: string): Guess | undefined {
  const counts = new Uint32Array(SCRIPTS.length);
  const end = Math.min(text.length, ENOUGH);
  for (let i = 0; i < end; i++) counts[SCRIPT_OF[text.charCodeAt(i)]!]!++;
  counts[SIGN] = 0;
  // A CJK character says as much as three letters.
  counts[CJK]! *= 3;
  const script = counts.indexOf(Math.max(...counts));
  if (counts[script] === 0 || script === OTHER) return undefined;
  const s = (tally ??= new Tally()).reset().add(text, 0, end);
  const { index, gap } = s.language(script);
  const m = modelsOf();
  const languages = script === CJK ? m.cjk.languages : m.alphabets[script - 1]!.languages;
  const alone = languages.length === 1;
  return {
    language: languages[index]!,
    confidence: alone ? 0.95 : 1 / (1 + Math.exp(-gap / 10)),
    script: SCRIPTS[script]!,
  };
}
