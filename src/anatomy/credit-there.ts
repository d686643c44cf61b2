import type { CreditLine } from './credits';
import type { Credit } from './types';
import { isGivenName } from './name-lists';
import { isPersonName } from './names';
import { isKnownPlace } from './places';

const FROM = /^Aus (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) ((?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)$/u;
const NEWSROOM =
  /^(?:La )?(?:Rédaction|Redaktion|Redacción|Redazione|Redação) (?:de |di |da |d['’])?(\p{Lu}[\p{L}' -]{2,30})$/u;

/** "Rédaction de Vannes": the newsroom of a place. */
export function isNewsroomAt(line: string): boolean {
  const place = line.length < 48 ? NEWSROOM.exec(line)?.[1] : undefined;
  return place !== undefined && isKnownPlace(place);
}

/** 月刊ジオスコープ10月号掲載, （月刊しおかぜ 2023年9月号より）: the magazine in whose issue it stood. */
const ISSUE =
  /^[（(「『]?([^\s。、「」『』（）()]{2,16}?)』?\s?(?:\d{4}年)?(?:\d{1,2}月|[春夏秋冬]|第?\d{1,4})号(?:より|から転載|に?掲載)?[）)]?$/u;
export function ofIssue(line: string): { name: string; start: number } | undefined {
  const name = line.length < 40 && /号(?:より|から|に?掲載|[）)]$)/u.test(line) ? ISSUE.exec(line)?.[1] : undefined;
  return name === undefined ? undefined : { name, start: line.indexOf(name) };
}

/** A line that says by its form from where a text is: "Aus Brake Mirko Thaden", who writes from there; the issue it stood in; a newsroom there, which is nobody. */
export function thence(line: string): CreditLine | undefined {
  if (isNewsroomAt(line)) return { credits: [], loose: [], partial: [], complete: true };
  const issue = ofIssue(line);
  if (issue) return one('source', issue.name, issue.start);
  const from = line.startsWith('Aus ') ? FROM.exec(line) : null;
  // The place may have a name of two words, the first of which is one, too.
  for (const words of from ? [2, 1] : []) {
    const place = line
      .split(' ')
      .slice(1, 1 + words)
      .join(' ');
    const name = line.slice(5 + place.length);
    if (
      !(isKnownPlace(place) || isGivenName(name.split(' ', 1)[0]!)) ||
      !name.includes(' ') ||
      !isPersonName(name, 'bare')
    )
      continue;
    return one('author', name, line.length - name.length);
  }
  return undefined;
}

const one = (role: Credit['role'], value: string, start: number): CreditLine => ({
  credits: [],
  loose: [{ role, value, start, end: start + value.length, stated: role === 'source' }],
  partial: [],
  complete: true,
});
