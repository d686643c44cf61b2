// Measures the spam family on articles it makes: `node bench/spam/run.mjs [--full] [--rich] [--words listed] [--misses FAMILY] [--seed N]`.
// `--restore`: with `--misses`, also those found that no fix puts back, and what is left of them; `--dump FILE`: the missed ones as JSON.
// Environment: CORPORA (default ../shared/corpora), CLEAN (folders of real pages, separated by `:`), each read at measuring time.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { HARD } from './hard.mjs';
import { compose, loadCorpora, random, write } from './articles.mjs';
import { dressed } from './dress.mjs';
import { FAMILIES, finish, Injector } from './inject.mjs';
import { PHRASES } from './words.mjs';
import { UNREAD } from './unread-words.mjs';
import { UNREAD as THIRD } from './third-words.mjs';

const argument = (name) =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : undefined;
const full = process.argv.includes('--full');
const out = 'dist/.bench-spam.cjs';
await build({
  stdin: { contents: "export * from './src/review'; export { provideData } from './src/base'; export { bundledTerms } from './src/spam/terms';", resolveDir: '.', loader: 'ts' },
  bundle: true, format: 'cjs', platform: 'node', conditions: ['browser', 'module', 'import'], mainFields: ['module', 'main'], outfile: out, logLevel: 'error',
}); // prettier-ignore
const engine = createRequire(import.meta.url)(`${process.cwd()}/${out}`);
engine.provideData((name) => readFileSync(`data/${name}`));

const r = random(Number(argument('--seed') ?? 20260101));
const index = engine.bundledTerms();
const hasTerm = (phrase) => {
  const hits = [];
  index.scan(phrase, 0, phrase.length, hits);
  return hits.length > 0;
};
const words = {};
let dropped = 0;
const unread = { unread: UNREAD, third: THIRD }[argument('--words')];
for (const [language, phrases] of Object.entries(unread ?? PHRASES)) {
  const all = phrases.split('|');
  const free = all.filter((p) => !hasTerm(p));
  dropped += all.length - free.length;
  // Nine in ten of the unread ones hold a term: they stay, as whoever wrote them knew no list.
  words[language] = unread ? all : free;
  if (words[language].length < 10) console.log(`few phrases left in ${language}: ${words[language].length}`);
}
if (argument('--words') === 'listed') {
  const listed = {};
  let heading;
  for (const line of readFileSync('data/spam-terms.txt', 'utf8').split('\n')) {
    const head = /^\[(\w+) (\w+)\]/.exec(line);
    if (head) heading = head;
    else if (heading && !line.startsWith('#') && !/pitch|praise/.test(heading[1]) && heading[2] !== 'other')
      for (const t of line.split(',').map((x) => x.trim()))
        if (t && !t.startsWith('?') && !t.endsWith('*') && t.length > 2)
          (listed[heading[2] === 'zh' ? 'zh-Hans' : heading[2]] ??= []).push(t);
  }
  for (const l of Object.keys(words)) if (listed[l]) words[l] = listed[l];
}
console.log(
  `generator: ${Object.values(words).flat().length} phrases in ${Object.keys(words).length} languages, disjoint from ${index.list.length} terms (${dropped} ${unread ? 'are not' : 'left out'})`,
);

const corpora = loadCorpora(process.env.CORPORA ?? '../shared/corpora');
const SPAM_LANGUAGES = Object.keys(PHRASES);
const EXTRA = ['nl', 'sv', 'cs', 'uk', 'ar', 'el', 'hu', 'ro', 'fi', 'hi', 'he'];
const iou = (a, b) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));
const only = { only: ['spam/*'], rules: { 'spam/page-chrome': 'off' } };

/** `--rich`: with the markup that articles have, and spam in more of it. */
const rich = process.argv.includes('--rich');
const written = (article, format) => {
  const parts = { ...write(article, format, r), format };
  return rich ? dressed(parts, article, r) : parts;
};
const families = argument('--family') ? argument('--family').split(',') : Object.keys(FAMILIES);
const PER = Number(argument('--per') ?? (full ? 60 : 20));
const stats = {};
let tp = 0,
  found = 0,
  wanted = 0,
  restored = 0,
  articles = 0;
const shown = argument('--misses')?.split(',');
const cases = [];
const missed = [];
for (const family of families) {
  const [formats, put] = FAMILIES[family];
  for (let n = 0; n < PER; n++) {
    const language = r.chance(0.85) ? r.pick(SPAM_LANGUAGES) : r.pick(EXTRA);
    const format = r.pick(formats.split(' '));
    const article = compose(corpora.get(language), language, r);
    const parts = {
      ...written(article, format),
      format,
      language,
      r,
      rich,
      esc: format === 'html' ? (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;') : (s) => s,
    };
    const injector = new Injector(words, r);
    const clean = { ...parts, blocks: [...parts.blocks] };
    if (put(parts, injector) === false) continue;
    const { text, spans } = finish(parts);
    if (parts.added) clean.blocks.splice(parts.added[0], 0, parts.added[1]);
    // The style sheet that hides a class stays.
    const original = finish({ ...clean, head: family === 'hidden-class' ? parts.head : clean.head }).text;
    cases.push({ family, format, language, text, spans, original });
  }
}
/** What a fixed text has that the original has not, and the other way round, with some of what stands before. */
function differing(fixed, original) {
  let a = 0;
  while (a < fixed.length && fixed[a] === original[a]) a++;
  let b = 0;
  while (b < Math.min(fixed.length, original.length) - a && fixed.at(-1 - b) === original.at(-1 - b)) b++;
  return {
    before: fixed.slice(Math.max(0, a - 20), a),
    has: fixed.slice(a, fixed.length - b),
    should: original.slice(a, original.length - b),
  };
}
const t0 = performance.now();
for (const c of cases) {
  const source = { text: c.text, format: c.format };
  const { findings } = engine.review(source, only);
  const s = (stats[c.family] ??= { blocks: 0, hit: 0, restored: 0, n: 0, extra: 0, formats: {} });
  const f = (s.formats[c.format] ??= { blocks: 0, hit: 0 });
  const covered = new Uint8Array(c.text.length);
  for (const x of c.spans) covered.fill(1, x.start, x.end);
  for (const f of findings) for (let i = f.start; i < f.end; i++) covered[i] |= 2;
  for (const v of covered) {
    if (v & 1) wanted++;
    if (v & 2) found++;
    if (v === 3) tp++;
  }
  s.n++;
  articles++;
  const fixed = engine.fix(source, { ...only, safety: 'review' }).text;
  const back = fixed === c.original;
  if (back) {
    s.restored++;
    restored++;
  }
  for (const span of c.spans) {
    s.blocks++;
    f.blocks++;
    const best = Math.max(0, ...findings.map((f) => iou(f, span)));
    if (best < 0.8) missed.push({ ...c, span, found: findings.map(({ rule, start, end }) => ({ rule, start, end })) });
    if (best >= 0.8) {
      s.hit++;
      f.hit++;
    }
    if (shown?.includes(c.family) && (best < 0.8 || (!back && process.argv.includes('--restore')))) {
      console.log(
        `\n[${c.family} ${c.format} ${c.language}] IoU ${best.toFixed(2)} restored ${back}: ${JSON.stringify(c.text.slice(Math.max(0, span.start - 30), span.start))} >>> ${JSON.stringify(c.text.slice(span.start, span.end).slice(0, 300))} <<< ${JSON.stringify(c.text.slice(span.end, span.end + 30))}`,
      );
      if (!back && process.argv.includes('--restore'))
        console.log(`   left ${JSON.stringify(differing(fixed, c.original))}`);
      for (const f of findings)
        console.log(
          `   found ${f.rule} ${JSON.stringify(c.text.slice(f.start, f.end).slice(0, 160))} ${f.confidence.toFixed(2)} ${f.evidence.join(' · ')}`,
        );
    }
  }
  s.extra += findings.filter((f) => c.spans.every((x) => iou(f, x) === 0)).length;
}
if (argument('--dump')) writeFileSync(argument('--dump'), JSON.stringify(missed));
const seconds = (performance.now() - t0) / 1000;
const percent = (a, b) => (b ? ((100 * a) / b).toFixed(1) : '–').padStart(6);
for (const [family, s] of Object.entries(stats))
  console.log(
    `${family.padEnd(18)} found ${percent(s.hit, s.blocks)} %  restored ${percent(s.restored, s.n)} %  other findings ${s.extra}  (${s.blocks}${Object.entries(
      s.formats,
    )
      .map(([name, f]) => `, ${name} ${f.hit}/${f.blocks}`)
      .join('')})`,
  );
const mean = Object.values(stats).reduce((a, s) => a + s.hit / s.blocks, 0) / Object.keys(stats).length;
console.log(
  `mean ${(100 * mean).toFixed(1)} %  characters: precision ${(tp / found).toFixed(4)} recall ${(tp / wanted).toFixed(4)}  restored ${percent(restored, articles)} %  (${seconds.toFixed(1)} s)`,
);

if (!argument('--family') || process.argv.includes('--clean')) {
  const alarms = [];
  let n = 0;
  const review = (text, format, name) => {
    n++;
    const { findings } = engine.review({ text, format }, only);
    if (findings.length)
      alarms.push([
        name,
        findings.map(
          (f) =>
            `${f.rule} ${f.confidence.toFixed(2)} ${JSON.stringify(text.slice(f.start, f.end).slice(0, 200))} ${f.evidence.join(' · ')}`,
        ),
      ]);
  };
  for (let i = 0; i < (full ? 2000 : 400); i++) {
    const language = r.pick([...corpora.keys()]);
    const format = r.pick(['plain', 'markdown', 'html']);
    const parts = { ...written(compose(corpora.get(language), language, r), format), format };
    review(finish(parts).text, format, `made ${language} ${format}`);
  }
  console.log(`clean, made: ${alarms.length} of ${n} with a warning`);
  let before = alarms.length,
    m = n;
  const walk = (path) => {
    if (statSync(path).isDirectory()) for (const f of readdirSync(path)) walk(join(path, f));
    else if (/\.(?:html?|md|txt)$/.test(path))
      review(
        readFileSync(path, 'utf8'),
        path.endsWith('.md') ? 'markdown' : path.endsWith('.txt') ? 'plain' : 'html',
        path,
      );
  };
  for (const folder of (process.env.CLEAN ?? '').split(':').filter(Boolean)) walk(folder);
  if (n > m) console.log(`clean, real: ${alarms.length - before} of ${n - m} with a warning`);
  before = alarms.length;
  m = n;
  for (const [name, format, text] of HARD) review(text, format, `hard: ${name}`);
  console.log(`clean, hard: ${alarms.length - before} of ${n - m} with a warning`);
  if (process.argv.includes('--alarms'))
    for (const [name, list] of alarms) console.log(`\n${name}\n   ${list.slice(0, 4).join('\n   ')}`);
}
