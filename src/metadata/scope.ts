import { isProjectFile, looksLikeArticle } from '../anatomy';
import { frontMatterOf, rangeOf, type Article, type Block } from '../article';
import { memo, type Config, type FieldName, type Range } from '../base';
import { fieldOfKey, plainKey } from './keys';
import { ldGraph } from './json-ld';
import { dayOf, declarationsOf, declarationsOfField, found } from './metadata';
import { scanPage, type PageScan } from './page-scan';
import { sizeOf } from './size';

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
  const { required = article.isPage ? REQUIRED_OF_PAGES : REQUIRED, article: said } = config.metadata ?? {};
  if (said === false || isTemplate(article.path) || !required.includes(field) || frontMatterOf(article)?.errors.length)
    return false;
  if (field === 'published' && dayOf(article) !== undefined) return false;
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
  return article.isPage ? isArticlePage(article) : looksLikeArticle(article);
});

/** Whether a page says that it is an article, or shows one: a headline, a date or byline, and running text. */
function isArticlePage(article: Article): boolean {
  const page = scanPage(article);
  const type = page?.metas.find((m) => m.attribs.property === 'og:type')?.attribs.content;
  if (type === 'article' || ldGraph(article).nodes.some((n) => n.types.some((t) => /Article$|BlogPosting$/.test(t))))
    return true;
  const { title, published, authors } = found(article);
  if (!page || !title) return false;
  const text = article.blocks.filter((b) => b.kind === 'paragraph');
  const longer = (least: number): Block[] => text.filter((b) => sizeOf(article.prose.text.slice(b.text.start, b.text.end)) >= least); // prettier-ignore
  if ((published ?? authors) !== undefined && longer(PARAGRAPH).length >= PARAGRAPHS) return true;
  const places = (f: 'published' | 'authors'): Range[] => [...(found(article)[f] ? [found(article)[f]!] : []), ...declarationsOfField(article, f)]; // prettier-ignore
  return isBrief(page, title, [places('published'), places('authors')], longer(SENTENCE));
}
/** Letters of a paragraph of running text, and how many an article has. */
const PARAGRAPH = 120;
const PARAGRAPHS = 3;
/** Letters of a paragraph of a news brief, which has two of them. */
const SENTENCE = 50;

/**
 * A news brief: the page's only `<h1>`, signed and dated between it and the text, or either of them where one `<article>` holds it all.
 * In a list the heading stands outside of the articles; a product's reviewers stand below its text.
 */
function isBrief(page: PageScan, title: Range, signs: readonly (readonly Range[])[], text: readonly Block[]): boolean {
  // prettier-ignore
  const heads = page.headings.filter((h) => h.element.name === 'h1');
  if (page.properties.some((h) => /^(?:Product|Offer|JobPosting|DiscussionForumPosting|Question)$/.test(h.scope)))
    return false;
  if (heads.length !== 1 || !within(title, rangeOf(heads[0]!.element))) return false;
  const own = page.mains.filter((m) => m.name === 'article').map(rangeOf).find((r) => within(title, r)); // prettier-ignore
  const after = text.filter((b) => b.start > title.end && (!own || within(b, own)));
  if (after.length < 2) return false;
  // A teaser's own heading, or its element, stands before its text.
  const teaser = [...page.headings.map((h) => h.element), ...page.mains.filter((m) => m.name === 'article')];
  if (!own && teaser.some((e) => title.end <= rangeOf(e).start && rangeOf(e).start < after[0]!.start)) return false;
  const inPlace = (places: readonly Range[]): boolean =>
    places.some((r) => (own ? within(r, own) : title.end <= r.start && r.end <= after[0]!.start));
  return own ? signs.some(inPlace) : signs.every(inPlace);
}

const within = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
