import iconv from 'iconv-lite';
import { codec, findCodec, MULTI_BYTE, SINGLE_BYTE, type Label } from '../../src/encoding/codecs';

/** Languages that are written in an encoding in earnest; UTF-8 in all. */
const WRITTEN: Partial<Record<Label, string>> = {
  gbk: 'zh-Hans zh-Hans zh-Hant',
  big5: 'zh-Hant',
  shift_jis: 'ja',
  'euc-jp': 'ja',
  'euc-kr': 'ko',
  'windows-1251': 'ru bg sr uk',
  'koi8-r': 'ru bg',
  'koi8-u': 'uk ru',
  ibm866: 'ru bg',
  'iso-8859-5': 'ru bg sr',
  'x-mac-cyrillic': 'ru uk bg sr',
  'windows-1250': 'cs pl hu sk sl hr ro',
  'iso-8859-2': 'cs pl hu sk sl hr ro',
  ibm852: 'cs pl hu sk sl hr ro',
  'windows-1253': 'el',
  'iso-8859-7': 'el',
  'windows-1254': 'tr',
  'windows-1257': 'et lv lt',
  'windows-1255': 'he',
  'windows-1256': 'ar fa',
  'windows-874': 'th',
};
const WESTERN = 'de fr es pt it nl sv da nb is fi ca';

/** The languages a kind damages. */
export const languagesOf = (kind: Kind, all: readonly string[]): readonly string[] => {
  const wrote = kind.layers[0]![0];
  return wrote === 'utf-8' ? all : (WRITTEN[wrote] ?? WESTERN).split(' ');
};

/** One kind of damage: bytes written as one encoding and read as another, layer over layer, and what happened then. */
export interface Kind {
  readonly name: string;
  /** [written, read], the innermost first. */
  readonly layers: readonly (readonly [Label, Label])[];
  readonly after?: (text: string) => string;
  /** What happened then took bytes away that nothing gives back: found it must be, put back whole it can't. */
  readonly lossy?: true;
}

const CJK: readonly Label[] = ['gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
const kind = (...layers: (readonly [Label, Label])[]): Kind => ({
  name: layers.map(([w, r]) => `${w} as ${r}`).join(', '),
  layers,
});
const W = 'windows-1252';
const U = 'utf-8';

const SINGLE: readonly (readonly [Label, readonly Label[]])[] = [
  ['windows-1251', [W, 'iso-8859-1', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5', 'windows-1250', 'macintosh']],
  ['koi8-r', ['windows-1251', W, 'ibm866']],
  ['koi8-u', ['windows-1251']],
  ['ibm866', ['windows-1251', W, 'koi8-r', 'ibm437']],
  ['iso-8859-5', ['windows-1251']],
  ['x-mac-cyrillic', ['windows-1251']],
  ['windows-1250', [W, 'ibm852', 'iso-8859-2', 'iso-8859-1']],
  ['iso-8859-2', [W, 'windows-1250']],
  ['ibm852', ['windows-1250', W]],
  ['windows-1253', [W]],
  ['iso-8859-7', [W]],
  ['windows-1254', [W]],
  ['windows-1257', [W]],
  ['windows-1255', [W]],
  ['windows-1256', [W]],
  ['windows-874', [W]],
  [W, ['ibm437', 'ibm850', 'macintosh', 'windows-1250', 'windows-1251']],
  ['ibm437', [W]],
  ['ibm850', [W]],
  ['macintosh', [W]],
];
const dropC1 = (t: string): string => t.replace(/[\x80-\x9f]/g, '');
const nbsp = (t: string): string => t.replace(/\xa0/g, ' ');

export const KINDS: readonly Kind[] = [
  ...SINGLE_BYTE.map((r) => kind([U, r])),
  ...MULTI_BYTE.map((r) => kind([U, r])),
  ...CJK.flatMap((w) =>
    (['iso-8859-1', W, 'windows-1250', 'windows-1251', 'macintosh', 'ibm437', 'ibm850'] as const).map((r) =>
      kind([w, r]),
    ),
  ),
  ...CJK.flatMap((w) => CJK.filter((r) => r !== w).map((r) => kind([w, r]))),
  ...SINGLE.flatMap(([w, reads]) => reads.map((r) => kind([w, r]))),
  kind([U, W], [U, W]),
  kind([U, 'iso-8859-1'], [U, 'iso-8859-1']),
  kind([U, W], [U, W], [U, W]),
  kind([U, 'iso-8859-1'], [U, W]),
  kind([U, 'macintosh'], [U, 'macintosh']),
  kind([U, 'windows-1251'], [U, 'windows-1251']),
  kind([U, 'windows-1250'], [U, 'windows-1250']),
  kind([U, 'gbk'], [U, 'gbk']),
  kind([U, W], [U, 'macintosh']),
  kind([U, W], [U, 'gbk']),
  kind(['gbk', 'iso-8859-1'], [U, W]),
  kind(['shift_jis', W], [U, W]),
  kind(['euc-kr', 'iso-8859-1'], [U, W]),
  kind(['windows-1251', W], [U, W]),
  kind(['koi8-r', 'windows-1251'], [U, W]),
  kind(['windows-1251', 'koi8-r'], ['windows-1251', W]),
  kind(['windows-1250', W], [U, W]),
  { ...kind([U, 'iso-8859-1']), name: 'utf-8 as iso-8859-1, C1 dropped', after: dropC1, lossy: true },
  { ...kind([U, W]), name: 'utf-8 as windows-1252, no-break space to space', after: nbsp },
  { ...kind([U, 'iso-8859-1']), name: 'utf-8 as iso-8859-1, no-break space to space', after: nbsp },
  { ...kind([U, W], [U, W]), name: 'utf-8 as windows-1252 twice, no-break space to space', after: nbsp },
];

/** Decoding as software does it: Node's TextDecoder for multi-byte encodings, C1 controls for undefined bytes of the others. */
function decode(bytes: Uint8Array, label: Label): string {
  if (label === 'utf-8' || (MULTI_BYTE as readonly Label[]).includes(label))
    return new TextDecoder(label).decode(bytes);
  return codec(label).decode(bytes).text;
}
const ICONV: Partial<Record<Label, string>> = {
  shift_jis: 'cp932',
  'euc-kr': 'cp949',
  big5: 'big5-hkscs',
  macintosh: '',
  'x-mac-cyrillic': '',
};
/** Encoding by iconv-lite (by our tables where it has another); undefined where a character has no bytes. */
export function encode(text: string, label: Label): Uint8Array | undefined {
  const name = ICONV[label] ?? label.replace('windows-', 'cp').replace('ibm', 'cp');
  if (name === '') {
    const { bytes, failed } = findCodec(label)!.encode(text);
    return failed.length ? undefined : bytes;
  }
  const bytes = iconv.encode(text, name);
  return iconv.decode(bytes, name) === text ? bytes : undefined;
}

export interface Damage {
  readonly text: string;
  /** Whether the damaged text gives the original back, layer by layer. */
  readonly reversible: boolean;
}

/** The text with the damage done; undefined where it cannot be written so, or nothing changes. */
export function damage(text: string, kind: Kind): Damage | undefined {
  let out = text;
  let reversible = true;
  for (const [wrote, read] of kind.layers) {
    const bytes = encode(out, wrote);
    if (!bytes) return undefined;
    out = decode(bytes, read);
    const back = codec(read).encode(out);
    if (
      back.failed.length ||
      out.includes('\ufffd') ||
      back.bytes.length !== bytes.length ||
      back.bytes.some((b, i) => b !== bytes[i])
    )
      reversible = false;
  }
  if (kind.after) {
    const after = kind.after(out);
    if (after === out) return undefined;
    out = after;
    if (kind.lossy) reversible = false;
  }
  return out === text ? undefined : { text: out, reversible };
}
