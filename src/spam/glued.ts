import { HashBits, memo, mix, type Range, Recent, slotOf } from '../base';
import { costOf, isCommonWord } from '../language';
import { isTail } from './cues';
import { FOLD, isDenseKind, Kind, KIND, SPACED } from './chars';
import type { Profile } from './profile';
import { endOf, type Term, type TermHit, type TermIndex } from './terms';
import { strangerBy } from './stranger';
import { tradeOf } from './trade';
import { isFunctionWord } from './words';

/** What two words cost less than one at least, in nats: a word that is none, and one that may be any. */
const APART_BY = 2.2;
const APART_ALL_THE_SAME = 0.5;
/** Where words are put together, or take endings, as a matter of course. */
const COMPOUNDS = new Set('de nl sv da nb is fi et hu ko tr id'.split(' '));

/** Whether words of a language are put together with such a first part: Slavic ones where it ends in a linking vowel. */
export const mayCompound = (first: string, language = ''): boolean =>
  COMPOUNDS.has(language) || (SLAVIC.has(language) && /[oeое]$/.test(first));
const SLAVIC = new Set('ru uk bg sr hr sl cs sk pl'.split(' '));

/** Where a term of several words stands to the letter: hardly any word of 380,000 lines ends on its first one by chance. */
const HARDLY_APART = -1;
const SHORT_FIRST = 3;

/** First parts that make another word and no two: unsubscribe, autobet. */
const PREFIX = /^(?:un|re|pre|non|dis|mis|auto|bio|under|over|inter|super|sub|counter)$/i;

/** What words cost, in nats: the same few are weighed against each other again and again. */
const costs = new Recent<number>(4000);
const costOfWords = (words: string): number => costs.of(words, () => costOf(words));

/** Nats by which two words cost less than one. */
export const apartBy = (first: string, second: string): number =>
  costOfWords(first + second) - costOfWords(`${first} ${second}`);

/** Whether what was written in one is two words of which the second begins a term: for that the first is one of grammar or of the article, or they read better so. */
export function isSplit(profile: Profile, first: string, second: string): boolean {
  if (isSpaced(second, 0) && /^\p{Lu}\p{Ll}/u.test(second) && /\p{Ll}$/u.test(first)) return true;
  if (PREFIX.test(first)) return false;
  const language = profile.guess?.language;
  const gain = apartBy(first, second);
  if (isFunctionWord(first.toLowerCase(), language) && (first.length > 2 || gain > APART_ALL_THE_SAME)) return true;
  if (COMPOUNDS.has(language ?? '')) return second.length >= SHORT_FIRST && gain > APART_ALL_THE_SAME;
  if (second.length >= SHORT_FIRST && gain > HARDLY_APART) return true;
  if (first.length > 3 && profile.vocabulary.get(first.toLowerCase()) > 0 && gain > APART_ALL_THE_SAME) return true;
  return first.length > 2 && gain > APART_BY;
}

/** What the nats by which two words cost less than one must come to; what it helps that the first is known, and how the second sounds. */
const SEAM = 2.2;
const KNOWN = 1.7;
const SOUND = 0.5;
const SHORTEST = 3;

const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a word is one as it stands: the article has it more than once, or its language does (known of words with a letter beyond ASCII). */
const isWhole = ({ guess, vocabulary }: Profile, word: string): boolean =>
  vocabulary.get(word.toLowerCase()) > 1 ||
  (guess !== undefined && /[^\0-\x7f]/.test(word) && isCommonWord(word, guess.language));

/** What is asked of a word that may be two. */
class Seams {
  private readonly whole: number;
  private readonly isName: boolean;
  constructor(
    private readonly profile: Profile,
    readonly word: string,
  ) {
    this.whole = costOfWords(word);
    // Names are like no other words of their language.
    this.isName = isUpper(word);
  }

  /** Nats by which the word reads better as two that part at an index, `least` where that is not more. What is dear is asked last. */
  gain(at: number, least = 0): number {
    const { profile, word, isName } = this;
    if (isName && at < SHORTEST) return least;
    const second = word.slice(at);
    const first = word.slice(0, at).toLowerCase();
    if (isTail(second) || PREFIX.test(first)) return least;
    const apart = this.whole - costOfWords(`${first} ${second}`) - SEAM;
    if (apart + KNOWN + MOST_SOUND <= least) return least;
    const known = isFunctionWord(first, profile.guess?.language) || (at > 2 && profile.vocabulary.get(first) > 0);
    if (!known && at < SHORTEST) return least;
    const unlike = isName && !known ? NAME : 0;
    const sound = SOUND * Math.max(-1, Math.min(MOST_SOUND / SOUND, tradeOf(second) + 1));
    const stranger = known ? 0 : Math.min(MOST_STRANGE, FAR * Math.max(0, strangerBy(profile, first) - CHANCE));
    return Math.max(least, apart - unlike + (known ? KNOWN : 0) + sound - stranger);
  }

  get isOwn(): boolean {
    return isWhole(this.profile, this.word);
  }
}
const MOST_SOUND = 1;
/** What nats of another language than the article's cost the first of two words, above chance: it is one of the article. */
const FAR = 0.5;
const CHANCE = 1;
const MOST_STRANGE = 3;
/** What a name must gain more: it is like no other word of its language. */
const NAME = 2;

function seamsOf(profile: Profile, { start, end }: Range): Seams | undefined {
  if (end - start < SHORTEST + 2 || profile.text[start - 1] === '-') return undefined;
  return new Seams(profile, profile.text.slice(start, end));
}

/** Where in a word another one may begin that was written against it, and the nats by which that is more likely than not. */
export interface Seam {
  readonly at: number;
  readonly gain: number;
}

/** How unlikely a seam is looked at. */
const FARTHEST = -3;

export function seamOf(profile: Profile, range: Range): Seam | undefined {
  const seams = seamsOf(profile, range);
  let best: Seam | undefined;
  for (let i = 1; seams && i <= seams.word.length - SHORTEST; i++) {
    const gain = seams.gain(i, FARTHEST);
    if (gain > (best?.gain ?? FARTHEST)) best = { at: range.start + i, gain };
  }
  return best && seams?.isOwn ? undefined : best;
}

/** Whether the likeliest seam is at an offset, if there is one: most offsets gain nothing, and then no other is asked. */
export function isSeam(profile: Profile, range: Range, offset: number): boolean {
  const seams = seamsOf(profile, range);
  const at = offset - range.start;
  if (!seams || at < 1 || at > seams.word.length - SHORTEST) return false;
  const gain = seams.gain(at);
  if (gain <= 0 || seams.isOwn) return false;
  for (let i = 1; i <= seams.word.length - SHORTEST; i++)
    if (i !== at && (i < at ? seams.gain(i) >= gain : seams.gain(i) > gain)) return false;
  return true;
}

/** Whether a letter of a script with spaces between its words stands at an offset. */
export const isSpaced = (text: string, at: number): boolean => SPACED[text.charCodeAt(at)] === 1;

const BITS = 18;
const SEED = 7;
/** The hash of a word of a term, or of a text, from its first unit on; with the last two units of the word before it. */
const behind = (word: number, last: number, beforeLast: number): number => mix(mix(word, last), beforeLast);

/** Terms of several words by their second one and the end of the first, which may stand at the end of another word, where no index finds it. */
const bySecond = memo((index: TermIndex): BySecond => {
  const out = new BySecond();
  const { list } = index;
  const { units } = list;
  // Backwards, so that the first of those with a key is found first.
  for (let n = list.length - 1; n >= 0; n--) {
    if (index.without(n)) continue;
    const start = list.starts[n]!;
    const end = list.ends[n]!;
    let space = start;
    while (space < end && units[space] !== 32) space++;
    if (space < start + 2 || space === end || list.isWeak(n) || isDenseKind(KIND[units[start]!]!)) continue;
    let word = SEED;
    for (let i = space + 1; i < end && SPACED[units[i]!]; i++) word = mix(word, units[i]!);
    out.add(behind(word, units[space - 1]!, units[space - 2]!), n);
  }
  return out;
});

const CHAINS = 12;
class BySecond {
  private readonly seen = new HashBits(BITS);
  private readonly first = new Uint32Array(1 << CHAINS);
  private readonly next = [0];
  private readonly keys = [0];
  private readonly terms = [0];

  add(key: number, term: number): void {
    const at = slotOf(key, CHAINS);
    this.next.push(this.first[at]!);
    this.first[at] = this.keys.push(key) - 1;
    this.terms.push(term);
    this.seen.add(key);
  }
  /** The terms with a key, in the order of their list. */
  of(key: number): readonly number[] {
    if (!this.seen.has(key)) return NONE;
    const out: number[] = [];
    for (let k = this.first[slotOf(key, CHAINS)]!; k; k = this.next[k]!)
      if (this.keys[k] === key) out.push(this.terms[k]!);
    return out;
  }
}
const NONE: readonly number[] = [];

/** Whether a term is of another language than the article: then any word may end like its first one. */
const isForeign = ({ guess }: Profile, { language }: Term): boolean =>
  language !== undefined && language !== 'en' && guess !== undefined && !guess.language.startsWith(language);

/** Whether the article has a word by itself, too, or it is one of grammar. */
const isKnown = ({ guess, vocabulary }: Profile, word: string): boolean =>
  isFunctionWord(word.toLowerCase(), guess?.language) || (word.length > 2 && vocabulary.get(word.toLowerCase()) > 0);

/** The term, where its first word ends the word before. */
function hitOf(profile: Profile, term: Term, before: Range): TermHit | undefined {
  const { text } = profile;
  const start = before.end - term.text.indexOf(' ');
  if (start <= before.start + 1 || KIND[text.charCodeAt(start)] === Kind.hangul) return undefined;
  const end = endOf(term, text, start, text.length);
  const isHit =
    end >= 0 &&
    !isWhole(profile, text.slice(before.start, before.end)) &&
    (!isForeign(profile, term) || isKnown(profile, text.slice(before.start, start))) &&
    isSplit(profile, text.slice(before.start, start), text.slice(start, before.end));
  return isHit ? { start, end, term } : undefined;
}

/** Terms of several words of which the first was written against the word before: `withno deposit`. */
export const gluedTerms = memo((profile: Profile): readonly TermHit[] => {
  const { text } = profile;
  const terms = bySecond(profile.terms);
  const out: TermHit[] = [];
  let first = 0;
  let last = 0;
  for (let start = 0; start < text.length; start++) {
    if (!SPACED[text.charCodeAt(start)]) continue;
    let hash = SEED;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (!SPACED[code]) break;
      hash = mix(hash, FOLD[code]!);
    }
    if (start === last + 1 && last > first + 2 && text.charCodeAt(last) === 32) {
      const key = behind(hash, FOLD[text.charCodeAt(last - 1)]!, FOLD[text.charCodeAt(last - 2)]!);
      for (const n of terms.of(key)) {
        const hit = hitOf(profile, profile.terms.list.term(n), { start: first, end: last });
        if (hit) out.push(hit);
      }
    }
    first = start;
    last = start = end;
  }
  return out;
});
