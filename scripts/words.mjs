// Builds data/words.bin, the common words that src/language/words.ts knows: `node scripts/words.mjs [corpora folder]`.
// Of the languages of src/language/'s Latin and Cyrillic alphabets, from the lines of the corpora that are not held out: in
// Latin only words with a letter beyond ASCII. Kept are hashes, one false hit in 64: sorted, their gaps as Rice codes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Hashes } from './hashes.mjs';
import { heldOut } from './held-out.mjs';

const corpora = process.argv[2] ?? '../shared/corpora';
if (!existsSync(corpora)) throw new Error(`No corpora at ${corpora}`);

const LATIN = 'de fr es pt it nl sv da nb is fi et lv lt pl cs sk sl hr hu ro tr ca vi'.split(' ');
const CYRILLIC = 'ru uk bg sr'.split(' ');
/** Words of a language at most, and how often one must stand in the corpus. */
const MOST = { latin: 6000, cyrillic: 8000 };
const LEAST = { latin: 1, cyrillic: 2 };
/** One false hit in 2 to the power of so many. */
const LOW = 6;

const fold = (word) => [...word].map((c) => (c === 'İ' ? 'i' : c.toLowerCase())).join('');

function wordsOf(language) {
  const latin = LATIN.includes(language);
  const counts = new Map();
  for (const line of readFileSync(`${corpora}/${language}.txt`, 'utf8').split('\n')) {
    if (!line || heldOut(line)) continue;
    for (const word of line.match(/[\p{L}\p{M}]+/gu) ?? []) {
      if (
        latin ? !/[^\0-\x7f]/.test(word) || !/^\p{Script=Latin}+$/u.test(word) : !/^\p{Script=Cyrillic}+$/u.test(word)
      )
        continue;
      const folded = fold(word);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, n]) => n >= (latin ? LEAST.latin : LEAST.cyrillic))
    .sort((a, b) => b[1] - a[1])
    .slice(0, latin ? MOST.latin : MOST.cyrillic)
    .map(([w]) => w);
}

const hashes = new Hashes();
const header = {};
for (const language of [...LATIN, ...CYRILLIC]) header[language] = hashes.add(wordsOf(language), LOW);
const head = new TextEncoder().encode(JSON.stringify(header));
const out = Buffer.concat([new Uint8Array(new Uint32Array([head.length]).buffer), head, hashes.bytes]);
writeFileSync('data/words.bin', out);
console.log('data/words.bin', out.length, JSON.stringify(header));
