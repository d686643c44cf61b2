import { afterNibbles, type Reader } from './reader';

/** Costs of a nibble and of falling back, in tenths of a nat; the steps are scripts/models.mjs's. */
export const STEP = { tri: 6, bi: 8, uni: 10 };
const FALLBACK = { bi: 15, uni: 30 };
export const UNSEEN = 15;
/** An unseen letter of the alphabet in that language. */
const UNKNOWN_LETTER = 150;
/** In place of a least cost: the row is not made yet. No cost is as high (the highest is an unknown letter's, with both fallbacks). */
const NOT_MADE = 255;

export interface AlphabetHeader {
  languages: string[];
  letters: string;
  /** How many trigrams, and the bytes of their keys. */
  keys: number;
  keyBytes: number;
}

interface Tables {
  readonly rows: Uint16Array;
  readonly tri: Uint8Array;
  readonly bi: Uint8Array;
  readonly triLeast: Uint8Array;
  readonly biLeast: Uint8Array;
  readonly uni: Uint8Array;
}

/** Byte offsets of a language's costs of letters, pairs and triples. */
interface Places {
  readonly uni: Uint32Array;
  readonly bi: Uint32Array;
  readonly tri: Uint32Array;
}

/**
 * The trigrams of the languages that share an alphabet. Costs are negative log-probabilities in tenths of a nat (0 … 195), stored language by language;
 * here those of all languages stand side by side, in rows that are made when first asked for: an article has some hundred of 20,000.
 */
export class Alphabet {
  readonly languages: readonly string[];
  /** Number of symbols: 0 is "no letter", the last "another letter of this script". */
  readonly size: number;
  private readonly at: number;
  private readonly places: Places;
  private readonly bytes: Uint8Array;
  /** Behind the alphabet that the reader stands at. */
  constructor(
    private readonly head: AlphabetHeader,
    private readonly reader: Reader,
  ) {
    this.bytes = reader.bytes;
    this.languages = head.languages;
    this.size = head.letters.length + 2;
    this.at = reader.at;
    const counts = [this.size, this.size ** 2, head.keys];
    const [uni, bi, tri] = counts.map(() => new Uint32Array(head.languages.length));
    let at = reader.at + head.keyBytes;
    head.languages.forEach((_, l) =>
      [uni!, bi!, tri!].forEach((places, i) => {
        places[l] = at;
        at = afterNibbles(at, counts[i]!);
      }),
    );
    this.places = { uni: uni!, bi: bi!, tri: tri! };
    reader.at = at;
  }

  /** `(a · size + b) · size + c` → row of `tri`, or 0 where no language has that trigram. */
  get rows(): Uint16Array {
    return this.load().rows;
  }
  /** Cost of the trigram in each language, `row · languages + language`: after `least` was asked for that row. */
  get tri(): Uint8Array {
    return this.load().tri;
  }
  /** The same for `b · size + c`, where the trigram is unknown. */
  get bi(): Uint8Array {
    return this.load().bi;
  }
  private get triLeast(): Uint8Array {
    return this.load().triLeast;
  }
  private get biLeast(): Uint8Array {
    return this.load().biLeast;
  }
  private get uni(): Uint8Array {
    return this.load().uni;
  }
  private load(): Tables {
    const { head, reader, size } = this;
    const count = head.languages.length;
    reader.at = this.at;
    const rows = new Uint16Array(size ** 3);
    const keys = reader.numbers(head.keys);
    for (let i = 0; i < keys.length; i++) rows[keys[i]!] = i + 1;
    const uni = new Uint8Array(size * count);
    const unknown = new Uint8Array(count).fill(UNKNOWN_LETTER);
    for (let c = 0; c < size; c++) this.make(uni, c, this.places.uni, c, STEP.uni, 0, unknown, 0, 0);
    return settle(this, {
      rows,
      tri: new Uint8Array((head.keys + 1) * count),
      bi: new Uint8Array(size ** 2 * count),
      triLeast: new Uint8Array(head.keys + 1).fill(NOT_MADE),
      biLeast: new Uint8Array(size ** 2).fill(NOT_MADE),
      uni,
    });
  }

  /** The least cost over the languages of a trigram (its row, and `b · size + c`): what a cheap scan asks. */
  least(row: number, pair: number): number {
    const least = row ? this.triLeast[row]! : this.biLeast[pair]!;
    return least === NOT_MADE ? this.makeRow(row, pair) : least;
  }

  private makeRow(row: number, pair: number): number {
    const count = this.languages.length;
    if (!row)
      return (this.biLeast[pair] = this.make(
        this.bi, pair, this.places.bi, pair, STEP.bi, FALLBACK.bi, this.uni, (pair % this.size) * count, FALLBACK.uni,
      )); // prettier-ignore
    this.least(0, pair);
    return (this.triLeast[row] = this.make(
      this.tri, row, this.places.tri, row - 1, STEP.tri, 0, this.bi, pair * count, 0,
    )); // prettier-ignore
  }

  /** Writes a row of costs out of the nibbles at `index` of each language; what was not seen costs what `instead` has, and `more`. The least of them. */
  private make(
    costs: Uint8Array,
    row: number,
    places: Uint32Array,
    index: number,
    step: number,
    plus: number,
    instead: Uint8Array,
    other: number,
    more: number,
  ): number {
    const count = this.languages.length;
    const half = index >> 1;
    const shift = (index & 1) * 4;
    let least = NOT_MADE;
    for (let l = 0, out = row * count; l < count; l++, out++) {
      const q = (this.bytes[places[l]! + half]! >> shift) & 15;
      const cost = (q === UNSEEN ? instead[other + l]! + more : q * step) + plus;
      costs[out] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }
}

/** Puts tables where their getters stood, in one order, so that asking for them costs no call any more. */
export function settle<T extends object>(of: object, tables: T): T {
  for (const [name, value] of Object.entries(tables)) Object.defineProperty(of, name, { value, enumerable: true });
  return tables;
}
