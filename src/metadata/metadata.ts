import type { Article } from '../article';
import { memo, type Fields } from '../base';

/** What the article declares and what its own text says. */
export interface Metadata {
  readonly declared: Fields;
  readonly inferred: Fields;
}

export const metadataOf = memo((_article: Article): Metadata => ({ declared: {}, inferred: {} }));
