import type { FieldName } from '../base';
import type { DeclarationKind } from './declaration';

/** Names of `<meta>` (in `name`, `property`, `itemprop` or `http-equiv`), most trusted first. */
const NAMES: Readonly<Partial<Record<FieldName, string>>> = {
  title: 'og:title twitter:title headline dc.title dcterms.title parsely-title sailthru.title citation_title cxenseparse:title title hdl', // prettier-ignore
  subtitle: 'subtitle alternativeheadline',
  published:
    'article:published_time og:article:published_time article:published og:published_time datepublished article:post_date bt:pubdate ' +
    'publishdate publish-date publish_date pubdate published publication_date publication-date publicationdate published_time published-time published_date published-date publishtime publish_time publish-time pub_date ' +
    'parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:articlepublishtime dc.date.issued dcterms.issued dc.issued dc.date.published dc.date.publication dcterms.published ' +
    'article_date_original article.published article.created originalpublicationdate rnews:datepublished prism.publicationdate prism.publication_date citation_publication_date citation_online_date citation_date ' +
    'weibo:article:create_at shareaholic:article_published_time mediator_published_time news:published_time vr:published_time iso-8601-publish-date og:release_date og:pubdate og:date release_date releasedate gentime dateposted ' +
    'displaydate displaydatetime ptime pdate story_published_at article:create_time article:created_at article:publication_date article_publish_date articledate article_date date_published contentdate content_create_date firstpublishdate first_published ' +
    'publisheddate dc.date dcterms.date dc.date.created dcterms.created dc.created date datecreated created created_at creation_date createdate doc_date eprints.datestamp uploaddate timestamp', // prettier-ignore
  modified:
    'article:modified_time og:article:modified_time og:updated_time og:modified_time datemodified article:modified article:updated_time article:updated dc.date.modified dcterms.modified dc.modified last-modified lastmodified last_modified lastmod last_updated lastupdated last-updated ' +
    'modified modified_time modificationdate moddate updated updated_time updatetime updated_at rnews:datemodified revised article.updated prism.modificationdate dc.date.updated utime', // prettier-ignore
  authors:
    'author article:author_name article:author og:article:author og:author byl byline byline-author parsely-author sailthru.author dc.creator dcterms.creator dc.creator.personalname dc.contributor.author cxenseparse:author citation_author rbauthors authors author_name author-name article.author article-author ' +
    'mediator_author shareaholic:article_author_name news:author vr:author writer reporter authorname creator article:authors dcsext.author', // prettier-ignore
  editors: 'editor contenteditor',
  publisher: 'og:site_name publisher dc.publisher dcterms.publisher og:publisher application-name cre mediaid media_name contentsource dc.source news:publisher vr:publisher source', // prettier-ignore
  language: 'og:locale dc.language dcterms.language content-language language inlanguage',
  description: 'description og:description twitter:description dc.description dcterms.description sailthru.description abstract dc.description.abstract', // prettier-ignore
  section: 'article:section og:article:section parsely-section cxenseparse:category section prism.section category',
  keywords: 'keywords news_keywords article:tag parsely-tags sailthru.tags dc.subject',
  canonical: 'og:url',
  image:
    'og:image og:image:url og:image:secure_url twitter:image twitter:image:src thumbnail sailthru.image.full parsely-image-url',
  imageAlt: 'og:image:alt twitter:image:alt',
};

export interface MetaName {
  readonly field: FieldName;
  readonly rank: number;
  readonly kind: DeclarationKind;
}

const kindOf = (name: string): DeclarationKind =>
  /^(?:og|article):/.test(name) ? 'Open Graph' : name.startsWith('twitter:') ? 'Twitter card' : /^dc(?:terms)?[.:]/.test(name) ? 'Dublin Core' : 'meta'; // prettier-ignore

const table = new Map<string, MetaName>();
for (const [field, names] of Object.entries(NAMES) as [FieldName, string][])
  names.split(' ').forEach((name, rank) => table.set(name, { field, rank, kind: kindOf(name) }));

/** What a `<meta>` of this name declares. Case, and `:` for `.` after `dc` and `dcterms`, make no difference. */
export function metaName(raw: string): MetaName | undefined {
  const name = raw.trim().toLowerCase().replace(/:\s+/g, ':');
  return table.get(name) ?? (/^dc(?:terms)?[:_]/.test(name) ? table.get(name.replace(/[:_]/, '.')) : undefined);
}
