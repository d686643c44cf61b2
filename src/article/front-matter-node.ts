import type { Range } from '../base';

/** A value in front matter, whatever its syntax. `start … end`: source offsets of the value as written, quotes included. */
export interface FrontMatterNode extends Range {
  readonly kind: 'scalar' | 'list' | 'map';
  /** Of a scalar. `null` covers an empty value too: its range is empty, where a value would stand. */
  readonly type?: 'string' | 'number' | 'boolean' | 'null' | 'date';
  /** Of a scalar: its text, without quotes and escapes; '' for null. */
  readonly text: string;
  readonly items?: readonly FrontMatterNode[];
  readonly entries?: readonly FrontMatterEntry[];
}

/** `key: value`; `start … end` reaches from the key to the end of the value. */
export interface FrontMatterEntry extends Range {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: FrontMatterNode;
}

export interface FrontMatterError extends Range {
  /** The parser's own words, English, one line. */
  readonly message: string;
}

/** A key that stands twice in one mapping; `start … end` is the later one. */
export interface DuplicateKey extends Range {
  readonly key: string;
  readonly first: FrontMatterEntry;
  readonly again: FrontMatterEntry;
}

export interface FrontMatterData {
  readonly entries: readonly FrontMatterEntry[];
  readonly duplicates: readonly DuplicateKey[];
  /** Empty where it parses; then nothing in `entries` can be trusted. */
  readonly errors: readonly FrontMatterError[];
}

/** Beyond this many values (aliases expanded) or levels front matter is not read further. */
export const MOST_VALUES = 10_000;
export const MOST_LEVELS = 40;

export class Unreadable extends Error {}

/** Every key that stands twice in the same mapping, in text order. */
export function duplicatesIn(entries: readonly FrontMatterEntry[]): DuplicateKey[] {
  const out: DuplicateKey[] = [];
  const visit = (list: readonly FrontMatterEntry[]): void => {
    const first = new Map<string, FrontMatterEntry>();
    for (const e of list) {
      const known = first.get(e.key);
      if (known) out.push({ ...e.keyRange, key: e.key, first: known, again: e });
      else first.set(e.key, e);
      descend(e.value);
    }
  };
  const descend = (node: FrontMatterNode): void => {
    if (node.entries) visit(node.entries);
    node.items?.forEach(descend);
  };
  visit(entries);
  return out.sort((a, b) => a.start - b.start);
}
