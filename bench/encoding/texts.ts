import { readFileSync, readdirSync } from 'node:fs';
import { heldOut } from '../../scripts/held-out.mjs';

/** Where the corpora lie; COPYDESK_CORPORA names another place. */
const CORPORA = process.env.COPYDESK_CORPORA ?? '../shared/corpora';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const LANGUAGES = readdirSync(CORPORA)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => f.slice(0, -4));

const lines = new Map<string, string[]>();
/** The corpus lines of a language that no model has seen. */
export function heldOutLines(language: string): string[] {
  let hit = lines.get(language);
  if (!hit) {
    hit = readFileSync(`${CORPORA}/${language}.txt`, 'utf8')
      .split('\n')
      .filter((l) => l && heldOut(l));
    lines.set(language, hit);
  }
  return hit;
}

/** A text of about `length` characters: whole lines, the last one cut at a word. */
export function textOf(language: string, length: number, random: () => number, join = ' '): string {
  const all = heldOutLines(language);
  const spaced = !/^(?:zh|ja|th)/.test(language);
  let out = '';
  while (out.length < length) out += (out && (spaced ? join : '')) + all[Math.floor(random() * all.length)]!;
  if (out.length <= length * 1.3 && length > 200) return out;
  let cut = length;
  if (spaced) {
    const space = out.indexOf(' ', length - 1);
    cut = space < 0 ? out.length : space;
  }
  return out.slice(0, cut).trim();
}

/** A length from 10 to 1,000, short ones as likely as long ones. */
export const lengthOf = (random: () => number): number => Math.round(10 * 100 ** random());
