// Authors and days of fundus' pages as a reader copies them: headline, what stands around it and the story, as plain text, with all that sites put
// between. `COPYDESK_PAGES=folder npm run bench:metadata:copied [-- --misses authors]`. Of authors only those count whose name stands in the text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../src/article';
import { provideData } from '../../src/base';
import { inferFields } from '../../src/metadata/infer-body';
import { valuesOf } from '../../src/metadata/inferred';
import { placeOf } from '../../src/metadata/page-place';
import { open } from '../../src/review';

provideData((name) => readFileSync(`data/${name}`));
const root = join(process.env.COPYDESK_PAGES ?? '', 'fundus');
const show = process.argv[process.argv.indexOf('--misses') + 1];
/** Countries that publish in the languages that are measured: en, de, fr, es, ja, zh. */
const COUNTRIES = 'at au ca ch cn de es fr jp lu mx tw uk us za'.split(' ');
const ABOVE = 2;
const BELOW = 120;
const SHORTEST = 600;

interface Label {
  readonly authors?: readonly string[];
  readonly publishing_date?: string;
}
interface Case extends Label {
  readonly id: string;
  readonly text: string;
}

/** The visible lines around the headline and below it, without menus and sidebars. */
function copied(path: string): string | undefined {
  const article = open({ bytes: gunzipSync(readFileSync(path)), format: 'html' });
  const place = placeOf(article);
  const headline = place?.headlineBlock;
  if (!place || !headline) return undefined;
  const at = article.blocks.indexOf(headline);
  const text = article.blocks
    .slice(Math.max(0, at - ABOVE), at + BELOW)
    .filter((b) => b.start < place.main.end && !place.isAside(b.start) && b.kind !== 'code' && b.kind !== 'title')
    .map((b) => article.prose.text.slice(b.text.start, b.text.end).trim())
    .filter((line) => line !== '')
    .join('\n\n');
  return text.length < SHORTEST ? undefined : text;
}

function* cases(): Generator<Case> {
  const outlet = (f: string): string => f.replace(/_\d{4}_\d\d_\d\d\.html\.gz$/, '');
  for (const country of COUNTRIES) {
    const folder = join(root, country);
    const files = readdirSync(folder).filter((f) => f.endsWith('.html.gz')).sort(); // prettier-ignore
    for (const f of files) {
      const path = join(folder, `${outlet(f)}.json`);
      if (!existsSync(path)) continue;
      const versions = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Label>);
      const own = files.filter((x) => outlet(x) === outlet(f));
      const text = own.length === versions.length ? copied(join(folder, f)) : undefined;
      if (text !== undefined) yield { id: `${country}/${f}`, text, ...versions[own.indexOf(f)]! };
    }
  }
}

const fold = (s: string): string => s.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
const tally = { authors: { right: 0, wrong: 0, missed: 0 }, date: { right: 0, wrong: 0, missed: 0 } };
function count(c: Case, field: keyof typeof tally, want: string, got: string, same: boolean): void {
  tally[field][got === '' ? 'missed' : same ? 'right' : 'wrong']++;
  if (show === field && !same) console.log(`--- ${c.id}: wanted «${want}», got «${got}»\n${c.text.slice(0, 500)}\n`);
}
let n = 0;
for (const c of cases()) {
  n++;
  const found = valuesOf(inferFields(readArticle(c.text, { format: 'plain' })));
  const text = fold(c.text);
  const named = (c.authors ?? []).map(fold);
  const got = found.authors ?? [];
  const like = (name: string): boolean => named.some((x) => x.includes(fold(name)) || fold(name).includes(x));
  if (got.length > 0 || named.some((x) => text.includes(x)))
    count(c, 'authors', (c.authors ?? []).join('; '), got.join('; '), got.length > 0 && got.every(like));
  const day = c.publishing_date?.slice(0, 10);
  if (day) count(c, 'date', day, found.published ?? '', found.published?.startsWith(day) ?? false);
}
for (const [field, t] of Object.entries(tally))
  console.log(
    `${field.padEnd(8)} right ${t.right}  wrong ${t.wrong}  missed ${t.missed}  P ${(t.right / (t.right + t.wrong)).toFixed(3)}`,
  );
console.log(`${n} pages`);
