import type { Article } from '../article';
import type { Edit, Range } from '../base';

const isGap = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\u3000' || c === '\u00a0';
const isBreak = (c: string | undefined): boolean => c === '\n' || c === '\r';

/** How many line breaks a stretch of white space has: CR LF is one. */
const breaks = (space: string): number => space.split(/\r\n|[\r\n]/).length - 1;

/** The edit after which the text reads as if `range` had never been there: with its line break, or with one of two spaces. */
export function removal(article: Article, range: Range): Edit {
  const { text } = article;
  let before = range.start;
  while (before > 0 && isGap(text[before - 1])) before--;
  let after = range.end;
  while (after < text.length && isGap(text[after])) after++;
  const first = before === 0 || isBreak(text[before - 1]);
  const last = after === text.length || isBreak(text[after]);
  if (first && last) return lines(article, before, after);
  return { ...inline(article, range, before, after, first, last), text: '' };
}

function inline(article: Article, range: Range, before: number, after: number, first: boolean, last: boolean): Range {
  const { text } = article;
  const markup = article.format === 'html';
  if (last || (markup && text.startsWith('</', after) && text[before - 1] !== '>'))
    return { start: before, end: range.end };
  if (first && !markup) return { start: range.start, end: after };
  if (markup && text[before - 1] === '>' && before === range.start && text[after] !== '<')
    return { start: range.start, end: after };
  // One of the spaces on both sides stays.
  const spaced = before < range.start && after > range.end;
  return { start: spaced ? before : range.start, end: spaced ? Math.max(range.end, after - 1) : range.end };
}

/** Whole lines: of the blank lines on both sides the larger gap stays. */
function lines(article: Article, start: number, end: number): Edit {
  const { text } = article;
  const floor = article.frontMatter?.end ?? 0;
  let prior = start;
  while (prior > floor && (isGap(text[prior - 1]) || isBreak(text[prior - 1]))) prior--;
  let next = end;
  while (next < text.length && (isGap(text[next]) || isBreak(text[next]))) next++;
  // The line on which the next text begins, its indent kept.
  let line = next;
  while (line > end && isGap(text[line - 1])) line--;
  if (prior <= floor || text[prior - 1] === '\uFEFF') return next === text.length ? { start: prior, end: next, text: '' } : { start, end: line, text: '' }; // prettier-ignore
  if (next === text.length) return { start: prior, end: breaks(text.slice(end)) ? end : next, text: '' };
  return breaks(text.slice(end, next)) > breaks(text.slice(prior, start)) ? { start: prior, end, text: '' } : { start, end: line, text: '' }; // prettier-ignore
}
