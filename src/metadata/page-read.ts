import type { Element } from 'domhandler';
import { attribute, rangeOf, type Article } from '../article';
import type { FieldName } from '../base';
import type { Declaration, DeclarationKind } from './declaration';
import { addressOf, ldGraph, textsOf, type Graph, type LdNode } from './json-ld';
import { metaName } from './meta-names';
import { propertyDeclarations } from './page-props';
import { scanPage, type PageScan } from './page-scan';
import { textIn } from './page-text';

/** What an HTML page declares, wherever it does. */
export function pageDeclarations(article: Article): Declaration[] {
  const page = scanPage(article);
  if (!page) return [];
  return [...metas(page), ...heads(page), ...jsonLd(ldGraph(article)), ...propertyDeclarations(page)];
}

const make = (field: FieldName, values: readonly string[], kind: DeclarationKind, name: string, rank: number, element: Element): Declaration => ({
  field, values, kind, name, rank, element, ...rangeOf(element),
}); // prettier-ignore

/** `twitter:label1` "Written by" with `twitter:data1`, as WordPress's plugins write it. */
function labelled(metas: readonly Element[]): Declaration[] {
  const named = (name: string): Element | undefined =>
    metas.find((m) => (m.attribs.name ?? m.attribs.property) === name);
  for (const n of ['1', '2']) {
    const label = named(`twitter:label${n}`)?.attribs.content ?? '';
    const data = named(`twitter:data${n}`);
    const name = data && attribute(data, 'content')?.trim();
    if (
      data &&
      name &&
      /^(?:written by|by|author|verfasst von|écrit par|escrito por|scritto da|geschreven door|написано|autor|作者)/i.test(
        label,
      )
    )
      return [make('authors', [name], 'Twitter card', `twitter:data${n}`, 32, data)];
  }
  return [];
}

function metas({ metas }: PageScan): Declaration[] {
  const out: Declaration[] = labelled(metas);
  for (const element of metas) {
    const name = element.attribs.property ?? element.attribs.name ?? element.attribs.itemprop ?? element.attribs['http-equiv']; // prettier-ignore
    if (name === 'parsely-page') for (const each of parsely(element)) out.push(each);
    const known = name === undefined ? undefined : (metaName(name) ?? (element.attribs.name === undefined ? undefined : metaName(element.attribs.name))); // prettier-ignore
    if (!known) continue;
    const value = attribute(element, 'content') ?? attribute(element, 'value');
    if (value === undefined) continue;
    const values = known.field === 'keywords' ? value.split(/[,;，、；]/).map((s) => s.trim()) : [value.replace(/\s+/g, ' ').trim()]; // prettier-ignore
    out.push(make(known.field, values, known.kind, name!, 10 + known.rank, element));
  }
  return out;
}

/** Parse.ly's older form: one `<meta>` that holds all in JSON. */
function parsely(element: Element): Declaration[] {
  try {
    const said = JSON.parse(attribute(element, 'content') ?? '') as Record<string, unknown>;
    return (['title', 'pub_date', 'author'] as const).flatMap((key) => {
      const value = said[key];
      const field = metaName(key)?.field;
      return typeof value === 'string' && value && field ? [make(field, [value], 'meta', 'parsely-page', 45, element)] : []; // prettier-ignore
    });
  } catch {
    return [];
  }
}

function heads({ html, titles, links }: PageScan): Declaration[] {
  const out: Declaration[] = [];
  const title = titles[0];
  if (title) out.push(make('title', [textIn(title)], 'title', '<title>', 30, title));
  const lang = html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang'));
  if (html && lang !== undefined) {
    const start = html.startIndex ?? 0;
    const end = (html.children[0]?.startIndex ?? start + 6) || start + 6;
    out.push({ ...make('language', [lang.trim()], 'lang', 'lang', 0, html), start, end });
  }
  for (const link of links) {
    const rel = (link.attribs.rel ?? '').toLowerCase();
    const href = attribute(link, 'href')?.trim();
    if (href === undefined) continue;
    if (rel === 'canonical') out.push(make('canonical', [href], 'link', 'rel=canonical', 0, link));
    else if (rel === 'image_src') out.push(make('image', [href], 'link', 'rel=image_src', 40, link));
  }
  return out;
}

/** From this rank on JSON-LD speaks of the page, not of an article. */
export const OF_PAGE = 60;
export const ARTICLE = /Article|Posting|Report$|Story$|NewsItem|^Review$|^CreativeWork$|^Recipe$|^HowTo$/;

/** Fields of a thing in JSON-LD, by property, most trusted first. */
const PROPERTIES: readonly (readonly [FieldName, readonly string[]])[] = [
  ['title', ['headline', 'name']],
  ['subtitle', ['alternativeHeadline']],
  ['published', ['datePublished', 'dateCreated', 'uploadDate']],
  ['modified', ['dateModified']],
  ['authors', ['author', 'creator']],
  ['editors', ['editor']],
  ['publisher', ['publisher', 'sourceOrganization']],
  ['language', ['inLanguage']],
  ['description', ['description']],
  ['section', ['articleSection']],
  ['keywords', ['keywords']],
];

function jsonLd(graph: Graph): Declaration[] {
  const articles = graph.nodes.filter((n) => n.types.some((t) => ARTICLE.test(t)));
  const pages = graph.nodes.filter((n) => n.types.some((t) => t.endsWith('Page')) && !articles.includes(n));
  const out: Declaration[] = [];
  if (articles[0]) for (const each of fieldsOf(articles[0], 0, graph)) out.push(each);
  for (const page of pages.slice(0, 3)) for (const each of fieldsOf(page, OF_PAGE, graph)) out.push(each);
  return out;
}

function fieldsOf(node: LdNode, base: number, graph: Graph): Declaration[] {
  const out: Declaration[] = [];
  for (const [field, names] of PROPERTIES)
    names.forEach((name, i) => {
      if (node.data[name] === undefined || node.data[name] === null) return;
      let values = textsOf(node.data[name], graph);
      if (field === 'keywords') values = values.flatMap((v) => v.split(/[,;，、；]/)).map((v) => v.trim());
      else if (field !== 'authors' && field !== 'editors') values = values.slice(0, 1);
      // A page's description is what its head says; JSON-LD often holds a cut of it.
      const rank = base + i * 30 + (field === 'description' ? 15 : 0);
      if (values.length) out.push(make(field, values, 'JSON-LD', name, rank, node.element));
    });
  const image = addressOf(node.data.image, graph);
  if (image) out.push(make('image', [image], 'JSON-LD', 'image', base + 20, node.element));
  const page = addressOf(node.data.mainEntityOfPage, graph) ?? addressOf(node.data.url, graph);
  if (page) out.push(make('canonical', [page], 'JSON-LD', 'mainEntityOfPage', base + 20, node.element));
  return out;
}
