import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { attribute, rangeOf } from '../article';
import type { FieldName } from '../base';
import type { Declaration, DeclarationKind } from './declaration';
import { isCard } from './page-card';
import type { Hint, PageScan } from './page-scan';
import { textIn } from './page-text';

/** Properties of microdata and RDFa that declare a field of an article, most trusted first. */
const PROPERTIES: Readonly<Record<string, readonly [FieldName, number]>> = {
  headline: ['title', 15],
  alternativeheadline: ['subtitle', 0],
  datepublished: ['published', 15],
  pubdate: ['published', 25],
  datecreated: ['published', 50],
  dateposted: ['published', 30],
  uploaddate: ['published', 70],
  datemodified: ['modified', 15],
  author: ['authors', 15],
  creator: ['authors', 30],
  editor: ['editors', 15],
  publisher: ['publisher', 40],
  inlanguage: ['language', 30],
  articlesection: ['section', 20],
  description: ['description', 60],
};
const ARTICLE = /Article|Posting|^Report$|NewsItem|^CreativeWork$|^WebPage$|^Recipe$|^Review$|^Blog$|^Organization$|^$/;
/** Of a comment, a product's review, a film: what they declare is not the page's. */
const FOREIGN =
  /^(?:Comment|UserComments|Product|Offer|Movie|Book|Event|Person|VideoObject|ImageObject|ListItem|BreadcrumbList|Rating|AggregateRating|WPHeader|WPFooter|WPSideBar|SiteNavigationElement)$/;

const make = (field: FieldName, values: readonly string[], kind: DeclarationKind, name: string, rank: number, element: Element): Declaration => ({
  field, values, kind, name, rank, element, ...rangeOf(element),
}); // prettier-ignore

/** What microdata, RDFa, hNews and hCard, and `<time>` declare in a page's own article. */
export function propertyDeclarations(page: PageScan): Declaration[] {
  return [...properties(page), ...microformats(page), ...times(page)];
}

function properties(page: PageScan): Declaration[] {
  const out: Declaration[] = [];
  const seen = new Set<FieldName>();
  for (const { element, scope, scopeProp, aside } of page.properties) {
    if (element.name === 'meta' && element.attribs.itemprop === undefined) continue;
    if (aside && element.name !== 'meta' && element.name !== 'time') continue;
    if (isCard(element)) continue;
    const raw = element.attribs.itemprop ?? element.attribs.property ?? '';
    const kind: DeclarationKind = element.attribs.itemprop === undefined ? 'RDFa' : 'microdata';
    for (const word of raw.toLowerCase().split(/\s+/)) {
      const name = word.replace(/^.*[:/#]/, '');
      const known = PROPERTIES[name];
      if (known && ARTICLE.test(scope) && !FOREIGN.test(scope)) {
        const [field, rank] = known;
        const values = valueOf(element, field);
        // A second one of a kind is another article's, but for authors and keywords.
        if (!values.length || (seen.has(field) && field !== 'authors')) continue;
        seen.add(field);
        out.push(make(field, values, kind, name, rank + (scope === '' ? 5 : 0), element));
      } else if (name === 'name' && /^(?:Person|Organization)$/.test(scope) && /author/i.test(scopeProp)) {
        const values = valueOf(element, 'authors');
        if (values.length) out.push(make('authors', values, kind, 'author', 14, element));
      }
    }
  }
  return out;
}

function valueOf(element: Element, field: FieldName): string[] {
  const date = field === 'published' || field === 'modified';
  // An author's own item has its name inside; the names stand there as properties of their own.
  const scoped = element.attribs.itemscope !== undefined || element.attribs.typeof !== undefined;
  if (scoped && field !== 'title' && field !== 'description') return [];
  const value = attribute(element, 'content') ?? (date ? attribute(element, 'datetime') : undefined) ?? (element.name === 'meta' || element.name === 'link' ? undefined : textIn(element, 300)); // prettier-ignore
  const text = value?.replace(/\s+/g, ' ').trim() ?? '';
  return text && (!date || /\d/.test(text)) ? [text] : [];
}

const classes = (element: Element): string => ` ${element.attribs.class ?? ''} `.replace(/\s+/g, ' ');

/** hNews, hEntry, hCard: classes that declare. */
function microformats(page: PageScan): Declaration[] {
  const out: Declaration[] = [];
  const taken = new Set<FieldName>();
  for (const { element, aside } of page.hinted) {
    if (aside) continue;
    const names = classes(element);
    const stamp = attribute(element, 'datetime') ?? (element.name === 'abbr' || element.name === 'span' ? attribute(element, 'title') : undefined); // prettier-ignore
    const field = / (?:published|dt-published|entry-date) /.test(names) ? 'published' : / (?:updated|dt-updated) /.test(names) ? 'modified' : undefined; // prettier-ignore
    if (field && stamp && /\d{4}/.test(stamp) && !taken.has(field)) {
      taken.add(field);
      out.push(make(field, [stamp], 'hNews', names.trim().split(' ').find((n) => /publ|date|upda/.test(n)) ?? field, 45, element)); // prettier-ignore
    }
    if (/ (?:p-author|author) /.test(names) && / (?:vcard|h-card) /.test(names) && !taken.has('authors')) {
      const text = textIn(element, 120);
      if (text) {
        taken.add('authors');
        out.push(make('authors', [text], 'hNews', 'author vcard', 45, element));
      }
    }
  }
  return out;
}

/** `<time datetime>` before anything else of its kind: the page's own date stands at its head. */
function times(page: PageScan): Declaration[] {
  const own = page.times.filter(
    (t) => !t.aside && !FOREIGN.test(t.scope) && !isCard(t.element) && /\d{4}/.test(t.element.attribs.datetime ?? ''),
  );
  const out: Declaration[] = [];
  const pubdate = page.times.find((t) => t.element.attribs.pubdate !== undefined && !t.aside);
  if (pubdate) {
    const value = attribute(pubdate.element, 'datetime') ?? textIn(pubdate.element, 100);
    if (value) out.push(make('published', [value], 'time', '<time pubdate>', 40, pubdate.element));
  }
  const first = own.find((t) => !isUpdate(t));
  const update = own.find(isUpdate);
  if (first) out.push(make('published', [attribute(first.element, 'datetime')!], 'time', '<time>', 90, first.element));
  if (update)
    out.push(make('modified', [attribute(update.element, 'datetime')!], 'time', '<time>', 90, update.element));
  return out;
}

const UPDATE = /updat|modif|edited|revis|reviewed|aktualis|mis à jour|actualiz|更新|修改|수정/i;
function isUpdate({ element }: Hint): boolean {
  const { class: names, itemprop } = element.attribs;
  if (UPDATE.test(names ?? '') || UPDATE.test(itemprop ?? '') || UPDATE.test(textIn(element, 80))) return true;
  const before = textBefore(element);
  return UPDATE.test(before) && !PUBLISHED.test(before);
}

const PUBLISHED = /publi|posted|veröffentlicht|发布|發布|公開|등록|입력/i;
/** Characters of a label before its date. */
const LABEL = 40;

/** What stands before an element inside its parent or the parent's: "Last updated:" in a span of its own. */
function textBefore(element: Element): string {
  let out = '';
  let node: ChildNode = element;
  for (let up = 0; up < 2 && out.length < LABEL; up++) {
    for (let p = node.prev, n = 0; p && n < 6 && out.length < LABEL; p = p.prev, n++)
      if (isText(p)) out = `${p.data} ${out}`;
      else if (isTag(p)) out = p.name === 'time' ? '' : `${textIn(p, 200)} ${out}`;
    if (!node.parent || !isTag(node.parent)) break;
    node = node.parent;
  }
  return out.replace(/\s+/g, ' ').trim().slice(-LABEL);
}
