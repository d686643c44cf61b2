import { dataFile } from '../../base';
import { gbkChar } from './gbk';

const FIRST = 0x4e00;
const LAST = 0x9fa5;
const END = 0x8000;
const NONE = 0xffff;

interface Table {
  readonly syllables: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  /** Readings of U+4E00 + i, commonest first. */
  readonly of: readonly (readonly string[] | undefined)[];
}
let table: Table | undefined;

/** Letters that fonts for textbooks use for `a` and `g`, and the private-use place of ǹ in code page 936. */
const fold = (reading: string): string =>
  reading.replace(/[ɑɡv\uE7C8]/g, (c) => ({ ɑ: 'a', ɡ: 'g', v: 'ü' })[c] ?? 'ǹ');
/** A reading without its tone. */
export const toneless = (reading: string): string =>
  fold(reading)
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030C1-5]/g, '')
    .normalize('NFC');

/** data/readings.bin: its form stands in scripts/readings.mjs. */
function load(): Table {
  const bytes = dataFile('readings.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint16(0, true);
  const names = new TextDecoder()
    .decode(bytes.subarray(2, 2 + length))
    .trim()
    .split(' ');
  const of: (string[] | undefined)[] = [];
  let at = 2 + length;
  for (let code = FIRST; code <= LAST; code++) {
    const list: string[] = [];
    for (let more = true; more; at += 2) {
      const cell = view.getUint16(at, true);
      more = cell < END;
      if (cell !== NONE) list.push(names[cell & (END - 1)]!);
    }
    of.push(list.length ? list : undefined);
  }
  return { syllables: new Set(names), bare: new Set(names.map(toneless)), of };
}
const readings = (): Table => (table ??= load());

/** Whether a string is a syllable of pinyin, with a tone mark, a tone figure or neither. */
export const isSyllable = (s: string): boolean => readings().bare.has(toneless(s));

/** The readings of a character, commonest first. */
export const readingsOf = (char: string): readonly string[] => readings().of[char.charCodeAt(0) - FIRST] ?? [];

/** How well a reading suits a character: 2 exactly, 1 but for the tone, 0 not at all. */
export function suits(char: string, reading: string): 0 | 1 | 2 {
  const known = readings().of[char.charCodeAt(0) - FIRST];
  if (!known) return 0;
  if (known.includes(fold(reading))) return 2;
  const bare = toneless(reading);
  return known.some((r) => toneless(r) === bare) ? 1 : 0;
}
export const suitsBytes = (lead: number, trail: number, reading: string): 0 | 1 | 2 =>
  suits(gbkChar(lead, trail), reading);
