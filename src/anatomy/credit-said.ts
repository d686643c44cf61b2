import type { DateHit } from './dates';
import type { Credit, Role } from './types';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What has been read of a line so far: the days first, then what labels announce, then what is left between. */
export class Said {
  readonly credits: Credit[] = [];
  /** Names and houses that stand without a word. */
  readonly loose: Credit[] = [];
  /** Days without a year. */
  readonly partial: DateHit[] = [];
  /** What is accounted for. */
  readonly used: Span[] = [];
  /** Characters that nothing is known of. */
  unknown = 0;

  constructor(
    readonly line: string,
    readonly language: string | undefined,
    readonly marks: number,
  ) {}

  add(role: Role, value: string, start: number, end: number, stated = true): void {
    this.credits.push({ role, value, start, end, stated });
  }

  loosely(role: Role, value: string, start: number, end: number): void {
    this.loose.push({ role, value, start, end, stated: false });
  }

  gaps(): Span[] {
    const out: Span[] = [];
    let at = 0;
    for (const u of [...this.used].sort((a, b) => a.start - b.start)) {
      if (u.start > at) out.push({ start: at, end: u.start });
      at = Math.max(at, u.end);
    }
    if (at < this.line.length) out.push({ start: at, end: this.line.length });
    return out;
  }
}

export const isDateRole = (role: Role): boolean => role === 'published' || role === 'modified';
