import { readFileSync } from 'node:fs';
import { LANGUAGES, textOf } from './texts';
import { TRICKY } from './tricky';

/** A sound text, and which kind of trouble it looks like. */
export interface Sound {
  readonly kind: string;
  readonly text: string;
  readonly format: Format;
}

type Plain = Omit<Sound, 'format'>;
type Format = 'plain' | 'markdown' | 'html';
const FORMATS: Readonly<Record<string, Format>> = { Markdown: 'markdown', HTML: 'html' };

const IN_FORMATS = ['tricky-formats', 'tricky-more', 'tricky-third', 'tricky-fourth'];

/** Files of the same kind, `⏎` for a line break; what stands under Markdown and HTML is read so. `only`: a part of the file's name. */
export function inFormats(only = ''): Sound[] {
  const out: Sound[] = [];
  let kind = '';
  const lines = IN_FORMATS.filter((n) => n.includes(only)).flatMap((n) =>
    readFileSync(`bench/encoding/${n}.txt`, 'utf8').split('\n'),
  );
  for (const line of lines)
    if (line.startsWith('# ') && !line.includes('⏎')) kind = line.slice(2);
    else if (line) out.push({ kind, text: line.replaceAll('⏎', '\n'), format: FORMATS[kind] ?? 'plain' });
  return out;
}

/** bench/encoding/tricky.txt: `# kind`, then a text a line. */
function written(): Plain[] {
  const out: Plain[] = TRICKY.map((text) => ({ kind: 'by hand', text }));
  let kind = '';
  for (const line of readFileSync('bench/encoding/tricky.txt', 'utf8').split('\n'))
    if (line.startsWith('# ')) kind = line.slice(2);
    else if (line) out.push({ kind, text: line });
  return [...out, ...inFormats('more'), ...inFormats('third'), ...inFormats('fourth')];
}

const LOCALES =
  'af am ar as az be bg bn br bs ca ceb cs cy da de el en eo es et eu fa fi fil fo fr ga gd gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ky lb lo lt lv mi mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt qu ro ru sc sd si sk sl so sq sr sr-Latn su sv sw ta te th ti tk to tr tt ug uk ur uz vi wo xh yo yue zh zh-Hant zu';
const REGIONS =
  'AL AM AT AX AZ BA BE BR BG BY CH CI CL CN CW CZ DE DK EE EG ES FI FO FR GB GE GF GL GR HR HU IE IL IN IR IS IT JP KE KR KZ LT LV MA ME MK MN MT MX NL NO PE PL PT RE RO RS RU SE SI SK ST TH TR UA US UZ VN ZA';
const LANGS =
  'ar az cs da de el en es et fi fo fr ga he hu hy is it ja ka ko lt lv mt nb pl pt ro ru sk sl sq sv th tr uk vi zh';
const MONEY = 'CRC CZK DKK EUR GBP GEL HUF ILS INR ISK JPY KRW KZT NGN NIO PLN PYG RUB SEK THB TRY UAH USD VND';

/** What the platform says in a hundred languages: names of lands and languages, dates, prices; a few words and a few dozen. */
function* named(random: () => number): Generator<Plain> {
  const pick = (list: string, n: number): string[] => {
    const all = list.split(' ');
    return Array.from({ length: n }, () => all[Math.floor(random() * all.length)]!);
  };
  for (const locale of LOCALES.split(' ')) {
    const names = (type: 'region' | 'language' | 'currency', codes: string[]): string[] => {
      const of = new Intl.DisplayNames(locale, { type, fallback: 'none' });
      return codes.flatMap((c) => of.of(c) ?? []);
    };
    for (const n of [1, 3, 20]) {
      yield { kind: `lands ${locale}`, text: names('region', pick(REGIONS, n)).join(', ') };
      yield { kind: `languages ${locale}`, text: names('language', pick(LANGS, n)).join(' · ') };
      yield {
        kind: `lands in capitals ${locale}`,
        text: names('region', pick(REGIONS, n)).join(' ').toLocaleUpperCase(locale),
      };
      const prices = pick(MONEY, n).map((currency) =>
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: n === 3 ? 'name' : 'narrowSymbol',
        }).format(Math.round(random() * 1e6) / 100),
      );
      yield { kind: `prices ${locale}`, text: prices.join('; ') };
      const dates = Array.from({ length: n }, () =>
        new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(random() * 1.9e12),
      );
      yield { kind: `dates ${locale}`, text: dates.join('\n') };
    }
  }
}

/** Every tricky text, by itself, in parts, in capitals, taken apart into letters and marks, and within an article. */
export function* soundTexts(random: () => number): Generator<Sound> {
  for (const each of plainTexts(random)) yield { ...each, format: 'plain' };
  yield* inFormats();
}

function* plainTexts(random: () => number): Generator<Plain> {
  for (const { kind, text } of written()) {
    yield { kind, text };
    yield { kind: `${kind}: capitals`, text: text.toUpperCase() };
    if (text.normalize('NFD') !== text) yield { kind: `${kind}: NFD`, text: text.normalize('NFD') };
    const parts = text.split(/(?<=[;,.。、，!?])\s*/u).filter((p) => p.length > 3);
    for (let i = 0; i < 2 && parts.length > 1; i++)
      yield { kind: `${kind}: part`, text: parts[Math.floor(random() * parts.length)]! };
    const language = LANGUAGES[Math.floor(random() * LANGUAGES.length)]!;
    const near = (): string => textOf(language, 40 + random() * 200, random);
    yield { kind: `${kind}: in ${language}`, text: `${near()}\n\n${text}\n\n${near()}` };
    yield { kind: `${kind}: quoted in ${language}`, text: `${near()} (${text}) ${near()}` };
  }
  for (const each of named(random)) if (each.text) yield each;
}
