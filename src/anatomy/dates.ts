import { monthOf } from './months';

/** A date as a text states it. `start … end`: UTF-16 offsets of date and time together. */
export interface DateHit {
  readonly start: number;
  readonly end: number;
  /** Missing in "Jan 2" or "1月2日". */
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** `02:02` or `02:02:30`. */
  readonly time?: string;
  /** `Z` or `+09:00`; only where the text states it. */
  readonly offset?: string;
  /** `03/04/2024`: only the language can say which is the month; `month` holds the first number. */
  readonly ambiguous?: boolean;
}

const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

interface Form {
  readonly re: RegExp;
  readonly read: (m: RegExpExecArray, language?: string) => Ymd | undefined;
  /** What a line of that form holds besides a digit. */
  readonly needs?: RegExp;
}
const HAN_MONTH = /[月월]/;
const BETWEEN = /\d[./·-]/;

// Each form is anchored on digits, so that a line without digits costs nothing; a year in Chinese numerals is the exception.
const FORMS: readonly Form[] = [
  {
    // 2020-04-03, 2020/4/3, 2024. 1. 2.
    re: /(?<![\d.,-]|[\w./-]\/)(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\. ?(\d{1,2})\. ?(\d{1,2})\.?)(?!\d|\/(?!\d{1,2}:\d{2})|-(?!\d{1,2}:))/g,
    needs: BETWEEN,
    read: (m) => ({
      year: num(m[1]),
      month: num(m[2] ?? m[4] ?? m[6]),
      day: num(m[3] ?? m[5] ?? m[7]),
    }),
  },
  {
    // 2024年1月2日, 2024年(令和6年)1月2日, 令和6年1月2日, 民國113年1月2日, 二〇二四年一月二日, 2024년 1월 2일
    re: /(令和|平成|昭和|大正|民國|民国)?(?:(?<!\d)(\d{1,4})|([〇零○一二三四五六七八九十元]{1,4})) ?[年년] ?(?:\((?:令和|平成|昭和|民國)\d{1,3}年?\) ?)?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[月월] ?(\d{1,2}|[一二三四五六七八九十廿]{1,3}) ?[日號号일]/g,
    needs: HAN_MONTH,
    read: (m) => {
      const year = eraYear(m[1], m[2] === undefined ? hanYear(m[3]!) : num(m[2]), m[2]?.length ?? 4);
      return year === undefined ? undefined : { year, month: hanNumber(m[4]!), day: hanNumber(m[5]!) };
    },
  },
  {
    // 113年1月2日, 113/1/2: the republic's years, where Taiwan writes
    re: /(?<![\d.,/-])(1[0-4]\d)(?:年(\d{1,2})月(\d{1,2})日|([/.-])(\d{1,2})\4(\d{1,2}))(?![\d/.-])/g,
    read: (m, language) =>
      language === 'zh-Hant' ? { year: 1911 + num(m[1]), month: num(m[2] ?? m[5]), day: num(m[3] ?? m[6]) } : undefined,
  },
  {
    // 2 January 2024, 2. Januar 2024, 2 de enero de 2024, 2-Jan-2024, ngày 2 tháng 1 năm 2024
    re: /(?<![\d.,/:-])(\d{1,2})(?:st|nd|rd|th|er|re|-го|[.ºª°ε])?(?: (?:de |of |d['’] ?)?|[/-]| de |(?=\p{Lu}))(tháng \d{1,2}|\p{L}{3,12})\.?,?(?: ?(?:de |del |năm |[/-])? ?(\d{4})(?!\d|[.:]\d))?/gu,
    read: (m, language) => {
      const month = m[2]!.startsWith('tháng') ? num(m[2]!.slice(6)) : monthOf(m[2]!, language);
      return month === undefined ? undefined : { ...(m[3] ? { year: num(m[3]) } : {}), month, day: num(m[1]) };
    },
  },
  {
    // January 2, 2024, Jan. 2; "November 22, 20237:03 AM" as some pages are copied
    re: /(?<![\p{L}\d])(\p{Lu}\p{L}{2,11})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d|[.:]\d)(?:,? ?(\d{4})(?!\d(?!\d?:\d\d)|[.:]\d))?/gu,
    read: (m, language) => {
      const month = monthOf(m[1]!, language);
      return month === undefined ? undefined : { ...(m[3] ? { year: num(m[3]) } : {}), month, day: num(m[2]) };
    },
  },
  {
    // abril 2, 2024, ene. 25 de 2024
    re: /(?<![\p{L}\d])(\p{Ll}{3,12})\.? (\d{1,2})(?:, ?(?:de )?| de )(\d{4})(?!\d|[.:]\d)/gu,
    needs: /\p{Ll}\.? \d{1,2}(?:,| de )/u,
    read: (m, language) => {
      const month = monthOf(m[1]!, language);
      return month === undefined ? undefined : { year: num(m[3]), month, day: num(m[2]) };
    },
  },
  {
    // 2024 m. sausio 2 d., 2024. január 2., 2023 Jan 7
    re: /(?<![\d.,/-])(\d{4})\.?(?: m\.| gada)? (\p{L}{3,12}) (\d{1,2})(?!\d)\.?(?: d\.)?/gu,
    read: (m, language) => {
      const month = monthOf(m[2]!, language);
      return month === undefined ? undefined : { year: num(m[1]), month, day: num(m[3]) };
    },
  },
  {
    // 02.01.2024 (always day first), 02/01/2024 (a matter of country)
    re: /(?<![\d.,:]|[^a-zA-Z]-|[^\p{L}]\/)(\d{1,2})(?:\. ?(\d{1,2})\. ?(\d{4})|\/(\d{1,2})\/(\d{4})|-(\d{1,2})-(\d{4}))(?![\d/-]|\.\d)/gu,
    needs: BETWEEN,
    read: (m, language) => {
      const [first, second] = [num(m[1]), num(m[2] ?? m[4] ?? m[6])];
      const year = num(m[3] ?? m[5] ?? m[7]);
      if (m[2] !== undefined || first > 12 || first === second) return { year, month: second, day: first };
      if (second > 12) return { year, month: first, day: second };
      const dayFirst = slashOrder(language);
      if (dayFirst === undefined) return { year, month: first, day: second, ambiguous: true };
      return dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
    },
  },
  {
    // 25.04.24, 25/04/24, 25-04-24: two figures each, where the day comes first
    re: /(?<![\d.,/:-])([0-3]\d)([./·-])([01]\d)\2(\d\d)(?![\d/:-]|[.,]\d)/g,
    needs: BETWEEN,
    read: (m, language) =>
      DAY_FIRST.has(language?.slice(0, 2) ?? '')
        ? { year: num(m[4]) + (num(m[4]) < 60 ? 2000 : 1900), month: num(m[3]), day: num(m[1]) }
        : undefined,
  },
  {
    // dpa:240117-99-645123/3: the code that closes what dpa publishes
    re: /(?<=dpa:)(\d\d)(\d\d)(\d\d)-\d{2,3}-\d{4,7}(?:\/\d{1,2})?/g,
    needs: /dpa:\d/,
    read: (m) => ({ year: 2000 + num(m[1]), month: num(m[2]), day: num(m[3]) }),
  },
  {
    // 1/2(火): as Japanese portals date, the year left out
    re: /(?<![\d./,-])(\d{1,2})\/(\d{1,2}) ?\([日月火水木金土一二三四五六](?:曜日?)?(?:・祝)?\)/g,
    needs: /\/\d{1,2} ?\(/,
    read: (m) => ({ month: num(m[1]), day: num(m[2]) }),
  },
  {
    // 1月2日, 1월 2일
    re: /(?<![\d年년])(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日號号일]/g,
    needs: HAN_MONTH,
    read: (m) => ({ month: num(m[1]), day: num(m[2]) }),
  },
];

interface Ymd {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly ambiguous?: boolean;
}

const num = (s: string | undefined): number => Number(s);
const HAN = '〇一二三四五六七八九';
const hanYear = (s: string): number =>
  s === '元'
    ? 1
    : s.includes('十')
      ? hanNumber(s)
      : Number([...s].map((c) => HAN.indexOf(c === '零' || c === '○' ? '〇' : c)).join(''));

function hanNumber(s: string): number {
  if (/^\d/.test(s)) return Number(s);
  const [tens, ones] = s.replace('廿', '二十').split('十') as [string, string?];
  if (ones === undefined) return HAN.indexOf(tens);
  return (tens === '' ? 1 : HAN.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN.indexOf(ones));
}

/** First years of the eras that are counted from 1. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  民國: 1911,
  民国: 1911,
};

function eraYear(era: string | undefined, year: number, digits: number): number | undefined {
  if (era) return ERAS[era]! + year;
  return digits === 4 ? year : undefined; // no two-digit years
}

/** Languages whose writers put the day first wherever they live; English stays open. */
const DAY_FIRST = new Set(
  'fr es pt it de nl ru uk pl cs sk hr sr sl bg ro el tr vi id ms da nb sv fi ca et lv ar he hi th'.split(' '),
);

/** Whether 03/04/2024 is the third of April in the language; undefined where nobody can tell. */
function slashOrder(language: string | undefined): boolean | undefined {
  if (language === undefined) return undefined;
  if (/^en-US/i.test(language)) return false;
  if (/^en-(?:GB|AU|NZ|IE|IN|ZA)/i.test(language)) return true;
  return DAY_FIRST.has(language.slice(0, 2)) ? true : undefined;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day; the year may be open. */
export function isCalendarDay(year: number | undefined, month: number, day: number): boolean {
  const days = MONTH_DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  if (year === undefined) return true;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR && (month !== 2 || day <= (leap ? 29 : 28));
}

/** The dates in a folded line, in order of place; where readings overlap, the one with a year, then the longer. */
export function datesIn(line: string, language?: string): DateHit[] {
  const digit = /\d/.test(line);
  if (!digit && !/[年년]/.test(line)) return [];
  const hits: DateHit[] = [];
  for (const { re, read, needs } of FORMS) {
    if ((needs !== HAN_MONTH && !digit) || (needs && !needs.test(line))) continue;
    re.lastIndex = 0;
    for (let m = re.exec(line); m; m = re.exec(line)) {
      const ymd = read(m, language);
      if (!ymd || !isCalendarDay(ymd.year, ymd.month, ymd.day)) {
        re.lastIndex = m.index + 1;
        continue;
      }
      hits.push(withTime(line, { ...ymd, start: m.index, end: m.index + m[0].length }));
    }
  }
  hits.sort(
    (a, b) => Number(b.year !== undefined) - Number(a.year !== undefined) || b.end - b.start - (a.end - a.start),
  );
  const kept: DateHit[] = [];
  for (const h of hits) if (!kept.some((k) => h.start < k.end && k.start < h.end)) kept.push(h);
  return kept.sort((a, b) => a.start - b.start);
}

const RANGE = /^\s*(?:[-–—~〜至]|to|until|bis|au|al|a|tot)\s*$/i;
/** Whether the date is one end of a stretch of days, "12/01/2004 - 01/01/2005": an archive's or an event's. */
export const isEndOfRange = (line: string, hit: DateHit, hits: readonly DateHit[]): boolean =>
  hits.some(
    (h) => h !== hit && RANGE.test(h.end <= hit.start ? line.slice(h.end, hit.start) : line.slice(hit.end, h.start)),
  );

/** Words that stand between a date and its time. */
const JOINT =
  /^(?:[\s,;|·•T()–—-]|(?:HKT|JST|KST|SGT|GMT|UTC|CET|CEST|MSK)(?= ?\d)|\/ ?(?=\d{1,2}:)|at\b|um\b|às(?= )|a la\(s\)|a las\b|à|as\b|alle\b|ore\b|ora\b|kl\.?|klo\b|om\b|о\b|в\b|saat\b|pukul\b|lúc\b|г\.?(?=[\s,]|$)|року|р\.|год[а]?\b|[(（]?(?:星期|周|週)?[一二三四五六日天月火水木金土월화수목금토일][)）曜]日?|星期[一二三四五六日天]|[周週][一二三四五六日]|[월화수목금토일]요일)/;
const TIME =
  /^(오전|오후|上午|下午|午前|午後|晚上|凌晨|中午|早上|晚间)? ?(\d{1,2})(?: ?: ?(\d{2})(?::(\d{2})(?:\.\d+)?)?| ?[hH](?:eures?)? ?(\d{2})?(?!\p{L})| ?[时時點点시] ?(?:(\d{1,2}) ?[分분])?|\.(\d{2})(?![.\d])|(?= ?(?:Uhr|[AaPp]\.?[Mm])\b))(?: ?([AaPp])\.? ?[Mm]\b\.?)?(?: ?(?:Uhr|Hrs|hrs|hs|h|ч|น)\b\.?)?/u;
const ZONE =
  /^ ?\(?(?:(Z|UTC|GMT)(?: ?([+-]\d{1,2})(?::?(\d{2}))?)?|([+-]\d{2}):?(\d{2})|([A-Z]{2,4}|МСК|мск))(?![\p{L}\d])\)?/u;
/** "Eastern Daylight Time", "British Summer Time". */
const ZONE_NAME =
  /^ ?\(?(?:(eastern|central|mountain|pacific) (?:(standard|daylight) )?time|(?:\p{L}+ ){1,2}(?:standard |summer |daylight )?time)\b\)?/iu;
const HOURS_WEST = { eastern: 5, central: 6, mountain: 7, pacific: 8 } as const;
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', BST: '+01:00', CET: '+01:00', HNEC: '+01:00', HAEC: '+02:00', CEST: '+02:00',
  MEZ: '+01:00', MESZ: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00', МСК: '+03:00', JST: '+09:00', KST: '+09:00', SGT: '+08:00', HKT: '+08:00', WIB: '+07:00',
  HST: '-10:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00', ET: '', PT: '', CT: '', CST: '', IST: '', WAT: '+01:00', EAT: '+03:00', SAST: '+02:00', BRT: '-03:00', ART: '-03:00',
}; // prettier-ignore

/** The date with the time that follows it, or stands right before it. */
function withTime(line: string, date: DateHit): DateHit {
  const year = /^ ?(?:г\.|г(?![\p{L}])|года|році|року|р\.)/u.exec(line.slice(date.end, date.end + 8));
  if (year) date = { ...date, end: date.end + year[0].length };
  const day = /^ ?\(?(?:星期|週|周)[一二三四五六日天]\)?/u.exec(line.slice(date.end, date.end + 7));
  if (day) date = { ...date, end: date.end + day[0].length };
  let at = date.end;
  for (let steps = 0; steps < 8; steps++) {
    const rest = line.slice(at, at + 60);
    const time = readTime(rest);
    if (time)
      return {
        ...date,
        end: at + time.length,
        time: time.time,
        ...(time.offset ? { offset: time.offset } : {}),
      };
    const joint = JOINT.exec(rest);
    if (!joint) break;
    at += joint[0].length;
  }
  const before =
    /(?<![\d.:])\d{1,2}[:.hH]\d{2}(?::\d{2})? ?(?:[AaPp]\.?[Mm]\.?)?(?: ?Uhr)?(?: ?[A-Z]{2,4})?(?: ?[,|·–—-]? ?\p{L}{2,9}\.?)?[ ,|·–—-]{1,3}$/u.exec(
      line.slice(Math.max(0, date.start - 40), date.start),
    );
  const time = before && readTime(before[0]);
  if (!time) return date;
  return {
    ...date,
    start: date.start - before[0].length,
    time: time.time,
    ...(time.offset ? { offset: time.offset } : {}),
  };
}

function readTime(text: string): { time: string; offset?: string; length: number } | undefined {
  const m = TIME.exec(text);
  if (!m) return undefined;
  let hour = Number(m[2]);
  const minute = Number(m[3] ?? m[5] ?? m[6] ?? m[7] ?? 0);
  const half = m[8]?.toLowerCase() ?? '';
  if (half === 'p' && hour < 12) hour += 12;
  else if (half === 'a' && hour === 12) hour = 0;
  else if (m[1] && '오후下午午後晚上晚间'.includes(m[1]) && hour < 12) hour += 12;
  if (hour > 23 || minute > 59) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = `${two(hour)}:${two(minute)}${m[4] ? `:${m[4]}` : ''}`;
  const named = ZONE_NAME.exec(text.slice(m[0].length));
  if (named) {
    const west = HOURS_WEST[named[1]?.toLowerCase() as keyof typeof HOURS_WEST];
    const offset = named[2] ? `-0${west - (named[2].toLowerCase() === 'daylight' ? 1 : 0)}:00` : '';
    return { time, length: m[0].length + named[0].length, ...(offset ? { offset } : {}) };
  }
  const zone = ZONE.exec(text.slice(m[0].length));
  const offset = zone && zoneOffset(zone);
  if (!zone || offset === undefined || offset === null) return { time, length: m[0].length };
  return {
    time,
    ...(offset ? { offset } : {}),
    length: m[0].length + zone[0].length,
  };
}

/** `+09:00`, `Z`; empty for a zone whose offset nobody can tell from its name; undefined for what is no zone. */
function zoneOffset(m: RegExpExecArray): string | undefined {
  if (m[1]) return m[2] ? signed(m[2], m[3]) : 'Z';
  if (m[4]) return signed(m[4], m[5]);
  const name = m[6]!.toUpperCase();
  // AKDT, ChST: a zone by its end.
  return ZONES[name] ?? (/^.{1,2}[SD]T$/.test(name) ? '' : undefined);
}
const signed = (hours: string, minutes = '00'): string => `${hours[0]}${hours.slice(1).padStart(2, '0')}:${minutes}`;

/** ISO 8601, as precise as the source: `2020-04-03`, `2020-04-03T02:02`, with an offset where one is stated. */
export function isoOf(hit: DateHit, year = hit.year): string | undefined {
  if (year === undefined || hit.ambiguous || !isCalendarDay(year, hit.month, hit.day)) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(hit.month)}-${two(hit.day)}${hit.time ? `T${hit.time}${hit.offset ?? ''}` : ''}`;
}
