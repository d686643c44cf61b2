import { readFileSync } from 'node:fs';
import { bodyOf, randomOf } from './compose';

/** A whole article as a paper, an agency or a blog sets it, with every value that would be right of each field. */
export interface Whole {
  readonly id: string;
  readonly hand: string;
  readonly language: string;
  readonly format: 'plain' | 'markdown';
  readonly text: string;
  /** Every second case is held back: never read while the engine is mended, only counted. */
  readonly held: boolean;
  readonly truth: Readonly<Record<string, readonly string[]>>;
}

/** The hands there are, in the order they were written. */
export const HANDS = 'eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst thirtysecond thirtythird thirtyfourth thirtyfifth thirtysixth thirtyseventh thirtyeighth'.split(' '); // prettier-ignore

/**
 * Heads and feet in the styles of real houses, written and labelled before the engine was looked at. `{B}` is a body of the language with the
 * traps of the other hands; ` | ` parts values that are each right; a field without a line states nothing.
 */
export function wholes(file: string): Whole[] {
  return readFileSync(`bench/metadata/body/${file}.txt`, 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((part, i) => {
      const [head = '', ...rest] = part.split('\n');
      const [language = 'en', form] = head.split(' ');
      const end = rest.indexOf('--');
      const truth: Record<string, string[]> = { title: [''], authors: [''], editors: [''], date: [''], source: [''] };
      for (const line of rest.slice(0, end)) {
        const at = line.indexOf('=');
        truth[line.slice(0, at)] = line
          .slice(at + 1)
          .split('|')
          .map((v) => v.trim());
      }
      const text = rest
        .slice(end + 1)
        .join('\n')
        .replace('{B}', () => bodyOf(language, randomOf(8_000 + i)));
      return {
        id: `${file} ${i + 1} ${language}`,
        hand: file,
        language,
        format: form === 'md' ? 'markdown' : 'plain',
        text,
        held: i % 2 === 1,
        truth,
      };
    });
}
