import type { FieldName } from '../base';

/** The front-matter dialects whose key names Copydesk reads and writes. */
export const PROFILES = ['newsroom', 'hugo', 'jekyll', 'astro', 'docusaurus', 'eleventy', 'hexo', 'vitepress'] as const;
export type Profile = (typeof PROFILES)[number];

/** Spellings of the keys, without `_`, `-` and case; the first known one that an article has wins. */
const ALIASES: Readonly<Record<FieldName, string>> = {
  title: 'title headline',
  subtitle: 'subtitle subhead subheading deck standfirst dek',
  authors: 'authors author byline writer authorname writtenby',
  editors: 'editors editor editedby',
  publisher: 'publisher agency newsagency source sitename',
  published: 'date published publisheddate publishdate pubdate publishedat publishedon datepublished publishedtime articlepublishedtime pubdatetime publishtime dateposted',
  modified: 'modified lastmod updated updateddate updatedat lastmodified lastmodifiedat lastupdated lastupdate modifieddate modifiedat datemodified modifiedtime moddatetime dateupdated',
  language: 'language lang locale inlanguage',
  description: 'description summary excerpt abstract metadescription seodescription',
  section: 'section category rubric',
  keywords: 'keywords tags keyword tag',
  canonical: 'canonical canonicalurl canonicallink',
  image: 'image cover ogimage heroimage featuredimage coverimage featureimage thumbnail banner images hero socialimage teaserimage imageurl coverurl',
  imageAlt: 'imagealt coveralt ogimagealt heroimagealt featuredimagealt coverimagealt imagealttext heroalt thumbnailalt banneralt alt',
}; // prettier-ignore

export const plainKey = (key: string): string => key.toLowerCase().replace(/[\s_.:-]/g, '');

const byKey = new Map<string, { field: FieldName; rank: number }>();
for (const [field, keys] of Object.entries(ALIASES) as [FieldName, string][])
  keys.split(' ').forEach((key, rank) => byKey.set(key, { field, rank }));

/** The field a front-matter key declares, and how usual that key is for it (0 first). */
export const fieldOfKey = (key: string): { field: FieldName; rank: number } | undefined => byKey.get(plainKey(key));

const NEWSROOM: Readonly<Record<FieldName, string>> = {
  title: 'title',
  subtitle: 'subtitle',
  published: 'date',
  modified: 'modified',
  authors: 'authors',
  editors: 'editors',
  publisher: 'publisher',
  language: 'language',
  description: 'description',
  section: 'section',
  keywords: 'keywords',
  canonical: 'canonical',
  image: 'image',
  imageAlt: 'image_alt',
};

/** Where a dialect's key names differ from a newsroom's. */
const DIALECTS: Readonly<Record<Profile, Partial<Record<FieldName, string>>>> = {
  newsroom: {},
  // gohugo.io/content-management/front-matter
  hugo: { modified: 'lastmod', canonical: 'canonicalURL' },
  // jekyllrb.com/docs/front-matter, jekyll-seo-tag
  jekyll: { modified: 'last_modified_at', authors: 'author', language: 'lang', section: 'category', keywords: 'tags', canonical: 'canonical_url' }, // prettier-ignore
  // docs.astro.build: the blog template's content collection
  astro: { published: 'pubDate', modified: 'updatedDate', authors: 'author', language: 'lang', keywords: 'tags', canonical: 'canonicalURL', image: 'heroImage', imageAlt: 'heroImageAlt' }, // prettier-ignore
  // docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog
  docusaurus: { modified: 'last_update', language: 'lang' },
  // 11ty.dev/docs/data-frontmatter
  eleventy: { authors: 'author', modified: 'updated', language: 'lang', keywords: 'tags' },
  // hexo.io/docs/front-matter
  hexo: { modified: 'updated', authors: 'author', language: 'lang', section: 'category', keywords: 'tags' },
  // vitepress.dev/reference/frontmatter-config
  vitepress: { authors: 'author', modified: 'lastUpdated', language: 'lang' },
};

/** The order in which an editor writes them. */
export const FIELD_ORDER = Object.keys(NEWSROOM) as readonly FieldName[];

/** The key a dialect writes for a field. */
export const keyFor = (field: FieldName, profile: Profile): string => DIALECTS[profile][field] ?? NEWSROOM[field];

export const isProfile = (name: string | undefined): name is Profile => PROFILES.includes(name as Profile);

const FOLDERS: readonly (readonly [RegExp, Profile])[] = [
  [/(?:^|\/)source\/_(?:posts|drafts)\//, 'hexo'],
  [/(?:^|\/)_(?:posts|drafts)\//, 'jekyll'],
  [/(?:^|\/)src\/(?:content|pages)\//, 'astro'],
  [/(?:^|\/)\.?vitepress\//, 'vitepress'],
  [/(?:^|\/)(?:content|archetypes)\/(?:.*\/)?/, 'hugo'],
  [/(?:^|\/)blog\/(?:[^/]*\/)*\d{4}-\d{2}-\d{2}-[^/]*$/, 'docusaurus'],
];
/** Keys that only one of them has. */
const TELLTALES: readonly (readonly [string, Profile])[] = [
  ['pubDate', 'astro'],
  ['heroImage', 'astro'],
  ['lastmod', 'hugo'],
  ['canonicalURL', 'hugo'],
  ['last_modified_at', 'jekyll'],
  ['canonical_url', 'jekyll'],
  ['last_update', 'docusaurus'],
  ['eleventyNavigation', 'eleventy'],
  ['permalink', 'jekyll'],
];

/** The dialect of a file: as configured, or as its folder, its keys or its syntax show. */
export function profileOf(
  configured: string | undefined,
  path: string | undefined,
  keys: readonly string[],
  syntax?: string,
): Profile {
  // prettier-ignore
  if (isProfile(configured)) return configured;
  const unix = path?.replace(/\\/g, '/') ?? '';
  return (
    FOLDERS.find(([folder]) => folder.test(unix))?.[1] ??
    TELLTALES.find(([key]) => keys.includes(key))?.[1] ??
    (syntax === 'toml' ? 'hugo' : 'newsroom')
  );
}

/** Every spelling that is read as a field, in lower case without `_` and `-`; the most usual first. */
export const spellingsOf = (field: FieldName): readonly string[] => ALIASES[field].split(' ');
