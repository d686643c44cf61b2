// Losses, escapes, UTF-16, invisible characters: `node bench/run.mjs encoding/others [--per 12] [--kind TEXT] [--misses 20]
// [--page]`: with `--page` in the paragraphs of a page, where entities are markup and whole files of UTF-16 are none.
import { readFileSync } from 'node:fs';
import { provideData } from '../../src/base';
import { fix, review } from '../../src/review';
import { distance } from './distance';
import { OTHER_KINDS } from './other-kinds';
import { holdsMarkup, outOfPage, pageOf } from './page';
import { LANGUAGES, lengthOf, randomOf, textOf } from './texts';
import { TRICKY } from './tricky';

provideData((name) => readFileSync(`data/${name}`));
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const PER = Number(option('per', '12'));
const PAGE = process.argv.includes('--page');
const MISSES = Number(option('misses', '0'));
const random = randomOf(Number(option('seed', '1')));
const ONLY = { only: ['encoding/*'] };
let shown = 0;
const rows: { name: string; cases: number; exact: number; detected: number; farther: number; reversible: boolean }[] =
  [];

for (const kind of OTHER_KINDS.filter((k) => k.name.includes(option('kind', '')))) {
  const row = { name: kind.name, cases: 0, exact: 0, detected: 0, farther: 0, reversible: kind.reversible };
  rows.push(row);
  const languages = kind.languages?.split(' ') ?? LANGUAGES;
  for (let tries = 0; tries < PER * 30 && row.cases < PER; tries++) {
    const language = languages[Math.floor(random() * languages.length)]!;
    const truth = textOf(language, lengthOf(random), random) + (kind.with ?? '');
    const text = kind.damage(truth, random);
    if (text === undefined) continue;
    if (PAGE && (holdsMarkup(truth) || holdsMarkup(text))) continue;
    row.cases++;
    const result = fix(
      { text: PAGE ? pageOf(text) : text, format: PAGE ? 'html' : 'plain' },
      { ...ONLY, safety: 'review' },
    );
    const mended = PAGE ? outOfPage(result.text) : result.text;
    const found = result.article.findings;
    if (found.length) row.detected++;
    const exact = mended === truth;
    if (exact) row.exact++;
    const farther = !exact && mended !== text && distance(mended, truth) > distance(text, truth);
    if (farther) row.farther++;
    if ((kind.reversible ? exact : found.length && !farther) || shown >= MISSES) continue;
    shown++;
    let a = 0;
    while (a < truth.length && truth[a] === mended[a]) a++;
    const near = (s: string): string => JSON.stringify(s.slice(Math.max(0, a - 20), a + 60));
    console.log(`${kind.name} · ${language}${farther ? ' · FARTHER' : ''}\n    ${JSON.stringify(text.slice(0, 160))}\n  → ${near(mended)}\n  = ${near(truth)}\n  ${found.slice(0, 3).map((f) => `${f.rule}: ${f.message}`).join('\n  ')}`); // prettier-ignore
  }
}
for (const r of rows)
  console.log(`  ${r.name.padEnd(34)} exact ${r.reversible ? `${r.exact}/${r.cases}` : '–'}  detected ${r.detected}/${r.cases}${r.farther ? `  farther ${r.farther}` : ''}`); // prettier-ignore
const mean = (values: readonly number[]): string =>
  `${((100 * values.reduce((a, b) => a + b, 0)) / values.length).toFixed(1)}%`;
const some = rows.filter((r) => r.cases);
console.log(`exact ${mean(some.filter((r) => r.reversible).map((r) => r.exact / r.cases))} · detected ${mean(some.map((r) => r.detected / r.cases))} · farther ${mean(some.map((r) => r.farther / r.cases))}`); // prettier-ignore
let alarms = 0;
for (const text of TRICKY) {
  const { findings } = review({ text, format: 'plain' }, ONLY);
  if (findings.length === 0) continue;
  alarms++;
  const f = findings[0]!;
  console.log(
    `  tricky ${JSON.stringify(text.slice(0, 70))} ${f.rule} ${f.fixes[0]?.safety ?? ''} ${JSON.stringify(text.slice(f.start, f.end))} → ${JSON.stringify(f.fixes[0]?.edits[0]?.text ?? '')}`,
  );
}
console.log(`tricky texts ${TRICKY.length} · false alarms ${alarms}`);
