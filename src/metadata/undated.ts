import { memo } from '../base';
import type { Article } from '../article';
import { ldGraph } from './json-ld';
import { declarationsOfField } from './metadata';
import { ARTICLE } from './page-read';
import { scanPage } from './page-scan';

/** Kinds of things in JSON-LD that are sold, not published. */
const GOODS = /^(?:Product|ProductGroup|Vehicle)$/;

/**
 * Whether a page is nothing that was published on a day: a site's front page or what a shop sells. The days that these show are their wares',
 * their readers' or their articles' own.
 */
export const isUndated = memo((article: Article): boolean => {
  const types = ldGraph(article).nodes.flatMap((n) => n.types);
  if (types.some((t) => ARTICLE.test(t))) return false;
  const kind = scanPage(article)?.metas.find((m) => m.attribs.property === 'og:type')?.attribs.content ?? '';
  if (/^(?:og:)?product/i.test(kind) || types.some((t) => GOODS.test(t))) return true;
  const address = article.url ?? declarationsOfField(article, 'canonical')[0]?.values[0] ?? '';
  return /^https?:\/\/[^/?#]+\/?(?:[?#]|$)/i.test(address);
});
