import type { Range } from '../base';
import { Kind, KIND } from './chars';
import { grown } from './extents';
import { type Features, logOdds, weightsOf } from './model';
import { type FoundPhrase, type Traces, tracesOf } from './phrases';
import { linksIn, sourceOfLine } from './place';
import { isProse, type Profile, type Segment } from './profile';
import { modelFor, reasonsFor } from './rows';
import { type Run, runOfRange, runsIn } from './runs';
import { signsOf } from './signs';

/** UTF-16 units of an article in which what its headline speaks of would come again; of a headline without its phrase; of a phrase behind a bar or a dash. */
const LEAST_TEXT = 300;
const LEAST_REST = 8;
const LONGEST = 40;
/** Log odds, as of a phrase in a sentence. */
const LEAST = 0.45;

/** The line that heads the article: its first heading with no sentence before it, or a first line that is none. */
function headlineOf({ segments }: Profile): Segment | undefined {
  for (const s of segments) {
    if (s.block.kind === 'heading') return s;
    if (isProse(s)) break;
  }
  const top = segments[0];
  return top?.block.kind === 'paragraph' && top.enders === 0 ? top : undefined;
}

const isGap = (code: number): boolean => {
  const kind = KIND[code]!;
  return kind === Kind.space || kind === Kind.bar || kind === Kind.hyphen;
};
/** Whether a bar or a dash between spaces begins at an offset. */
const isBar = (text: string, at: number): boolean =>
  KIND[text.charCodeAt(at)] !== Kind.space &&
  isGap(text.charCodeAt(at)) &&
  text[at - 1] === ' ' &&
  text[at + 1] === ' ';

/** The part of a headline behind its last bar, or before its first, that a run is in. */
function partAround({ text }: Profile, s: Segment, run: Range): Range | undefined {
  let at = s.end - 1;
  while (at > run.end && !isBar(text, at)) at--;
  const isFirst = at > run.end && run.start - s.start < LONGEST;
  if (isFirst) {
    for (at = run.end; !isBar(text, at);) at++;
    return { start: s.start, end: at - 1 };
  }
  for (at = run.start - 1; at > s.start && !isBar(text, at);) at--;
  return at > s.start ? { start: at + 2, end: s.end } : undefined;
}

/** The run that may have been put there: the part that a bar or a dash sets apart, where there is one. */
function runAt(profile: Profile, s: Segment, found: Run): Run {
  const part = partAround(profile, s, found);
  return part && part.end - part.start <= LONGEST ? runOfRange(profile, s, part) : grown(profile, s, found);
}

/** A phrase with what parts it from the headline; undefined where it is at neither end, or all of it. */
function atEnd({ text }: Profile, s: Segment, run: Range): Range | undefined {
  let { start, end } = run;
  if (end === s.end) while (start > s.start && isGap(text.charCodeAt(start - 1))) start--;
  else if (start === s.start) while (end < s.end && isGap(text.charCodeAt(end))) end++;
  else return undefined;
  return s.end - s.start - (end - start) >= LEAST_REST ? { start, end } : undefined;
}

/** Commercial phrases at an end of the headline of an article that has none of their words: sound headlines name the trades, too. */
export function headlinePhrases(profile: Profile): FoundPhrase[] {
  const s = headlineOf(profile);
  if (!s || profile.text.length - (s.end - s.start) < LEAST_TEXT) return [];
  const traces = tracesOf(profile);
  return runsIn(profile, s).flatMap((found) => {
    if (!found.hits.some((h) => h.term.weight === 1)) return [];
    const run = runAt(profile, s, found);
    const range = atEnd(profile, s, run);
    if (!range || linksIn(profile, profile.view.toSource(run.start, run.end)).length > 0) return [];
    const signs = telling(profile, s, run, traces(s));
    const weights = signs && weightsOf(modelFor(signs));
    const z = weights ? logOdds(signs, weights) : -Infinity;
    if (!weights || z < LEAST) return [];
    return { ...sourceOfLine(profile, s, range.start, range.end), z, text: profile.textOf(run), reasons: reasonsFor(run, signs, weights) };
  });
} // prettier-ignore

/** How much the article may speak of the trade (one weak term) or have the phrase's words. */
const MOST_SAME = 0.2;
const MOST_HOT = 0.25;
const MOST_KIN = 0.2;
/** From how much of another language words are more than one of a trade. */
const FOREIGN = 0.5;

/** What speaks for a run, where the article speaks of something else and it is more than a word of a trade. */
function telling(profile: Profile, s: Segment, run: Run, traces: Traces): Features | undefined {
  const seen = signsOf(profile, s, run, traces);
  if (seen.same! > MOST_SAME || seen.hot! > MOST_HOT || seen.kin! > MOST_KIN) return undefined;
  const foreign = seen.script! + seen.latin! + seen.alien! > 0 || (!seen.single && seen.tongue! >= FOREIGN);
  if (!foreign && !seen.phrase && !seen.pair) return undefined;
  // A headline has an edge on either side, and nothing around the phrase.
  return { ...seen, edge: 0, passing: 0, line: 0 };
}
