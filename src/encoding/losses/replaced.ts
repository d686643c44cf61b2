import { memo, mergeRanges, upperBound, type Range } from '../../base';
import type { Article } from '../../article';
import { codec, type Label } from '../codecs';
import { converterDamage } from '../converter';
import { foreignLines } from '../file';
import { byLine, isMentioned, speaksOfEncoding } from '../mention';
import { judgeMisreadings } from '../misread';
import { misreadMarks } from './marks';
import { rareCharacters } from '../scan';

/** A place where bytes were thrown away and a mark put in their stead. */
export interface Replaced extends Range {
  /** Marks in it. */
  readonly count: number;
  /** U+FFFD itself, U+FFFD in UTF-8 read as GBK or as another page, or a picture that was pasted as text. */
  readonly kind: 'mark' | 'gbk' | 'page' | 'object';
  /** The page of kind `page`. */
  readonly read?: Label;
  /** The word around it. */
  readonly word: string;
}

/** Marks this close together, without a space between, are of one word. */
const NEAR = 6;
/** EF BF BD over and over: three bytes a mark, two bytes a character of GBK. */
const KUN = /锟(?:斤(?:拷(?:锟(?:斤拷?)?)*)?|.)/gy;

function wordAround(text: string, start: number, end: number): string {
  const stop = /[\s\u3000-\u303f，。！？；：]/;
  let a = start;
  let b = end;
  while (a > 0 && start - a < 16 && !stop.test(text[a - 1]!)) a--;
  while (b < text.length && b - end < 16 && !stop.test(text[b]!)) b++;
  return text.slice(a, b);
}

/** Marks read as GBK: 锟斤拷, or 锟 with a character that begins with the mark's last byte where there are more of them. */
function inGbk(text: string, at: number, several: boolean): Range | undefined {
  KUN.lastIndex = at;
  const run = KUN.exec(text)?.[0] ?? '';
  const sure = run.startsWith('锟斤');
  const lead = codec('gbk').numberOf(run.charCodeAt(1)) >> 8;
  return sure || (several && lead === 0xbd) ? { start: at, end: at + (sure ? run.length : 1) } : undefined;
}

/** Whether an offset lies in one of the ranges, which are merged. */
const within = (at: number, ranges: readonly Range[]): boolean =>
  at < (ranges[upperBound(ranges, at, (r) => r.start) - 1]?.end ?? 0);

/** Every place of an article where characters were replaced by a mark of loss; those that a repair explains are left to it. */
export const replacedCharacters = memo((article: Article): readonly Replaced[] => {
  const { text } = article;
  const marks = rareCharacters(article).filter((at) => /[\uFFFC\uFFFD锟]/.test(text[at]!));
  const pages = misreadMarks(article);
  if (marks.length === 0 && pages.length === 0) return [];
  // What a line says in its own encoding is not lost.
  const explained = mergeRanges([...converterDamage(article), ...judgeMisreadings(article), ...foreignLines(article)]);
  const several = marks.filter((at) => text[at] === '锟').length > 1;
  const found: { start: number; end: number; count: number; kind: Replaced['kind']; read?: Label }[] = [];
  for (const at of marks) {
    const last = found.at(-1);
    const c = text[at]!;
    if (at < (last?.end ?? 0) || article.isQuiet(at) || (c !== '锟' && within(at, explained))) continue;
    if (c === '锟') {
      const range = inGbk(text, at, several);
      if (range) found.push({ ...range, count: Math.ceil(((range.end - range.start) * 2) / 3), kind: 'gbk' });
    } else if (c === '\uFFFC') found.push({ start: at, end: at + 1, count: 1, kind: 'object' });
    else if (last?.kind === 'mark' && at - last.end < NEAR && !/\s/.test(text.slice(last.end, at))) {
      last.end = at + 1;
      last.count++;
    } else found.push({ start: at, end: at + 1, count: 1, kind: 'mark' });
  }
  for (const m of pages) found.push({ ...m, kind: 'page' });
  const isAboutEncoding = byLine(article, speaksOfEncoding);
  return found
    .sort((a, b) => a.start - b.start)
    .filter(
      (f) =>
        !(f.end - f.start <= 3 && isMentioned(text, f.start, f.end)) && !(f.count <= 4 && isAboutEncoding(f.start)),
    )
    .map((f) => ({ ...f, word: wordAround(text, f.start, f.end) }));
});
