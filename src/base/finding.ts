import type { Message } from './message';
import type { Edit, Range } from './range';

export const SEVERITIES = ['hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Format = 'plain' | 'markdown' | 'html';

/** What an article says of itself: the contract's field names. Every key may be missing. */
export interface Fields {
  title?: string;
  subtitle?: string;
  authors?: string[];
  editors?: string[];
  publisher?: string;
  /** ISO 8601, as precise as the source: `2020-04-03` or `2020-04-03T02:02`, with an offset where one is stated. */
  published?: string;
  modified?: string;
  /** BCP 47. */
  language?: string;
  description?: string;
  section?: string;
  keywords?: string[];
  canonical?: string;
  image?: string;
  imageAlt?: string;
}
export type FieldName = keyof Fields;

/**
 * `safe`: provably what was meant, may run on save without a look. `review`: a person confirms.
 */
export type Safety = 'safe' | 'review';

/** A mend as data. The first fix of a finding is its preferred one. */
export interface FixDraft {
  /** Names what it does: "Remove the 41-item keyword list". */
  readonly title: Message;
  readonly safety: Safety;
  /** Sorted, not overlapping: the smallest edits of the source text. */
  readonly edits: readonly Edit[];
  /** Fields this fix declares: several such fixes applied together are merged into one insertion. */
  readonly declares?: Fields;
}

/** What a rule's `check` reports; the review adds rule id, severity, positions and the language of its words. */
export interface FindingDraft extends Range {
  readonly message: Message;
  /** Why, strongest first: the bytes, the counts, the counter-text. */
  readonly evidence?: readonly Message[];
  /** 0 … 1, calibrated: of findings at 0.9 nine in ten are right. */
  readonly confidence: number;
  readonly fixes?: readonly FixDraft[];
}

export interface Fix {
  title: string;
  safety: Safety;
  edits: Edit[];
  declares?: Fields;
}

/** A finding as every surface sees it: the contract's shape. Lines and columns are 1-based. */
export interface Finding extends Range {
  rule: string;
  severity: Severity;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  message: string;
  evidence: string[];
  confidence: number;
  docs: string;
  fixes: Fix[];
}
