import { datesIn, fold, isoOf, type DateHit } from '../anatomy';
import { isEndOfRange } from '../anatomy/dates';
import { labelBefore } from '../anatomy/labels';
import type { Role } from '../anatomy/types';
import type { Article } from '../article';
import type { Range } from '../base';
import { isFuture, readDate } from './date-value';
import type { Inference, Inferences } from './inferred';
import { NEAR, type Candidate, type Place } from './page-place';

const DATA_KEYS = ['datePublished', 'publishedAt', 'published_at', 'publishDate', 'publish_date', 'publishedDate', 'published_date', 'firstPublishedAt', 'first_published_at', 'pubDate', 'publicationDate']; // prettier-ignore

/** The date in the data that a page's scripts carry (`"publishedAt":"2024-03-05…"`): only where there is but one. */
function inData({ text }: Article): Dated | undefined {
  for (const key of DATA_KEYS) {
    const found: Dated[] = [];
    for (let i = text.indexOf(key), n = 0; i >= 0 && n < MOST_DATA; i = text.indexOf(key, i + 1), n++) {
      const m = /^(?:\\?"|&quot;) ?: ?(?:\\?"|&quot;)(\d{4}-\d\d-\d\d[\w:.+ -]{0,22})/.exec(
        text.slice(i + key.length, i + key.length + 80),
      );
      const date = m && readDate(m[1]!);
      if (date && !isFuture(date.iso, Date.now())) found.push({ iso: date.iso, score: ENOUGH, modified: false, at: { start: i, end: i + key.length + m[0].length } }); // prettier-ignore
    }
    if (found.length) return new Set(found.map((d) => d.iso.slice(0, 10))).size === 1 ? found[0] : undefined;
  }
  return undefined;
}
const MOST_DATA = 200;

interface Rated {
  readonly score: number;
  readonly modified: boolean;
  /** The line says little else. */
  readonly alone: boolean;
  /** A word says that it was published or updated then. */
  readonly labelled: boolean;
  /** Its line says, too, when the text was published before. */
  readonly also: boolean;
}
interface Dated extends Pick<Rated, 'score' | 'modified'> {
  readonly iso: string;
  readonly at: Range;
}

/** A date must reach this to be the page's own. */
const ENOUGH = 4;

const isClose = ({ below }: Candidate): boolean => below !== undefined && below >= -CLOSE && below <= NEAR;

/** The dates near the headline or in elements that speak of one, less those that head lists of other articles. */
function datedLines(place: Place, candidates = place.candidates()): (Dated & Rated & { at: Candidate })[] {
  const now = Date.now();
  const dated: (Dated & Rated & { at: Candidate })[] = [];
  // Dates of one class that name several days head a list of other articles.
  const days = new Map<string, Set<string>>();
  const near = new Map<string, Set<string>>();
  const listed = (c: Candidate): boolean =>
    (days.get(c.like ?? '')?.size ?? 0) > 2 &&
    (c.item === true || !isClose(c) || (near.get(c.like ?? '')?.size ?? 0) > 2);
  for (const c of candidates) {
    if (!/\d/.test(c.text)) continue;
    const line = fold(c.text);
    const hits = datesIn(line, place.language);
    if (hits.length > 3) continue;
    for (const hit of hits) {
      const iso = isoOf(hit);
      if (iso === undefined || hit.year! < 1990 || isFuture(iso, now) || isEndOfRange(line, hit, hits)) continue;
      const rated = rate(
        c,
        line,
        hit,
        hits,
        hit === hits[0] ? () => announced(place.article, c, line, hit) : undefined,
      );
      if (rated) dated.push({ iso, ...rated, at: c });
      if (c.like === undefined) continue;
      days.set(c.like, (days.get(c.like) ?? new Set()).add(iso.slice(0, 10)));
      // Several days of one class right below the headline: a list of events.
      if (isClose(c) && rated && !rated.labelled) near.set(c.like, (near.get(c.like) ?? new Set()).add(iso.slice(0, 10))); // prettier-ignore
    }
  }
  // The line of such an element, too.
  const lists = [...dated.filter((d) => listed(d.at)).map((d) => d.at), ...candidates.filter((c) => c.card === true)];
  const within = (c: Range): boolean => lists.some((l) => l.start < c.end && c.start < l.end);
  // What an element inside says is the update's.
  const updates = dated.filter((d) => d.modified && d.at.hint === 'modified');
  const updated = (d: Dated): boolean => updates.some((u) => u.iso === d.iso && d.at.start <= u.at.start && u.at.end <= d.at.end) && dated.some((o) => o.at === d.at && o.iso !== d.iso); // prettier-ignore
  return dated.filter((d) => !listed(d.at) && d.at.card !== true && !(d.at.like === undefined && within(d.at)) && (d.modified || !updated(d))); // prettier-ignore
}

/** Lines around the headline in which a day that stands alone is the article's. */
const CLOSE = 4;

/** The day that a reader sees beside the headline, where there is but one: no update, and nothing else on its line. */
export function shownDay(place: Place): string | undefined {
  return soleDay(
    datedLines(place, place.around(CLOSE, NEAR)).filter(
      ({ at, alone, modified }) => alone && !modified && !at.aside && isClose(at),
    ),
  );
}

function soleDay(dated: readonly Dated[]): string | undefined {
  return new Set(dated.map((d) => d.iso.slice(0, 10))).size === 1 ? dated[0]!.iso : undefined;
}

/** The days that a reader sees around the headline, whatever is said of them, and of those close to it the only one. */
export function shownDays(place: Place): { readonly all: ReadonlySet<string>; readonly only?: string } {
  const dated = datedLines(place, place.around(ABOVE, BELOW));
  const only = soleDay(dated.filter(({ at, alone, labelled }) => (alone || labelled) && !at.aside && isClose(at)));
  return { all: new Set(dated.map((d) => d.iso.slice(0, 10))), ...(only === undefined ? {} : { only }) };
}
const ABOVE = 25;
const BELOW = 60;

export function datesOf(place: Place): Pick<Inferences, 'published' | 'modified'> {
  const best = <D extends Dated>(list: readonly D[]): D | undefined =>
    list.reduce<D | undefined>((a, b) => (!a || b.score > a.score || (b.score === a.score && b.iso.length > a.iso.length && b.iso.startsWith(a.iso)) ? b : a), undefined); // prettier-ignore
  const own = datedLines(place);
  const sound = own.filter((d) => !d.modified);
  // One label again and again is that of the answers in a thread: the first is the page's own.
  const posts = sound.filter((d) => d.labelled && d.at.below === undefined);
  if (new Set(posts.map((d) => d.iso)).size > 2) sound.splice(0, sound.length, posts[0]!);
  // Far below the page's own day there are those of comments.
  const published = best(sound.some((d) => isClose(d.at) && d.score >= ENOUGH) ? sound.filter((d) => (d.at.below ?? 0) <= BELOW) : sound); // prettier-ignore
  const modified = best(own.filter((d) => d.modified));
  const found = (d: Dated): Inference<string> => ({ value: d.iso, start: d.at.start, end: d.at.end, confidence: Math.min(0.95, 0.5 + d.score / 20) }); // prettier-ignore
  const sure = published && published.score >= ENOUGH ? published : inData(place.article);
  const update = modified && modified.score >= ENOUGH ? modified : undefined;
  return {
    // What stands at the end of a page says when the page was touched.
    ...(sure
      ? { published: found(sure) }
      : update && !update.also && (isClose(update.at) || place.isAbove(update.at))
        ? { published: found(update) }
        : {}),
    ...(update ? { modified: found(update) } : {}),
  };
}

/** Without the signs between a label and its date. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t:|·•,(-'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Characters of the source in which what announces a date may stand before it. */
const LEAD = 260;
/** Longest label before a date. */
const LONGEST_LEAD = 40;

/** Who answers, or was there last. */
const ANSWERED =
  /\b(?:commented|replied|answered|responded|last (?:active|seen|visit(?:ed)?|online|login|reply|post))\b[\s:on]*$/i;

/** The words right before an offset of the source, without tags. */
function wordsBefore({ text }: Article, offset: number, lead = LEAD): string {
  const source = text.slice(Math.max(0, offset - lead), offset).replace(/^[^<>]*>/, '');
  return withoutTail(fold(source.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ')).slice(-LONGEST_LEAD).replace(/(?: (?:on|am|le|el|il|op|den))? $/i, '')); // prettier-ignore
}

/** "jaccques commented" above "Dec 19, 2025": the day of an answer. */
export const isAnswer = (article: Article, offset: number): boolean =>
  ANSWERED.test(wordsBefore(article, offset, 3 * LEAD));

/** What the words right before an element that opens with a date say of it: "Last updated" in a span of its own, `<h4>Published</h4>`. */
function announced(article: Article, c: Range, line: string, hit: DateHit): Role | undefined {
  if (withoutTail(line.slice(0, hit.start)) !== '') return undefined;
  const before = wordsBefore(article, c.start);
  const role = ANSWERED.test(before) ? 'other' : labelBefore(before)?.role;
  return role === 'published' || role === 'modified' || role === 'other' ? role : undefined;
}

/** The label that a line ends with; a mere preposition behind a word ("DLF berichtet am") is none. */
function labelOf(before: string): ReturnType<typeof labelBefore> {
  const label = labelBefore(before);
  return label && before.length - label.start < 3 && /\p{L} $/u.test(before.slice(0, label.start)) ? undefined : label;
}

function rate(
  c: Candidate,
  line: string,
  hit: DateHit,
  hits: readonly DateHit[],
  above?: () => Role | undefined,
): Rated | undefined {
  const before = withoutTail(line.slice(0, hit.start));
  const said = labelOf(before);
  // "Video - December 19, 2025": what it is, no label.
  const label = said?.role === 'other' && /\s[-–—|·•]\s*$/u.test(line.slice(0, hit.start)) ? undefined : said;
  const role = label?.role ?? above?.();
  if (label && label.role !== 'published' && label.role !== 'modified' && label.role !== 'author' && label.role !== 'source' && label.role !== 'section') return undefined; // prettier-ignore
  if (role === 'other' || ANSWERED.test(before)) return undefined;
  if (/©|copyright|all rights|版权|版權|\(c\)/i.test(line)) return undefined;
  // Where another day of the line is said to be the update's, the element's class means that one.
  const others = (): boolean => hits.some((h) => h !== hit && labelBefore(withoutTail(line.slice(0, h.start)))?.role === 'modified'); // prettier-ignore
  const modified = role === 'modified' || (role !== 'published' && c.hint === 'modified' && !others());
  const rest = c.around + line.length - hits.reduce((n, h) => n + h.end - h.start, 0);
  let score = c.around > 25 || c.hint === 'weak' ? 2 : c.hint === undefined ? 0 : 4;
  // "Released" says a book as well.
  if (role === 'published' || role === 'modified') score += /releas\p{L}*$/iu.test(before) ? -2 : 4;
  if (c.below !== undefined) score += c.below >= 0 && c.below <= 6 ? 4 : c.below > 0 && c.below <= 15 ? 3 : c.below < 0 && c.below >= -6 ? 2 : c.below > 0 && c.below <= 40 ? 1 : 0; // prettier-ignore
  score += rest <= 25 ? 2 : rest <= 70 ? 0.5 : rest > 120 ? -3 : -1;
  if (hit.time !== undefined) score += 0.5;
  if (c.aside) score -= 5;
  // "Originally published in March 2022. Last updated on December 20, 2024.": the update is none of publication.
  const also = modified && /publi(?:shed|é|cado) (?:in|en) \p{L}+ \d{4}/iu.test(before);
  return {
    score,
    modified,
    alone: rest <= 25 && !also,
    labelled: !also && (role === 'published' || role === 'modified'),
    also,
  };
}
