import { createReadStream, createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { oneOf, type Command, type Parsed } from '../args';
import { failureOf, usage } from '../errors';
import type { Io } from '../io';
import type { Tally, Unpacked } from './article';
import { pagesOf } from './warc';
import { postsOf } from './wxr';

export const UNPACK: Command = {
  name: 'unpack',
  args: '[--from wxr|warc] [export.xml | crawl.warc.gz] > in.jsonl',
  summary:
    'Turns a WordPress export (WXR) or a web archive (WARC, WET) into the JSON Lines that "copydesk batch" reads.\n' +
    'Posts and pages become HTML pages with what the export declares; of a web archive those answered with 200.\n' +
    'Exit: 0 all was read, 2 the archive could not be read, or ends in its middle.',
  options: {
    from: { type: 'string', value: 'KIND', help: 'wxr or warc. Default: as the file begins.' },
    types: { type: 'string', value: 'A,B', help: 'Kinds of WordPress that are articles. Default: post,page.' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'Write there instead of standard output.' },
  },
};

const text = ({ values }: Parsed, name: string): string | undefined => values[name] as string | undefined;

const KINDS = ['wxr', 'warc'] as const;
type Kind = (typeof KINDS)[number];

interface Told {
  readonly kind: Kind | undefined;
  readonly isGzip: boolean;
  readonly all: AsyncIterable<Uint8Array>;
}

/** The input again, with what it is as told by its first bytes. */
async function told(input: AsyncIterable<Uint8Array>): Promise<Told> {
  const chunks = input[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let head = '';
  while (head.length < 6) {
    const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
    if (next.done) break;
    held.push(next.value);
    head += Buffer.from(next.value.subarray(0, 32)).toString('latin1');
  }
  const kind = /^(?:WARC\/|\x1f\x8b)/.test(head) ? 'warc' : /^(?:\xef\xbb\xbf)?\s*</.test(head) ? 'wxr' : undefined;
  const all = (async function* () {
    yield* held;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  return { kind, isGzip: head.startsWith('\x1f\x8b'), all };
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Runs `copydesk unpack`; gives the exit code. */
export async function unpack(parsed: Parsed, io: Io): Promise<number> {
  const [file, ...more] = parsed.positionals;
  if (more.length) throw usage('"copydesk unpack" reads one archive.', 'Run it once for each.');
  const input = file === undefined ? io.stdin() : createReadStream(resolve(io.cwd, file));
  const tally: Tally = { articles: 0, others: 0, tooLarge: 0 };
  try {
    const { kind, isGzip, all } = await told(input);
    const from = oneOf<Kind | 'unknown'>('from', text(parsed, 'from'), KINDS, kind ?? 'unknown');
    if (from === 'unknown')
      throw usage(
        'This is neither a WordPress export nor a web archive.',
        'Name what it is: --from wxr or --from warc.',
      );
    const types = (text(parsed, 'types') ?? 'post,page').split(',').map((t) => t.trim());
    await write(from === 'wxr' ? postsOf(all, types, tally) : pagesOf(all, isGzip, tally), parsed, io);
  } catch (error) {
    if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code === undefined) throw error;
    const { message, remedy } = failureOf(file ?? 'standard input', error);
    throw usage(`${file ?? 'The input'}: ${message}`, remedy);
  }
  const passed = tally.tooLarge ? `, ${tally.tooLarge} too large to be reviewed` : '';
  await io.stderr.write(
    `${counted(tally.articles, 'article')}, ${counted(tally.others, 'other record')} passed over${passed}.\n`,
  );
  return 0;
}

async function write(articles: AsyncIterable<Unpacked>, parsed: Parsed, io: Io): Promise<void> {
  const output = text(parsed, 'output');
  if (output === undefined) {
    for await (const a of articles) await io.stdout.write(`${JSON.stringify(a)}\n`);
    return;
  }
  const stream = createWriteStream(resolve(io.cwd, output));
  const { pipeline } = await import('node:stream/promises');
  await pipeline(async function* () {
    for await (const a of articles) yield `${JSON.stringify(a)}\n`;
  }, stream);
}
