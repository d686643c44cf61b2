// Builds data/chinese-words.bin, the traditional Chinese words of two to four characters that src/encoding/converter/words.ts knows:
// `node scripts/chinese-words.mjs <jieba.dict.utf8> <opencc-js>`.
// Source: the dictionary of jieba (MIT licence, (c) Sun Junyi; in the npm package nodejieba 3.5.8), words that it has met a few times,
// written as in Taiwan by opencc-js 1.4.2 (MIT; tables of OpenCC, Apache 2.0). Kept are hashes, one false hit in 512: no word can be read.
//
// Form: u32 number of hashes, u32 what they are smaller than (little-endian); sorted, their gaps as Rice codes of nine bits, the lowest bit first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Hashes } from './hashes.mjs';

const [from, opencc] = process.argv.slice(2);
if (!from || !opencc) throw new Error('Which file is the dictionary, and which folder holds opencc-js?');
const { Converter } = await import(pathToFileURL(join(resolve(opencc), 'dist/esm/cn2t.js')));
const traditional = Converter({ from: 'cn', to: 'tw' });

/** How often a word of so many characters must have been met. */
const LEAST = { 2: 5, 3: 10, 4: 5 };
/** One false hit in 2 to the power of so many. */
const LOW = 9;

const words = new Set();
for (const line of readFileSync(from, 'utf8').split('\n')) {
  const [word, count] = line.split(' ');
  if (!/^[\u4e00-\u9fa5]{2,4}$/.test(word) || Number(count) < LEAST[word.length]) continue;
  words.add(traditional(word));
}

const hashes = new Hashes();
const counted = hashes.add([...words], LOW);
const out = Buffer.concat([new Uint8Array(new Uint32Array(counted).buffer), hashes.bytes]);
writeFileSync('data/chinese-words.bin', out);
console.log('data/chinese-words.bin', out.length, 'bytes,', counted[0], 'words');
