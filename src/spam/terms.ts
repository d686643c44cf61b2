import { dataFile, HashBits, mix, slotOf, type SpamConfig } from '../base';
import { FOLD, foldUnits, isDenseKind, isWordKind, Kind, KIND, KINDS } from './chars';
import { OWN, type Term, TermList } from './term-list';

export { type Term, TermList };

/** Where a term stands in the scanned text. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

const BITS = 17;
const OPEN_BITS = 15;
const SEED = 7;
const slot = (hash: number): number => slotOf(hash, BITS);
/** So many units of a word say of most that no term begins so. */
const BEGINNING = 4;
const isWord = (unit: number): boolean => isWordKind(KIND[unit]!);
/** Korean compounds are written in one: its terms are looked for inside words, as in scripts without spaces. */
const isDense = (kind: number): boolean => isDenseKind(kind) || kind === Kind.hangul;

/** What a unit, folded, is to an index: a letter or a digit of words with spaces between them, a letter of scripts without; 0 none of them. */
const LETTER = 1;
const DENSE = 2;
const DIGIT = 3;
const TYPE = Uint8Array.from({ length: KINDS }, (_, kind) => (isDense(kind) ? DENSE : kind === Kind.digit ? DIGIT : isWordKind(kind) ? LETTER : 0)); // prettier-ignore
/** The same of every unit as it is written. */
const CLASS = FOLD.reduce((out, folded, c) => ((out[c] = TYPE[KIND[folded]!]!), out), new Uint8Array(0x10000));
const isSpacedType = (type: number): boolean => type === LETTER || type === DIGIT;

/** Whether a word may end before `at`, as a term that is not open does: digits may follow. */
const endsWord = (text: string, at: number, end: number): boolean => at >= end || CLASS[text.charCodeAt(at)] !== LETTER;

/** Marks of a hash in `seen`: a word that is a term, one that begins a term of several words. */
const IS_TERM = 1;
const BEGINS = 2;

/** Terms by the hash of their first word and the first unit of the next one, or of their first two units in scripts without word spaces. */
export class TermIndex {
  private readonly seen = new Uint8Array(1 << BITS);
  /** The first units of a term's first word. */
  private readonly begins = new HashBits(BITS + 1);
  /** Words that may go on: few, and asked for at every letter. */
  private readonly open = new HashBits(OPEN_BITS);
  /** The terms of a slot, the longest first: the first of them and which is next to each, as index + 1. */
  private readonly first = new Uint32Array(1 << BITS);
  private readonly next: Uint32Array;
  private readonly keys: Int32Array;

  /** `without`: terms that are not looked for. */
  constructor(
    readonly list: TermList,
    readonly without: (n: number) => boolean = () => false,
  ) {
    this.next = new Uint32Array(list.length + 1);
    this.keys = new Int32Array(list.length + 1);
    for (let n = 0; n < list.length; n++) if (!without(n)) this.put(n);
  }

  private put(n: number): void {
    const { first, next } = this;
    const { units, starts, ends } = this.list;
    const start = starts[n]!;
    const end = ends[n]!;
    let word = SEED;
    if (TYPE[KIND[units[start]!]!] === DENSE) word = mix(mix(SEED + 1, units[start]!), units[start + 1]!);
    let begin = word;
    let i = start;
    for (; i < end && isSpacedType(TYPE[KIND[units[i]!]!]!); i++) {
      word = mix(word, units[i]!);
      if (i < start + BEGINNING) begin = word;
    }
    const key = i > start && i + 1 < end && units[i] === 32 ? mix(word, units[i + 1]!) : word;
    const at = slot(key);
    this.keys[n + 1] = key;
    let before = 0;
    let after = first[at]!;
    while (after && ends[after - 1]! - starts[after - 1]! >= end - start) [before, after] = [after, next[after]!];
    next[n + 1] = after;
    if (before) next[before] = n + 1;
    else first[at] = n + 1;
    this.seen[slot(word)]! |= key === word ? IS_TERM : BEGINS;
    if (key === word && this.list.isOpen(n)) this.open.add(word);
    this.begins.add(begin);
  }

  /** The terms of exactly this folded text. */
  named(text: string): Term[] {
    const out: Term[] = [];
    const units = Uint16Array.from(text, (c) => c.charCodeAt(0));
    for (let n = this.first[slot(keysOf(units, 0, units.length).key)]!; n; n = this.next[n]!)
      if (this.list.term(n - 1).text === text) out.push(this.list.term(n - 1));
    return out;
  }

  /** All terms in `text` from `start` to `end`, left to right, the longest at each place, none inside another. */
  scan(text: string, start: number, end: number, out: TermHit[]): void {
    const { seen, begins, open } = this;
    let hash = SEED;
    let from = start;
    let before = -1;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const type = CLASS[code]!;
      if (type === 0) {
        hash = SEED;
        from = i + 1;
        before = -1;
        continue;
      }
      const c = FOLD[code]!;
      if (type === DENSE) {
        if (before >= 0) {
          const key = mix(mix(SEED + 1, before), c);
          if (seen[slot(key)]) {
            const to = this.match(key, text, i - 1, end, out);
            if (to > i) {
              i = to - 1;
              before = -1;
              hash = SEED;
              from = to;
              continue;
            }
          }
        }
        before = c;
        hash = SEED;
        from = i + 1;
      } else {
        hash = mix(hash, c);
        const known = endsWord(text, i + 1, end) || open.has(hash) ? seen[slot(hash)]! : 0;
        if (known && i - from < 40) {
          let to = -1;
          // A space of a term is any one unit: what follows it says which terms of several words there may be, and they are the longer ones.
          if (known & BEGINS && i + 2 < end)
            to = this.match(mix(hash, FOLD[text.charCodeAt(i + 2)]!), text, from, end, out);
          if (to < 0 && known & IS_TERM) to = this.match(hash, text, from, end, out);
          if (to > i) i = to - 1;
        } else if (i - from === BEGINNING - 1 && !begins.has(hash)) {
          // No term begins so: on to the end of the word.
          while (i + 1 < end && isSpacedType(CLASS[text.charCodeAt(i + 1)]!)) i++;
        }
        before = c;
      }
    }
  }

  /** End of the longest term with that key at `at`, which is added to `out`; -1 where there is none. */
  private match(key: number, text: string, at: number, limit: number, out: TermHit[]): number {
    for (let n = this.first[slot(key)]!; n; n = this.next[n]!) {
      if (this.keys[n] !== key) continue;
      const term = this.list.term(n - 1);
      const end = endOf(term, text, at, limit);
      if (end < 0) continue;
      const last = out.at(-1);
      if (last && last.end > at) {
        if (last.start < at || last.end >= end) return -1;
        out.pop();
      }
      out.push({ start: at, end, term });
      return end;
    }
    return -1;
  }
}

/** A space of a term stands for spaces, hyphens, underscores or nothing but a full stop. */
export function endOf(term: Term, text: string, at: number, limit: number): number {
  let i = at;
  for (let t = 0; t < term.text.length; t++) {
    const want = term.text.charCodeAt(t);
    if (want === 32) {
      if (i >= limit || isWord(text.charCodeAt(i))) return -1;
      const c = text[i]!;
      if (c !== ' ' && c !== '-' && c !== '_' && c !== '\u00a0' && c !== '.' && c !== '+') return -1;
      i++;
    } else if (i >= limit || FOLD[text.charCodeAt(i)] !== want) return -1;
    else i++;
  }
  const last = KIND[term.text.charCodeAt(term.text.length - 1)]!;
  if (term.open && !isDense(last))
    while (i < limit && isWordKind(KIND[text.charCodeAt(i)]!) && !isDense(KIND[text.charCodeAt(i)]!)) i++;
  if (isDense(last) || i >= limit || term.open) return i;
  const next = KIND[text.charCodeAt(i)]!;
  if (next === Kind.digit && term.text.length <= CODE) return isCode(text, i, limit) ? -1 : i;
  return isWordKind(next) && !isDense(next) && next !== Kind.digit ? -1 : i;
}

/** Letters of a term that may as well begin the number of a model: WD90C00, but not slot88. */
const CODE = 3;
function isCode(text: string, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && KIND[text.charCodeAt(i)] === Kind.digit) i++;
  return i < limit && isWord(text.charCodeAt(i));
}

/** The hash of a term's first word, or of its first two units in scripts without word spaces; and that with the first unit of the word behind a space. */
function keysOf(units: Uint16Array, start: number, end: number): { word: number; key: number } {
  const first = units[start]!;
  let word = SEED;
  if (TYPE[KIND[first]!] === DENSE) word = mix(mix(SEED + 1, first), units[start + 1]!);
  let i = start;
  for (; i < end && isSpacedType(TYPE[KIND[units[i]!]!]!); i++) word = mix(word, units[i]!);
  return { word, key: i > start && i + 1 < end && units[i] === 32 ? mix(word, units[i + 1]!) : word };
}

const indexes = new WeakMap<object, TermIndex>();
let bundled: TermIndex | undefined;

/** The terms of one of our lists in `data/`. */
export const listOf = (file: string, own?: readonly string[]): TermList =>
  new TermList(new TextDecoder().decode(dataFile(file)), own);
const LIST = 'spam-terms.txt';
export const bundledTerms = (): TermIndex => (bundled ??= new TermIndex(listOf(LIST)));

/** The terms as the configuration has them: some added, some removed, whole topics switched off. */
export function termsFor(config: SpamConfig | undefined): TermIndex {
  const terms = config?.terms;
  if (!terms) return bundledTerms();
  let index = indexes.get(terms);
  if (!index) {
    const removed = new Set((terms.remove ?? []).map((t) => foldUnits(t.trim())));
    const list = listOf(LIST, terms.add);
    const isOff = (n: number): boolean =>
      list.topic(n) !== OWN && (terms.topics?.[list.topic(n)] === false || removed.has(list.term(n).text));
    indexes.set(terms, (index = new TermIndex(list, isOff)));
  }
  return index;
}
