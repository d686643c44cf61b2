import { msg } from '../base';
import { isDenseKind, Kind } from './chars';
import { grown } from './extents';
import { kindOf, maySound } from './joints';
import { type Features, logOdds, type Reason, signed, type Weights, weightsOf } from './model';
import { SHORTEST, tracesOf, type FoundPhrase, type Traces } from './phrases';
import { linksIn } from './place';
import { isLoosely, isProse, type Profile, type Segment } from './profile';
import { runsIn, type Run } from './runs';
import { lineOf, signsOf } from './signs';
import { isAtHome } from './strange';
import { strangerBy } from './stranger';

/** A run that may have been put into its sentence, and what speaks for it. */
export interface PhraseCandidate {
  readonly run: Run;
  readonly signs: Features;
  /** A sign that is dear to ask, and only speaks against a run. */
  readonly line: () => number;
}

const LEAST = 0.45;

/** Words of the trades, or of another script, that stand next to each other inside sound sentences; of `all`, also those that can be nothing. */
export function phraseCandidates(profile: Profile, all = true): PhraseCandidate[] {
  const out: PhraseCandidate[] = [];
  const traces = tracesOf(profile);
  for (const s of profile.segments) {
    if (!(isProse(s) || isLoosely(s)) || s.block.kind === 'heading' || s.block.kind === 'code') continue;
    const { script } = s;
    if (script !== profile.script && script !== 'mixed' && profile.script !== 'mixed') continue;
    for (const run of runsIn(profile, s)) {
      const found = (all || !isSilent(profile, s, run)) && candidate(profile, s, run, traces);
      if (found) out.push(found);
    }
  }
  return out;
}

/** Whether a run is one word of the trades, in its own language and by itself: most are, in any text. */
const isOrdinary = (profile: Profile, { start, end, hits, weight, glued, strange }: Run): boolean =>
  hits.length < 2 &&
  weight < 1 &&
  !glued &&
  !strange &&
  !isDenseKind(kindOf(profile.text, { start, end })) &&
  strangerBy(profile, profile.text.slice(start, end)) < STRANGE;
/** Nats by which a word of no weight must be of another language: no put-in phrase of 675 that were found has less than four. */
const STRANGE = 3.5;

function candidate(
  profile: Profile,
  s: Segment,
  found: Run,
  traces: (s: Segment) => Traces,
): PhraseCandidate | undefined {
  if (isOrdinary(profile, found)) return undefined;
  const run = grown(profile, s, found);
  if (s.letters - (run.end - run.start) < SHORTEST) return undefined;
  if (linksIn(profile, profile.view.toSource(run.start, run.end)).length) return undefined;
  const seen = signsOf(profile, s, run, traces(s));
  const signs = { ...seen, passing: isInPassing(run, seen) ? 1 : 0 };
  if (seen.script && run.hits.length === 0 && seen.sound! <= 0 && isAtHome(profile, profile.textOf(run)))
    return undefined;
  return seen.tongue! >= SOME && isAmongStrangers(profile, s, run)
    ? undefined
    : { run, signs, line: () => lineOf(profile, s, run) };
}

/** UTF-16 units beside a run that are asked for their language, and the fewest that say it. */
const BESIDE = 50;
const FEWEST_BESIDE = 20;
/** Whether a run stands in a sentence of another language: quoted, or not translated. */
function isAmongStrangers(profile: Profile, s: Segment, { start, end }: Run): boolean {
  const { text } = profile;
  const sides = [text.slice(Math.max(s.start, start - BESIDE), start), text.slice(end, Math.min(s.end, end + BESIDE))];
  return sides.some((side) => side.length >= FEWEST_BESIDE && strangerBy(profile, side) > AMONG);
}
const AMONG = 5;

/** From how much a sign of another language, or of a broken sentence, says something. */
const SOME = 0.3;
const BROKEN = 0.9;
/** From how much it sounds like goods a term is one that sellers use and hardly anyone else. */
const GOODS = 0.6;

/** In scripts without word spaces, what breaks its sentence needs less besides; fewer than three characters break any. */
const NO_GOODS = -0.4;
const SHORTEST_BREAK = 3;
const breaks = ({ start, end }: Run, { dense, thai, broken, sound }: Features): boolean =>
  dense! + thai! > 0 && broken! >= BROKEN && sound! >= NO_GOODS && end - start >= SHORTEST_BREAK;

/** The model for phrases of one kind: each has other signs, and other chances. */
export function modelFor({ dense, thai, glued, script, latin, tongue }: Features): string {
  if (dense) return 'dense';
  if (thai) return 'thai';
  if (glued) return 'glued';
  return script || latin || tongue! >= SOME ? 'phrase' : 'own';
}

/** Whether a run counts its words up: whatever else speaks for it, it belongs to its sentence. */
export const isCounted = (run: Run): boolean => run.counted && !run.glued && !run.strange;

/** Log odds that a run was put into its sentence. */
const oddsOf = (run: Run, signs: Features, model: string): number =>
  isCounted(run) ? -Infinity : logOdds(signs, weightsOf(model));

/** Whether words stand in a sentence with nothing to show that they were put there: sound articles speak of loans and papers too. */
function isInPassing(run: Run, signs: Features): boolean {
  const { hits, start, end } = run;
  const { glued, script, latin, alien, tongue, broken, dense, thai, sound } = signs;
  if (breaks(run, signs)) return false;
  if (glued || script || latin || alien || tongue! >= SOME) return false;
  if (hits.length > 1 && !run.counted) return thai! > 0 && sound! < 0;
  if (dense && end - start < SHORTEST_BREAK) return true;
  return sound! < (broken! < BROKEN ? GOODS : 0);
}

/** The same of a run in a dense script before its ends are known, which are dear to find: wherever it ends it sounds like no goods. */
function isSilent({ text }: Profile, s: Segment, run: Run): boolean {
  const kind = kindOf(text, run);
  if (!isDenseKind(kind) || run.strange || run.glued || (run.hits.length > 1 && kind !== Kind.thai)) return false;
  return run.hits.some((h) => !h.term.text.includes(' ')) && !maySound(text, s, run);
}

/** Commercial phrases that were put into sound sentences. */
export function rowsOfWords(profile: Profile): FoundPhrase[] {
  return phraseCandidates(profile, false).flatMap((c) => {
    const { run } = c;
    const model = modelFor(c.signs);
    if (oddsOf(run, c.signs, model) < LEAST) return [];
    const signs = { ...c.signs, line: c.line() };
    const z = oddsOf(run, signs, model);
    if (z < LEAST) return [];
    return { ...profile.view.toSource(run.start, run.end), z, text: profile.textOf(run), reasons: reasonsFor(run, signs, weightsOf(model)) };
  });
} // prettier-ignore

export function reasonsFor(run: Run, signs: Features, weights: Weights): (Reason | undefined)[] {
  const of = (...names: string[]): number => names.reduce((z, n) => z + signs[n]! * (weights[n] ?? 0), 0);
  const words = of('listed', 'phrase', 'pair', 'trio', 'topic');
  const sound = of('sound');
  const glued = of('glued', 'tear', 'gluedSound', 'gluedListed', 'gluedTongue');
  const broken = of('broken');
  const fragment = of('fragment');
  const foreign = of('script', 'scriptSound', 'latin', 'latinSound', 'tongue', 'tongueSound', 'alien');
  return [
    run.hits.length ? { weight: words, why: msg('{0} terms in a row, with no word between them ({1})', run.hits.length, signed(words)) } : undefined,
    { weight: sound, why: msg('it is made of words of the usual trades of spam ({0})', signed(sound)) },
    { weight: glued, why: msg('it stands against a word without a space ({0})', signed(glued)) },
    { weight: broken, why: msg('the sentence reads better without it ({0})', signed(broken)) },
    { weight: fragment, why: msg('it stands between two sentences and is none ({0})', signed(fragment)) },
    { weight: foreign, why: msg('another language than the article’s ({0})', signed(foreign)) },
    signs.kin === 0 ? { weight: 0.2, why: msg('none of its words occurs in the article') } : undefined,
  ]; // prettier-ignore
}
