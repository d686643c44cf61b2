import { dataFile } from '../base';
import { FOLD, isDenseKind, isWordKind, Kind, KIND } from './chars';

/** Sub-words are known by a hash of so many bits. */
export const SLOTS = 1 << 17;
const BITS = 17;
/** Weights are stored in parts of one (coarse: rounding costs 0.1 of log odds, finer parts 40 KB), after the bias in the first two bytes. */
const PARTS = 3;
export const HEADER = 2;

const PART = 11;
const BEGIN = 13;
const WHOLE = 17;
const PAIR = 19;
const EDGE = 0x24;
const mix = (hash: number, unit: number): number => (Math.imul(hash, 0x01000193) ^ unit) | 0;
const slot = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - BITS);

/** Longest parts: of words, and of scripts that have no spaces between them. */
const LONGEST = 5;
const LONGEST_DENSE = 4;

const isDense = (kind: number): boolean => isDenseKind(kind) || kind === Kind.hangul;

/** Calls back with the sub-words of a text: parts and beginnings of its words, whole words and pairs of them (`before`: the hash of the word before); runs of
 * characters where there are no spaces. Answers the hash of the last word. */
function eachSubWord(text: string, start: number, end: number, take: (slot: number) => void, before = 0): number {
  for (let i = start; i < end;) {
    const kind = KIND[FOLD[text.charCodeAt(i)]!]!;
    if (!isWordKind(kind)) {
      i++;
      continue;
    }
    const dense = isDense(kind);
    let to = i + 1;
    for (; to < end; to++) {
      const next = KIND[FOLD[text.charCodeAt(to)]!]!;
      if (!isWordKind(next) || isDense(next) !== dense) break;
    }
    if (dense) runsOf(text, i, to, take);
    else {
      const whole = partsOf(text, i, to, take);
      if (before) take(slot(mix(mix(PAIR, before), whole)));
      before = whole;
    }
    i = to;
  }
  return before;
}

/** The same, each once: what scripts/spam-topics.mjs learns from. */
export function subWords(text: string): Set<number> {
  const out = new Set<number>();
  eachSubWord(text, 0, text.length, (part) => out.add(part));
  return out;
}

function runsOf(text: string, from: number, to: number, take: (slot: number) => void): void {
  for (let i = from; i < to; i++) {
    let hash = PART;
    for (let k = i; k < to && k < i + LONGEST_DENSE; k++) take(slot((hash = mix(hash, FOLD[text.charCodeAt(k)]!))));
  }
}

/** Gives the parts of one word; answers its hash. */
function partsOf(text: string, from: number, to: number, take: (slot: number) => void): number {
  let begin = BEGIN;
  let whole = WHOLE;
  for (let i = from - 1; i < to; i++) {
    let hash = PART;
    for (let k = i, n = 1; n <= LONGEST && k <= to; k++, n++) {
      hash = mix(hash, k < from || k === to ? EDGE : FOLD[text.charCodeAt(k)]!);
      if (n > 2) take(slot(hash));
    }
    if (i < from) continue;
    const unit = FOLD[text.charCodeAt(i)]!;
    begin = mix(begin, unit);
    whole = mix(whole, unit);
    const length = i - from + 1;
    if (length === 4 || length === 5 || length === 7) take(slot(begin));
  }
  take(slot(whole));
  return whole;
}

let weights: Int8Array | undefined;
let bias = 0;

/** Log odds that a short text names what the usual trades of spam sell, by its sub-words: data/spam-topics.bin. */
export function tradeOf(text: string, start = 0, end = text.length): number {
  restart();
  eachSubWord(text, start, end, add);
  return odds();
}

function restart(): void {
  if (!weights) {
    const bytes = dataFile('spam-topics.bin');
    weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, SLOTS);
    bias = new DataView(bytes.buffer, bytes.byteOffset).getInt16(0) / 100;
  }
  sum = count = 0;
  if (++round < ROUNDS) return;
  round = 1;
  seen.fill(0);
}

const odds = (): number => (count === 0 ? bias : bias + sum / PARTS / Math.sqrt(count));

/** The same of words with a space between each, as they grow by one. One sum at a time: whatever is asked next takes its place. */
export class TradeSum {
  private before = 0;
  constructor(
    private readonly text: string,
    private at: number,
  ) {
    restart();
  }

  /** Of the words from the start to an offset, the end of one. */
  upTo(end: number): number {
    this.before = eachSubWord(this.text, this.at, end, add, this.before);
    this.at = end;
    return odds();
  }
}

// The sub-words a text has had, each with the number of the text above it: a set made anew for each phrase would be the dearest part of it, and a
// table of all sub-words does not stay near the processor.
let seen = new Uint32Array(1 << 11);
const ROUNDS = 1 << (32 - BITS);
let round = 0;
let sum = 0;
let count = 0;

function add(part: number): void {
  if (!put(part)) return;
  sum += weights![part]!;
  if (++count * 2 > seen.length) grow();
}

/** Notes a sub-word; false where the text has had it. */
function put(part: number): boolean {
  const mark = ((round << BITS) | part) >>> 0;
  let at = part & (seen.length - 1);
  for (; seen[at]! >>> BITS === round; at = (at + 1) & (seen.length - 1)) if (seen[at] === mark) return false;
  seen[at] = mark;
  return true;
}

function grow(): void {
  const before = seen;
  seen = new Uint32Array(before.length * 2);
  for (const mark of before) if (mark >>> BITS === round) put(mark & (SLOTS - 1));
}

/** The bytes of the model with these weights; values of one unit a sub-word. */
export function packTrade(values: Float32Array, offset: number): Uint8Array {
  const out = new Uint8Array(HEADER + SLOTS);
  new DataView(out.buffer).setInt16(0, Math.round(offset * 100));
  for (let i = 0; i < SLOTS; i++) out[HEADER + i] = Math.max(-127, Math.min(127, Math.round(values[i]! * PARTS)));
  return out;
}
