import { dataFile, mix, slotOf, type SpamConfig } from '../base';
import { FOLD, foldUnits, isDenseKind, isWordKind, Kind, KIND } from './chars';

/** A word or phrase of a topic, folded. It supports a finding and never makes one. */
export interface Term {
  readonly topic: string;
  readonly text: string;
  /** What it is a term of; undefined of the configuration's own. */
  readonly language?: string | undefined;
  /** 1, or less for a word that sound texts use too. */
  readonly weight: number;
  /** The word may go on after it (`casin*`). */
  readonly open: boolean;
}

/** Where a term stands in the scanned text. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

const WEAK = 0.4;
const BITS = 17;
const SEED = 7;
const slot = (hash: number): number => slotOf(hash, BITS);
const BEGINNING = 3;
const isWord = (unit: number): boolean => isWordKind(KIND[unit]!);
/** Korean compounds are written in one: its terms are looked for inside words, as in scripts without spaces. */
const isDense = (kind: number): boolean => isDenseKind(kind) || kind === Kind.hangul;

/** Of every unit whether its fold stands in words with spaces between them. */
const SPACED = ((): Uint8Array => {
  const out = new Uint8Array(0x10000);
  for (let c = 0; c < 0x10000; c++) {
    const kind = KIND[FOLD[c]!]!;
    if (isWordKind(kind) && !isDense(kind)) out[c] = 1;
  }
  return out;
})();

/** Whether a word may end before `at`, as a term that is not open does: digits may follow. */
const endsWord = (text: string, at: number, end: number): boolean => {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return SPACED[code] === 0 || KIND[code] === Kind.digit || KIND[FOLD[code]!] === Kind.digit;
};

/** Terms by the hash of their first word, or of their first two units in scripts without word spaces. */
export class TermIndex {
  /** 1: a term's first word; 3: of one that may go on. */
  private readonly seen = new Uint8Array(1 << BITS);
  /** The first three units of a term's first word, where it has as many. */
  private readonly begins = new Uint8Array(1 << BITS);
  private readonly table = new Map<number, Term[]>();
  private languages: Map<string, Set<string>> | undefined;

  constructor(readonly terms: readonly Term[]) {
    for (const term of terms) {
      const key = TermIndex.key(term.text);
      const bucket = this.table.get(key);
      if (bucket) bucket.push(term);
      else this.table.set(key, [term]);
      this.seen[slot(key)]! |= term.open ? 3 : 1;
      this.begins[slot(TermIndex.key(term.text.slice(0, BEGINNING)))] = 1;
    }
    for (const bucket of this.table.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  }

  /** The languages that have a term of this text. */
  languagesOf(text: string): ReadonlySet<string> {
    if (!this.languages) {
      this.languages = new Map();
      for (const { text: of, language = '' } of this.terms) {
        const known = this.languages.get(of);
        if (known) known.add(language);
        else this.languages.set(of, new Set([language]));
      }
    }
    return this.languages.get(text) ?? new Set();
  }

  private static key(text: string): number {
    const first = text.charCodeAt(0);
    if (isDense(KIND[first]!)) return mix(mix(SEED + 1, first), text.charCodeAt(1));
    let hash = SEED;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (!isWord(c) || isDense(KIND[c]!)) break;
      hash = mix(hash, c);
    }
    return hash;
  }

  /** All terms in `text` from `start` to `end`, left to right, the longest at each place, none inside another. */
  scan(text: string, start: number, end: number, out: TermHit[]): void {
    const { seen, begins } = this;
    let hash = SEED;
    let from = start;
    let before = -1;
    for (let i = start; i < end; i++) {
      const c = FOLD[text.charCodeAt(i)]!;
      const kind = KIND[c]!;
      if (isDense(kind)) {
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
      } else if (isWordKind(kind)) {
        hash = mix(hash, c);
        const known = seen[slot(hash)]!;
        if (known && (known > 1 || endsWord(text, i + 1, end)) && i - from < 40) {
          const to = this.match(hash, text, from, end, out);
          if (to > i) i = to - 1;
        } else if (i - from === BEGINNING - 1 && begins[slot(hash)] === 0) {
          // No term begins so: on to the end of the word.
          while (i + 1 < end && SPACED[text.charCodeAt(i + 1)] === 1) i++;
        }
        before = c;
      } else {
        hash = SEED;
        from = i + 1;
        before = -1;
      }
    }
  }

  /** End of the longest term with that key at `at`, which is added to `out`; -1 where there is none. */
  private match(key: number, text: string, at: number, limit: number, out: TermHit[]): number {
    for (const term of this.table.get(key) ?? []) {
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

/** Reads a term list: `[topic language]` heads a group; commas and line ends separate; `?` marks a weak term, `*` an open end. */
export function parseTerms(source: string): Term[] {
  const out: Term[] = [];
  let topic = 'other';
  let language: string | undefined;
  for (const line of source.split('\n')) {
    const head = /^\[(\w+)(?: (\w+))?/.exec(line);
    if (head) [topic, language] = [head[1]!, head[2]];
    else if (!line.startsWith('#'))
      for (const raw of line.split(/[,，]/)) for (const each of termOf(raw, topic, language)) out.push(each);
  }
  return out;
}

function termOf(raw: string, topic: string, language?: string): Term[] {
  const trimmed = raw.trim();
  const weak = trimmed.startsWith('?');
  const open = trimmed.endsWith('*');
  const text = foldUnits(trimmed.slice(weak ? 1 : 0, open ? -1 : undefined));
  if (text.length < 2) return [];
  return [{ topic, text, language, weight: weak ? WEAK : 1, open }];
}

let bundled: Term[] | undefined;
const indexes = new WeakMap<object, TermIndex>();
let plain: TermIndex | undefined;

export const bundledTerms = (): readonly Term[] =>
  (bundled ??= parseTerms(new TextDecoder().decode(dataFile('spam-terms.txt'))));

/** The terms as the configuration has them: some added, some removed, whole topics switched off. */
export function termsFor(config: SpamConfig | undefined): TermIndex {
  const terms = config?.terms;
  if (!terms) return (plain ??= new TermIndex(bundledTerms()));
  let index = indexes.get(terms);
  if (!index) {
    const removed = new Set((terms.remove ?? []).map((t) => foldUnits(t.trim())));
    const kept = bundledTerms().filter((t) => terms.topics?.[t.topic] !== false && !removed.has(t.text));
    const added = (terms.add ?? []).flatMap((t) => termOf(t, 'yours'));
    indexes.set(terms, (index = new TermIndex([...kept, ...added])));
  }
  return index;
}
