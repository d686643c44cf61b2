import { parentPort } from 'node:worker_threads';
import type { Config } from '../base';
import { answer, TOO_LONG, type BatchOptions } from './answer';
import { readBytes } from './bytes';
import { failureOf, type FileFailure } from './errors';
import type { Found } from './files';
import type { Reviewed } from './format/formatter';
import { reviewBytes } from './review-bytes';
import { count, noStats, type Stats } from './stats';

/** What a worker is started with. */
export type WorkerData =
  | { readonly copydesk: 'batch'; readonly options: BatchOptions }
  | { readonly copydesk: 'check'; readonly options: Config; readonly quotes: boolean };

/** Lines of a batch, one after another in `bytes`; a length of -1 stands for a line too long to be held. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
}
export interface Answers {
  readonly text: string;
  readonly stats: Stats;
}
export type Checked = { readonly reviewed: Reviewed } | { readonly failure: FileFailure };

/** Answers lines, in this thread. */
export function answerAll({ bytes, lengths }: Lines, options: BatchOptions): Answers {
  const stats = noStats();
  let text = '';
  let at = 0;
  for (const length of lengths) {
    const result = length < 0 ? TOO_LONG : answer(bytes.subarray(at, at + length), options);
    at += Math.max(0, length);
    text += result.line;
    count(stats, result);
  }
  return { text, stats };
}

/** Reviews one file, in this thread; never throws. */
export function checkOne(file: Found, options: Config): Checked {
  try {
    return { reviewed: reviewBytes(readBytes(file.path), file.name, options) };
  } catch (error) {
    return { failure: failureOf(file.name, error) };
  }
}

/** The life of a worker thread. */
export function serve(data: WorkerData): void {
  const port = parentPort!;
  port.on('message', ({ id, body }: { id: number; body: Lines | Found }) => {
    if (data.copydesk === 'batch') return port.postMessage({ id, body: answerAll(body as Lines, data.options) });
    const checked = checkOne(body as Found, data.options);
    // The text goes along only where the form quotes it.
    const lean = 'reviewed' in checked && !data.quotes ? { reviewed: { ...checked.reviewed, text: '' } } : checked;
    port.postMessage({ id, body: lean });
  });
}
