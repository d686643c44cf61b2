// Title, author, editor, date and source of whole articles in the styles of real houses: `npm run bench:metadata:wholes [-- --misses authors]
// [-- --language de] [-- --hand ninth,tenth] (or `--hand all`) [-- --exchange 1]` (by other people,
// from other houses). Half of them are held back and only counted; `--held` reads their misses, too.
import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/article';
import { provideData } from '../../src/base';
import { isAgency } from '../../src/anatomy';
import { inferFields } from '../../src/metadata/infer-body';
import { valuesOf } from '../../src/metadata/inferred';
import { exchanged } from './body/exchange';
import { HANDS, wholes, type Whole } from './body/wholes';
import { usual } from './body/usual';
import { figures, none, type Count } from './body/tally';

provideData((name) => readFileSync(`data/${name}`));
const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? undefined : (process.argv[i + 1] ?? '');
};
const show = option('misses');
const languages = option('language')?.split(',');
const readHeld = process.argv.includes('--held');

const FIELDS = {
  authors: 'authors',
  editors: 'editors',
  source: 'publisher',
  date: 'published',
  title: 'title',
} as const;
type Field = keyof typeof FIELDS;
const textOf = (v: string | readonly string[] | undefined): string =>
  v === undefined ? '' : typeof v === 'string' ? v : [...v].sort().join('; ');
const sorted = (v: string): string => v.split('; ').sort().join('; ');
const fold = (v: string): string => v.toLowerCase();

function miss(w: Whole, field: Field, got: string): void {
  if (show !== field && show !== 'all') return;
  if (w.held && !readHeld) return;
  console.log(`--- ${w.id} ${field}: wanted «${w.truth[field]!.join(' | ')}», got «${got}»`);
  const lines = w.text.split('\n').filter((l) => l.trim());
  const cut = lines.map((l) => (l.length > 80 ? `${l.slice(0, 60)} …` : l));
  console.log([...cut.slice(0, 7), '  …', ...cut.slice(-3)].join('\n'));
}

const table = new Map<string, Record<Field, Count>>();
const asked = option('hand') ?? 'eighth';
const hands = asked === 'all' ? HANDS : asked.split(',');
const seed = option('exchange');
for (const [i, read] of hands
  .flatMap((h) => (h === 'usual' ? usual(Number(option('seed') ?? 1), 4, process.argv.includes('--real')) : wholes(h)))
  .entries()) {
  const w = seed === undefined ? read : exchanged(read, Number(seed) * 10_000 + i, isAgency);
  if (languages && !languages.includes(w.language)) continue;
  const found = valuesOf(inferFields(readArticle(w.text, { format: w.format })));
  for (const field of Object.keys(FIELDS) as Field[]) {
    const want = w.truth[field]!;
    const got = textOf(found[FIELDS[field]]);
    const same = want.some((v) =>
      field === 'date' && v
        ? got.startsWith(v)
        : fold(got) === fold(field === 'source' || field === 'title' ? v : sorted(v)),
    );
    if (!same) miss(w, field, got);
    const asks = !want.includes('');
    const keys = [`${w.language} ${w.held ? 'held' : 'read'}`, w.held ? 'all held' : 'all read'];
    for (const key of hands.length > 1 ? [w.language, w.hand, 'all'] : keys) {
      const counts = table.get(key) ?? {
        authors: none(),
        editors: none(),
        source: none(),
        date: none(),
        title: none(),
      };
      table.set(key, counts);
      const c = counts[field];
      if (same && got === '') continue;
      if (same) c.right++;
      else if (got === '') c.missed++;
      else if (asks) c.wrong++;
      else c.invented++;
    }
  }
}
console.log(
  ''.padEnd(14) +
    Object.keys(FIELDS)
      .map((f) => f.padEnd(32))
      .join(''),
);
for (const [key, counts] of [...table].sort())
  console.log(key.padEnd(14) + (Object.keys(FIELDS) as Field[]).map((f) => figures(counts[f])).join(''));
