import type { Article } from '../article';
import type { Range } from '../base';
import { fold } from './fold';
import { HAS, marksOf } from './marks';
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
  return article.format === 'html' ? lines : unwrapped(article, lines);
}

function addLines(article: Article, index: number, lines: Line[]): void {
  const block = article.blocks[index]!;
  if (block.kind === 'code' || block.kind === 'title') return;
  const view = article.restored;
  const { start, end } = article.placeOf(block);
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
      const marks = marksOf(whole);
      lines.push({
        start: s,
        end: s + text.length,
        text: whole,
        folded: foldedLine(whole, marks),
        marks,
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

const foldedLine = (text: string, marks: number): string =>
  (marks & HAS.wide) === 0 ? text : text.length > 2 * LONG ? ends(text) : fold(text).replace(UNSEEN, withoutStars);

/** **作者：**张三: no emphasis to CommonMark, where a sign stands inside and a letter right outside, but meant as one. */
const UNSEEN = /\*\*[^*]{1,24}[:)]\*\*(?=\S)/g;
const withoutStars = (label: string): string => `    ${label.slice(2, -2)}`;

/** The fold of a long paragraph, whose middle nobody asks for. */
const ends = (text: string): string => fold(text.slice(0, LONG)) + text.slice(LONG, -LONG) + fold(text.slice(-LONG));

/** A line broken by hand has so many characters … */
const SHORTEST_BROKEN = 45;
const LONGEST_BROKEN = 120;
/** … ends at most so many before the widest one, and a text set so has at least so many of them. */
const RAGGED = 18;
const FEWEST_BROKEN = 4;
/** Lines that begin something of their own, whatever stands above. */
const OWN_LINE = /^(?:(?:by|von|par|por|di|door)\s\p{Lu}|[\p{L} ]{2,24}:\s|[-*•–—]\s|\d{1,2}[./]\d|\d{4}-)/iu;

/** Paragraphs that were broken by hand after seventy or eighty characters, in one line each again; offsets keep their place. */
function unwrapped(article: Article, lines: readonly Line[]): Line[] {
  const { text } = article.restored;
  const broken = lines.map((line, i) => isBroken(line, lines[i + 1], text, article.format === 'markdown'));
  if (broken.filter(Boolean).length < FEWEST_BROKEN) return [...lines];
  const width = lines.reduce((w, l) => (l.text.length <= LONGEST_BROKEN ? Math.max(w, l.text.length) : w), 0);
  const out: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    let last = first;
    while (broken[i] && continues(last, lines[i + 1]!, width)) last = lines[++i]!;
    out.push(last === first ? first : joined(first, last, text));
  }
  return out;
}

function isBroken(line: Line, next: Line | undefined, text: string, markdown: boolean): boolean {
  if (!next || line.level > 0 || next.level > 0 || line.mark > 0) return false;
  if (line.text.length < SHORTEST_BROKEN || line.text.length > LONGEST_BROKEN || next.text.length > LONGEST_BROKEN)
    return false;
  // Markdown knows its paragraphs; in plain text every line is a block.
  if (line.kind !== next.kind || line.quoted !== next.quoted || (markdown && line.block !== next.block)) return false;
  if (mayOpenOwn(next) && OWN_LINE.test(next.text)) return false;
  return next.start - line.end <= 12 && text.indexOf('\n', line.end) === text.lastIndexOf('\n', next.start);
}

const mayOpenOwn = (line: Line): boolean =>
  (line.marks & (HAS.label | HAS.digit | HAS.cut)) !== 0 || '*bvpdBVPD'.includes(line.text[0]!);

const continues = (line: Line, next: Line, width: number): boolean =>
  line.text.length >= width - RAGGED || /^\p{Ll}/u.test(next.text);

function joined(first: Line, last: Line, text: string): Line {
  const whole = text.slice(first.start, last.end).replace(/\s/g, ' ');
  const marks = marksOf(whole);
  return {
    ...first,
    end: last.end,
    text: whole,
    folded: foldedLine(whole, marks),
    marks,
    weight: weightOf(whole),
  };
}
