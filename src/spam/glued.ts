import { memo } from '../base';
import { costOf } from '../language';
import { FOLD, isDenseKind, isWordKind, Kind, KIND } from './chars';
import type { Profile } from './profile';
import { endOf, type Term, type TermHit, type TermIndex } from './terms';
import { isFunctionWord } from './words';

/** What two words cost less than one at least, in nats: a word that is none, and one that may be any. */
const APART_BY = 2.2;
const APART_ALL_THE_SAME = 0.5;
/** Where words are put together, or take endings, as a matter of course. */
const COMPOUNDS = new Set('de nl sv da nb is fi et hu ko tr id'.split(' '));

/** Whether what was written in one is two words: the first is one of grammar or of the article, or reads better so. */
export function isSplit(profile: Profile, first: string, second: string): boolean {
  if (isSpaced(second, 0) && /^\p{Lu}\p{Ll}/u.test(second) && /\p{Ll}$/u.test(first)) return true;
  const language = profile.guess?.language;
  const gain = (): number => costOf(first + second) - costOf(`${first} ${second}`);
  if (isFunctionWord(first.toLowerCase(), language) && (first.length > 2 || gain() > APART_ALL_THE_SAME)) return true;
  if (COMPOUNDS.has(language ?? '')) return false;
  if (first.length > 3 && (profile.vocabulary.get(first.toLowerCase()) ?? 0) > 0 && gain() > APART_ALL_THE_SAME) return true; // prettier-ignore
  return first.length > 2 && gain() > APART_BY;
}

const isSpaced = (text: string, at: number): boolean => {
  const kind = KIND[text.charCodeAt(at)]!;
  return isWordKind(kind) && !isDenseKind(kind);
};

/** Terms of several words by their second one: the first may stand at the end of another word, where no index finds it. */
const bySecond = memo((index: TermIndex): ReadonlyMap<number, readonly Term[]> => {
  const out = new Map<number, Term[]>();
  for (const term of index.terms) {
    const space = term.text.indexOf(' ');
    if (space < 2 || term.weight < 1 || isDenseKind(KIND[term.text.charCodeAt(0)]!)) continue;
    const key = hashOf(term.text, space + 1);
    const known = out.get(key);
    if (known) known.push(term);
    else out.set(key, [term]);
  }
  return out;
});

/** Hash of the word that begins at an offset, folded. */
function hashOf(text: string, at: number): number {
  let hash = 7;
  for (let i = at; i < text.length && isSpaced(text, i); i++)
    hash = (Math.imul(hash, 31) + FOLD[text.charCodeAt(i)]!) | 0;
  return hash;
}

/** Terms of several words of which the first was written against the word before: `withno deposit`. */
export const gluedTerms = memo((profile: Profile): readonly TermHit[] => {
  const { text } = profile;
  const terms = bySecond(profile.terms);
  const out: TermHit[] = [];
  let before = { start: 0, end: 0 };
  for (let i = 0; i < text.length; i++) {
    if (!isSpaced(text, i)) continue;
    const start = i;
    let hash = 7;
    for (; i < text.length && isSpaced(text, i); i++) hash = (Math.imul(hash, 31) + FOLD[text.charCodeAt(i)]!) | 0;
    if (start === before.end + 1 && text[before.end] === ' ')
      for (const term of terms.get(hash) ?? []) {
        const from = before.end - term.text.indexOf(' ');
        const end = from > before.start + 1 ? endOf(term, text, from, text.length) : -1;
        if (end < 0 || KIND[text.charCodeAt(from)] === Kind.hangul) continue;
        if (isSplit(profile, text.slice(before.start, from), text.slice(from, before.end))) out.push({ start: from, end, term }); // prettier-ignore
      }
    before = { start, end: i };
  }
  return out;
});
