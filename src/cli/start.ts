import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** What `require` gives to a CommonJS module. */
type Wrapped = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/**
 * Where compiled code is kept between runs, or undefined where it is not to be: a third of a short run is compiling. Node's own names for the same
 * (from version 22 on) hold: `NODE_COMPILE_CACHE` names a folder, `NODE_DISABLE_COMPILE_CACHE=1` is none.
 */
function cacheFolder(): string | undefined {
  const {
    NODE_COMPILE_CACHE: named,
    NODE_DISABLE_COMPILE_CACHE: isOff,
    XDG_CACHE_HOME: xdg,
    LOCALAPPDATA: local,
  } = process.env;
  if (isOff === '1' || process.env.NODE_V8_COVERAGE) return undefined;
  if (named) return join(named, 'copydesk');
  if (process.platform === 'win32') return local && join(local, 'copydesk', 'cache');
  const usual = join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  // What is empty or relative does not count (XDG Base Directory Specification): it would be a folder of the articles.
  return join(xdg && isAbsolute(xdg) ? xdg : usual, 'copydesk');
}

/** The kept code of one command: another build, another Node, another processor have files of their own. */
function cacheFile(code: Buffer): string | undefined {
  const folder = cacheFolder();
  if (folder === undefined) return undefined;
  const command = /^[a-z]{2,10}$/.exec(process.argv[2] ?? '')?.[0] ?? 'other';
  const hash = createHash('sha256')
    .update([process.version, process.arch, ...process.execArgv, ''].join('\n'))
    .update(code);
  return join(folder, `${command}-${hash.digest('hex').slice(0, 20)}.bin`);
}

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Days after which code that another build or Node has left is taken away. */
const MOST_DAYS = 30;

/** Written elsewhere first: half a file would be taken for a whole one. Where it can't be, the next run compiles again. */
function keep(file: string, data: Buffer): void {
  const part = `${file}.${process.pid}.part`;
  const isKept = attempt(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(part, data, { mode: 0o600 });
    renameSync(part, file);
    return true;
  });
  if (!isKept) attempt(() => rmSync(part, { force: true }));
  const oldest = Date.now() - MOST_DAYS * 86_400_000;
  for (const name of attempt(() => readdirSync(dirname(file))) ?? []) {
    const old = join(dirname(file), name);
    attempt(() => /^[a-z]+-[\da-f]{20}\.bin$/.test(name) && statSync(old).mtimeMs < oldest && rmSync(old));
  }
}

/** Runs a CommonJS module, as `require` does, with the code that V8 compiled in an earlier run. */
function start(name: string): void {
  const path = join(__dirname, name);
  const code = readFileSync(path);
  const file = attempt(() => cacheFile(code));
  const known = file === undefined ? undefined : attempt(() => readFileSync(file));
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code.toString()}\n})`;
  const script = new Script(wrapped, { filename: path, ...(known && { cachedData: known }) });
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, createRequire(path), module, path, __dirname);
  if (file !== undefined && isMainThread && (!known || script.cachedDataRejected))
    process.on('exit', () => keep(file, script.createCachedData()));
}

// Asked for before the flag below: behind it the code that Node has compiled of them does not fit any more.
parseArgs({ args: [] });
performance.now();
// Else V8 compiles most patterns twice, first for its interpreter: 145 of 850 ms of the sample's review.
setFlagsFromString('--no-regexp-tier-up');
// And it compiles for the processor what is no longer needed when that is done: with three times its patience the sample takes 14% less, a batch of 400
// articles 17%. Only that of Node 20 has the flag; a later one says on standard error that it does not know it.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
start('cli-main.cjs');
