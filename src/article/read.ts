import type { Format } from '../base';
import { Article, type FileBytes, type Reading } from './article';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';

const READERS: Readonly<Record<Format, (text: string) => Reading>> = {
  plain: readPlain,
  markdown: readMarkdown,
  html: readHtml,
};

/** What a file name says of the format; undefined for a name Copydesk does not know. */
export function formatOfPath(path: string): Format | undefined {
  const ext = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ext === 'md' || ext === 'markdown' || ext === 'mdx') return 'markdown';
  if (ext === 'html' || ext === 'htm' || ext === 'xhtml') return 'html';
  if (ext === 'txt' || ext === 'text') return 'plain';
  return undefined;
}

/** What a text without a name most looks like. */
export function formatOfText(text: string): Format {
  const head = text.slice(0, 2000);
  return /<!doctype html|<html[\s>]|<(?:head|body|article)[\s>]/i.test(head) ? 'html' : 'plain';
}

/** A text as an article. Nothing is read before it is asked for. */
export function readArticle(
  text: string,
  options: { format?: Format; path?: string; url?: string; file?: FileBytes } = {},
): Article {
  const format = options.format ?? (options.path ? formatOfPath(options.path) : undefined) ?? formatOfText(text);
  return new Article(text, format, READERS[format], options.path, options.url, options.file);
}
