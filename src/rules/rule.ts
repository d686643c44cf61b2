import type { Article } from '../article';
import type { Config, FindingDraft, Format, Safety, Severity } from '../base';

export type Family = 'encoding' | 'spam' | 'metadata';

/** An executable example: tests run it, the rule's page prints it. */
export type Example = {
  /** Default: plain. */
  readonly format?: Format;
  readonly path?: string;
  readonly note?: string;
  /** The text stands for bytes, a character each (U+0000 … U+00FF); reviewed as a file. */
  readonly bytes?: boolean;
  /** With `bytes`: what the file was opened as, and the text in the editor. */
  readonly encoding?: string;
  readonly text?: string;
  /** Configuration it is reviewed under. */
  readonly config?: Config;
} & (
  | {
      /** A text the rule must find something in … */
      readonly bad: string;
      /** … exactly these stretches of it, where stated … */
      readonly finds?: readonly string[];
      /** … and the text after its preferred fixes (`--review --only` this rule); left out where nothing can be mended. */
      readonly fixed?: string;
    }
  | {
      /** A sound text the rule must stay silent on. */
      readonly good: string;
    }
);

export interface RuleMeta {
  /** `family/name`. */
  readonly id: `${Family}/${string}`;
  /** One sentence without a full stop. */
  readonly summary: string;
  readonly severity: Severity;
  /** The best safety its fixes reach; `no` where there is none. */
  readonly fixable: Safety | 'no';
  /** Markdown: what it does, why it matters, where its limits come from. */
  readonly description: string;
  /** At least one bad and one good. */
  readonly examples: readonly Example[];
  /** Former ids. */
  readonly aliases?: readonly string[];
  /** JSON schema of the rule's options (the second element of its setting). */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Context {
  readonly options: Readonly<Record<string, unknown>>;
  /** The configuration as it holds for this file. */
  readonly config: Config;
}

/** One rule. `check` is pure: it reports in any order, positions in source offsets. */
export interface Rule {
  readonly meta: RuleMeta;
  check(article: Article, report: (finding: FindingDraft) => void, context: Context): void;
}
