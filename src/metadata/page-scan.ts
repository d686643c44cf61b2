import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { rangeOf, type Article } from '../article';
import { memo, type Range } from '../base';

/** An element that says by its attributes what it holds. */
export interface Hint {
  readonly element: Element;
  /** The `itemtype`/`typeof` of the nearest scope around it, last part of the address: `NewsArticle`. */
  readonly scope: string;
  /** The scope's own property in the scope around that: `author` for a Person inside an Article. */
  readonly scopeProp: string;
  /** In navigation, a sidebar, comments or a list of other articles. */
  aside: boolean;
}

/** What one walk over a page's elements finds. */
export interface PageScan {
  html: Element | undefined;
  head: Element | undefined;
  body: Element | undefined;
  readonly titles: Element[];
  readonly metas: Element[];
  readonly links: Element[];
  readonly jsonLd: Element[];
  readonly headings: Hint[];
  /** With `itemprop` or `property`. */
  readonly properties: Hint[];
  readonly times: Hint[];
  /** Whose class, id or rel speaks of a date or an author. */
  readonly hinted: Hint[];
  /** Whose class or id says that it leads into the article. */
  readonly leads: Hint[];
  /** Source ranges of navigation, sidebars, comments and lists of other articles: sorted, not overlapping. */
  readonly asides: Range[];
  /** `<article>` and `<main>`, outer ones first. */
  readonly mains: Element[];
}

/** Beyond this many elements of one kind the rest is passed over: no page needs them, hostile ones have millions. */
const MOST = 2000;
const HINTS = /date|time|publi|posted|updat|modif|creat|author|byline|writer|reporter|vcard|source|datum|fecha|autor|auteur|signature|redac|journalist/i; // prettier-ignore
const LEADS = /(?:^|[\s_-])(?:lead|lede|leads?-?text|article-?lead|leadin|intro|introduction|article-?intro|standfirst|dek|deck|summary|article-?summary|excerpt|subtitle|sub-?title|sub-?headline|sub-?heading|chapo|chapeau|entradilla|bajada|sumario|subtitulo|vorspann|teaser-?text|sapo|ingress|perex|sommario|occhiello|abstract|description|article-?description)(?:$|[\s_-])/i; // prettier-ignore
const ASIDE = /(?:^|[\s_-])(?:comments?|related|recommend(?:ed|ations)?|sidebar|side-?bar|nav|navbar|menu|(?<!elementor-)widget|teasers?|most-?(?:read|popular)|popular|trending|latest|read-?more|more-(?:news|stories)|promo|carousel|newsletter(?![-_ ]*(?:details?|meta|date|header|content|body|article|post|issue|title))|breadcrumbs?|disqus|respond|aside)(?:$|[\s_-])/i; // prettier-ignore

const enum Said {
  aside = 1,
  hint = 2,
  lead = 4,
}
const said = new Map<string, number>();
const MOST_WORDS = 20_000;

/** What a class or an id says: the same few hundred stand on thousands of elements. */
function saidBy(words: string | undefined): number {
  if (words === undefined) return 0;
  let known = said.get(words);
  if (known === undefined) {
    if (said.size >= MOST_WORDS) said.clear();
    said.set(
      words,
      (known =
        (ASIDE.test(words) ? Said.aside : 0) |
        (HINTS.test(words) ? Said.hint : 0) |
        (LEADS.test(words) ? Said.lead : 0)),
    );
  }
  return known;
}
const OWN_SIDE =
  /(?:^|[\s_-])(?:(?:post|article|entry|story|page|blog)-?(?:meta|info|header|details)|byline|meta)(?:$|[\s_-])/i;
/** Elements whose class speaks of the whole page. */
const WHOLE = new Set(['html', 'body', 'main', 'article', 'head']);

export const scanPage = memo((article: Article): PageScan | undefined =>
  article.document ? new Scanner(article.document).out : undefined,
);

const typeOf = ({ attribs }: Element): string =>
  (attribs.itemtype ?? attribs.typeof ?? '')
    .trim()
    .split(/\s+/, 1)[0]!
    .replace(/^.*[/#:]/, '');

class Scanner {
  readonly out: PageScan = { html: undefined, head: undefined, body: undefined, titles: [], metas: [], links: [], jsonLd: [], headings: [], properties: [], times: [], hinted: [], leads: [], asides: [], mains: [] }; // prettier-ignore
  private readonly scopes: Element[] = [];
  private aside: Element | undefined;
  /** What was found in it. */
  private besides: Hint[] = [];
  /** Inside an article a footer is the article's own. */
  private inside = 0;

  constructor(document: Document) {
    walk(document, (e) => this.enter(e), (e) => this.leave(e)); // prettier-ignore
  }

  private enter(e: Element): void {
    const { attribs } = e;
    const scoped = attribs.itemscope !== undefined || attribs.typeof !== undefined;
    if (scoped) this.scopes.push(e);
    this.byName(e, scoped);
    if (attribs.itemprop !== undefined || attribs.property !== undefined) this.hint(this.out.properties, e, scoped);
    const { class: names, id } = attribs;
    if ((names !== undefined || id !== undefined) && !WHOLE.has(e.name)) {
      const speaks = saidBy(names) | saidBy(id);
      if (speaks & Said.aside) this.open(e);
      if (speaks & Said.lead) this.hint(this.out.leads, e, scoped);
      if (speaks & Said.hint || attribs.rel === 'author') this.hint(this.out.hinted, e, scoped);
    } else if (attribs.rel === 'author' && e.name !== 'link') this.hint(this.out.hinted, e, scoped);
  }

  private byName(e: Element, scoped: boolean): void {
    const { out } = this;
    switch (e.name) {
      case 'meta':
        return put(out.metas, e);
      case 'link':
        return put(out.links, e);
      case 'script':
        return /^application\/ld\+json/i.test(e.attribs.type ?? '') ? put(out.jsonLd, e) : undefined;
      case 'title':
        // An SVG has titles of its own.
        return e.parent && 'name' in e.parent && /^(?:head|html)$/.test(e.parent.name) ? put(out.titles, e) : undefined;
      case 'html':
      case 'head':
      case 'body':
        out[e.name] ??= e;
        return;
      case 'time':
        return this.hint(out.times, e, scoped);
      case 'h1':
      case 'h2':
        if (e.name === 'h1') this.release();
        return this.hint(out.headings, e, scoped);
      case 'aside':
        // What stands at an article's side may be its own day and author.
        if (OWN_SIDE.test(e.attribs.class ?? '')) return;
        return this.open(e);
      case 'nav':
        return this.open(e);
      case 'footer':
        return this.inside ? undefined : this.open(e);
      case 'article':
      case 'main':
        if (e.name === 'main') this.release();
        this.inside++;
        put(out.mains, e);
    }
  }

  private open(aside: Element): void {
    if (this.aside) return;
    this.aside = aside;
    this.besides = [];
  }

  /** What holds the first headline or `<main>` is the page's frame, whatever its class says ("content-sidebar-wrap"). */
  private release(): void {
    if (!this.aside || /^(?:nav|footer)$/.test(this.aside.name) || this.out.headings.some((h) => h.element.name === 'h1' && !h.aside)) return; // prettier-ignore
    for (const hint of this.besides) hint.aside = false;
    this.aside = undefined;
  }

  private hint(list: Hint[], element: Element, own: boolean): void {
    if (list.length >= MOST) return;
    const scope = this.scopes[this.scopes.length - (own ? 2 : 1)];
    const hint = {
      element,
      scope: scope ? typeOf(scope) : '',
      scopeProp: scope ? (scope.attribs.itemprop ?? scope.attribs.property ?? scope.attribs.rel ?? '') : '',
      aside: this.aside !== undefined,
    };
    list.push(hint);
    if (this.aside) this.besides.push(hint);
  }

  private leave(e: ChildNode): void {
    if (this.scopes.at(-1) === e) this.scopes.pop();
    if ('name' in e && (e.name === 'article' || e.name === 'main')) this.inside--;
    if (this.aside !== e) return;
    this.out.asides.push(rangeOf(e));
    this.aside = undefined;
  }
}

function put<T>(list: T[], item: T): void {
  if (list.length < MOST) list.push(item);
}

/** Every element, depth first, without a stack: markup may be nested 50,000 deep. */
function walk(document: Document, enter: (e: Element) => void, leave: (e: ChildNode) => void): void {
  let node: ChildNode | null = document.children[0] ?? null;
  while (node) {
    if (isTag(node)) {
      enter(node);
      const first: ChildNode | undefined = node.children[0];
      if (first) {
        node = first;
        continue;
      }
      leave(node);
    }
    while (node && !node.next) {
      node = node.parent;
      if (!node || (node as unknown) === document) return;
      leave(node);
    }
    node = node.next;
  }
}
