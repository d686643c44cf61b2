import { upperBound } from '../../base';
import { costOf } from '../../language';
import { codec } from '../codecs';
import { BASES, NEGATED, SUFFIX } from '../misread/punctuation';
import { isText, type Escape } from './kinds';

/* Escapes of bytes that are no UTF-8: one page wrote all of a text's, and what the text then says tells which. */

/** Pages of a byte a letter for Latin letters, the usual one first. */
const PAGES = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1254'] as const;
/** Escapes that are read to choose a page, what is read around each (UTF-16 units), and by how much another than the usual must be likelier (nats). */
const MOST_READ = 40;
const NEAR = 12;
const LIKELIER = 4;

type Read = Escape & { readonly around: readonly [string, string] };

/** The escapes of one kind as a page reads them, with what stands around in a text without escapes. */
function readAs(text: string, runs: readonly Escape[], page: (typeof PAGES)[number]): Read[] {
  const said = runs.map((e) => (e.bytes ? codec(page).decode(Uint8Array.from(e.bytes)).text : e.text));
  let out = '';
  let at = 0;
  const places = runs.map((e, i) => {
    out += text.slice(at, e.start) + said[i]!;
    at = e.end;
    return out.length;
  });
  out += text.slice(at);
  return runs.map((e, i) => {
    const [end, start] = [places[i]!, places[i]! - said[i]!.length];
    return { ...e, text: said[i]!, around: [out.slice(Math.max(0, start - NEAR), start), out.slice(end, end + NEAR)] };
  });
}

const UNREADABLE = 20;
const cost = (read: readonly Read[]): number =>
  read
    .filter((e) => e.bytes)
    .slice(0, MOST_READ)
    .reduce((n, { text, around: [a, b] }) => n + (isText(text) ? costOf(a + text + b) : UNREADABLE + costOf(a + b)), 0);

/** A text's escapes, in order, those of bytes that are no UTF-8 in the page that suits all of their kind best. */
export function inOnePage(text: string, all: readonly Escape[]): readonly Escape[] {
  const kinds = new Set(all.flatMap((e) => (e.bytes ? [e.kind] : [])));
  if (kinds.size === 0) return all;
  const out = all.filter((e) => !e.bytes);
  for (const kind of kinds) {
    const runs = all.filter((e) => e.kind === kind);
    const read = PAGES.map((page) => readAs(text, runs, page));
    const costs = read.map((r, i) => cost(r) + (i ? LIKELIER : 0));
    const best = read[costs.indexOf(Math.min(...costs))]!;
    for (const e of best) if (e.bytes && isText(e.text)) out.push(e);
  }
  return out.sort((a, b) => a.start - b.start);
}

const MARKS = /^[‘’“”„‚…–—«»¿¡€]+$/;
/** Whether an escape is of a byte of a page, and says marks of punctuation. */
export const isMark = (e: Escape): boolean => e.bytes !== undefined && MARKS.test(e.text);
/** How far a quotation is followed (UTF-16 units). */
const QUOTATION = 400;

/** Whether a mark stands where nothing else does: in an English contraction, or opening a quotation that is closed (`closing`: the escapes of marks, in order). */
export function isInPlace(text: string, e: Escape, closing: readonly Escape[]): boolean {
  const [before, behind] = e.around ?? ['', ''];
  if (e.text === '’')
    return (NEGATED.test(before) && /^t(?!\p{L})/iu.test(behind)) || (BASES.test(before) && SUFFIX.test(behind));
  if (!/^[“„]$/.test(e.text) || !/^$|[\s(]$/.test(before) || !/^\p{L}/u.test(behind)) return false;
  for (
    let i = upperBound(closing, e.end, (c) => c.start);
    i < closing.length && closing[i]!.start - e.end < QUOTATION;
    i++
  ) {
    const c = closing[i]!;
    const [end, next] = c.around ?? ['', ''];
    const closes = c.text === '”' || (c.text === '“' && e.text === '„');
    if (closes && !text.slice(e.end, c.start).includes('\n\n') && /[\p{L}.,!?]$/u.test(end) && !/^[\p{L}\p{N}]/u.test(next)) return true; // prettier-ignore
  }
  return false;
}
