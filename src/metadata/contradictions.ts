import type { Article } from '../article';
import type { FieldName } from '../base';
import { readDate, timeOf } from './date-value';
import type { Declaration } from './declaration';
import { declarationsOfField } from './metadata';
import { isName, languageTag, splitNames } from './values';

export interface Contradiction {
  readonly first: Declaration;
  readonly second: Declaration;
}

const FIELDS: readonly FieldName[] = ['published', 'language', 'canonical', 'title', 'authors'];
/** Guesses at what an element may mean, and names that differ on purpose. */
const WEAK = new Set(['time', 'hNews', 'RDFa', 'microdata', 'title']);
/** A day, and the widest span of time zones. */
const SPAN = 38 * 3_600_000;

/** Pairs of places that cannot both be right: of each field the most trusted one and the first that contradicts it. */
export function contradictionsOf(article: Article): Contradiction[] {
  return FIELDS.flatMap((field) => {
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
    return p !== undefined && q !== undefined && p.split('-')[0] !== q.split('-')[0];
  }
  if (field === 'canonical') return b.kind !== 'JSON-LD' && addressKey(x) !== '' && addressKey(y) !== '' && addressKey(x) !== addressKey(y); // prettier-ignore
  if (field === 'title') return b.kind !== 'meta' && !shareWords(x, y);
  return disjoint(a.values, b.values);
}

/** Host and path, without scheme, `www.`, query and closing slash; empty for a relative address or a bare host. */
function addressKey(address: string): string {
  const m = /^https?:\/\/(?:www\.|m\.)?([^/?#]+)([^?#]*)/i.exec(address.trim());
  const path = m?.[2]?.replace(/\/$/, '').replace(/\/(?:index\.\w+|amp)$/, '') ?? '';
  return m ? `${m[1]!.toLowerCase()}${path}` : '';
}

const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.flatMap((w) => (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(w) ? [...w] : [w])) ?? []; // prettier-ignore

function shareWords(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return (
    x.length < 3 || y.length < 3 || x.some((w) => (w.length > 3 || /[^\p{Script=Latin}\d]/u.test(w)) && y.includes(w))
  );
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  const people = (list: readonly string[]): string[] => list.filter(isName).flatMap(splitNames).filter((n) => / \p{Lu}/u.test(n)).map((n) => n.toLowerCase()); // prettier-ignore
  const [x, y] = [people(a), people(b)];
  const family = (n: string): string => n.split(' ').at(-1)!;
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((n) => y.some((m) => m === n || family(m) === family(n) || m.includes(n) || n.includes(m)))
  );
}
