// Fits data/spam-topics.bin: which sub-words the goods of the usual trades of spam are named with (data/spam-terms.txt and
// scripts/spam-vocabulary.txt), against short stretches of clean texts (their sources and licences: SOURCES.md beside the corpora), the
// labels and lines of page chrome in data/, and the short lines of folders of clean pages. Logistic regression over hashed sub-words.
// Usage: node scripts/spam-topics.mjs [corpora folder] [folders of clean pages …]; HOLD=0.5 leaves out every second entry, by its hash.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadCorpora, random } from '../bench/spam/articles.mjs';
import { entries, isHeld } from './spam-words-of-trade.mjs';

const [folder = '../shared/corpora', ...pages] = process.argv.slice(2);
const out = 'dist/.spam-topics.cjs';
await build({ entryPoints: ['src/spam/trade.ts'], bundle: true, format: 'cjs', platform: 'node', outfile: out, logLevel: 'error' }); // prettier-ignore
const { subWords, packTrade, SLOTS } = createRequire(import.meta.url)(`${process.cwd()}/${out}`);
const r = random(11);
const corpora = loadCorpora(folder);
const HOLD = Number(process.env.HOLD ?? 0);
const functionWords = new Set(
  readFileSync('data/spam-function-words.txt', 'utf8').split('\n').filter((l) => !l.startsWith('#')).flatMap((l) => l.split(' ').slice(1)),
); // prettier-ignore
/** A short stretch of a clean text such as an item of a list could be: no sentence, few words of grammar. */
function stretch(language, lines) {
  for (;;) {
    const part = r.pick(r.pick(lines).split(/[,.;:!?。，、；：！？（）()"“”«»「」]/)).trim();
    if (/^(zh|ja|th)/.test(language)) {
      const n = r.int(2, 8);
      if (part.length < n) continue;
      const at = r.int(0, part.length - n);
      return part.slice(at, at + n);
    }
    const words = part.split(/\s+/);
    const from = r.int(0, words.length - 1);
    const some = words.slice(from, from + r.int(1, 4));
    while (some.length && functionWords.has(some.at(-1).toLowerCase())) some.pop();
    while (some.length && functionWords.has(some[0].toLowerCase())) some.shift();
    if (some.join(' ').length > 2) return some.join(' ');
  }
}

const rows = [];
const add = (text, y, weight = 1) => {
  const parts = [...subWords(text)];
  if (parts.length) rows.push({ parts, y, weight });
};
const CORPORA = { zh: ['zh-Hans', 'zh-Hant'], other: [] };
/** Clean stretches for one entry. */
const AGAINST = 5;
for (const [language, all] of Object.entries(entries())) {
  const kept = [...all].filter((t) => !isHeld(t, HOLD));
  for (const t of kept) add(t, 1);
  const names = CORPORA[language] ?? [language];
  for (const name of names)
    for (let i = 0; i < (Math.max(kept.length, 1200) * AGAINST) / names.length; i++)
      add(stretch(name, corpora.get(name)), 0);
}
for (const [language, lines] of corpora) for (let i = 0; i < 1500; i++) add(stretch(language, lines), 0);
for (const file of ['chrome.txt', 'labels.txt'])
  for (const line of readFileSync(`data/${file}`, 'utf8').split('\n'))
    if (!line.startsWith('#') && !line.startsWith('[')) for (const t of line.split('|')) add(t, 0, 2);
/** Short lines of sound pages: menus, tags, captions, teasers. */
function shortLines(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((f) => shortLines(join(path, f)));
  if (!/\.(?:html?|md|txt)$/.test(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/<(script|style)[^]*?<\/\1>/g, '\n').replace(/<[^>]*>/g, '\n').replace(/&\w+;|[*#`>\-[\]()|]+|https?:\S+/g, ' '); // prettier-ignore
  return [[...new Set(text.split('\n').map((l) => l.trim()))].filter((l) => l.length > 2 && l.length < 50)];
}
for (const p of pages)
  shortLines(p).forEach((lines, i) => {
    if (i % 3 === 1) for (const l of r.some(lines, 60)) add(l, 0);
  });
console.log(`${rows.filter((x) => x.y).length} entries, ${rows.filter((x) => !x.y).length} clean stretches`);

const w = new Float32Array(SLOTS);
const g2 = new Float32Array(SLOTS).fill(1e-4);
let bias = -1;
const SHRINK = 0.0015;
for (let round = 0; round < 10; round++) {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = r.int(0, i);
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  for (const { parts, y, weight } of rows) {
    const scale = 1 / Math.sqrt(parts.length);
    let z = bias;
    for (const p of parts) z += w[p] * scale;
    const d = (1 / (1 + Math.exp(-z)) - y) * weight;
    bias -= 0.005 * d;
    for (const p of parts) {
      const g = d * scale + SHRINK * w[p];
      g2[p] += g * g;
      w[p] -= (0.25 * g) / Math.sqrt(g2[p]);
    }
  }
}
writeFileSync(process.env.OUT ?? 'data/spam-topics.bin', packTrade(w, bias));
console.log(`bias ${bias.toFixed(2)}, ${w.filter((v) => Math.abs(v) > 1 / 24).length} sub-words`);
