import { Codec } from './codec';
import { Cp950, Double, each, EucJp, Gb18030, ShiftJis, Utf8 } from './multi';
import { SingleByte } from './single';
import { codePages } from './tables';

export { Codec, type DecodedText, type Encoded } from './codec';

/** Labels of the code pages of one byte a character. `iso-8859-1` and `iso-8859-9` are the true ones, not Windows'. */
export const SINGLE_BYTE = [
  'windows-1252', 'iso-8859-1', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256',
  'windows-1257', 'windows-1258', 'windows-874', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-9', 'iso-8859-15', 'macintosh',
  'x-mac-cyrillic', 'ibm437', 'ibm850', 'ibm852', 'ibm866', 'koi8-r', 'koi8-u',
] as const; // prettier-ignore
export const MULTI_BYTE = ['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const;
/** `cp950`: Big5 with the two rows that Microsoft and Python fill otherwise; a text is named `big5` all the same. */
export type Label = (typeof SINGLE_BYTE)[number] | (typeof MULTI_BYTE)[number] | 'utf-8' | 'cp950';

const known = new Map<string, Codec>();

function make(label: string): Codec | undefined {
  const high = codePages().single.get(label);
  if (high) return new SingleByte(label, high);
  const cells = codePages().double.get(label);
  if (label === 'gbk') return new Double(label, cells!, false, 0x20ac);
  if (label === 'big5') return new Double(label, cells!, true);
  if (label === 'cp950') return new Cp950();
  if (label === 'euc-kr') return new Double(label, cells!);
  if (label === 'gb18030') return new Gb18030();
  if (label === 'shift_jis') return new ShiftJis();
  if (label === 'euc-jp') return new EucJp();
  return label === 'utf-8' ? new Utf8() : undefined;
}

/** The codec of a label; undefined for one Copydesk has no table for. */
export function findCodec(label: string): Codec | undefined {
  let hit = known.get(label);
  if (!hit) {
    hit = make(label);
    if (hit) known.set(label, hit);
  }
  return hit;
}

/** Calls back with each two bytes (`lead · 256 + trail`) that a table of two bytes a character defines, and their code point. */
export const eachCell = (label: 'gbk', call: (pair: number, code: number) => void): void =>
  each(codePages().double.get(label)!, call);

/** The codec of a label that there is. */
export const codec = (label: Label): Codec => findCodec(label)!;
