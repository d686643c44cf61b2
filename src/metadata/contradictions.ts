import { isOrganisation, isPersonName } from '../anatomy';
import type { Article } from '../article';
import { sameLanguage } from './body-language';
import type { FieldName } from '../base';
import { readDate, timeOf } from './date-value';
import type { Declaration } from './declaration';
import { declarationsOfField } from './metadata';
import { isName, languageTag, splitNames } from './values';

export interface Contradiction {
  readonly first: Declaration;
  readonly second: Declaration;
}

const FIELDS: readonly FieldName[] = ['published', 'language', 'authors'];
/** Of a page, that titles are worded differently for networks and search, and that a copy names the original's address, is no mistake. */
const FIELDS_OF_FRONT_MATTER: readonly FieldName[] = [...FIELDS, 'canonical', 'title'];
/** Guesses at what an element may mean, and names that differ on purpose. */
const WEAK = new Set(['time', 'hNews', 'RDFa', 'microdata', 'title']);
/** A day, and the widest span of time zones. */
const SPAN = 38 * 3_600_000;

/** Pairs of places that cannot both be right: of each field the most trusted one and the first that contradicts it. */
export function contradictionsOf(article: Article): Contradiction[] {
  return (article.isPage ? FIELDS : FIELDS_OF_FRONT_MATTER).flatMap((field) => {
    const places = declarationsOfField(article, field).filter(
      (d) => !WEAK.has(d.kind) && d.values[0] !== '' && !isOtherDay(d),
    );
    const first = places[0];
    const second = first && places.find((d) => d !== first && differs(field, first, d));
    return first && second ? [{ first, second }] : [];
  });
}

/** `dateCreated`, Hugo's publishDate and their like may name another day. */
const isOtherDay = (d: Declaration): boolean => d.field === 'published' && (d.rank >= 60 || /creat|upload|displaydate|dc\.date|^date$|publishdate/i.test(d.name) && d.kind !== 'front matter' || /^publish_?date$/i.test(d.name)); // prettier-ignore

function differs(field: FieldName, a: Declaration, b: Declaration): boolean {
  const [x, y] = [a.values[0]!, b.values[0]!];
  if (field === 'published') {
    const [p, q] = [readDate(x), readDate(y)];
    return p !== undefined && q !== undefined && Math.abs(timeOf(p.iso) - timeOf(q.iso)) > SPAN;
  }
  if (field === 'language') {
    const [p, q] = [languageTag(x), languageTag(y)];
    return p !== undefined && q !== undefined && !sameLanguage(p, q);
  }
  if (field === 'canonical')
    return b.kind !== 'JSON-LD' && siteOf(x) !== '' && siteOf(y) !== '' && siteOf(x) !== siteOf(y);
  if (field === 'title') return !shareWords(x, y);
  return disjoint(a.values, b.values);
}

/** The domain of a whole address: on one site short links, parameters and print views name the same page. */
const siteOf = (address: string): string => /^https?:\/\/([^/?#:]+)/i.exec(address.trim())?.[1]?.toLowerCase().split('.').slice(-2).join('.') ?? ''; // prettier-ignore

const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.flatMap((w) => (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(w) ? [...w] : [w])) ?? []; // prettier-ignore

function shareWords(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return (
    x.length < 3 || y.length < 3 || x.some((w) => (w.length > 3 || /[^\p{Script=Latin}\d]/u.test(w)) && y.includes(w))
  );
}

/** People, without the houses that stand in an author's place. */
const people = (list: readonly string[]): string[] =>
  list.filter(isName).flatMap(splitNames).filter((n) => isPersonName(n, 'bare') && !isOrganisation(n)).map((n) => n.toLowerCase()); // prettier-ignore

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [people(a), people(b)];
  const family = (n: string): string => n.split(' ').at(-1)!;
  return x.length > 0 && y.length > 0 && !x.some((n) => y.some((m) => family(m) === family(n) || m.includes(n) || n.includes(m))); // prettier-ignore
}
