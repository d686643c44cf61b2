import type { Range } from '../base';
import { FOLD, isDenseKind, Kind, KIND, SPACED } from './chars';
import type { Profile } from './profile';
import type { Run } from './runs';
import { scriptOfText } from './script';
import { isFunctionWord } from './words';

/** The longest that a phrase between two sentences is looked for, in UTF-16 units and words. */
const LONGEST = 60;
const MOST = 6;

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return SPACED[code] === 1 && FOLD[code] !== code;
};

/** Whether a word goes on, or a phrase does from one word to the next. */
const goesOn = (code: number): boolean => {
  const kind = KIND[code]!;
  return SPACED[code] === 1 || isDenseKind(kind) || code === 32 || kind === Kind.hyphen || code === 0x27 || code === 0x2019; // prettier-ignore
};

/** Behind which sentence's end the words up to a run begin, if they do. */
function startOf(text: string, s: Range, run: Range): number {
  let at = run.start;
  const least = Math.max(s.start, run.start - LONGEST);
  while (at > least && goesOn(text.charCodeAt(at - 1))) at--;
  if (at <= s.start || KIND[text.charCodeAt(at - 1)] !== Kind.ender || text[at] !== ' ') return -1;
  return at + 1;
}

function wordEnd(text: string, at: number, limit: number): number {
  while (at < limit && SPACED[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** Where a new sentence begins behind one of a run's terms: at a capital, in German (whose nouns have them) at one of a word of grammar. */
function endOf({ text, guess, script }: Profile, s: Range, run: Run, start: number): number {
  const first = run.hits[0]!;
  const german = guess?.language === 'de';
  let words = 1;
  for (let at = start + 1; at < s.end; at++) {
    if (!goesOn(text.charCodeAt(at))) return opens(text, at) && text[at - 1] === ' ' ? at - 1 : -1;
    if (text[at - 1] !== ' ') continue;
    if (at - 1 >= first.end && isCapital(text, at)) {
      const word = text.slice(at, wordEnd(text, at, s.end));
      if (scriptOfText(word) === script && (!german || isFunctionWord(word.toLowerCase(), 'de'))) return at - 1;
    }
    if (++words > MOST || at - start > LONGEST) return -1;
  }
  return s.end;
}

const OPENERS = '"“«„(';
/** Whether a quotation opens at an offset, with a capital. */
const opens = (text: string, at: number): boolean => OPENERS.includes(text[at]!) && isCapital(text, at + 1);

/** The words between the end of a sentence and a new one, or a paragraph's end, that a run is in: they begin with a small letter, as no sentence does, or in another script. */
export function fragmentAround(profile: Profile, s: Range, run: Run): Range | undefined {
  const { text, guess, script } = profile;
  if (run.glued || run.hits.length === 0) return undefined;
  const start = startOf(text, s, run);
  if (start < 0) return undefined;
  if (isCapital(text, start) && guess?.language !== 'de' && scriptOfText(text[start]!) === script) return undefined;
  if (isFunctionWord(text.slice(start, wordEnd(text, start, s.end)).toLowerCase(), guess?.language)) return undefined;
  const end = endOf(profile, s, run, start);
  return end >= run.hits[0]!.end ? { start, end } : undefined;
}
