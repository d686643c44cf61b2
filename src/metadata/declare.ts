import type { Article } from '../article';
import type { Config, Edit, Fields } from '../base';

/** The smallest edits that make the article declare `fields`, in the manner of its format and profile. */
export function declareFields(_article: Article, _fields: Fields, _config: Config): Edit[] {
  return [];
}
