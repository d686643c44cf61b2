import { upperBound, type Edit, type Range } from '../../base';

/** What a reader sees of a source, put together, and where each part of it stands. */
export interface Readable {
  readonly text: string;
  /** The edit in the source; undefined where it reaches over what is left out. */
  edit(edit: Edit): Edit | undefined;
  /** The stretch in the source, what is left out inside included. */
  range(range: Range): Range;
}

/** A gap this long, or with a line break, ends a line. */
const SAME_LINE = 60;

/** The source without the quiet ranges (sorted): markup within a line leaves a space, anything longer a line break. */
export function readable(source: string, quiet: readonly Range[]): Readable {
  if (quiet.length === 0) return { text: source, edit: (e) => e, range: (r) => r };
  const parts: { at: number; from: number; end: number }[] = [];
  const chunks: string[] = [];
  let size = 0;
  const add = (from: number, end: number): void => {
    if (end <= from) return;
    const last = parts.at(-1);
    if (last) {
      const near = from - last.end < SAME_LINE && !source.slice(last.end, from).includes('\n');
      chunks.push(near ? ' ' : '\n');
      size++;
    }
    parts.push({ at: size, from, end });
    chunks.push(source.slice(from, end));
    size += end - from;
  };
  let at = 0;
  for (const q of quiet) {
    add(at, q.start);
    at = Math.max(at, q.end);
  }
  add(at, source.length);
  const partOf = (offset: number): number => Math.max(0, upperBound(parts, offset, (p) => p.at) - 1);
  const place = (offset: number, part: number): number => parts[part]!.from + offset - parts[part]!.at;
  return {
    text: chunks.join(''),
    edit: (e) => {
      const part = partOf(e.start);
      const end = place(e.end, part);
      return end <= parts[part]!.end ? { start: place(e.start, part), end, text: e.text } : undefined;
    },
    range: (r) => ({ start: place(r.start, partOf(r.start)), end: place(r.end, partOf(r.end - 1)) }),
  };
}
