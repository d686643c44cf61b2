import { dataFile, once } from '../base';
import type { Article } from '../article';

/** Whether a line speaks of encodings, by data/about-encoding.txt: there such characters may be what it speaks of. */
const about = once(
  () => new RegExp(new TextDecoder().decode(dataFile('about-encoding.txt')).trim().split('\n').join('|'), 'i'),
);

/** The line of a text around an offset. */
export function lineAround(text: string, at: number): string {
  // Never farther than this: one line may be the whole of a long text.
  const from = Math.max(0, at - 600);
  const before = text.slice(from, at);
  const behind = text.slice(at, at + 600);
  const end = behind.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? behind : behind.slice(0, end));
}

/** Tags, and what is left of them where the line was cut. */
const TAGS = /<[^<>]*>|^[^<>]*>|<[^<>]*$/g;

/**
 * Answers of the line around an offset whether something holds of it; asked once for a stretch of 256 units of it, since damage stands close
 * together. Of a page what is in its tags does not count: every one declares a charset.
 */
export function byLine(
  { text, format }: Pick<Article, 'text' | 'format'>,
  holds: (line: string) => boolean,
): (at: number) => boolean {
  const said = (line: string): string => (format === 'html' ? line.replace(TAGS, ' ') : line);
  let from = 0;
  let to = -1;
  let held = false;
  return (at) => {
    if (at < from || at >= to) {
      const end = text.indexOf('\n', at);
      from = at;
      to = Math.min(end < 0 ? text.length : end + 1, at + 256);
      held = holds(said(lineAround(text, at)));
    }
    return held;
  };
}
export const speaksOfEncoding = (line: string): boolean => about().test(line);

const QUOTES = /["'“”‘’«»„‚`「」『』《》〈〉()[\]（）【】]/;
/** Whether a stretch stands between quotation marks or brackets of its own: shown, not used. */
export const isMentioned = (text: string, start: number, end: number): boolean =>
  QUOTES.test(text[start - 1] ?? '') && QUOTES.test(text[end] ?? '');
