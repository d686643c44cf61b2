import { memo, type Range } from '../base';
import { Kind, KIND } from './chars';
import type { ItemList } from './items';
import { isProse, type Profile } from './profile';
import { tradeOf } from './trade';

/** One strange word decides nothing. */
const LEAST = -5;
const MOST = 5;
const bounded = (z: number): number => Math.max(LEAST, Math.min(MOST, z));

/** Items that are looked at, and words of a list with only spaces that make one. */
const ENOUGH = 40;
const TOGETHER = 3;

/** Single words with spaces between them are taken together, some of them one item. */
const stride = ({ items, separator }: ItemList): number =>
  separator === Kind.space && items.every((i) => i.end - i.start < 16) ? TOGETHER : 1;

export const unitsOf = (list: ItemList): number => list.items.length / stride(list);

/** How much the items of a list sound like the goods of spam, in log odds: a mean. */
export function goodsOf(text: string, list: ItemList): number {
  const { items } = list;
  const single = stride(list);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < items.length && n < ENOUGH; i += single, n++) {
    const last = items[Math.min(items.length, i + single) - 1]!;
    sum += bounded(tradeOf(text, items[i]!.start, last.end));
  }
  return n ? sum / n : LEAST;
}

/** Of text of any kind, in stretches between signs and of a few words. */
export function goodsIn(text: string, start = 0, end = text.length, most = ENOUGH): number {
  let sum = 0;
  let n = 0;
  for (const s of stretches(text, start, end)) {
    if (n++ >= most) break;
    sum += bounded(tradeOf(text, s.start, s.end));
  }
  return n ? sum / Math.min(n, most) : LEAST;
}

/** Units of a stretch in scripts without spaces, words of one in others. */
const RUN = 8;

function* stretches(text: string, start: number, end: number): Generator<Range> {
  let from = -1;
  let words = 0;
  let dense = 0;
  for (let i = start; i <= end; i++) {
    const kind = i < end ? KIND[text.charCodeAt(i)]! : Kind.line;
    const word = kind >= Kind.latin && kind <= Kind.digit;
    if (word && from < 0) from = i;
    if (kind >= Kind.han && kind <= Kind.thai) dense++;
    if (kind === Kind.space) words++;
    if (from < 0 || (word && dense < RUN) || (kind === Kind.space && words < TOGETHER)) continue;
    if (i > from + 1) yield { start: from, end: i };
    from = word ? i : -1;
    words = 0;
    dense = 0;
  }
}

const proseSize = memo((profile: Profile): number => {
  let size = 0;
  // Headings alone are no article.
  for (const s of profile.segments) if (s.block.kind !== 'heading' && isProse(s)) size += s.end - s.start;
  return size;
});

/** UTF-16 units of prose from which there is an article. */
const ARTICLE = 240;

const CODE = /[=<>{}()`"~+*$@\\]|[\p{L}\d][_:./][\p{L}\d]|--|\d\.\d/u;

/**
 * How much the sound of a list is worth, 0 … 1: nothing where there is no article around it, where its items are of code, and where it has
 * the same few items again and again.
 */
export function worthOf(profile: Profile, list: ItemList): number {
  const size = list.end - list.start;
  const own = profile.segmentAt(list.start);
  const prose = proseSize(profile) - (own && own.block.kind !== 'heading' && isProse(own) ? size : 0);
  const items = list.items.slice(0, ENOUGH).map((i) => profile.text.slice(i.start, i.end));
  if (new Set(items).size < items.length * 0.6 && unitsOf(list) === list.items.length) return 0;
  const code = items.filter((i) => CODE.test(i)).length / items.length;
  const least = profile.script === 'cjk' || profile.script === 'hangul' ? ARTICLE / 3 : ARTICLE;
  return Math.max(0, Math.min(1, (2 * prose) / size, prose / least)) * Math.max(0, 1 - 2 * code);
}

/** What the sentences of the article sound like: one about the trades themselves has their words, too. */
export const ownGoods = memo((profile: Profile): number => {
  let sum = 0;
  let n = 0;
  for (const s of profile.segments) {
    if (!isProse(s)) continue;
    sum += goodsIn(profile.text, s.start, s.end, 24);
    if (++n >= LINES) break;
  }
  return n ? Math.max(USUAL, sum / n) : USUAL;
});
const LINES = 12;
/** Sound prose is about here in every language. */
const USUAL = -4;

/** How far above the article's own sentences goods are, 0 … 1.2. */
export const aboveArticle = (profile: Profile, goods: number): number =>
  Math.max(0, Math.min(1.2, (goods - ownGoods(profile) - 1) / 2.5));

/** The same at most, whatever the article sounds like. */
export const mostAbove = (goods: number): number => Math.max(0, Math.min(1.2, (goods - USUAL - 1) / 2.5));
