import { isTag, type Element } from 'domhandler';
import { rangeOf, type Article } from '../article';
import type { Edit, FieldName, Fields } from '../base';
import { parseFrontMatter } from '../article';
import { addProperties } from './front-matter-write';
import { ldScripts } from './json-ld';
import { scanPage, type PageScan } from './page-scan';
import { textIn } from './page-text';

/** Which fields a page declares in JSON-LD, and how. */
const LD: Readonly<Partial<Record<FieldName, (value: never) => readonly [string, unknown]>>> = {
  published: (v: string) => ['datePublished', v],
  modified: (v: string) => ['dateModified', v],
  authors: (v: string[]) => ['author', v.map((name) => ({ '@type': 'Person', name }))],
  editors: (v: string[]) => ['editor', v.map((name) => ({ '@type': 'Person', name }))],
  publisher: (v: string) => ['publisher', { '@type': 'Organization', name: v }],
  section: (v: string) => ['articleSection', v],
  keywords: (v: string[]) => ['keywords', v],
  subtitle: (v: string) => ['alternativeHeadline', v],
};

const escape = (s: string): string => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;'); // prettier-ignore

/** The edits that make an HTML page declare `fields`: `lang`, `<title>`, `<meta>`, `<link>`, and JSON-LD for the rest. */
export function declareInHtml(article: Article, fields: Fields): Edit[] {
  const page = scanPage(article);
  if (!page) return [];
  const edits: Edit[] = [];
  const tags: string[] = [];
  const properties: (readonly [string, unknown])[] = [];
  const { title, language, description, canonical, image, imageAlt } = fields;
  if (language !== undefined) {
    if (page.html) edits.push(attributeEdit(article.text, page.html, 'lang', language));
    else properties.push(['inLanguage', language]);
  }
  if (title !== undefined) titleEdit(page, title, edits, tags);
  if (description !== undefined) tags.push(`<meta name="description" content="${escape(description)}">`);
  if (canonical !== undefined) tags.push(`<link rel="canonical" href="${escape(canonical)}">`);
  if (image !== undefined) tags.push(`<meta property="og:image" content="${escape(image)}">`);
  if (imageAlt !== undefined) tags.push(`<meta property="og:image:alt" content="${escape(imageAlt)}">`);
  for (const [field, make] of Object.entries(LD)) {
    const value = fields[field as FieldName];
    if (value !== undefined) properties.push(make(value as never));
  }
  if (properties.length) {
    const added = extendJsonLd(article, properties);
    if (added.length) for (const each of added) edits.push(each);
    else tags.push(newJsonLd(title, properties));
  }
  if (tags.length) edits.push(insertIntoHead(article, page, tags));
  return edits.sort((a, b) => a.start - b.start);
}

function titleEdit(page: PageScan, title: string, edits: Edit[], tags: string[]): void {
  const element = page.titles[0];
  if (element && textIn(element) === '') {
    const { start, end } = inside(element);
    edits.push({ start, end, text: escape(title) });
  } else if (element) tags.push(`<meta property="og:title" content="${escape(title)}">`);
  else tags.push(`<title>${escape(title)}</title>`);
}

/** The inside of an element that may be empty: between its tags. */
function inside(element: Element): { start: number; end: number } {
  const { start, end } = rangeOf(element);
  const first = element.children[0];
  if (first) return { start: rangeOf(first).start, end: rangeOf(element.children.at(-1)!).end };
  const at = end - `</${element.name}>`.length;
  return { start: Math.max(start, at), end: Math.max(start, at) };
}

/** Sets an attribute in a start tag: its value is replaced, or the attribute added after the tag's name. */
export function attributeEdit(text: string, element: Element, name: string, value: string): Edit {
  const start = element.startIndex ?? 0;
  const open = text.slice(start, element.children[0]?.startIndex ?? rangeOf(element).end);
  const known = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s>"']*)`, 'i').exec(open);
  const valueStart = known ? start + known.index + known[0].length - known[1]!.length : 0;
  if (known) return { start: valueStart, end: valueStart + known[1]!.length, text: `"${escape(value)}"` };
  const at = start + 1 + element.name.length;
  return { start: at, end: at, text: ` ${name}="${escape(value)}"` };
}

const ARTICLE = /Article|Posting/;

/** Adds properties to the page's own Article in JSON-LD, where it stands at the top of a script. */
function extendJsonLd(article: Article, properties: readonly (readonly [string, unknown])[]): Edit[] {
  for (const script of ldScripts(article)) {
    if (script.brokenAt !== undefined) continue;
    const value = script.value as { '@type'?: unknown } | null;
    const type = value && typeof value === 'object' && !Array.isArray(value) ? value['@type'] : undefined;
    if (![type].flat().some((t) => typeof t === 'string' && ARTICLE.test(t))) continue;
    const text = article.text.slice(script.range.start, script.range.end);
    const start = script.range.start + text.indexOf('{');
    const end = script.range.start + text.lastIndexOf('}') + 1;
    const data = parseFrontMatter(article.text, { start, end, content: { start, end }, syntax: 'json' });
    if (data.errors.length) continue;
    // What stands there already, empty, is replaced.
    const edits: Edit[] = [];
    const fresh = properties.filter(([name, v]) => {
      const known = data.entries.find((e) => e.key === name);
      if (known) edits.push({ start: known.value.start, end: known.value.end, text: inScript(v) });
      return !known;
    });
    if (fresh.length) for (const each of addProperties(article.text, start, end, data.entries, fresh).map((e) => ({ ...e, text: e.text.replace(/</g, '\\u003c') }))) edits.push(each); // prettier-ignore
    return edits;
  }
  return [];
}

const inScript = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/</g, '\\u003c');

function newJsonLd(title: string | undefined, properties: readonly (readonly [string, unknown])[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title === undefined ? {} : { headline: title }),
    ...Object.fromEntries(properties),
  };
  return `<script type="application/ld+json">\n${inScript(data, 2)}\n</script>`;
}

/** Puts tags at the end of the head, in its manner of indentation; a head of its own where there is none. */
function insertIntoHead(article: Article, page: PageScan, tags: readonly string[]): Edit {
  const { text } = article;
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const { head, html } = page;
  const last = head?.children.filter(isTag).at(-1);
  if (head) {
    const at = last ? rangeOf(last).end : openTagEnd(text, head);
    const lineStart = last ? text.lastIndexOf('\n', rangeOf(last).start - 1) + 1 : 0;
    const indent = last ? (/^[ \t]*/.exec(text.slice(lineStart, rangeOf(last).start))?.[0] ?? '') : '';
    const lines = tags.map((t) => eol + t.split('\n').map((l) => indent + l).join(eol)); // prettier-ignore
    return { start: at, end: at, text: lines.join('') };
  }
  const block = tags.map((t) => t.replace(/\n/g, eol)).join(eol);
  if (html) {
    const at = openTagEnd(text, html);
    return { start: at, end: at, text: `${eol}<head>${eol}${block}${eol}</head>` };
  }
  const doctype = /^\uFEFF?\s*(?:<!doctype[^>]*>\s*)?/i.exec(text)![0].length;
  return { start: doctype, end: doctype, text: block + eol };
}

/** Where the start tag of an element ends. */
function openTagEnd(text: string, element: Element): number {
  const start = element.startIndex ?? 0;
  const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.slice(start, start + 10_000));
  return start + (tag?.[0].length ?? 0);
}
