import { FOLD, foldUnits } from './chars';

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

/** The topic of the configuration's own terms. */
export const OWN = 'yours';
const WEAK = 0.4;
/** Marks of a term in `flags`. */
const IS_WEAK = 1;
const IS_OPEN = 2;

interface Group {
  readonly topic: string;
  readonly language: string | undefined;
}

/**
 * A list of terms as it is written: `[topic language]` heads a group; commas and line ends separate; `?` marks a weak term, `*` an open end. They stay
 * where they stand in the source, and become objects when one is asked for: of 15,000 a review meets a dozen.
 */
export class TermList {
  /** The source folded, unit by unit. */
  readonly units: Uint16Array;
  /** Where each term begins and ends in it. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly flags: number[] = [];
  private readonly of: number[] = [];
  private readonly groups: Group[] = [{ topic: 'other', language: undefined }];
  private readonly made: (Term | undefined)[] = [];

  /** `own`: the configuration's, each as it stands. */
  constructor(
    private readonly source: string,
    own: readonly string[] = [],
  ) {
    if (own.length) this.source = source = [source, ...own].join('\n');
    const units = (this.units = new Uint16Array(source.length));
    for (let i = 0; i < source.length; i++) units[i] = FOLD[source.charCodeAt(i)]!;
    let at = source.length - own.reduce((n, t) => n + t.length + 1, 0);
    for (let i = 0; i < at; i++) i = this.line(i, at);
    this.groups.push({ topic: OWN, language: undefined });
    for (const { length } of own) {
      this.add(at + 1, at + 1 + length);
      at += 1 + length;
    }
  }

  get length(): number {
    return this.starts.length;
  }
  isWeak(n: number): boolean {
    return (this.flags[n]! & IS_WEAK) > 0;
  }
  isOpen(n: number): boolean {
    return (this.flags[n]! & IS_OPEN) > 0;
  }
  topic(n: number): string {
    return this.groups[this.of[n]!]!.topic;
  }
  term(n: number): Term {
    return (this.made[n] ??= {
      ...this.groups[this.of[n]!]!,
      text: foldUnits(this.source.slice(this.starts[n], this.ends[n])),
      weight: this.isWeak(n) ? WEAK : 1,
      open: this.isOpen(n),
    });
  }
  all(): Term[] {
    return this.starts.map((_, n) => this.term(n));
  }

  /** Reads the line from an offset on; its end. */
  private line(start: number, limit: number): number {
    const { source } = this;
    const found = source.indexOf('\n', start);
    const end = found < 0 || found > limit ? limit : found;
    const head = source[start] === '[' ? /^\[(\w+)(?: (\w+))?/.exec(source.slice(start, end)) : null;
    if (head) this.groups.push({ topic: head[1]!, language: head[2] });
    else if (source[start] !== '#') this.items(start, end);
    return end;
  }
  private items(start: number, end: number): void {
    const { units } = this;
    for (let from = start, i = start; i <= end; i++)
      if (i === end || units[i] === COMMA) {
        this.add(from, i);
        from = i + 1;
      }
  }
  private add(from: number, to: number): void {
    const { units } = this;
    while (from < to && isSpace(units[from]!)) from++;
    while (to > from && isSpace(units[to - 1]!)) to--;
    const flags = (units[from] === QUESTION ? IS_WEAK : 0) | (units[to - 1] === ASTERISK ? IS_OPEN : 0);
    if (flags & IS_WEAK) from++;
    if (flags & IS_OPEN) to--;
    if (to - from < 2) return;
    this.starts.push(from);
    this.ends.push(to);
    this.flags.push(flags);
    this.of.push(this.groups.length - 1);
  }
}

const COMMA = 0x2c;
const QUESTION = 0x3f;
const ASTERISK = 0x2a;
const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 13 || unit === 10;
