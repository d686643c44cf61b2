import { memo, type Range } from '../../base';
import type { Article } from '../../article';
import { costOf, readsAsText } from '../../language';
import { codec } from '../codecs';
import { byLine, speaksOfEncoding } from '../mention';
import { isInOrder } from '../misread/belief';
import { HOLDS, scan } from '../scan';

/** Text whose bytes were cut into units of the wrong size or order. */
export interface Utf16Misread extends Range {
  readonly text: string;
  /** UTF-16 read byte by byte; with its bytes swapped; UTF-8 read two bytes at a time. */
  readonly kind: 'bytes' | 'swapped' | 'paired';
  readonly order: 'little' | 'big';
  /** How much likelier the restored text is: nats. */
  readonly margin: number;
}

const LEAST_MARGIN = 8;
/** A row of one character or two is nobody's text: ㅋㅋㅋㅋ. */
const LEAST_DIFFERENT = 3;
/** A stretch longer than this is judged by its beginning. */
const JUDGED = 400;

/** Nats that `text` saves over the source; the beginnings are compared. */
function gain(source: string, text: string): number {
  const share = Math.min(1, JUDGED / source.length);
  return costOf(source.slice(0, JUDGED)) - costOf(text.slice(0, Math.ceil(text.length * share)));
}

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]/;
const clean = (text: string): boolean => !CONTROL.test(text) && !/[\ud800-\udfff]/u.test(text);

/** The byte that a character was, where bytes were read one by one as Latin-1 or Windows-1252; -1 for none. */
function byteOf(code: number): number {
  if (code < 0x100) return code;
  const n = codec('windows-1252').numberOf(code);
  return n > 0xff ? -1 : n;
}

/** Whether a unit's other byte is a small number: letters of alphabets. */
const hasNulls = (source: string): boolean =>
  (source.slice(0, JUDGED).match(/[\0-\x08]/g)?.length ?? 0) * 4 > Math.min(source.length, JUDGED);

function decode(bytes: readonly number[], order: 'little' | 'big'): string {
  let out = '';
  for (let i = 0; i + 1 < bytes.length; i += 2)
    out += String.fromCharCode(
      order === 'little' ? bytes[i]! | (bytes[i + 1]! << 8) : (bytes[i]! << 8) | bytes[i + 1]!,
    );
  return out.replace(/^\ufeff/, '');
}

/** UTF-16 read byte by byte between `start` and `end`, in either order. */
function byBytes(text: string, start: number, end: number): Utf16Misread | undefined {
  const bytes: number[] = [];
  for (let i = start; i < end; i++) {
    const b = byteOf(text.charCodeAt(i));
    if (b < 0) return undefined;
    bytes.push(b);
  }
  if (bytes.length % 2) bytes.pop();
  if (bytes.length < 6) return undefined;
  const source = text.slice(start, start + bytes.length);
  const found = (['little', 'big'] as const).flatMap((order) => {
    const read = decode(bytes, order);
    const margin = clean(read) && (hasNulls(source) || readsAsText(read.slice(0, JUDGED))) ? gain(source, read) : 0;
    return margin > LEAST_MARGIN
      ? [{ start, end: start + bytes.length, text: read, kind: 'bytes' as const, order, margin }]
      : [];
  });
  return found.sort((a, b) => b.margin - a.margin)[0];
}

/** Letters with a NUL each: the units of ASCII. */
const SPACED = /(?:[^\0]\0){3,}|(?:\0[^\0]){3,}/g;

function bytewise(text: string, rare: readonly number[]): Utf16Misread[] {
  const controls = rare.filter((at) => text.charCodeAt(at) < 0xa0);
  if (controls.length < 3) return [];
  // Where most of a text is bytes of UTF-16, all of it is.
  const from = /^[ÿþ]{2}/.test(text) ? 0 : Math.max(0, controls[0]! - 1);
  const whole = controls.length * 12 > text.length - from ? wholly(text, from) : undefined;
  if (whole) return [whole];
  return [...text.matchAll(SPACED)].flatMap((m) => byBytes(text, m.index, m.index + m[0].length) ?? []);
}

function wholly(text: string, from: number): Utf16Misread | undefined {
  const end = text.length;
  const starts = new Set([0, 1, from, from + 1, Math.max(0, from - 1)]);
  const found = [...starts].flatMap((start) => byBytes(text, start, end) ?? []);
  return found.sort((a, b) => b.margin - a.margin)[0];
}

const swap = (s: string): string => {
  let out = '';
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    out += String.fromCharCode((c >> 8) | ((c & 0xff) << 8));
  }
  return out;
};

/** Stretches that hold hardly any ASCII: what swapped bytes look like. */
const FOREIGN = /[^\0-\x7f](?:[!-~]?[^\0-\x7f]){2,}/g;
const SPACE = 0x2000;
const LINE = 0x0a00;
const COMMA = 0x0cff;
const STOP = 0x0230;

/** Whether units look swapped: every other one with an empty low byte, or among them a swapped space, comma, stop or line end. */
function looksSwapped(s: string): boolean {
  let empty = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === SPACE || c === LINE || c === COMMA || c === STOP) return true;
    if ((c & 0xff) === 0) empty++;
  }
  return empty * 2 > s.length;
}

function swapped(text: string): Utf16Misread[] {
  const out: Utf16Misread[] = [];
  for (const m of text.matchAll(FOREIGN)) {
    if (!looksSwapped(m[0])) continue;
    const start = m.index + (m[0].startsWith('\ufffe') ? 1 : 0);
    const end = m.index + m[0].length;
    const source = text.slice(start, end);
    const read = swap(source);
    const margin = clean(read) ? gain(source, read) : 0;
    if (margin > LEAST_MARGIN) out.push({ start: m.index, end, text: read, kind: 'swapped', order: 'big', margin });
  }
  return out;
}

/** The bytes of UTF-16 units as UTF-8, a broken character at either end left out; undefined where they are none. */
function paired(source: string, order: 'little' | 'big'): { text: string; skipped: number } | undefined {
  const bytes = new Uint8Array(source.length * 2);
  let skipped = 0;
  let due = 0;
  for (let i = 0; i < bytes.length; i++) {
    const unit = source.charCodeAt(i >> 1);
    const b = (i & 1) === (order === 'little' ? 0 : 1) ? unit & 0xff : unit >> 8;
    bytes[i] = b;
    const follows = (b & 0xc0) === 0x80;
    if (due > 0 && !follows) return undefined;
    if (due > 0) due--;
    else if (follows) {
      if (i > 2 || skipped !== i) return undefined;
      skipped++;
    } else if (b < 9 || (b > 13 && b < 32) || b === 0x7f || b > 0xf4) return undefined;
    else due = b < 0x80 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
  }
  // A character cut off at the end would be lost: only whole ones are restored.
  if (due > 0) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(skipped)), skipped };
  } catch {
    return undefined;
  }
}

/** Whether the first bytes at `start` can be UTF-8 in that order: sound text fails within two characters or three. */
function begins(text: string, start: number, order: 'little' | 'big'): boolean {
  let due = 0;
  for (let i = 0; i < 8; i++) {
    const unit = text.charCodeAt(start + (i >> 1));
    const b = (i & 1) === (order === 'little' ? 0 : 1) ? unit & 0xff : unit >> 8;
    const follows = (b & 0xc0) === 0x80;
    if (follows !== due > 0 || (b < 32 && (b < 9 || b > 13)) || b === 0x7f || b > 0xf4) return false;
    due = due > 0 ? due - 1 : b < 0x80 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
  }
  return true;
}

function pairs(text: string): Utf16Misread[] {
  const out: Utf16Misread[] = [];
  for (let start = 0; start + 4 <= text.length; start++) {
    if (text.charCodeAt(start) < 0x80) continue;
    let end = start + 1;
    let best: Utf16Misread | undefined;
    for (const order of ['little', 'big'] as const) {
      if (!begins(text, start, order)) continue;
      while (end < text.length && text.charCodeAt(end) > 0x7f) end++;
      const source = text.slice(start, end);
      const read = paired(source, order);
      if (!read || read.skipped > 0 || !clean(read.text) || new Set(source).size < LEAST_DIFFERENT) continue;
      const margin = gain(source, read.text);
      if (margin > Math.max(LEAST_MARGIN, best?.margin ?? 0))
        best = { start, end, text: read.text, kind: 'paired', order, margin };
    }
    if (best) out.push(best);
    while (end < text.length && text.charCodeAt(end) > 0x7f) end++;
    start = end;
  }
  return out;
}

/** Every stretch of an article that is UTF-16 misread, or that was misread as UTF-16. */
export const utf16Misreadings = memo((article: Article): readonly Utf16Misread[] => {
  const { text } = article;
  const { holds, rare } = scan(article);
  let found = rare.length > 2 ? bytewise(text, rare) : [];
  if (found.length === 0 && holds & HOLDS.swapped) found = swapped(text);
  if (found.length === 0 && holds & HOLDS.han) found = pairs(text);
  const isAboutEncoding = byLine(article, speaksOfEncoding);
  return found.filter(({ start, end, kind }) => {
    // A list of letters in their order; a sample in a line that speaks of encodings.
    const isShown = isInOrder(text.slice(start, end)) || (kind === 'paired' && isAboutEncoding(start));
    return !isShown && !article.isQuiet(start);
  });
});
