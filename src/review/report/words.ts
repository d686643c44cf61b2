import type { PartKind } from '../../anatomy';
import { format, msg, type Bundle, type FieldName, type Finding, type Format, type Message, type Severity } from '../../base'; // prettier-ignore
import { familyOf, type Family } from '../../rules';

/** How the parts of a news text are called. */
export const PART_NAMES: Readonly<Record<PartKind, Message>> = {
  breadcrumb: msg('breadcrumb'),
  headline: msg('headline'),
  subhead: msg('subheading'),
  date: msg('date'),
  dateline: msg('dateline'),
  byline: msg('byline'),
  editor: msg('editor'),
  source: msg('source'),
  credit: msg('credit'),
  keywords: msg('keywords'),
  lede: msg('lede'),
  'section-head': msg('section heading'),
  body: msg('body'),
  chrome: msg('page chrome'),
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: msg('error'),
  warning: msg('warning'),
  info: msg('info'),
  hint: msg('hint'),
};
export const FORMAT_NAMES: Readonly<Record<Format, Message>> = {
  plain: msg('Plain text'),
  markdown: msg('Markdown'),
  html: msg('HTML'),
};

export const FIELD_NAMES: Readonly<Record<FieldName, Message>> = {
  title: msg('title'),
  subtitle: msg('subtitle'),
  authors: msg('authors'),
  editors: msg('editors'),
  publisher: msg('publisher'),
  published: msg('published'),
  modified: msg('updated'),
  language: msg('language'),
  description: msg('description'),
  section: msg('section'),
  keywords: msg('keywords'),
  canonical: msg('canonical address'),
  image: msg('image'),
  imageAlt: msg('words for the image'),
};

/** The order in which an editor asks: what must go, what is damaged, what is missing. */
export const FAMILIES: readonly Family[] = ['spam', 'encoding', 'metadata'];
const COUNTED: Readonly<Record<Family, Message>> = {
  spam: msg('{0} spam'),
  encoding: msg('{0} encoding'),
  metadata: msg('{0} metadata'),
};
export const FAMILY_NAMES: Readonly<Record<Family, Message>> = {
  spam: msg('Spam'),
  encoding: msg('Encoding'),
  metadata: msg('Metadata'),
};

export type Say = (template: Message) => string;
export const sayer =
  (bundle?: Bundle): Say =>
  (message) =>
    format(message, bundle);

/** "3 spam · 148 encoding · 5 metadata", or that there is nothing. */
export function verdictOf(findings: readonly Finding[], say: Say): string {
  const words = FAMILIES.flatMap((f) => {
    const n = findings.filter((x) => familyOf(x.rule) === f).length;
    return n ? [say({ ...COUNTED[f], args: [n] })] : [];
  });
  return words.join(' · ') || say(msg('Nothing found: ready to publish.'));
}
