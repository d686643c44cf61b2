import type { Edit, Format, Safety, Severity } from '../base';
import { fix as mend, review as judge } from '../review';
import type { ArticleReview, ReviewOptions, Source } from '../review/types';

export type { Config, Edit, Fields, Finding, Fix, Format, Ignore, MetadataConfig, RuleSetting, Safety, Severity, SpamConfig } from '../base'; // prettier-ignore
export type { ArticleReview, ReviewOptions, Source } from '../review/types';

/** How `fix` mends: the configuration, and how far it may go. */
export interface FixOptions extends ReviewOptions {
  /** `safe` (default): only what needs no look; `review`: the preferred fix of every finding. */
  readonly safety?: Safety;
}

/** A fix that was made. */
export interface AppliedFix {
  readonly rule: string;
  /** What it did: "Remove the 41-item keyword list". */
  readonly title: string;
  /** In UTF-16 offsets of the text before its round; the first round's is the text as it was. */
  readonly edits: readonly Edit[];
}

export interface Fixed {
  /** The whole text after the fixes. */
  readonly text: string;
  readonly applied: readonly AppliedFix[];
  /** The review of the text as it was. */
  readonly article: ArticleReview;
}

/** One rule, as `rules()` lists it. */
export interface RuleInfo {
  readonly id: string;
  readonly family: string;
  readonly severity: Severity;
  readonly fixable: Safety | 'no';
  readonly summary: string;
  readonly docs: string;
  readonly aliases: readonly string[];
}

/**
 * Reviews a text, or the bytes of a file whose encoding is then detected. Synchronous and pure: same input, same answer. All
 * positions are UTF-16 offsets of the text as it was. Never throws on any text; throws a TypeError where the source is neither, or of a format that is none.
 */
export const review = (source: Source, config: ReviewOptions = {}): ArticleReview => judge(checked(source), config);

/** Mends a text until nothing more is to be mended; a second run changes nothing. Synchronous and pure. */
export function fix(source: Source, options: FixOptions = {}): Fixed {
  const { text, applied, article } = mend(checked(source), options);
  return { text, applied: applied.map(({ rule, title, edits }) => ({ rule, title, edits })), article };
}

const FORMATS: readonly Format[] = ['plain', 'markdown', 'html'];

function checked(source: Source): Source {
  const given = source as Source | null | undefined;
  const sound =
    typeof given?.text === 'string'
      ? given.bytes === undefined
      : given?.text === undefined && given?.bytes instanceof Uint8Array;
  if (!sound) throw new TypeError('Expected a source with either `text` (a string) or `bytes` (a Uint8Array).');
  if (source.format !== undefined && !FORMATS.includes(source.format))
    throw new TypeError(`Expected as format one of ${FORMATS.join(', ')}, not “${String(source.format)}”.`);
  return source;
}
