import type { Article } from '../article';
import type { FieldName, Fields, Range } from '../base';

/** A value that stands in the article's own text; `start … end`: source offsets of where it stands (its first place, for a list). */
export interface Inference<T> extends Range {
  readonly value: T;
  /** 0 … 1. */
  readonly confidence: number;
}

/** What the text says of itself, field by field: what `inferFields(article)` in `infer-body.ts` gives. Never made up. */
export type Inferences = { readonly [K in FieldName]?: Inference<NonNullable<Fields[K]>> };

/** The bare values. */
export const valuesOf = (found: Inferences): Fields =>
  Object.fromEntries(Object.entries(found).map(([field, { value }]) => [field, value]));

export type Found<T> = Inference<T> | undefined;

/** A value at a stretch of the restored view. */
export function at<T>(article: Article, value: T, start: number, end: number, confidence: number): Inference<T> {
  return { value, confidence, ...article.restored.toSource(start, end) };
}
