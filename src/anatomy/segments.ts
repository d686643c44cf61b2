/* eslint-disable regexp/no-super-linear-move -- a line cut here has at most LONGEST characters */
import { isNewsroomAt } from './credit-there';
import { creditPhrase, isGenre } from './credit-phrase';
import { weekday } from './credit-words';
import { datesIn, type DateHit } from './dates';
import { isKicker } from './headline';
import { labelBeforeColon, roleOf } from './labels';
import { isField, isHanWord } from './name-lists';
import { HAN_SPACED, isPersonName } from './names';
import { isOffice, withoutIssue } from './outlet-line';
import { isKnown, isPress } from './outlets';
import { isKnownPlace } from './places';
import type { Role } from './types';

/** What stands before a segment: its line's beginning, a sign, or a word that says what comes. */
export type Gap = 'line' | 'bar' | 'slash' | 'comma' | 'paren' | 'and' | 'by' | 'for' | 'with' | 'in' | 'from';

/** A piece of a credit line between two signs; offsets are the line's. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** A date that was found in it; then it is nothing else. */
  readonly date?: DateHit;
  /** Behind it stands the number of an issue. */
  readonly issue?: boolean;
  /** In quotation marks: a title, or a house. */
  readonly quoted?: true;
  /** Set apart by its type, alone on its line. */
  readonly stressed?: true;
  /** What the label before it announces. */
  readonly role?: Role;
}

/** A longer line is a paragraph. */
export const LONGEST_CUT = 160;

const SIGNS =
  /\t|\s{2,}|[|•‧·;›»()[\]]|\s[–—-]{1,2}(?=\s|$)|\s\/|(?<!\d)\/|,(?=\s|$)|(?<=\p{L}{3}|\.[aphm])\.(?=\s\p{Lu}|$)/gu;
const signOf = (sign: string): Gap => {
  if (/[/]/.test(sign)) return 'slash';
  if (/^[,、]/.test(sign)) return 'comma';
  return /[([【〔《<]/.test(sign) ? 'paren' : 'bar';
};

/** Words between names, houses and places, and what follows them. */
const LINKS: readonly (readonly [Gap, RegExp])[] = [
  ['by', /^(?:by|von|par|por|di|door|av|af|(?:\p{L}+ ){1,2}(?:signée?s?|firmad[oa]s?)) (?=\S)/iu],
  ['for', /^(?:(?:special|especial|spécial(?:ement)?|exclusivo) (?:to|for|para|pour) |(?:for|für|pour|para|per|voor) )(?=[\p{Lu}\d]|(?:die|den|das|der|le|la|el) \p{Lu})/iu], // prettier-ignore
  ['with', /^(?:avec|mit|con|com|with|met) (?:(?:inputs?|agencies|material|informazioni|información|informações) (?:from|von|de|da) )?(?:l['’]|la |el )?(?=[\p{Lu}\d])/iu], // prettier-ignore
  [
    'from',
    /^(?:(?:paru|publié|erschienen|publicado|published|first published|originally published|appeared|zuerst erschienen|veröffentlicht|aparecido|apparso|gepubliceerd) (?:dans|in|en|sur|em|su|bei|on) |(?:from|via|de|source|quelle|fuente) )(?=\p{Lu})/iu,
  ],
  ['in', /^(?:in|à|au|aux|en|aus|desde|depuis|a|em|te) (?=\p{Lu})/iu],
  ['and', /^(?:and|und|et|y|e|&|en|og|och) (?=\p{Lu})/iu],
];
const ARTICLE = /^(?:die|den|das|der|le|la|el) (?=\p{Lu})/u;
const LINK =
  /\s(?=(?:paru|publié|erschienen|publicado|published|veröffentlicht) (?:dans|in|en|sur|bei|on) \p{Lu}|(?:by|par|por|door|for|für|pour|para|per|avec|mit|con|with|in|à|au|aux|en|aus|desde|depuis|and|und|et|y|&) [\p{Lu}\d]|(?:avec|mit|con|with|and|und|et|y) (?:(?:other )?agenc|agentur|agences)|(?:avec|mit|con|with|and|und|et|y) (?:\p{Ll}{4,14} )?\p{Ll}{4,14} (?:by|von|de|par|por|di) \p{Lu})/gu;

export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where no spaces are written, each of them parts. */
const SIGNS_UNSPACED = /\s*[|•‧·;›»/／・]\s*|\s+|[、,]\s*|\s*[()[\]【】〔〕《》<>]\s*|\s*=\s*/gu;

/** 写真・文 山田花子: a label that a space parts from its value. */
function announced(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  let role: Role | undefined;
  for (const s of segments) {
    const label = s.date ? undefined : roleOf(s.text.toLowerCase());
    if (label === 'author' || label === 'editor' || label === 'source' || label === 'other') {
      // Text counts more than pictures.
      role = role === 'author' || role === 'editor' ? role : label;
      continue;
    }
    out.push(role && !s.date ? { ...s, role, gap: role === 'source' ? 'from' : 'by' } : s);
    role = undefined;
  }
  return out;
}

/** "… dans « Humeurs »": where it is filed. */
const FILED = / (?:dans|in|en|unter|sous|em|onder|nella|su) [«"„“][^«»"„“”]{2,30}[»"”“]?$/u;

interface Piece {
  text: string;
  at: number;
  gap: Gap;
}

/** 鵜飼 真帆 : フリーライター: family and given name, a space between them. */
function withSpacedNames(pieces: readonly Segment[], line: string): Segment[] {
  const out: Segment[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const text = last && last.end + 1 === piece.start && line[last.end] === ' ' ? `${last.text} ${piece.text}` : '';
    if (HAN_SPACED.test(text) && !isHanWord(last!.text) && isPersonName(text))
      out[out.length - 1] = { ...last!, text, end: piece.end };
    else out.push(piece);
  }
  return out;
}

/** Cuts a folded line at its signs, its dates and the small words between names. */
export function segmentsOf(all: string, language: string | undefined): Segment[] {
  const line = all.replace(FILED, '');
  // Página/12
  if (isKicker(line) || isNewsroomAt(line) || (line.length < 24 && line.includes('/') && isKnown(line)))
    return [{ text: line, start: 0, end: line.length, gap: 'line' }];
  if (!UNSPACED.test(line)) return cutLine(line, language);
  const pieces = announced(cutLine(line, language));
  return language === 'ja' ? withSpacedNames(pieces, line) : pieces;
}

function cutLine(line: string, language: string | undefined): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  for (const hit of /\d/.test(line) ? datesIn(line, language) : []) {
    let before = withoutLead(line.slice(at, hit.start));
    for (let day = weekday().exec(before); day; day = weekday().exec(before))
      before = before.slice(0, day.index + (/^[\s,(]/.test(day[0]) ? 1 : 0)).trimEnd();
    const label = labelBeforeColon(before);
    const { role } = label ?? {};
    // "Imran Gabol Published November 8, 2023"
    if (label && label.start > 2 && (role === 'published' || role === 'modified'))
      before = before.slice(0, label.start);
    pushPieces(out, withoutLead(before), at, at === 0 ? 'line' : 'bar');
    out.push({ text: line.slice(hit.start, hit.end), start: hit.start, end: hit.end, gap: out.length === 0 ? 'line' : /,[^,]{0,7}$/.test(line.slice(at, hit.start)) ? 'comma' : 'bar', date: hit, ...(role ? { role } : {}) }); // prettier-ignore
    at = hit.end;
  }
  pushPieces(out, line.slice(at), at, at === 0 ? 'line' : 'bar');
  return out;
}

/** Without the preposition and the signs right before a date. */
const withoutLead = (text: string): string =>
  text
    .replace(SIGNS_BEFORE, '')
    .replace(/(?:^|\s)(?:on|am|le|el|il|em|en|den|vom|du|del|the)$/iu, '')
    .replace(SIGNS_BEFORE, '');
const SIGNS_BEFORE = /[\s,(:–—-]+$/u;

function pushPieces(out: Segment[], text: string, shift: number, first: Gap): void {
  let at = 0;
  let gap = first;
  const cut = (end: number): void => {
    while (at < end && text[at] === ' ') at++;
    if (at < end) linked(out, { text: text.slice(at, end), at: shift + at, gap });
  };
  for (const m of text.matchAll(UNSPACED.test(text) ? SIGNS_UNSPACED : SIGNS)) {
    cut(m.index);
    at = m.index + m[0].length;
    gap = signOf(m[0]);
  }
  cut(text.length);
}

/** "Un reportage de Uxía Castiñeira con fotografías de Brais Rouco": cut where a small word stands before a capital. */
function linked(out: Segment[], { text, at, gap }: Piece): void {
  // The Globe and Mail
  if (isKnown(text.trim())) return one(out, { text, at, gap });
  // "Hattie Lockyer Environment editor"
  const office = officeBehind(text);
  if (office > 0) {
    one(out, { text: text.slice(0, office), at, gap });
    return one(out, { text: text.slice(office), at: at + office, gap: 'comma' });
  }
  const starts = [0, ...[...text.matchAll(LINK)].map((m) => m.index + 1), text.length];
  for (let i = 0; i + 1 < starts.length; i++) {
    const from = starts[i]!;
    let to = starts[i + 1]!;
    // "Written by Jane Doe": the words before the preposition say what it announces.
    const phrase = from + (creditPhrase(text.slice(from).trimEnd())?.end ?? 0);
    while (i + 2 < starts.length && to < phrase && !isPress(text.slice(from, to))) to = starts[++i + 1]!;
    // "Benín y Togo Noticias": names on both sides, or one thing.
    while (i + 2 < starts.length && !parts(text.slice(from, to), text.slice(to))) to = starts[++i + 1]!;
    one(out, { text: text.slice(from, to), at: at + from, gap: from === 0 ? gap : 'bar' });
  }
}

/** "North of England correspondent" */
const REGION = /^(?:North|South|East|West|Mid|Northern|Southern|Midlands|Europe|Asia|Africa)$/u;
/** Where what a person does begins behind two names, with no sign before it; 0 where nothing does. */
function officeBehind(text: string): number {
  const words = text.trimEnd().split(' ');
  if (
    words.length < 4 ||
    words.length > 6 ||
    !(isField(words[2]!.toLowerCase()) || REGION.test(words[2]!) || isKnownPlace(words[2]!))
  )
    return 0;
  const at = words[0]!.length + words[1]!.length + 2;
  return isOffice(words.slice(2).join(' ')) && isPersonName(`${words[0]!} ${words[1]!}`) && !isField(words[1]!.toLowerCase()) ? at : 0; // prettier-ignore
}

/** Whether names stand on both sides of the joint. */
function parts(before: string, after: string): boolean {
  const joint = /^(?:and|und|et|y|e|&|en) /iu.exec(after);
  if (!joint) return true;
  const last = before.trim().split(' ').slice(-2).join(' ');
  return last.includes(' ') && isPersonName(last) && /^\p{Lu}\S* \p{L}/u.test(after.slice(joint[0].length));
}

/** "Texte Nolwenn Guégan", "Texte et photos Nolwenn Guégan", "Fotos Ivo Grütter": a label without its colon. */
function labelAndName(text: string): { role: Role; end: number; sure: boolean } | undefined {
  const first = text.indexOf(' ');
  const end =
    first +
    1 +
    (/^(?:(?:et|und|and|y|e|en|och|og|&) )\p{L}+ (?=\p{Lu})/iu.exec(text.slice(first + 1))?.[0].length ?? 0);
  // Text counts more than pictures.
  const role = first > 2 ? roleOf(text.slice(0, first).toLowerCase()) : undefined;
  if (role !== 'author' && role !== 'editor' && role !== 'other') return undefined;
  const name = text.slice(end);
  return name.includes(' ') && isPersonName(name) ? { role, end, sure: true } : undefined;
}

/** "Marisol Cebrián NOTICIA": capitals behind a name say what the text is. */
function withoutKind(text: string): string {
  if (!isCapital(text.charCodeAt(text.length - 1))) return text;
  const kind = text.slice(text.lastIndexOf(' ') + 1);
  const end = text.length - kind.length - 1;
  return end > 0 && isGenre(kind.toLowerCase()) && /\p{Ll}/u.test(text.slice(0, end)) && kind === kind.toUpperCase() ? text.slice(0, end) : text; // prettier-ignore
}
const isCapital = (code: number): boolean => code > 0x40 && code < 0x5b;

function one(out: Segment[], piece: Piece): void {
  let { gap } = piece;
  let start = piece.at + piece.text.length - piece.text.trimStart().length;
  const quoted = /^(?:["“][^"“”„«»]+["”“»],?|[„«][^"“”„«»]+["”“»]?,?)$/u.test(piece.text.trim());
  let text = piece.text.trim().replace(/^["“”«»*_#>■●▪–—-]+\s*/u, (m) => ((start += m.length), ''));
  text = withoutKind(text);
  let role: Role | undefined;
  const colon = text.indexOf(': ');
  // ✍️ Capucine
  const pen = /^(?:✍|🖊|✒)\ufe0f?\s*(?=\p{L})/u.exec(text)?.[0].length ?? 0;
  if (pen) [text, start, gap] = [text.slice(pen), start + pen, 'by'];
  const label = colon > 0 ? labelBeforeColon(text.slice(0, colon)) : undefined;
  const genre = colon > 0 && colon < 16 && isGenre(text.slice(0, colon).toLowerCase());
  if (label?.start === 0 || genre) {
    role = label?.role ?? 'author';
    start += colon + 2;
    text = text.slice(colon + 2);
    gap = role === 'source' ? 'from' : 'by';
  } else {
    const link = LINKS.find(([, words]) => words.test(text));
    if (link) {
      gap = link[0];
      let { length } = link[1].exec(text)![0];
      // "para el Diario": a capital makes the article the house's.
      if (gap === 'for') length += ARTICLE.exec(text.slice(length))?.[0].length ?? 0;
      start += length;
      text = text.slice(length);
    }
    const phrase = creditPhrase(text) ?? labelAndName(text);
    if (phrase?.sure) {
      role = phrase.role;
      gap = role === 'source' ? 'from' : 'by';
      start += phrase.end;
      text = text.slice(phrase.end);
    }
  }
  const bare = text.replace(/[\s"“”«»*_.,:]+$/u, '');
  const end = start + withoutIssue(bare.replace(/ \d{1,3}\/\d{4}$/u, '')).length;
  const issue = end < start + bare.length;
  // The initial of a name keeps its stop.
  const stop = /(?:^|[ .])\p{Lu}\.$|\b[JS]r\.$/u.test(text) ? start + text.length : end;
  if (stop > start)
    out.push({
      text: text.slice(0, stop - start),
      start,
      end: stop,
      gap,
      ...(role ? { role } : {}),
      ...(issue ? { issue } : {}),
      ...(quoted ? { quoted } : {}),
    });
}
