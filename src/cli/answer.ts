import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Format, Safety } from '../base';
import { MOST_BYTES } from './bytes';
import { fix, review, type ArticleReview, type ReviewOptions, type Source } from '../review';

export interface BatchOptions extends ReviewOptions {
  readonly fix?: Safety;
}

/** The answer to one line, and what the statistics count of it. */
export interface Answer {
  /** One line of JSON, with its line break. */
  readonly line: string;
  readonly article?: ArticleReview;
  readonly error?: string;
  /** Characters of the text that was reviewed. */
  readonly size: number;
}

class BadLine extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const FORMATS: readonly string[] = ['plain', 'markdown', 'html'];
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Answers one line of a batch; never throws. */
export function answer(line: Uint8Array, options: BatchOptions): Answer {
  let id = 'null';
  try {
    const text = decode(line);
    const request = parse(text);
    id = idOf(request, text);
    const source = sourceOf(request);
    const { article, fixed, size } = work(source, options);
    const { path, ...rest } = article;
    const out = { ...(path === undefined ? {} : { path }), ...rest, ...(fixed === undefined ? {} : { fixed }) };
    return { line: `{"id":${id},${JSON.stringify(out).slice(1)}\n`, article, size };
  } catch (error) {
    const code = error instanceof BadLine ? error.code : 'internal';
    const message = error instanceof Error ? error.message : String(error);
    return { line: `{"id":${id},"error":${JSON.stringify({ code, message })}}\n`, error: code, size: 0 };
  }
}

function work(source: Source, options: BatchOptions): { article: ArticleReview; fixed?: string; size: number } {
  const size = source.text?.length ?? source.bytes?.length ?? 0;
  if (options.fix === undefined) return { article: review(source, options), size };
  const { article, text } = fix(source, { ...options, safety: options.fix });
  return { article, fixed: text, size };
}

function decode(line: Uint8Array): string {
  try {
    return utf8.decode(line);
  } catch {
    throw new BadLine('bad-utf8', 'The line is not UTF-8; give a text in another encoding as "base64".');
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  if (text.trim() === '') throw new BadLine('empty-line', 'The line is empty; expected a JSON object.');
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadLine('bad-json', `The line is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('bad-request', 'Expected a JSON object with "id" and "text" or "base64".');
  return value as Record<string, unknown>;
}

/** The id as it was written: a number past 2^53 would come back as another one. */
function idOf(request: Readonly<Record<string, unknown>>, text: string): string {
  const { id } = request;
  if (id === undefined) return 'null';
  if (typeof id === 'string' || typeof id === 'boolean' || id === null || Number.isSafeInteger(id))
    return JSON.stringify(id);
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, ['id']);
  return node ? text.slice(node.offset, node.offset + node.length).replace(/[\r\n]/g, ' ') : JSON.stringify(id);
}

function sourceOf(request: Readonly<Record<string, unknown>>): Source {
  const { text, base64, format } = request;
  if ((text === undefined) === (base64 === undefined))
    throw new BadLine(
      'bad-request',
      text === undefined ? 'Neither "text" nor "base64" is there.' : 'Both "text" and "base64" are there.',
    );
  if (text !== undefined && typeof text !== 'string') throw new BadLine('bad-request', '"text" is not a string.');
  if (format !== undefined && !FORMATS.includes(format as string))
    throw new BadLine('bad-format', `"format" is none of ${FORMATS.join(', ')}.`);
  return {
    ...(text === undefined ? { bytes: bytesOf(base64) } : { text }),
    ...(format === undefined ? {} : { format: format as Format }),
    ...stringOf(request, 'path'),
    ...stringOf(request, 'url'),
  };
}

function stringOf(
  request: Readonly<Record<string, unknown>>,
  key: 'path' | 'url',
): Partial<Record<'path' | 'url', string>> {
  const value = request[key];
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string') throw new BadLine('bad-request', `"${key}" is not a string.`);
  return { [key]: value };
}

function bytesOf(base64: unknown): Uint8Array {
  if (typeof base64 !== 'string') throw new BadLine('bad-request', '"base64" is not a string.');
  if (/[^\w+/=\s-]/.test(base64)) throw new BadLine('bad-base64', '"base64" holds characters that are not base64.');
  return Buffer.from(base64, 'base64');
}

/** The answer to a line that is too long to be held. */
export const TOO_LONG: Answer = {
  line: `${JSON.stringify({
    id: null,
    error: { code: 'too-large', message: `The line is longer than ${MOST_BYTES / 1048576} MB.` },
  })}\n`,
  error: 'too-large',
  size: 0,
};
