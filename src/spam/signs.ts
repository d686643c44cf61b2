import { memo, upperBound, type Range } from '../base';
import { isDenseKind, isWordKind, Kind, KIND } from './chars';
import { fragmentAround } from './fragment';
import { goodsIn, ownGoods } from './goods';
import { breakOf, kindOf } from './joints';
import { listLines } from './lists';
import { apartBy, isSpaced, mayCompound } from './glued';
import type { Features } from './model';
import type { Traces } from './phrases';
import { isProse, type Profile, type Segment } from './profile';
import { kin, kinshipOf, relationOf, termsIn } from './relation';
import type { Run } from './runs';
import { hasLatinWords } from './strange';
import { strangerBy } from './stranger';
import type { TermHit } from './terms';
import { tradeOf } from './trade';
import { isFunctionWord } from './words';

/** Log odds of goods that make one unit, listed words that do; nats of strangeness that are chance, and that make one above it. */
const SOUND = 4;
const LISTED = 3;
const CHANCE = 4;
const STRANGER = 10;
/** UTF-16 units of an article from which its language is known. */
const KNOWN = 300;
/** Terms in other lines from which an article speaks of the trades itself. */
const HOT = 4;
const SAME = 2;

/** What sound articles sound like: few are above it. */
const MILIEU = -4;

/** How much the sentence around a run sounds like the trades, 0 … 1: it speaks against the run, and is dear to ask. */
export const lineOf = ({ text }: Profile, s: Segment, run: Run): number =>
  share(goodsIn(text, s.start, run.start, BESIDE) + goodsIn(text, run.end, s.end, BESIDE) - 2 * MILIEU, 4);
const BESIDE = 12;

/** One word that came from abroad: any text has them. */
const KATAKANA = /^[\u30a1-\u30ff]+$/;

const share = (x: number, high: number): number => Math.max(0, Math.min(1, x / high));

/** What small Latin letters say where the article has them all over. */
const AT_HOME = 0.6;

/** What speaks for words having been put into a sentence, and against. */
export function signsOf(profile: Profile, s: Segment, run: Run, traces: Traces): Features {
  const { text } = profile;
  const { hits } = run;
  const own = text.slice(run.start, run.end);
  const goods = tradeOf(text, run.start, run.end);
  const sound = Math.max(-1, Math.min(1, goods / SOUND));
  const listed = share(run.weight, LISTED);
  const glued = run.glued ? 1 : 0;
  const kind = run.strange ? KIND[text.charCodeAt(run.start)]! : kindOf(text, run);
  const dense = !run.strange && isDenseKind(kind);
  const short = dense && kind !== Kind.thai;
  const isLatin = run.strange && kind === Kind.latin;
  const latin = isLatin ? (hasLatinWords(profile) ? AT_HOME : 1) : 0;
  const script = run.strange && !isLatin ? 1 : 0;
  const long = kind === Kind.hangul ? LONG_HANGUL : short ? LONG_DENSE : dense ? LONG_THAI : LONG;
  const fragment = isFragment(text, s, run) || isAll(fragmentAround(profile, s, run), run) ? 1 : 0;
  const phrase = hits.some((h) => h.term.weight === 1 && (h.term.text.includes(' ') || h.end - h.start > long)) ? 1 : 0;
  const tongue = run.strange || text.length < KNOWN ? 0 : share(strangerBy(profile, own) - CHANCE, STRANGER);
  return {
    listed, sound, glued, script, latin, tongue,
    milieu: Math.max(0, Math.min(1, (ownGoods(profile) - MILIEU) / 1.5)),
    one: hits.length === 1 ? 1 : 0,
    kana: KATAKANA.test(own) ? 1 : 0,
    words: dense ? 0 : share(own.split(' ').length - 1, 3),
    broken: run.strange ? 0 : breakOf(text, s, run),
    alien: isAlien(profile, run) ? 1 : 0,
    loan: isLoan(profile, run) ? 1 : 0,
    phrase,
    pair: !phrase && hits.length > 1 && hits.some((h) => h.term.weight === 1) ? 1 : 0,
    trio: short && !phrase && hits.some((h) => h.term.weight === 1 && h.end - h.start === LONG_DENSE) ? 1 : 0,
    topic: share(termsIn(profile, run, hits).weight, 1),
    kin: kinshipOf(profile, relationOf(profile, run, false)),
    quoted: isQuoted(text, run) ? 1 : 0,
    // German writes every noun with a capital.
    name: profile.guess?.language !== 'de' && isName(own) ? 1 : 0,
    fragment,
    // Where it is no sentence, that nothing stands beside it is said.
    edge: fragment ? 0 : (isWordAt(text, run.start - 2) ? 0 : 1) + (isWordAt(text, run.end + 1) ? 0 : 1),
    ...(glued ? tearOf(profile, s, run) : { tear: 0, compound: 0 }),
    ...elsewhere(profile, s, run),
    traces: share(traces.weight - hits.reduce((n, h) => n + h.term.weight, 0), 2),
    single: dense || own.includes(' ') ? 0 : 1,
    long: share(short ? 3 * own.length - 8 : own.length - 8, 16),
    dense: short ? 1 : 0,
    thai: dense && !short ? 1 : 0,
    denseSound: dense ? sound : 0,
    gluedSound: glued * sound,
    gluedListed: glued * listed,
    gluedTongue: glued * tongue,
    scriptSound: script * sound,
    latinSound: latin * sound,
    tongueSound: tongue * sound,
    phraseSound: phrase * sound,
  }; // prettier-ignore
}

/** How much better the word that a run begins in reads as two, 0 … 1; whether it may be one that its language puts together of several. */
function tearOf({ text, guess, vocabulary }: Profile, s: Segment, run: Run): { tear: number; compound: number } {
  let from = run.start;
  while (from > s.start && isSpaced(text, from - 1)) from--;
  let to = run.start;
  while (to < run.end && isSpaced(text, to)) to++;
  const first = text.slice(from, run.start).toLowerCase();
  const known = isFunctionWord(first, guess?.language) || (first.length > 2 && vocabulary.get(first) > 0);
  const tear = share(apartBy(text.slice(from, run.start), text.slice(run.start, to)) + (known ? 2 : 0) + 2, 8);
  return { tear, compound: !known && mayCompound(first, guess?.language) ? 1 : 0 };
}

/** Whether a run is English terms in another language, which has them from there. */
function isLoan(profile: Profile, { hits }: Run): boolean {
  const language = profile.guess?.language;
  return hits.length > 0 && language !== 'en' && hits.every((h) => h.term.language === 'en');
}

/** A single word that is as good as a phrase, in UTF-16 units. */
const LONG = 12;
const LONG_DENSE = 3;
const LONG_HANGUL = 4;
const LONG_THAI = 8;

const isWordAt = (text: string, at: number): boolean => isWordKind(KIND[text.charCodeAt(at)]!);

/** Terms in the order of the text, with sums of what stands before each: of their weights by topic, and how many weigh one. */
interface Spoken {
  readonly hits: readonly TermHit[];
  readonly heavy: Uint32Array;
  readonly topics: ReadonlyMap<string, number>;
}

/** The terms in headings and in sentences that speak of something: those of lists and adverts stand closer. */
const spoken = memo((profile: Profile): Spoken => {
  const lists = listLines(profile);
  const hits = profile.segments.flatMap((s) => {
    const own = profile.hitsOf(s);
    return isProse(s) && !lists.has(s.index) && (own.length <= FEW || s.letters >= own.length * SPARSE) ? own : [];
  });
  const heavy = new Uint32Array(hits.length + 1);
  const topics = new Map<string, number>();
  hits.forEach(({ term }, i) => {
    heavy[i + 1] = heavy[i]! + (term.weight === 1 ? 1 : 0);
    topics.set(term.topic, (topics.get(term.topic) ?? 0) + term.weight);
  });
  return { hits, heavy, topics };
});
/** Letters and digits for each term, from which a line speaks of something and does not list it. */
const SPARSE = 22;
const FEW = 5;

/** How many terms of the trades stand outside a line, and of a phrase's own trades outside the phrase. */
function elsewhere(profile: Profile, own: Segment, run: Run): { hot: number; same: number } {
  const { hits, heavy, topics } = spoken(profile);
  const before = (offset: number): number => upperBound(hits, offset - 1, (h) => h.start);
  const n = heavy[hits.length]! - heavy[before(own.end)]! + heavy[before(own.start)]!;
  let same = 0;
  for (const topic of new Set(run.hits.map((h) => h.term.topic))) {
    same += topics.get(topic) ?? 0;
    for (let i = before(run.start); i < hits.length && hits[i]!.end <= run.end; i++)
      if (hits[i]!.term.topic === topic) same -= hits[i]!.term.weight;
  }
  return { hot: share(n, HOT), same: share(same, SAME) };
}

/** Whether a run is phrases of several words that only other languages have; English ones are at home everywhere. */
function isAlien(profile: Profile, { hits }: Run): boolean {
  const language = profile.guess?.language.slice(0, 2);
  if (language === undefined || hits.length === 0) return false;
  return hits.every(({ term }) => {
    const own = profile.terms.named(term.text).map((t) => t.language ?? '');
    const isOther = (l: string): boolean => l.length === 2 && l !== 'en' && l !== language && !kin(l, language);
    return term.text.includes(' ') && own.length > 0 && own.every(isOther);
  });
}

/** Whether most words of it have a capital, as names and titles have. */
function isName(phrase: string): boolean {
  const words = phrase.split(/[ -]/);
  return words.filter((w) => /^\p{Lu}/u.test(w)).length > words.length / 2;
}

/** Whether a run stands between two sentences, or behind the last, and begins with a small letter: no sentence does. */
const isFragment = (text: string, s: Segment, { start, end }: Range): boolean =>
  /[.!?…]["”»)]? ?$/.test(text.slice(Math.max(s.start, start - 3), start)) &&
  /^\p{Ll}/u.test(text.slice(start, start + 1)) &&
  (end >= s.end || /^\.? ?["“«(]?\p{Lu}/u.test(text.slice(end, end + 4)));

const isAll = (a: Range | undefined, b: Range): boolean => a?.start === b.start && a.end === b.end;

const isQuoted = (text: string, r: Range): boolean =>
  /(?:["“«「『‘'(（]|«\s)$/.test(text.slice(Math.max(0, r.start - 2), r.start)) ||
  /^(?:["”»」』’)）]|\s»)/.test(text.slice(r.end, r.end + 2));
