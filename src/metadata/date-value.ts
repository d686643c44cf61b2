import { datesIn, fold, isoOf } from '../anatomy';
import type { Config } from '../base';

/** A date as a machine-readable place states it. */
export interface DateValue {
  /** ISO 8601, as precise as the source; an offset only where one is stated. */
  readonly iso: string;
  /**
   * `iso`: as ISO 8601 has it, or with a space for the T, or as YAML's timestamps; `sure`: another form with one meaning;
   * `words`: with the month's name; `order`: day and month in figures, whose order had to be told.
   */
  readonly form: 'iso' | 'sure' | 'words' | 'order';
  readonly hasTime: boolean;
  readonly hasZone: boolean;
}

const TIME = String.raw`(?:[T ]{1,2}(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?))?)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)${TIME}$`, 'i');
const LOOSE = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;
const HAN = /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일](?: ?(\d{1,2})[:：時时](\d\d)(?:[:：分](\d\d))?[分秒]?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (n: string | number): string => String(n).padStart(2, '0');

function build(parts: readonly (string | undefined)[], form: DateValue['form']): DateValue | undefined {
  const [y, m, d, hour, minute, second, zone] = parts;
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]! || (month === 2 && day === 29 && !leap))
    return undefined;
  const date = `${y}-${two(month)}-${two(day)}`;
  if (hour === undefined) return { iso: date, form, hasTime: false, hasZone: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const offset = zone === undefined ? '' : offsetOf(zone);
  if (offset === undefined) return undefined;
  const iso = `${date}T${two(hour)}:${minute}${second ? `:${second}` : ''}${offset}`;
  return { iso, form, hasTime: true, hasZone: zone !== undefined };
}

function offsetOf(zone: string): string | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const m = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!m || Number(m[2]) > 14 || Number(m[3] ?? 0) > 59) return undefined;
  return `${m[1]}${m[2]}:${m[3] ?? '00'}`;
}

// Thu Apr 16 18:33:00 CEST 2026, as C and Java print it.
const CTIME = /^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d)(:\d\d)? (?:([A-Z]{3,4}|[+-]\d{4}) )?(\d{4})$/;
/** Seconds since 1970 between 1990 and 2100. */
const FIRST_SECOND = 631_152_000;
const LAST_SECOND = 4_102_444_800;

/**
 * Reads a date in a form with one meaning; undefined where it is none, or there is no such day. `language` (BCP 47) says which
 * number of 03/04/2024 is the month, where its writers agree on that.
 */
export function readDate(raw: string, language?: string): DateValue | undefined {
  const text = raw.trim();
  const iso = ISO.exec(text);
  // A form that does not stand is not to be read as another one: 2024-02-30 is no day.
  if (iso) return build(iso.slice(1), 'iso');
  const loose = LOOSE.exec(text);
  // 2024-1-2 03:04 is a YAML timestamp.
  if (loose) return build([loose[1], ...loose.slice(3)], loose[2] === '-' ? 'iso' : 'sure');
  const compact = COMPACT.exec(text);
  if (compact) return build(compact.slice(1), 'sure');
  const han = HAN.exec(text);
  if (han) return build(han.slice(1), 'sure');
  return epoch(text) ?? worded(text, language);
}

function epoch(text: string): DateValue | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const seconds = Number(text.slice(0, 10));
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) return undefined;
  return { iso: `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`, form: 'sure', hasTime: true, hasZone: true };
}

function worded(text: string, language?: string): DateValue | undefined {
  if (text.length > 120 || !/\d/.test(text)) return undefined;
  const ctime = CTIME.exec(text);
  const line = ctime
    ? `${ctime[2]} ${ctime[1]} ${ctime[6]} ${ctime[3]}${ctime[4] ?? ''} ${ctime[5] ?? ''}`
    : fold(text);
  const hit = datesIn(line.replace(/GMT(?=[+-]\d)/, ''), language)[0];
  const iso = hit && isoOf(hit);
  return hit === undefined || iso === undefined
    ? undefined
    : {
        iso,
        form: /^\d{1,2}[./ -]+\d{1,2}[./ -]/.test(text) ? 'order' : 'words',
        hasTime: iso.includes('T'),
        hasZone: hit.offset !== undefined,
      };
}

const DAY = 86_400_000;

/** Milliseconds since 1970 of an ISO date; without an offset as in UTC. */
export const timeOf = (iso: string): number =>
  Date.parse(iso.includes('T') && !/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);

/** Whether the date is later than now, wherever on earth it was written. */
export const isFuture = (iso: string, now: number): boolean => timeOf(iso) > now + DAY;

/** The moment that counts as now, in ms since 1970: as configured, else the clock's. */
export const nowOf = (config: Config): number => (config.now === undefined ? Date.now() : timeOf(config.now));

/** Places whose documentation demands a date in ISO 8601. */
export const STRICT_DATES: ReadonlySet<string> = new Set([
  'article:published_time',
  'article:modified_time',
  'og:updated_time',
  '<time pubdate>',
]);
