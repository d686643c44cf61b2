import { MULTI_BYTE, SINGLE_BYTE, type Label } from '../codecs';
import type { Layer } from './layer';

/** How a misreading is preferred to another that says as much: costs in tenths of a nat. */
const FIRST_LAYER = 70;
export const LEAST_PRIOR = FIRST_LAYER;
const NEXT_LAYER = 45;

const READ: readonly Label[] = [...SINGLE_BYTE, ...MULTI_BYTE.filter((l) => l !== 'gbk')];
/** Code pages that were in use beside each other: one was easily taken for another. */
const NEIGHBOURS: readonly (readonly Label[])[] = [
  ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh', 'ibm437', 'ibm850'],
  ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
  ['windows-1250', 'iso-8859-2', 'ibm852'],
  ['windows-1253', 'iso-8859-7'],
  ['windows-1254', 'iso-8859-9'],
];
/** What software takes for granted. */
const USUAL = new Set<Label>(['windows-1252', 'iso-8859-1', 'gb18030']);
/** Pages that differ from a more usual one in a few characters: named only where it makes a difference. */
const RARE = new Set<Label>(['koi8-u', 'iso-8859-9', 'iso-8859-15', 'windows-1258', 'iso-8859-1']);

const neighbours = (a: Label, b: Label): boolean => NEIGHBOURS.some((n) => n.includes(a) && n.includes(b));
const multi = (l: Label): boolean => l === 'utf-8' || (MULTI_BYTE as readonly Label[]).includes(l);

function oddity({ wrote, read }: Layer): number {
  let cost = 0;
  if (wrote !== 'utf-8' && !multi(wrote) && !neighbours(wrote, read) && !USUAL.has(read)) cost += 15;
  if (wrote !== 'utf-8' && !multi(wrote) && multi(read)) cost += 10;
  if (RARE.has(wrote)) cost += 3;
  if (RARE.has(read)) cost += 1;
  if (!USUAL.has(read)) cost += 2;
  return cost;
}

/** What a chain of misreadings must save to be believed, before anything else. */
export const priorOf = (layers: readonly Layer[]): number =>
  layers.reduce((sum, l, i) => sum + (i ? NEXT_LAYER : FIRST_LAYER) + oddity(l), 0);

/** Every single misreading, by the code page the bytes were read as. */
export const LAYERS: readonly (readonly [Label, readonly Layer[]])[] = READ.map((read) => {
  const wrote: Label[] = ['utf-8', ...SINGLE_BYTE, ...MULTI_BYTE.filter((l) => l !== 'gb18030')];
  return [
    read,
    wrote.filter((w) => w !== read && !(w === 'gbk' && read === 'gb18030')).map((w) => ({ wrote: w, read })),
  ];
});
