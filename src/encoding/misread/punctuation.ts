import type { Edit } from '../../base';
import { scripts } from '../../language';
import { codec, SINGLE_BYTE, type Label } from '../codecs';
import type { Misreading } from './explain';
import { grouped } from './grouped';
import { isForeignTo, languageIn } from './languages';
import type { Layer } from './layer';

/*
 * Signs of punctuation that were misread as letters: isnÕt, ìgoodî, itâs. No model of letters has them, but their places tell them: an
 * apostrophe stands in a contraction, one mark opens before a word and another closes behind one. A letter that the language has is never one.
 */

/** What stands for each sign where one page was read as another; one character may stand for several. */
interface Signs {
  readonly layers: readonly Layer[];
  readonly apostrophe: string;
  /** Marks that open and close, each with the signs that they stand for. */
  readonly marks: readonly { readonly opening: string; readonly closing: string; readonly signs: string }[];
  /** Dashes, ellipses and currencies: the sign each stands for, by what is shown. */
  readonly dashes: ReadonlyMap<string, string>;
  readonly ellipsis: string;
  readonly money: ReadonlyMap<string, string>;
}

function signsOf(wrote: Label, read: Label): Signs | undefined {
  const shown = (sign: string): string => {
    const byte = codec(wrote).numberOf(sign.charCodeAt(0));
    return byte < 0 ? '' : String.fromCharCode(codec(read).read(Uint8Array.of(byte), 0, 1) >> 3);
  };
  const each = (signs: string): ReadonlyMap<string, string> => new Map([...signs].map((sign) => [shown(sign), sign]));
  const marks = ['“”', '‘’'].map((signs) => ({ opening: shown(signs[0]!), closing: shown(signs[1]!), signs }));
  const apostrophe = shown('’');
  if (!/^\p{L}$/u.test(apostrophe)) return undefined;
  return { layers: [{ wrote, read }], apostrophe, marks, dashes: each('–—'), ellipsis: shown('…'), money: each('£€') };
}

/** Bytes of UTF-8 that are C1 controls were dropped: of most signs of E2 80 the first is left, â; of … and € the last too. */
const DROPPED: Signs = {
  layers: [{ wrote: 'utf-8', read: 'iso-8859-1', lost: true }],
  apostrophe: 'â',
  marks: [{ opening: 'â', closing: 'â', signs: '“”' }],
  dashes: new Map([['â', '–']]),
  ellipsis: 'â¦',
  money: new Map([['â¬', '€']]),
};

let all: readonly Signs[] | undefined;
const families = (): readonly Signs[] =>
  (all ??= [DROPPED, ...(['windows-1252', 'macintosh'] as const).flatMap((w) => SINGLE_BYTE.flatMap((r) => (r === w ? [] : (signsOf(w, r) ?? []))))]); // prettier-ignore

/** What an English contraction begins with, and what a word is that an apostrophe cuts short in French, Italian and Catalan. */
const CONTRACTED =
  'I|you|he|she|it|we|they|that|there|here|what|who|where|how|when|let|this|everyone|someone|nobody|everybody|one';
export const BASES = new RegExp(`(?:^|[^\\p{L}])(?:${CONTRACTED})$`, 'iu');
/** A letter beyond ASCII where an English contraction has its apostrophe: without one nothing is looked up. */
const LIKELY = new RegExp(
  `(?:\\p{L}n[^\\0-\\x7f\\P{L}]t|(?:${CONTRACTED})[^\\0-\\x7f\\P{L}](?:s|re|ll|ve|d|m))(?!\\p{L})`,
  'iu',
);
export const NEGATED =
  /(?:^|[^\p{L}])(?:do|does|did|is|are|was|were|have|has|had|ca|wo|would|should|could|must|need|ai)n$/iu;
const ELIDED = /(?:^|[^\p{L}])(?:[ldjnmtsc]|qu|jusqu|lorsqu|puisqu|un|all|dell|nell|dall|sull|quest)$/iu;
export const SUFFIX = /^(?:s|re|ll|ve|d|m)(?!\p{L})/iu;
const ELIDING = new Set(['fr', 'it', 'ca']);
/** How far around a character is looked, and how far its sentence's quotation may reach (UTF-16 units). */
const NEAR = 14;
const QUOTATION = 400;

/** How sure a place is an apostrophe's: 2 in `isn’t`, 1 in `it’s` or `l’eau`; 0.5 where the article must say it elsewhere: the mayor’s. */
function apostropheAt(text: string, at: number, { marks }: Signs, language: string): number {
  const opened = marks.map((m) => m.opening);
  const before = Array.from(text.slice(Math.max(0, at - NEAR), at), (c) => (opened.includes(c) ? ' ' : c)).join('');
  const behind = text.slice(at + 1, at + NEAR);
  if (ELIDING.has(language)) return ELIDED.test(before) && /^[aeiouyhàâéèêîôœ]/iu.test(behind) ? 1 : 0;
  if (language !== 'en') return 0;
  if (NEGATED.test(before) && /^t(?!\p{L})/iu.test(behind)) return 2;
  if (!SUFFIX.test(behind)) return 0;
  if (BASES.test(before)) return 1;
  // Names end so too: Solís.
  return /\p{Ll}{4}$/u.test(before) && /^s(?!\p{L})/u.test(behind) ? 0.5 : 0;
}

const OPENS_BEHIND = /^$|[\s([>—–-]/u;
const isLetterOrDigit = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const CLOSES_BEHIND = /[\p{L}\p{N}.,!?…%)]/u;

const opensAt = (text: string, at: number): boolean =>
  OPENS_BEHIND.test(text[at - 1] ?? '') && isLetterOrDigit(text[at + 1]);
const closesAt = (text: string, at: number): boolean =>
  CLOSES_BEHIND.test(text[at - 1] ?? ' ') && !isLetterOrDigit(text[at + 1]);
const isDash = (text: string, at: number): boolean => text[at - 1] === ' ' && text[at + 1] === ' ';

interface Mend extends Edit {
  /** What it says for the family. */
  readonly points: number;
}

/** The signs of a family in a line, each with what it says for the family. */
function inLine(text: string, from: number, to: number, family: Signs, language: string): Mend[] {
  const out: Mend[] = [];
  const add = (start: number, sign: string, points: number, length = 1): void =>
    void out.push({ start, end: start + length, text: sign, points });
  const open = family.marks.map(() => -1);
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c < '\x80') continue;
    const points = c === family.apostrophe ? apostropheAt(text, i, family, language) : 0;
    const opened = family.marks.findIndex((m) => m.opening === c && opensAt(text, i));
    const closed = family.marks.findIndex((m, k) => m.closing === c && open[k]! >= 0 && i - open[k]! < QUOTATION && closesAt(text, i)); // prettier-ignore
    const money = [...family.money].find(([shown]) => text.startsWith(shown, i) && /\d/.test(text[i + shown.length] ?? '')); // prettier-ignore
    if (points > 0) add(i, '’', points);
    else if (money) add(i, money[1], 0, money[0].length);
    else if (opened >= 0) open[opened] = i;
    else if (closed >= 0) {
      add(open[closed]!, family.marks[closed]!.signs[0]!, 0.5);
      add(i, family.marks[closed]!.signs[1]!, 0.5);
      open[closed] = -1;
    } else if (family.dashes.has(c) && isDash(text, i)) add(i, family.dashes.get(c)!, 0.5);
    else if (endsInDots(text, i, family)) add(i, '…', 0, family.ellipsis.length);
  }
  return out.sort((a, b) => a.start - b.start);
}

const endsInDots = (text: string, at: number, { ellipsis }: Signs): boolean =>
  ellipsis !== '' &&
  text.startsWith(ellipsis, at) &&
  /\p{Ll}{2}/u.test(text.slice(Math.max(0, at - 2), at)) &&
  !isLetterOrDigit(text[at + ellipsis.length]);

/** What an article must say for a family, and the margin of what is found so, in nats: plain to see, but not proved by bytes. */
const ENOUGH = 2;
const MARGIN = 9;

/** Signs of punctuation that were read as letters, by their places. */
export function misreadPunctuation(text: string, chosen: Int8Array): Misreading[] {
  const language = languageIn(chosen, scripts.LATIN);
  if (language === undefined || (language !== 'en' && !ELIDING.has(language))) return [];
  const isOwn = (c: string): boolean => /\p{L}/u.test(c) && language !== 'en' && !isForeignTo(chosen, c);
  const high = new Set(text.match(/[^\0-\x7f]/g));
  if (language === 'en' ? !LIKELY.test(text) : ![...high].some((c) => /\p{L}/u.test(c) && !isOwn(c))) return [];
  let best: { family: Signs; found: Mend[]; points: number } | undefined;
  for (const family of families()) {
    if (!high.has(family.apostrophe) || isOwn(family.apostrophe)) continue;
    const found = linesOf(text).flatMap(([from, to]) => inLine(text, from, to, family, language)).filter((m) => !isOwn(text[m.start]!)); // prettier-ignore
    const points = found.reduce((n, m) => n + m.points, 0);
    // A name may end like a possessive; what is contracted is none.
    if (found.some((m) => m.text === '’' && m.points >= 1) && points >= ENOUGH && points > (best?.points ?? 0))
      best = { family, found, points };
  }
  return best ? grouped(text, best.found, best.family.layers, MARGIN) : [];
}

function linesOf(text: string): [number, number][] {
  const out: [number, number][] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    out.push([start, end < 0 ? text.length : end]);
    start = end < 0 ? text.length : end + 1;
  }
  return out;
}
