import { upperBound, type Range } from '../base';
import { Kind, KIND } from './chars';
import { isSection } from './cues';
import { hostsOf } from './hosts';
import type { ItemList } from './items';
import type { Features } from './model';
import { linksIn } from './place';
import type { Profile } from './profile';
import type { Terms } from './relation';
import { tradeOf } from './trade';
import { isFunctionWord } from './words';
import { codeIn } from './shape';

/** What of the make of a list speaks against it. */
export function soundMake(profile: Profile, list: ItemList, own: string): Features {
  const { text } = profile;
  return {
    few: list.items.length < 4 ? 1 : 0,
    closed: isClosed(text, list) ? 1 : 0,
    quoted: isQuoted(profile, list) ? 1 : 0,
    defined: list.separator === Kind.line ? definedShare(text, list) : 0,
    inward: inwardShare(profile, list),
    code: Math.min(1, (codeIn(own) + countOf(own, '"') + (list.separator === Kind.underscore ? countOf(own, ', ') : 0)) / 3), // prettier-ignore
  };
}

/** Share of sections of a paper among the items from which a list is its menu. */
const MENU = 0.3;
/** Log odds of sounding like goods that items without a term have beside others, and that names do. */
const BESIDE = -1.5;
const LIKE_NAMES = 1.5;

/** What speaks against a list that would be reported else, and is dear to see. */
export function againstList(
  { text, guess }: Profile,
  { items }: ItemList,
  { capital }: Features,
  { hits }: Terms,
): Features {
  const own = items.map((i) => text.slice(i.start, i.end));
  const sections = own.filter(isSection).length;
  // Terms stand in the order of the text, and none in another.
  const plain = items.filter((i) => (hits[upperBound(hits, i.end - 1, (h) => h.start) - 1]?.end ?? 0) <= i.start);
  let goods = 0;
  for (const i of plain) goods += tradeOf(text, i.start, i.end);
  const isNamed = plain.length >= FEWEST_PLAIN && capital! > 0.8;
  return {
    clauses: own.filter((i) => isClause(i, guess?.language)).length >= own.length * CLAUSES ? 1 : 0,
    menu: sections > 2 && sections > items.length * MENU ? 1 : 0,
    names: isNamed ? Math.max(0, Math.min(1, (BESIDE - goods / plain.length) / LIKE_NAMES)) : 0,
  };
}
const FEWEST_PLAIN = 4;

/** Share of the items from which a list is of clauses: `X is Y, Z is …`. */
const CLAUSES = 0.8;
const isClause = (item: string, language: string | undefined): boolean => {
  const words = item.toLowerCase().split(' ');
  return words.length > 2 && words.slice(1, -1).some((w) => isFunctionWord(w, language));
};

/** What closes a quotation, by what opens it. */
const CLOSERS = new Map(['“”', '„“”', '«»', '»«', '「」', '『』', '""'].map((q) => [q[0]!, q.slice(1)]));
/** UTF-16 units of a sentence before what it quotes: at least, and as far as is looked. */
const LEAST_AROUND = 12;
const FAR_AROUND = 400;

/** Share of items between quotation marks of their own, from which a sentence quotes them. */
const QUOTED_SHARE = 0.4;
const quotesItems = (text: string, { items }: ItemList): boolean =>
  items.filter((i) => CLOSERS.has(text[i.start]!)).length >= items.length * QUOTED_SHARE;

/** Whether a list stands in a quotation: of a block, in a sentence that goes on around it, or item by item. */
function isQuoted(profile: Profile, list: ItemList): boolean {
  const { text } = profile;
  const s = profile.segmentAt(list.start);
  if (!s || s.block.quoted || quotesItems(text, list)) return s !== undefined;
  let closers = CLOSERS.get(text[list.start]!);
  if (closers !== undefined) return closesBefore(text, closers, list.end, s.end - LEAST_AROUND);
  if (list.start - s.start < LEAST_AROUND) return false;
  for (let i = Math.max(s.start, list.start - FAR_AROUND); i < list.start; i++)
    if (closers?.includes(text[i]!)) closers = undefined;
    else closers ??= CLOSERS.get(text[i]!);
  return closers !== undefined && closesBefore(text, closers, list.end, s.end);
}

function closesBefore(text: string, closers: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (closers.includes(text[i]!)) return true;
  return false;
}

/** Share of the lines that say what a word means: `ante: a bet`, `ante – a bet`. */
function definedShare(text: string, { items }: ItemList): number {
  const isDefined = (i: Range): boolean =>
    /^[^:：–—]{2,40}(?:(?:[:：] ?| [–—] )\p{Ll}\S* \S+ | [–—] \p{L}|[:：] ?\p{Lo}{2})/u.test(
      text.slice(i.start, i.end),
    );
  return items.filter(isDefined).length / items.length;
}

/** Whether a list ends in a full stop, or a sentence goes on after it: one that counts things up. */
function isClosed(text: string, { end, tail, separator, items }: ItemList): boolean {
  if (!tail && separator === Kind.comma && (/^\s?\p{Ll}/u.test(text.slice(end, end + 2)) || items.every((i) => /^[\p{Lu}\d]/u.test(text.slice(i.start, i.start + 2))))) return true; // prettier-ignore
  return KIND[text.charCodeAt(end - 1)] === Kind.ender || KIND[text.charCodeAt(end)] === Kind.ender;
}

/** Names with underscores in them are counted up with commas. */
const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Share of a list that is links to the site itself: a menu, an index, tags. */
function inwardShare(profile: Profile, list: ItemList): number {
  if (profile.article.links.length === 0) return 0;
  let inward = 0;
  for (const l of linksIn(profile, profile.view.toSource(list.start, list.end)))
    if (hostsOf(profile).foreign(l.href) === undefined) inward += l.text.end - l.text.start;
  const size = list.items.reduce((n, i) => n + i.end - i.start, 0);
  return Math.min(1, inward / Math.max(1, size));
}
