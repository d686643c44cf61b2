import type { Formatter } from './format/formatter';
import { json, jsonl } from './format/json';
import type { Io } from './io';
import { paintFor } from './terminal';

export const FORMATS = ['pretty', 'json', 'jsonl', 'sarif', 'github', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];

/** The writer of a form; each is loaded when it is asked for. */
export async function formatterOf(name: FormatName, io: Io, toFile: boolean, colour?: string): Promise<Formatter> {
  if (name === 'json') return json();
  if (name === 'jsonl') return jsonl();
  if (name === 'sarif') return (await import('./format/sarif')).sarif();
  if (name === 'github') return (await import('./format/github')).github();
  if (name === 'html') return (await import('./format/html')).html();
  const { pretty } = await import('./format/pretty');
  const out = toFile ? { ...io.stdout, isTTY: false, columns: 100 } : io.stdout;
  return pretty(paintFor(out, io.env, colour), out.columns);
}
