import type { Edit } from './range';

/** A stretch of the result: copied from the source (`text` undefined), or new. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}
const lengthOf = (s: Segment): number => (s.text === undefined ? s.end - s.start : s.text.length);

/**
 * The edits that do at once what `first` does and then `second`, whose offsets are of the text after `first`. Both sorted, not
 * overlapping; `length` is that of the source.
 */
export function thenEdits(length: number, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const take = slicer(segmentsOf(length, first));
  const out: Segment[] = [];
  let at = 0;
  for (const e of second) {
    for (const t of take(at, e.start)) out.push(t);
    take(e.start, e.end);
    out.push({ start: 0, end: 0, text: e.text });
    at = e.end;
  }
  for (const t of take(at, Infinity)) out.push(t);
  return editsBetween(length, out);
}

function segmentsOf(length: number, edits: readonly Edit[]): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  for (const e of edits) {
    out.push({ start: at, end: e.start }, { start: 0, end: 0, text: e.text });
    at = e.end;
  }
  out.push({ start: at, end: length });
  return out.filter((s) => lengthOf(s) > 0);
}

/** Takes stretches of the segments from left to right. */
function slicer(segments: readonly Segment[]): (from: number, to: number) => Segment[] {
  let index = 0;
  let base = 0;
  return (from, to) => {
    const out: Segment[] = [];
    for (; index < segments.length; base += lengthOf(segments[index++]!)) {
      const s = segments[index]!;
      const a = Math.max(from, base) - base;
      const b = Math.min(to, base + lengthOf(s)) - base;
      if (b > a)
        out.push(s.text === undefined ? { start: s.start + a, end: s.start + b } : { ...s, text: s.text.slice(a, b) });
      if (base + lengthOf(s) > to) break;
    }
    return out;
  };
}

function editsBetween(length: number, segments: readonly Segment[]): Edit[] {
  const out: Edit[] = [];
  let at = 0;
  let text = '';
  for (const s of [...segments, { start: length, end: length }]) {
    if (s.text !== undefined) {
      text += s.text;
      continue;
    }
    if (s.start > at || text) out.push({ start: at, end: s.start, text });
    at = s.end;
    text = '';
  }
  return out;
}
