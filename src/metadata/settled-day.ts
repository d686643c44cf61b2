import type { Article } from '../article';
import { timeOf } from './date-value';
import { ldGraph } from './json-ld';
import { declarationsOfField } from './metadata';
import { shownDay, shownDays } from './page-dates';
import { placeOf } from './page-place';
import { soundValue } from './values';

const dayOf = (iso: string): string => iso.slice(0, 10);
const HOUR = 3_600_000;
/** No clock is further from UTC. */
const FARTHEST = 14;

/**
 * The declared day of publication as the page's own clock has it: what a page shows beside its headline can't be older than itself, so that a
 * later day in its data is that of an export, or the next one in UTC. A day that the page shows nowhere gives way to the only one that it does
 * show; where it shows none and only says when the page (`ofPage`: no article) was made, nothing says when it was published.
 */
export function settledDay(article: Article, declared: string, ofPage: boolean): string | undefined {
  const place = placeOf(article);
  if (!place) return declared;
  const shown = shownDay(place);
  if (shown !== undefined) {
    if (dayOf(shown) === dayOf(declared) || isTurned(shown, declared)) return declared;
    // The same moment, as the place's clock has it.
    const local = declared.includes('T')
      ? declarationsOfField(article, 'published')
          .map(soundValue)
          .find((v): v is string => typeof v === 'string' && dayOf(v) === dayOf(shown) && v.includes('T') && timeOf(v) === timeOf(declared)) // prettier-ignore
      : undefined;
    if (local !== undefined) return local;
    if (dayOf(shown) < dayOf(declared) || isLocal(shown, declared)) return shown;
  }
  // `<time pubdate>` anywhere is shown as the day of publication.
  const stamped = shown === undefined ? stampedDay(article) : undefined;
  if (stamped !== undefined && dayOf(stamped) < dayOf(declared)) return stamped;
  if (isFirm(article)) return declared;
  const { all, only } = shownDays(place);
  if ([...all].some((day) => Math.abs(timeOf(day) - timeOf(dayOf(declared))) <= DAY)) return declared;
  const own = shown ?? only;
  return own !== undefined && dayOf(own) > dayOf(declared) ? own : ofPage ? undefined : declared;
}
const DAY = 24 * HOUR;

/** What is declared for networks, too, or by a newsroom is no plugin's guess. */
const isFirm = (article: Article): boolean =>
  declarationsOfField(article, 'published').some((d) => d.kind === 'Open Graph' && soundValue(d) !== undefined) ||
  ldGraph(article).nodes.some((n) => n.types.some((t) => /NewsArticle$|^LiveBlogPosting$/.test(t)));

const stampedDay = (article: Article): string | undefined => {
  const days = declarationsOfField(article, 'published')
    .filter((d) => d.name === '<time pubdate>')
    .map(soundValue);
  return days.find((day): day is string => typeof day === 'string');
};

/** Whether 09.10. is shown where October 9 was read and September 10 is declared. */
const isTurned = (shown: string, declared: string): boolean =>
  dayOf(declared) === `${shown.slice(0, 4)}-${shown.slice(8, 10)}-${shown.slice(5, 7)}`;

/** Whether a time without an offset is the moment in UTC, a whole number of quarter hours later. */
function isLocal(shown: string, moment: string): boolean {
  if (!/T\d\d:\d\d/.test(shown) || !/:\d\d(?:Z|[+-]00:00)$/.test(moment)) return false;
  const hours = (timeOf(shown.slice(0, 16)) - timeOf(moment.replace(/:\d\d(?=Z|[+-]\d\d:\d\d$)/, ''))) / HOUR;
  return hours > 0 && hours <= FARTHEST && Number.isInteger(hours * 4);
}
