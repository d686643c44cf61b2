import { chromeKind } from '../anatomy';
import type { Range } from '../base';
import { holdsAddress } from './address';
import type { Found, SpamRule } from './finding';
import { KIND, Kind } from './chars';
import { cuesIn } from './cues';
import { aboveArticle, goodsIn } from './goods';
import { hostsOf } from './hosts';
import { signalsOf, type Signals } from './offers';
import { isBeside, linksIn, sourceOfLine, sourceOfLines } from './place';
import type { Profile, Segment } from './profile';
import { foreignness, relationOf } from './relation';
import { triggered } from './traces';

export interface FoundParagraph extends Found {
  readonly rule: SpamRule & ('advert' | 'contact-solicitation' | 'comment-spam');
  readonly segment: Segment;
  /** The last line it has a part in. */
  readonly last: Segment;
}

/** A line of the page around the article, or of a template. */
export const isLeftover = (text: string): boolean => /\{[{%|]/.test(text) || chromeKind(text) !== undefined;

/** Where Markdown says what a link in brackets leads to; its sign is no prose. */
const DEFINES = /^\[[^\]\n]{1,80}\]: ?(?:https?:\/)?\//;
const SIGN = 3;
const isReference = ({ article, view }: Profile, s: Segment): boolean => {
  if (article.format !== 'markdown') return false;
  const { start } = view.toSource(s.start, s.start + 1);
  const at = article.text.lastIndexOf('\n', start) + 1;
  return start - at <= SIGN && DEFINES.test(article.text.slice(at, at + 100));
};

/** Whether a line is none of the article's. */
const isOutside = (profile: Profile, s: Segment): boolean => isLeftover(profile.textOf(s)) || isReference(profile, s);

/** A line of links within the site. */
export function mostlyInward(profile: Profile, s: Range): boolean {
  if (profile.article.links.length === 0) return false;
  let inward = 0;
  for (const l of linksIn(profile, profile.view.toSource(s.start, s.end)))
    if (hostsOf(profile).foreign(l.href) === undefined) inward += l.text.end - l.text.start;
  if (inward === 0) return false;
  // The signs between the words of a menu are no words.
  let size = 0;
  for (let i = s.start; i < s.end; i++) if (!isSign(KIND[profile.text.charCodeAt(i)]!)) size++;
  return inward * 2 > size;
}
const isSign = (kind: number): boolean => kind === Kind.space || (kind >= Kind.bar && kind <= Kind.hash);

/** Links and nothing else, in an item or many in a line, are no paragraph: lists and link farms are judged as such. */
function isLinkList(profile: Profile, s: Segment): boolean {
  if (profile.article.format !== 'html' || profile.article.links.length === 0) return false;
  const links = linksIn(profile, profile.view.toSource(s.start, s.end));
  const linked = links.reduce((n, l) => n + l.text.end - l.text.start, 0);
  return (links.length > 3 || s.block.kind === 'item') && linked >= (s.end - s.start) * 0.8;
}

/** The first heading is the article's own; what stands as one farther down may be an advert. */
const isTitle = (profile: Profile, s: Segment): boolean =>
  s.block.kind === 'heading' && !profile.segments.slice(0, s.index).some((x) => x.block.kind === 'heading');

/** Adverts, offers with a contact, and comments that praise and link: whole paragraphs, or the end of one. */
export function spamParagraphs(profile: Profile): FoundParagraph[] {
  const out: FoundParagraph[] = [];
  for (const s of [...triggered(profile)].sort((a, b) => a.index - b.index)) {
    if (s.block.kind === 'code' || isTitle(profile, s) || isOutside(profile, s)) continue;
    if (mostlyInward(profile, s) || isLinkList(profile, s)) continue;
    if (out.length && s.index <= out.at(-1)!.last.index) continue;
    const lines = sentenceLines(profile, s);
    const found =
      (lines.first === lines.last ? undefined : judge(profile, lines)) ?? judge(profile, { first: s, last: s });
    if (found) out.push(found);
  }
  return joined(profile, withNeighbours(profile, out));
}

interface Lines {
  readonly first: Segment;
  readonly last: Segment;
}

/** Most lines that one sentence is looked for in. */
const MOST_LINES = 4;

/** A line with those of its paragraph over which its sentences go on. */
function sentenceLines(profile: Profile, s: Segment): Lines {
  const { segments, text } = profile;
  const goesOn = (a: Segment | undefined, b: Segment | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    isBeside(a, b) &&
    !isOutside(profile, a) &&
    !isOutside(profile, b) &&
    linksIn(profile, profile.view.toSource(a.end - 1, a.end)).length === 0 &&
    !/[.!?。！？…:：;]["”’»」』）)]*$/.test(text.slice(a.end - 3, a.end));
  let [first, last] = [s, s];
  for (let n = 1; n < MOST_LINES && goesOn(segments[first.index - 1], first); n++) first = segments[first.index - 1]!;
  for (let n = 1; n < MOST_LINES && goesOn(last, segments[last.index + 1]); n++) last = segments[last.index + 1]!;
  return { first, last };
}

function judge(profile: Profile, { first, last }: Lines): FoundParagraph | undefined {
  const s = first === last ? first : { ...first, end: last.end, whole: false };
  const whole = signalsOf(profile, s, s);
  let best: { signals: Signals; start: number } = { signals: whole, start: s.start };
  // Who signs a comment has written all of it.
  const isOne = whole.signed && whole.z >= 0.5;
  for (const start of whole.cheap >= 1.2 && !isOne ? sentenceStarts(profile, s) : []) {
    const part = signalsOf(profile, s, { start, end: s.end });
    const sound = isSoundBefore(profile, { start: s.start, end: start });
    if (part.z > best.signals.z - (sound ? 0.8 : -0.8) && (sound || part.z > best.signals.z + 0.8)) best = { signals: part, start };
  } // prettier-ignore
  if (best.signals.z < 0.5) return undefined;
  const isAll = best.start === s.start;
  const range = isAll ? sourceOfLines(profile, first, last) : sourceOfLine(profile, s, best.start, s.end);
  return { ...range, z: best.signals.z, rule: best.signals.rule, reasons: best.signals.reasons, segment: first, last };
}

/** How far above the article's own sentences what sounds like goods is none of them. */
const LIKE_GOODS = 0.3;
const FEWEST_WORDS = 4;
const MANY_WORDS = 30;
/** From how surely another language on a sentence is none of the article. */
const FOREIGN = 0.7;

/** Whether what stands before a sentence in its line is of the article, and no pitch for what follows. */
function isSoundBefore(profile: Profile, before: Range): boolean {
  const { words, related } = relationOf(profile, before, false);
  const hits = profile.hitsBetween(before.start, before.end).length;
  const text = profile.textOf(before);
  if (words.length < FEWEST_WORDS || hits > 1 || opensPitch(text) || foreignness(profile, text) > FOREIGN) return false;
  if (related > 0.1 || words.length > MANY_WORDS) return true;
  return hits === 0 && aboveArticle(profile, goodsIn(profile.text, before.start, before.end)) < LIKE_GOODS;
}

/** A question for what one looks for, or praise, before the address: it belongs to what follows. */
const LONGEST_OPENING = 140;
function opensPitch(text: string): boolean {
  if (text.length > LONGEST_OPENING) return false;
  const cues = cuesIn(text);
  return cues.praise >= 0.4 || (cues.seek >= 0.4 && /[?？]\s*$/.test(text));
}

const START =
  /[.!?。！？…]["”’»」』）)]*(?:\s+|(?<=[。！？」』])|(?=[^\s\w.]))|(?<=[\p{Ll}\d]{2}["”’»)]{0,2}[.!?]{1,3}["”’»)]{0,2})(?=\p{L})/gu;
/** What stands around a full stop without a space: an address has more of them. */
const TOKEN = 60;

/** A full stop that ends no sentence: Mr. David. */
const TITLE = /(?<!\p{L})(?:mrs?|ms|dr|prof|st|sr|jr|mme|bd|nr|no)\.$/iu;

/** Where the sentences of a line begin, but for the first. */
function sentenceStarts(profile: Profile, s: Segment): number[] {
  const out: number[] = [];
  const text = profile.textOf(s);
  for (const m of text.matchAll(START)) {
    const at = m.index + m[0].length;
    if (at >= s.end - s.start - 3 || (m[0] === '' && isInAddress(text, at)) || TITLE.test(text.slice(Math.max(0, m.index - 6), m.index + 1))) continue; // prettier-ignore
    out.push(s.start + at);
    if (out.length > 24) break;
  }
  return out;
}

function isInAddress(text: string, at: number): boolean {
  const blank = (i: number): boolean => KIND[text.charCodeAt(i)] === Kind.space;
  let from = at;
  while (from > 0 && at - from < TOKEN && !blank(from - 1)) from--;
  let to = at;
  while (to < text.length && to - at < TOKEN && !blank(to)) to++;
  return holdsAddress(text.slice(from, to));
}

/** Comments seldom come alone: what stands next to one and is like it belongs to it, though they have their words in common. */
function withNeighbours(profile: Profile, found: readonly FoundParagraph[]): FoundParagraph[] {
  const out = new Map(found.map((f) => [f.segment.index, f]));
  const within = new Set(found.flatMap((f) => profile.segments.slice(f.segment.index, f.last.index + 1)));
  for (const f of found) {
    if (f.rule !== 'comment-spam') continue;
    for (const way of [-1, 1])
      for (let at = (way < 0 ? f.segment : f.last).index + way; !out.has(at); at += way) {
        const s = profile.segments[at];
        const signals = s && !within.has(s) ? signalsOf(profile, s, s) : undefined;
        if (!s || signals?.rule !== 'comment-spam' || signals.z < -2.5) break;
        out.set(at, { ...sourceOfLine(profile, s, s.start, s.end), z: Math.max(0.5, signals.z), rule: signals.rule, reasons: signals.reasons, segment: s, last: s }); // prettier-ignore
      }
  }
  return [...out.values()].sort((a, b) => a.segment.index - b.segment.index);
}

/** Neighbouring paragraphs of one kind become one finding, with the short lines between them. */
function joined(profile: Profile, found: readonly FoundParagraph[]): FoundParagraph[] {
  const out: FoundParagraph[] = [];
  for (const f of found) {
    const last = out.at(-1);
    const next = last && f.segment.index === last.last.index + 1 && f.rule === last.rule && f.start >= last.end;
    if (next && isWhole(profile, last) && isWhole(profile, f)) {
      const range = sourceOfLines(
        profile,
        profile.segmentAt(profile.view.fromSource(last.start)) ?? last.segment,
        f.last,
      );
      out[out.length - 1] = { ...last, start: Math.min(last.start, range.start), end: Math.max(f.end, range.end), z: Math.max(last.z, f.z), last: f.last }; // prettier-ignore
    } else out.push(f);
  }
  return out;
}

const isWhole = (profile: Profile, f: FoundParagraph): boolean => f.end >= profile.view.toSource(f.last.start, f.last.end).end; // prettier-ignore
