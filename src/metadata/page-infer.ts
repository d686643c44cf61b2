import { anatomyWithin, datesIn, fold, isOrganisation, isoOf, type DateHit } from '../anatomy';
import { readCredits } from '../anatomy/credit-line';
import { labelBefore } from '../anatomy/labels';
import { attribute, rangeOf, type Article, type Block } from '../article';
import { memo, upperBound, type FieldName, type Range } from '../base';
import { bodyLanguage } from './body-language';
import { isFuture, readDate } from './date-value';
import type { Declaration } from './declaration';
import { inferFrom } from './infer-body';
import type { Inference, Inferences } from './inferred';
import { declarationsOfField } from './metadata';
import { standfirstOf } from './page-description';
import { scanPage, type Hint, type PageScan } from './page-scan';
import { textIn } from './page-text';
import { bare, siteNames } from './page-title';
import { isName, languageTag, soundValue, splitNames } from './values';

/** A short visible line of a page, or the text of an element whose class says what it holds. */
interface Candidate extends Range {
  readonly text: string;
  /** Lines below the headline; negative above it; undefined where no headline is known. */
  readonly below: number | undefined;
  readonly aside: boolean;
  readonly hint: 'date' | 'modified' | 'weak' | undefined;
  /** Name and class of the element: what stands alike in a list of articles. */
  readonly like?: string;
}

/**
 * What a reader sees of a page: its headline, and of date, authors, publisher, language and description what nothing declares.
 * The running text is read only where the page's marks are not enough: it costs as much as parsing.
 */
export const inferPage = memo((article: Article): Inferences => {
  const page = scanPage(article);
  if (!page) return {};
  const place = new Place(article, page);
  const open = (f: FieldName): boolean =>
    !declarationsOfField(article, f).some(
      (d) => soundValue(d) !== undefined && !(f === 'authors' && isHouse(article, d)),
    );
  const seen: Inferences = {
    ...titleOf(place),
    ...(open('published') ? datesOf(place) : {}),
    ...(open('authors') ? authorsOf(place) : {}),
    ...(open('publisher') ? publisherOf(place) : {}),
    ...(open('language') ? languageOf(article) : {}),
    ...(open('description') ? descriptionOf(article, place) : {}),
  };
  if (!ASKED.some((f) => seen[f] === undefined && open(f))) return seen;
  const { title: _, ...text } = inferFrom(article, anatomyWithin(article, place.main));
  return { ...text, ...seen };
});

/** Whether a declared author is the house itself: the publisher, the site, an agency. */
export function isHouse(article: Article, d: Declaration): boolean {
  const sites = siteNames(article, declarationsOfField(article, 'publisher')[0]?.values[0]);
  return d.values.every((v) => isOrganisation(v) || sites.some((s) => s === bare(v) || s.replace(/ /g, '') === bare(v).replace(/ /g, ''))); // prettier-ignore
}

/** Fields for whose sake the running text is read. */
const ASKED: readonly FieldName[] = ['published', 'authors', 'description'];

function languageOf(article: Article): Pick<Inferences, 'language'> {
  const body = bodyLanguage(article);
  const block = body && article.blocks.find((b) => b.text.end - b.text.start > 80);
  return body?.fits && block ? { language: { value: body.language, start: block.start, end: block.end, confidence: body.confidence } } : {}; // prettier-ignore
}

function descriptionOf(article: Article, place: Place): Pick<Inferences, 'description'> {
  const description = standfirstOf(article, place.page, place.headlineBlock);
  return description ? { description } : {};
}

/** The site's name behind the headline in `<title>`: "Bridge reopens | Harbour Post". */
function publisherOf(place: Place): Pick<Inferences, 'publisher'> {
  const element = place.page.titles[0];
  const block = place.headlineBlock;
  if (!element || !block) return {};
  const headline = bare(place.article.prose.text.slice(block.text.start, block.text.end));
  const parts = textIn(element, 400).split(/\s[|·•»–—-]\s|\s?[|｜_]\s?/);
  const last = parts.at(-1)!.trim();
  const own = parts.length > 1 && headline.length > 3 && bare(parts.slice(0, -1).join(' ')).startsWith(headline);
  if (!own || last.length < 2 || last.length > 40) return {};
  return { publisher: { value: last, ...rangeOf(element), confidence: 0.8 } };
}

function titleOf(place: Place): Pick<Inferences, 'title'> {
  const block = place.headlineBlock;
  if (!block) return {};
  const value = place.article.restored.text === place.article.prose.text ? place.article.prose.text.slice(block.text.start, block.text.end) : place.article.restore(block.start, block.end); // prettier-ignore
  return { title: { value: value.replace(/\s+/g, ' ').trim(), start: block.start, end: block.end, confidence: block.level ? 0.95 : 0.8 } }; // prettier-ignore
}

const TOKENS = /[A-Z]?[a-z]+|[A-Z]/g;
const DATE_WORDS = new Set('date dates datetime timestamp time pubdate pubtime publish published publishdate publishtime publication posted postdate dateline datum fecha dt entrydate postedon createdate created release released pub day issued'.split(' ')); // prettier-ignore
const MODIFIED_WORDS = new Set('updated modified update updatedate lastmod edited revised updatetime lastupdated modifieddate'.split(' ')); // prettier-ignore
const WEAK_WORDS = new Set('meta byline info details metadata postmeta source author infos subtitle postinfo articleinfo'.split(' ')); // prettier-ignore
const NO_DATE = new Set('event events deadline expires expire birth join joined comment comments countdown picker calendar weather archive copyright reading readtime duration estimated'.split(' ')); // prettier-ignore

/** Words of class and id, camel case and hyphens undone, in lower case. */
function wordsOf({ attribs }: { attribs: Record<string, string> }): string[] {
  return (`${attribs.class ?? ''} ${attribs.id ?? ''}`.match(TOKENS) ?? []).map((w) => w.toLowerCase());
}

function hintOf(hint: Hint): Candidate['hint'] | 'none' {
  const words = wordsOf(hint.element);
  if (words.some((w) => NO_DATE.has(w))) return 'none';
  if (words.some((w) => MODIFIED_WORDS.has(w))) return 'modified';
  if (words.some((w) => DATE_WORDS.has(w)) || hint.element.name === 'time') return 'date';
  return words.some((w) => WEAK_WORDS.has(w)) ? 'weak' : undefined;
}

/** A line past this many characters is a paragraph. */
const SHORT = 180;
const MOST_HINTS = 400;
/** Lines below the headline in which its own date stands. */
const NEAR = 8;
const ABOVE = 25;
const BELOW = 60;
/** Lines of an article that are read for what its own text says; and where no headline is known. */
const LINES = 120;
const HEADLESS = 100;

/** Where in a page its headline stands, and what stands near it. */
class Place {
  readonly language: string | undefined;
  private readonly headline: number;
  constructor(
    readonly article: Article,
    readonly page: PageScan,
  ) {
    const lang = page.html && attribute(page.html, 'lang');
    this.language = lang === undefined ? undefined : languageTag(lang);
    this.headline = this.findHeadline();
  }

  get headlineBlock(): Block | undefined {
    return this.article.blocks[this.headline];
  }

  /** Where the article stands: the innermost `<article>` or `<main>` around the headline, else from the headline on. */
  get main(): Range {
    const { blocks, text } = this.article;
    const headline = this.headlineBlock;
    if (!headline) return { start: 0, end: blocks[Math.min(blocks.length, HEADLESS) - 1]?.end ?? text.length };
    const around = this.page.mains.map(rangeOf).filter((r) => r.start <= headline.start && headline.end <= r.end && r.end - r.start > 4 * (headline.end - headline.start)); // prettier-ignore
    const end = blocks[Math.min(blocks.length - 1, this.headline + LINES)]!.end;
    const inner = around.at(-1);
    return { start: headline.start, end: inner ? Math.min(inner.end, end) : end };
  }

  /** The block that says what the declared title says; else the first h1 outside of menus. */
  private findHeadline(): number {
    const { blocks, prose } = this.article;
    const titles = [...new Set(declarationsOfField(this.article, 'title').flatMap((d) => d.values.map(bare)))].filter((t) => t.length > 3).slice(0, 12); // prettier-ignore
    const longest = Math.max(0, ...titles.map((t) => t.length)) + 20;
    // A line that is a title, its head or its tail begins or ends as one does.
    const ends = new Set(titles.flatMap((t) => [t[0]!, t.at(-1)!]));
    let best = -1;
    let score = 0;
    for (let i = 0; i < blocks.length && i < 2000; i++) {
      const b = blocks[i]!;
      const size = b.text.end - b.text.start;
      const heading = b.level === 1 ? 3 : b.level === 2 ? 2 : b.level > 2 ? 1 : 0;
      if (size < 4 || size > 400 || b.kind === 'code' || (!heading && (score >= 2 || size > longest))) continue;
      const line = prose.text.slice(b.text.start, b.text.end);
      if (!heading && !ends.has(line[0]!.toLowerCase()) && !ends.has(line.at(-1)!.toLowerCase())) continue;
      const t = bare(line);
      const same = titles.includes(t)
        ? 6
        : t.length > 9 && titles.some((x) => x.startsWith(t) || x.endsWith(t))
          ? 4
          : 0;
      const s = same + (same || heading > 2 ? heading : 0) - (this.isAside(b.start) ? 4 : 0);
      if (s > score) [best, score] = [i, s];
    }
    return best;
  }

  isAside(offset: number): boolean {
    const { asides } = this.page;
    const at = upperBound(asides, offset, (r) => r.start) - 1;
    return at >= 0 && offset < asides[at]!.end;
  }

  private belowOf(offset: number): number | undefined {
    if (this.headline < 0) return undefined;
    const at = upperBound(this.article.blocks, offset, (b) => b.start) - 1;
    return at - this.headline;
  }

  /** The short lines near the headline, then the elements with a telling class. */
  candidates(): Candidate[] {
    const { article, headline } = this;
    const out: Candidate[] = [];
    const from = headline < 0 ? 0 : Math.max(0, headline - ABOVE);
    const to = Math.min(article.blocks.length, (headline < 0 ? 0 : headline) + BELOW);
    const add = (i: number): void => {
      const b = article.blocks[i]!;
      const size = b.text.end - b.text.start;
      if (size > SHORT || b.kind === 'code') return;
      const text = article.prose.text.slice(b.text.start, b.text.end);
      out.push({ text, start: b.start, end: b.end, below: headline < 0 ? undefined : i - headline, aside: this.isAside(b.start), hint: undefined }); // prettier-ignore
    };
    for (let i = from; i < to; i++) add(i);
    for (let i = Math.max(to, article.blocks.length - 40); i < article.blocks.length; i++) add(i);
    for (const hint of [...this.page.hinted.slice(0, MOST_HINTS), ...this.page.times.slice(0, MOST_HINTS)]) {
      const kind = hintOf(hint);
      if (kind === 'none' || kind === undefined) continue;
      const text = textIn(hint.element, SHORT + 1);
      if (text.length > SHORT || text.length < 4) continue;
      const range = rangeOf(hint.element);
      out.push({
        text,
        ...range,
        below: this.belowOf(range.start),
        aside: hint.aside,
        hint: kind,
        like: `${hint.element.name}.${hint.element.attribs.class ?? ''}`,
      });
    }
    return out;
  }
}

const DATA_KEYS = ['datePublished', 'publishedAt', 'published_at', 'publishDate', 'publish_date', 'publishedDate', 'published_date', 'firstPublishedAt', 'first_published_at', 'pubDate', 'publicationDate']; // prettier-ignore

/** The date in the data that a page's scripts carry (`"publishedAt":"2024-03-05…"`): only where there is but one. */
function inData({ text }: Article): Dated | undefined {
  for (const key of DATA_KEYS) {
    const found: Dated[] = [];
    for (let i = text.indexOf(`${key}"`), n = 0; i >= 0 && n < MOST_DATA; i = text.indexOf(`${key}"`, i + 1), n++) {
      const m = /^\w+\\?" ?: ?\\?"(\d{4}-\d\d-\d\d[\w:.+ -]{0,22})/.exec(text.slice(i, i + 80));
      const date = m && readDate(m[1]!);
      if (date && !isFuture(date.iso, Date.now())) found.push({ iso: date.iso, score: ENOUGH, modified: false, at: { start: i, end: i + m[0].length } }); // prettier-ignore
    }
    if (found.length) return new Set(found.map((d) => d.iso.slice(0, 10))).size === 1 ? found[0] : undefined;
  }
  return undefined;
}
const MOST_DATA = 200;

interface Dated {
  readonly iso: string;
  readonly score: number;
  readonly modified: boolean;
  readonly at: Range;
}

/** A date must reach this to be the page's own. */
const ENOUGH = 4;

function datesOf(place: Place): Pick<Inferences, 'published' | 'modified'> {
  const now = Date.now();
  const dated: (Dated & { at: Candidate })[] = [];
  // Dates of one class that name several days head a list of other articles.
  const days = new Map<string, Set<string>>();
  const listed = (c: Candidate): boolean =>
    (days.get(c.like ?? '')?.size ?? 0) > 2 && !(c.below !== undefined && c.below >= 0 && c.below <= NEAR);
  for (const c of place.candidates()) {
    if (!/\d/.test(c.text)) continue;
    const line = fold(c.text);
    const hits = datesIn(line, place.language);
    if (hits.length > 3) continue;
    for (const hit of hits) {
      const iso = isoOf(hit);
      if (iso === undefined || hit.year! < 1990 || isFuture(iso, now)) continue;
      const rated = rate(c, line, hit, hits);
      if (rated) dated.push({ iso, ...rated, at: c });
      if (c.like !== undefined) days.set(c.like, (days.get(c.like) ?? new Set()).add(iso.slice(0, 10)));
    }
  }
  const best = (list: readonly Dated[]): Dated | undefined =>
    list.reduce<Dated | undefined>((a, b) => (!a || b.score > a.score || (b.score === a.score && b.iso.length > a.iso.length && b.iso.startsWith(a.iso)) ? b : a), undefined); // prettier-ignore
  const own = dated.filter((d) => !listed(d.at));
  const published = best(own.filter((d) => !d.modified));
  const modified = best(own.filter((d) => d.modified));
  const found = (d: Dated): Inference<string> => ({ value: d.iso, start: d.at.start, end: d.at.end, confidence: Math.min(0.95, 0.5 + d.score / 20) }); // prettier-ignore
  const sure = published && published.score >= ENOUGH ? published : inData(place.article);
  const update = modified && modified.score >= ENOUGH ? modified : undefined;
  return {
    ...(sure ? { published: found(sure) } : update ? { published: found(update) } : {}),
    ...(update ? { modified: found(update) } : {}),
  };
}

/** Without the signs between a label and its date. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t:|·•,(-'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

function rate(
  c: Candidate,
  line: string,
  hit: DateHit,
  hits: readonly DateHit[],
): { score: number; modified: boolean } | undefined {
  const before = line.slice(0, hit.start);
  const label = labelBefore(withoutTail(before));
  if (label && label.role !== 'published' && label.role !== 'modified' && label.role !== 'author' && label.role !== 'source' && label.role !== 'section') return undefined; // prettier-ignore
  if (/©|copyright|all rights|版权|版權|\(c\)/i.test(line)) return undefined;
  const modified = label?.role === 'modified' || (label?.role !== 'published' && c.hint === 'modified');
  const rest = line.length - hits.reduce((n, h) => n + h.end - h.start, 0);
  let score = c.hint === 'date' || c.hint === 'modified' ? 4 : c.hint === 'weak' ? 2 : 0;
  if (label?.role === 'published' || label?.role === 'modified') score += 4;
  if (c.below !== undefined) score += c.below >= 0 && c.below <= 6 ? 4 : c.below > 0 && c.below <= 15 ? 3 : c.below < 0 && c.below >= -6 ? 2 : c.below > 0 && c.below <= 40 ? 1 : 0; // prettier-ignore
  score += rest <= 25 ? 2 : rest <= 70 ? 0.5 : rest > 120 ? -3 : -1;
  if (hit.time !== undefined) score += 0.5;
  if (c.aside) score -= 5;
  return { score, modified };
}

function authorsOf(place: Place): Pick<Inferences, 'authors' | 'editors' | 'publisher'> {
  const found: { role: string; names: string[]; at: Range; score: number }[] = [];
  for (const { element, aside } of place.page.hinted) {
    if (aside) continue;
    const words = wordsOf(element);
    const rel = element.attribs.rel === 'author';
    if (!rel && !words.some((w) => /^(?:author|authors|byline|writer|autor|auteur|journalist|reporter)$/.test(w)))
      continue;
    if (words.some((w) => /^(?:bio|box|avatar|about|image|img|photo|social|description|role|desc|comment)$/.test(w)))
      continue;
    const text = textIn(element, 161);
    if (text.length > 160 || text.length < 2) continue;
    const line = fold(text);
    const credits = readCredits(line, place.language);
    const named = credits.credits.filter((x) => x.role === 'author').map((x) => x.value);
    const names = named.length ? named : splitNames(text).filter((n) => isName(n) && looksNamed(n));
    if (names.length)
      found.push({ role: 'author', names, at: rangeOf(element), score: (rel ? 3 : 2) + (named.length ? 1 : 0) });
  }
  for (const c of place.candidates()) {
    if (c.aside || c.hint !== undefined) continue;
    const { credits } = readCredits(fold(c.text), place.language);
    for (const role of ['author', 'editor', 'source']) {
      const names = credits.filter((x) => x.role === role && x.stated).map((x) => x.value);
      const near = c.below !== undefined && c.below > -3 && c.below < 12;
      if (names.length) found.push({ role, names, at: c, score: near ? 2.5 : 1 });
    }
  }
  const best = (role: string): (typeof found)[number] | undefined =>
    found
      .filter((f) => f.role === role)
      .reduce<(typeof found)[number] | undefined>((a, b) => (!a || b.score > a.score ? b : a), undefined);
  const inference = <T>(f: (typeof found)[number], value: T): Inference<T> => ({ value, start: f.at.start, end: f.at.end, confidence: 0.7 }); // prettier-ignore
  const [authors, editors, source] = [best('author'), best('editor'), best('source')];
  return {
    ...(authors ? { authors: inference(authors, [...new Set(authors.names)]) } : {}),
    ...(editors ? { editors: inference(editors, [...new Set(editors.names)]) } : {}),
    ...(source ? { publisher: inference(source, source.names[0]!) } : {}),
  };
}

/** Two to five words that begin with capitals, or a short name without spaces. */
const looksNamed = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|den|la|le|del|di|bin|al|el)){1,4}$/u.test(text) || /^\p{Script=Han}{2,4}$/u.test(text); // prettier-ignore
