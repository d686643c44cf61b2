import type { Edit } from '../../base';
import type { Misreading } from './explain';
import type { Layer } from './layer';

/** Signs so near to each other, with nothing but ASCII between, are one finding (UTF-16 units). */
const TOGETHER = 80;

/** Signs that were misread, in order, as findings: those near to each other are one. `margin`: nats. */
export function grouped(text: string, found: readonly Edit[], layers: readonly Layer[], margin: number): Misreading[] {
  const out: Misreading[] = [];
  const isNext = (a: Edit, b: Edit | undefined): boolean =>
    b !== undefined && b.start - a.end < TOGETHER && /^[ -\x7f]*$/.test(text.slice(a.end, b.start));
  for (let i = 0; i < found.length;) {
    const from = i++;
    while (isNext(found[i - 1]!, found[i])) i++;
    const edits = found.slice(from, i);
    const { start } = edits[0]!;
    const { end } = edits.at(-1)!;
    let mended = '';
    let done = start;
    for (const e of edits) {
      mended += text.slice(done, e.start) + e.text;
      done = e.end;
    }
    out.push({ start, end, text: mended, shown: mended, gaps: 0, edits, layers, margin, saved: margin * 10, words: 0, firm: false }); // prettier-ignore
  }
  return out;
}
