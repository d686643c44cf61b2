// Writes data/spam-function-words.txt: the commonest words of every language with spaces between words, from the corpora of clean
// texts (sources and licences in their SOURCES.md). Usage: node scripts/spam-words.mjs [corpora folder]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const corpora = process.argv[2] ?? '../shared/corpora';
const WORDS = 45;
/** Longer words are seldom function words. */
const LONGEST = 7;
const lines = [
  '# The commonest words of each language, found by scripts/spam-words.mjs in the corpora of clean texts.',
];
for (const file of readdirSync(corpora).sort()) {
  const language = /^([a-z]{2})\.txt$/.exec(file)?.[1];
  if (!language || ['ja', 'th', 'ko'].includes(language)) continue;
  const counts = new Map();
  const text = readFileSync(`${corpora}/${file}`, 'utf8').toLowerCase();
  for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+/gu))
    if (word.length <= LONGEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, WORDS);
  lines.push(`${language} ${top.map(([w]) => w).join(' ')}`);
}
writeFileSync('data/spam-function-words.txt', lines.join('\n') + '\n');
