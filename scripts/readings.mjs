// Builds data/readings.bin, the pinyin readings of the Chinese characters that GBK holds:
// `node scripts/readings.mjs <a checkout of github.com/mozillazg/pinyin-data>`.
// Source: pinyin-data 0.15.0 (MIT licence, (c) mozillazg), which merges the Unihan database (Unicode licence v3); its tables
// kMandarin, kHanyuPinlu, kXHC1983 and kTGHZ2013 give the order and the neutral tones. Only figures are written.
//
// Form: u16 length of the syllables in bytes; the syllables, UTF-8, a space between two; then for each of U+4E00 … U+9FA5 its
// readings, commonest first, as u16 (little-endian): index of the syllable, plus 0x8000 on the last one; 0xFFFF for no reading.
import { readFileSync, writeFileSync } from 'node:fs';

const from = process.argv[2];
if (!from) throw new Error('Which folder holds pinyin-data?');
const FIRST = 0x4e00;
const LAST = 0x9fa5;

const readings = new Map();
for (const table of ['kMandarin', 'kHanyuPinlu', 'pinyin', 'kTGHZ2013', 'kXHC1983'])
  for (const line of readFileSync(`${from}/${table}.txt`, 'utf8').split('\n')) {
    const m = /^U\+([0-9A-F]+): ([^#]+)/.exec(line);
    if (!m) continue;
    const code = parseInt(m[1], 16);
    if (code < FIRST || code > LAST) continue;
    const known = readings.get(code) ?? new Set();
    readings.set(code, known);
    for (const r of m[2].split(/[,\s]+/)) if (r) known.add(r.normalize('NFC'));
  }

const count = new Map();
for (const set of readings.values()) for (const r of set) count.set(r, (count.get(r) ?? 0) + 1);
const syllables = [...count.keys()].sort((a, b) => count.get(b) - count.get(a) || (a < b ? -1 : 1));
const index = new Map(syllables.map((s, i) => [s, i]));
const cells = [];
for (let code = FIRST; code <= LAST; code++) {
  const ids = [...(readings.get(code) ?? [])].map((r) => index.get(r));
  if (ids.length === 0) cells.push(0xffff);
  ids.forEach((id, i) => cells.push(i === ids.length - 1 ? id | 0x8000 : id));
}
let text = Buffer.from(syllables.join(' '), 'utf8');
if (text.length % 2) text = Buffer.concat([text, Buffer.from(' ')]);
const head = Buffer.from(new Uint16Array([text.length]).buffer);
const body = Buffer.from(new Uint16Array(cells).buffer);
writeFileSync('data/readings.bin', Buffer.concat([head, text, body]));
console.log(
  syllables.length,
  'syllables',
  readings.size,
  'characters',
  cells.length,
  'readings',
  head.length + text.length + body.length,
  'bytes',
);
