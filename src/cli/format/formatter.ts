import type { Safety, Severity } from '../../base';
import type { ArticleReview } from '../../review';
import type { FileFailure } from '../errors';

/** One file that was reviewed: its findings and, for formats that quote it, its text. */
export interface Reviewed {
  readonly article: ArticleReview & { path: string };
  readonly text: string;
}

export interface Totals {
  readonly files: number;
  readonly failures: number;
  readonly by: Readonly<Record<Severity, number>>;
  /** Findings that can be mended: with a fix that needs no look, and with none but such as a person should look at. */
  readonly fixable: Readonly<Record<Safety, number>>;
  /** Files that are not in UTF-8 and do not say so. */
  readonly legacy: number;
  readonly ms: number;
}

/** Writes the reviews of a run, each as it is done; nothing is kept that the form does not need at its end. */
export interface Formatter {
  /** Whether `article` reads the text. */
  readonly quotes: boolean;
  begin(): string;
  article(reviewed: Reviewed): string | Promise<string>;
  failure(failure: FileFailure): string;
  end(totals: Totals): string;
}
