// Fits the weights of the list model (data/spam-model.json) by logistic regression. Data it makes itself: keyword lists of the bundled
// terms put into articles of the corpora of clean texts (their sources and licences: SOURCES.md beside them), reviewed with most terms
// taken away, so that the make of a list counts and not only its words; against them all lists in clean articles, and lists of names, tags,
// ingredients, results, menus and verses made from the same corpora. Usage: node scripts/spam-fit.mjs [corpora folder] [folders of clean pages …]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compose, random, write } from '../bench/spam/articles.mjs';
import { FAMILIES, finish, Injector } from '../bench/spam/inject.mjs';
import { candidatesOf, corpora, heldWords, iou, pages } from './spam-engine.mjs';

const candidates = await candidatesOf('lists', 'listCandidates');
const r = random(7);
const words = heldWords();
const ADD = {
  en: ['cheap', 'best', 'online', 'buy', 'new'],
  de: ['günstig', 'online', 'kaufen'],
  es: ['comprar', 'barato'],
  fr: ['acheter', 'pas cher'],
  ru: ['купить', 'онлайн'],
};
for (const [l, more] of Object.entries(ADD))
  words[l] = words[l].flatMap((w) => [w, `${r.pick(more)} ${w}`, `${w} ${r.pick(more)}`]);

const rows = [];
const add = (features, y, weight = 1) => rows.push({ features, y, weight });
const titled = (s) =>
  s.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu, (c) => (c.toUpperCase().length === 1 ? c.toUpperCase() : c));
const LISTS = ['list-own', 'list-own', 'list-foreign', 'list-head', 'list-glued', 'list-lines', 'list-lines'];
const all = Object.values(words).flat();
for (let n = 0; n < 1600; n++) {
  const language = r.pick(Object.keys(words));
  const parts = {
    ...write(compose(corpora.get(language), language, r), 'plain', r),
    format: 'plain',
    language,
    r,
    esc: (s) => s,
  };
  if (FAMILIES[r.pick(LISTS)][1](parts, new Injector(words, r)) === false) continue;
  const { text: lower, spans } = finish(parts);
  // Many lists are written like headings.
  const text = r.chance(0.35)
    ? lower.slice(0, spans[0].start) + titled(lower.slice(spans[0].start, spans[0].end)) + lower.slice(spans[0].end)
    : lower;
  const share = r.pick([0.5, 0.9, 1, 1]);
  const spam = { terms: { remove: share === 1 ? all : all.filter(() => r.chance(share)) } };
  const hits = candidates(text, 'plain', { spam }).filter((c) => iou(c, spans[0]) > 0.8);
  for (const c of hits) add(c.features, 1, 1 / hits.length);
}
const positives = rows.length;

const content = (lines) => r.pick(lines).match(/[\p{L}\p{M}]{4,}/gu) ?? ['x'];
const capital = (lines) => {
  const m = [...r.pick(lines).matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu)].map((x) => x[0]);
  return m.length ? r.pick(m) : undefined;
};
const many = (make, n) => {
  const list = [];
  for (let i = 0; i < n * 6 && list.length < n; i++) {
    const x = make();
    if (x) list.push(x);
  }
  return list;
};
const dense = (l) => /^(zh|ja|th)/.test(l);
const HARD = [
  (lines) => many(() => capital(lines), r.int(5, 30)).join(r.pick([', ', ', ', ' | ', ' · ', '; ', ' - ', '\n'])),
  (lines, a, l) =>
    `${r.pick(['Tags', 'Keywords', 'Schlagwörter', 'Etiquetas', '关键词', 'タグ', 'Теги'])}: ${many(() => r.pick(a.paragraphs.join(' ').match(/[\p{L}\p{M}]{4,}/gu) ?? ['x']).slice(0, dense(l) ? 4 : 20), r.int(4, 14)).join(r.pick([', ', ' | ', ' ', '、']))}`,
  (lines, a, l) =>
    many(
      () => `${r.int(1, 500)} ${r.pick(['g', 'ml', 'EL', ''])} ${r.pick(content(lines)).slice(0, dense(l) ? 5 : 20)}`,
      r.int(5, 12),
    ).join(r.pick([', ', '\n', '\n'])),
  (lines) =>
    many(() => `${capital(lines) ?? 'A'} ${r.int(0, 5)}:${r.int(0, 5)} ${capital(lines) ?? 'B'}`, r.int(5, 12)).join(
      r.pick([', ', '\n', ' | ']),
    ),
  (lines, a, l) =>
    many(
      () => {
        const w = r.pick(content(lines)).slice(0, dense(l) ? r.int(2, 3) : 20);
        return w[0].toUpperCase() + w.slice(1);
      },
      r.int(5, 14),
    ).join(r.pick([' | ', ' | ', ' · ', ' / ', '\n'])),
  (lines, a, l) =>
    many(
      () =>
        r
          .pick(lines)
          .split(/[,，。.;、]/)[0]
          .trim()
          .slice(0, dense(l) ? 16 : 50),
      r.int(5, 16),
    ).join('\n'),
  (lines, a, l) =>
    many(
      () =>
        r
          .pick(content(lines))
          .toLowerCase()
          .slice(0, dense(l) ? 3 : 20),
      r.int(5, 14),
    ).join(r.pick([', ', ', ', '、'])),
  (lines) =>
    many(
      () => {
        const c = capital(lines);
        return c && `${r.int(7, 22)}:${r.pick(['00', '15', '30'])} ${c}`;
      },
      r.int(5, 14),
    ).join('\n'),
  (lines, a) => a.paragraphs.map((p) => p.split(/[.!?。]/)[0].slice(0, 55)).join('\n'),
];
for (let n = 0; n < 2200; n++) {
  const language = r.pick([...corpora.keys()]);
  const lines = corpora.get(language);
  const article = compose(lines, language, r);
  if (r.chance(0.75)) {
    const hard = r.pick(HARD)(lines, article, language);
    if (r.chance(0.2)) article.paragraphs[r.int(0, article.paragraphs.length - 1)] += ' ' + hard.replaceAll('\n', ' ');
    else article.paragraphs.splice(r.pick([article.paragraphs.length, r.int(0, article.paragraphs.length)]), 0, hard);
  }
  for (const c of candidates(finish({ ...write(article, 'plain', r) }).text, 'plain', {})) add(c.features, 0, 1);
}
for (const p of pages)
  for (const f of readdirSync(p, { recursive: true })
    .filter((f) => /\.html?$/.test(f))
    .sort()
    .filter((_, i) => i % 3 === 1))
    // prettier-ignore
    for (const c of candidates(readFileSync(`${p}/${f}`, 'utf8'), 'html', {})) add(c.features, 0, 1);
console.log(`${positives} lists of spam, ${rows.length - positives} others`);

/** Set by hand: the data has too few cases of them, or none on one side. */
const HAND = {
  form: 1.5,
  inward: -5,
  few: -2,
  quoted: -3,
  closed: -2,
  table: -2.5,
  line: -1,
  defined: -6,
  tagged: -2.5,
  code: -4,
  menu: -4,
  names: -2.5,
  clauses: -2.5,
};
const names = [...new Set(rows.flatMap((x) => Object.keys(x.features)))]

  .filter((n) => !(n in HAND) && rows.filter((x) => x.features[n]).length > 20)
  .sort();
const w = new Map([['bias', -3], ...names.map((n) => [n, 0])]);
const totals = [0, 0];
for (const x of rows) totals[x.y] += x.weight;
/** A false alarm costs more than a miss. */
const COST = [3, 1];
const value = (x) => [...w].reduce((z, [n, v]) => z + v * (n === 'bias' ? 1 : (x.features[n] ?? 0)), 0);
const g2 = new Map();
for (let step = 0; step < 500; step++) {
  const g = new Map();
  for (const x of rows) {
    const p = 1 / (1 + Math.exp(-value(x)));
    const d = (p - x.y) * x.weight * COST[x.y] * (2000 / totals[x.y]);
    g.set('bias', (g.get('bias') ?? 0) + d);
    for (const [n, v] of Object.entries(x.features)) if (w.has(n) && v) g.set(n, (g.get(n) ?? 0) + d * v);
  }
  for (const n of w.keys()) {
    const d = (g.get(n) ?? 0) / 100 + (n === 'bias' ? 0 : 0.03 * w.get(n));
    g2.set(n, (g2.get(n) ?? 0) + d * d);
    w.set(n, w.get(n) - (0.5 * d) / Math.sqrt(g2.get(n) + 1e-9));
  }
}
for (const limit of [0, 0.5, 1, 2]) {
  const caught = rows.filter((x) => x.y && value(x) > limit).length;
  const wrong = rows.filter((x) => !x.y && value(x) > limit).length;
  console.log(`above ${limit}: ${((100 * caught) / positives).toFixed(1)} % of the lists of spam, ${wrong} others`);
}
const model = JSON.parse(readFileSync('data/spam-model.json', 'utf8'));
model.models.list = { ...Object.fromEntries([...w].map(([n, v]) => [n, Math.round(v * 100) / 100])), ...HAND };
model.about =
  'Weights of signals, in log odds for one unit of each; fitted by scripts/spam-fit.mjs and scripts/spam-phrases.mjs on data that they make from the corpora of clean texts.';
writeFileSync('data/spam-model.json', JSON.stringify(model, null, 2) + '\n');
console.log(JSON.stringify(model.models.list));
if (process.argv.includes('--wrong'))
  for (const x of rows.filter((x) => !x.y && value(x) > 1).slice(0, 20)) console.log(JSON.stringify(x.features));
