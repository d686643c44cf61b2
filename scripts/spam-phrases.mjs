// Fits the weights of phrases put into sentences (the model `phrase` of data/spam-model.json) by logistic regression. Data it makes itself:
// phrases of the trades put into articles of the corpora of clean texts (their sources and licences: SOURCES.md beside them), reviewed with
// some of their terms taken away; against them every run of such words in clean articles, and in folders of clean pages.
// Usage: node scripts/spam-phrases.mjs [corpora folder] [folders of clean pages …] [--wrong]
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, random, write } from '../bench/spam/articles.mjs';
import { FAMILIES, finish, Injector } from '../bench/spam/inject.mjs';
import { candidatesOf, corpora, heldWords, iou, pages } from './spam-engine.mjs';

const candidates = await candidatesOf('rows', 'phraseCandidates', (c) => c.run);
const r = random(17);
const words = heldWords((t, l) => t.length > 3 && (t.includes(' ') || r.chance(0.4) || /^(?:zh|ja|th|ko)/.test(l)));
const listed = Object.values(words).flat();

const rows = [];
/** A wrong alarm costs more than a miss. */
const COST = { spam: 1, beside: 2, clean: 8 };
const FORMATS = ['plain', 'markdown', 'html'];
for (let n = 0; n < 4000; n++) {
  const language = r.chance(0.85) ? r.pick(Object.keys(words)) : r.pick([...corpora.keys()]);
  const format = r.pick(FORMATS);
  const parts = {
    ...write(compose(corpora.get(language), language, r), format, r),
    format,
    language,
    r,
    esc: format === 'html' ? (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;') : (s) => s,
  };
  if (FAMILIES['glued-phrase'][1](parts, new Injector(words, r)) === false) continue;
  const { text, spans } = finish(parts);
  const spam = r.chance(0.5) ? { terms: { remove: listed.filter(() => r.chance(0.7)) } } : undefined;
  for (const c of candidates(text, format, { spam }, !spam)) {
    const same = iou(c, spans[0]);
    if (same >= 0.8) rows.push({ ...c, y: 1, weight: COST.spam });
    else if (same === 0) rows.push({ ...c, y: 0, weight: COST.beside });
  }
}
const clean = (text, format) => rows.push(...candidates(text, format, {}, r.chance(0.5)).map((c) => ({ ...c, y: 0, weight: COST.clean }))); // prettier-ignore
for (let n = 0; n < 6000; n++) {
  const language = r.pick([...corpora.keys()]);
  const format = r.pick(FORMATS);
  const parts = { ...write(compose(corpora.get(language), language, r), format, r), format };
  clean(finish(parts).text, format);
}
const walk = (path) => {
  if (statSync(path).isDirectory()) for (const f of readdirSync(path).sort()) walk(join(path, f));
  else if (/\.(?:html?|md|txt)$/.test(path))
    clean(readFileSync(path, 'utf8'), path.endsWith('.md') ? 'markdown' : path.endsWith('.txt') ? 'plain' : 'html');
};
for (const p of pages) walk(p);
console.log(`${rows.filter((x) => x.y).length} phrases of spam, ${rows.filter((x) => !x.y).length} other runs`);

/** Newton's method: the signs are few. */
const names = ['bias', ...Object.keys(rows[0].signs)];
const SHRINK = 2;
/** Set by hand: the data has too few articles that speak of the trades, and few English words at home elsewhere. */
const HAND = { same: -4.5, loan: -1.5 };
const w = names.map((n) => HAND[n] ?? 0);
const vectors = rows.map((x) => names.map((n) => (n === 'bias' ? 1 : x.signs[n])));
const dot = (x) => x.reduce((z, v, i) => z + v * w[i], 0);
for (let step = 0; step < 15; step++) {
  const g = w.map((v) => SHRINK * v);
  const h = w.map((_, i) => w.map((__, j) => (i === j ? SHRINK : 0)));
  vectors.forEach((x, k) => {
    const p = 1 / (1 + Math.exp(-dot(x)));
    const { y, weight } = rows[k];
    for (let i = 0; i < x.length; i++) {
      if (!x[i]) continue;
      g[i] += (p - y) * weight * x[i];
      for (let j = 0; j < x.length; j++) h[i][j] += p * (1 - p) * weight * x[i] * x[j];
    }
  });
  solve(h, g).forEach((d, i) => (w[i] -= HAND[names[i]] === undefined ? d : 0));
}
function solve(a, b) {
  const n = b.length;
  for (let i = 0; i < n; i++)
    for (let k = i + 1; k < n; k++) {
      const f = a[k][i] / a[i][i];
      for (let j = i; j < n; j++) a[k][j] -= f * a[i][j];
      b[k] -= f * b[i];
    }
  const x = [...b];
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i] -= a[i][j] * x[j];
    x[i] /= a[i][i];
  }
  return x;
}
const z = vectors.map(dot);
for (const limit of [0, 0.5, 1, 2])
  console.log(
    `above ${limit}: ${rows.filter((x, i) => x.y && z[i] > limit).length} phrases, ${rows.filter((x, i) => !x.y && x.weight === COST.clean && z[i] > limit).length} clean runs`,
  );
const file = JSON.parse(readFileSync('data/spam-model.json', 'utf8'));
file.models.phrase = Object.fromEntries(names.map((n, i) => [n, Math.round(w[i] * 100) / 100]));
writeFileSync('data/spam-model.json', JSON.stringify(file, null, 2) + '\n');
console.log(JSON.stringify(file.models.phrase));
if (process.argv.includes('--wrong'))
  rows
    .map((x, i) => ({ ...x, z: z[i] }))
    .filter((x) => !x.y && x.z > 0)
    .sort((a, b) => b.z - a.z)
    .slice(0, 40)
    .forEach((x) => console.log(x.z.toFixed(1), x.weight, x.text, JSON.stringify(x.signs)));
