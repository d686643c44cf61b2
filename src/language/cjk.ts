import { STEP, settle, UNSEEN } from './alphabet';
import { afterNibbles, type Reader } from './reader';
import { CJK, SCRIPT_OF } from './scripts';

/** The first languages of the CJK model are the forms of Chinese. */
export const CHINESE = 2;
/** A pair that is none in the languages asked for. */
export const UNKNOWN_PAIR = 255;
/** A CJK character that the corpora of the language lack. */
export const UNKNOWN_CJK = 145;

interface CjkHeader {
  languages: string[];
  chars: number;
  /** How many are Chinese, and how many Japanese or Korean. */
  pairs: [number, number];
}

/** Pairs of characters in their order: the second ones, where those after each first one begin, and their costs. */
interface Pairs {
  readonly starts: Uint32Array;
  readonly seconds: Uint16Array;
  /** In Chinese; in Japanese and Korean; UNKNOWN_PAIR where it is none. */
  readonly chinese: Uint8Array;
  readonly others: Uint8Array;
}

/** Characters of Chinese, Japanese and Korean, and their pairs: tables made for the first character that asks. */
export class CjkModel {
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
    const codes = reader.numbers(chars);
    // ㈜ and the like are signs to us: their symbols are those of another table.
    for (let i = 0; i < chars; i++) if (SCRIPT_OF[codes[i]!] === CJK) symbol[codes[i]!] = i + 1;
    this.at = reader.at;
  }

  /** Cost by language and index (`language · (count + 1) + index`); index 0 stands for every unknown character. */
  get single(): Uint8Array {
    const { languages, count, reader } = this;
    const out = new Uint8Array((count + 1) * languages.length);
    reader.at = this.at;
    for (let l = 0, at = 0; l < languages.length; l++) {
      const costs = reader.nibbles(count);
      out[at++] = UNKNOWN_CJK;
      for (let i = 0; i < count; i++) out[at++] = costs[i] === UNSEEN ? UNKNOWN_CJK : costs[i]! * STEP.uni;
    }
    return settle(this, { single: out }).single;
  }
  private get pairs(): Pairs {
    const { languages, count, reader } = this;
    reader.at = languages.reduce((at) => afterNibbles(at, count), this.at);
    const [chinese, others] = (reader.header as CjkHeader).pairs.map((n) => ({ keys: reader.numbers(n), costs: reader.nibbles(n) })); // prettier-ignore
    return settle(this, { pairs: merged(count, chinese!, others!) }).pairs;
  }

  /** Cost of a pair by its place (`pairPlace`), in Chinese or in the other languages. */
  pairCost(place: number, isChinese: boolean): number {
    return (isChinese ? this.pairs.chinese : this.pairs.others)[place]!;
  }
  /** Where the costs of the character `second` after `first` (indices) stand, or -1 where the pair is unknown. */
  pairPlace(first: number, second: number): number {
    const { starts, seconds } = this.pairs;
    let low = starts[first]!;
    const end = starts[first + 1]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[middle]! < second) low = middle + 1;
      else high = middle;
    }
    return low < end && seconds[low] === second ? low : -1;
  }
}

interface Counted {
  /** `first · chars + second`, counted from 0, rising. */
  readonly keys: Uint32Array;
  readonly costs: Uint8Array;
}

/** The pairs of both lists in one, by indices that count from 1. */
function merged(chars: number, a: Counted, b: Counted): Pairs {
  const ends = [a.keys.length, b.keys.length] as const;
  const most = ends[0] + ends[1];
  const starts = new Uint32Array(chars + 2);
  const seconds = new Uint16Array(most);
  const chinese = new Uint8Array(most).fill(UNKNOWN_PAIR);
  const others = new Uint8Array(most).fill(UNKNOWN_PAIR);
  const last = chars * chars;
  let n = 0;
  for (let first = 1, base = 0, i = 0, j = 0; first <= chars; first++, base += chars) {
    starts[first] = n;
    for (const next = base + chars; ; n++) {
      const one = i < ends[0] ? a.keys[i]! : last;
      const other = j < ends[1] ? b.keys[j]! : last;
      const key = one < other ? one : other;
      if (key >= next) break;
      seconds[n] = key - base + 1;
      if (one === key) chinese[n] = a.costs[i++]! * STEP.tri;
      if (other === key) others[n] = b.costs[j++]! * STEP.tri;
    }
  }
  starts[chars + 1] = n;
  return { starts, seconds, chinese, others };
}
