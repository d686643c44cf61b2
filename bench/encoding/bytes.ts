// Which encoding is this file? `npm run bench:encoding:bytes`. Held-out lines of the corpora (no model has seen them), written in each
// encoding that holds them, from 25 to 1,000 characters; jschardet on the same bytes. Right means: the text comes back.
import { readFileSync } from 'node:fs';
import jschardet from 'jschardet';
import { provideData } from '../../src/base';
import { codec, decodeAs, decodeBytes, findCodec, labelOf, type Label } from '../../src/encoding';
import { randomOf, textOf } from './texts';

provideData((name) => readFileSync(`data/${name}`));

const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['de es fr it pt da sv nb is fi nl ca', ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850', 'ibm437']],
  ['pl cs hu ro hr sk sl', ['windows-1250', 'iso-8859-2', 'ibm852']],
  ['ru uk bg sr', ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']],
  ['el', ['windows-1253', 'iso-8859-7']],
  ['he', ['windows-1255']],
  ['ar fa', ['windows-1256']],
  ['tr', ['windows-1254']],
  ['lt lv et', ['windows-1257']],
  ['th', ['windows-874']],
  ['zh-Hans', ['gb18030']],
  ['zh-Hant', ['big5', 'gb18030']],
  ['ja', ['shift_jis', 'euc-jp']],
  ['ko', ['euc-kr']],
  ['de ru zh-Hans ja ko el hi vi', ['utf-8', 'utf-16le', 'utf-16be']],
];
const LENGTHS = [25, 25, 60, 120, 300, 1000];
const ROUNDS = process.argv.includes('--full') ? 20 : 4;

function bytesOf(text: string, label: string): Uint8Array | undefined {
  if (!label.startsWith('utf-16')) {
    const { bytes, failed } = codec(label as Label).encode(text);
    return failed.length ? undefined : bytes;
  }
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), label === 'utf-16le');
  return bytes;
}

function rival(bytes: Uint8Array): string {
  const said = labelOf((jschardet.detect(Buffer.from(bytes)).encoding ?? '').replace(/^CP/i, 'ibm'));
  const label =
    { maccyrillic: 'x-mac-cyrillic', ibm949: 'euc-kr', ibm932: 'shift_jis', macroman: 'macintosh' }[said] ?? said;
  return findCodec(label) || /^utf-(?:8|16[lb]e)$/.test(label) ? decodeAs(bytes, label).replace(/^\uFEFF/, '') : '';
}

const random = randomOf(31);
const kinds = new Map<string, { n: number; ours: number; theirs: number }>();
const count = (kind: string, ours: boolean, theirs: boolean): void => {
  const k = kinds.get(kind) ?? { n: 0, ours: 0, theirs: 0 };
  kinds.set(kind, { n: k.n + 1, ours: k.ours + Number(ours), theirs: k.theirs + Number(theirs) });
};
for (const [languages, labels] of WRITTEN)
  for (const language of languages.split(' '))
    for (const label of labels)
      for (let i = 0; i < ROUNDS * LENGTHS.length; i++) {
        const length = LENGTHS[i % LENGTHS.length]!;
        const text = textOf(language, length, random, '\n');
        const bytes = bytesOf(text, label);
        if (!bytes || (!label.startsWith('utf-16') && bytes.every((b) => b < 0x80))) continue;
        const right = decodeBytes(bytes).text === text;
        const other = rival(bytes) === text;
        for (const kind of [label, 'all', ...(length === 25 ? ['all of 25 characters'] : [])])
          count(kind, right, other);
      }
const percent = (a: number, n: number): string => `${((100 * a) / n).toFixed(1)}%`.padStart(7);
console.log(`${'encoding'.padEnd(24)}files   ours  jschardet`);
for (const [kind, { n, ours, theirs }] of [...kinds].sort((a, b) => a[1].ours / a[1].n - b[1].ours / b[1].n))
  console.log(`${kind.padEnd(24)}${String(n).padStart(5)}${percent(ours, n)}${percent(theirs, n)}`);
