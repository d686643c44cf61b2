import { memo } from '../base';
import type { Profile } from './profile';
import { listOf, TermIndex, type TermHit } from './terms';
import { isFunctionWord, wordsOf, type Word } from './words';

/** How much a phrase is made of the words of the usual trades of spam. */
export interface Trade {
  /** Sum of the weights of these words: 1 for one that sound prose hardly uses, less for others. */
  readonly weight: number;
  /** Share of its words of substance (of its characters, in dense scripts) that are such words. */
  readonly share: number;
  /** How many words of substance it has: one alone is any word. */
  readonly words: number;
}

let own: TermIndex | undefined;
/** The words of data/spam-words.txt. */
export const wares = (): TermIndex => (own ??= new TermIndex(listOf('spam-words.txt')));

/** Words of data/spam-words.txt in a text: alone they say nothing. */
export function tradeWords(text: string, start = 0, end = text.length): TermHit[] {
  const out: TermHit[] = [];
  wares().scan(text, start, end, out);
  return out;
}

/** The words of the trades in a text, those of the terms among them. */
export function tradeIn(profile: Profile, text: string): Trade {
  const terms: TermHit[] = [];
  profile.terms.scan(text, 0, text.length, terms);
  return measured(text, [...terms.filter((h) => h.term.topic !== 'praise'), ...tradeWords(text)]);
}

/** What that says of a phrase by itself, in log odds: all of it of such words, or half. */
export function tradeOdds({ weight, share, words }: Trade): number {
  if (words < 2) return weight >= 0.8 ? 0.8 : 0;
  if (share > 0.99 && weight >= 1.4) return 3;
  if (share > 0.99 && weight >= 0.8) return 2.2;
  if (weight < 0.8) return 0;
  return share >= 0.6 ? 1.2 : share >= 0.5 ? 0.8 : 0;
}

/** Of several words at one place the one that weighs most counts. */
function measured(text: string, hits: readonly TermHit[]): Trade {
  const weights = new Float32Array(text.length);
  let weight = 0;
  const sorted = [...hits].sort((a, b) => b.term.weight - a.term.weight || b.end - b.start - (a.end - a.start));
  for (const h of sorted) {
    let fresh = true;
    for (let i = h.start; i < h.end; i++) if (weights[i]! > 0) fresh = false;
    if (fresh) weight += h.term.weight;
    for (let i = h.start; i < h.end; i++) weights[i] = Math.max(weights[i]!, h.term.weight);
  }
  const words = wordsOf(text).filter(isSubstance);
  const known = words.filter((w) => weights[w.start]! > 0 || (w.dense && weights[w.end - 1]! > 0)).length;
  return { weight, share: words.length ? known / words.length : 0, words: words.length };
}

export const isSubstance = (w: Word): boolean => w.dense || (w.text.length > 1 && !isFunctionWord(w.text));

/** The same for one text asked of twice. */
export const tradesOf = memo((profile: Profile) => {
  const known = new Map<string, Trade>();
  return (text: string): Trade => {
    let trade = known.get(text);
    if (!trade) known.set(text, (trade = tradeIn(profile, text)));
    return trade;
  };
});
