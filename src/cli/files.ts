import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { matches } from '../review';
import { IGNORE_FILES, Ignores, isArticleName, isWalked } from '../review/files';
import { failureOf, usage, type FileFailure } from './errors';

/** A file to review: where it lies, and how it is called (relative to the working folder, with `/`). */
export interface Found {
  readonly path: string;
  readonly name: string;
}

export interface Search {
  readonly files: Found[];
  readonly failures: FileFailure[];
  /** What was passed over though it was named, each a sentence. */
  readonly notes: string[];
}

/** Which paths the ignore files leave out: those of each folder from the top of the work tree downwards, read once. */
class Ignored {
  private readonly known = new Map<string, Ignores>();
  private readonly top: string;
  constructor(
    cwd: string,
    private readonly names: readonly string[],
    private readonly exclude: readonly string[],
  ) {
    this.top = topOf(cwd);
  }

  private chain(folder: string): Ignores {
    let hit = this.known.get(folder);
    if (!hit) {
      const parent = dirname(folder);
      const above = folder === this.top || parent === folder ? Ignores.none : this.chain(parent);
      const texts = this.names.flatMap((n) => {
        try {
          return [readFileSync(join(folder, n), 'utf8')];
        } catch {
          return [];
        }
      });
      this.known.set(folder, (hit = above.with(unix(folder), texts)));
    }
    return hit;
  }

  has(path: string, isFolder: boolean): boolean {
    return this.chain(dirname(path)).has(unix(path), isFolder);
  }
  excludes(name: string): boolean {
    return this.exclude.length > 0 && matches(this.exclude, name);
  }
}

const unix = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** The work tree's top folder: the nearest with a `.git`, else the folder itself. */
export function topOf(cwd: string): string {
  for (let at = cwd; ; at = dirname(at)) {
    if (exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return cwd;
  }
}
const exists = (path: string): boolean => {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
};

/** The files that the arguments name, each once, folders and globs in alphabetical order. Links are not followed out of a folder. */
export function search(args: readonly string[], cwd: string, exclude: readonly string[] = []): Search {
  const files = new Map<string, Found>();
  const failures: FileFailure[] = [];
  const notes: string[] = [];
  const all = new Ignored(cwd, IGNORE_FILES, exclude);
  const own = new Ignored(cwd, ['.copydeskignore'], exclude);
  const add = (path: string): void => void (files.has(path) || files.set(path, { path, name: nameOf(path, cwd) }));
  for (const arg of args) {
    const path = resolve(cwd, arg);
    if (exists(path)) {
      try {
        if (statSync(path).isDirectory()) walk(path, cwd, all, failures, (p) => isArticleName(p) && add(p));
        else if (own.has(path, false) || own.excludes(nameOf(path, cwd)))
          notes.push(`${nameOf(path, cwd)} is left out by .copydeskignore or "exclude".`);
        else add(path);
      } catch (error) {
        failures.push(failureOf(nameOf(path, cwd), error));
      }
    } else if (picomatch.scan(arg).isGlob) glob(arg, cwd, all, failures, add, notes);
    else failures.push(failureOf(arg, Object.assign(new Error(), { code: 'ENOENT' })));
  }
  return { files: [...files.values()], failures, notes };
}

function glob(
  arg: string,
  cwd: string,
  ignored: Ignored,
  failures: FileFailure[],
  add: (p: string) => void,
  notes: string[],
): void {
  const pattern = unix(arg).replace(/^\.\//, '');
  if (pattern.length > 1000) throw usage(`The glob ${pattern.slice(0, 40)}… is too long.`);
  const { base } = picomatch.scan(pattern);
  const fits = picomatch(pattern.slice(base.length).replace(/^\//, ''), { noextglob: true });
  let count = 0;
  const from = resolve(cwd, base);
  if (exists(from))
    walk(from, cwd, ignored, failures, (p) => {
      if (!fits(unix(relative(from, p))) || !isArticleName(p)) return;
      count++;
      add(p);
    });
  if (!count) notes.push(`No article fits ${arg}.`);
}

const nameOf = (path: string, cwd: string): string => {
  const name = relative(cwd, path);
  return unix(name.startsWith(`..${sep}..${sep}..`) || name === '' ? path : name);
};

function walk(
  folder: string,
  cwd: string,
  ignored: Ignored,
  failures: FileFailure[],
  each: (path: string) => void,
): void {
  const stack = [folder];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    let entries;
    try {
      entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      failures.push(failureOf(nameOf(at, cwd), error));
      continue;
    }
    const folders: string[] = [];
    for (const e of entries) {
      const path = join(at, e.name);
      const isFolder = e.isDirectory();
      if (isFolder && !isWalked(e.name)) continue;
      if (!isFolder && !(e.isFile() || (e.isSymbolicLink() && staysInside(path, folder)))) continue;
      if (ignored.has(path, isFolder) || ignored.excludes(nameOf(path, cwd))) continue;
      if (isFolder) folders.push(path);
      else each(path);
    }
    for (const f of folders.reverse()) stack.push(f);
  }
}

/** Whether a link leads to a file of the folder that is being walked. */
function staysInside(link: string, folder: string): boolean {
  try {
    const real = realpathSync(link);
    return real.startsWith(realpathSync(folder) + sep) && statSync(real).isFile();
  } catch {
    return false;
  }
}
