import { datesIn, isoOf, type Anatomy, type Placed } from '../anatomy';
import type { Article } from '../article';
import { frontMatterDeclarations } from './front-matter-read';
import type { Inference } from './inferred';

interface Dates {
  readonly published?: Inference<string> | undefined;
  readonly modified?: Inference<string> | undefined;
}

/** When the text says it was published and updated. No date at all rather than a guess. */
export function inferDates(article: Article, anatomy: Anatomy): Dates {
  const modified = anatomy.credits.find((c) => c.role === 'modified');
  const published = publishedIn(anatomy, article.format === 'html');
  const of = (c: Placed | undefined, confidence: number): Inference<string> | undefined =>
    c && { value: c.value, confidence, ...article.restored.toSource(c.start, c.end) };
  const found = of(published, published?.stated ? 0.97 : 0.9) ?? fromDateline(article, anatomy);
  return { published: found ?? of(modified, 0.8), modified: of(modified, 0.95) };
}

/** Lines above a headline that still belong to it; a page's own date stands further off. */
const ABOVE = 5;

const CALENDAR = 3;

function publishedIn(anatomy: Anatomy, html: boolean): Placed | undefined {
  const { credits, lines, headline } = anatomy;
  const dates = credits.filter((c) => c.role === 'published');
  const told = dates.filter((c) => c.stated && c.form === 'line');
  // Between paragraphs of a page "Released: …" is a book's.
  const said = told.find((c) => c.zone !== 'body') ?? (html ? undefined : told[0]);
  if (said) return said;
  const title = headline ? lines.indexOf(headline) : -1;
  const heads = dates.filter((c) => c.zone === 'head' && c.form === 'line');
  // Three days and more above a story are a calendar.
  if (new Set(heads.map((c) => c.value.slice(0, 10))).size >= CALENDAR) return undefined;
  const head = heads.find((c) => c.line > title) ?? heads.findLast((c) => title - c.line <= ABOVE);
  const slug = dates.find((c) => c.form === 'slug');
  const below = html ? undefined : belowStandfirst(dates, title, anatomy);
  if (head ?? below ?? slug) return head ?? below ?? slug;
  // Where the head says when it was updated, a date below the text that nothing explains is another's.
  if (credits.some((c) => c.role === 'modified' && c.zone === 'head')) return undefined;
  const tail = dates.filter((c) => c.zone === 'tail' || c.form === 'tail');
  if (new Set(tail.map((c) => c.value)).size === 1) return tail[0];
  // In the middle of a text a lone date with its time is a stamp; several, or days alone, are a chronicle.
  const stamps = dates.filter((c) => c.form === 'line');
  const alone = stamps.length === 1 ? stamps[0]! : undefined;
  return alone && (alone.value.includes('T') || lines.length < 4) ? alone : undefined;
}

/** Lines below the headline in which it is said when. */
const DEEP = 12;
/** Paragraphs that a standfirst has at most. */
const STANDFIRST = 2;

/** The day below a standfirst that reads like a paragraph: beside a byline, or the only one that has a line of its own. */
function belowStandfirst(
  dates: readonly Placed[],
  title: number,
  { body, credits, lines }: Anatomy,
): Placed | undefined {
  const own = dates.filter((c) => c.form === 'line');
  const near = own.filter(
    (c) =>
      c.zone === 'body' &&
      c.line <= Math.max(title, 0) + DEEP &&
      body.filter((l) => l.start < lines[c.line]!.start).length <= STANDFIRST,
  );
  const first = near[0];
  if (!first || new Set(near.map((c) => c.value.slice(0, 10))).size > 1) return undefined;
  const signed = credits.some((c) => c.role === 'author' && c.form === 'line' && Math.abs(c.line - first.line) <= 2);
  return signed || new Set(own.map((c) => c.value.slice(0, 10))).size === 1 ? first : undefined;
}

const DAY = 86_400_000;
/** A day that the story tells of in full lies so many days before its dateline, or a few after it: one of longer ago may be history. */
const BEFORE = 10;
const AFTER = 4;
/** A full date of before is history. */
const OLDEST = 1990;

/** A day without a year gets one only from a date that the same text gives in full, or from its copyright line. */
function fromDateline(article: Article, anatomy: Anatomy): Inference<string> | undefined {
  const hit = anatomy.partial[0];
  if (!hit || new Set(anatomy.partial.map((p) => p.month * 31 + p.day)).size >= CALENDAR) return undefined;
  const year = yearOf(hit, article, anatomy);
  const iso = year === undefined ? undefined : isoOf(hit, year);
  return iso === undefined
    ? undefined
    : { value: iso, confidence: 0.8, ...article.restored.toSource(hit.start, hit.end) };
}

/** `date: 5/6/2024` above "DUNMOUTH, June 5": which of the two is the day, the dateline says. */
const declaredYears = (article: Article, day: { month: number; day: number }): number[] =>
  (article.frontMatter ? frontMatterDeclarations(article) : [])
    .map((d) => (d.field === 'published' ? /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(d.values[0]!.trim()) : null))
    .filter((m) => m !== null)
    .filter(([, a, b]) => [`${day.month}/${day.day}`, `${day.day}/${day.month}`].includes(`${Number(a)}/${Number(b)}`))
    .map((m) => Number(m[3]));

function yearOf(day: { month: number; day: number }, article: Article, anatomy: Anatomy): number | undefined {
  const signed = new Set<number>();
  const near = new Set<number>();
  for (const c of anatomy.credits)
    if (c.role === 'modified' || c.role === 'published') signed.add(Number(c.value.slice(0, 4)));
  for (const l of anatomy.lines) {
    const legal = /(?:©|\(c\)|copyright)[^\d]{0,30}(?:\d{4} ?[-–] ?)?(\d{4})/i.exec(l.text.slice(0, 160));
    if (legal) signed.add(Number(legal[1]));
    for (const full of datesIn(l.folded.slice(0, 4000), anatomy.language)) {
      if (full.year === undefined || full.ambiguous || full.year < OLDEST) continue;
      for (const year of [full.year - 1, full.year, full.year + 1]) {
        const days = (Date.UTC(year, day.month - 1, day.day) - Date.UTC(full.year, full.month - 1, full.day)) / DAY;
        if (days >= -AFTER && days <= BEFORE) near.add(year);
      }
    }
  }
  const inUrl = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(?:\d{2})?/.exec(article.url ?? '');
  if (inUrl) signed.add(Number(inUrl[1]));
  for (const year of declaredYears(article, day)) signed.add(year);
  if (signed.size === 1) return [...signed][0];
  return signed.size === 0 && near.size === 1 ? [...near][0] : undefined;
}
