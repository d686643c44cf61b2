import { type Range } from '../base';
import { isDenseKind, KIND } from './chars';
import { isSpaced, seamIn } from './glued';
import { endsOf } from './joints';
import type { Profile, Segment } from './profile';
import type { Run } from './runs';
import { strangerBy } from './stranger';
import { tradeOf } from './trade';
import { isFunctionWord } from './words';

/** Words that are looked at on either side of a run. */
const REACH = 3;
/** How much a word beside a phrase is of it, in log odds; fitted on phrases put into clean sentences. */
const BASE = 2.1;
const SOUND = 1;
const GRAMMAR = -2.5;
const FOREIGN_GRAMMAR = -0.5;
const CAPITAL = -1.8;
/** Of a phrase that is one already. */
const SETTLED = -1.4;
/** By nat that the phrase with it is stranger in the article's language than without it, where it is that; else by nat of the word. */
const STRANGER = 0.7;
const STRANGE_WORD = 0.3;
/** From how many nats on a phrase is of another language. */
const STRANGE = 5;
/** What a place is worth where a word was written against another. */
const SEAM = 2;

const within = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at]!);

/** How much a word beside a phrase is of it. */
function belongs(profile: Profile, phrase: Range, w: Range, settled: boolean): number {
  const { text } = profile;
  const word = text.slice(w.start, w.end);
  const low = word.toLowerCase();
  const language = profile.guess?.language;
  let z = BASE + SOUND * within(tradeOf(word), -4, 3) + (settled ? SETTLED : 0);
  if (isFunctionWord(low, language)) z += GRAMMAR;
  else if (isFunctionWord(low)) z += FOREIGN_GRAMMAR;
  if (isCapital(text, w.start) && !isCapital(text, phrase.start)) z += CAPITAL;
  const own = strangerBy(profile, text.slice(phrase.start, phrase.end));
  const both = strangerBy(profile, text.slice(Math.min(phrase.start, w.start), Math.max(phrase.end, w.end)));
  return z + (own > STRANGE ? STRANGER * within(both - own, -5, 8) : STRANGE_WORD * within(strangerBy(profile, word), 0, 10)); // prettier-ignore
}

function wordAfter(text: string, at: number, limit: number): Range | undefined {
  if (text[at] !== ' ' || at + 1 >= limit || !isSpaced(text, at + 1)) return undefined;
  let end = at + 1;
  while (end < limit && isSpaced(text, end)) end++;
  return { start: at + 1, end };
}
function wordBefore(text: string, at: number, limit: number): Range | undefined {
  if (text[at - 1] !== ' ' || at - 2 < limit || !isSpaced(text, at - 2)) return undefined;
  let start = at - 1;
  while (start > limit && isSpaced(text, start - 1)) start--;
  return { start, end: at - 1 };
}

/** How far right a phrase goes: where the sum over the words beside it is highest. */
function endFrom(profile: Profile, s: Range, run: Range, settled: boolean): number {
  const { text } = profile;
  let [best, most, sum, at] = [run.end, 0, 0, run.end];
  for (let i = 0; i < REACH; i++) {
    const w = wordAfter(text, at, s.end);
    if (!w) break;
    sum += belongs(profile, { start: run.start, end: at }, w, settled);
    at = w.end;
    if (sum > most) [most, best] = [sum, at];
  }
  return best;
}

/** How far left it goes, at most to where it was written against a word. */
function startFrom(profile: Profile, s: Range, run: Range, settled: boolean): { at: number; glued: boolean } {
  const { text } = profile;
  let best = { at: run.start, glued: false };
  let [most, sum, at] = [0, 0, run.start];
  for (let i = 0; i < REACH; i++) {
    const w = wordBefore(text, at, s.start);
    if (!w) break;
    const phrase = { start: at, end: run.end };
    const seam = seamIn(profile, w);
    if (seam > 0) {
      if (sum + belongs(profile, phrase, { start: seam, end: w.end }, settled) + SEAM > most) best = { at: seam, glued: true }; // prettier-ignore
      break;
    }
    sum += belongs(profile, phrase, w, settled);
    at = w.start;
    if (sum > most) [most, best] = [sum, { at, glued: false }];
  }
  return best;
}

/** A run with the words beside it that are of one phrase with it. */
export function grown(profile: Profile, s: Segment, run: Run): Run {
  const { text } = profile;
  if (run.strange) return run;
  if (isDenseKind(KIND[text.charCodeAt(run.start)]!)) return { ...run, ...endsOf(text, s, run) };
  const settled = run.hits.some((h) => h.term.weight === 1);
  const end = endFrom(profile, s, run, settled);
  if (run.glued) return { ...run, end };
  const { at, glued } = startFrom(profile, s, { start: run.start, end }, settled);
  return { ...run, start: at, end, glued };
}
