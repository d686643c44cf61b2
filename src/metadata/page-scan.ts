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
  readonly aside: boolean;
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
  /** Source ranges of navigation, sidebars, comments and lists of other articles: sorted, not overlapping. */
  readonly asides: Range[];
}

/** Beyond this many elements of one kind the rest is passed over: no page needs them, hostile ones have millions. */
const MOST = 2000;
const HINTS = /date|time|publi|posted|updat|modif|creat|author|byline|writer|reporter|vcard|source|datum|fecha|autor|auteur|signature|redac|journalist/i; // prettier-ignore
const ASIDE = /(?:^|[\s_-])(?:comments?|related|recommend(?:ed|ations)?|sidebar|side-?bar|nav|navbar|menu|widget|teasers?|most-?(?:read|popular)|popular|trending|latest|read-?more|more-(?:news|stories)|promo|carousel|newsletter|breadcrumbs?|disqus|respond|aside)(?:$|[\s_-])/i; // prettier-ignore

export const scanPage = memo((article: Article): PageScan | undefined =>
  article.document ? scan(article.document) : undefined,
);

const typeOf = (e: Element): string => {
  const type = e.attribs.itemtype ?? e.attribs.typeof ?? '';
  return type
    .trim()
    .split(/\s+/, 1)[0]!
    .replace(/^.*[/#:]/, '');
};

function scan(document: Document): PageScan {
  const out: PageScan = { html: undefined, head: undefined, body: undefined, titles: [], metas: [], links: [], jsonLd: [], headings: [], properties: [], times: [], hinted: [], asides: [] }; // prettier-ignore
  const scopes: Element[] = [];
  let aside: Element | undefined;
  // Inside an article a footer is the article's own.
  let inside = 0;
  const hint = (element: Element, own: boolean): Hint => {
    const scope = scopes[scopes.length - (own ? 2 : 1)];
    return {
      element,
      scope: scope ? typeOf(scope) : '',
      scopeProp: scope ? (scope.attribs.itemprop ?? scope.attribs.property ?? scope.attribs.rel ?? '') : '',
      aside: aside !== undefined,
    };
  };
  const put = <T>(list: T[], make: () => T): void => {
    if (list.length < MOST) list.push(make());
  };
  const enter = (e: Element): void => {
    const { name, attribs } = e;
    const scoped = attribs.itemscope !== undefined || attribs.typeof !== undefined;
    if (scoped) scopes.push(e);
    if (name === 'meta') put(out.metas, () => e);
    else if (name === 'link') put(out.links, () => e);
    else if (name === 'script') {
      if (/^application\/ld\+json/i.test(attribs.type ?? '')) put(out.jsonLd, () => e);
      return;
    } else if (name === 'title') {
      // An SVG has titles of its own.
      if (e.parent && 'name' in e.parent && /^(?:head|html)$/.test(e.parent.name)) put(out.titles, () => e);
    } else if (name === 'html') out.html ??= e;
    else if (name === 'head') out.head ??= e;
    else if (name === 'body') out.body ??= e;
    else if (name === 'time') put(out.times, () => hint(e, scoped));
    else if (name === 'h1' || name === 'h2') put(out.headings, () => hint(e, scoped));
    else if (!aside && (name === 'nav' || name === 'aside' || (name === 'footer' && !inside))) aside = e;
    if (name === 'article' || name === 'main') inside++;
    if (attribs.itemprop !== undefined || attribs.property !== undefined) put(out.properties, () => hint(e, scoped));
    const words = attribs.class === undefined ? attribs.id : attribs.id === undefined ? attribs.class : `${attribs.class} ${attribs.id}`; // prettier-ignore
    if (words !== undefined || attribs.rel !== undefined) {
      if (
        !aside &&
        name !== 'body' &&
        name !== 'html' &&
        name !== 'main' &&
        name !== 'article' &&
        words !== undefined &&
        ASIDE.test(words)
      )
        aside = e;
      if (name !== 'body' && name !== 'html' && ((words !== undefined && HINTS.test(words)) || attribs.rel === 'author')) put(out.hinted, () => hint(e, scoped)); // prettier-ignore
    }
  };
  const leave = (e: ChildNode): void => {
    if (scopes.at(-1) === e) scopes.pop();
    if ('name' in e && (e.name === 'article' || e.name === 'main')) inside--;
    if (aside !== e) return;
    out.asides.push(rangeOf(e));
    aside = undefined;
  };
  walk(document, enter, leave);
  return out;
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
