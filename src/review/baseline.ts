import { format, sha1, type Finding } from '../base';
import type { Judged } from './review';
import { excerpt } from './suppress';

export const BASELINE_FILE = 'copydesk.baseline.json';

/** What a finding is known by though its lines move: the rule and the text found, white space folded; of whole-file findings the (English) message. */
const markOf = (rule: string, start: number, end: number, message: string, text: string): string =>
  sha1(`${rule}\0${end > start ? excerpt(text.slice(start, end)) : message}`).slice(0, 20);
export const fingerprint = (f: Finding, text: string): string => markOf(f.rule, f.start, f.end, f.message, text);
/** The same of a finding whose words are not chosen yet. */
export const fingerprintOf = (f: Judged, text: string): string =>
  markOf(f.rule.meta.id, f.start, f.end, format(f.message), text);

type Counts = Readonly<Record<string, number>>;
type Files = Readonly<Record<string, Counts>>;

/** Findings that are known already, by file and fingerprint with their number: what a baseline file holds. */
export class Baseline {
  constructor(private readonly files: Files) {}

  /** Reads the text of a baseline file; undefined where it is none. */
  static parse(text: string): Baseline | undefined {
    try {
      const { version, files } = JSON.parse(text) as { version?: unknown; files?: unknown };
      return version === 1 && typeof files === 'object' && files !== null ? new Baseline(files as Files) : undefined;
    } catch {
      return undefined;
    }
  }

  /** A judge of one file's findings, asked of each in text order: whether it is new. */
  freshIn(path: string): (mark: string) => boolean {
    const left = new Map(Object.entries(Object.hasOwn(this.files, path) ? this.files[path]! : {}));
    return (mark) => {
      const n = left.get(mark) ?? 0;
      left.set(mark, n - 1);
      return n <= 0;
    };
  }
}

/** Notes findings to make a baseline of them. */
export class BaselineWriter {
  private readonly files = new Map<string, Counts>();

  add(path: string, marks: readonly string[]): void {
    const counts: Record<string, number> = {};
    for (const mark of marks) counts[mark] = (counts[mark] ?? 0) + 1;
    if (marks.length) this.files.set(path, counts);
  }
  toString(): string {
    const files = Object.fromEntries([...this.files].sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, files }, null, 1)}\n`;
  }
}
