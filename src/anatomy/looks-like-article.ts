import type { Article } from '../article';
import { once } from '../base';
import { anatomyOf, type Anatomy } from './anatomy';
import { isManualPage, isProjectFile } from './project-file';
import { wordLists } from './word-lists';

/** Heads under which software, meetings and lists are described. */
const manualHead = once(
  () => new RegExp(`^(?:\\d+[.)]? *)?(?:${wordLists('outlets.txt').get('manual heads')!.join('|')})\\s*:?$`, 'iu'),
);
const LEGAL =
  /\b(?:permission is hereby granted|permission to use, copy, modify|without warranty of any kind|"?as is"?,? without|redistributions? (?:of source|in binary|and use in source)|terms and conditions for (?:use|copying)|gnu (?:lesser |affero )?general public license|apache license|creative commons legal code|mozilla public license|this license|licensor|everyone is permitted to copy|unlicense|you may not use this file except|end[- ]user license|grant of (?:copyright|patent) license|terms of service|privacy policy)\b/i;
const LOG_LINE =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\d\d:\d\d:\d\d[.,\s]|(?:\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\]?\b))/;
const DATA_LINE = /^(?:[^,;\t|]{0,40}[,;\t|]){3,}|^[\w.-]+ ?(?:==?|:=|>=|~=|\t) ?\S+$/;

/** Running words below which nothing is an article yet. */
const SHORTEST = 60;
/** The same of a brief that says two things of who, where from and when. */
const BRIEF = 25;
/** Running words that make one without a byline, a date or a dateline beside them. */
const LONG_ENOUGH = 110;

/**
 * Whether the text has the shape of an article: a headline, paragraphs of running text, perhaps a byline or a date; and not that of
 * a README, a changelog, a licence, a manual page, minutes, a list, a log or a poem. Metadata rules stay silent where it has not.
 */
export function looksLikeArticle(article: Article): boolean {
  if (article.path !== undefined && isProjectFile(article.path)) return false;
  const anatomy = anatomyOf(article);
  const shape = measure(article, anatomy);
  if (shape.words < (isFullySigned(anatomy) ? BRIEF : SHORTEST) || shape.paragraphs < 2) return false;
  if (shape.manual || shape.legal || shape.list || shape.log || shape.verse) return false;
  const signed =
    anatomy.credits.some(
      (c) =>
        (c.stated && (c.role === 'author' || c.role === 'editor' || c.role === 'source' || c.role === 'published')) ||
        c.form === 'slug',
    ) ||
    anatomy.credits.some((c) => c.role === 'published' && c.zone !== 'body') ||
    anatomy.partial.length > 0;
  if (signed) return true;
  if (article.path !== undefined && isManualPage(article.path)) return false;
  return anatomy.headline !== undefined
    ? shape.words >= LONG_ENOUGH
    : shape.words >= 2 * LONG_ENOUGH && shape.paragraphs >= 4;
}

/** Whether a text with a headline says at least two of who wrote it, who edited it, where it comes from and when. */
function isFullySigned({ headline, credits }: Anatomy): boolean {
  const said = credits.filter((c) => SIGNS.has(c.role) && (c.form === 'slug' || (c.stated && c.zone !== 'body')));
  return headline !== undefined && new Set(said.map((c) => c.role)).size > 1;
}
const SIGNS: ReadonlySet<string> = new Set(['author', 'editor', 'source', 'published']);

interface Shape {
  /** Words of running text, and its paragraphs. */
  readonly words: number;
  readonly paragraphs: number;
  readonly manual: boolean;
  readonly legal: boolean;
  readonly list: boolean;
  readonly log: boolean;
  readonly verse: boolean;
}

function measure(article: Article, { lines, body, parts }: Anatomy): Shape {
  const paragraphs = body.filter((l) => l.kind === 'paragraph' || l.kind === 'other' || l.kind === 'quote');
  const words = paragraphs.reduce((sum, l) => sum + (l.text.length > 600 ? l.text.length / 6 : l.weight), 0);
  const prose = paragraphs.reduce((sum, l) => sum + l.text.length, 0);
  const running = new Set(paragraphs);
  const rest = lines.filter((l, i) => !running.has(l) && parts[i]?.kind !== 'chrome');
  const restLength = rest.reduce((sum, l) => sum + l.text.length, 0);
  const code = article.blocks.filter((b) => b.kind === 'code');
  const codeLength = code.reduce((sum, b) => sum + b.end - b.start, 0);
  const items = lines.filter(
    (l) => l.kind === 'item' || l.kind === 'cell' || /^(?:[-*+•·–] |\[[ xX]\]|\d{1,3}[.)] )/.test(l.text),
  ).length;
  const heads = lines.filter((l) => l.level > 0 || l.weight <= 4);
  const manualHeads = heads.filter((l) => manualHead().test(l.text)).length;
  const logs = lines.filter((l) => LOG_LINE.test(l.text)).length;
  const data = lines.filter((l) => l.text.length < 200 && DATA_LINE.test(l.text)).length;
  const some = Math.max(1, lines.length);
  return {
    words,
    paragraphs: paragraphs.length,
    manual:
      codeLength > prose / 3 ||
      (code.length >= 2 && code.length * 3 >= paragraphs.length) ||
      manualHeads >= 2 ||
      (manualHeads === 1 && code.length > 0) ||
      technical(article, prose),
    legal: LEGAL.test(article.restored.text.slice(0, 3000)),
    list: items > 2 * paragraphs.length || items / some > 0.5 || data / some > 0.4,
    log: logs / some > 0.25,
    verse: restLength > 1.5 * prose && rest.length > 4,
  };
}

const NAMES_OF_CODE =
  /`[^`\n]+`|(?<=\w)\(\d?\)|(?<=\s)~?\/[\w.-]+\/\w|(?<=\w)(?:::|->)(?=\w)|\$\{?[A-Z_a-z]{2}|https?:\/\/|<[\w.+-]{1,40}@[\w.-]{1,40}>|(?<=[a-z])_(?=[a-z])|(?<![\w-])--(?=[a-z])|(?<=\w)\.(?:js|ts|py|rs|go|cpp|java|json|ya?ml|toml|sh|exe|dll|md)\b/g;

/** Names of code, options and files, one to every sixty words or more, make a text a manual. */
function technical(article: Article, prose: number): boolean {
  const text = article.format === 'html' ? article.restored.text.slice(0, 20_000) : article.text.slice(0, 20_000);
  const enough = (hits: number): boolean => hits >= 4 && hits * 350 > Math.min(prose, text.length);
  return enough(signsOfCode(text)) && enough(text.match(NAMES_OF_CODE)?.length ?? 0);
}

const isWord = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f;
const EXTENSION = new Set([...'jtprgcysedm'].map((c) => c.charCodeAt(0)));

/** How many names of code a text can hold at most: each has one of these signs in it. */
function signsOfCode(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 0x60 || (c > 0x3c && c < 0x5f) || (c > 0x2f && c < 0x3a)) continue;
    const next = text.charCodeAt(i + 1);
    if (c === 0x60 || c === 0x5f || c === 0x24) n++;
    else if (c === 0x28)
      n += isWord(text.charCodeAt(i - 1)) && (next === 0x29 || (next >= 0x30 && next <= 0x39)) ? 1 : 0;
    else if (c === 0x2e) n += isWord(text.charCodeAt(i - 1)) && EXTENSION.has(next) ? 1 : 0;
    else if (c === 0x3a) n += next === 0x3a || next === 0x2f ? 1 : 0;
    else if (c === 0x2d) n += next === 0x3e || next === 0x2d ? 1 : 0;
    else if (c === 0x2f) n += isWord(next) || next === 0x2e || next === 0x2d ? 1 : 0;
    else if (c === 0x3c) n += isWord(next) || next === 0x2e || next === 0x2b || next === 0x2d ? 1 : 0;
  }
  return n;
}
