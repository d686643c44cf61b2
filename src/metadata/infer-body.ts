/* eslint-disable regexp/no-super-linear-move -- a list of keywords stands in a line of at most 240 characters */
import { anatomyOf, isPersonName, type Anatomy, type Placed } from '../anatomy';
import type { Article } from '../article';
import type { Fields } from '../base';
import { inferDates } from './infer-dates';
import { inferDescription } from './infer-description';
import { at, type Found, type Inferences } from './inferred';
import { publisherOf } from './infer-publisher';
import { isTold } from './told';

/** What the article's own text says of it, with the source range it stands at. Nothing is made up. */
export const inferFields = (article: Article): Inferences => inferFrom(article, anatomyOf(article));

/** As `inferFields`, from parts already read (of a page's main content, say). */
export function inferFrom(article: Article, anatomy: Anatomy): Inferences {
  const found: { -readonly [K in keyof Fields]?: Found<NonNullable<Fields[K]>> } = {
    title: titleOf(article, anatomy),
    subtitle: stated(article, anatomy, 'subtitle') ?? line(article, anatomy.subhead, 0.8),
    authors: authorsOf(article, anatomy),
    editors: people(
      article,
      anatomy.credits.filter((c) => c.role === 'editor'),
      0.97,
    ),
    publisher: publisherOf(article, anatomy),
    ...inferDates(article, anatomy),
    section: sectionOf(article, anatomy),
    keywords: keywordsOf(article, anatomy),
    description: inferDescription(article, anatomy),
    language: languageOf(article, anatomy),
  };
  // "Lodestar Freight Holdings" above "SOURCE Lodestar Freight Holdings, Inc.": capitalised words that turned out to be the house.
  if (
    found.publisher &&
    found.authors?.value.every((name) => name.includes(' ') && found.publisher!.value.startsWith(name))
  )
    delete found.authors;
  return Object.fromEntries(Object.entries(found).filter(([, v]) => v !== undefined));
}

const line = (article: Article, l: Anatomy['headline'], confidence: number): Found<string> =>
  l && at(article, l.text, l.start, l.end, confidence);

export function stated(article: Article, { credits }: Anatomy, role: Placed['role']): Found<string> {
  const c = credits.find((x) => x.role === role);
  return c && at(article, c.value, c.start, c.end, 0.95);
}

function titleOf(article: Article, anatomy: Anatomy): Found<string> {
  return stated(article, anatomy, 'title') ?? line(article, anatomy.headline, anatomy.headline?.level ? 0.97 : 0.9);
}

function people(article: Article, credits: readonly Placed[], confidence: number): Found<string[]> {
  const first = credits[0];
  if (!first) return undefined;
  const names = [...new Set(credits.map((c) => c.value))];
  return at(article, names, first.start, first.end, confidence);
}

/** Lines apart that names of one byline stand at most. */
const TOGETHER = 2;

/**
 * Who is said to have written it: the byline nearest under the headline, else what signs below the text, a dateline's reporters, else
 * names that close the text or stand alone beside the date.
 */
function authorsOf(article: Article, anatomy: Anatomy): Found<string[]> {
  const authors = anatomy.credits.filter((c) => c.role === 'author');
  const said = authors.filter((c) => c.stated);
  const title = anatomy.headline ? anatomy.lines.indexOf(anatomy.headline) : -1;
  const lines = said.filter((c) => c.form === 'line' && c.zone === 'head');
  // Between two that say "By" an office and an account may stand.
  const under = group(lines.filter((c) => c.line > title), TOGETHER + 1); // prettier-ignore
  const top = under.length ? under : group(lines);
  const reporters = said.filter((c) => c.form === 'slug');
  const signed = said.filter((c) => c.form === 'tail' || c.zone === 'tail');
  if (top.length) return people(article, top, 0.96);
  // Reporters of the dateline and those who sign at the end are the same people, or both wrote it.
  if (reporters.length || signed.length)
    return people(article, [...group(reporters), ...(article.format === 'html' ? group(signed) : signed)], 0.95);
  const within = said.filter((c) => c.form === 'line' && c.zone === 'body');
  if (within.length && article.format !== 'html') {
    // Far below the headline a label may be another story's.
    const near = within[0]!.line <= Math.max(title, 0) + DEEP;
    return (near ? undefined : unsaid(article, anatomy, authors, title)) ?? people(article, group(within), 0.8);
  }
  return unsaid(article, anatomy, authors, title);
}

/** Names without a word that they wrote it: only where nothing else can stand. */
function unsaid(article: Article, anatomy: Anatomy, all: readonly Placed[], title: number): Found<string[]> {
  const { credits } = anatomy;
  const html = article.format === 'html';
  const authors = html ? all : all.filter((c) => !isTold(c, anatomy) && !isPhrase(c.value, anatomy) && !isPhotographer(c, anatomy)); // prettier-ignore
  const beside = (c: Placed): boolean =>
    credits.some((o) => o.role !== 'author' && o.form === 'line' && Math.abs(o.line - c.line) <= TOGETHER);
  const dated = (c: Placed, near = 1): boolean =>
    credits.some((o) => (o.role === 'published' || o.role === 'modified') && o.form === 'line' && Math.abs(o.line - c.line) <= near); // prettier-ignore
  const heads = authors.filter(
    (c) =>
      c.form === 'line' &&
      c.zone === 'head' &&
      (!html || c.line > title) &&
      ((beside(c) && (html || isPersonName(c.value, 'bare') || dated(c, TOGETHER))) ||
        (!html && (c.line <= 4 || (c.line > title && c.line - title < 4)))),
  );
  // Two words above a headline are rather its kicker.
  const under = heads.filter((c) => c.line > title);
  const head = under.length ? under : heads.filter((c) => isPersonName(c.value, 'bare') || dated(c));
  if (head.length) return people(article, group(head), 0.85);
  // Below a standfirst and a picture, beside the day.
  const below = html
    ? []
    : authors.filter(
        (c) => c.form === 'line' && c.zone === 'body' && c.line <= Math.max(title, 0) + DEEP && dated(c, TOGETHER),
      );
  if (below.length) return people(article, group(below), 0.8);
  const last = authors.filter((c) => c.form === 'tail').at(-1)?.line;
  const signed = authors.filter((c) => c.form === 'tail' && c.line === last);
  if (signed.length) return people(article, signed, 0.85);
  const closing = html ? [] : all.filter((c) => c.form === 'line' && c.zone === 'tail');
  const tail = closing.filter((c) => authors.includes(c));
  // Several lines of names are what it is about.
  return tail.length > 0 && new Set(closing.map((c) => c.line)).size === 1 ? people(article, tail, 0.7) : undefined;
}

/** "(Jane Doe / AP)" below a paragraph: who took the picture. */
function isPhotographer({ line }: Placed, { lines }: Anatomy): boolean {
  const above = lines[line - 1];
  return above !== undefined && above.weight > 12 && /[.!?]["”»]?$/u.test(above.text) && OF_PICTURE.test(lines[line]!.text); // prettier-ignore
}
const OF_PICTURE = /^\([^()/]+\/[^()]+\)$/u;

/** Lines below the headline in which a byline stands. */
const DEEP = 12;

/** "User Engagement", "Access Method": words that the story writes small, behind no usual given name, are no name. */
function isPhrase(name: string, { body }: Anatomy): boolean {
  const words = name.split(' ');
  if (words.length < 2 || isPersonName(name, 'bare') || !/^\p{Script=Latin}/u.test(name)) return false;
  const small = words.filter((w) => w.length > 3).map((w) => ` ${w.toLowerCase()}`);
  return body.some(({ text }) => small.some((w) => text.includes(w)));
}

/** The first names and those on the lines right after them. */
function group(credits: readonly Placed[], together = TOGETHER): readonly Placed[] {
  let last = credits[0]?.line ?? 0;
  return credits.filter((c) => {
    const near = c.line - last <= together;
    if (near) last = c.line;
    return near;
  });
}

function sectionOf(article: Article, anatomy: Anatomy): Found<string> {
  const said = stated(article, anatomy, 'section');
  const section = anatomy.breadcrumb?.section;
  if (said || !section) return said;
  const start = anatomy.lines[anatomy.breadcrumb.line]!.start;
  return at(article, section.text, start + section.start, start + section.end, 0.7);
}

function keywordsOf(article: Article, anatomy: Anatomy): Found<string[]> {
  const found = stated(article, anatomy, 'keywords');
  if (!found) return undefined;
  const by = /[,，、;；|｜]/.test(found.value) ? /\s*[,，、;；|｜]\s*/ : /(?:\s+|^)#|\s{2,}|\s+(?=[\p{Script=Han}])/u;
  const words = found.value
    .split(by)
    .map((w) => w.replace(/^#/, '').trim())
    .filter((w) => w !== '' && w.length <= 60);
  return words.length ? { ...found, value: words } : undefined;
}

function languageOf(article: Article, { language, body }: Anatomy): Found<string> {
  const first = body[0];
  return language && first ? at(article, language, first.start, first.end, 0.9) : undefined;
}
