import { memo } from '../../base';
import type { Article } from '../../article';
import { rareCharacters } from '../scan';
import { RTL } from './invisible';

const LRE = 0x202a;
const RLE = 0x202b;
const PDF = 0x202c;
const LRO = 0x202d;
const RLO = 0x202e;
const LRI = 0x2066;
const RLI = 0x2067;
const PDI = 0x2069;
const isBidi = (c: number): boolean => (c >= LRE && c <= RLO) || (c >= LRI && c <= PDI);

/** Controls that make a line read otherwise than it is written. */
export interface Reordering {
  readonly start: number;
  readonly end: number;
  /** Offsets of the controls. */
  readonly controls: readonly number[];
  readonly kind: 'override' | 'open' | 'stray' | 'idle';
}

interface Open {
  readonly at: number;
  readonly code: number;
}

/** The controls of one line, judged: `from … to` is the line. */
function judgeLine(text: string, from: number, to: number, controls: readonly number[]): Reordering[] {
  const out: Reordering[] = [];
  const stack: Open[] = [];
  const line = text.slice(from, to);
  const rtl = RTL.test(line);
  for (const at of controls) {
    const code = text.charCodeAt(at);
    if (code !== PDF && code !== PDI) {
      stack.push({ at, code });
      continue;
    }
    const isolate = code === PDI;
    const open = stack.at(-1);
    if (!open || open.code >= LRI !== isolate) {
      out.push({ start: at, end: at + 1, controls: [at], kind: 'stray' });
      continue;
    }
    stack.pop();
    const kind = judgePair(text.slice(open.at + 1, at), open.code, rtl);
    if (kind) out.push({ start: open.at, end: at + 1, controls: [open.at, at], kind });
  }
  for (const { at } of stack) out.push({ start: at, end: to, controls: [at], kind: 'open' });
  return out;
}

/** What a pair of controls around a text does; undefined where it does its proper work or none at all. */
function judgePair(inner: string, code: number, rtl: boolean): Reordering['kind'] | undefined {
  if (code === RLO) return /[\p{L}\p{N}]/u.test(inner.replace(/[\u0590-\u08ff]+/g, '')) ? 'override' : undefined;
  if (code === LRO) return RTL.test(inner) ? 'override' : undefined;
  if (rtl || code >= LRI) return code === RLI && !rtl ? 'override' : undefined;
  return code === RLE && /\p{L}/u.test(inner) ? 'override' : 'idle';
}

/** Bidirectional controls of an article that reorder what a person reads, or that are left open. */
export const reorderings = memo((article: Article): readonly Reordering[] => {
  const { text } = article;
  const out: Reordering[] = [];
  let line: number[] = [];
  let to = -1;
  const flush = (): void => {
    const first = line[0];
    if (first === undefined) return;
    for (const each of judgeLine(text, text.lastIndexOf('\n', first) + 1, to, line)) out.push(each);
    line = [];
  };
  for (const at of rareCharacters(article)) {
    if (!isBidi(text.charCodeAt(at))) continue;
    if (at > to) {
      flush();
      const end = text.indexOf('\n', at);
      to = end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
    }
    line.push(at);
  }
  flush();
  return out;
});
