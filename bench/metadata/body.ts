// Authors, date, source and editor of made articles in plain text and Markdown: `npm run bench:metadata:body [-- --full] [-- --misses author] [-- --language de]`.
import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/article';
import { provideData } from '../../src/base';
import { inferFields } from '../../src/metadata/infer-body';
import { valuesOf } from '../../src/metadata/inferred';
import { compose, type Made } from './body/compose';
import { CASTS } from './body/people';
import { figures, none, type Count } from './body/tally';

provideData((name) => readFileSync(`data/${name}`));

const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? undefined : (process.argv[i + 1] ?? '');
};
const each = process.argv.includes('--full') ? 500 : 125;
const languages = option('language')?.split(',') ?? Object.keys(CASTS);
const show = option('misses');
const limit = Number(option('limit') ?? 15);
const seed = Number(option('seed') ?? 1);

type Field = 'authors' | 'editors' | 'publisher' | 'published' | 'title';
const FIELDS: readonly Field[] = ['authors', 'editors', 'publisher', 'published', 'title'];
const table = new Map<string, Record<Field, Count>>();
const textOf = (v: string | readonly string[] | undefined): string =>
  v === undefined ? '' : typeof v === 'string' ? v : [...v].sort().join(' + ');
/** `--shapes`: which ways of setting a story were misread, how often, and once how. */
const shapes = new Map<string, { n: number; example: string }>();
let shown = 0;
let ms = 0;
let chars = 0;

function measure(made: Made): void {
  const counts = table.get(made.language) ?? {
    authors: none(),
    editors: none(),
    publisher: none(),
    published: none(),
    title: none(),
  };
  table.set(made.language, counts);
  const began = performance.now();
  const found = valuesOf(inferFields(readArticle(made.text, { format: made.format })));
  ms += performance.now() - began;
  chars += made.text.length;
  for (const field of FIELDS) {
    const want = textOf(made.truth[field]);
    const got = textOf(found[field]);
    // A date is right by its day; with a time stated, by its minute.
    const fold = (s: string): string => (field === 'authors' ? s.toLowerCase() : s);
    const same = field === 'published' && want ? got.startsWith(want) : fold(got) === fold(want);
    const c = counts[field];
    if (want === '' && got === '') continue;
    if (same) c.right++;
    else if (want === '') c.invented++;
    else if (got === '') c.missed++;
    else c.wrong++;
    if (!same) {
      const key = `${made.language} ${field} ${JSON.stringify(made.shape)}`;
      const entry = shapes.get(key) ?? { n: 0, example: '' };
      shapes.set(key, { n: entry.n + 1, example: `wanted «${want}», got «${got}»` });
    }
    if (!same && (show === field || show === 'all') && shown++ < limit) {
      console.log(
        `--- ${made.language} ${made.format} template ${made.template} ${field}: wanted «${want}», got «${got}»`,
      );
      const lines = made.text
        .split('\n')
        .filter((l) => l.trim())
        .map((l) => (l.length > 60 ? `${l.slice(0, 34)} … ${l.slice(-24)}` : l));
      console.log([...lines.slice(0, 7), '  …', ...lines.slice(-4)].join('\n'));
    }
  }
}

for (const language of languages)
  for (let i = 0; i < each; i++) measure(compose(language, seed * 100_003 + i * 31 + language.length * 7919));

if (process.argv.includes('--shapes'))
  for (const [key, { n, example }] of [...shapes].sort()) console.log(`${n} × ${key}\n    ${example}`);

const line = (name: string, counts: Record<Field, Count>): string =>
  name.padEnd(9) + FIELDS.map((f) => figures(counts[f])).join('');
console.log(''.padEnd(9) + FIELDS.map((f) => f.padEnd(32)).join(''));
const sum: Record<Field, Count> = {
  authors: none(),
  editors: none(),
  publisher: none(),
  published: none(),
  title: none(),
};
for (const [language, counts] of table) {
  console.log(line(language, counts));
  for (const f of FIELDS) for (const k of ['right', 'wrong', 'missed', 'invented'] as const) sum[f][k] += counts[f][k];
}
console.log(line('all', sum));
console.log(`${languages.length * each} articles, ${(chars / 1e6 / (ms / 1000)).toFixed(1)} M characters/s`);
