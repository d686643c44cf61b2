import type { Article } from '../article';
import type { Range } from '../base';
import { fold } from './fold';
import { weightOf } from './shape';
import type { Line } from './types';

/** A news text says who, when and where at its head and at its tail; in a longer text only so many lines of each are read. */
const HEAD = 160;
const TAIL = 160;
/** A line past this many characters is read at its beginning and its end only. */
export const LONG = 160;

/** The lines of the restored prose that are read, in order. `within`: source range to keep to. */
export function linesOf(article: Article, within?: Range): Line[] {
  const { blocks } = article;
  const from = within ? blocks.findIndex((b) => b.start >= within.start) : 0;
  if (from < 0) return [];
  let to = blocks.length;
  if (within) while (to > from && blocks[to - 1]!.end > within.end) to--;
  const lines: Line[] = [];
  for (let i = from; i < to; i++) {
    if (i - from === HEAD && to - i > TAIL) i = to - TAIL;
    addLines(article, i, lines);
  }
  return lines;
}

function addLines(article: Article, index: number, lines: Line[]): void {
  const block = article.blocks[index]!;
  if (block.kind === 'code' || block.kind === 'title') return;
  const view = article.restored;
  let { start, end } = block.text;
  if (article.repairs.length) {
    start = view.fromSource(article.prose.toSource(start).start);
    end = view.fromSource(article.prose.toSource(start, end).end);
  }
  const { kind, level, quoted } = block;
  // "16. Dezember 2024" is a list item to Markdown.
  const number =
    kind === 'item' ? /^\d{1,2}\. ?/.exec(article.text.slice(block.start, block.start + 5))?.[0] : undefined;
  for (let at = start; at < end;) {
    const nl = view.text.indexOf('\n', at);
    const stop = nl < 0 || nl > end ? end : nl;
    const raw = view.text.slice(at, stop);
    const text = raw.trim();
    if (text !== '') {
      const s = at + raw.length - raw.trimStart().length;
      const mark = number && at === start && /^\p{L}{3,12}\.? \d{4}/u.test(text) ? number : '';
      const whole = mark + text;
      const folded = whole.length > 2 * LONG ? ends(whole) : fold(whole);
      lines.push({
        start: s,
        end: s + text.length,
        text: whole,
        folded,
        weight: weightOf(whole),
        block: index,
        kind,
        level,
        quoted,
        mark: mark.length,
      });
    }
    at = stop + 1;
  }
}

/** The fold of a long paragraph, whose middle nobody asks for. */
const ends = (text: string): string => fold(text.slice(0, LONG)) + text.slice(LONG, -LONG) + fold(text.slice(-LONG));
