import { isCalendarDay } from '../anatomy';
import { frontMatterOf, type Article } from '../article';
import { memo, type Config, type FieldName, type Fields } from '../base';
import { isFuture, nowOf } from './date-value';
import type { Declaration } from './declaration';
import { frontMatterDeclarations } from './front-matter-read';
import { inferFields } from './infer-body';
import { valuesOf, type Inferences } from './inferred';
import { settledDay } from './settled-day';
import { inferPage, isHouse } from './page-infer';
import { OF_PAGE, pageDeclarations } from './page-read';
import { titleOf } from './page-title';
import { isUndated } from './undated';
import { soundValue } from './values';

/** What the article declares and what its own text says. */
export interface Metadata {
  readonly declared: Fields;
  readonly inferred: Fields;
}

/** Every place that declares a field, most trusted first. */
export const declarationsOf = memo((article: Article): readonly Declaration[] =>
  [...frontMatterDeclarations(article), ...pageDeclarations(article)].sort((a, b) => a.rank - b.rank),
);

/** The declarations of one field, most trusted first. */
export const declarationsOfField = (article: Article, field: FieldName): readonly Declaration[] =>
  declarationsOf(article).filter((d) => d.field === field);

/** What the article declares, as far as it is sound: no impossible date, none after `now` (ms), nothing empty. */
export function declaredFields(article: Article, now = Date.now()): Fields {
  const out: Record<string, string | string[]> = {};
  let ofPage = false;
  for (const d of declarationsOf(article)) {
    if (out[d.field] !== undefined) continue;
    const value = soundValue(d);
    if (value === undefined) continue;
    if ((d.field === 'published' || d.field === 'modified') && isFuture(value as string, now)) continue;
    out[d.field] = value;
    if (d.field === 'published') ofPage = d.kind === 'JSON-LD' && d.rank >= OF_PAGE;
  }
  if (article.isPage && out.authors !== undefined) settleAuthors(article, out);
  if (article.isPage && out.description !== undefined) settleDescription(article, out);
  if (article.isPage && typeof out.published === 'string') {
    const day = isUndated(article) ? undefined : settledDay(article, out.published, ofPage);
    if (day === undefined) delete out.published;
    else out.published = day;
  }
  const fields = out as Fields;
  if (article.isPage && fields.title !== undefined) {
    const title = titleOf(article, declarationsOfField(article, 'title'), fields.publisher);
    if (title !== undefined) fields.title = title;
  }
  // What was only ever updated was published then at the latest.
  if (!article.isPage && fields.modified !== undefined && fields.published === undefined && !found(article).published)
    fields.published = fields.modified;
  const day = fields.published === undefined ? dayOf(article) : undefined;
  if (day !== undefined && !isFuture(day, now)) fields.published = day;
  return fields;
}

const POST = /(?:^|[\\/])(?:_posts|_drafts|blog|posts|news)[\\/](?:[^\\/]+[\\/])*(\d{4})-(\d\d)-(\d\d)-[^\\/]+$/;
const ADDRESS = /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\/[^/]/;

/**
 * The day of a post that its place tells, ISO 8601: Jekyll, Docusaurus and Hexo take it from the file's name (`_posts/2024-03-05-bridge.md`), others
 * write it into the address (`path = "2024/03/05/bridge"`).
 */
export function dayOf(article: Article): string | undefined {
  const address = frontMatterOf(article)?.entries.find((e) => /^(?:path|permalink|url)$/i.test(e.key))?.value.text;
  const hit = POST.exec(article.path ?? '') ?? ADDRESS.exec(address ?? '');
  const [year, month, day] = (hit?.slice(1) ?? []).map(Number);
  return hit && isCalendarDay(year, month!, day!) ? `${hit[1]}-${hit[2]}-${hit[3]}` : undefined;
}

/** The house in an author's place gives way to a person: one declared elsewhere, or the one the byline names. */
function settleAuthors(article: Article, out: Record<string, string | string[]>): void {
  const places = declarationsOfField(article, 'authors').filter((d) => soundValue(d) !== undefined);
  const person = places.find((d) => !isHouse(article, d));
  if (person) out.authors = soundValue(person) as string[];
  else if (found(article).authors) delete out.authors;
}

/** Characters of a description by which it is found in the text. */
const HEAD = 48;
/** Of several descriptions the one that stands in the article's text: another may be the site's own. */
function settleDescription(article: Article, out: Record<string, string | string[]>): void {
  const said = declarationsOfField(article, 'description')
    .map(soundValue)
    .filter((v): v is string => typeof v === 'string' && v.length >= 24);
  if (new Set(said.map((v) => v.slice(0, HEAD))).size < 2) return;
  const text = article.prose.text;
  const shown = said.filter((v) => text.includes(v.slice(0, HEAD)));
  if (shown[0] !== undefined) out.description = shown[0];
}

/** What the text of an article says of it; of a page, what a reader sees. What does not belong in it says nothing. */
export const found = memo(({ withoutForeign: article }: Article): Inferences =>
  article.isPage ? inferPage(article) : inferFields(article),
);

/** Both, as of the moment that the configuration counts as now. */
export function metadataOf(article: Article, config: Config = {}): Metadata {
  const now = nowOf(config);
  const inferred: { -readonly [K in keyof Fields]: Fields[K] } = valuesOf(found(article));
  for (const field of ['published', 'modified'] as const)
    if (inferred[field] !== undefined && isFuture(inferred[field], now)) delete inferred[field];
  return { declared: declaredFields(article, now), inferred };
}
