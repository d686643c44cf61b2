import { memo, once, type Range } from '../base';
import type { Article } from '../article';
import { codec } from './codecs';
import { byLine, speaksOfEncoding } from './mention';
import { rareCharacters } from './scan';
import { shownAs } from './shown';

export interface StrayBom extends Range {
  /** What is to stand there instead. */
  readonly text: string;
  /** The code page its bytes EF BB BF were read as; undefined for the mark itself. */
  readonly as: string | undefined;
  /** Whether nothing was lost. */
  readonly whole: boolean;
}

const BYTES = Uint8Array.of(0xef, 0xbb, 0xbf);

/** The byte order mark of UTF-8 as each code page of single bytes shows it. */
const shown = once(() => [...shownAs(BYTES)]);
const USUAL = 'ï»¿';

/** The mark read as GBK takes the byte behind it along: 锘 and a character that begins with BF. */
function inGbk(text: string, at: number): StrayBom | undefined {
  const next = text[at + 1];
  if (next === undefined) return undefined;
  if (next === '\uFFFD' || next === '?')
    return { start: at, end: at + 2, text: '', as: 'gbk', whole: next === '\uFFFD' };
  const number = next < '\x80' ? -1 : codec('gbk').numberOf(next.charCodeAt(0));
  const behind = number & 0xff;
  if (number >> 8 !== 0xbf || behind > 0x7e) return undefined;
  return { start: at, end: at + 2, text: String.fromCharCode(behind), as: 'gbk', whole: true };
}

/** In markup a mark beside a tag or a space is what joined templates leave: it hurts nobody. */
const betweenTags = ({ format, text }: Article, at: number): boolean =>
  format === 'html' && (/[\s>]/.test(text[at - 1] ?? ' ') || /[\s<]/.test(text[at + 1] ?? ' '));

/** Whether a mark read as letters stands where a file may have begun within a line: at the head of an element or, right before a letter, of a word. */
const isAtHead = ({ format, text }: Article, at: number): boolean =>
  (format === 'html' && text[at - 1] === '>') ||
  (/\s/.test(text[at - 1]!) && /\p{L}/u.test(text[at + USUAL.length] ?? ''));

/** Byte order marks that are not at the very beginning, and those that were read as letters at the beginning of a line. */
export const strayBoms = memo((article: Article): readonly StrayBom[] => {
  const { text } = article;
  const out: StrayBom[] = [];
  for (const at of rareCharacters(article)) {
    const c = text[at];
    if (c === '\uFEFF') {
      // At the very beginning it says how the file is written; two of them are one too many.
      if (at > 0 && !article.isQuiet(at) && !betweenTags(article, at))
        out.push({ start: at, end: at + 1, text: '', as: undefined, whole: true });
    } else if (c === '锘' && (at === 0 || /[\r\n>]/.test(text[at - 1]!))) {
      const found = inGbk(text, at);
      if (found) out.push(found);
    }
  }
  const first = shown().find(([s]) => text.startsWith(s));
  if (first) out.push({ start: 0, end: 3, text: '', as: first[1], whole: true });
  const isAboutEncoding = byLine(article, speaksOfEncoding);
  for (let at = text.indexOf(USUAL, 1); at >= 0; at = text.indexOf(USUAL, at + 3))
    if (!article.isQuiet(at) && (/[\r\n]/.test(text[at - 1]!) || (isAtHead(article, at) && !isAboutEncoding(at))))
      out.push({ start: at, end: at + 3, text: '', as: 'windows-1252', whole: true });
  return out.sort((a, b) => a.start - b.start);
});
