import { msg, Recent, type Range } from '../base';
import { againstList, soundMake } from './against';
import { Kind, KIND, KINDS } from './chars';
import { elementRun } from './elements';
import { aboveArticle, goodsOf, mostAbove, unitsOf, worthOf } from './goods';
import { type ItemList, itemRuns, LIST_SEPARATORS, wordRun } from './items';
import { type Features, logOdds, type Reason, signed, weightsOf } from './model';
import type { Profile, Segment } from './profile';
import { kinshipOf, relationOf, termsIn, topicName, type Relation, type Terms } from './relation';
import { functionShare } from './words';

/** What a list is like, and what of it stands where. */
export interface Judgement extends Range {
  readonly list: ItemList;
  readonly features: Features;
  readonly relation: Relation;
  readonly terms: Terms;
  /** Log odds that it is spam. */
  readonly z: number;
}

const NAMES: Readonly<Record<number, string>> = {
  [Kind.bar]: 'bar', [Kind.comma]: 'comma', [Kind.pause]: 'pause', [Kind.underscore]: 'underscore', [Kind.hyphen]: 'hyphen',
  [Kind.dot]: 'dot', [Kind.slash]: 'slash', [Kind.semicolon]: 'semicolon', [Kind.hash]: 'hash', [Kind.space]: 'space', [Kind.line]: 'line',
}; // prettier-ignore

/** A word and a colon before a list say what it is: tags, ingredients, a cast. */
const LABEL = /^[^\s:：][^:：\n]{0,40}[:：](?!\/\/)/;

export interface Surroundings {
  /** In a table, or with lines of the same make around it. */
  readonly table: boolean;
  /** The first or last line of the article. */
  readonly edge: boolean;
}

export function judgeList(profile: Profile, list: ItemList, at: Surroundings): Judgement {
  const relation = relationOf(profile, list);
  const terms = termsIn(profile, list, profile.hitsBetween(list.start, list.end));
  const make = makeOf(profile, list, terms, at);
  const wording = wordingOf(profile, list, relation, make);
  const features = {
    ...make,
    ...wording,
    repeated: relation.repeated,
    foreign: relation.foreign,
    form: relation.form === 0 ? 0 : 1,
    related: relation.related,
    tagged: make.label && relation.related > TAGGED ? 1 : 0,
  };
  const z = logOdds(features, weightsOf('list'));
  if (z < LATE) return { start: list.start, end: list.end, list, features, relation, terms, z };
  const all = { ...features, ...againstList(profile, list, features, terms) };
  return { start: list.start, end: list.end, list, features: all, relation, terms, z: logOdds(all, weightsOf('list')) };
}
/** Log odds from which it is asked what only speaks against a list. */
const LATE = -1.5;

/** Share of the words of a labelled list that the article has, from which it is its keywords. */
const TAGGED = 0.15;

/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

/** What a list is like by itself, and what the rest of its signals can add at most, in log odds. */
interface Bound {
  readonly make: Features;
  readonly relation: Relation;
  readonly pure: number;
  /** Whether that is enough for `z`. */
  readonly isEnough: boolean;
}

const worth = (features: Features): number => logOdds(features, weightsOf('list')) - (weightsOf('list').bias ?? 0);
const most = (...names: string[]): number => {
  const weights = weightsOf('list');
  return names.reduce((sum, n) => sum + Math.max(0, weights[n] ?? 0), 0);
};

/** What of a list's make is the article's and not the list's. */
const OUTER = ['table', 'edge', 'quoted', 'inward'];

/** `anywhere`: whatever article the list may stand in. */
function boundOf(profile: Profile, list: ItemList, at: Surroundings, z: number, anywhere = false): Bound {
  const long = Math.max(0, Math.log2(list.items.length / 4)) / 3;
  const terms = termsIn(profile, list, profile.hitsBetween(list.start, list.end), anywhere);
  const make = makeOf(profile, list, terms, at);
  const relation = relationOf(profile, list);
  const rest = most('repeated', 'foreign', 'form', 'related');
  const sure = most('trade') + most('trades') * MOST_SURE;
  // Of a table's figures up to two count.
  const better = anywhere ? 2 * most(...OUTER) - worth(Object.fromEntries(OUTER.map((n) => [n, make[n]!]))) : 0;
  const byMake = logOdds(make, weightsOf('list')) + better - z + ROUNDING;
  const tooLittle = { make, relation, pure: 0, isEnough: false };
  if (byMake + rest + 1.2 * sure + most('phrases', 'functions') + long * most('pure', 'sharp') < 0) return tooLittle;
  // Pure is what has no word of the article, which is not known yet.
  const { functions, phrases } = shapeOf(profile, list, relation);
  const pure = functions < 0.3 && make.sentences === 0 && make.label === 0 ? long * most('pure', 'sharp') : 0;
  const known = byMake + worth({ functions, phrases }) + pure + rest;
  if (known + 1.2 * sure < 0) return tooLittle;
  const isEnough = known + mostAbove(goodsOf(profile.text, list)) * sure >= 0;
  return { make, relation, pure, isEnough };
}

/**
 * Whether a list can come to the log odds at all. Its make is cheap to see, its words cost more, and how these stand to the article costs
 * most: where the best that the rest could add is not enough, the rest is not asked.
 */
export function mayReach(profile: Profile, list: ItemList, at: Surroundings, z: number): boolean {
  const { make, relation, pure, isEnough } = boundOf(profile, list, at, z);
  if (!isEnough) return false;
  const { functions, phrases, trade, trades } = wordingOf(profile, list, relation, make, true);
  const sum = logOdds(make, weightsOf('list')) + worth({ functions, phrases, trade, trades }) + pure + most('related') - z + ROUNDING; // prettier-ignore
  const foreign = most('foreign') * relation.foreignAtMost;
  if (sum + foreign + most('form', 'repeated') < 0) return false;
  const form = worth({ form: relation.form === 0 ? 0 : 1 });
  if (sum + foreign + form + most('repeated') < 0) return false;
  return sum + form + worth({ repeated: relation.repeated, foreign: relation.foreign }) >= 0;
}

/** A dozen items say more than four; fifty say no more than two dozen. */
const MOST_SURE = 1.5;

interface Wording extends Features {
  readonly functions: number;
  readonly phrases: number;
  readonly pure: number;
  readonly sharp: number;
  /** How much its items sound like the goods of spam, and that by their number. */
  readonly trade: number;
  readonly trades: number;
}

/** Japanese words have endings of kana: in items of so many characters these are none of a sentence, and count as so much grammar at most. */
const SHORT_ITEM = 12;
const INFLECTED = 0.4;

/** How much of a list are words of grammar, and how far its items are phrases of several words, 0 … 1. */
function shapeOf(profile: Profile, list: ItemList, { words }: Relation): { functions: number; phrases: number } {
  const n = list.items.length;
  let dense = 0;
  let size = 0;
  for (const w of words) if (w.dense) dense++;
  for (const item of list.items) size += item.end - item.start;
  const own = profile.text.slice(list.start, list.end);
  const phrases = dense * 2 > words.length ? (size / n - 2) / 4 : (words.length / n - 1) / 1.5;
  const most = dense * 2 > words.length && size / n <= SHORT_ITEM && /[ぁ-ゖ]/.test(own) ? INFLECTED : 1;
  return { functions: Math.min(most, functionShare(own, words) * 3), phrases: Math.max(0, Math.min(1, phrases)) };
}

/** What the words of a list say. `alone`: without regard to the article, `pure` left open. */
function wordingOf(profile: Profile, list: ItemList, relation: Relation, make: Features, alone = false): Wording {
  const { functions, phrases } = shapeOf(profile, list, relation);
  const pure =
    !alone && functions < 0.3 && make.sentences === 0 && make.label === 0 && relation.related < 0.06
      ? Math.max(0, Math.log2(list.items.length / 4)) / 3
      : 0;
  const sharp = list.separator === Kind.bar || list.separator === Kind.underscore ? pure : 0;
  const kin = alone ? 1 : Math.max(0, 1 - 2 * kinshipOf(profile, relation));
  const trade = kin && aboveArticle(profile, goodsOf(profile.text, list)) * kin * worthOf(profile, list);
  const trades = trade * Math.max(0, Math.min(MOST_SURE, Math.log2(unitsOf(list) / 3) / 2));
  return { functions, phrases, pure, sharp, trade, trades };
}

function makeOf(profile: Profile, list: ItemList, terms: Terms, at: Surroundings): Features {
  const { text } = profile;
  const n = list.items.length;
  const own = text.slice(list.start, list.end);
  let capital = 0;
  let cased = 0;
  let digits = 0;
  let sentences = 0;
  let [withTerm, numbered, hit] = [0, 0, 0];
  for (const item of list.items) {
    const first = text[item.start]!;
    if (first.toLowerCase() !== first.toUpperCase()) {
      cased++;
      if (first !== first.toLowerCase()) capital++;
    }
    const before = digits;
    for (let i = item.start; i < item.end; i++) {
      const k = KIND[text.charCodeAt(i)];
      if (k === Kind.digit) digits++;
      else if (k === Kind.ender && i === item.end - 1) sentences++;
    }
    if (digits > before) numbered++;
    while (hit < terms.hits.length && terms.hits[hit]!.end <= item.start) hit++;
    if (hit < terms.hits.length && terms.hits[hit]!.start < item.end) withTerm++;
  }
  const { mean, spread } = lengthsOf(list);
  // Figures are what tables are made for.
  const table = at.table ? (numbered > n / 5 ? 2 : 1) : 0;
  return {
    [NAMES[list.separator] ?? 'other']: 1,
    count: Math.min(4, Math.log2(n / 3)),
    terms: Math.min(1, (terms.weight + terms.pitch * 0.3) / n),
    amount: Math.min(1, terms.weight / 6),
    covered: withTerm / n,
    lower: cased ? 1 - capital / cased : 0,
    sentences: sentences / n,
    capital: cased ? capital / cased : 0,
    digits: Math.min(1, (digits * 3) / own.length),
    uneven: Math.min(1, spread),
    short: mean < 4 ? 1 : 0,
    label: LABEL.test(own) ? 1 : 0,
    table,
    edge: at.edge ? 1 : 0,
    inside: list.head && list.tail ? 0 : 1,
    ...soundMake(profile, list, own),
  };
}

/** How long the items are, and how unlike each other in that. */
function lengthsOf({ items }: ItemList): { mean: number; spread: number } {
  const lengths = items.map((i) => i.end - i.start);
  const mean = lengths.reduce((a, b) => a + b, 0) / items.length;
  const spread = Math.sqrt(lengths.reduce((a, b) => a + (b - mean) ** 2, 0) / items.length) / Math.max(1, mean);
  return { mean, spread };
}

/** The candidate of a line that is most like spam; undefined where nothing of it is a list, or none can come to the log odds `z`. */
export function bestList(profile: Profile, segment: Segment, at: Surroundings, z = -Infinity): Judgement | undefined {
  let best: Judgement | undefined;
  let lists: ItemList[] | undefined;
  const all = (): ItemList[] => (lists ??= candidates(profile, segment));
  if (z > -Infinity) {
    const isNone = (): boolean => !all().some((list) => boundOf(profile, list, at, z, true).isEnough);
    const isLasting = !segment.block.element && segment.end - segment.start < REMEMBERED;
    if (isLasting && hopeless.of(keyOf(profile, segment, z), isNone)) return undefined;
    if (!all().some((list) => mayReach(profile, list, at, z))) return undefined;
  }
  for (const list of all()) {
    const judged = judgeList(profile, list, at);
    // Of two that are as bad the longer one: it has the whole block.
    if (!best || judged.z > best.z + 0.5 || (judged.z > best.z - 0.5 && span(judged) > span(best))) best = judged;
  }
  return best;
}
const span = (r: Range): number => r.end - r.start;

/** Lines of fewer UTF-16 units are remembered where no article makes a list of them: who types asks the same of all other lines again. */
const REMEMBERED = 2000;
const hopeless = new Recent<boolean>(2000);
/** All that a bound depends on: the line with what stands behind it, the terms in it, and how it was cut from its block. */
const keyOf = (profile: Profile, s: Segment, z: number): string =>
  `${z}|${s.enders}|${s.block.kind}|${profile.hitsOf(s).map((h) => `${h.start - s.start}.${h.term.weight}.${h.term.topic}`).join()}|${profile.text.slice(s.start, s.end + 2)}`; // prettier-ignore

function candidates(profile: Profile, segment: Segment): ItemList[] {
  const { text } = profile;
  const out: ItemList[] = [];
  const counts = new Uint32Array(KINDS);
  for (let i = segment.start; i < segment.end; i++) counts[KIND[text.charCodeAt(i)]!]!++;
  for (const separator of LIST_SEPARATORS) {
    if (counts[separator]! < 2) continue;
    if (separator === Kind.space && !isSpaced(profile, segment)) continue;
    for (const each of itemRuns(text, segment.start, segment.end, separator)) out.push(each);
  }
  const elements = elementRun(profile, segment);
  if (elements) out.push(elements);
  if (segment.enders === 0) {
    const words = wordRun(text, segment.start, segment.end);
    if (words) out.push(words);
  }
  return out;
}

/** Whether spaces may be separators: in scripts that have none between words. */
function isSpaced(profile: Profile, segment: Segment): boolean {
  if (segment.spaces < 3) return false;
  let dense = 0;
  for (let i = segment.start; i < segment.end; i++) {
    const k = KIND[profile.text.charCodeAt(i)]!;
    if (k === Kind.han || k === Kind.kana || k === Kind.thai) dense++;
  }
  return dense * 2 > segment.letters;
}

const signs: Readonly<Record<number, string>> = {
  [Kind.bar]: '|', [Kind.comma]: ',', [Kind.pause]: '、', [Kind.underscore]: '_', [Kind.hyphen]: '-', [Kind.dot]: '·',
  [Kind.slash]: '/', [Kind.semicolon]: ';', [Kind.hash]: '#',
}; // prettier-ignore

/** Why a list is taken for spam, in words an editor believes. */
export function reasonsFor(profile: Profile, j: Judgement): (Reason | undefined)[] {
  const w = weightsOf('list');
  const f = j.features;
  const of = (...names: string[]): number => names.reduce((sum, n) => sum + (f[n] ?? 0) * (w[n] ?? 0), 0);
  const n = j.list.items.length;
  const shape = of('count', NAMES[j.list.separator] ?? 'other');
  const sign = signs[j.list.separator];
  const terms = of('terms', 'amount', 'covered');
  const noSentence = f.functions! < 0.2 && f.sentences === 0;
  const untouched = f.related === 0;
  return [
    { weight: Math.max(0.1, shape), why: sign ? msg('{0} items separated by {1} ({2})', n, sign, signed(shape)) : j.list.separator === Kind.line ? msg('{0} items, one a line ({1})', n, signed(shape)) : msg('{0} items with only spaces between them ({1})', n, signed(shape)) },
    j.terms.count > 0 ? { weight: terms, why: msg('{0} terms of the trade “{1}” ({2})', j.terms.count, topicName(j.terms.topic), signed(terms)) } : undefined,
    f.trade! > 0.2 ? { weight: of('trade', 'trades'), why: msg('its words are of the kind that the usual trades of spam use ({0})', signed(of('trade', 'trades'))) } : undefined,
    noSentence ? { weight: 0.5, why: msg('no sentence ({0})', signed(Math.max(0.1, -(w.functions ?? 0) * 0.3))) } : undefined,
    untouched ? { weight: 0.4, why: msg('none of its words occurs in the article ({0})', signed(Math.max(0.1, -(w.related ?? 0) * 0.3))) } : undefined,
    j.relation.form < 0 ? { weight: of('form'), why: msg('simplified characters in a traditional text ({0})', signed(of('form'))) } : undefined,
    j.relation.form > 0 ? { weight: of('form'), why: msg('traditional characters in a simplified text ({0})', signed(of('form'))) } : undefined,
    f.foreign ? { weight: of('foreign'), why: msg('another language than the article’s ({0})', signed(of('foreign'))) } : undefined,
    f.repeated! > 0.2 ? { weight: of('repeated'), why: msg('the same words over and over: {0}% of them twice or more ({1})', Math.round(f.repeated! * 100), signed(of('repeated'))) } : undefined,
    f.edge ? { weight: of('edge'), why: msg('at the edge of the article ({0})', signed(of('edge'))) } : undefined,
  ]; // prettier-ignore
}
