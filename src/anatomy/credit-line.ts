/* eslint-disable regexp/no-super-linear-move -- a line read here has at most LONGEST_CREDIT characters */
import { once, Recent } from '../base';
import { chromeKind } from './chrome';
import { SEVERAL } from './credit-labels';
import { thence } from './credit-there';
import { LONGEST_CREDIT, readStretch, type CreditLine } from './credits';
import { datesIn } from './dates';
import { isFiller, mayBeFiller } from './credit-words';
import { HAS, marksOf } from './marks';
import { isGenre } from './credit-phrase';
import { labelBefore, roleOf } from './labels';
import { isPersonName } from './names';
import { readNames } from './name-list';
import { isSection } from './outlet-line';
import { readBracketed } from './slug-brackets';
import type { Credit } from './types';
import { wordLists, pattern } from './word-lists';

/** What parts the statements of a line, the strongest sign first: a line is parted by one of them at a time. */
const SIGNS = [
  /\t+|\s{2,}/g,
  /\s*\|\s*/g,
  /\s+•\s+/g,
  /\s+[·‧]\s+/g,
  /\s+\/\s+/g,
  /\s+—\s+/g,
  /\s+–\s+/g,
  /\s+-\s+/g,
  /;\s+/g,
  /\.\s+(?=\p{Lu}{3})/gu,
];
/** What parts them where nothing else does, and parts names and days as well. */
const COMMA = /,\s+/g;
const PARTED = /[\t|•·‧—–;]|\s{2}|\s[/-]\s|\p{Lu}{2}\. \p{Lu}{3}/u;
/** "Reporting by A; editing by B. Originally published by …" */
const sentences = once(() => new RegExp(`(?<=\\p{L}{2})\\.\\s+(?=(?:${wordLists('outlets.txt').get('credit sentences')!.join('|')})\\p{Ll}*[ :])`, 'gu')); // prettier-ignore
const isParted = (line: string): boolean => PARTED.test(line) || (line.includes('. ') && line.search(sentences()) > 0);
const MOST_PARTS = 9;
const DEEPEST = 1;
/** A time belongs to the day beside it. */
const TIME = /^\D{0,4}\d{1,2}[:.h]\d{2}\b/i;
const NOTHING: CreditLine = {
  credits: [],
  partial: [],
  loose: [],
  complete: true,
};

/**
 * Reads a line that names authors, editors, an outlet, dates. Where signs part it and every part says something by itself, each is read alone:
 * what one says then never runs into the next. Otherwise the line is read as a whole.
 */
export function readCredits(line: string, language?: string, marks = marksOf(line)): CreditLine {
  if (line.length > LONGEST_CREDIT) return read(line, language, marks);
  const key = `${language ?? ''}|${marks}|${line}`;
  return known.of(key, () => read(key.slice(key.length - line.length), language, marks));
}
const known = new Recent<CreditLine>(1000);
/** Who carried a release, behind who wrote it. */
const CARRIED = /, (?:übermittelt|transmitted|transmis|transmitido) (?:durch|by|par|por) /u;

/** "(Reportage Anne Morel, …": a label without its preposition. */
const REPORTAGE = /^(\(Reportage) (?=\p{Lu}\p{Ll}+ \p{Lu})/u;
/** What a sign-off in brackets begins with, and where a sentence of its own follows the names. */
const SIGNED_OFF =
  /^\((?:Additional )?(?:(?:Reporting|Writing|Editing) by|Reporter:|Bericht von|Reportage|Reporte|Reportagem|Información) /iu;
const MORE = /(?<=\p{Ll}{3})\.\s(?=(?!Editing|Writing|Reporting|Additional)\p{Lu}\p{Ll}+ \p{Ll})/u;

function read(line: string, language: string | undefined, marks: number): CreditLine {
  // "By  JANE DOE"
  if (/^\p{L}{2,3} {2}/u.test(line) && BY.test(line))
    return readCredits(line.replace(/^(\S+)( +) /u, '$2$1 '), language, marks);
  if (GLUED.test(line)) return readGlued(line, language);
  // "Original-Content von: Handwerkskammer Mittelelbe, übermittelt durch news aktuell"
  const carrier = line.length < LONGEST_CREDIT ? line.search(CARRIED) : -1;
  if (carrier > 0) return readCredits(line.slice(0, carrier), language, marks);
  // "August 17, 2023 by Jane Doe 32 Comments"
  const said =
    line.length < LONGEST_CREDIT && /om(?:m|e)\p{L}{2,9}$/iu.test(line.slice(-12)) ? line.search(COMMENTS) : -1;
  if (said > 0) return readCredits(line.slice(0, said), language, marks);
  // "Le 8 mai 2023, par Ludivine. Temps de lecture : 3 minutes."
  const timed = line.length < LONGEST_CREDIT && /\d ?\p{Ll}{1,8}\.?\)?$/u.test(line.slice(-12)) ? line.search(READING) : -1; // prettier-ignore
  if (timed > 0) return readCredits(line.slice(0, timed), language, marks);
  // "By Jane Doe @JaneDoe Reporter"
  if (line.includes(' @') && HANDLE.test(line)) return readCredits(line.replace(HANDLE, (m) => ' '.repeat(m.length)), language, marks); // prettier-ignore
  // "(Reporting by A; Editing by B. Please credit …)"
  const more = line.startsWith('(') && SIGNED_OFF.test(line) ? line.search(MORE) : -1;
  if (more > 0) return readCredits(line.slice(0, more), language, marks);
  // "(Reportage Anne Morel, édité par …)"
  if (REPORTAGE.test(line)) return readCredits(line.replace(REPORTAGE, '$1:'), language, marks | HAS.label);
  // ■江海晚报记者 顾念白
  if (ORNAMENT.test(line)) return readCredits(` ${line.slice(1)}`, language, marks);
  // "REPORTAGE. De notre correspondante …"
  const kicker = /^(\p{Lu}{5,12})\. (?=\p{Lu})/u.exec(line);
  if (kicker && isGenre(kicker[1]!.toLowerCase()))
    return readCredits(' '.repeat(kicker[0].length) + line.slice(kicker[0].length), language, marks);
  const spread = marks & HAS.unspaced && line.includes(' / ') ? TEXT_AND_PICTURES.exec(line) : null;
  if (spread) return readCredits(`${line.slice(0, spread.index)}   文图${line.slice(spread.index + 5)}`, language);
  const boxed =
    readBoxed(line, language) ??
    (/^原[创創] |(?:发表于|發表於)\S{2,8}$/.test(line) ? readAccount(line, language) : undefined) ??
    interviewed(line) ??
    thence(line);
  if (boxed) return boxed;
  const whole = readStretch(line, language, marks);
  if (line.length > LONGEST_CREDIT || line.length < 8) return whole;
  const apart = isParted(line) ? readApart(line, language, 0) : undefined;
  if (apart && (!whole.complete || weightOf(apart) >= weightOf(whole))) return apart;
  // A sentence has commas too.
  const list =
    line.includes(', ') &&
    !SEVERAL.test(line) &&
    !/[.!?…]$/.test(line) &&
    /:|^\p{L}{2,4} \p{Lu}|, (?:\p{L}{3,12} ){0,2}(?:by|von|par|por) /iu.test(line);
  if (whole.complete && !list) return whole;
  const listed = list ? readApart(line, language, 0, [COMMA]) : undefined;
  if (listed && weightOf(listed) > (whole.complete ? weightOf(whole) : 0)) return listed;
  return whole;
}

/** "ByJane DoeMay 5, 2025", "May 5, 202520 min read": what a page sets apart by its looks alone. */
const GLUE =
  /(?<=^(?:Written |Posted )?[Bb]y)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}, \d{4})|(?<= \d{4})(?=\d{1,2} [Mm]in)|(?<=\d Uhr)(?=\p{Lu})|(?<=^[\p{Script=Han}々]{3,6})(?=\d{4}年\d{1,2}月\d{1,2}日)|(?<=\p{Ll}{2})(?=(?:\p{Lu}\p{Ll}{2,12} ){0,2}(?:Reporter|Writer|Editor|Correspondent)\b)/gu;
const GLUED = new RegExp(GLUE.source, 'u');
function readGlued(line: string, language: string | undefined): CreditLine {
  const cuts = Array.from(line.matchAll(GLUE), (m) => m.index);
  const apart = readCredits(line.replace(GLUE, ' '), language);
  // Places in the line as it is written.
  const back = (at: number): number => at - cuts.filter((cut, i) => cut + i < at).length;
  const move = <T extends { start: number; end: number }>(x: T): T => ({
    ...x,
    start: back(x.start),
    end: back(x.end),
  });
  return { ...apart, credits: apart.credits.map(move), loose: apart.loose.map(move), partial: apart.partial.map(move) };
}

/** 文 / 图: one label, spread. */
const TEXT_AND_PICTURES = /(?<=^|\s)文 \/ [图圖](?=\s)/u;
const BY = /^(?:by|von|par|por|di) {2}/iu;
const COMMENTS =
  / (?:\d+|no|one|leave an?|deja un|dejar un|laisser un|(?:schreib|hinterlass)e? einen|lascia un|deixe um|sin|aucun|keine?) (?:comments?|kommentare?|commentaires?|comentarios?|commento|comentário)$/iu;
/** Behind who and when, how long it takes to read. */
const READING =
  /\.? [|·–(]? ?(?:temps de lecture|lesezeit|reading time|tiempo de lectura|tempo di lettura|tempo de leitura)\s?:? (?:ca?\. |env\. )?\d{1,3} ?\p{Ll}{1,8}\.?\)?$/iu;
const HANDLE = / @\w{2,30}(?= \p{Lu})/u;
const ORNAMENT = /^[=□■◆◇●○◎▲△▼★☆▪▶►※♦][^\s\d]/u;

/** 原创 田雨 周航 健康界 2022-06-27 18:30 发表于北京: what heads an article of an official account. */
function readAccount(line: string, language: string | undefined): CreditLine | undefined {
  const m = /^(?:原[创創] ((?:\S{2,4} ){0,3}))?(\S{2,14}) (?=\d{4}-\d\d-\d\d)/u.exec(line);
  if (!m) return undefined;
  const at = m[0].length;
  const date = readStretch(line.slice(at).replace(/ (?:发表于|發表於)\S{2,8}$/u, ''), language);
  if (!date.complete) return undefined;
  const names = m[1] ? readNames(m[1].trimEnd()).names : [];
  const by = m[0].indexOf(' ') + 1;
  const house = m[0].length - m[2]!.length - 1;
  const author = (n: { name: string; start: number; end: number }): Credit => ({
    role: 'author',
    value: n.name,
    start: n.start + by,
    end: n.end + by,
    stated: true,
  });
  return {
    credits: [
      ...names.map(author),
      { role: 'source', value: m[2]!, start: house, end: house + m[2]!.length, stated: true },
      ...date.credits.map((c) => ({ ...c, start: c.start + at, end: c.end + at })),
    ],
    partial: [],
    loose: [],
    complete: true,
  };
}

/** "Das Gespräch führte Mattis Overbeck.": who asked wrote it down. */
const interviewedBy = pattern('interviewed', 'u');
function interviewed(line: string): CreditLine | undefined {
  const m = line.length < 100 && /^\(?[ADIP]/.test(line) ? interviewedBy().exec(line) : null;
  const list = m ? readNames(m[1]!) : undefined;
  if (!m || !list || list.names.length === 0 || list.end < m[1]!.length) return undefined;
  const at = line.indexOf(m[1]!);
  const credits = list.names.map((n): Credit => ({ role: 'author', value: n.name, start: at + n.start, end: at + n.end, stated: true })); // prettier-ignore
  return { credits, partial: [], loose: [], complete: true };
}

/** How much a reading says. */
const weightOf = ({ credits, partial, loose }: CreditLine): number => credits.length + partial.length + loose.length;

/** 〔記者王大明／台北報導〕 on a line of its own. */
function readBoxed(line: string, language: string | undefined): CreditLine | undefined {
  if (!/^[【〔([].{4,40}[】〕)\]]$/u.test(line) || !/\p{Script=Han}/u.test(line)) return undefined;
  // （編集＝三宅太郎） has a label.
  const sign = /[:=]/.exec(line);
  if (sign && labelBefore(line.slice(0, sign.index))) return undefined;
  // （谷雨晴 田 甜）
  const inner = line.slice(1, -1);
  // （编辑 乔川川）
  const said = inner.includes(' ') ? roleOf(inner.split(' ', 1)[0]!) : undefined;
  if (said === 'editor' || said === 'other') return undefined;
  const list =
    language?.startsWith('zh') && /^[\p{Script=Han} 、]+$/u.test(inner) && !roleOf(inner.split(' ')[0]!)
      ? readNames(inner)
      : undefined;
  if (
    list &&
    list.names.length > 1 &&
    list.end === inner.length &&
    list.names.some((n) => isPersonName(n.name, 'bare'))
  ) {
    const loose = list.names.map((n): Credit => ({ role: 'author', value: n.name, start: n.start + 1, end: n.end + 1, stated: false })); // prettier-ignore
    return { credits: [], partial: [], loose, complete: true };
  }
  const slug = readBracketed(line, language);
  if (slug?.end !== line.length || !slug.credits.some((c) => c.role === 'author')) return undefined;
  return {
    credits: slug.credits,
    partial: slug.partial ? [slug.partial] : [],
    loose: [],
    complete: true,
  };
}

interface Piece {
  readonly text: string;
  readonly at: number;
}

function readApart(
  line: string,
  language: string | undefined,
  depth: number,
  signs = [...SIGNS, sentences()],
): CreditLine | undefined {
  for (const sign of signs) {
    const pieces = piecesOf(line, sign);
    if (
      pieces.length < 2 ||
      pieces.length > MOST_PARTS ||
      pieces.some((p) => TIME.test(p.text) && p.text.length < 16) ||
      pieces.some(announces) ||
      (pieces.length === 2 && isDay(pieces[1]!) && /\d$/.test(pieces[0]!.text))
    )
      continue;
    const read: CreditLine[] = [];
    for (const piece of pieces) {
      const one = readPiece(piece.text, language, depth);
      if (!one.complete) break;
      read.push(one);
    }
    if (read.length < pieces.length) continue;
    const known = merged(pieces, read);
    if (weightOf(known) > 0) return known;
  }
  return undefined;
}

/** 「来源：東都新聞 文」 before 「| 山田」: the sign stood behind a label. */
const announces = ({ text }: Piece): boolean => {
  const label = text.endsWith(':') ? undefined : labelBefore(text);
  return label !== undefined && (label.start === 0 || text[label.start - 1] === ' ') && text.length - label.start < 12;
};

/** "12/01/2004 - 01/01/2005": a day behind a day is the end of a range. */
function isDay({ text }: Piece): boolean {
  if (text.length > 20 || !/^\d|\d$/.test(text)) return false;
  const [hit, more] = datesIn(text);
  return hit !== undefined && more === undefined && hit.end - hit.start === text.length;
}

/** A label of people and nothing else, or with names spread behind it. */
const isPeople = (text: string): boolean => {
  const role = roleOf(text.split(/\s{2,}/, 1)[0]!);
  return role === 'author' || role === 'editor';
};

function piecesOf(line: string, sign: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number): void => {
    const raw = line.slice(at, end);
    const text = raw.trim();
    const last = pieces.at(-1);
    // 记者  伊琳  李清芬: names set apart from their label.
    if (last && sign === SIGNS[0] && /^\p{Script=Han}/u.test(last.text) && isPeople(last.text) && !labelBefore(text)) {
      pieces[pieces.length - 1] = { at: last.at, text: line.slice(last.at, end).trimEnd() };
      return;
    }
    // "3 mai 2012, 10h20"
    if (sign === COMMA && last && TIME.test(text))
      pieces[pieces.length - 1] = {
        at: last.at,
        text: line.slice(last.at, end).trimEnd(),
      };
    else if (text !== '') pieces.push({ text, at: at + raw.length - raw.trimStart().length });
  };
  for (const m of line.matchAll(sign)) {
    add(m.index);
    at = m.index + m[0].length;
  }
  add(line.length);
  return pieces;
}

function readPiece(text: string, language: string | undefined, depth: number): CreditLine {
  const marks = marksOf(text);
  if (chromeKind(text, marks) || (text.length < 60 && mayBeFiller(text, marks) && isFiller(text))) return NOTHING;
  // 朝刊 25面 地域
  if (marks & HAS.unspaced && isSection(text)) return NOTHING;
  const boxed = readBoxed(text, language);
  if (boxed) return boxed;
  const apart = depth < DEEPEST && isParted(text) ? readApart(text, language, depth + 1) : undefined;
  return apart ?? readStretch(text, language, marks);
}

function merged(pieces: readonly Piece[], read: readonly CreditLine[]): CreditLine {
  const move = <T extends { start: number; end: number }>(x: T, i: number): T => ({
    ...x,
    start: x.start + pieces[i]!.at,
    end: x.end + pieces[i]!.at,
  });
  const credits: Credit[] = read.flatMap((r, i) => (r.complete ? r.credits.map((c) => move(c, i)) : []));
  return {
    credits,
    partial: read.flatMap((r, i) => (r.complete ? r.partial.map((p) => move(p, i)) : [])),
    loose: read.flatMap((r, i) => (r.complete ? r.loose.map((c) => move(c, i)) : [])),
    complete: true,
  };
}
