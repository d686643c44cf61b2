import type { Range } from '../base';
import { costOf } from '../language';
import { isWordKind, Kind, KIND, SPACED } from './chars';
import { seamOf } from './glued';
import { afterLastSentence, trim, type ItemList } from './items';
import { isDense } from './joints';
import type { Profile, Segment } from './profile';
import { scriptOfText } from './script';
import { tradeOf } from './trade';
import { isFunctionWord } from './words';

/** What a headline or a byline that a list was written against costs, in log odds: most lists stand alone. Where one was found, more of it costs less. */
const SOUND = 2.5;
const MORE_SOUND = 0.5;
/** What it costs more where the whole is like any other item: a headline is longer, has capitals or figures. */
const LIKE_ANY = 4;
const ODD = 0.5;
/** Fewer units are no words of an article. */
const SHORTEST_REST = 6;
const SHORTEST_DENSE = 3;
/** Log odds of sounding like goods count up to here. */
const MOST = 5;
/** How sound text sounds, at most, and a word of it. */
const USUAL = -3;
const USUAL_WORD = -1;
/** From how many times the length of the other items an item is too long, or too short, and what each time more is worth. */
const LONG = 1.6;
const TOO_LONG = 4;
const SHORT = 0.5;
const TOO_SHORT = 4;
/** What it is worth that an item has gaps, figures or capitals that no other has. */
const GAP = 1.2;
const MOST_GAPS = 3;
const FIGURES = 6;
const CAPITALS = 3;
/** A separator between the article's words and the first keyword; a space where words have none; a label that is cut from what it is of. */
const MARKED = 3;
const SPACE = 1.5;
const LABEL = -2;
/** A word of grammar at a keyword's edge, a term. */
const GRAMMAR = 1.5;
const TERM = 0.5;
const CUT_TERM = 1.5;
/** A figure and a letter, or a small letter and a capital, that meet; words of two scripts. */
const TURN = 1.5;
const SCRIPT = 3;
/** Nats at a joint between two characters, or two words, that make one log odd; the most of them; how much text around it is looked at. */
const SCALE = 3;
const MOST_JOINT = 2;
const AROUND = 8;
/** Text of the article that is listened to, UTF-16 units. */
const HEARD = 60;
/** Items at each end of a list that may be the article's: a headline with commas, one whose words have spaces beside a list that has no others. */
const MOST_SOUND_ITEMS = 12;
/** How much less than the others an item after a sound one must sound like goods to be sound, too. */
const UNLIKE = 4;
/** Items that must be left of a list. */
const FEWEST = 2;

const bounded = (z: number, most = MOST): number => Math.max(-most, Math.min(most, z));
const isGap = (text: string, at: number): boolean => !isWordKind(KIND[text.charCodeAt(at)]!) && /[\s|·•・_/–—:：、,，;-]/.test(text[at]!); // prettier-ignore
const isDigit = (text: string, at: number): boolean => KIND[text.charCodeAt(at)] === Kind.digit;

type Side = 'left' | 'right';

/** What stands between an end of the line and the first separator, seen from one side. */
interface Edge extends Range {
  readonly profile: Profile;
  readonly side: Side;
  /** Whether it may be an item as a whole. */
  readonly isItem: boolean;
  /** What it costs that some of it is sound. */
  readonly prior: number;
  readonly others: Others;
}

/** What the other items of the list are like on average: their length (UTF-16 units), the most gaps in one, shares of figures and of words with a capital, how much they sound like goods. */
interface Others {
  readonly length: number;
  readonly longest: number;
  readonly gaps: number;
  readonly figures: number;
  readonly capitals: number;
  readonly goods: number;
}

/**
 * Where in the prose a list begins and ends within its line: a headline, a byline or a sentence without an end that it was written against is none of
 * it; what separates the two is.
 */
export function endsOfList(profile: Profile, s: Segment, list: ItemList): Range {
  const middle = list.items[list.items.length >> 1]!;
  if (list.separator === Kind.line || (list.separator === Kind.space && !isDense(profile.text, middle.start))) return list; // prettier-ignore
  const left = endOf(profile, s, list, 'left');
  const right = endOf(profile, s, list, 'right');
  return list.items.length - left.dropped - right.dropped < FEWEST ? list : { start: left.at, end: right.at };
}

/** An end of the list, and how many of its items are the article's. */
function endOf(profile: Profile, s: Segment, list: ItemList, side: Side): { at: number; dropped: number } {
  let at = side === 'left' ? list.start : list.end;
  let dropped = 0;
  for (let k = 0; k <= MOST_SOUND_ITEMS && list.items.length - dropped > FEWEST; k++) {
    const edge = edgeOf(profile, s, list, side, dropped, k === 0);
    const cut = edge && bestCut(edge);
    if (!edge || !cut) {
      if (edge?.isItem === false) continue;
      break;
    }
    if (dropped > 0 && !cut.inside && tradeOf(profile.text, cut.rest.start, cut.rest.end) > edge.others.goods - UNLIKE)
      break;
    at = side === 'left' ? cut.rest.end : cut.rest.start;
    if (edge.isItem && !cut.inside) dropped++;
    else break;
  }
  return { at, dropped };
}

/** The item at an end of the list, or what stands before its first separator and is too long for one. */
function edgeOf(profile: Profile, s: Segment, list: ItemList, side: Side, dropped: number, isFirst: boolean): Edge | undefined {
  const { text } = profile;
  const { items } = list;
  const outer = isFirst ? outside(text, s, list, side) : undefined;
  const own = outer ? dropped : dropped + 1;
  const others = othersOf(text, side === 'left' ? items.slice(own) : items.slice(0, items.length - own));
  const prior = dropped ? MORE_SOUND : SOUND;
  if (outer) return { ...outer, profile, side, others, prior, isItem: false };
  const item = narrowed(text, items[side === 'left' ? dropped : items.length - 1 - dropped]!);
  return { ...item, profile, side, others, prior, isItem: true };
} // prettier-ignore

const MOST_ASKED = 12;
function othersOf(text: string, items: readonly Range[]): Others {
  const some = items.slice(0, MOST_ASKED);
  const mean = (of: (i: Range) => number): number => some.reduce((sum, i) => sum + of(i), 0) / some.length;
  return {
    length: mean((i) => i.end - i.start),
    longest: Math.max(...some.map((i) => i.end - i.start)),
    gaps: Math.max(...some.map((i) => gapsIn(text, i))),
    figures: mean((i) => figuresIn(text, i)),
    capitals: mean((i) => capitalsIn(text, i)),
    goods: mean((i) => bounded(tradeOf(text, i.start, i.end))),
  };
}

function gapsIn(text: string, { start, end }: Range): number {
  let n = 0;
  for (let i = start + 1; i < end; i++) if (isGap(text, i) && !isGap(text, i - 1)) n++;
  return n;
}
function figuresIn(text: string, { start, end }: Range): number {
  let n = 0;
  for (let i = start; i < end; i++) if (isDigit(text, i)) n++;
  return n / Math.max(1, end - start);
}

const capitalsIn = (text: string, { start, end }: Range): number => {
  const words = text.slice(start, end).match(/\p{L}+/gu) ?? [];
  return words.filter((w) => /^\p{Lu}/u.test(w)).length / Math.max(1, words.length);
};

/** What stands in the line before (behind) the separator at an end of the list; undefined where that end is an item. */
function outside(text: string, s: Segment, list: ItemList, side: Side): Range | undefined {
  const { separator, items } = list;
  if (side === 'left') {
    const { end } = trim(text, s.start, items[0]!.start);
    if (end <= s.start || KIND[text.charCodeAt(end - 1)] !== separator) return undefined;
    return narrowed(text, { start: afterLastSentence(text, s.start, end - 1), end });
  }
  const { start } = trim(text, items.at(-1)!.end, s.end);
  if (start >= s.end || KIND[text.charCodeAt(start)] !== separator) return undefined;
  const rest = narrowed(text, { start, end: s.end });
  if (rest.start === rest.end) return { start: s.end, end: s.end };
  return afterLastSentence(text, rest.start, rest.end) === rest.start ? rest : undefined;
}

/** Without the gaps at both ends. */
function narrowed(text: string, range: Range): Range {
  let { start, end } = range;
  while (end > start && isGap(text, end - 1)) end--;
  while (start < end && isGap(text, start)) start++;
  return { start, end };
}

interface Cut {
  /** The article's words, without what separates them from the list. */
  readonly rest: Range;
  /** Whether a keyword stands beside them. */
  readonly inside: boolean;
}

/** Where what stands at an end is cut; undefined where all of it is an item, or none is the article's. */
function bestCut(edge: Edge): Cut | undefined {
  let best: Cut | undefined;
  let most = edge.isItem ? asItem(edge, edge) : -Infinity;
  const offer = (z: number, cut: Cut): void => {
    if (z > most) [most, best] = [z, cut];
  };
  const prior = edge.prior + (edge.isItem && oddity(edge, edge) < ODD ? LIKE_ANY : 0);
  offer(-prior - alarm(edge, edge), { rest: edge, inside: false });
  for (const at of places(edge)) {
    const { item, rest } = parted(edge, at);
    if (isTooShort(edge.profile.text, rest) || item.end - item.start < 2) continue;
    offer(asItem(edge, item) - prior - alarm(edge, rest) + joint(edge, at, item, rest), { rest, inside: true });
  }
  return best;
}

const isTooShort = (text: string, { start, end }: Range): boolean =>
  end - start < (isDense(text, start) || isDense(text, end - 1) ? SHORTEST_DENSE : SHORTEST_REST);

const asItem = (edge: Edge, item: Range): number =>
  bounded(tradeOf(edge.profile.text, item.start, item.end)) - oddity(edge, item);

/** How unlike the other items one is made, in log odds. */
function oddity({ profile: { text }, others }: Edge, item: Range): number {
  const length = item.end - item.start;
  const long = Math.min(length / others.length / LONG, length / others.longest);
  const size = Math.max(0, long - 1) * TOO_LONG + Math.max(0, SHORT - length / others.length) * TOO_SHORT;
  const gaps = Math.max(0, Math.min(MOST_GAPS, gapsIn(text, item) - others.gaps));
  const figures = Math.max(0, figuresIn(text, item) - others.figures);
  const capitals = Math.max(0, capitalsIn(text, item) - others.capitals);
  return size + GAP * gaps + FIGURES * figures + CAPITALS * capitals;
}

/** What of the article's words, and of the one beside the list, sounds like goods all the same. */
function alarm({ profile: { text }, side }: Edge, { start, end }: Range): number {
  const near = side === 'left' ? { start: Math.max(start, end - HEARD), end } : { start, end: Math.min(end, start + HEARD) }; // prettier-ignore
  const all = Math.max(0, bounded(tradeOf(text, near.start, near.end)) - USUAL);
  const word = wordBeside(text, near, side === 'left' ? near.end - 1 : near.start);
  return word ? Math.max(all, bounded(tradeOf(word)) - USUAL_WORD) : all;
}

/** The keyword and the article's words on the two sides of an offset, without the gap between them. */
function parted({ profile: { text }, start, end, side }: Edge, at: number): { item: Range; rest: Range } {
  const before = narrowed(text, { start, end: at });
  const behind = narrowed(text, { start: at, end });
  if (side === 'right') return { rest: behind, item: before };
  // A colon or a comma that a mark follows is the article's.
  const kept = /^[:：,，、;](?=\s*[|·•・_/–—-])/u.exec(text.slice(before.end, behind.start));
  return { rest: { start, end: before.end + (kept ? 1 : 0) }, item: behind };
}

/** Where a keyword may begin (end): beside gaps, within a word that may be two, between characters of a dense script. */
function places({ profile, start, end, side, others }: Edge): number[] {
  const { text } = profile;
  const far = Math.round(others.length * 2.5) + 2;
  const from = side === 'left' ? Math.max(start + 1, end - far) : start + 1;
  const to = side === 'left' ? end : Math.min(end, start + far);
  const out: number[] = [];
  for (let at = from; at < to; at++) {
    const isBehind = isGap(text, at - 1);
    if (isBehind || isGap(text, at)) {
      if (isBehind && !isGap(text, at)) out.push(at);
    } else if (isDense(text, at) || isDense(text, at - 1) || isTurn(text, at)) out.push(at);
    else if (at === from || !SPACED[text.charCodeAt(at - 2)]) {
      const seam = seamOf(profile, wordAt(text, { start, end }, at));
      if (seam && seam.at > from && seam.at < to && !isTurn(text, seam.at)) out.push(seam.at);
    }
  }
  return out;
}

const isTurn = (text: string, at: number): boolean =>
  (isDigit(text, at - 1) !== isDigit(text, at) && !isDense(text, at) && !isDense(text, at - 1)) ||
  (/\p{Ll}/u.test(text[at - 1]!) && /\p{Lu}/u.test(text[at]!));

function wordAt(text: string, { start, end }: Range, at: number): Range {
  let from = at;
  let to = at;
  while (from > start && SPACED[text.charCodeAt(from - 1)]) from--;
  while (to < end && SPACED[text.charCodeAt(to)]) to++;
  return { start: from, end: to };
}

/** The word of a script with spaces that stands at an offset; empty where none does. */
const wordBeside = (text: string, within: Range, at: number): string => {
  const { start, end } = SPACED[text.charCodeAt(at)] ? wordAt(text, within, at) : { start: at, end: at };
  return text.slice(start, end);
};

/** What speaks for a keyword and the article's words meeting at an offset. */
function joint(edge: Edge, at: number, item: Range, rest: Range): number {
  const { profile, side } = edge;
  const { text } = profile;
  const gap = side === 'left' ? text.slice(rest.end, item.start) : text.slice(item.end, rest.start);
  let z = /[:：]/.test(gap) ? LABEL : /[^\s,，、;]/.test(gap) ? MARKED : gap && isDense(text, item.start) ? SPACE : 0;
  if (isOfOther(text, item, rest)) z += SCRIPT;
  const word = wordBeside(text, item, side === 'left' ? item.start : item.end - 1);
  if (word && word.length < item.end - item.start && isFunctionWord(word.toLowerCase(), profile.guess?.language))
    z -= GRAMMAR;
  for (const h of profile.hitsBetween(edge.start, edge.end)) {
    if (h.start < at && at < h.end) z -= CUT_TERM * h.term.weight;
    else if (side === 'left' ? h.start === item.start : h.end === item.end) z += TERM * h.term.weight;
  }
  return gap ? z : z + meeting(text, edge, at);
}

function isOfOther(text: string, a: Range, b: Range): boolean {
  const [one, other] = [scriptOfText(text.slice(a.start, a.end)), scriptOfText(text.slice(b.start, b.end))];
  return one !== undefined && other !== undefined && one !== other && one !== 'mixed' && other !== 'mixed';
}

/** What speaks for two words, or characters, that stand against each other and do not belong together. */
function meeting(text: string, edge: Range, at: number): number {
  if (isTurn(text, at)) return TURN;
  const { start, end } = SPACED[text.charCodeAt(at)] ? wordAt(text, edge, at) : { start: Math.max(edge.start, at - AROUND), end: Math.min(edge.end, at + AROUND) }; // prettier-ignore
  const isSpaced = SPACED[text.charCodeAt(at)] === 1 && SPACED[text.charCodeAt(at - 1)] === 1;
  const apart = isSpaced ? costOf(`${text.slice(start, at)} ${text.slice(at, end)}`) : costOf(text, start, at) + costOf(text, at, end); // prettier-ignore
  return bounded((costOf(text, start, end) - apart) / SCALE, MOST_JOINT);
}
