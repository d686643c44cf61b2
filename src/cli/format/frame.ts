import type { Range } from '../../base';
import { harmless } from '../terminal';
import { cellsOf } from './width';

/** A line of the text with a mark under what was found, cut to fit. */
export interface Frame {
  readonly text: string;
  /** Cells before the mark, and of the mark itself: what a terminal shows, not characters. */
  readonly before: number;
  readonly marked: number;
}

/** The grapheme nearest to `at` begins here: a window must not cut one in half. */
function boundary(line: string, at: number): number {
  const c = line.charCodeAt(at);
  return c >= 0xdc00 && c <= 0xdfff ? at - 1 : at;
}

/** The longest end of `text` (from the right) or beginning (from the left) that fits into `cells`. */
function fit(text: string, cells: number, fromRight: boolean): string {
  let low = 0;
  let high = Math.min(text.length, cells * 2);
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    const part = fromRight ? text.slice(boundary(text, text.length - mid)) : text.slice(0, boundary(text, mid));
    if (cellsOf(part) <= cells) low = mid;
    else high = mid - 1;
  }
  return fromRight ? text.slice(boundary(text, text.length - low)) : text.slice(0, boundary(text, low));
}

/**
 * The frame of a range on its first line (`line`: the line's range in `text`), at most `cells` wide. Wide characters count for the two
 * cells they take; what would act in a terminal is shown as a sign.
 */
export function frameOf(text: string, line: Range, found: Range, cells: number): Frame {
  const from = Math.min(found.start, line.end);
  const to = Math.max(from, Math.min(found.end, line.end));
  // Long lines: only a window of them is looked at, so that a frame costs no more than its width.
  const head = harmless(text.slice(Math.max(line.start, boundary(text, from - cells * 2)), from));
  const body = harmless(text.slice(from, boundary(text, Math.min(to, from + cells * 2))));
  const tail = harmless(text.slice(to, Math.min(line.end, to + cells * 2)));
  const shown = fit(body, Math.max(8, Math.floor(cells * 0.7)), false);
  const cut = shown.length < body.length || to - from > cells * 2;
  const marked = cellsOf(shown) + (cut ? 1 : 0);
  const left = fit(head.replace(/^\s+/, ''), Math.max(0, Math.floor((cells - marked) * 0.5)), true);
  const clipped = left.length < head.replace(/^\s+/, '').length || from - cells * 2 > line.start;
  const before = cellsOf(left) + (clipped ? 1 : 0);
  const right = cut ? '' : fit(tail, Math.max(0, cells - before - marked - 1), false);
  const more = !cut && right.length < tail.length;
  return {
    text: (clipped ? '…' : '') + left + shown + (cut ? '…' : '') + right + (more ? '…' : ''),
    before,
    marked: Math.max(1, marked),
  };
}
