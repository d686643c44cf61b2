/* eslint-disable regexp/no-super-linear-move -- a list of keywords stands in a line of at most 240 characters */
import {
  anatomyOf,
  isAddress,
  isAgency,
  isKicker,
  isOrganisation,
  isPersonName,
  isPress,
  type Anatomy,
  type Placed,
} from '../anatomy';
import type { Article } from '../article';
import type { Fields } from '../base';
import { inferDates } from './infer-dates';
import { inferDescription } from './infer-description';
import type { Inference, Inferences } from './inferred';
import { houseOfRelease, RELEASE_OF } from './release-house';

type Found<T> = Inference<T> | undefined;

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
  return Object.fromEntries(Object.entries(found).filter(([, v]) => v !== undefined));
}

/** A value at a stretch of the restored view. */
export function at<T>(article: Article, value: T, start: number, end: number, confidence: number): Inference<T> {
  return { value, confidence, ...article.restored.toSource(start, end) };
}

const placed = (article: Article, house: ReturnType<typeof houseOfRelease>): Found<string> =>
  house && at(article, house.name, house.start, house.start + house.name.length, 0.6);

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
  const authors = html ? all : all.filter((c) => !isTold(c, anatomy) && !isPhrase(c.value, anatomy));
  const beside = (c: Placed): boolean =>
    credits.some((o) => o.role !== 'author' && o.form === 'line' && Math.abs(o.line - c.line) <= TOGETHER);
  const dated = (c: Placed, near = 1): boolean =>
    credits.some((o) => (o.role === 'published' || o.role === 'modified') && o.form === 'line' && Math.abs(o.line - c.line) <= near); // prettier-ignore
  const heads = authors.filter(
    (c) =>
      c.form === 'line' &&
      c.zone === 'head' &&
      (!html || c.line > title) &&
      ((beside(c) && (html || isPersonName(c.value, 'bare') || dated(c, TOGETHER))) || (!html && c.line <= 4)),
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

/** Lines below the headline in which a byline stands. */
const DEEP = 12;

/** Whom the headline or the story names in full is its subject, unless the last lines say who wrote it. */
function isTold({ value: name, zone, line: own }: Placed, { body, headline, lines }: Anatomy): boolean {
  if (!name.includes(' ') && !/\p{Script=Han}{3}/u.test(name)) return false;
  if (headline?.text.includes(name) && !headline.text.startsWith(`${name}:`)) return true;
  // "Jane Doe receives funding from …" once says it of the author.
  const told = body
    .slice(0, -2)
    .filter((l) => l !== lines[own] && l.text.includes(name) && !l.text.startsWith(`${name}:`));
  return told.length > (zone === 'head' ? 1 : 0);
}

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

/** "(Jane Doe / AP)" right below a paragraph: who took the picture. */
function isCaption({ form, line, zone }: Placed, { lines }: Anatomy): boolean {
  const above = lines[line - 1];
  return form === 'line' && zone !== 'tail' && above !== undefined && above.weight > 12 && /[.!?]["”»]?$/u.test(above.text) && /^\(\p{Lu}[^()/]+\/[^()/]+\)$/u.test(lines[line]!.text); // prettier-ignore
}

function publisherOf(article: Article, anatomy: Anatomy): Found<string> {
  // What only its capitals make a house, and the story tells of, is none.
  const sources = anatomy.credits.filter(
    (c) =>
      c.role === 'source' &&
      (c.stated || ((isOrganisation(c.value) || isPress(c.value) || !isTold(c, anatomy)) && !isCaption(c, anatomy))),
  );
  const pick = (confidence: number, test: (c: Placed) => boolean): Found<string> => {
    const c = sources.find(test);
    if (!c) return undefined;
    // The paper, not its newsroom or its app; but what a label names is the source as it stands.
    const house =
      c.form === 'line' && c.stated
        ? /(?<=.{2})(?:編集部|编辑部|編輯部)$/u
        : /(?<=.{2})(?:編集部|编辑部|編輯部|客户端|客戶端| デジタル|(?<=新聞|日報|新報)デジタル| 電子版)$/u;
    return at(
      article,
      c.value.replace(house, '').replace(RELEASE_OF, '').replace(NEWSROOM_OF, ''),
      c.start,
      c.end,
      confidence,
    );
  };
  const first = anatomy.body[0] ? anatomy.lines.indexOf(anatomy.body[0]) : -1;
  const site = anatomy.breadcrumb?.site;
  const title = anatomy.headline ? anatomy.lines.indexOf(anatomy.headline) : -1;
  const trail = anatomy.breadcrumb && anatomy.lines[anatomy.breadcrumb.line]!.start;
  return (
    // Between the paragraphs a source is that of a chart or a quotation.
    pick(0.97, (c) => c.form === 'line' && c.stated && (c.zone !== 'body' || accompanied(c, anatomy))) ??
    pick(0.95, (c) => c.form === 'slug' && c.line <= first) ??
    // An agency needs no company: its name alone under a headline signs.
    pick(
      0.8,
      (c) =>
        c.zone === 'head' &&
        (c.stated || accompanied(c, anatomy) || (c.form === 'line' && c.line === title + 1 && isAgency(c.value))),
    ) ?? // prettier-ignore
    pick(0.9, (c) => c.form === 'tail' && c.stated) ??
    (site ? at(article, site.text, trail! + site.start, trail! + site.end, 0.7) : undefined) ??
    pick(0.7, (c) => c.zone === 'tail' && (c.stated || isAgency(c.value) || accompanied(c, anatomy))) ??
    (article.format === 'html' ? undefined : pick(0.65, (c) => signs(c, anatomy))) ??
    pick(0.7, (c) => c.form === 'slug') ??
    pick(0.7, (c) => c.form === 'line' && c.zone === 'head' && c.line < title && !isKicker(c.value)) ??
    copyrightOf(article, anatomy) ??
    placed(article, houseOfRelease(anatomy)) ??
    // An office alone under the headline.
    pick(
      0.6,
      (c) =>
        c.form === 'line' &&
        c.zone === 'head' &&
        (c.line === title + 1 || (c.line === first - 1 && c.line - title < 4)),
    )
  );
}

/** Redacción OK Diario: the paper, not its newsroom. */
const NEWSROOM_OF = /^(?:La )?(?:Redacción|Rédaction|Redaktion|Redazione|Redação) (?:de |d[’']|du )?(?=\p{Lu})/u;

/** 自由時報版權所有不得轉載 */
const OWNED = /^([\p{Script=Han}]{2,12}?)(?:版權|版权)所有/u;
const RIGHTS = /©|ⓒ|\(c\)|^copyright\b/iu;
/** What stands beside the sign and is nobody. */
const NOT_NAMED =
  /^\s*(?:(?:copyright|by|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata|저작권자)\b|[\s:©ⓒ]|\(c\)|\d{4}(?: ?[-–] ?\d{4})?(?!\d))+/iu;

/** "© 2024 The Valley Times", "© SZ/sim", "© Riproduzione riservata - la Repubblica" name who publishes, where nothing else does. */
function copyrightOf(article: Article, { lines, body }: Anatomy): Found<string> {
  if (article.format === 'html') return undefined;
  const rightsIn = ({ text, folded }: Anatomy['lines'][number]): RegExpExecArray | null =>
    text.length < 160 ? RIGHTS.exec(folded) : null;
  // "Copyright © 2023 The Valley Times. All rights reserved." reads like a sentence.
  const last = body.findLast((l) => !rightsIn(l))?.start ?? 0;
  for (const l of lines) {
    const sign = rightsIn(l);
    const own = OWNED.exec(l.folded)?.[1];
    if (own !== undefined && l.start > last && !/^[本版]/.test(own))
      return at(article, own, l.start, l.start + own.length, 0.6);
    if (!sign || sign.index > 40) continue;
    let from = sign.index;
    for (const part of l.folded.slice(sign.index).split(/(\s[-–—]\s|[,|;]|\.(?=\s|$))/u)) {
      const name = part
        .replace(NOT_NAMED, '')
        .replace(/^[\s–—-]+|\/\p{Ll}{2,5}$|\s+(?:all rights|alle rechte).*$|[\s>]+$/giu, '')
        .trim();
      // "© AFP" between the paragraphs is a picture's.
      if (
        name.length > 1 &&
        name.length <= 40 &&
        (isAgency(name) || isNobody(name) ? l.start > last : isOrganisation(name))
      ) {
        const start = l.start + from + part.indexOf(name);
        return at(article, name, start, start + name.length, 0.6);
      }
      from += part.length;
    }
  }
  return undefined;
}

/** Neither a person nor an office that is known: below a text, what stands behind © publishes it. */
const isNobody = (name: string): boolean =>
  !isOrganisation(name) &&
  !isPersonName(name, 'bare') &&
  /^[\p{Lu}\p{Lo}]/u.test(name) &&
  name.split(' ').length < 6 &&
  !/[归歸禁転転载載复複]|(?:作者|所有)$/u.test(name);

/** An outlet without a label counts beside a date or a byline only; "Political Editor" may stand between. */
const accompanied = (c: Placed, { credits, parts, partial }: Anatomy): boolean =>
  partial.some((p) => Math.abs(p.line - c.line) <= 1) ||
  credits.some((o) => {
    const apart = Math.abs(o.line - c.line);
    if (o === c || o.role === 'source' || o.form !== 'line') return false;
    return apart <= 1 || (apart === 2 && parts[(o.line + c.line) / 2]?.kind === 'credit');
  });

/** "Tages-Anzeiger", <한겨레>: a paper's name alone right below the story, or as the very last line. */
function signs(c: Placed, { lines, body }: Anatomy): boolean {
  if (c.zone !== 'tail' || c.form !== 'line') return false;
  const line = lines[c.line]!;
  const last = c.line === lines.length - 1;
  // "The Daily Standard": as the very last line, what some word makes a house is one.
  const house = isPress(c.value) || isAddress(c.value) || (last && c.value.includes(' ') && isOrganisation(c.value));
  if (!house || line.text.length > c.value.length + (isAddress(c.value) ? 16 : 8)) return false;
  return last || lines[c.line - 1]?.start === body.at(-1)?.start;
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
