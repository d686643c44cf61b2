import { MULTI_BYTE, SINGLE_BYTE, type Label } from '../codecs';
import type { Layer } from './layer';

/** How a misreading is preferred to another that says as much: costs in tenths of a nat. */
const FIRST_LAYER = 70;
export const LEAST_PRIOR = FIRST_LAYER;
const NEXT_LAYER = 45;

const READ: readonly Label[] = [...SINGLE_BYTE, ...MULTI_BYTE.filter((l) => l !== 'gbk'), 'cp950'];
const rowsOf = (rows: string): readonly (readonly string[])[] => rows.split('|').map((row) => row.split(' '));
/** Code pages that were in use beside each other: one was easily taken for another. */
const NEIGHBOURS = rowsOf(
  'windows-1252 iso-8859-1 iso-8859-15 macintosh ibm437 ibm850|windows-1251 koi8-r koi8-u ibm866 iso-8859-5 x-mac-cyrillic|' +
    'windows-1250 iso-8859-2 ibm852|windows-1253 iso-8859-7|windows-1254 iso-8859-9',
);
export const isCyrillic = (l: Label): boolean => NEIGHBOURS[1]!.includes(l);
/** What software takes for granted. */
const USUAL = new Set<Label>(['windows-1252', 'iso-8859-1', 'gb18030']);
/** Pages that differ from a more usual one in a few characters: named only where it makes a difference. */
const RARE = new Set<Label>(['cp950', 'koi8-u', 'iso-8859-9', 'iso-8859-15', 'windows-1258', 'iso-8859-1']);

/** Pages that share most of their characters. */
const ALIKE = rowsOf(
  'windows-1252 iso-8859-1 iso-8859-15 windows-1254 iso-8859-9 windows-1258 windows-1257 windows-1250 iso-8859-2|' +
    'windows-1250 iso-8859-2 windows-1252 iso-8859-1|ibm437 ibm850 ibm852|koi8-r koi8-u|windows-1251 x-mac-cyrillic iso-8859-5 ibm866|' +
    'windows-1253 iso-8859-7|gb18030 gbk euc-jp euc-kr big5 cp950 shift_jis',
);
const similar = (a: Label, b: Label): boolean => a === b || ALIKE.some((n) => n.includes(a) && n.includes(b));
/** Whether two layers could be taken for one another. */
export const alike = (a: Layer, b: Layer): boolean => similar(a.read, b.read) && similar(a.wrote, b.wrote);

const neighbours = (a: Label, b: Label): boolean => NEIGHBOURS.some((n) => n.includes(a) && n.includes(b));
export const isSingleByte = (l: Label): boolean => !multi(l);
const multi = (l: Label): boolean => l === 'utf-8' || (MULTI_BYTE as readonly Label[]).includes(l);

/** Texts went from the Mac to Windows and from DOS to Windows, seldom from the one to the other. */
const DOS_AND_MAC = 50;
const isMac = (l: Label): boolean => l === 'macintosh' || l === 'x-mac-cyrillic';
const isDos = (l: Label): boolean => l.startsWith('ibm');

/** Windows of Central Europe and of Russia read the West's texts in their own page as a matter of course. */
const isTakenForOwn = (wrote: Label, read: Label): boolean =>
  wrote === 'windows-1252' && (read === 'windows-1250' || read === 'windows-1251');

/** Controls are dropped seldom. */
const LOST = 20;

/** Pages of Greek, Hebrew, Arabic, Thai and Vietnamese: texts of Europe were hardly ever read in them. */
const FAR: ReadonlySet<Label> = new Set<Label>([
  'windows-1253',
  'iso-8859-7',
  'windows-1255',
  'windows-1256',
  'windows-1258',
  'windows-874',
]);
const TOO_FAR = 20;

function oddity({ wrote, read, lost }: Layer): number {
  let cost = lost ? LOST : 0;
  if (FAR.has(read) && isSingleByte(wrote) && !FAR.has(wrote)) cost += TOO_FAR;
  const usual = neighbours(wrote, read) || USUAL.has(read) || isTakenForOwn(wrote, read);
  if (wrote !== 'utf-8' && !multi(wrote) && !usual) cost += multi(read) ? 15 : 30;
  if (wrote !== 'utf-8' && !multi(wrote) && multi(read)) cost += 10;
  if (isMac(wrote) !== isMac(read) && isDos(wrote) !== isDos(read)) cost += DOS_AND_MAC;
  if (RARE.has(wrote)) cost += 3;
  if (RARE.has(read)) cost += 1;
  if (!USUAL.has(read)) cost += 2;
  return cost;
}

/** Languages and the encodings they are written in; a single-byte page has them where the code page was made for them. */
const HOME: readonly (readonly [languages: string, pages: string])[] = [
  ['ru bg uk sr', 'windows-1251 koi8-r koi8-u ibm866 iso-8859-5 x-mac-cyrillic'],
  ['cs pl hu sk sl hr ro', 'windows-1250 iso-8859-2 ibm852'],
  ['el', 'windows-1253 iso-8859-7'],
  ['tr', 'windows-1254 iso-8859-9'],
  ['he', 'windows-1255'],
  ['ar fa', 'windows-1256'],
  ['et lv lt', 'windows-1257'],
  ['vi', 'windows-1258'],
  ['th', 'windows-874'],
  ['zh-Hans', 'gbk gb18030'],
  ['zh-Hant', 'big5 gbk gb18030'],
  ['ja', 'shift_jis euc-jp'],
  ['ko', 'euc-kr'],
  ['en de fr es pt it nl sv da nb is fi ca id et', 'windows-1252 iso-8859-1 iso-8859-15 macintosh ibm437 ibm850'],
];
const AT_HOME = new Set(HOME.flatMap(([l, p]) => l.split(' ').flatMap((x) => p.split(' ').map((y) => `${x} ${y}`))));
const HOMES = new Map<Label, readonly string[]>(
  SINGLE_BYTE.map((page) => [page, HOME.flatMap(([l, p]) => (p.split(' ').includes(page) ? l.split(' ') : []))]),
);
/** The languages a page of one byte a letter was made for. */
export const homeLanguages = (page: Label): readonly string[] => HOMES.get(page) ?? [];
const HOME_BONUS = 30;
const ABROAD = 30;

/** What it costs that a text of that language was written so: less than nothing in the code pages made for it. */
export function languageCost({ wrote }: Layer, language: string | undefined): number {
  if (wrote === 'utf-8' || language === undefined) return 0;
  return AT_HOME.has(`${language} ${wrote}`) ? -HOME_BONUS : ABROAD;
}

/** What a chain of misreadings must save to be believed, before anything else. */
export const priorOf = (layers: readonly Layer[]): number =>
  layers.reduce((sum, l, i) => sum + (i ? NEXT_LAYER : FIRST_LAYER) + oddity(l) + outer(l, i, layers), 0);

/** Broken text is saved as UTF-8 before it is read wrong once more, as a rule. */
const OUTER = 35;
const outer = (l: Layer, i: number, layers: readonly Layer[]): number =>
  i < layers.length - 1 && l.wrote !== 'utf-8' ? OUTER : 0;

/** Pages whose C1 controls are dropped on the way. */
export const LOSING: readonly Layer[] = (['iso-8859-1', 'windows-1252', 'windows-1250', 'windows-1251'] as const).map(
  (read) => ({ wrote: 'utf-8', read, lost: true }),
);

const TABLES: Partial<Record<Label, Label>> = { gb18030: 'gbk', cp950: 'big5' };
const same = (a: Label, b: Label): boolean => (TABLES[a] ?? a) === (TABLES[b] ?? b);

/** The encodings that text is written in. */
export const WROTE: readonly Label[] = ['utf-8', ...SINGLE_BYTE, ...MULTI_BYTE.filter((l) => l !== 'gb18030')];

/** A misreading, the index of what was written, and how odd it is. */
interface SingleLayer {
  readonly layer: Layer;
  readonly wrote: number;
  readonly prior: number;
}

/** Every single misreading, by the code page the bytes were read as. */
export const LAYERS: readonly (readonly [Label, readonly SingleLayer[]])[] = READ.map((read) => [
  read,
  WROTE.flatMap((w, i) =>
    same(w, read) ? [] : [{ layer: { wrote: w, read }, wrote: i, prior: oddity({ wrote: w, read }) }],
  ),
]);
