import { dataFile } from '../base';
import { fold } from './model';

/** Hashes of a language's words, sorted, and what they are smaller than. */
interface Words {
  readonly hashes: Uint32Array;
  readonly range: number;
}

/** data/words.bin, which scripts/words.mjs writes: header length, header, gaps as Rice codes of six bits, the lowest bit first. */
function build(): Map<string, Words> {
  const bytes = dataFile('words.bin');
  const start = 4 + (bytes[0]! | (bytes[1]! << 8));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start))) as Record<string, [number, number]>;
  let at = start * 8;
  const bit = (): number => (bytes[at >> 3]! >> (at++ & 7)) & 1;
  const out = new Map<string, Words>();
  for (const [language, [count, range]] of Object.entries(header)) {
    const hashes = new Uint32Array(count);
    for (let i = 0, last = -1; i < count; i++) {
      let gap = 0;
      while (bit()) gap += 64;
      let rest = 0;
      for (let b = 0; b < 6; b++) rest = rest * 2 + bit();
      hashes[i] = last = last + 1 + gap + rest;
    }
    out.set(language, { hashes, range });
  }
  return out;
}

let words: Map<string, Words> | undefined;

/** FNV-1a, scaled to a range. */
function hash(word: string, range: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return Math.floor(((h >>> 0) / 0x100000000) * range);
}

/**
 * Whether a word is a common one of a language: of Cyrillic ones any, of Latin ones those with a letter beyond ASCII. One word in 64
 * that is none is taken for one.
 */
export function isCommonWord(word: string, language: string): boolean {
  const known = (words ??= build()).get(language);
  if (!known) return false;
  const h = hash([...word].map(fold).join(''), known.range);
  let low = 0;
  let high = known.hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known.hashes[middle]! < h) low = middle + 1;
    else high = middle;
  }
  return known.hashes[low] === h;
}
