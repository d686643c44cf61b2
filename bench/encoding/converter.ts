// Articles as the converter leaves them: `node bench/run.mjs encoding/converter [--count 160] [--misses 20] [--only TEXT] [--same]`.
// By table and by what stands at a tear: paragraphs that come back exactly, and safe fixes that are wrong. `--same`: the sentences of
// an article share a word, as those of a real one do.
import { readFileSync } from 'node:fs';
import { provideData } from '../../src/base';
import { fix } from '../../src/review';
import { anyOf, commonOf, matters, pick, random, sentences, STYLES, torn } from './converter-cases';

provideData((n) => readFileSync(`data/${n}`));
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const lines = sentences(option('corpora', '../shared/corpora'), option('language', 'zh-Hant'));
const groups = process.argv.includes('--same') ? matters(lines) : [lines];
const TABLES = [
  ['300 common', commonOf(lines, 600)],
  ['1000 common', commonOf(lines, 2000)],
  ...[0.1, 0.3, 0.6, 0.9].map((share) => [`${share * 100}% of all`, anyOf(share)] as const),
] as const;
const r = random(Number(option('seed', '7')));
let shown = Number(option('misses', '0'));
const cells = new Map<string, { n: number; exact: number; safe: number; wrong: number }>();

function show(key: string, truth: string, got: string, damaged: string): void {
  let a = 0;
  while (a < truth.length && truth[a] === got[a]) a++;
  const near = (s: string): string => JSON.stringify(s.slice(Math.max(0, a - 12), a + 30));
  console.log(`${key}\n  want ${near(truth)}\n  got  ${near(got)}\n  from ${JSON.stringify(damaged.slice(a, a + 60))}`);
}

for (let i = 0; i < Number(option('count', '160')); i++) {
  const style = STYLES[i % STYLES.length]!;
  const [name, table] = TABLES[(i >> 2) % TABLES.length]!;
  const kind = `${style.hole === '?' ? '?' : 'U+FFFD'}, ( ${style.swallows ? 'gone' : 'left'}`;
  const { truth, damaged } = torn(r, pick(r, groups), table, style);
  if (!`${name} ${kind}`.includes(option('only', ''))) continue;
  const only = ['encoding/*'];
  const { text, article } = fix({ text: damaged, format: 'plain' }, { only, safety: 'review' });
  const got = new Set(text.split(/(?:\r?\n)+/));
  const want = truth.split(/(?:\r?\n)+/);
  const exact = want.filter((p) => got.has(p)).length;
  if (exact < want.length && shown-- > 0) show(`#${i} ${name} ${kind}`, truth, text, damaged);
  const safe = article.findings.filter((f) => f.fixes[0]?.safety === 'safe');
  const wrong = safe.filter((f) => {
    const edits = f.fixes[0]!.edits;
    const before = damaged.slice(Math.max(0, f.start - 1), f.start).replace(/[^\u4e00-\u9fa5]/, '');
    return (
      edits.length === 1 &&
      edits[0]!.text &&
      !truth.includes(before + edits[0]!.text) &&
      (shown-- <= 0 || show(`SAFE ${f.message}`, truth, text, damaged) === undefined)
    );
  });
  for (const key of ['all', name, kind, `${name} ${kind}`]) {
    const cell = cells.get(key) ?? { n: 0, exact: 0, safe: 0, wrong: 0 };
    cells.set(key, { n: cell.n + want.length, exact: cell.exact + exact, safe: cell.safe + safe.length, wrong: cell.wrong + wrong.length }); // prettier-ignore
  }
}
for (const [key, { n, exact, safe, wrong }] of [...cells].sort())
  console.log(`${key.padEnd(36)} paragraphs exact ${String(exact).padStart(5)}/${String(n).padEnd(5)} ${((100 * exact) / n).toFixed(1).padStart(5)}%  safe fixes ${safe}, wrong ${wrong}`); // prettier-ignore
