import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { SEVERITIES, type Config, type Severity } from '../base';
import { judge, open, report } from '../review';
import { oneOf, type Command, type Parsed } from './args';
import { assertText, readBytes } from './bytes';
import { loadConfig } from './config';
import { failureOf, usage, type FileFailure } from './errors';
import { search, type Found } from './files';
import type { Reviewed, Totals } from './format/formatter';
import { FORMATS, formatterOf } from './formats';
import { readAll, type Io } from './io';
import { harmless } from './terminal';

const COMMON = {
  config: { type: 'string', value: 'FILE', help: 'Configuration; default: copydesk.config.json here or above.' },
  rule: { type: 'string', multiple: true, value: 'ID=SEVERITY', help: 'Set a rule: off, hint, info, warning or error. Repeatable.' },
  only: { type: 'string', multiple: true, value: 'GLOB', help: "Run only these rules, as in 'encoding/*'. Repeatable." },
} as const; // prettier-ignore

export const CHECK: Command = {
  name: 'check',
  args: '[options] <file | folder | glob …>',
  summary: 'Reviews articles (.txt .text .md .markdown .mdx .html .htm .xhtml) and prints what it finds.\nExit: 0 nothing at or above --fail-on, 1 something, 2 could not run.',
  options: {
    format: { type: 'string', short: 'f', value: 'FORM', help: `${FORMATS.join(', ')}. Default: pretty.` },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'Write there instead of standard output.' },
    ...COMMON,
    'fail-on': { type: 'string', value: 'SEVERITY', help: 'hint, info, warning, error or never. Default: warning.' },
    stdin: { type: 'boolean', help: 'Review standard input.' },
    'stdin-path': { type: 'string', value: 'NAME', help: 'The name (and so the format) of what standard input holds.' },
    color: { type: 'string', value: 'WHEN', help: 'always, never or auto. Default: auto.' },
    quiet: { type: 'boolean', short: 'q', help: 'No notes on standard error.' },
  },
}; // prettier-ignore

export const text = (parsed: Parsed, name: string): string | undefined => parsed.values[name] as string | undefined;
export const texts = (parsed: Parsed, name: string): string[] => (parsed.values[name] as string[] | undefined) ?? [];

/** The options every reviewing command shares, as the review takes them. */
export function reviewOptions(parsed: Parsed, io: Io): Config & { only?: readonly string[] } {
  const config = text(parsed, 'config');
  const only = texts(parsed, 'only');
  return {
    ...loadConfig(io.cwd, { ...(config === undefined ? {} : { config }), rule: texts(parsed, 'rule') }),
    ...(only.length ? { only } : {}),
  };
}

/** Reviews the bytes of one file. */
export function reviewBytes(bytes: Uint8Array, name: string, options: Config): Reviewed {
  assertText(bytes);
  const article = open({ bytes, path: name });
  return { article: { ...report(article, judge(article, options)), path: name }, text: article.text };
}

/** Where the report goes: standard output, or a file that is written as the report grows. */
function sink(io: Io, output: string | undefined): { write(data: string): Promise<void>; end(): void } {
  if (output === undefined)
    return { write: (data) => (data ? io.stdout.write(data) : Promise.resolve()), end: () => undefined };
  const path = resolve(io.cwd, output);
  let fd: number;
  try {
    fd = openSync(path, 'w');
  } catch (error) {
    const { message, remedy } = failureOf(output, error);
    throw usage(`--output ${output}: ${message}`, remedy);
  }
  return {
    write: (data) => {
      const bytes = Buffer.from(data);
      for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
      return Promise.resolve();
    },
    end: () => closeSync(fd),
  };
}

export const say = (io: Io, f: FileFailure): Promise<void> =>
  io.stderr.write(`copydesk: ${harmless(f.path)}: ${harmless(f.message)}${f.remedy ? ` ${f.remedy}` : ''}\n`);

/** Runs `copydesk check`; gives the exit code. */
export async function check(parsed: Parsed, io: Io): Promise<number> {
  const failOn = oneOf('fail-on', text(parsed, 'fail-on'), [...SEVERITIES, 'never'], 'warning');
  const format = oneOf('format', text(parsed, 'format'), FORMATS, 'pretty');
  const colour = oneOf('color', text(parsed, 'color'), ['always', 'never', 'auto'], 'auto');
  const options = reviewOptions(parsed, io);
  const { files, failures, notes } = find(parsed, io, options.exclude);
  if (!parsed.values.quiet) for (const n of notes) await io.stderr.write(`copydesk: ${n}\n`);
  const output = text(parsed, 'output');
  const out = sink(io, output);
  const writer = await formatterOf(format, io, output !== undefined, colour);
  const tally = new Tally();
  await out.write(writer.begin());
  for (const f of failures) await fail(f);
  for (const file of files) {
    let reviewed: Reviewed;
    try {
      reviewed = reviewBytes(file.path === '' ? await readAll(io.stdin()) : readBytes(file.path), file.name, options);
    } catch (error) {
      await fail(failureOf(file.name, error));
      continue;
    }
    tally.add(reviewed);
    await out.write(writer.article(reviewed));
  }
  await out.write(writer.end(tally.totals()));
  out.end();
  return tally.failures ? 2 : tally.reaches(failOn) ? 1 : 0;

  async function fail(f: FileFailure): Promise<void> {
    tally.failures++;
    await out.write(writer.failure(f));
    await say(io, f);
  }
}

/** What is to be reviewed; standard input is a file without a path. */
export function find(parsed: Parsed, io: Io, exclude: readonly string[] | undefined): ReturnType<typeof search> {
  const { positionals } = parsed;
  if (parsed.values.stdin) {
    if (positionals.length) throw usage('With --stdin no files are named.', 'Leave one of them out.');
    const stdin: Found = { path: '', name: text(parsed, 'stdin-path') ?? 'stdin' };
    return { files: [stdin], failures: [], notes: [] };
  }
  if (!positionals.length) throw usage('No files are named.', 'Name files, folders or globs, or use --stdin.');
  const found = search(positionals, io.cwd, exclude);
  if (!found.files.length && !found.failures.length && !found.notes.length)
    found.notes.push('No articles there (.txt .md .html and their like).');
  return found;
}

class Tally {
  files = 0;
  failures = 0;
  private fixable = 0;
  private readonly by: Record<Severity, number> = { hint: 0, info: 0, warning: 0, error: 0 };
  private readonly since = performance.now();
  add({ article }: Reviewed): void {
    this.files++;
    for (const f of article.findings) {
      this.by[f.severity]++;
      if (f.fixes.length) this.fixable++;
    }
  }
  reaches(least: Severity | 'never'): boolean {
    return least !== 'never' && SEVERITIES.slice(SEVERITIES.indexOf(least)).some((s) => this.by[s] > 0);
  }
  totals(): Totals {
    const { files, failures, by, fixable } = this;
    return { files, failures, by, fixable, ms: performance.now() - this.since };
  }
}
