import { dataFile } from '../base';
import { CJK, SCRIPT_OF } from './scripts';

/**
 * The character models as tables. Costs are negative log-probabilities in tenths of a nat (0 … 255). Built once from
 * data/language-*.bin, which scripts/models.mjs counts from the corpora; the tables of an alphabet when it is first met.
 */
export interface Alphabet {
  readonly languages: readonly string[];
  /** Number of symbols: 0 is "no letter", the last "another letter of this script". */
  readonly size: number;
  /** `(a · size + b) · size + c` → row of `tri` + 1, or 0 where no language has that trigram. */
  readonly rows: Uint16Array;
  /** Cost of the trigram in each language: `row · languages + language`. */
  readonly tri: Uint8Array;
  /** The same for `b · size + c`, where the trigram is unknown. */
  readonly bi: Uint8Array;
  /** The least cost over the languages, by row of `tri` and of `bi`: what a cheap scan asks. */
  readonly triLeast: Uint8Array;
  readonly biLeast: Uint8Array;
}

export interface CjkModel {
  readonly languages: readonly string[];
  /** Cost by language and index (`language · (count + 1) + index`); index 0 stands for every unknown character. */
  readonly single: Uint8Array;
  readonly count: number;
  /** Open addressing: `first · (count + 1) + second`, 0 where empty. */
  readonly pairKeys: Uint32Array;
  /** By slot, in Chinese; in Japanese and Korean; UNKNOWN_PAIR where it is none. */
  readonly pairCosts: Uint8Array;
  readonly pairOthers: Uint8Array;
}

export interface Models {
  readonly alphabets: readonly Alphabet[];
  readonly cjk: CjkModel;
  /** Of every UTF-16 unit: its symbol in its alphabet, its index among CJK characters, or that of a known sign. */
  readonly symbol: Uint16Array;
  /** 0 no case, 1 lower, 2 upper. */
  readonly casing: Uint8Array;
  /** Cost of a sign by the script of the letter before it: `script · signs + symbol`; symbol 0 for unknown signs. */
  readonly signCosts: Uint8Array;
  readonly signs: number;
}

/** Costs of a nibble and of falling back, in tenths of a nat; the steps are scripts/models.mjs's. */
const STEP = { tri: 6, bi: 8, uni: 10 };
const FALLBACK = { bi: 15, uni: 30 };
const UNSEEN = 15;
/** An unseen letter of the alphabet in that language. */
const UNKNOWN_LETTER = 150;
/** The first languages of the CJK model are the forms of Chinese. */
export const CHINESE = 2;
/** A pair that is none in the languages asked for. */
export const UNKNOWN_PAIR = 255;
/** A CJK character that the corpora of the language lack. */
export const UNKNOWN_CJK = 145;
/** In Turkish capitals İ stands where i does in lower case. */
export const fold = (c: string): string => (c === 'İ' ? 'i' : c.toLowerCase());

class Reader {
  readonly header: unknown;
  at: number;
  constructor(readonly bytes: Uint8Array) {
    const length = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16);
    this.at = 4 + length;
    this.header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, this.at)));
  }
  nibbles(count: number): Uint8Array {
    const out = new Uint8Array(count);
    for (let i = 0; i < count; i++) out[i] = (this.bytes[this.at + (i >> 1)]! >> ((i & 1) * 4)) & 15;
    this.at = afterNibbles(this.at, count);
    return out;
  }
  /** Rising numbers, stored as their gaps. */
  numbers(count: number): Uint32Array {
    const out = new Uint32Array(count);
    for (let i = 0, last = -1; i < count; i++) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const b = this.bytes[this.at++]!;
        gap |= (b & 127) << shift;
        if (b < 128) break;
      }
      out[i] = last = last + 1 + gap;
    }
    return out;
  }
}

/** Where a row of nibbles, and of gaps, ends that begins at a place. */
const afterNibbles = (at: number, count: number): number => at + ((count + 1) >> 1);
function afterNumbers(bytes: Uint8Array, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; at++) if (bytes[at]! < 128) left--;
  return at;
}

interface AlphabetHeader {
  languages: string[];
  letters: string;
  keys: number;
}

type Tables = Omit<Alphabet, 'languages' | 'size'>;

/** An alphabet whose tables are made when a text has its first letter of it: most texts have those of one or two. */
class LazyAlphabet implements Alphabet {
  readonly languages: readonly string[];
  readonly size: number;
  private readonly at: number;
  constructor(
    private readonly head: AlphabetHeader,
    private readonly reader: Reader,
  ) {
    this.languages = head.languages;
    this.size = head.letters.length + 2;
    this.at = reader.at;
    let at = afterNumbers(reader.bytes, reader.at, head.keys);
    for (const _ of head.languages) at = [this.size, this.size ** 2, head.keys].reduce(afterNibbles, at);
    reader.at = at;
  }
  get rows(): Uint16Array {
    return this.load().rows;
  }
  get tri(): Uint8Array {
    return this.load().tri;
  }
  get bi(): Uint8Array {
    return this.load().bi;
  }
  get triLeast(): Uint8Array {
    return this.load().triLeast;
  }
  get biLeast(): Uint8Array {
    return this.load().biLeast;
  }
  private load(): Tables {
    this.reader.at = this.at;
    return settle<Tables>(this, readTables(this.reader, this.head, this.size));
  }
}

/** Puts the tables where their getters stood, so that asking for them costs no call any more. */
function settle<T extends object>(of: object, tables: T): T {
  for (const [name, value] of Object.entries(tables)) Object.defineProperty(of, name, { value, enumerable: true });
  return tables;
}

function readTables(reader: Reader, head: AlphabetHeader, size: number): Tables {
  const count = head.languages.length;
  const keys = reader.numbers(head.keys);
  const rows = new Uint16Array(size ** 3);
  for (let i = 0; i < keys.length; i++) rows[keys[i]!] = i + 1;
  const at = head.languages.map(() => {
    const uni = reader.at;
    const pairs = afterNibbles(uni, size);
    const triples = afterNibbles(pairs, size * size);
    reader.at = afterNibbles(triples, head.keys);
    return { uni, pairs, triples };
  });
  const { bytes } = reader;
  const unknown = new Uint8Array(count).fill(UNKNOWN_LETTER);
  const uni = stack(bytes, at.map((a) => a.uni), size, STEP.uni, 0, unknown, () => 0); // prettier-ignore
  const bi = stack(bytes, at.map((a) => a.pairs), size * size, STEP.bi, FALLBACK.bi, uni.costs.map((c) => c + FALLBACK.uni), (k) => k % size); // prettier-ignore
  const tri = stack(bytes, at.map((a) => a.triples), head.keys, STEP.tri, 0, bi.costs, (k) => keys[k]! % (size * size)); // prettier-ignore
  // Row 0 is what no triple has.
  const before = (own: Uint8Array, by: number): Uint8Array => {
    const out = new Uint8Array(own.length + by);
    out.set(own, by);
    return out;
  };
  return { rows, tri: before(tri.costs, count), triLeast: before(tri.least, 1), bi: bi.costs, biLeast: bi.least };
}

/**
 * The costs of letters, pairs or triples, those of all languages of one together, and the least of each. They are stored language by language (`at`: byte
 * offsets), and read side by side: the table is written from its beginning to its end. What was not seen costs what `instead` has at a row.
 */
function stack(
  bytes: Uint8Array,
  at: readonly number[],
  rows: number,
  step: number,
  plus: number,
  instead: Uint8Array,
  row: (k: number) => number,
): { costs: Uint8Array; least: Uint8Array } {
  const count = at.length;
  const from = Uint32Array.from(at);
  const costs = new Uint8Array(rows * count);
  const least = new Uint8Array(rows);
  for (let k = 0, out = 0; k < rows; k++) {
    const half = k >> 1;
    const shift = (k & 1) * 4;
    const other = row(k) * count;
    let most = 255;
    for (let l = 0; l < count; l++) {
      const q = (bytes[from[l]! + half]! >> shift) & 15;
      const cost = Math.min(255, (q === UNSEEN ? instead[other + l]! : q * step) + plus);
      costs[out++] = cost;
      if (cost < most) most = cost;
    }
    least[k] = most;
  }
  return { costs, least };
}

interface CjkHeader {
  languages: string[];
  chars: number;
  /** How many are Chinese, and how many Japanese or Korean. */
  pairs: [number, number];
}
type CjkTables = Pick<CjkModel, 'single' | 'pairKeys' | 'pairCosts' | 'pairOthers'>;

/** As with alphabets: the tables are made for the first character that asks. */
class LazyCjk implements CjkModel {
  readonly languages: readonly string[];
  readonly count: number;
  private readonly at: number;
  constructor(
    private readonly reader: Reader,
    symbol: Uint16Array,
  ) {
    const { languages, chars } = reader.header as CjkHeader;
    this.languages = languages;
    this.count = chars;
    // ㈜ and the like are signs to us: their symbols are those of another table.
    reader.numbers(chars).forEach((code, i) => {
      if (SCRIPT_OF[code] === CJK) symbol[code] = i + 1;
    });
    this.at = reader.at;
  }
  get single(): Uint8Array {
    return this.load().single;
  }
  get pairKeys(): Uint32Array {
    return this.load().pairKeys;
  }
  get pairCosts(): Uint8Array {
    return this.load().pairCosts;
  }
  get pairOthers(): Uint8Array {
    return this.load().pairOthers;
  }
  private load(): CjkTables {
    this.reader.at = this.at;
    return settle(this, readCjk(this.reader));
  }
}

function readCjk(reader: Reader): CjkTables {
  const head = reader.header as CjkHeader;
  const width = head.chars + 1;
  const single = new Uint8Array(width * head.languages.length);
  for (let l = 0; l < head.languages.length; l++) {
    const costs = reader.nibbles(head.chars);
    single[l * width] = UNKNOWN_CJK;
    for (let i = 0; i < costs.length; i++)
      single[l * width + i + 1] = costs[i] === UNSEEN ? UNKNOWN_CJK : costs[i]! * STEP.uni;
  }
  const pairKeys = new Uint32Array(PAIR_SLOTS);
  const tables = head.pairs.map((count) => {
    const table = new Uint8Array(PAIR_SLOTS).fill(UNKNOWN_PAIR);
    const keys = reader.numbers(count);
    const costs = reader.nibbles(count);
    for (let i = 0; i < count; i++) {
      const k = keys[i]!;
      const key = (Math.floor(k / head.chars) + 1) * width + (k % head.chars) + 1;
      let slot = firstSlot(key);
      while (pairKeys[slot] && pairKeys[slot] !== key) slot = (slot + 1) & (PAIR_SLOTS - 1);
      pairKeys[slot] = key;
      table[slot] = costs[i]! * STEP.tri;
    }
    return table;
  });
  return { single, pairKeys, pairCosts: tables[0]!, pairOthers: tables[1]! };
}

const PAIR_SLOTS = 1 << 18;
const firstSlot = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 14) & (PAIR_SLOTS - 1);

/** Where the costs of the CJK character `second` after `first` (indices) stand, or -1 where the pair is unknown. */
export function pairSlot(model: CjkModel, first: number, second: number): number {
  const key = first * (model.count + 1) + second;
  for (let slot = firstSlot(key); ; slot = (slot + 1) & (PAIR_SLOTS - 1)) {
    const k = model.pairKeys[slot]!;
    if (k === key) return slot;
    if (k === 0) return -1;
  }
}

function build(): Models {
  const symbol = new Uint16Array(0x10000);
  const casing = new Uint8Array(0x10000);
  const first = new Reader(dataFile('language-alphabets.bin'));
  const heads = (first.header as { alphabets: AlphabetHeader[] }).alphabets;
  const known = heads.map((h) => new Map([...h.letters].map((c, i) => [c, i + 1] as const)));
  for (let code = 0x41; code < 0xff00; code++) {
    const script = SCRIPT_OF[code]!;
    if (script === 0 || script >= CJK) continue;
    const c = String.fromCharCode(code);
    const folded = fold(c);
    symbol[code] = known[script - 1]!.get(folded) ?? known[script - 1]!.size + 1;
    if (c !== c.toLowerCase()) casing[code] = 2;
    else if (c !== c.toUpperCase()) casing[code] = 1;
  }
  const alphabets = heads.map((h) => new LazyAlphabet(h, first));
  const cjk = new LazyCjk(new Reader(dataFile('language-cjk.bin')), symbol);
  const third = new Reader(dataFile('language-signs.bin'));
  const { signs } = third.header as { signs: string };
  const width = signs.length + 1;
  const signCosts = new Uint8Array((CJK + 1) * width);
  for (let i = 0; i < signs.length; i++) symbol[signs.charCodeAt(i)] = i + 1;
  for (let script = 1; script <= CJK; script++)
    third
      .nibbles(signs.length)
      .forEach((q, i) => (signCosts[script * width + i + 1] = q === UNSEEN ? 100 : q * STEP.uni));
  for (let i = 1; i < width; i++) signCosts[i] = signCosts[width + i]!;
  return { alphabets, cjk, symbol, casing, signCosts, signs: width };
}

let models: Models | undefined;
/** The models, loaded when first needed. */
export const modelsOf = (): Models => (models ??= build());
