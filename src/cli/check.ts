import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { SEVERITIES, type Config, type Safety, type Severity } from '../base';
import { count, oneOf, type Command, type Parsed } from './args';
import { BaselineWriter, fingerprint } from '../review';
import { configuredBaseline, loadConfig } from './config';
import { failureOf, usage, type FileFailure } from './errors';
import { search, type Found } from './files';
import type { Reviewed, Totals } from './format/formatter';
import { FORMATS, formatterOf } from './formats';
import { reviewBytes } from './review-bytes';
import { readAll, type Io } from './io';
import { Progress } from './progress';
import { harmless } from './terminal';
import { checkOne, type Checked } from './worker';

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
    jobs: { type: 'string', short: 'j', value: 'N', help: 'Worker threads; "auto": one a processor. Default: 1, more for many files.' },
    baseline: { type: 'string', value: 'FILE', help: 'Report only what this file does not know; default: "baseline" of the configuration.' },
    'update-baseline': { type: 'boolean', help: 'Write everything found now into the baseline; report nothing.' },
    changed: { type: 'string', value: 'RANGE', help: 'Report only findings in lines that this git range touches.' },
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

/** Files from this many on are shared out among workers where no one says how many. */
const MANY = 100;

/** Reviews the files in their order, here or in workers. */
async function* reviewed(
  files: readonly Found[],
  jobs: number,
  options: Config,
  quotes: boolean,
  io: Io,
): AsyncGenerator<Checked> {
  if (files[0]?.path === '') {
    try {
      yield { reviewed: reviewBytes(await readAll(io.stdin()), files[0].name, options) };
    } catch (error) {
      yield { failure: failureOf(files[0].name, error) };
    }
    return;
  }
  if (jobs === 1) {
    for (const f of files) yield checkOne(f, options);
    return;
  }
  const { inOrder, Pool } = await import('./pool');
  const pool = new Pool<Found, Checked>(jobs, io.script, { copydesk: 'check', options, quotes });
  try {
    yield* inOrder(files, jobs * 4, (f) =>
      pool.run(f).catch((error: unknown) => ({ failure: failureOf(f.name, error) })),
    );
  } finally {
    await pool.close();
  }
}

/** Leaves of the findings those that are asked for: what is not in the baseline, what stands in lines that changed. */
async function narrowing(
  parsed: Parsed,
  io: Io,
): Promise<{ narrow(r: Reviewed): Reviewed; keep(path: string): boolean; end(): void; quotes: boolean }> {
  const named = baselineOf(parsed, io);
  const range = text(parsed, 'changed');
  const update = Boolean(parsed.values['update-baseline']);
  if (update && !named) throw usage('--update-baseline needs --baseline FILE.');
  if (!named && range === undefined) return { narrow: (r) => r, keep: () => true, end: () => undefined, quotes: false };
  const { Changed, readBaseline } = await import('./narrow');
  const known = named && !update ? readBaseline(io.cwd, named.path) : undefined;
  const next = new BaselineWriter();
  const changed = range === undefined ? undefined : new Changed(io.cwd, range);
  return {
    narrow({ article, text: whole }) {
      const marks = article.findings.map((f) => fingerprint(f, whole));
      const path = named ? named.pathOf(article.path) : article.path;
      if (update) next.add(path, marks);
      const isFresh = known?.freshIn(path) ?? (() => !update);
      const findings = article.findings.filter(
        (f, i) => isFresh(marks[i]!) && (changed?.touches(article.path, f) ?? true),
      );
      return { article: { ...article, findings }, text: whole };
    },
    keep: (name) => changed?.has(name) ?? true,
    end: () => update && named && writeFileSync(resolve(io.cwd, named.path), String(next)),
    quotes: named !== undefined,
  };
}

/** The baseline that an option names, else the configuration: there paths begin at the configuration's folder, as in the editor. */
function baselineOf(parsed: Parsed, io: Io): { path: string; pathOf(name: string): string } | undefined {
  const path = text(parsed, 'baseline');
  if (path !== undefined) return { path, pathOf: (name) => name };
  const configured = configuredBaseline(io.cwd, text(parsed, 'config'));
  return configured && { path: configured.path, pathOf: (name) => relative(configured.folder, resolve(io.cwd, name)).split(sep).join('/') }; // prettier-ignore
}

/** Runs `copydesk check`; gives the exit code. */
export async function check(parsed: Parsed, io: Io): Promise<number> {
  const failOn = oneOf('fail-on', text(parsed, 'fail-on'), [...SEVERITIES, 'never'], 'warning');
  const format = oneOf('format', text(parsed, 'format'), FORMATS, 'pretty');
  const colour = oneOf('color', text(parsed, 'color'), ['always', 'never', 'auto'], 'auto');
  const options = reviewOptions(parsed, io);
  const narrowed = await narrowing(parsed, io);
  const { files: all, failures, notes } = find(parsed, io, options.exclude);
  const files = all.filter((f) => narrowed.keep(f.name));
  if (!parsed.values.quiet) for (const n of notes) await io.stderr.write(`copydesk: ${n}\n`);
  const jobs = jobsOf(parsed, files.length < MANY ? 1 : Math.min(4, availableParallelism()));
  const output = text(parsed, 'output');
  const out = sink(io, output);
  const writer = await formatterOf(format, io, output !== undefined, colour);
  const tally = new Tally();
  const progress = new Progress(io, files.length, 'files');
  const fail = async (f: FileFailure): Promise<void> => {
    tally.failures++;
    await out.write(writer.failure(f));
    await progress.end();
    await say(io, f);
  };
  await out.write(writer.begin());
  for (const f of failures) await fail(f);
  for await (const checked of reviewed(files, jobs, options, writer.quotes || narrowed.quotes, io)) {
    if ('failure' in checked) await fail(checked.failure);
    else {
      const left = narrowed.narrow(checked.reviewed);
      tally.add(left);
      await out.write(await writer.article(left));
    }
    await progress.at(tally.files + tally.failures);
  }
  await progress.end();
  await out.write(writer.end(tally.totals()));
  out.end();
  narrowed.end();
  return tally.failures ? 2 : tally.reaches(failOn) ? 1 : 0;
}

/** The number of workers that `--jobs` asks for. */
export const jobsOf = (parsed: Parsed, preset: number): number =>
  text(parsed, 'jobs') === 'auto' ? availableParallelism() : count('jobs', text(parsed, 'jobs'), preset, 256);

/** What is to be reviewed; standard input is a file without a path. */
export function find(parsed: Parsed, io: Io, exclude: readonly string[] | undefined): ReturnType<typeof search> {
  const { positionals } = parsed;
  if (parsed.values.stdin) {
    if (positionals.length) throw usage('With --stdin no files are named.', 'Leave one of them out.');
    const stdin: Found = { path: '', name: text(parsed, 'stdin-path') ?? 'stdin' };
    return { files: [stdin], failures: [], notes: [] };
  }
  if (!positionals.length && parsed.values.changed !== undefined) return search(['.'], io.cwd, exclude);
  if (!positionals.length) throw usage('No files are named.', 'Name files, folders or globs, or use --stdin.');
  const found = search(positionals, io.cwd, exclude);
  if (!found.files.length && !found.failures.length && !found.notes.length)
    found.notes.push('No articles there (.txt .md .html and their like).');
  return found;
}

class Tally {
  files = 0;
  failures = 0;
  private legacy = 0;
  private readonly fixable: Record<Safety, number> = { safe: 0, review: 0 };
  private readonly by: Record<Severity, number> = { hint: 0, info: 0, warning: 0, error: 0 };
  private readonly since = performance.now();
  add({ article }: Reviewed): void {
    this.files++;
    if (article.findings.some((f) => f.rule === 'encoding/wrong-encoding')) this.legacy++;
    for (const f of article.findings) {
      this.by[f.severity]++;
      if (f.fixes.length) this.fixable[f.fixes.some((x) => x.safety === 'safe') ? 'safe' : 'review']++;
    }
  }
  reaches(least: Severity | 'never'): boolean {
    return least !== 'never' && SEVERITIES.slice(SEVERITIES.indexOf(least)).some((s) => this.by[s] > 0);
  }
  totals(): Totals {
    const { files, failures, by, fixable, legacy } = this;
    return { files, failures, by, fixable, legacy, ms: performance.now() - this.since };
  }
}
