import { type Element, isTag } from 'domhandler';
import { msg, type Range } from '../base';
import { isWordKind, Kind, KIND } from './chars';
import { codeIn } from './shape';
import type { Found } from './finding';
import { isBeside, sourceOfLines } from './place';
import type { Profile, Segment } from './profile';

/** Fewest UTF-16 units of a paragraph that may not stand twice: shorter are refrains, captions, credits. */
const LONG = 150;

const KINDS = new Set(['paragraph', 'other']);

/** Paragraphs that already stood in the article, word for word. */
export function repeatedBlocks(profile: Profile): Found[] {
  const seen = new Map<string, Paragraph>();
  /** The first paragraph with each beginning; null once it is in `seen`. */
  const heads = new Map<string, Paragraph | null>();
  const out: (Found & { segment: Paragraph })[] = [];
  const copies: { readonly segment: Paragraph }[] = [];
  for (const s of paragraphsOf(profile)) {
    if (s.block.quoted || !KINDS.has(s.block.kind) || !isLong(profile, s) || isPicture(profile, s) || hasCode(profile, s)) continue; // prettier-ignore
    // Hardly any two begin alike: only those are compared as a whole.
    const head = edgesOf(profile.text, s);
    const begun = heads.get(head);
    if (begun === undefined) {
      heads.set(head, s);
      continue;
    }
    if (begun) {
      seen.set(wordsOf(profile, begun), begun);
      heads.set(head, null);
    }
    const text = wordsOf(profile, s);
    const first = seen.get(text);
    if (!first) seen.set(text, s);
    else if (isSibling(first, s, profile.article.format === 'html')) {
      copies.push({ segment: s });
      if (!isOfForm(profile, first, s)) out.push({ ...found(profile, s, first), segment: s });
    }
  }
  return repeatsItself(copies) ? [] : out;
}

const lastOf = (p: Paragraph | undefined): Segment | undefined => p?.last ?? p;

/** Places at which an article may have a copy: one that has more says the same of many things, as references and forms do. */
const MOST_PLACES = 3;
function repeatsItself(copies: readonly { readonly segment: Paragraph }[]): boolean {
  let places = 0;
  copies.forEach(({ segment }, i) => (places += lastOf(copies[i - 1]?.segment)?.index === segment.index - 1 ? 0 : 1));
  return places > MOST_PLACES;
}

/** A line, or several that are one paragraph. */
interface Paragraph extends Segment {
  readonly last?: Segment;
}

/** UTF-16 units of a line of prose, on average, and share of them that end a sentence: verses are lines by themselves. */
const PROSE_LINE = 45;
const ENDED = 0.6;

/** The lines of an article; those of one paragraph that holds a sentence or more in each as one. */
function paragraphsOf(profile: Profile): Paragraph[] {
  const { segments } = profile;
  const out: Paragraph[] = [];
  for (let i = 0; i < segments.length; i++) {
    const first = segments[i]!;
    let to = i + 1;
    while (to < segments.length && isBeside(first, segments[to]!)) to++;
    const one = to > i + 1 && asOne(profile, segments.slice(i, to));
    if (one) out.push(one);
    else for (let k = i; k < to; k++) out.push(segments[k]!);
    i = to - 1;
  }
  return out;
}

function asOne({ text }: Profile, lines: readonly Segment[]): Paragraph | undefined {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const enders = lines.filter((s) => KIND[text.charCodeAt(s.end - 1)] === Kind.ender).length;
  const isProse = enders >= lines.length * ENDED && last.end - first.start >= lines.length * PROSE_LINE;
  return isProse ? { ...first, last, end: last.end, enders } : undefined;
}

const wordsOf = (profile: Profile, s: Segment): string => profile.textOf(s).replace(/\s+/g, ' ');

/** UTF-16 units at most of the first and the last word, by which paragraphs are told apart at first sight. */
const HEAD = 24;
const edgesOf = (text: string, { start, end }: Segment): string =>
  `${/^\S*/.exec(text.slice(start, start + HEAD))![0]} ${text
    .slice(end - HEAD, end)
    .split(/\s/)
    .at(-1)!}`;

function isLong(profile: Profile, s: Segment): boolean {
  return s.end - s.start >= LONG && (s.enders > 0 || profile.script === 'thai') && !isOneWord(profile.text, s);
}

/** An address, most often: references name one and the same again. */
function isOneWord(text: string, { start, end }: Segment): boolean {
  const space = text.indexOf(' ', start);
  return KIND[text.charCodeAt(start)] === Kind.latin && (space < 0 || space >= end);
}

/** What stands for a picture: several of one thing say the same. */
const isPicture = ({ article }: Profile, { block }: Segment): boolean =>
  article.format === 'markdown' && article.text.startsWith('![', block.start);

/** Whether a paragraph is code, or names things in it: references say the same of several. */
const hasCode = ({ article, text }: Profile, { block, start, end }: Segment): boolean =>
  (article.format !== 'plain' && /`[^`\n]+`|<code[\s>]/i.test(article.text.slice(block.start, block.end))) ||
  codeIn(text.slice(start, end)) >= MUCH_CODE;
const MUCH_CODE = 4;

/** In pages teasers, notes and whole articles stand twice, in boxes of their own: a copy of spam's making stands beside what it copies. */
function isSibling(a: Segment, b: Segment, html: boolean): boolean {
  const [first, second] = [a.block.element ?? a.block.within, b.block.element ?? b.block.within];
  if (!first && !second) return html === false;
  if (
    /summary|invisible|\bhid(?:e|den)|excerpt|teaser|mobile|desktop|disclaimer/i.test(
      `${first?.attribs.class ?? ''} ${second?.attribs.class ?? ''}`,
    )
  )
    return false;
  if (isLabelled(first) && isLabelled(second)) return false;
  return first?.name === 'p' && second?.name === 'p' && first.parent === second.parent;
}

/** The text of a line; '' where there is none. */
const lineAt = ({ segments, text }: Profile, at: number): string => {
  const s = segments[at];
  return s && at > 0 ? text.slice(s.start, s.end) : '';
};

/** Lines on either side of a copy that are compared. */
const NEXT = 2;

/** The lines on one side of two paragraphs that are the same, one after the other. */
function sharedBeside(profile: Profile, a: number, b: number, way: 1 | -1): string[] {
  const out: string[] = [];
  for (let n = 1; n <= NEXT; n++) {
    const line = lineAt(profile, b + n * way);
    if (line === '' || line !== lineAt(profile, a + n * way)) break;
    out.push(line);
  }
  return out;
}

/** Whether a line is a heading or a label, and no sentence. */
const isLabel = (line: string): boolean => line.length < LONG && KIND[line.charCodeAt(line.length - 1)] !== Kind.ender;

/** A label in front: a source, a credit. */
const LABELLED = /^\p{L}+(?: \p{L}+)?: /u;
const QUOTED = /^["“„«「『][^"“”„«»「」『』]*["“”»」』]$/;

/**
 * Whether a text says the same of several things: both times after a list's sign, or beside the same labels and no sentence (where these stand twice too,
 * it was pasted). What a colon announces is quoted, and so is what is set apart as a whole.
 */
function isOfForm(profile: Profile, a: Paragraph, b: Paragraph): boolean {
  const { text, article } = profile;
  if (/[:：]$/.test(lineAt(profile, b.index - 1)) || /^[-–—•*·▪●] /.test(text.slice(b.start, b.start + 2)) || LABELLED.test(text.slice(b.start, b.start + 40)) || QUOTED.test(text.slice(b.start, b.end))) return true; // prettier-ignore
  if (article.format === 'html' && /^<p\b[^>]{0,200}><(?:em|i|strong|b|q)\b/i.test(article.text.slice(b.block.start, b.block.start + 240))) return true; // prettier-ignore
  const shared = [
    ...sharedBeside(profile, a.index, b.index, -1),
    ...sharedBeside(profile, lastOf(a)!.index, lastOf(b)!.index, 1),
  ];
  return shared.length > 0 && shared.every(isLabel);
}

/** References say the same of several things, each under a heading or beside an example of its own. */
function isLabelled(element: Element | undefined): boolean {
  let at = element?.prev;
  while (at && !isTag(at)) at = at.prev;
  return at !== null && at !== undefined && /^(?:h[2-6]|pre|table|dl|dt|ul|ol|figure|aside)$/.test(at.name);
}

function found(profile: Profile, s: Paragraph, first: Segment): Found {
  const range: Range = sourceOfLines(profile, profile.segments[s.index]!, s.last ?? profile.segments[s.index]!);
  const line = profile.article.lines.position(first.block.start).line;
  let words = 0;
  for (let i = s.start + 1; i < s.end; i++)
    if (isWordKind(KIND[profile.text.charCodeAt(i - 1)]!) && !isWordKind(KIND[profile.text.charCodeAt(i)]!)) words++;
  return {
    ...range,
    z: 4,
    reasons: [
      { weight: 4, why: msg('it stands word for word in line {0}', line) },
      { weight: 0.2, why: msg('{0} characters', s.end - s.start) },
      { weight: 0.1, why: msg('{0} words', words) },
    ],
  };
}
