import { upperBound, type Edit } from '../../base';
import { codec } from '../codecs';
import type { Misreading } from './explain';
import { grouped } from './grouped';
import type { Layer } from './layer';

/*
 * Single signs that are UTF-8 read as Windows-1252: Â£, â‚¬, 5Â°, 3 Ã— 4. The models save too little by one sign; but no text has these
 * characters beside each other.
 */

const UTF8: Layer = { wrote: 'utf-8', read: 'windows-1252' };
/** A sign of Windows-1252 that was read as a control, written as UTF-8, and read once more: isnÂ’t. */
const TWICE: readonly Layer[] = [UTF8, { wrote: 'windows-1252', read: 'iso-8859-1' }];
/** What some of the bytes 80 to 9F are in Windows-1252: the signs that prose has. */
const OF_1252 = '…‘’“”•–—™';
/** Bytes that go on with a character, as Windows-1252 shows them. */
const NEXT =
  '\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\x81\x8d\x8f\x90\x9d';
const SOME = new RegExp(`Â[${NEXT}]|Ã[—·]|â[${NEXT}]{2}`, 'g');
/** A dash whose last byte, a curly mark, was made a straight one since: – and — look alike then. */
const STRAIGHTENED = /(?<=[\p{L}\d)’] ?)â€"(?= ?[\p{L}\d(])/gu;
const dashFor = (text: string, at: number): string => (/[\d\s]/.test(text[at - 1]!) ? '–' : '—');
/** A no-break space of which the second byte became a space. */
const SPACED = /(?<=[a-z\d.,;:!?)”])Â(?= )/g;
/** What such signs say: none that hardly any text has, and no letter. */
const SIGN =
  /^[\u00a1-\u00bf\u00d7\u00f7\u2010-\u203a\u20ac\u2116\u2122\u2190-\u2193\u2202\u2212\u221e\u2248\u2260\u2264\u2265\u25a0-\u25cf\u2605\u2606\u2660-\u2666\u2713\u2714\u2764]$/;
/** Behind a capital the letter belongs to its word, which a sign may follow: IRMÃ®; behind a mark that opens it is spoken of. */
const BEFORE = /[\p{Lu}«“„‘"'(]/u;
const MARGIN = 8;

/** Among capitals it is a letter: CYSYLLTWCH Â’R, Â® LA CARTE. */
const isShouted = (text: string, start: number, end: number): boolean =>
  /^Â\P{Ll}*$/u.test(text.slice(start, end + 4)) && /\p{Lu}/u.test(text.slice(end, end + 4)) && !/\p{Ll}/u.test(text.slice(Math.max(0, start - 4), start)); // prettier-ignore
/** Bytes in figures, as a dump of a file shows them beside the characters. */
const isDump = (text: string, at: number): boolean => /(?:\b[\dA-F]{2} ){3}/.test(text.slice(Math.max(0, at - 80), at));

function signAt(text: string, at: number, shown: string): string | undefined {
  if (BEFORE.test(text[at - 1] ?? ' ') && !shown.startsWith('â')) return undefined;
  if (shown.startsWith('Ã') && !/\d ?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const bytes = Uint8Array.from(shown, (c) => codec(UTF8.read).numberOf(c.charCodeAt(0)));
  const { text: sign, failed } = codec('utf-8').decode(bytes);
  return failed.length === 0 && SIGN.test(sign) ? sign : undefined;
}

/** What was found in a text, and the signs in it that were misread by themselves; what takes nothing but such signs for others gives way. */
export function withExactSigns(text: string, found: readonly Misreading[]): Misreading[] {
  if (!/[ÂÃâ]/.test(text)) return [...found];
  const { once, twice } = signsIn(text);
  const signs = new Map([...once, ...twice].map((e) => [e.start, e]));
  const isOther = ({ start, end, text: sign }: Edit): boolean =>
    end <= (signs.get(start)?.end ?? -1) && signs.get(start)!.text !== sign;
  const kept = found.filter((f) => !f.edits.every(isOther)).sort((a, b) => a.start - b.start);
  const isFree = (e: Edit): boolean => {
    const before = kept[upperBound(kept, e.end - 1, (f) => f.start) - 1];
    return before === undefined || before.end <= e.start;
  };
  const more = [
    ...grouped(text, once.filter(isFree), [UTF8], MARGIN),
    ...grouped(text, twice.filter(isFree), TWICE, MARGIN),
  ];
  return [...kept, ...more].sort((a, b) => a.start - b.start);
}

function signsIn(text: string): { once: Edit[]; twice: Edit[] } {
  const once: Edit[] = [];
  const twice: Edit[] = [];
  for (const { 0: shown, index: start } of text.matchAll(SOME)) {
    const end = start + shown.length;
    const inner = shown.length === 2 && shown.startsWith('Â') && OF_1252.includes(shown[1]!) ? shown[1]! : undefined;
    if (isShouted(text, start, end) || isDump(text, start)) continue;
    if (inner !== undefined && (inner === '’' ? /\p{Ll}/u : /[^«“„‘"'(]/u).test(text[start - 1] ?? ' '))
      twice.push({ start, end, text: inner });
    const sign = inner === undefined ? signAt(text, start, shown) : undefined;
    if (sign !== undefined) once.push({ start, end, text: sign });
  }
  for (const { index: start } of text.matchAll(STRAIGHTENED))
    once.push({ start, end: start + 3, text: dashFor(text, start) });
  for (const { index: start } of text.matchAll(SPACED)) once.push({ start, end: start + 2, text: '\u00a0' });
  once.sort((a, b) => a.start - b.start);
  return { once, twice };
}
