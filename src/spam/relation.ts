import { memo, msg, type Message, type Range } from '../base';
import { guessLanguage } from '../language';
import { hanForms } from './han';
import { isProse, type Profile, type Segment } from './profile';
import { scriptOfText } from './script';
import type { TermHit } from './terms';
import { withoutAddresses } from './address';
import { isFunctionWord, wordsOf, type Word } from './words';

const isSubstance = (w: Word): boolean => (w.dense || w.text.length > 2) && !isFunctionWord(w.text);

/** How a stretch stands to the article around it; each answer is worked out when it is first asked for. */
export class Relation {
  private list: readonly Word[] | undefined;
  private own: ReadonlyMap<string, number> | undefined;
  private kinship: number | undefined;
  private tongue: { foreign: number; language: string | undefined } | undefined;
  private chinese: -1 | 0 | 1 | undefined;

  constructor(
    private readonly profile: Profile,
    private readonly range: Range,
    private readonly withLanguage: boolean,
    private readonly copies: number,
  ) {}

  get words(): readonly Word[] {
    return (this.list ??= wordsOf(this.profile.text, this.range.start, this.range.end));
  }

  /** How often it has each of its words of substance. */
  private get counts(): ReadonlyMap<string, number> {
    if (this.own) return this.own;
    const own = new Map<string, number>();
    for (const w of this.words) if (isSubstance(w)) own.set(w.text, (own.get(w.text) ?? 0) + 1);
    return (this.own = own);
  }

  /** Share of its words of substance that stand elsewhere in the article. */
  get related(): number {
    if (this.kinship !== undefined) return this.kinship;
    let shared = 0;
    let all = 0;
    const { vocabulary } = this.profile;
    const at = this.profile.segmentAt(this.range.start);
    const counted = at !== undefined && isProse(at);
    for (const [word, n] of this.counts) {
      all += n;
      if (vocabulary.get(word) > (counted ? n * (1 + this.copies) : 0)) shared += n;
    }
    return (this.kinship = all ? shared / all : 0);
  }

  /** Share of its words of substance that it has twice or more. */
  get repeated(): number {
    let twice = 0;
    let all = 0;
    for (const n of this.counts.values()) {
      all += n;
      if (n > 1) twice += n;
    }
    return all ? twice / all : 0;
  }

  /** 1 where it is written in another script or language than the article, 0.6 where that is likely. */
  get foreign(): number {
    return this.spoken.foreign;
  }
  get language(): string | undefined {
    return this.spoken.language;
  }
  /** What `foreign` is at most, without asking for the language. */
  get foreignAtMost(): number {
    if (!this.withLanguage) return 0;
    const text = this.profile.textOf(this.range);
    return otherScript(this.profile, text) ?? (text.length < SAME_SCRIPT ? 0 : 0.8);
  }
  private get spoken(): { foreign: number; language: string | undefined } {
    return (this.tongue ??= this.withLanguage
      ? languageOf(this.profile, this.profile.textOf(this.range))
      : { foreign: 0, language: undefined });
  }

  /** 1 where its Chinese is of the other form than the article's: −1 simplified in traditional, 1 traditional in simplified. */
  get form(): -1 | 0 | 1 {
    return (this.chinese ??= formOf(this.profile, this.profile.textOf(this.range)));
  }
}

/** `copies`: how many lines there are like it, whose words are none of the article's. */
export const relationOf = (profile: Profile, range: Range, withLanguage = true, copies = 0): Relation =>
  new Relation(profile, range, withLanguage, copies);

/**
 * Pairs of characters meet by chance, of a small alphabet nearly all, and so do the syllables that Vietnamese writes apart: what of the
 * kinship of such a text says something.
 */
export function kinshipOf(profile: Profile, relation: Relation): number {
  const { words } = relation;
  const dense = words.filter((w) => w.dense).length / Math.max(1, words.length);
  const chance = profile.script === 'thai' ? 0.8 * dense : profile.guess?.language === 'vi' ? 0.25 : 0.2 * dense;
  return Math.max(0, relation.related - chance);
}

/** Languages that short texts are taken for each other in. */
const KIN = [
  'da nb sv is',
  'cs sk sl hr',
  'es pt ca it ro fr',
  'ru uk bg sr',
  'de nl',
  'et fi',
  'id',
  'ar fa',
  'lt lv',
];
export const kin = (a: string, b: string): boolean => KIN.some((k) => k.includes(a) && k.includes(b));

/** How foreign a text is by its script; undefined where that is the article's. */
function otherScript(profile: Profile, text: string): number | undefined {
  const mine = scriptOfText(text);
  const theirs = profile.script;
  if (!mine || !theirs || mine === 'mixed' || theirs === 'mixed' || mine === theirs) return undefined;
  // Latin names and brands stand in texts of every script.
  return mine === 'latin' ? (text.length < 12 ? 0.2 : 0.8) : 1;
}

function languageOf(profile: Profile, source: string): { foreign: number; language: string | undefined } {
  // The letters of an address are of no language.
  const text = source.includes('.') ? withoutAddresses(source).trim() : source;
  const article = profile.guess;
  if (!article || text.length < 2) return { foreign: 0, language: undefined };
  const script = otherScript(profile, text);
  if (script !== undefined) return { foreign: script, language: undefined };
  if (text.length < SAME_SCRIPT) return { foreign: 0, language: undefined };
  const guess = guessLanguage(text);
  const language = guess?.language;
  if (!guess || guess.language === article.language) return { foreign: 0, language };
  const base = (l: string): string => l.slice(0, 2);
  if (base(guess.language) === base(article.language) || guess.confidence < 0.95) return { foreign: 0, language };
  return { foreign: kin(base(guess.language), base(article.language)) ? 0.4 : 0.8, language };
}
/** UTF-16 units from which a guess between languages of one script is trusted. */
const SAME_SCRIPT = 40;

/** How surely a text is in another script or language than the article, 0 … 1. */
export const foreignness = (profile: Profile, text: string): number => languageOf(profile, text).foreign;

function formOf(profile: Profile, text: string): -1 | 0 | 1 {
  const all = profile.han;
  if (all.simplified + all.traditional < 8) return 0;
  const mine = hanForms(text);
  if (mine.simplified + mine.traditional < 4) return 0;
  const rest = { simplified: all.simplified - mine.simplified, traditional: all.traditional - mine.traditional };
  if (mine.simplified > mine.traditional * 3 && rest.traditional > 8 && rest.traditional > rest.simplified * 3)
    return -1;
  if (mine.traditional > mine.simplified * 3 && rest.simplified > 8 && rest.simplified > rest.traditional * 3) return 1;
  return 0;
}

/** Weight of the terms in a stretch, by topic, and how much the article itself speaks of these topics. */
export interface Terms {
  readonly hits: readonly TermHit[];
  /** Sum of the weights; a topic that the article speaks of counts a third. */
  readonly weight: number;
  /** The topic with most weight, the pitch of a seller last. */
  readonly topic: string | undefined;
  readonly pitch: number;
  readonly count: number;
}

const SAME_TOPIC = 0.3;
/** Lines of prose that speak of a topic, from which it is the article's own. */
const OWN_TOPIC = 2;
/** Letters and digits for each term, from which a line speaks of something and does not list it. */
const SPARSE = 22;
const SPARSE_DENSE = 10;

export function termsIn(profile: Profile, range: Range, hits: readonly TermHit[], anywhere = false): Terms {
  const inside = hits.filter((h) => h.start >= range.start && h.end <= range.end);
  const weights = new Map<string, number>();
  let pitch = 0;
  let count = 0;
  const times = new Map<string, number>();
  for (const { term } of inside) {
    const n = (times.get(term.text) ?? 0) + 1;
    times.set(term.text, n);
    // The same word again and again says less each time: `2 slot`, `3 slot`.
    if (term.topic === 'pitch' || term.topic === 'praise') pitch += term.weight / n;
    else {
      weights.set(term.topic, (weights.get(term.topic) ?? 0) + term.weight / n);
      count++;
    }
  }
  let weight = 0;
  for (const [topic, w] of weights) weight += w * (!anywhere && isOwnTopic(profile, range, topic) ? SAME_TOPIC : 1);
  const topic = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { hits: inside, weight, topic, pitch, count };
}

/** The lines of prose that speak of each topic. */
const topicLines = memo((profile: Profile): ReadonlyMap<string, readonly Segment[]> => {
  const out = new Map<string, Segment[]>();
  for (const s of profile.segments) {
    const n = s.lastHit - s.firstHit;
    if (n === 0 || (s.enders === 0 && s.block.kind !== 'heading' && s.index > 0)) continue;
    if (s.letters < n * (profile.script === 'cjk' ? SPARSE_DENSE : SPARSE)) continue;
    for (const h of profile.hitsOf(s)) {
      const lines = out.get(h.term.topic);
      if (!lines) out.set(h.term.topic, [s]);
      else if (lines.at(-1) !== s) lines.push(s);
    }
  }
  return out;
});

function isOwnTopic(profile: Profile, range: Range, topic: string): boolean {
  const lines = topicLines(profile).get(topic) ?? [];
  // Enough of them are looked at: the range is one line or a few.
  let others = 0;
  for (const l of lines) {
    // A headline names what the article is about.
    if (l.end <= range.start || l.start >= range.end) others += l.index === 0 ? OWN_TOPIC : 1;
    if (others >= OWN_TOPIC) return true;
  }
  return false;
}

export const topicName = (topic: string | undefined): Message => msg(topic ?? 'other');
