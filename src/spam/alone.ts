import { msg } from '../base';
import { aboveArticle, goodsIn } from './goods';
import { signed } from './model';
import { linksIn, sourceOfLines } from './place';
import { isLeftover, type FoundParagraph } from './paragraphs';
import type { Profile, Segment } from './profile';
import { kinshipOf, relationOf, termsIn, topicName } from './relation';
import { holdsPhone } from './traces';
import { tradesOf } from './wares';

/** Longest line that offers something in a few words, in letters; two strong words of the trades, at least, among three. */
const LONGEST = 80;
const LEAST_WEIGHT = 1.8;
const FEWEST_WORDS = 3;
const LEAST = 0.5;

/** Whether a line stands by itself among an article's sentences: the first one is its headline, and one beside another like it a part of a list. */
function isAlone({ segments }: Profile, s: Segment): boolean {
  const before = segments[s.index - 1];
  const after = segments[s.index + 1];
  const isSentence = (x: Segment): boolean => x.block.kind !== 'heading' && x.enders > 0;
  const isPart = (x: Segment | undefined): boolean => x?.enders === 0 && x.lastHit > x.firstHit;
  return before !== undefined && (isSentence(before) || (after !== undefined && isSentence(after))) && !isPart(before) && !isPart(after); // prettier-ignore
}

/** How much a line is an offer and nothing else: made of the words of the trades, of which the article has none. */
function judge(profile: Profile, s: Segment): FoundParagraph | undefined {
  const text = profile.textOf(s);
  const { weight, share, words } = tradesOf(profile)(text);
  if (weight < LEAST_WEIGHT || words < FEWEST_WORDS || isLeftover(text)) return undefined;
  if (linksIn(profile, profile.view.toSource(s.start, s.end)).length) return undefined;
  const relation = relationOf(profile, s);
  const kinship = kinshipOf(profile, relation);
  const goods = 1.5 * aboveArticle(profile, goodsIn(profile.text, s.start, s.end));
  const made = 1.2 * Math.min(3.5, weight) + 2 * (share - 0.5);
  const { foreign } = relation;
  const phone = holdsPhone(text) ? 1 : 0;
  const z = -3.2 + made + goods + foreign + phone - 4 * kinship;
  if (z < LEAST) return undefined;
  const terms = termsIn(profile, s, profile.hitsOf(s));
  return {
    ...sourceOfLines(profile, s, s), z, rule: 'advert', segment: s, last: s,
    reasons: [
      { weight: made, why: terms.topic ? msg('it is made of terms of the trade “{0}” alone ({1})', topicName(terms.topic), signed(made)) : msg('it is made of words of the usual trades of spam ({0})', signed(made)) },
      { weight: goods, why: msg('its words are of the kind that the usual trades of spam use ({0})', signed(goods)) },
      phone ? { weight: phone, why: msg('a telephone number or a mailbox that anybody gets ({0})', signed(phone)) } : undefined,
      foreign ? { weight: foreign, why: msg('another language or script than the article’s ({0})', signed(foreign)) } : undefined,
      kinship === 0 ? { weight: 0.2, why: msg('none of its words occurs in the article') } : undefined,
    ],
  }; // prettier-ignore
}

/** Lines that offer wares in a few words, without a sentence or an address: put between the paragraphs of an article, or behind it. */
export function loneOffers(profile: Profile): FoundParagraph[] {
  const out: FoundParagraph[] = [];
  for (const s of profile.segments) {
    if (s.lastHit <= s.firstHit || s.enders > 0 || s.separators > 1 || s.letters > LONGEST || s.block.kind !== 'paragraph' || s.block.quoted) continue; // prettier-ignore
    const found = isAlone(profile, s) ? judge(profile, s) : undefined;
    if (found) out.push(found);
  }
  return out;
}
