import type { Link } from '../article';
import { contains, memo, msg, type Range } from '../base';
import { anchorOf } from './anchors';
import { isDenseKind, isWordKind, KIND } from './chars';
import type { Found } from './finding';
import { isKeyword } from './farm';
import { hostsOf, isCheap, isDoor, siteOf } from './hosts';
import { signed } from './model';
import { isProse, type Profile, type Segment } from './profile';
import { kinshipOf, relationOf, termsIn, topicName, type Terms } from './relation';
import { breakOf } from './joints';
import { scriptOfText } from './script';
import { strangerBy } from './stranger';
import { tradeOf } from './trade';
import { tradeOdds, tradesOf } from './wares';

export interface FoundPhrase extends Found {
  readonly text: string;
}

export const SHORTEST = 40;

const isGlued = (text: string, at: number): boolean => {
  const before = KIND[text.charCodeAt(at - 1)] ?? 0;
  const after = KIND[text.charCodeAt(at)] ?? 0;
  return isWordKind(before) && isWordKind(after) && !isDenseKind(before) && !isDenseKind(after);
};

/** Commercial phrases in sound sentences, linked to a foreign host. */
export function linkedPhrases(profile: Profile): FoundPhrase[] {
  const out: FoundPhrase[] = [];
  const { article, view } = profile;
  const traces = tracesOf(profile);
  for (const l of article.links) {
    if (hostsOf(profile).foreign(l.href) === undefined) continue;
    const start = article.restored === article.prose ? l.text.start : view.fromSource(l.start);
    const range = { start, end: start + (l.text.end - l.text.start) };
    const s = profile.segmentAt(start);
    if (!s || !isInSentence(profile, s, range) || /^(?:https?:|www\.)/i.test(profile.textOf(range))) continue;
    const found = judgeLink(profile, s, l, range, traces(s));
    if (found) out.push(found);
  }
  return out;
}

const SHORTEST_ANCHOR = 3;
const LONGEST_ANCHOR = 60;
function isInSentence(profile: Profile, s: Segment, { start, end }: Range): boolean {
  if (end > s.end || !isProse(s) || s.block.kind === 'heading') return false;
  const dense = isDenseKind(KIND[profile.text.charCodeAt(start)]!);
  return (
    s.letters - (end - start) >= (dense ? SHORTEST / 2 : SHORTEST) &&
    end - start >= SHORTEST_ANCHOR &&
    end - start <= LONGEST_ANCHOR
  );
}

function judgeLink(profile: Profile, s: Segment, l: Link, range: Range, traces: Traces): FoundPhrase | undefined {
  const { text } = profile;
  const anchor = anchorOf(profile, l.href, profile.textOf(range));
  const trade = tradeOdds(tradesOf(profile)(anchor.text));
  const glued = isGlued(text, range.start) ? 1.8 : isGlued(text, range.end) && !isSuffix(text, range.end) ? 0.9 : 0;
  const broken = breakOf(text, s, range);
  const door = isDoor(l.href) ? 0.5 : 0;
  const keyword = isKeyword(anchor.text) ? (door ? 1.4 : 0.8) : 0;
  const sound =
    tradesOf(profile)(anchor.text).words < 2
      ? 0
      : SOUND * Math.max(0, Math.min(MOST_SOUND, tradeOf(anchor.text) - FEW_SOUND));
  if (anchor.odds + trade + sound + door + keyword <= 1 && !glued && broken <= 0) return undefined;
  if (!isSound(profile, traces, range)) return undefined;
  const relation = relationOf(profile, range);
  const terms = termsIn(profile, range, profile.hitsBetween(range.start, range.end));
  const covered = terms.weight >= 0.9 && coverage(terms, range.end - range.start) > 0.75 ? 1.6 : 0;
  const foreign = 1.2 * Math.max(relation.foreign, keyword ? strangeness(profile, anchor.text) : 0);
  const worded = Math.max(covered, trade) + (anchor.terms < 1 ? sound : 0);
  const named = isHostOf(anchor.host!, anchor.text) ? 1.5 : 0;
  const described = isDescribed(text, s, range) ? 2 : 0;
  const usual = hostsOf(profile).count(anchor.host!) > 2 || hostsOf(profile).isNamed(anchor.host!, s) ? 1.2 : 0;
  const z =
    -2.2 +
    keyword -
    described -
    (door || isCheap(anchor.host!) || scriptOfText(anchor.text) !== profile.script ? 0 : DEEP) -
    named -
    usual +
    Math.min(4, anchor.odds) +
    worded +
    glued +
    broken +
    foreign +
    door -
    2 * kinshipOf(profile, relation) -
    (s.block.quoted ? 1 : 0);
  if (z < LEAST_LINK) return undefined;
  return {
    start: l.start, end: l.end, z, text: anchor.text,
    reasons: [
      { weight: anchor.odds + door, why: msg('a link to {0} whose words and host are those of spam ({1})', anchor.host!, signed(anchor.odds + door)) },
      worded ? { weight: worded, why: terms.topic ? msg('it is made of terms of the trade “{0}” alone ({1})', topicName(terms.topic), signed(worded)) : msg('it is made of words of the usual trades of spam ({0})', signed(worded)) } : undefined,
      glued ? { weight: glued, why: msg('it stands against a word without a space ({0})', signed(glued)) } : undefined,
      broken > 0 ? { weight: broken, why: msg('the sentence reads better without it ({0})', signed(broken)) } : undefined,
      foreign ? { weight: foreign, why: msg('another language than the article’s ({0})', signed(foreign)) } : undefined,
      relation.related === 0 ? { weight: 0.2, why: msg('none of its words occurs in the article') } : undefined,
    ],
  }; // prettier-ignore
}

/** How much a few small words are of another language, 0 … 1: titles of foreign works have capitals. */
const strangeness = (profile: Profile, anchor: string): number =>
  Math.max(0, Math.min(1, (strangerBy(profile, anchor) - CHANCE) / STRANGER));
const CHANCE = 4;
const STRANGER = 8;

/** What a log odd of sounding like goods says, from where hardly any sound anchor comes to, and the most of them. */
const SOUND = 0.35;
const FEW_SOUND = -2;
const MOST_SOUND = 5;

const LEAST_LINK = 0.7;
/** Sound articles link to a page, and spam to a host's door. */
const DEEP = 0.5;

/** Whether an item begins with the link, and says after a dash or a colon what it leads to. */
const isDescribed = (text: string, { block, start }: Segment, range: Range): boolean =>
  block.kind === 'item' && range.start === start && /^ ?[-–—:：] ?/.test(text.slice(range.end, range.end + 3));

/** Whether the host is called what the anchor says: a site that is named. */
const isHostOf = (host: string, anchor: string): boolean => {
  const plain = (t: string): string => t.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const site = siteOf(host);
  const words = plain(anchor.replace(/^(?:www\.)?/i, ''));
  if (anchor.toLowerCase().includes(site)) return true;
  if (anchor === anchor.toLowerCase() && !anchor.includes('.')) return false;
  const name = plain(site.split('.')[0]!);
  return words.startsWith(name) || name.includes(words) || isNamed(host, site, words);
};

/** Whether the anchor begins with the name of a host within its site, `nacl.example.org`, or has one of several words in it: `summerofcode`. */
const isNamed = (host: string, site: string, words: string): boolean => {
  const label = host.slice(0, -site.length).split('.')[0]!;
  return (label.length > 3 && words.startsWith(label)) || (label.length >= SEVERAL_WORDS && words.includes(label));
};

const SEVERAL_WORDS = 10;

/** Longest ending that sound texts write behind a link: `[car]s`. */
const SUFFIX = 4;
const isSuffix = (text: string, at: number): boolean => {
  let to = at;
  while (isWordKind(KIND[text.charCodeAt(to)]!)) to++;
  return to - at <= SUFFIX;
};

const coverage = (terms: Terms, length: number): number =>
  terms.hits.reduce((n, h) => n + h.end - h.start, 0) / Math.max(1, length);

/** What a line holds of spam as a whole: the weight of its terms, and where its first and last address or shout stand. */
export interface Traces {
  readonly weight: number;
  readonly marks: Range | undefined;
}

const MARK = /https?:|www\.|[!！]{2}/g;

/** Counted once a line: a hostile one has thousands of links and terms. */
export const tracesOf = (profile: Profile): ((s: Segment) => Traces) =>
  memo((s) => {
    const marks = [...profile.textOf(s).matchAll(MARK)];
    const last = marks.at(-1);
    return {
      weight: profile.hitsOf(s).reduce((n, h) => n + h.term.weight, 0),
      marks: last && { start: s.start + marks[0]!.index, end: s.start + last.index + last[0].length },
    };
  });

/** Whether the rest of a line has no other trace of spam: else the line is an advertisement as a whole. */
export function isSound(profile: Profile, { weight, marks }: Traces, part: Range): boolean {
  if (marks && !contains(part, marks)) return false;
  const own = profile.hitsBetween(part.start, part.end).reduce((n, h) => n + h.term.weight, 0);
  return weight - own < 1;
}
