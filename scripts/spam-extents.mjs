// Fits the models of data/spam-model.json for phrases put into sentences of real articles: `words` and `units` (where a phrase begins and ends; a choice
// between stretches; left as they are with `--kinds`) and `dense`, `thai`, `glued`, `own` (whether it was put there; fitted anew from the weights that stand).
// Usage: node scripts/spam-extents.mjs CORPORA COLLECTION… [--kinds] – folders or Git directories of articles, of which every second one, by its name, is
// used; the others are for measuring. Sources: docs/spam.md. Of the used articles every third one is kept for the bars that a phrase must pass (BUDGET).
// Environment: FILES and MOST, how many files of a collection are looked at and how many of a language used.
import { readFileSync, writeFileSync } from 'node:fs';
import { random } from '../bench/spam/articles.mjs';
import { FAMILIES, finish, Injector } from '../bench/spam/inject.mjs';
import { filesOf } from './collections.mjs';
import { engines, heldWords, iou, pages } from './spam-engine.mjs';

const r = random(17);
const [known, held] = await engines(
  "export { phraseCandidates } from './src/spam/rows'; export { runsIn } from './src/spam/runs'; export { extentsOf } from './src/spam/extents'; export { isCounted, modelFor } from './src/spam/rows';",
);
const words = heldWords((t) => t.length > 1 && !/\d/.test(t));
const listed = Object.values(words).flat();

/** Articles by language, as blocks of plain text. */
const articles = {};
const MOST = Number(process.env.MOST ?? 60);
/** Files of a collection that are looked at, evenly picked. */
const FILES = Number(process.env.FILES ?? 200);
/** Articles that no weight sees: bars are set by them. */
const unseen = [];
let all = 0;
const isUsed = (name) => [...name].reduce((h, c) => (h * 31 + c.codePointAt(0)) >>> 0, 7) % 2 === 0;
for (const folder of pages.filter(isUsed)) {
  const counts = {};
  const files = filesOf(folder);
  for (let i = 0; i < files.length; i += Math.max(1, files.length / FILES)) {
    const { path, read } = files[Math.floor(i)];
    let text;
    try {
      text = read().toString('utf8');
    } catch {
      continue; // A snapshot may lack some.
    }
    if (text.length < 700 || text.length > 300_000 || text.includes('\ufffd')) continue;
    const profile = known.profileOf(known.open({ text, path: path.replace(/\.gz$/, '') }), {});
    const language = profile.guess?.language;
    if (!language || (counts[language] = (counts[language] ?? 0) + 1) > MOST) continue;
    const blocks = profile.segments.filter((s) => s.block.kind !== 'code').map((s) => profile.textOf(s).trim());
    const kept = blocks.filter(Boolean).slice(0, 40);
    if (all++ % 3 === 0) unseen.push(kept);
    else (articles[language] ??= []).push(kept);
  }
}

/** A phrase of the language: of the lists, or of two of their entries. */
function phraseOf(language) {
  const dense = /^(?:zh|ja|th)/.test(language);
  const one = r.pick(words[language]);
  if (r.chance(0.6) && (dense ? one.length > 3 : one.includes(' ') || r.chance(0.2))) return one;
  const two = one + (dense ? '' : ' ') + r.pick(words[language]);
  return dense ? (two.length <= (language === 'th' ? 24 : 8) ? two : one) : two.split(' ').length <= 4 ? two : one;
}

/** An article with a phrase in one of its sentences. */
function spoilt(own) {
  const language = r.pick(Object.keys(articles).filter((l) => words[l] || !own));
  const parts = { blocks: [...r.pick(articles[language])], gap: '\n\n', head: '', tail: '\n', format: 'plain', language, r, esc: (s) => s }; // prettier-ignore
  const injector = new Injector(words, r);
  if (own) Object.assign(injector, { language: () => language, phrase: phraseOf });
  return FAMILIES['glued-phrase'][1](parts, injector) === false ? undefined : { ...finish(parts), language };
}
const without = (share) => ({ spam: { terms: { remove: listed.filter(() => r.chance(share)) } } });
const opened = (engine, text, config) => engine.profileOf(engine.open({ text, format: 'plain' }), config);

/** Some words of a run are known to no list. */
function thinned(run) {
  const some = run.hits.filter(() => r.chance(0.55));
  const hits = some.length ? some : [r.pick(run.hits)];
  const { start } = hits[0];
  return { ...run, hits, start, end: hits.at(-1).end, glued: run.glued && start === run.start };
}

const choices = { words: [], units: [] };
for (let n = 0; n < 7000 && !process.argv.includes('--kinds'); n++) {
  const made = spoilt(true);
  if (!made) continue;
  const away = r.chance(0.7);
  const profile = opened(away ? held : known, made.text, away ? without(0.7) : {});
  let start = profile.view.fromSource(made.spans[0].start);
  if (profile.text[start] === ' ') start++;
  const truth = { start, end: profile.view.fromSource(made.spans[0].end) };
  const s = profile.segmentAt(start);
  const runs = s ? known.runsIn(profile, s).filter((x) => !x.strange && x.hits.length && iou(x, truth) > 0) : [];
  if (!runs.length || made.language === 'th') continue;
  const extents = known.extentsOf(profile, s, thinned(runs.sort((a, b) => b.weight - a.weight)[0]));
  const right = extents.findIndex((e) => iou(e, truth) === 1);
  if (right >= 0) choices[/^(?:zh|ja)/.test(made.language) ? 'units' : 'words'].push({ right, options: extents.map((e) => e.signs) }); // prettier-ignore
}

/** Weights of a choice between several: steepest descent with a step for each weight (Rprop). */
function chosen(cases) {
  const names = [...new Set(cases.flatMap((c) => c.options.flatMap(Object.keys)))].sort();
  const w = Object.fromEntries(names.map((n) => [n, 0]));
  const step = Object.fromEntries(names.map((n) => [n, 0.1]));
  let before = {};
  for (let round = 0; round < 120; round++) {
    const g = Object.fromEntries(names.map((n) => [n, w[n]]));
    for (const { right, options } of cases) {
      const z = options.map((o) => Object.entries(o).reduce((sum, [n, v]) => sum + v * w[n], 0));
      const most = Math.max(...z);
      const p = z.map((v) => Math.exp(v - most));
      const all = p.reduce((a, b) => a + b, 0);
      options.forEach((o, i) =>
        Object.entries(o).forEach(([n, v]) => (g[n] += v * (p[i] / all - (i === right ? 1 : 0)))),
      );
    }
    for (const n of names) {
      step[n] *= Math.sign(g[n]) === Math.sign(before[n] ?? g[n]) ? 1.2 : 0.5;
      w[n] -= Math.sign(g[n]) * Math.min(1, step[n]);
    }
    before = g;
  }
  return w;
}

const file = JSON.parse(readFileSync('data/spam-model.json', 'utf8'));
const rounded = (w) => Object.fromEntries(Object.entries(w).filter(([, v]) => Math.abs(v) >= 0.05).map(([n, v]) => [n, Math.round(v * 100) / 100])); // prettier-ignore
/** Set by hand: two entries together are longer than phrases are, and lists know more of their words than of those of the world. */
const HAND = { words: { n4: 1.5, bare: -0.4 } };
for (const [name, cases] of Object.entries(choices)) {
  if (!cases.length) continue;
  file.models[name] = { ...rounded(chosen(cases)), ...HAND[name] };
  console.log(`${name}: ${cases.length} phrases`, JSON.stringify(file.models[name]));
}

/** A wrong alarm costs more than a miss. */
const CLEAN = 3;
const rows = [];
const signsOf = (c) => ({ ...c.signs, line: c.line() });
for (let n = 0; n < 9000; n++) {
  const made = spoilt(false);
  if (!made) continue;
  const away = r.chance(0.5);
  const engine = away ? held : known;
  const profile = opened(engine, made.text, away ? without(0.7) : {});
  for (const c of engine.phraseCandidates(profile).filter((c) => !engine.isCounted(c.run))) {
    const same = iou(profile.view.toSource(c.run.start, c.run.end), made.spans[0]);
    if (same >= 0.8) rows.push({ signs: signsOf(c), y: 1, weight: 1 });
    else if (same === 0 && r.chance(0.1)) rows.push({ signs: signsOf(c), y: 0, weight: 1 });
  }
}
for (const blocks of Object.values(articles).flat()) {
  const engine = r.chance(0.5) ? held : known;
  for (const c of engine.phraseCandidates(opened(engine, blocks.join('\n\n') + '\n', {})).filter((c) => !engine.isCounted(c.run))) rows.push({ signs: signsOf(c), y: 0, weight: CLEAN }); // prettier-ignore
}

/** How strongly a weight is held where it stood: what is met seldom says little. */
const HELD = 3;
const names = [...new Set(rows.flatMap((x) => Object.keys(x.signs)))];
const valueOf = (signs, name) => (name === 'bias' ? 1 : name.split('*').reduce((v, n) => v * (signs[n] ?? 0), 1));

/** Logistic regression from the weights that stand: steepest descent with a step for each (Rprop). */
function fitted(some, before) {
  const all = [...new Set(['bias', ...Object.keys(before), ...names])].filter(
    (n) => n in before || some.some((x) => valueOf(x.signs, n)),
  );
  const x = some.map(({ signs }) => Float64Array.from(all, (n) => valueOf(signs, n)));
  const from = Float64Array.from(all, (n) => before[n] ?? 0);
  const w = from.slice();
  const step = new Float64Array(all.length).fill(0.05);
  let last = new Float64Array(all.length);
  for (let round = 0; round < 200; round++) {
    const g = Float64Array.from(w, (v, i) => HELD * (v - from[i]));
    x.forEach((row, k) => {
      const z = row.reduce((sum, v, i) => sum + v * w[i], 0);
      const e = (1 / (1 + Math.exp(-z)) - some[k].y) * some[k].weight;
      for (let i = 0; i < row.length; i++) g[i] += e * row[i];
    });
    for (let i = 0; i < w.length; i++) {
      step[i] = Math.min(0.5, step[i] * (Math.sign(g[i]) === Math.sign(last[i]) ? 1.2 : 0.5));
      w[i] -= Math.sign(g[i]) * step[i];
    }
    last = g;
  }
  return Object.fromEntries(all.map((n, i) => [n, w[i]]));
}
/** Alarms that a kind may have in a thousand sound articles. */
const BUDGET = { dense: 0.6, thai: 0.3, glued: 0.6, own: 0.8 };
const LEAST = 0.45;
const odds = (signs, w) => Object.entries(w).reduce((z, [n, v]) => z + v * valueOf(signs, n), 0);
const sound = unseen.map((blocks) =>
  known
    .phraseCandidates(opened(known, blocks.join('\n\n') + '\n', {}))
    .filter((c) => !known.isCounted(c.run))
    .map((c) => ({ ...c, signs: signsOf(c) })),
);
for (const [name, budget] of Object.entries(BUDGET)) {
  const some = rows.filter((x) => known.modelFor(x.signs) === name);
  const w = fitted(some, file.models[name]);
  // What the likeliest runs of sound articles come to: all but a few stay below the bar.
  const tops = sound.map((all) => Math.max(-99, ...all.filter((c) => known.modelFor(c.signs) === name).map((c) => odds(c.signs, w)))).sort((a, b) => b - a); // prettier-ignore
  const bar = Math.max(-1, tops[Math.ceil((budget * tops.length) / 1000)] + 0.05);
  w.bias += LEAST - bar;
  file.models[name] = rounded(w);
  console.log(`${name}: ${some.filter((x) => x.y).length} phrases, ${some.filter((x) => !x.y).length} other runs, bar ${bar.toFixed(2)} of ${tops.length} articles (${tops.slice(0, 8).map((z) => z.toFixed(1))})`); // prettier-ignore
}
writeFileSync('data/spam-model.json', JSON.stringify(file, null, 2) + '\n');
