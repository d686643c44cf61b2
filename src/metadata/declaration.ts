import type { Element } from 'domhandler';
import type { FieldName, Range } from '../base';

export type DeclarationKind =
  | 'front matter'
  | 'JSON-LD'
  | 'Open Graph'
  | 'Twitter card'
  | 'Dublin Core'
  | 'meta'
  | 'microdata'
  | 'RDFa'
  | 'hNews'
  | 'link'
  | 'title'
  | 'lang'
  | 'time';

/** One place where a field is declared for machines. `start … end`: source offsets of the tag, or of the value in front matter. */
export interface Declaration extends Range {
  readonly field: FieldName;
  /** As written, entities decoded; several for lists. Never empty; an empty value is `['']`. */
  readonly values: readonly string[];
  readonly kind: DeclarationKind;
  /** What an editor calls it: `og:title`, `datePublished`, `date`. */
  readonly name: string;
  /** Trust among the declarations of a field: 0 is trusted most. */
  readonly rank: number;
  /** The element that declares it, in HTML. */
  readonly element?: Element;
}
