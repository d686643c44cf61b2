import type { Article } from '../article';
import type { Config, Edit, Fields } from '../base';
import { declareInHtml } from './declare-html';
import { writeFrontMatter } from './front-matter-write';

/** The smallest edits that make the article declare `fields`, in the manner of its format and profile. Empty where it can't be done soundly. */
export function declareFields(article: Article, fields: Fields, config: Config): Edit[] {
  return article.isPage ? declareInHtml(article, fields) : writeFrontMatter(article, fields, config);
}
