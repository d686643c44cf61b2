import { dataFile } from '../base';
import { fold } from './model';
import { hasWord, readHashes, type WordSet } from './rice';

const BITS = 6;

/** data/words.bin, which scripts/words.mjs writes: header length, header, gaps as Rice codes. */
function build(): Map<string, WordSet> {
  const bytes = dataFile('words.bin');
  const start = 4 + (bytes[0]! | (bytes[1]! << 8));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start))) as Record<string, [number, number]>;
  const at = { bit: start * 8 };
  return new Map(Object.entries(header).map(([language, [count, range]]) => [language, readHashes(bytes, at, count, range, BITS)])); // prettier-ignore
}

let words: Map<string, WordSet> | undefined;

/**
 * Whether a word is a common one of a language: of Cyrillic ones any, of Latin ones those with a letter beyond ASCII. One word in 64
 * that is none is taken for one.
 */
export function isCommonWord(word: string, language: string): boolean {
  const known = (words ??= build()).get(language);
  return known !== undefined && hasWord(known, [...word].map(fold).join(''));
}
