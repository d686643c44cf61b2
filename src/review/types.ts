import type { Bundle, Config, Fields, Finding, Format } from '../base';

/** What is to be reviewed: a text, or the bytes of a file. */
export interface Source {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly format?: Format;
  readonly path?: string;
  readonly url?: string;
  /** With `text`: the encoding it was decoded with. */
  readonly encoding?: string;
}

export interface ReviewOptions extends Config {
  /** Run only these rules: ids or globs such as `encoding/*`. */
  readonly only?: readonly string[];
  /** Translations of messages and titles. */
  readonly bundle?: Bundle;
  /** Runs each rule's check: for a host that wants to know how long a rule takes. */
  readonly timed?: (rule: string, check: () => void) => void;
}

/** An article with its findings: the contract's shape. */
export interface ArticleReview {
  path?: string;
  format: Format;
  encoding: string;
  lines: number;
  findings: Finding[];
  metadata: { declared: Fields; inferred: Fields };
}
