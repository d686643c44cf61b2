import { gbkChar, gbkCode } from './gbk';
import { suits } from './readings';
import { glossAt } from './tokens';

/** A character of the converter's table, as its bytes matched. */
export interface Match {
  readonly code: number;
  readonly reading: string;
}

/** A reading in brackets behind a character that is still whole: the reading alone is too much. */
export interface Insertion {
  /** Offsets of the brackets and what stands between. */
  readonly start: number;
  readonly end: number;
  /** The character whose bytes stand before it. */
  readonly match: Match;
  readonly char: string;
  readonly suits: 0 | 1 | 2;
  /** Readings inserted into this reading. */
  readonly nested: number;
}

/** Where the reading in brackets that ends at `end` begins, or -1. */
export function glossBefore(text: string, end: number): number {
  for (let open = end - 2; open >= Math.max(0, end - 30); open--)
    if (text[open] === '(' && glossAt(text, open + 1)?.end === end) return open;
  return -1;
}

/** Readings that may stand between two bytes; more are no converter's work, and following them back takes for ever. */
const BETWEEN = 4;

/** The last two bytes before `at`, readings in brackets left out. */
export function tailBefore(text: string, at: number): number {
  let bytes = 0;
  let count = 0;
  let readings = 0;
  for (let i = at - 1; i >= 0 && count < 2; i--) {
    const c = text[i]!;
    if (c === ')') {
      const open = glossBefore(text, i + 1);
      if (open >= 0) {
        if (++readings > BETWEEN) return 0;
        i = open;
        continue;
      }
    }
    const code = c < '\x80' ? c.charCodeAt(0) : c === '€' ? 0x80 : gbkCode(c);
    if (code < 0) return bytes;
    bytes |= code << (8 * count);
    count += code > 0xff ? 2 : 1;
  }
  return bytes & 0xffff;
}

/** The reading whose bracket opens at `at`, with the character before it; undefined where there is none. */
export function insertionAt(text: string, at: number): Insertion | undefined {
  const gloss = glossAt(text, at + 1);
  if (!gloss) return undefined;
  const code = tailBefore(text, at);
  const char = gbkChar(code >> 8, code & 0xff);
  if (code >> 8 < 0x81 || char === '\uFFFD') return undefined;
  return {
    start: at,
    end: gloss.end,
    match: { code, reading: gloss.reading },
    char,
    suits: suits(char, gloss.reading),
    nested: gloss.nested,
  };
}
