/* eslint-disable regexp/no-super-linear-move -- a line read here has at most LONGEST_CREDIT characters */
import { isDateRole, type Said } from './credit-said';
import { weekday } from './credit-words';
import { datesIn, isEndOfRange, isoOf } from './dates';
import { labelBefore, labelBeforeColon, roleOf } from './labels';
import type { Role } from './types';

/** The days of a line, each with the label before it or behind it. */
export function readDates(s: Said): void {
  const updated = UPDATED.exec(s.line);
  if (updated) s.used.push({ start: updated.index, end: updated.index + updated[0].length });
  const hits = datesIn(s.line, s.language).filter((h) => !updated || h.end <= updated.index);
  // "2024-01-02 公開 2024-01-03 更新": with the first label behind its date, all are.
  let behind: boolean | undefined;
  // "Feb 27, 2024 Updated Feb 28, 2024": where none closes the line, a label belongs to the day behind it.
  const closed = hits.length > 1 && labelAfter(s, hits.at(-1)!.end) !== undefined;
  let from = 0;
  hits.forEach((hit, i) => {
    const ahead = s.line.slice(from, hit.start);
    let before = ahead.replace(/[\s:(\-–—|,·]+$/u, '');
    for (let day = weekday().exec(before); day; day = weekday().exec(before))
      before = before.slice(0, day.index + (/^[\s,(]/.test(day[0]) ? 1 : 0)).trimEnd();
    const labelOf = /:\s*$/.test(ahead) ? labelBeforeColon : labelBefore;
    const label = behind ? undefined : labelOf(before.replace(/[\s:]+$/, ''));
    const ownLabel = i === hits.length - 1 || closed;
    const after =
      (label && isDateRole(label.role)) || !ownLabel ? undefined : labelAfter(s, hit.end, hits[i + 1]?.start);
    behind ??= !label && after !== undefined;
    // "Passauer Neue Presse, 13.05.2024": a label that ends a name is none.
    const isOther = label?.role === 'other' && !(label.start > 0 && /,\s*$/.test(ahead) && /\p{L} $/u.test(before.slice(0, label.start))); // prettier-ignore
    const said = label && (isDateRole(label.role) || isOther) ? label : undefined;
    // "Stand der Daten: 2. Mai 2020": three words that nobody knows are a label of something else.
    const strange = !said && !after && /:\s*$/.test(ahead) && before.split(' ').length > 2;
    const range = hits.length > 1 && isEndOfRange(s.line, hit, hits);
    const role = range ? 'other' : (after?.role ?? said?.role ?? (strange ? 'other' : 'published'));
    const start = said ? from + said.start : strange ? from : from + before.length;
    const end = after?.end ?? hit.end;
    const iso = isoOf(hit);
    const stated = said !== undefined || after !== undefined;
    s.used.push({ start: Math.min(start, hit.start), end });
    if (role !== 'other') {
      if (iso) s.add(role, iso, hit.start, hit.end, stated);
      else if (hit.year === undefined) s.partial.push(hit);
    }
    from = end;
  });
}

function labelAfter(s: Said, at: number, limit = s.line.length): { role: Role; end: number } | undefined {
  const m = /^[\s).]*(?:(?:に|付)\s*)?([\p{L}]{2,14})/u.exec(s.line.slice(at, limit));
  if (!m) return undefined;
  const role = roleOf(m[1]!.toLowerCase());
  const end = at + m[0].length;
  if (!role || !isDateRole(role)) return undefined;
  // "25/08/2022 Actualizado a las 07:33h.": the hour was changed, the day is the publication's.
  const hour = HOUR.exec(s.line.slice(end, limit));
  if (role === 'modified' && hour) {
    s.used.push({ start: at, end: end + hour[0].length });
    return undefined;
  }
  return { role, end };
}

const HOUR =
  /^[\s:]*(?:(?:at|um|à|a las|às|alle(?: ore)?|om) )?\d{1,2}[:.h]\d{2}(?! ?[./-]?\d)(?: ?(?:[ap]\.?m|uhr|hrs?|h)\b)?\.?/iu;
/** （5/25 14:02 更新）: a day and an hour that only repeat the year of the date before it. */
const UPDATED = /\((?:\d{1,2}\/\d{1,2} )?\d{1,2}:\d{2} ?(?:更新|修正|修改)\)$/u;
