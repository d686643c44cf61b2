import type { Config, Safety } from '../base';
import { fix as mend, type Applied, type FixOptions } from '../review';
import type { Command, Parsed } from './args';
import { assertText, readBytes } from './bytes';
import { CHECK, find, reviewOptions, say } from './check';
import { declareUtf8, writeBack } from './encode';
import { failureOf, usage, type FileFailure } from './errors';
import { readAll, type Io } from './io';
import { harmless, paintFor, type Paint } from './terminal';
import { replaceFile } from './write';

const { config, rule, only, stdin, color, quiet } = CHECK.options;

export const FIX: Command = {
  name: 'fix',
  args: '[--write | --diff | --stdout] [--review] [--only GLOB …] <files …>',
  summary: 'Mends articles: every safe fix, and with --review the preferred fix of every finding. Without --write, --diff or --stdout it says what it would do.\nExit: 0 done, 2 could not.',
  options: {
    write: { type: 'boolean', short: 'w', help: 'Write the mended files in their place, each at one stroke.' },
    diff: { type: 'boolean', help: 'Print what would change as a unified diff.' },
    stdout: { type: 'boolean', help: 'Print the mended text (of one file).' },
    review: { type: 'boolean', help: 'Make the preferred fixes that a person should look at, too.' },
    only: only!,
    'to-utf8': { type: 'boolean', help: 'Write files in other encodings as UTF-8.' },
    config: config!,
    rule: rule!,
    stdin: stdin!,
    'stdin-path': CHECK.options['stdin-path']!,
    color: color!,
    quiet: quiet!,
  },
}; // prettier-ignore

interface Mended {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly applied: readonly Applied[];
  readonly left: number;
  /** What the file is to hold; the very bytes it holds where nothing changed. */
  readonly bytes: Uint8Array;
}

/** Mends the bytes of one file. Throws where the result can't be held in its encoding. */
export function mendBytes(
  bytes: Uint8Array,
  name: string,
  options: FixOptions,
  toUtf8: boolean,
  keepBytes: boolean,
): Mended {
  assertText(bytes);
  const { text, before, applied, left, article } = mend({ bytes, path: name }, options);
  const recode = toUtf8 && article.encoding !== 'utf-8';
  if (!keepBytes) return { name, before, after: text, applied, left, bytes };
  if (!recode && !applied.length) return { name, before, after: before, applied, left, bytes };
  const after = recode && article.format === 'html' ? declareUtf8(text) : text;
  const own = recode ? Buffer.from(after.replace(/^\ufeff/, '')) : writeBack(bytes, before, after, article.encoding);
  return { name, before, after, applied, left, bytes: own };
}

/** Runs `copydesk fix`; gives the exit code. */
export async function fix(parsed: Parsed, io: Io): Promise<number> {
  const { values } = parsed;
  const modes = ['write', 'diff', 'stdout'].filter((m) => values[m]);
  if (modes.length > 1) throw usage(`--${modes.join(' and --')} exclude each other.`, 'Choose one.');
  const mode = modes[0] ?? (values.stdin ? 'stdout' : 'list');
  if (mode === 'write' && values.stdin) throw usage('Standard input has no place to be written to.', 'Use --stdout.');
  const safety: Safety = values.review ? 'review' : 'safe';
  const options: Config & FixOptions = { ...reviewOptions(parsed, io), safety };
  const { files, failures, notes } = find(parsed, io, options.exclude);
  if (mode === 'stdout' && files.length > 1)
    throw usage(`--stdout prints one text; ${files.length} files are named.`, 'Use --diff, or name one.');
  if (!values.quiet) for (const n of notes) await io.stderr.write(`copydesk: ${n}\n`);
  const paint = paintFor(io.stdout, io.env, values.color as string | undefined);
  let failed = 0;
  const fail = async (f: FileFailure): Promise<void> => {
    failed++;
    await say(io, f);
  };
  for (const f of failures) await fail(f);
  let changed = 0;
  let left = 0;
  for (const file of files)
    try {
      const bytes = file.path === '' ? await readAll(io.stdin()) : readBytes(file.path);
      const mended = mendBytes(bytes, file.name, options, Boolean(values['to-utf8']), mode === 'write');
      const differs = mode === 'write' ? Buffer.compare(mended.bytes, bytes) !== 0 : mended.after !== mended.before;
      if (differs) changed++;
      left += mended.left;
      if (mode === 'write' && differs) replaceFile(file.path, mended.bytes, bytes);
      const said = mode === 'stdout' ? mended.after : differs ? await shown(mended, mode, paint) : '';
      if (said && !(mode === 'write' && values.quiet)) await io.stdout.write(said);
    } catch (error) {
      await fail(failureOf(file.name, error));
    }
  if ((mode === 'list' || mode === 'write') && !values.quiet)
    await io.stderr.write(closing(mode, changed, files.length, left));
  return failed ? 2 : 0;
}

function closing(mode: string, changed: number, of: number, left: number): string {
  const files = `${of} file${of === 1 ? '' : 's'}`;
  const more = left ? `${left} more ${left === 1 ? 'mend is' : 'mends are'} for a person to look at: --review makes them, too.\n` : ''; // prettier-ignore
  if (!changed) return `Nothing ${left ? 'is safe ' : ''}to mend in ${files}.\n${more}`;
  const done =
    mode === 'write'
      ? `Mended ${changed} of ${files}.\n`
      : `${changed} of ${files} would change. Add --write to mend, --diff to see how.\n`;
  return done + more;
}

async function shown(m: Mended, mode: string, paint: Paint): Promise<string> {
  if (mode === 'diff') return (await import('./diff')).unified(m.name, m.before, m.after, paint);
  const titles = m.applied.map((a) => `  ${paint.green('✓')} ${harmless(a.title)} ${paint.dim(a.rule)}`);
  const most = titles.length > 50 ? [...titles.slice(0, 50), `  … and ${titles.length - 50} more`] : titles;
  return `${[paint.underline(harmless(m.name)), ...most].join('\n')}\n`;
}
