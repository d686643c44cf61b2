import { decodeHTML } from 'entities';
import type { Article } from '../../article';
import { codec } from '../codecs';
import type { Misreading } from './explain';
import { textOf, undoAll, type Layer } from './layer';

/** What is damaged as a page shows it, where the file has it as entities: &acirc;&euro;&trade; is ’. */
export interface CodedMisreading extends Misreading {
  /** What a reader sees of it. */
  readonly seen: string;
}

const LAYERS: readonly Layer[] = [{ wrote: 'utf-8', read: 'windows-1252' }];
const TWICE: readonly Layer[] = [...LAYERS, { wrote: 'windows-1252', read: 'iso-8859-1' }];
/** Two entities or more that follow each other, or one beside characters of the same page. */
const RUN =
  /(?:&(?:[A-Za-z]{2,7}\d{0,2}|#\d{2,5}|#[xX][\da-fA-F]{2,4});|[\u0080-\u00ff\u2013-\u203a\u20ac\u2122]){2,}/g;
/** What UTF-8 begins with, as it is named and numbered. */
const LEAD = /&(?:[aA]circ|[aA]tilde|#194|#195|#226|#[xX](?:[cC][23]|[eE]2));/;
const MARGIN = 11;

/** Entities that stand for characters which are UTF-8 read as Windows-1252, in markup; in plain text they are escapes that were left. */
export function codedMisreadings(article: Article): CodedMisreading[] {
  const { text, format } = article;
  if (format === 'plain' || !LEAD.test(text)) return [];
  const out: CodedMisreading[] = [];
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    if (!LEAD.test(run) || article.isQuiet(start)) continue;
    const seen = decodeHTML(run);
    const undone = undoAll(seen, 0, seen.length, LAYERS);
    // All of it or nothing: what is sound beside damage would have to be told apart.
    if (undone.stuck.some(Boolean) || undone.units.length * 2 > seen.length) continue;
    const once = textOf(undone.units);
    // A control is a sign of Windows-1252 that was read as one before: &Acirc;&rsquo;.
    const mended = once.replace(
      /[\x80-\x9f]/g,
      (c) => codec('windows-1252').decode(Uint8Array.of(c.charCodeAt(0))).text,
    );
    if (/[\0-\x1f\x7f-\x9f\ufffd]/.test(mended)) continue;
    const layers = mended === once ? LAYERS : TWICE;
    const end = start + run.length;
    out.push({ start, end, text: mended, shown: mended, gaps: 0, edits: [{ start, end, text: mended }], layers, margin: MARGIN, saved: MARGIN * 10, words: 0, firm: false, seen }); // prettier-ignore
  }
  return out;
}
