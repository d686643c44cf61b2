// Fits the weights of src/anatomy/segment-weights.ts: `npm run bench:metadata:fit [-- --out twentieth,twentyfirst] [-- --passes 2]`. Each weight in
// turn is moved up and down and kept where more authors and sources are right on the labelled articles, as written and set by other people and
// houses. `--out` leaves hands out, and says what they had before and after.
import { readFileSync, writeFileSync } from 'node:fs';
import { isAgency } from '../../src/anatomy';
import * as weightsOf from '../../src/anatomy/segment-weights';
import { readArticle } from '../../src/article';
import { provideData } from '../../src/base';
import { inferFields } from '../../src/metadata/infer-body';
import { valuesOf } from '../../src/metadata/inferred';
import { exchanged } from './body/exchange';
import { usual } from './body/usual';
import { HANDS, wholes, type Whole } from './body/wholes';

provideData((name) => readFileSync(`data/${name}`));
const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? undefined : (process.argv[i + 1] ?? '');
};
const SEEDS = [11, 12];
/** What a wrong value costs, where a right one gains 1. */
const WRONG = 2;
/** What a gain must be worth, for a weight not to be moved for one article. */
const LEAST = Number(option('least') ?? 1.5);

/** Where no spaces are written other weights weigh: `--unspaced` fits these. */
const unspaced = process.argv.includes('--unspaced');
const isAsked = ({ language }: Whole): boolean => language !== 'ko' && /^(?:zh|ja)/.test(language) === unspaced;

const out = new Set((option('out') ?? '').split(','));
const setsOf = (hand: string): Whole[] => {
  const all = wholes(hand);
  return [...all, ...SEEDS.flatMap((seed) => all.map((w, i) => exchanged(w, seed * 10_000 + i, isAgency)))].filter(
    isAsked,
  );
};
const learnt = [...usual(5, 2, false), ...HANDS.filter((h) => !out.has(h)).flatMap(setsOf)].filter(isAsked);
const left = HANDS.filter((h) => out.has(h)).flatMap(setsOf);
const fold = (v: string): string => v.toLowerCase().split('; ').sort().join('; ');

interface Tally {
  worth: number;
  readonly figures: Record<'authors' | 'source', { right: number; wrong: number; missed: number }>;
}
function tally(all: readonly Whole[]): Tally {
  const t: Tally = { worth: 0, figures: { authors: { right: 0, wrong: 0, missed: 0 }, source: { right: 0, wrong: 0, missed: 0 } } }; // prettier-ignore
  for (const w of all) {
    const found = valuesOf(inferFields(readArticle(w.text, { format: w.format })));
    for (const field of ['authors', 'source'] as const) {
      const got = field === 'authors' ? (found.authors ?? []).join('; ') : (found.publisher ?? '');
      const same = w.truth[field]!.some((v) => fold(v) === fold(got));
      if (same && got === '') continue;
      if (same) t.figures[field].right++;
      else if (got === '') t.figures[field].missed++;
      else t.figures[field].wrong++;
      t.worth += same ? 1 : got === '' ? 0 : -WRONG;
    }
  }
  return t;
}
const say = (name: string, all: readonly Whole[]): void => {
  const { figures } = tally(all);
  const text = Object.entries(figures).map(([f, { right, wrong, missed }]) => {
    const p = right / (right + wrong);
    const r = right / (right + wrong + missed);
    return `${f} ${((2 * p * r) / (p + r)).toFixed(3)} (P ${p.toFixed(3)}, ${wrong}w ${missed}m)`;
  });
  console.log(`${name}: ${text.join('  ')}`);
};

if (left.length > 0) say('left out, before', left);
say('learnt, before', learnt);
const weights = Object.values(weightsOf)[0] as unknown as Record<string, number>;
const names = Object.keys(weights).filter((name) => name.startsWith('han') === unspaced);

/** The articles whose answer hangs on the weights: those that some weights far off read otherwise, and those that are read wrong. */
function hanging(all: readonly Whole[]): Whole[] {
  const first = { ...weights };
  const before = all.map((w) => tally([w]).worth);
  const moved = new Set<Whole>(all.filter((w, i) => before[i]! < ['authors', 'source'].filter((f) => !w.truth[f]!.includes('')).length)); // prettier-ignore
  for (let turn = 0; turn < 10; turn++) {
    for (const [i, name] of names.entries()) weights[name] = first[name]! + ((i * 7 + turn * 13) % 5 < 2 ? -1.2 : (i * 3 + turn * 5) % 5 < 2 ? 1.2 : 0); // prettier-ignore
    all.forEach((w, i) => {
      if (!moved.has(w) && tally([w]).worth !== before[i]) moved.add(w);
    });
  }
  Object.assign(weights, first);
  return [...moved];
}
const some = hanging(learnt);
console.log(`${some.length} of ${learnt.length} hang on the weights`);
let best = tally(some).worth;
let step = Number(option('step') ?? 0.8);
for (let pass = 0; pass < Number(option('passes') ?? 1); pass++) {
  for (const name of names) {
    const was = weights[name]!;
    let kept = was;
    for (const by of [step, -step]) {
      for (let n = 1; n <= 3; n++) {
        weights[name] = was + n * by;
        const { worth } = tally(some);
        if (worth < best + LEAST) break;
        best = worth;
        kept = weights[name];
      }
      if (kept !== was) break;
    }
    weights[name] = kept;
    if (kept !== was) console.log(`${name} ${was} → ${kept.toFixed(2)} (${best})`);
  }
  step /= 2;
  say('learnt', learnt);
  if (left.length > 0) say('left out', left);
}
if (left.length === 0) {
  const file = 'src/anatomy/segment-weights.ts';
  const text = readFileSync(file, 'utf8').replace(/^ {2}(\w+) = -?[\d.]+,$/gmu, (_, name: string) => `  ${name} = ${Number(weights[name]!.toFixed(2))},`); // prettier-ignore
  writeFileSync(file, text);
}
