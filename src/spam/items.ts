import type { Range } from '../base';
import { isDenseKind, isWordKind, Kind, KIND } from './chars';

/** A candidate list: its items and what separates them. Offsets in the scanned text. */
export interface ItemList extends Range {
  readonly items: readonly Range[];
  readonly separator: Kind;
  /** The text of the segment before and after it. */
  readonly head: boolean;
  readonly tail: boolean;
}

export const LIST_SEPARATORS = [
  Kind.bar,
  Kind.comma,
  Kind.pause,
  Kind.underscore,
  Kind.hyphen,
  Kind.dot,
  Kind.slash,
  Kind.semicolon,
  Kind.hash,
  Kind.space,
] as const;

/** Longest item, in UTF-16 units: longer ones are clauses. Dense scripts say in 30 what others say in 70. */
const LONGEST = 70;
const LONGEST_DENSE = 34;
const FEWEST = 3;

const isSpace = (c: number): boolean => KIND[c] === Kind.space || KIND[c] === Kind.line;

export function trim(text: string, start: number, end: number): Range {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Offset after the last sentence end in `start … end`, its closing quotation marks with it; `start` where there is none. */
export function afterLastSentence(text: string, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const c = text.charCodeAt(i);
    if (KIND[c] !== Kind.ender) continue;
    const next = text.charCodeAt(i + 1);
    // A full stop inside a number or an address ends no sentence.
    if (c === 0x2e && i + 1 < end && (KIND[next] === Kind.digit || (next >= 0x61 && next <= 0x7a && !isSpace(next)))) {
      if (KIND[next] === Kind.digit || isAddress(text, i)) continue;
    }
    let to = i + 1;
    while (to < end && '"”’»」』）)]'.includes(text[to]!)) to++;
    return to;
  }
  return start;
}

/** Whether the full stop at `at` stands in something like `example.com`. */
function isAddress(text: string, at: number): boolean {
  return /^\.[a-z]{2,6}(?![a-z])/i.test(text.slice(at, at + 8)) && /[\w-]$/.test(text.slice(Math.max(0, at - 1), at)) && /^\.(?:com|net|org|info|co|io|top|xyz|site|club|vip|me|cc|ru|cn|de|fr|es|it|pl|online|shop|bet|app|biz|us|uk|in|tv|www)\b/i.test(text.slice(at, at + 9)); // prettier-ignore
}

const firstSentenceEnd = (text: string, start: number, end: number): number => {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (KIND[c] === Kind.ender && (c !== 0x2e || i + 1 >= end || isSpace(text.charCodeAt(i + 1)))) return i;
  }
  return -1;
};

function isItem(text: string, range: Range): boolean {
  const length = range.end - range.start;
  if (length === 0 || length > LONGEST) return false;
  let dense = 0;
  let spaces = 0;
  for (let i = range.start; i < range.end; i++) {
    const k = KIND[text.charCodeAt(i)]!;
    if (isDenseKind(k)) dense++;
    else if (k === Kind.space) spaces++;
  }
  return spaces < 10 && (dense < length / 2 || length <= LONGEST_DENSE);
}

/** `1,2 million` */
const isDecimal = (text: string, at: number): boolean =>
  KIND[text.charCodeAt(at - 1)] === Kind.digit && KIND[text.charCodeAt(at + 1)] === Kind.digit;

/** Where a separator stands. Where most hyphens have spaces around them, those without are parts of words. */
function marksOf(text: string, start: number, end: number, separator: Kind): number[] {
  const marks: number[] = [];
  for (let i = start; i < end; i++)
    if (KIND[text.charCodeAt(i)] === separator && !(separator === Kind.comma && isDecimal(text, i))) marks.push(i);
  if (separator !== Kind.hyphen) return marks;
  const spaced = marks.filter((i) => isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1)));
  const isOfDense = (i: number): boolean => isDenseKind(KIND[text.charCodeAt(i + 1)]!);
  if (spaced.length * 2 < marks.length && marks.filter(isOfDense).length * 2 > marks.length) return marks;
  return spaced.length ? spaced : marks;
}

/** Every run of short items between separators of one kind in `text` from `start` to `end`. */
export function itemRuns(text: string, start: number, end: number, separator: Kind): ItemList[] {
  const marks = marksOf(text, start, end, separator);
  if (marks.length < FEWEST - 1) return [];
  const out: ItemList[] = [];
  let items: Range[] = [];
  let from = -1;
  let last = start;
  // Nothing but separators so far.
  let opens = true;
  const close = (to: number, tail: boolean): void => {
    if (items.length >= FEWEST) out.push({ ...trim(text, from, to), items, separator, head: from === start, tail });
    items = [];
    from = -1;
  };
  for (let n = 0; n <= marks.length; n++) {
    const edge = n === marks.length;
    const gap = trim(text, last, edge ? end : marks[n]!);
    const mark = edge ? end : marks[n]! + 1;
    if (gap.start === gap.end) {
      // Two separators in a row, or one at the very end.
      if (items.length && edge) close(end, true);
    } else if (edge) {
      const stop = firstSentenceEnd(text, gap.start, gap.end);
      const ended = stop >= 0 && stop < gap.end - 1;
      if (items.length && isItem(text, gap) && !ended) {
        items.push(gap);
        close(end, true);
      } else if (items.length) close(last, false);
    } else {
      const cut = trim(text, afterLastSentence(text, gap.start, gap.end), gap.end);
      const fresh = cut.start > gap.start;
      if (fresh && items.length) close(last, false);
      if (cut.end > cut.start && isItem(text, cut)) {
        if (items.length === 0) from = opens && !fresh ? start : cut.start;
        items.push(cut);
      } else if (items.length) close(last, false);
    }
    opens &&= gap.start === gap.end;
    last = mark;
  }
  return out;
}

/** The words of a stretch without punctuation, as a list of its own: for keywords with only spaces between them. */
export function wordRun(text: string, start: number, end: number): ItemList | undefined {
  const items: Range[] = [];
  let from = -1;
  for (let i = start; i <= end; i++) {
    const k = i < end ? KIND[text.charCodeAt(i)]! : Kind.space;
    if (isWordKind(k) || (i < end && "'’-+&%".includes(text[i]!))) {
      if (from < 0) from = i;
    } else if (k === Kind.space || k === Kind.line) {
      if (from >= 0) items.push({ start: from, end: i });
      from = -1;
    } else return undefined;
  }
  // Where words have no spaces between them, what is long is a clause.
  const isList = items.length >= 4 && items.every((i) => isItem(text, i));
  return isList ? { start, end, items, separator: Kind.space, head: true, tail: true } : undefined;
}
