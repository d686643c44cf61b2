// Authors and days of labelled pages as a reader copies them: headline, what stands around it and the story, as plain text, with all that sites put
// between. `COPYDESK_PAGES=folder npm run bench:metadata:copied [-- --misses authors] [-- --set wcxb] [-- --part 0]` (fundus, or the articles of wcxb's `dev` part).
// Of authors only those count whose name stands in the text; an author or a day that the label has not is `unlabelled`. A source is right that is an agency
// or what the page declares as its publisher or site, and missed where a line is nothing but that.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isAgency } from '../../src/anatomy';
import { readArticle } from '../../src/article';
import { provideData } from '../../src/base';
import { declarationsOfField } from '../../src/metadata';
import { inferFields } from '../../src/metadata/infer-body';
import { valuesOf } from '../../src/metadata/inferred';
import { placeOf } from '../../src/metadata/page-place';
import { open } from '../../src/review';

provideData((name) => readFileSync(`data/${name}`));
const pages = process.env.COPYDESK_PAGES ?? '';
const root = join(pages, 'fundus');
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
interface Copy {
  readonly text: string;
  /** What the page, or its file, calls its house. */
  readonly houses: readonly string[];
}
interface Case extends Label, Copy {
  readonly id: string;
}

/** The visible lines around the headline and below it, without menus and sidebars. */
function copied(path: string): Copy | undefined {
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
  const houses = declarationsOfField(article, 'publisher').flatMap((d) => d.values);
  return text.length < SHORTEST ? undefined : { text, houses };
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** wcxb's articles: of many kinds, most of them in English. */
function* web(): Generator<Case> {
  const labels = join(pages, 'wcxb', 'ground-truth');
  for (const f of readdirSync(labels).sort()) {
    const { _internal: kind, ground_truth: truth } = json(join(labels, f)) as {
      _internal: { page_type: { primary: string } };
      ground_truth: Record<string, string | null>;
    };
    if (kind.page_type.primary !== 'article') continue;
    const id = f.replace('.json', '');
    const copy = copied(join(pages, 'wcxb', 'html', `${id}.html.gz`));
    if (copy === undefined) continue;
    const authors = truth.author?.split(/, | and | & |; /) ?? [];
    yield { id, ...copy, authors, ...(truth.publish_date ? { publishing_date: truth.publish_date } : {}) };
  }
}

function* cases(): Generator<Case> {
  const outlet = (f: string): string => f.replace(/_\d{4}_\d\d_\d\d\.html\.gz$/, '');
  for (const country of COUNTRIES) {
    const folder = join(root, country);
    const files = readdirSync(folder).filter((f) => f.endsWith('.html.gz')).sort(); // prettier-ignore
    for (const f of files) {
      const path = join(folder, `${outlet(f)}.json`);
      if (!existsSync(path)) continue;
      const versions = Object.values(json(path) as Record<string, Label>);
      const own = files.filter((x) => outlet(x) === outlet(f));
      const copy = own.length === versions.length ? copied(join(folder, f)) : undefined;
      if (copy === undefined) continue;
      yield { id: `${country}/${f}`, ...copy, houses: [...copy.houses, outlet(f)], ...versions[own.indexOf(f)]! };
    }
  }
}

const fold = (s: string): string => s.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
const none = (): Record<'right' | 'wrong' | 'missed' | 'unlabelled', number> => ({ right: 0, wrong: 0, missed: 0, unlabelled: 0 }); // prettier-ignore
const tally = { authors: none(), date: none(), source: none() };
// BoersenZeitung is Börsen-Zeitung.
const bare = (s: string): string => fold(s).normalize('NFD').replace(/\p{M}|\s/gu, '').replace(/(?<=[aou])e(?=[bcdfghjklmnprstvwxz])/gu, '').replace(/^(?:the|der|die|das|le|la|el)(?=.{4})/u, ''); // prettier-ignore
function count(c: Case, field: keyof typeof tally, want: string, got: string, same: boolean): void {
  tally[field][want === '' ? 'unlabelled' : got === '' ? 'missed' : same ? 'right' : 'wrong']++;
  if (show === field && !same) console.log(`--- ${c.id}: wanted «${want}», got «${got}»\n${c.text.slice(0, 500)}\n`);
}
let n = 0;
/** `--part 0`, `--part 1`: every second page, so that one half can be read and the other measured. */
const part = process.argv.indexOf('--part');
let page = 0;
for (const c of process.argv.includes('wcxb') ? web() : cases()) {
  if (part >= 0 && page++ % 2 !== Number(process.argv[part + 1])) continue;
  n++;
  const found = valuesOf(inferFields(readArticle(c.text, { format: 'plain' })));
  const text = fold(c.text);
  const named = (c.authors ?? []).map(fold);
  const got = found.authors ?? [];
  const like = (name: string): boolean => named.some((x) => x.includes(fold(name)) || fold(name).includes(x));
  if (got.length > 0 || named.some((x) => text.includes(x)))
    count(c, 'authors', (c.authors ?? []).join('; '), got.join('; '), got.length > 0 && got.every(like));
  const houses = c.houses.map(bare).filter((h) => h.length > 1);
  const source = found.publisher ?? '';
  const own = isAgency(source) || houses.some((h) => h.includes(bare(source)) || bare(source).includes(h));
  if (source !== '' || c.text.split('\n').some((l) => houses.includes(bare(l))))
    count(c, 'source', c.houses.join('; '), source, source !== '' && own);
  const day = c.publishing_date?.slice(0, 10);
  if (day !== undefined || found.published)
    count(c, 'date', day ?? '', found.published ?? '', day !== undefined && found.published?.startsWith(day) === true);
}
for (const [field, t] of Object.entries(tally))
  console.log(
    `${field.padEnd(8)} right ${t.right}  wrong ${t.wrong}  missed ${t.missed}  unlabelled ${t.unlabelled}  P ${(t.right / (t.right + t.wrong)).toFixed(3)}`,
  );
console.log(`${n} pages`);
