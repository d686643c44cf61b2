import { memo, upperBound, type Range } from '../base';
import { isDenseKind, Kind, KIND } from './chars';
import { gluedTerms, isSpaced, isSplit } from './glued';
import type { Profile, Segment } from './profile';
import { tradeWords } from './wares';
import type { TermHit } from './terms';
import { isFunctionWord } from './words';

/** Words of the trades that stand next to each other in a line. */
export interface Run extends Range {
  readonly hits: readonly TermHit[];
  /** Sum of their weights; a word said twice counts once. */
  readonly weight: number;
  /** Whether it begins within a word: `esKapseln`. */
  readonly glued: boolean;
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
  const all: TermHit[] = profile.hitsOf(s).filter((h) => h.term.topic !== 'praise');
  for (const some of [wordsOfText(profile), gluedTerms(profile)])
    for (let i = upperBound(some, s.start - 1, (h) => h.start); i < some.length && some[i]!.end <= s.end; i++)
      all.push(some[i]!);
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: TermHit[] = [];
  for (const h of all) {
    const last = out.at(-1);
    if (!last || h.start >= last.end) out.push(h);
    else if (h.end > last.end && h.term.weight > last.term.weight && h.start === last.start) out[out.length - 1] = h;
  }
  return out;
}

/** Whether a phrase may go on over what stands between two of its words: a space, a hyphen, or a word of grammar. */
function joins(text: string, from: number, to: number): boolean {
  const dense = isDenseKind(KIND[text.charCodeAt(from - 1)]!);
  if (to - from <= (dense ? DENSE_APART : APART)) return !/[.!?。！？,;:，；：、"()（）]/.test(text.slice(from, to));
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
    if (run && joins(text, run.at(-1)!.end, h.start)) run.push(h);
    else out.push([h]);
  }
  return out.map((hits) => runOf(profile, s, hits));
}

function runOf(profile: Profile, s: Segment, hits: TermHit[]): Run {
  const { text } = profile;
  const before = gluedBefore(profile, s, hits[0]!.start);
  const all = before ? [before, ...hits] : hits;
  const seen = new Set<string>();
  let weight = 0;
  for (const h of all) {
    if (!seen.has(h.term.text)) weight += h.term.weight;
    seen.add(h.term.text);
  }
  for (let i = 1; i < all.length; i++) if (all[i]!.start - all[i - 1]!.end > APART) weight -= OVER_GRAMMAR;
  const start = all[0]!.start;
  const glued =
    start > s.start &&
    isSpaced(text, start - 1) &&
    isSpaced(text, start) &&
    KIND[text.charCodeAt(start)] !== Kind.hangul;
  return { start, end: hits.at(-1)!.end, hits: all, weight, glued };
}

/** Shortest word that another one ends on, and that it leaves of it. */
const SHORTEST_END = 5;
const SHORTEST_REST = 2;

/** A word of the trades at the end of the word right before a run, as where no space was left: `organizaceslimming tea`. */
function gluedBefore(profile: Profile, s: Segment, at: number): TermHit | undefined {
  const { text } = profile;
  return text[at - 1] === ' ' ? endOfWord(profile, s, at - 1) : undefined;
}

/** A word of the trades at the end of the word that ends at an offset, where the rest of it is a word as well. */
function endOfWord(profile: Profile, s: Segment, end: number): TermHit | undefined {
  const { text } = profile;
  let start = end;
  while (start > s.start && isSpaced(text, start - 1)) start--;
  if (start > s.start && text[start - 1] === '-') return undefined;
  for (let from = start + SHORTEST_REST; from <= end - SHORTEST_END; from++) {
    const hits = [...tradeWords(text, from, end), ...termsOf(profile, from, end)];
    const hit = hits.find((h) => h.start === from && h.end === end);
    if (hit && isSplit(profile, text.slice(start, from), text.slice(from, end))) return hit;
  }
  return undefined;
}

function termsOf(profile: Profile, start: number, end: number): TermHit[] {
  const out: TermHit[] = [];
  profile.terms.scan(profile.text, start, end, out);
  return out;
}
