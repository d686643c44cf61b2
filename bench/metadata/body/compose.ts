import { readFileSync } from 'node:fs';
import { CASTS, type Cast } from './people';
import { waysOf } from './sixth-words';
import { TEMPLATES as FIRST, TRAPS } from './templates';
import { MORE } from './templates-more';
import { THIRD } from './templates-third';
import { FOURTH, MORE_TRAPS } from './templates-fourth';
import { FIFTH } from './templates-fifth';
import { sixth } from './sixth';

/** Ways of the sixth hand that a language has; `--ways-seed` makes others. */
const MADE_WAYS = 600;
const waysSeed = process.argv.indexOf('--ways-seed');
const made = (file: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.keys(FIRST).map((language) => {
      const random = randomOf(waysSeed < 0 ? 6 : Number(process.argv[waysSeed + 1]));
      return [language, sixth(file, language, MADE_WAYS, random)];
    }),
  );
const BATCHES: readonly Readonly<Record<string, readonly string[]>>[] = [
  FIRST,
  MORE,
  THIRD,
  FOURTH,
  FIFTH,
  made('sixth.txt'),
  made('seventh.txt'),
];
/** `--batch 4` takes the ways of one hand alone. */
const wanted = process.argv.indexOf('--batch');
const batches =
  wanted < 0 ? BATCHES.slice(0, 5) : process.argv[wanted + 1]!.split(',').map((n) => BATCHES[Number(n) - 1]!);
const TEMPLATES = Object.fromEntries(
  Object.keys(FIRST).map((language) => [language, batches.flatMap((b) => b[language] ?? [])]),
);

const CORPORA = process.env.COPYDESK_CORPORA ?? '../shared/corpora';

/** An article made for measuring, with what it says of itself. */
export interface Made {
  readonly language: string;
  readonly format: 'plain' | 'markdown';
  readonly template: number;
  /** The way it was set, as the template has it. */
  readonly shape: string;
  readonly text: string;
  readonly truth: {
    authors: string[];
    editors: string[];
    publisher?: string;
    published?: string;
    modified?: string;
    title: string;
  };
}

export function randomOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const MONTHS: Readonly<Record<string, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  it: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  ru: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
};
const SHORT: Readonly<Record<string, string>> = {
  en: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  de: 'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.',
  fr: 'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
  es: 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic',
  it: 'GEN|FEB|MAR|APR|MAG|GIU|LUG|AGO|SET|OTT|NOV|DIC',
  pt: 'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
};
const DAYS: Readonly<Record<string, string>> = {
  en: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  de: 'Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag',
  fr: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
  es: 'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
};

const cache = new Map<string, string[]>();
function sentences(language: string): string[] {
  let hit = cache.get(language);
  if (!hit)
    cache.set(
      language,
      (hit = readFileSync(`${CORPORA}/${language}.txt`, 'utf8')
        .split('\n')
        .filter((l) => l.length > 8)),
    );
  return hit;
}

const two = (n: number): string => String(n).padStart(2, '0');

interface Moment {
  y: number;
  mo: number;
  d: number;
  h: number;
  mi: number;
}

function written(form: string, t: Moment, language: string): string {
  const month = (table: Readonly<Record<string, string>>): string =>
    (table[language] ?? MONTHS[language] ?? MONTHS.en!).split('|')[t.mo - 1]!;
  const day = (DAYS[language] ?? DAYS.en!).split('|')[new Date(Date.UTC(t.y, t.mo - 1, t.d)).getUTCDay()]!;
  return form.replace(
    /\[\w+\]|YYYY|YYMMDD|REIWA|ROC|MMAP|MMMM|MMM|MM|M|DDDD|DDD|DD|D|HH|H|h|mm|ss|aa|A(?![a-z])/g,
    (k) =>
      k.startsWith('[')
        ? k.slice(1, -1)
        : ({
            YYYY: String(t.y),
            YYMMDD: `${String(t.y).slice(2)}${two(t.mo)}${two(t.d)}`,
            REIWA: String(t.y - 2018),
            ROC: String(t.y - 1911),
            MMAP: 'Jan.|Feb.|March|April|May|June|July|Aug.|Sept.|Oct.|Nov.|Dec.'.split('|')[t.mo - 1]!,
            MMMM: month(MONTHS),
            MMM: month(SHORT),
            MM: two(t.mo),
            M: String(t.mo),
            DDDD: day,
            DDD: day.slice(0, 3),
            DD: two(t.d),
            D: String(t.d),
            HH: two(t.h),
            H: String(t.h),
            h: String(t.h % 12 || 12),
            mm: two(t.mi),
            ss: '07',
            A: t.h < 12 ? 'AM' : 'PM',
            aa: t.h < 12 ? 'a.m.' : 'p.m.',
          }[k] ?? k),
  );
}

/** `--batch 7`: real papers and other people. */
function castOf(language: string): Cast {
  const cast = CASTS[language]!;
  if (process.argv[wanted + 1] !== '7') return cast;
  const ways = waysOf('seventh.txt')[language];
  return {
    ...cast,
    names: ways?.names ?? cast.names,
    outlets: ways?.outlets ?? cast.outlets,
  };
}

/** Some sentences of the corpora. */
function paragraphOf(language: string, random: () => number): string {
  const spaceless = /^(?:zh|ja)/.test(language);
  const from = sentences(language);
  const want = (spaceless ? 60 : 180) + random() * (spaceless ? 120 : 380);
  let out = '';
  while (out.length < want) {
    const s = from[Math.floor(random() * from.length)]!;
    out += (out && !spaceless ? ' ' : '') + s + (/[.!?。！？"”」»]$/.test(s) ? '' : spaceless ? '。' : '.');
  }
  return out;
}

/** The body of a story with one or two of the traps set in it. */
export function bodyOf(language: string, random: () => number): string {
  const cast = CASTS[language]!;
  const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const out = Array.from({ length: 3 + Math.floor(random() * 5) }, () => paragraphOf(language, random));
  const traps = [...(TRAPS[language] ?? []), ...(MORE_TRAPS[language] ?? [])];
  for (let i = 0; i < 1 + random() * 2 && traps.length; i++)
    out.splice(1 + Math.floor(random() * (out.length - 1)), 0, any(traps));
  const past = { y: 1990, mo: 1 + Math.floor(random() * 12), d: 1 + Math.floor(random() * 28), h: 9, mi: 5 };
  return out
    .join('\n\n')
    .replace(/\{(N0?|P|G0|x)(?::([^}]+))?\}/g, (_, k: string, form: string) =>
      k === 'P'
        ? any(cast.places)
        : k === 'G0'
          ? any(cast.agencies)
          : k === 'x'
            ? written(form, past, language)
            : any(cast.names),
    );
}

/** One article of the language, the same for the same seed. */
export function compose(language: string, seed: number): Made {
  const random = randomOf(seed);
  const cast = castOf(language);
  const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const template = Math.floor(random() * TEMPLATES[language]!.length);
  const shape = TEMPLATES[language]![template]!;
  const moment = (): Moment => ({
    y: 2001 + Math.floor(random() * 24),
    mo: 1 + Math.floor(random() * 12),
    d: 1 + Math.floor(random() * 28),
    h: Math.floor(random() * 24),
    mi: Math.floor(random() * 60),
  });
  const published = moment();
  if (shape.includes('REIWA')) published.y = 2019 + (published.y % 6);
  if (shape.includes('/13/')) published.d = 13;
  const modified = { ...published, d: published.d < 28 ? published.d + 1 : 28 };
  const people = [...new Set(Array.from({ length: 12 }, () => any(cast.names)))];
  const outlet = any(cast.outlets);
  const agency = any(cast.agencies);
  const used = {
    authors: new Set<string>(),
    editors: new Set<string>(),
    publisher: undefined as string | undefined,
  };
  const count = 1 + Math.floor(random() ** 2 * 3);
  const spaceless = /^(?:zh|ja)/.test(language);
  const paragraph = (): string => paragraphOf(language, random);
  const titleOf = (): string => {
    for (;;) {
      const s = any(sentences(language)).replace(/[.。]$/, '');
      const size = spaceless ? s.length / 2 : s.split(' ').length;
      if (size >= 5 && size <= 13 && !/[.!?。！？:：;；"“”「」«»„\d,，、]/.test(s)) return s;
    }
  };
  const title = titleOf();
  const n = 3 + Math.floor(random() * 6);
  const paragraphs = Array.from({ length: n }, paragraph);
  const traps = [...(TRAPS[language] ?? []), ...(MORE_TRAPS[language] ?? [])];
  for (let i = 0; i < 1 + random() * 2; i++)
    if (traps.length) paragraphs.splice(1 + Math.floor(random() * (n - 1)), 0, any(traps));
  if (random() < 0.4) paragraphs.splice(1 + Math.floor(random() * (n - 1)), 0, titleOf());
  let full = { day: false, year: false, time: false };
  const join = (names: string[], by?: string): string =>
    by !== undefined
      ? names.join(by)
      : names.length < 2
        ? names[0]!
        : names.slice(0, -1).join(cast.comma) + cast.and + names.at(-1)!;
  const fill = (text: string): string =>
    text.replace(
      /\{(\w+)(?:\|([^}]*))?(?::([^}]+))?\}/g,
      (whole, k: string, by: string | undefined, form: string | undefined) => {
        const author = (list: string[]): string => (list.forEach((a) => used.authors.add(a)), join(list, by));
        switch (k) {
          case 'T':
            return title;
          case 'T2':
            return titleOf();
          case 'U':
            return titleOf();
          case 'A':
            return author(people.slice(0, count));
          case 'A1':
            return author(people.slice(0, 1));
          case 'A2':
            return author(people.slice(1, 2));
          case 'AU2':
            return author(people.slice(1, 2)).toUpperCase();
          case 'E2':
            used.editors.add(people[3]!);
            return people[3]!;
          case 'AU':
            return author(people.slice(0, 1)).toUpperCase();
          case 'E':
            used.editors.add(people[4]!);
            return people[4]!;
          case 'S':
            used.publisher ??= outlet;
            return outlet;
          case 'S0':
            return outlet;
          case 'G':
            used.publisher ??= agency;
            return agency;
          case 'GL':
            used.publisher ??= agency;
            return agency;
          case 'G0':
            return agency;
          case 'L':
            used.publisher ??= form!;
            return form!;
          case 'N':
          case 'N0':
            return people[5 + Math.floor(random() * 4)] ?? people[0]!;
          case 'P':
            return any(cast.places);
          case 'PU':
            return any(cast.places).toUpperCase();
          case 'C':
            return any(cast.sections);
          case 'K':
            return cast.keywords.slice(0, 3).join(spaceless ? '、' : ', ');
          case 'DOW':
            return (language === 'ja' ? '日月火水木金土' : '日一二三四五六')[
              new Date(Date.UTC(published.y, published.mo - 1, published.d)).getUTCDay()
            ]!;
          case 'd':
            full = {
              day: full.day || (form!.includes('M') && /D(?!D?DD)|13|D日/.test(form!)),
              year: full.year || /YYYY|REIWA|ROC/.test(form!),
              time: full.time || /[Hh](?:H)?[:時h]/.test(form!),
            };
            return written(form!, published, language);
          case 'm':
            return written(form!, modified, language);
          case 'x':
            return written(form!, moment(), language);
          default:
            return whole;
        }
      },
    );
  const body = paragraphs.map(fill).join('\n\n');
  const asItStands = shape.startsWith('# ');
  const markdown = random() < 0.4 || asItStands;
  let text = fill(shape.replace('{B}', '\u0000')).replace('\u0000', () => body);
  if (shape.includes('【{P}共同】')) used.publisher = '共同';
  if (shape.includes('ロイター]')) used.publisher = 'ロイター';
  if (shape.includes('【{P}時事】')) used.publisher = '時事';
  if (shape.includes('=共同')) used.publisher = '共同';
  if (shape.includes('中新网{P}')) used.publisher = '中新网';
  if (shape.includes('PRNewswire')) used.publisher = 'PRNewswire';
  if (shape.includes('{d:ROC}{d:MM}{d:DD}')) full = { day: true, year: true, time: false };
  if (shape.includes('ロイター］')) used.publisher = 'ロイター';
  const wantsModified = shape.includes('{m:');
  const stamp = (t: Moment, time: boolean): string =>
    `${t.y}-${two(t.mo)}-${two(t.d)}${time ? `T${two(t.h)}:${two(t.mi)}` : ''}`;
  const known = full.day && full.year;
  if (markdown && !asItStands) text = marked(text, title, random);
  return {
    language,
    format: markdown ? 'markdown' : 'plain',
    template,
    shape,
    text,
    truth: {
      title,
      authors: [...used.authors],
      editors: [...used.editors],
      ...(used.publisher ? { publisher: used.publisher } : {}),
      ...(known || (full.day && wantsModified)
        ? { published: stamp(published, full.time) }
        : wantsModified
          ? { published: stamp(modified, false) }
          : {}),
    },
  };
}

/** The same story as its writer would set it in Markdown: a heading, emphasis on the lines about it. */
function marked(text: string, title: string, random: () => number): string {
  const way = Math.floor(random() * 4);
  return text
    .split('\n')
    .map((l) => {
      if (l === title) return `# ${l}`;
      if (l.trim() === '' || l.length > 90 || way === 0) return l;
      if (/[.!?。！？]$/.test(l)) return l;
      return way === 1 ? `*${l}*` : way === 2 ? `**${l}**` : l;
    })
    .join('\n');
}
