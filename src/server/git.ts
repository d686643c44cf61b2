import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Committed } from './host';
import { childOf } from './uris';

const MOST_BYTES = 1 << 28;
/** Nothing that a repository's own configuration names is run. */
const QUIET = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-optional-locks'];

/** What git answers; its error where it fails or is not there. */
function git(cwd: string, ...args: string[]): Promise<Buffer | Error> {
  const options = { cwd, encoding: 'buffer' as const, maxBuffer: MOST_BYTES, env: { ...process.env, LC_ALL: 'C' } };
  return new Promise((done) =>
    execFile('git', [...QUIET, ...args], options, (error, stdout, stderr) =>
      done(error ? Object.assign(error, { message: String(stderr) }) : stdout),
    ),
  );
}

/** The file as the last commit has it: the bytes as they were committed, no filter run. */
export async function committed(uri: string): Promise<Committed> {
  if (!uri.startsWith('file:')) return 'none';
  const path = fileURLToPath(uri);
  const bytes = await git(dirname(path), 'cat-file', 'blob', `HEAD:./${basename(path)}`);
  if (!(bytes instanceof Error)) return bytes;
  const missing = (bytes as NodeJS.ErrnoException).code === 'ENOENT';
  return missing || /not a git repository|outside repository|dubious ownership/i.test(bytes.message) ? 'none' : 'new';
}

/** The files under a folder that the last commit has not, or not as they are. */
export async function uncommitted(folder: string): Promise<ReadonlySet<string> | undefined> {
  if (!folder.startsWith('file:')) return undefined;
  const cwd = fileURLToPath(folder);
  const top = await git(cwd, 'rev-parse', '--show-toplevel');
  const status = await git(cwd, 'status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.');
  if (top instanceof Error || status instanceof Error) return undefined;
  const root = pathToFileURL(top.toString().trimEnd()).href.replace(/\/$/, '');
  // "XY name", ended by NUL.
  const names = status.toString().split('\0').flatMap((line) => (line ? [line.slice(3)] : [])); // prettier-ignore
  return new Set(names.map((n) => n.split('/').reduce<string | undefined>((at, part) => at && childOf(at, part), root)!)); // prettier-ignore
}
