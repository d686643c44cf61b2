import { isProjectFile, looksLikeArticle } from '../anatomy';
import { frontMatterOf, type Article } from '../article';
import { memo, type Config, type FieldName } from '../base';
import { fieldOfKey, plainKey } from './keys';
import { ldGraph } from './json-ld';
import { dayOfPath, declarationsOf, found } from './metadata';
import { scanPage } from './page-scan';

/** What a newsroom wants declared, where the configuration does not say. */
export const REQUIRED: readonly FieldName[] = ['title', 'published', 'authors', 'publisher', 'language'];

/** A page is also what search engines and networks read. */
const REQUIRED_OF_PAGES: readonly FieldName[] = [...REQUIRED, 'description', 'image', 'canonical'];

/** Whether values that stand in the file are judged: it declares something, and nobody said that it is no article. */
export const judgesValues = (article: Article, config: Config): boolean =>
  config.metadata?.article !== false &&
  !isTemplate(article.path) &&
  (article.frontMatter !== undefined || declarationsOf(article).length > 0);

/** Hugo's archetypes and their kin wait for their values. */
const isTemplate = (path: string | undefined): boolean =>
  path !== undefined && /(?:^|[\\/])(?:archetypes|_?templates|scaffolds)[\\/]/.test(path);

/** Whether a field's absence is judged: the text has the shape of an article and the field is required. Where front matter doesn't parse, nothing is said to be missing. */
export function judgesAbsence(article: Article, field: FieldName, config: Config): boolean {
  const { required = article.format === 'html' ? REQUIRED_OF_PAGES : REQUIRED, article: said } = config.metadata ?? {};
  if (said === false || isTemplate(article.path) || !required.includes(field) || frontMatterOf(article)?.errors.length)
    return false;
  if (field === 'published' && dayOfPath(article.path) !== undefined) return false;
  return said === true || hasShape(article);
}

/** Keys that only pages which are no articles have. */
const PAGE_KEYS = new Set('about sidebarlabel sidebarposition sidebar hidetitle allowedtools navorder parent haschildren hero features'.split(' ')); // prettier-ignore
const ARTICLE_KEYS = new Set<FieldName>(['published', 'authors', 'modified', 'publisher', 'section', 'subtitle']);

const hasShape = memo((article: Article): boolean => {
  if (article.path !== undefined && isProjectFile(article.path)) return false;
  const entries = frontMatterOf(article)?.entries;
  if (entries) {
    const keys = entries.map((e) => plainKey(e.key));
    if (keys.some((k) => PAGE_KEYS.has(k))) return false;
    const layout = entries.find((e) => /^(?:layout|type)$/i.test(e.key))?.value.text ?? '';
    if (/^(?:home|page|default|doc|docs|index|landing|archive|none|wide|list)$/i.test(layout)) return false;
    if (entries.some((e) => ARTICLE_KEYS.has(fieldOfKey(e.key)?.field ?? 'title')) || /^(?:post|article|news|blog)/i.test(layout)) return true; // prettier-ignore
  }
  return article.format === 'html' ? isArticlePage(article) : looksLikeArticle(article);
});

/** Whether a page says that it is an article, or shows one: a headline, a date or byline, and running text. */
function isArticlePage(article: Article): boolean {
  const type = scanPage(article)?.metas.find((m) => m.attribs.property === 'og:type')?.attribs.content;
  if (type === 'article' || ldGraph(article).nodes.some((n) => n.types.some((t) => /Article|Posting/.test(t))))
    return true;
  const long = article.blocks.filter((b) => b.kind === 'paragraph' && b.text.end - b.text.start >= PARAGRAPH);
  const { title, published, authors } = found(article);
  return long.length >= PARAGRAPHS && title !== undefined && (published ?? authors) !== undefined;
}
/** Characters of a paragraph of running text, and how many an article has. */
const PARAGRAPH = 120;
const PARAGRAPHS = 3;
