import { fold, weightOf } from '../anatomy';
import { readCredits } from '../anatomy/credit-line';
import { rangeOf, type Article, type Block } from '../article';
import { upperBound } from '../base';
import { describes, shortened } from './infer-description';
import type { Inference } from './inferred';
import type { PageScan } from './page-scan';
import { shownIn } from './page-text';

const MOST_LEADS = 60;
/** Blocks below the headline in which its standfirst stands. */
const NEAR = 12;
const LONGEST = 700;
const LIGHTEST = 8;

/** The element whose class says that it leads into the article: "article__lead", "standfirst", "chapo". */
export function standfirstOf(
  article: Article,
  page: PageScan,
  headline: Block | undefined,
): Inference<string> | undefined {
  if (!headline) return undefined;
  const { blocks } = article;
  const title = article.shown(headline);
  const at = (offset: number): number => upperBound(blocks, offset, (b) => b.start) - 1;
  const first = at(headline.start);
  for (const { element, aside } of page.leads.slice(0, MOST_LEADS)) {
    const range = rangeOf(element);
    if (aside || range.start < headline.end) continue;
    if (at(range.start) - first > NEAR) break;
    const text = shownIn(article, element, LONGEST + 1);
    if (text.length > LONGEST || weightOf(text) < LIGHTEST || !describes(text, title)) continue;
    if (readCredits(fold(text)).complete) continue;
    const value = shortened(text);
    if (value !== undefined) return { value, ...range, confidence: 0.75 };
  }
  return undefined;
}
