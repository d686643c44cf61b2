import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { Safety } from '../base';
import { TOO_LONG, type BatchOptions } from './answer';
import { oneOf, type Command, type Parsed } from './args';
import { MOST_BYTES } from './bytes';
import { hashOf, Resumable } from './checkpoint';
import { CHECK, jobsOf, reviewOptions, text } from './check';
import { Failure, failureOf, usage } from './errors';
import type { Io } from './io';
import { linesOf, type Line } from './line-splitter';
import { inOrder, Pool } from './pool';
import { Progress } from './progress';
import { closing, join, noStats, type Stats } from './stats';
import { answerAll, type Answers, type Lines } from './worker';

const { config, rule, only } = CHECK.options;

export const BATCH: Command = {
  name: 'batch',
  args: '[--jobs N] [--fix safe|review] [--only GLOB …] < in.jsonl > out.jsonl',
  summary:
    'Answers JSON Lines with JSON Lines, in the same order and in constant memory.\n' +
    'In: {"id": any, "text": "…"} or {"id": any, "base64": "…"}, with optional "format", "path", "url".\n' +
    'Exit: 0 every line was answered, 2 the input could not be read.',
  options: {
    jobs: { type: 'string', short: 'j', value: 'N', help: 'Worker threads; "auto" takes one a processor. Default: 1.' },
    fix: { type: 'string', value: 'SAFETY', help: 'safe or review: every answer has "fixed", the whole text after the fixes.' },
    only: only!,
    config: config!,
    rule: rule!,
    output: { type: 'string', short: 'o', value: 'FILE', help: 'Write there instead of standard output.' },
    resume: { type: 'string', value: 'FILE', help: 'Checkpoint (with --output): a run that was cut off goes on where it was.' },
    stats: { type: 'string', value: 'FILE', help: 'Write statistics as JSON at the end: per rule, per language, throughput. "-": standard error.' },
  },
}; // prettier-ignore

/** Lines that came together, in one piece that can be handed to a worker. */
function packed(lines: readonly Line[]): Lines {
  const lengths = lines.map((l) => l?.length ?? -1);
  const bytes = new Uint8Array(lengths.reduce((sum, n) => sum + Math.max(0, n), 0));
  let at = 0;
  for (const l of lines) {
    if (!l) continue;
    bytes.set(l, at);
    at += l.length;
  }
  return { bytes, lengths };
}

interface Answered extends Answers {
  readonly lines: number;
  readonly last: Line;
}

type Work = (lines: readonly Line[]) => Promise<Answered>;

const answered = (answers: Answers, lines: readonly Line[]): Answered => ({
  ...answers,
  lines: lines.length,
  last: lines.at(-1),
});

/** How lines are answered: here, or by workers. A line that kills its worker fails alone. */
function workOf(jobs: number, options: BatchOptions, io: Io): { work: Work; close: () => Promise<void> } {
  if (jobs === 1)
    return {
      work: (lines) => Promise.resolve(answered(answerAll(packed(lines), options), lines)),
      close: () => Promise.resolve(),
    };
  const pool = new Pool<Lines, Answers>(jobs, io.script, { copydesk: 'batch', options });
  const run = async (lines: readonly Line[]): Promise<Answers> => {
    try {
      const { bytes, lengths } = packed(lines);
      return await pool.run({ bytes, lengths }, [bytes.buffer as ArrayBuffer]);
    } catch (error) {
      if (lines.length > 1) {
        const all: Answers = { text: '', stats: noStats() };
        let out = '';
        for (const line of lines) {
          const one = await run([line]);
          out += one.text;
          join(all.stats, one.stats);
        }
        return { ...all, text: out };
      }
      const message = `Reviewing this line ended its worker: ${error instanceof Error ? error.message : String(error)}`;
      const stats = { ...noStats(), lines: 1, errors: { crashed: 1 } };
      return { text: `${JSON.stringify({ id: null, error: { code: 'crashed', message } })}\n`, stats };
    }
  };
  return { work: async (lines) => answered(await run(lines), lines), close: () => pool.close() };
}

/** Leaves out the lines that an earlier run answered. */
async function* after(input: AsyncIterable<Line[]>, resumable: Resumable | undefined): AsyncGenerator<Line[]> {
  let left = resumable?.done ?? 0;
  for await (const lines of input) {
    if (left === 0) {
      yield lines;
      continue;
    }
    if (lines.length >= left) resumable?.verify(lastHash(lines[left - 1]));
    if (lines.length > left) yield lines.slice(left);
    left -= Math.min(left, lines.length);
  }
  if (left > 0)
    throw new Failure(
      'resume',
      `This input has fewer lines than the run that is to be resumed had answered.`,
      'Give the same input.',
    );
}
const lastHash = (line: Line): string => hashOf(line ?? TOO_LONG.line);

/** Runs `copydesk batch`; gives the exit code. */
export async function batch(parsed: Parsed, io: Io): Promise<number> {
  if (parsed.positionals.length)
    throw usage(
      '"copydesk batch" reads standard input.',
      `Write: copydesk batch < ${parsed.positionals[0] ?? 'in.jsonl'}`,
    );
  const fix = text(parsed, 'fix');
  const options: BatchOptions = {
    ...reviewOptions(parsed, io),
    ...(fix === undefined ? {} : { fix: oneOf<Safety>('fix', fix, ['safe', 'review'], 'safe') }),
  };
  const since = performance.now();
  const stats = noStats();
  const sink = sinkOf(parsed, io, options);
  sink.resumable?.addTo(stats);
  const jobs = jobsOf(parsed, 1);
  const { work, close } = workOf(jobs, options, io);
  const progress = new Progress(io, undefined, 'lines');
  try {
    const input = after(linesOf(io.stdin(), MOST_BYTES), sink.resumable);
    for await (const done of inOrder(input, jobs === 1 ? 1 : jobs * 2, work)) {
      join(stats, done.stats);
      await sink.write(done, stats);
      await progress.at(stats.lines);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || code === 'ENOSPC' || code === 'resume') throw error;
    const { message, remedy } = failureOf('standard input', error);
    throw usage(`The input could not be read. ${message}`, remedy);
  } finally {
    await close();
    await progress.end();
  }
  sink.end();
  await tell(parsed, io, stats, (performance.now() - since) / 1000);
  return 0;
}

interface Sink {
  readonly resumable?: Resumable;
  write(done: Answered, stats: Stats): Promise<void>;
  end(): void;
}

function sinkOf(parsed: Parsed, io: Io, options: BatchOptions): Sink {
  const output = text(parsed, 'output');
  const resume = text(parsed, 'resume');
  if (resume !== undefined && output === undefined)
    throw usage('--resume needs --output: what went to standard output cannot be taken up again.');
  if (output === undefined) return { write: (done) => io.stdout.write(done.text), end: () => undefined };
  // Without --resume the same writer serves, with a checkpoint that no one asks for.
  const path = resolve(io.cwd, resume ?? '');
  try {
    const resumable = new Resumable(
      resume === undefined ? undefined : path,
      resolve(io.cwd, output),
      hashOf(JSON.stringify([version, options])),
    );
    return {
      resumable,
      write: (done, stats) => {
        resumable.write(done.text, done.lines, lastHash(done.last), stats);
        return Promise.resolve();
      },
      end: () => resumable.end(),
    };
  } catch (error) {
    const { message, remedy } = failureOf(output, error);
    throw usage(`--output ${output}: ${message}`, remedy);
  }
}

async function tell(parsed: Parsed, io: Io, stats: Stats, seconds: number): Promise<void> {
  const to = text(parsed, 'stats');
  if (to === undefined) return;
  const said = `${JSON.stringify(closing(stats, seconds), null, 2)}\n`;
  if (to === '-') await io.stderr.write(said);
  else (await import('node:fs')).writeFileSync(resolve(io.cwd, to), said);
}
