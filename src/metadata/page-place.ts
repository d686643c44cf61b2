import { isTag, type Element } from 'domhandler';
import { attribute, rangeOf, type Article, type Block } from '../article';
import { memo, upperBound, type Range } from '../base';
import { declarationsOfField } from './metadata';
import { isCard } from './page-card';
import { scanPage, type Hint, type PageScan } from './page-scan';
import { shownIn } from './page-text';
import { bare } from './page-title';
import { languageTag } from './values';

/** A short visible line of a page, or the text of an element whose class says what it holds. */
export interface Candidate extends Range {
  readonly text: string;
  /** Lines below the headline; negative above it; undefined where no headline is known. */
  readonly below: number | undefined;
  readonly aside: boolean;
  readonly hint: 'date' | 'modified' | 'weak' | undefined;
  /** Characters of the line that stand around the element. */
  readonly around: number;
  /** In an item of a list that has a heading of its own. */
  readonly item?: boolean;
  /** In the card of another article. */
  readonly card?: boolean;
  /** Name and class of the element: what stands alike in a list of articles. */
  readonly like?: string;
}

const TOKENS = /[A-Z]?[a-z]+|[A-Z]/g;
const DATE_WORDS = new Set('date dates datetime timestamp time pubdate pubtime publish published publishdate publishtime publication posted postdate dateline datum fecha dt entrydate postedon createdate created release released pub day issued'.split(' ')); // prettier-ignore
const MODIFIED_WORDS = new Set('updated modified update updatedate lastmod edited revised updatetime lastupdated modifieddate'.split(' ')); // prettier-ignore
const WEAK_WORDS = new Set('meta byline info details metadata postmeta source author infos subtitle postinfo articleinfo'.split(' ')); // prettier-ignore
const NO_DATE = new Set('event events deadline expires expire birth join joined comment comments countdown picker calendar hours opening weather archive copyright reading readtime duration estimated'.split(' ')); // prettier-ignore

/** Words of class and id, camel case and hyphens undone, in lower case. */
export function wordsOf({ attribs }: { attribs: Record<string, string> }): string[] {
  return (`${attribs.class ?? ''} ${attribs.id ?? ''}`.match(TOKENS) ?? []).map((w) => w.toLowerCase());
}

function hintOf(hint: Hint): Candidate['hint'] | 'none' {
  const words = wordsOf(hint.element);
  if (words.some((w) => NO_DATE.has(w))) return 'none';
  // "entry-date published updated", "entry-date updated": WordPress has both of one day.
  if (words.some((w) => MODIFIED_WORDS.has(w)) && !words.some((w) => w === 'published' || w === 'entry')) return 'modified'; // prettier-ignore
  if (words.some((w) => DATE_WORDS.has(w)) || hint.element.name === 'time') return 'date';
  return words.some((w) => WEAK_WORDS.has(w)) ? 'weak' : undefined;
}

/** A line past this many characters is a paragraph. */
const SHORT = 180;
/** A line past this many is a sentence. */
const SENTENCE = 80;
const MOST_HINTS = 400;
/** Lines below the headline in which its own date stands. */
export const NEAR = 8;
const ABOVE = 25;
const BELOW = 60;
/** Lines below the headline that a head may have. */
const HEAD_LINES = 16;
/** Lines of an article that are read for what its own text says; and where no headline is known. */
const LINES = 120;
const HEADLESS = 100;
/** Words of a heading that is compared with the title, and the share of them that both have. */
const LEAST_WORDS = 4;
const ALIKE = 0.7;

/** The page's places; undefined for what is no page. */
export const placeOf = memo((article: Article): Place | undefined => {
  const page = scanPage(article);
  return page && new Place(article, page);
});

/** Where in a page its headline stands, and what stands near it. */
export class Place {
  readonly language: string | undefined;
  private readonly headline: number = -1;
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
    const { blocks } = this.article;
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
      const line = this.article.shown(b);
      if (line === '') continue;
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
    return best < 0 ? this.likeTitle(titles) : best;
  }

  /** Where no line says what a title says and no `<h1>` stands: the heading with most of a title's words. */
  private likeTitle(titles: readonly string[]): number {
    const words = titles.map((t) => new Set(t.split(' ')));
    return this.article.blocks.slice(0, 2000).findIndex((b) => {
      if (b.level === 0 || b.text.end - b.text.start > 200 || this.isAside(b.start)) return false;
      const own = new Set(bare(this.article.shown(b)).split(' '));
      return own.size >= LEAST_WORDS && words.some((w) => [...own].filter((x) => w.has(x)).length >= ALIKE * Math.max(own.size, w.size)); // prettier-ignore
    });
  }

  isAside(offset: number): boolean {
    const { asides } = this.page;
    const at = upperBound(asides, offset, (r) => r.start) - 1;
    const aside = asides[at];
    // What holds the headline holds the article, whatever its class says.
    const own = this.headlineBlock?.start ?? -1;
    return aside !== undefined && offset < aside.end && !(aside.start <= own && own < aside.end);
  }

  /** Whether a day stands in one of several items with headings of their own. */
  isItems(offset: number): boolean {
    return this.page.hinted.some((h) => h.element.startIndex! <= offset && h.element.endIndex! >= offset && isItem(h.element)); // prettier-ignore
  }

  /** Whether a place is an item of a menu or of a list beside the article, or well below it. */
  isList(offset: number): boolean {
    const below = this.belowOf(offset) ?? 0;
    return this.isAside(offset) && (below > NEAR || this.article.blocks[below + this.headline]?.kind === 'item');
  }

  /** Whether a line stands below the headline and above the second paragraph, the first being a standfirst: a byline may take a dozen lines. */
  isAbove({ below = 0 }: Candidate): boolean {
    if (below <= 0 || below > HEAD_LINES) return false;
    const head = this.article.blocks.slice(this.headline + 1, this.headline + below);
    return head.filter((b) => b.text.end - b.text.start > SENTENCE).length <= 1;
  }

  private belowOf(offset: number): number | undefined {
    if (this.headline < 0) return undefined;
    const at = upperBound(this.article.blocks, offset, (b) => b.start) - 1;
    return at - this.headline;
  }

  /** The short lines near the headline and below the article, then the elements with a telling class. */
  candidates(): Candidate[] {
    const { blocks } = this.article;
    const { headline } = this;
    const to = Math.min(blocks.length, Math.max(0, headline) + BELOW);
    return [
      ...this.lines(headline < 0 ? 0 : Math.max(0, headline - ABOVE), to),
      ...this.lines(Math.max(to, blocks.length - 40), blocks.length),
      ...[...this.page.hinted.slice(0, MOST_HINTS), ...this.page.times.slice(0, MOST_HINTS)].flatMap((h) =>
        this.told(h),
      ),
    ];
  }

  /** Those among so many lines around the headline; none where there is no headline. */
  around(above: number, below: number): Candidate[] {
    const { blocks } = this.article;
    if (this.headline < 0) return [];
    const from = Math.max(0, this.headline - above);
    const to = Math.min(blocks.length, this.headline + below + 1);
    const [start, end] = [blocks[from]!.start, blocks[to]?.start ?? this.article.text.length];
    const within = (h: Hint): boolean => (h.element.startIndex ?? -1) >= start && h.element.startIndex! < end;
    return [
      ...this.lines(from, to),
      ...[...this.page.hinted.filter(within), ...this.page.times.filter(within)].slice(0, MOST_HINTS).flatMap((h) => this.told(h)), // prettier-ignore
    ];
  }

  private lines(from: number, to: number): Candidate[] {
    const { article, headline } = this;
    const out: Candidate[] = [];
    for (let i = from; i < to; i++) {
      const b = article.blocks[i]!;
      if (b.text.end - b.text.start > SHORT || b.kind === 'code') continue;
      const text = article.shown(b);
      out.push({ text, start: b.start, end: b.end, below: headline < 0 ? undefined : i - headline, aside: this.isAside(b.start), hint: undefined, around: 0 }); // prettier-ignore
    }
    return out;
  }

  private told(hint: Hint): Candidate[] {
    const kind = hintOf(hint);
    if (kind === 'none' || kind === undefined) return [];
    const text = shownIn(this.article, hint.element, SHORT + 1);
    if (text.length > SHORT || text.length < 4) return [];
    const range = rangeOf(hint.element);
    const like = `${hint.element.name}.${hint.element.attribs.class ?? ''}`;
    const block = this.article.blocks[upperBound(this.article.blocks, range.start, (b) => b.start) - 1];
    // A `<time>` in a sentence is that sentence's.
    const around = hint.element.name === 'time' && block && range.end <= block.end && this.article.prose.text[block.text.end - 1] === '.' ? Math.max(0, block.text.end - block.text.start - text.length) : 0; // prettier-ignore
    return [{ text, ...range, below: this.belowOf(range.start), aside: hint.aside && this.isAside(range.start), hint: kind, like, around, item: isItem(hint.element), card: isCard(hint.element) }]; // prettier-ignore
  }
}

const HEADING = /^h[2-6]$/;
/** Whether the element stands in an `<li>` with a heading: one of several works or events. */
export function isItem(element: Element): boolean {
  let up: Element | undefined = element;
  for (let i = 0; i < 3; i++) {
    const parent: Element['parent'] = up.parent;
    if (!parent || !isTag(parent)) return false;
    up = parent;
    if (up.name === 'li') return up.children.some((e) => isTag(e) && (HEADING.test(e.name) || e.children.some((c) => isTag(c) && HEADING.test(c.name)))); // prettier-ignore
  }
  return false;
}
