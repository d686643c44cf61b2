/* eslint-disable regexp/no-super-linear-move -- a line read here has at most LONGEST_CREDIT characters */
import { readByline } from './byline';
import type { Said, Span } from './credit-said';
import { isFiller, mayBeFiller, maySign, SEPARATORS, withoutHandle, withoutTail } from './credit-words';
import { outletIn } from './house-behind';
import { HAS, marksOf } from './marks';
import { maybeName } from './maybe-name';
import { mayFollowNames, readNames } from './name-list';
import { isGivenName } from './name-lists';
import { isPersonName, tidyName } from './names';
import {
  isNewsroom,
  isOffice,
  isSection,
  isShortOutlet,
  isSmall,
  MASTHEAD,
  OWN,
  outletAmong,
  servedBy,
  withoutIssue,
} from './outlet-line';
import { publishedIn } from './published-in';
import { agencyIn, isAgency, isCalled, isOrganisation, isPress } from './outlets';

/** What stands between the days and the labels of a line, cut at its signs. */
export function readUnlabelled(s: Said, gap: Span): void {
  if ((s.marks & (HAS.cut | HAS.small)) === 0) return piece(s, gap.start, gap.end);
  const text = s.line.slice(gap.start, gap.end);
  // 记者  伊琳  李清芬: spread for looks.
  if (s.marks & HAS.trade && /^[\p{Script=Han} ]+$/u.test(text) && readByline(text.trim())) return piece(s, gap.start, gap.end); // prettier-ignore
  if (text.includes(' / ') && isNewsroom(text) && among(s, text, gap.start)) return;
  let at = 0;
  for (const cut of [...text.matchAll(SEPARATORS)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .concat({ start: text.length, end: text.length })) {
    piece(s, gap.start + at, gap.start + cut.start);
    at = cut.end;
  }
}

/** A stretch without label: "By Jane Doe", "홍길동 기자", an outlet, a name, a filler, or something unknown. */
function piece(s: Said, begin: number, to: number): void {
  const raw = s.line.slice(begin, to);
  const lead = /^[\s,;:、()[\]【】〔〕〈〉<>《》「」"“”*_#>\-–—·•/□■◆◇●○◎▲△▼★☆▪▶►※♦]*/u.exec(raw)![0].length;
  const bare = withoutHandle(withoutTail(raw.slice(lead)));
  // by Jacob Trussell—10 min read
  const text = (withoutIssue(bare) || bare).replace(/—\d{1,2} min(?:ute)?s? read$/iu, '');
  const at = begin + lead;
  const marks = begin === 0 && to === s.line.length ? s.marks : marksOf(raw);
  if (text.length < 60 && mayBeFiller(text, marks) && isFiller(text)) return;
  const from = publishedIn(text);
  if (from) {
    s.add('source', from.name, at + from.start, at + from.start + from.name.length);
    s.used.push({ start: at, end: at + text.length });
    return;
  }
  const byline = /["“”„«»「」]/u.test(raw) ? undefined : readByline(text, marks);
  if (byline) {
    const { outlet, role, unsure } = byline;
    for (const n of byline.people)
      if (unsure) s.loosely(role, n.name, at + n.start, at + n.end);
      else s.add(role, n.name, at + n.start, at + n.end);
    // "With material from APA" says so; an outlet beside names is theirs.
    if (outlet && byline.people.length === 0) s.add('source', outlet.name, at + outlet.start, at + outlet.end);
    else if (outlet) s.loosely('source', outlet.name, at + outlet.start, at + outlet.end);
    s.used.push({ start: at, end: at + text.length });
  } else readBare(s, text, at, marks);
}

/** "Jane Doe, Coastline News", "La Voix avec AFP": name or outlet first, its company behind. */
export function signature(s: Said, text: string, at: number, marks: number): boolean {
  if (!maySign(text, marks)) return false;
  const m =
    /^([^,()|/]{3,40}?)(?:, (?:(?:avec|with|mit|con|com) )?| avec | with | mit | con | com | [|/–—-] | ?\((?:(?:avec|with|mit|con|com) )?)([^()]{2,40}?)\)?$/u.exec(
      text,
    );
  if (!m || !isOrganisation(unquoted(m[2]!)) || isOffice(m[2]!) || isNewsroom(m[2]!)) return false;
  const [first, second] = [m[1]!, unquoted(m[2]!)];
  const name = isNewsroom(first) ? undefined : maybeName(first);
  if (name && !isOrganisation(first)) {
    s.loosely('author', name, at, at + first.length);
    const house = at + first.length + Math.max(0, text.slice(first.length).indexOf(second));
    s.loosely('source', agencyIn(second) ?? second, house, house + second.length);
  } else if (isNewsroom(first))
    s.loosely('source', agencyIn(second) ?? second, at + text.length - second.length, at + text.length);
  else if (isOrganisation(first) && first.split(' ').length <= 6) s.loosely('source', first, at, at + first.length);
  else return false;
  return true;
}

/** "El Heraldo/Buenos Aires", "云间新闻网·张三": an outlet with a place or a name, without spaces between. */
function among(s: Said, text: string, at: number): boolean {
  const outlet = text.length <= 60 ? outletAmong(text) : undefined;
  if (outlet === undefined || !(isShortOutlet(outlet) || MASTHEAD.test(outlet))) return false;
  const from = at + text.indexOf(outlet);
  s.loosely('source', outlet, from, from + outlet.length);
  for (const part of text.split(/\s*[/|·・]\s*/))
    if (part !== outlet && isPersonName(part, 'bare'))
      s.loosely('author', part, at + text.indexOf(part), at + text.indexOf(part) + part.length);
  return true;
}

/** "Ouest-France Yasmine TIGOÉ", "BBC News Gwen Prosser": a house and its reporter, side by side. */
function houseAndName(s: Said, text: string, at: number): boolean {
  if (text.length > 50 || !(marksOf(text) & HAS.outlet)) return false;
  const spaces = [...text.matchAll(/ /g)].map((m) => m.index).slice(0, 5);
  for (const space of spaces.reverse()) {
    const [house, name] = [text.slice(0, space), text.slice(space + 1)];
    if (!isPress(house) || !isShortOutlet(house) || !name.includes(' ')) continue;
    if (!isPersonName(name, 'bare') && !SHOUTED_FAMILY.test(name)) continue;
    s.loosely('source', house, at, at + space);
    s.loosely('author', tidyName(name), at + space + 1, at + text.length);
    return true;
  }
  return false;
}

function readBare(s: Said, text: string, at: number, marks: number): void {
  const closing = SOURCE.exec(text)?.[0].length;
  if (closing !== undefined) {
    s.add('source', text.slice(closing), at + closing, at + text.length);
    s.used.push({ start: at, end: at + text.length });
    return;
  }
  if (/[.!?。！？]/.test(text.slice(-1)) && !/\b(?:\p{L}|Jr|Sr)\.$/u.test(text)) s.unknown += text.length;
  else if (OWN.test(text) || (marks & HAS.unspaced && isSection(text))) return;
  else if (marks & HAS.staff && isOffice(text) && !(text.split(' ').length > 2 && isGivenName(text.split(' ')[0]!)))
    s.used.push({ start: at, end: at + text.length });
  else if (text.length <= 40 && marks & (HAS.staff | HAS.outlet) && isNewsroom(text) && outletAmong(text) === undefined)
    return;
  else if (!FROM.test(text) && (signature(s, text, at, marks) || among(s, text, at))) return;
  else if (FROM.test(text) && (isFrom(text.replace(FROM, '')) || HAN_FROM.test(text)) && !TITLED.test(text)) {
    const name = text.replace(FROM, '');
    s.add('source', agencyIn(name) ?? name, at + text.length - name.length, at + text.length);
    s.used.push({ start: at, end: at + text.length });
  } else if (servedBy(text) !== undefined) {
    const house = servedBy(text)!;
    s.loosely('source', house, at + text.length - house.length, at + text.length);
  } else if (isShortOutlet(text) && !(isGivenName(text.split(' ').at(-2) ?? '') && houseAndName(s, text, at)))
    s.loosely('source', agencyIn(text) ?? text, at, at + text.length);
  else if (houseAndName(s, text, at)) return;
  else {
    const list = readNames(text, 'bare');
    const maybe = s.used.length === 0 ? undefined : maybeName(text);
    if (maybe) s.loosely('author', maybe, at, at + text.length);
    else if (list.names.length > 0 && mayFollowNames(text.slice(list.end)) && !isOf(text.slice(list.end))) {
      for (const n of list.names) s.loosely('author', n.name, at + n.start, at + n.end);
      // [村上万純,ITmedia]
      const house = /^[,(/、]/.test(text.slice(list.end)) ? outletIn(text.slice(list.end), at + list.end) : undefined;
      if (house) s.loosely('source', house.name, house.start, house.end);
    } else if (!isSmall(text) || (s.used.length === 0 && !s.loose.some((c) => isAgency(c.value))))
      s.unknown += text.length;
  }
}

/** Yasmine TIGOÉ: as French papers set it. */
const SHOUTED_FAMILY = /^\p{Lu}\p{Ll}[\p{L}-]+ (?:(?:DE|DU|LE|LA) )?\p{Lu}[\p{Lu}'’-]{2,}$/u;
/** What an outlet's name follows without a colon. */
const FROM =
  /^(?!MIT )(?:(?:via|from|avec|mit|with|con|com|source|quelle|fuente|fonte|published (?:in|by)|d['’]après|publicado en|tomado de|publié dans|paru dans|erschienen in|originally published (?:by|in|on)|mit material von) |avec l['’]|(?:本文)?(?:来源|來源|稿源|出典|轉載自?|转载自?|转自|轉自)[\]】」]? ?)/iu;
/** 來源 織路, [出典]中央タイムス: a sign or a space parts the label from whatever the house is called. */
const HAN_FROM = /^(?:本文)?(?:来源|來源|稿源|出典|出處|出处|转载自|轉載自|转自|轉自)[\]】」 ][^\s。，,、]{2,12}$/u;
/** "Txaro Ibarluzea, cocinera": what somebody is who is written about. */
const isOf = (rest: string): boolean =>
  /^, \p{Ll}{4,14}$/u.test(rest) && (marksOf(rest) & HAS.staff) === 0 && !isOffice(rest.slice(2));
const unquoted = (name: string): string => name.replace(/^["“„«]([^"“”„«»]+)["”“»]$/u, '$1');
const isFrom = (name: string): boolean =>
  isShortOutlet(name) || isCalled(name) || (MASTHEAD.test(name) && !isPersonName(name));
/** "SOURCE Halvorsen Robotics": what closes a release. */
const SOURCE = /^SOURCE (?=\p{Lu}[\p{L}\d&.,'’ -]{2,60}$)/u;
/** "with Dr Jane Doe" */
const TITLED = /^\p{L}+ (?:Dr|Prof|Rev|Fr|Sr)\.? /u;
