import { msg, type FieldName, type Message } from '../base';
import { FIELD_ORDER, fieldOfKey, keyFor, spellingsOf, type Profile } from './keys';

/** A key that front matter may have, for completion and hover. */
export interface FrontMatterKey {
  /** As the dialect writes it. */
  readonly key: string;
  readonly field: FieldName;
  /** Other spellings that are read as the same field, in lower case without `_` and `-`. */
  readonly aliases: readonly string[];
  /** What readers of the key expect, in Markdown. */
  readonly help: Message;
  /** Whether its value is a list. */
  readonly list: boolean;
}

const HELP: Readonly<Record<FieldName, Message>> = {
  title: msg('The headline, without the site’s name. Search engines, feeds and link previews show it.'),
  subtitle: msg('The subhead or standfirst: one sentence under the headline.'),
  authors: msg('Who wrote it: each name alone, without “By”, roles or addresses. Editors have a key of their own.'),
  editors: msg('Who edited it. Never counted among the authors.'),
  publisher: msg('The publisher or agency the text comes from.'),
  published: msg('When it was first published, in ISO 8601: `2024-03-05`, or with a time and its time zone `2024-03-05T10:00+01:00`.'),
  modified: msg('When it was last changed in substance, in ISO 8601; not before it was published.'),
  language: msg('The language of the text as a BCP 47 tag: `en`, `de-CH`, `zh-Hant`.'),
  description: msg('One or two sentences for search results and link previews. No source states a length; what is too long is cut by whoever shows it.'),
  section: msg('The section it ran in: “Politics”, “Local”.'),
  keywords: msg('Words or names under which an archive files it.'),
  canonical: msg('The whole address (https://…) that counts, where the same text stands at several.'),
  image: msg('The whole address (https://…) of the image that link previews show.'),
  imageAlt: msg('What the image shows, for who cannot see it; not a caption.'),
}; // prettier-ignore

const LISTS = new Set<FieldName>(['authors', 'editors', 'keywords']);

/** The keys of a dialect, in the order in which an editor writes them. */
export const frontMatterKeys = (profile: Profile): readonly FrontMatterKey[] =>
  FIELD_ORDER.map((field) => entry(keyFor(field, profile), field));

/** What a key in front matter means; undefined for one that Copydesk does not read. */
export function describeKey(key: string): FrontMatterKey | undefined {
  const known = fieldOfKey(key);
  return known && entry(key, known.field);
}

const entry = (key: string, field: FieldName): FrontMatterKey => ({
  key,
  field,
  aliases: spellingsOf(field),
  help: HELP[field],
  list: LISTS.has(field),
});
