// Articles as the converter leaves them: made from sentences that no model was trained on.
import { readFileSync } from 'node:fs';
import { fromBytes, toBytes, bytesOfCode, type Style } from '../../src/encoding/converter/forward';
import { beyondGb2312, gbkCode, gbkChar } from '../../src/encoding/converter/gbk';
import { readingsOf } from '../../src/encoding/converter/readings';
import { heldOut } from '../../scripts/held-out.mjs';

export type Random = () => number;
/** mulberry32 */
export function random(seed: number): Random {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
export const pick = <T>(r: Random, of: readonly T[]): T => of[Math.floor(r() * of.length)]!;

export function sentences(corpora: string, language: string): string[] {
  return readFileSync(`${corpora}/${language}.txt`, 'utf8')
    .split('\n')
    .filter((l) => l.length >= 8 && heldOut(l));
}

/** Lines of one matter: those that share an uncommon pair of characters. */
export function matters(lines: readonly string[]): string[][] {
  const by = new Map<string, Set<string>>();
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const pair = line.slice(i - 1, i + 1);
      if (!/^[\u4e00-\u9fa5]{2}$/.test(pair)) continue;
      const known = by.get(pair);
      if (known) known.add(line);
      else by.set(pair, new Set([line]));
    }
  return [...by.values()].filter((s) => s.size >= 6 && s.size <= 14).map((s) => [...s]);
}

/** An article: a headline and paragraphs of several sentences. */
export function article(r: Random, lines: readonly string[]): string {
  const gap = pick(r, ['\n', '\n\n', '\n\n', '\r\n\r\n', '\n      ']);
  const indent = pick(r, ['', '', '　　', '    ']);
  const body = Array.from({ length: 3 + Math.floor(r() * 8) }, () => {
    const n = 1 + Math.floor(r() * 5);
    return (
      indent +
      Array.from({ length: n }, () => {
        const s = pick(r, lines);
        return /[。！？!?…」』”.]$/.test(s) ? s : `${s}。`;
      }).join('')
    );
  });
  const head = pick(r, lines)
    .slice(0, 24)
    .replace(/[。，、]$/, '');
  return [head, ...body].join(gap);
}

/** A table of the converter: some of the characters outside GB 2312, with a reading each, in any order. */
export type Table = (r: Random) => [number, string][];

function shuffled(r: Random, codes: readonly number[]): [number, string][] {
  const out: [number, string][] = codes.flatMap((code) => {
    const readings = readingsOf(gbkChar(code >> 8, code & 0xff));
    if (readings.length === 0) return [];
    return [[code, r() < 0.9 ? readings[0]! : pick(r, readings)]];
  });
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(r() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** A share of all characters outside GB 2312. */
export const anyOf =
  (share: number): Table =>
  (r) => {
    const codes: number[] = [];
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++)
        if (trail !== 0x7f && beyondGb2312((lead << 8) | trail) && r() <= share) codes.push((lead << 8) | trail);
    return shuffled(r, codes);
  };

/** Half of the `count` commonest traditional characters, as sites know them. */
export function commonOf(lines: readonly string[], count: number): Table {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const c of line) {
      const code = gbkCode(c);
      if (code >= 0x8140 && beyondGb2312(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, count).map(([code]) => code); // prettier-ignore
  return (r) => shuffled(r, common.filter(() => r() < 0.5)); // prettier-ignore
}

export interface Torn {
  readonly truth: string;
  readonly damaged: string;
}

export const STYLES: readonly Style[] = [
  { hole: '?', swallows: true },
  { hole: '\uFFFD', swallows: false },
  { hole: '\uFFFD', swallows: true },
  { hole: '?', swallows: false },
];

export function convert(text: string, entries: readonly (readonly [number, string])[], style: Style): string {
  let bytes = toBytes(text)!;
  for (const [code, reading] of entries) {
    const c = bytesOfCode(code);
    if (bytes.includes(c)) bytes = bytes.split(c).join(`${c}(${toBytes(reading)!})`);
  }
  return fromBytes(bytes, style);
}

/** What GBK can hold of a text. */
export const inGbk = (text: string): string =>
  [...text].filter((c) => c < '\x80' || c === '€' || gbkCode(c) >= 0).join('');

export function torn(r: Random, lines: readonly string[], table: Table, style: Style): Torn {
  const truth = inGbk(article(r, lines));
  return { truth, damaged: convert(truth, table(r), style) };
}
