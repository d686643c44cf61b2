import { contains, memo, upperBound, type Range } from '../base';
import { isDenseKind, Kind, KIND } from './chars';
import { gluedTerms, isSpaced } from './glued';
import type { Profile, Segment } from './profile';
import { tradeWords } from './wares';
import { seams } from './seams';
import { strangeRuns } from './strange';
import type { TermHit } from './terms';
import { isAnd } from './cues';
import { isFunctionWord } from './words';

/** Words of the trades that stand next to each other in a line. */
export interface Run extends Range {
  readonly hits: readonly TermHit[];
  /** Sum of their weights; a word said twice counts once. */
  readonly weight: number;
  /** Whether it begins within a word: `esKapseln`. */
  readonly glued: boolean;
  /** Whether it is in another script than the article. */
  readonly strange: boolean;
  /** Whether it counts its words up with one for “and” or “or”. */
  readonly counted: boolean;
}

/** Farthest apart that two words of one phrase stand, in UTF-16 units; in dense scripts. */
const APART = 3;
const DENSE_APART = 1;
const LONGEST_LINK = 5;
/** What a word of grammar between two of them takes away. */
const OVER_GRAMMAR = 0.5;

const wordsOfText = memo((profile: Profile): readonly TermHit[] => tradeWords(profile.text));

/** Terms and words of the trades in a line, by their places; of several at one place the longest. */
function hitsIn(profile: Profile, s: Segment): TermHit[] {
  const { text } = profile;
  const all: TermHit[] = profile.hitsOf(s).filter((h) => h.term.topic !== 'praise');
  for (const some of [wordsOfText(profile), gluedTerms(profile), seams(profile)])
    for (let i = upperBound(some, s.start - 1, (h) => h.start); i < some.length && some[i]!.end <= s.end; i++)
      all.push(some[i]!);
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: TermHit[] = [];
  for (const h of all) {
    const last = out.at(-1);
    if (!last || h.start >= last.end) out.push(h);
    // A stem that goes on as anything ends where another word was written against its own: `programa|masajes`.
    else if (h.end >= last.end && isParted(text, h.start) && !last.term.text.includes(' ')) {
      out[out.length - 1] = { ...last, end: h.start };
      out.push(h);
    } else if (h.end > last.end && h.term.weight > last.term.weight && h.start === last.start) out[out.length - 1] = h;
  }
  return out;
}

/** Whether a word begins within what is written as one: what stands before is of the sentence. */
const isWithinWord = (text: string, at: number): boolean =>
  isSpaced(text, at - 1) && isSpaced(text, at) && KIND[text.charCodeAt(at)] !== Kind.hangul;

/** The same behind a letter: units stand against their figures. */
const isParted = (text: string, at: number): boolean =>
  isWithinWord(text, at) && KIND[text.charCodeAt(at - 1)] !== Kind.digit;

/** Whether a phrase may go on over what stands between two of its words: a space, a hyphen, or a word of grammar. */
function joins(text: string, from: number, to: number): boolean {
  const dense = isDenseKind(KIND[text.charCodeAt(from - 1)]!);
  if (to - from <= (dense ? DENSE_APART : APART))
    return !/[/.!?。！？,;:，；：、"“”„«»‘()（）《》〈〉「」『』【】]/.test(text.slice(from, to));
  if (dense || to - from > LONGEST_LINK + 2) return false;
  const between = text.slice(from, to);
  return /^ \S+ $/.test(between) && isFunctionWord(between.trim().toLowerCase());
}

/** Runs of two such words or more, and single terms. */
export function runsIn(profile: Profile, s: Segment): Run[] {
  const { text } = profile;
  const out: TermHit[][] = [];
  for (const h of hitsIn(profile, s)) {
    const run = out.at(-1);
    if (run && !isParted(text, h.start) && joins(text, run.at(-1)!.end, h.start)) run.push(h);
    else out.push([h]);
  }
  const strange = strangeRuns(profile, s);
  const isOutside = (hits: TermHit[]): boolean =>
    !strange.some((r) => r.start < hits.at(-1)!.end && hits[0]!.start < r.end);
  return [
    ...out.filter(isOutside).map((hits) => runOf(profile, s, hits)),
    ...strange.map((r) =>
      runOf(
        profile,
        s,
        out.flat().filter((h) => contains(r, h)),
        r,
      ),
    ),
  ];
}

/** The run that a stretch of a line is. */
export function runOfRange(profile: Profile, s: Segment, r: Range): Run {
  const hits = hitsIn(profile, s).filter((h) => contains(r, h));
  return { ...runOf(profile, s, hits), ...r };
}

function runOf(profile: Profile, s: Segment, hits: TermHit[], strange?: Range): Run {
  const { text } = profile;
  const { start, end } = strange ?? { start: hits[0]!.start, end: hits.at(-1)!.end };
  const seen = new Set<string>();
  let weight = 0;
  for (const h of hits) {
    if (!seen.has(h.term.text)) weight += h.term.weight;
    seen.add(h.term.text);
  }
  for (let i = 1; i < hits.length; i++) if (hits[i]!.start - hits[i - 1]!.end > APART) weight -= OVER_GRAMMAR;
  const glued = start > s.start && isWithinWord(text, start);
  const counted = hits.some((h, i) => i > 0 && isAnd(text.slice(hits[i - 1]!.end, h.start)));
  return { start, end, hits, weight, glued, strange: strange !== undefined, counted };
}
