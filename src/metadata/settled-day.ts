import type { Article } from '../article';
import { timeOf } from './date-value';
import { declarationsOfField } from './metadata';
import { shownDay } from './page-dates';
import { placeOf } from './page-place';
import { soundValue } from './values';

const dayOf = (iso: string): string => iso.slice(0, 10);
const HOUR = 3_600_000;
/** No clock is further from UTC. */
const FARTHEST = 14;

/**
 * The declared day of publication as the page's own clock has it: what a page shows beside its headline can't be older than itself, so that a
 * later day in its data is that of an export, or the next one in UTC.
 */
export function settledDay(article: Article, declared: string): string {
  const place = placeOf(article);
  const shown = place && shownDay(place);
  if (shown === undefined || dayOf(shown) === dayOf(declared)) return declared;
  // The same moment, as the place's clock has it.
  const local = declared.includes('T')
    ? declarationsOfField(article, 'published')
        .map(soundValue)
        .find((v): v is string => typeof v === 'string' && dayOf(v) === dayOf(shown) && v.includes('T') && timeOf(v) === timeOf(declared)) // prettier-ignore
    : undefined;
  if (local !== undefined) return local;
  if (dayOf(shown) < dayOf(declared)) return shown;
  return isLocal(shown, declared) ? shown : declared;
}

/** Whether a time without an offset is the moment in UTC, a whole number of quarter hours later. */
function isLocal(shown: string, moment: string): boolean {
  if (!/T\d\d:\d\d/.test(shown) || !/:\d\d(?:Z|[+-]00:00)$/.test(moment)) return false;
  const hours = (timeOf(shown.slice(0, 16)) - timeOf(moment.replace(/:\d\d(?=Z|[+-]\d\d:\d\d$)/, ''))) / HOUR;
  return hours > 0 && hours <= FARTHEST && Number.isInteger(hours * 4);
}
