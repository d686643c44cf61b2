import { gbkChar, gbkCode } from './gbk';
import { isSyllable, suits } from './readings';

/** A reading in brackets as the converter writes it, or the rest of one whose bracket fell into a hole. */
export interface Gloss {
  /** What stands between the brackets, without what was inserted into it. */
  readonly reading: string;
  /** Offset behind the closing bracket. */
  readonly end: number;
  /** Brackets inserted into this one: the second byte of ì and an n are a character too. */
  readonly nested: number;
}

const LONGEST = 8;
const DEEPEST = 3;
const LETTER = /[a-zàáèéìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹḿêɑɡ\uE7C7\uE7C81-5]/;

/** The reading that begins at `from`, behind its opening bracket; undefined where none does. */
export function glossAt(text: string, from: number, depth = 0): Gloss | undefined {
  let reading = '';
  let nested = 0;
  for (let i = from; reading.length <= LONGEST; i++) {
    const c = text[i];
    if (c === undefined) return undefined;
    if (c === ')') return reading !== '' && isSyllable(reading) ? { reading, end: i + 1, nested } : undefined;
    if (c === '(') {
      const inner = depth < DEEPEST && reading.length > 1 ? glossAt(text, i + 1, depth + 1) : undefined;
      if (!inner || suits(insideReading(reading), inner.reading) === 0) return undefined;
      nested += 1 + inner.nested;
      i = inner.end - 1;
    } else if (LETTER.test(c)) reading += c;
    else return undefined;
  }
  return undefined;
}

/** The character that the converter saw in the last byte of a marked vowel and the letter behind it. */
function insideReading(reading: string): string {
  const vowel = gbkCode(reading.at(-2)!);
  return vowel < 0 ? '' : gbkChar(vowel & 0xff, reading.charCodeAt(reading.length - 1));
}

export const isHole = (c: string | undefined): boolean => c === '?' || c === '\uFFFD';

export interface Hole {
  /** The reading that stands behind it and so names the character that was matched. */
  readonly gloss: Gloss | undefined;
  /** Whether the bracket before the reading is still there. */
  readonly bracket: boolean;
}

/** What follows the hole at `at`. */
export function holeAt(text: string, at: number): Hole {
  const bracket = text[at + 1] === '(';
  return { gloss: glossAt(text, at + (bracket ? 2 : 1)), bracket };
}
