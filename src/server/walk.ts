import { IGNORE_FILES, Ignores, isArticleName, isWalked } from '../review/files';
import type { DirectoryEntry } from '../protocol';
import { childOf, nameOf, parentOf } from './uris';

/** What a walk asks of the machine. */
export interface Files {
  list(uri: string): Promise<readonly DirectoryEntry[] | undefined>;
  read(uri: string, most: number): Promise<Uint8Array | undefined>;
}

const MOST_IGNORE_BYTES = 1 << 20;

/** Which files of a workspace are articles to review: as the command line finds them. */
export class Walk {
  private readonly known = new Map<string, Promise<Ignores>>();

  constructor(
    private readonly files: Files,
    private readonly folders: readonly string[],
  ) {}

  /** The articles in a folder and the folders in it, in alphabetical order; a file is given back as it is. */
  async *articles(root: string, wanted: () => boolean): AsyncGenerator<string> {
    const entries = await this.files.list(root);
    if (!entries) return void (isArticleName(nameOf(root)) && (yield root));
    const ignores = await this.ignoresOf(root);
    const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    const under: string[] = [];
    for (const { name, kind } of sorted) {
      const uri = childOf(root, name);
      if (uri === undefined || (kind === 'folder' ? !isWalked(name) : !isArticleName(name))) continue;
      if (ignores.has(decoded(uri), kind === 'folder')) continue;
      if (kind === 'folder') under.push(uri);
      else yield uri;
    }
    for (const folder of under) {
      if (!wanted()) return;
      yield* this.articles(folder, wanted);
    }
  }

  /** Whether a walk from the workspace's folders would come to the file, or the folder. */
  async reaches(uri: string): Promise<boolean> {
    const top = this.topOf(uri);
    if (top === undefined) return false;
    const isFolder = !isArticleName(nameOf(uri));
    if (isFolder && !isWalked(nameOf(uri))) return false;
    if ((await this.ignoresOf(parentOf(uri))).has(decoded(uri), isFolder)) return false;
    for (let at = parentOf(uri); at.length > top.length; at = parentOf(at)) {
      if (!isWalked(nameOf(at)) || (await this.ignoresOf(parentOf(at))).has(decoded(at), true)) return false;
    }
    return true;
  }

  private topOf(uri: string): string | undefined {
    return this.folders.filter((f) => uri === f || uri.startsWith(`${f}/`)).sort((a, b) => b.length - a.length)[0];
  }

  /** What the ignore files from the top of the work tree down to the folder say. */
  private ignoresOf(folder: string): Promise<Ignores> {
    let hit = this.known.get(folder);
    if (!hit) this.known.set(folder, (hit = this.readIgnores(folder)));
    return hit;
  }

  private async readIgnores(folder: string): Promise<Ignores> {
    const parent = parentOf(folder);
    const above = parent.length < 8 || (await this.isTop(folder)) ? Ignores.none : await this.ignoresOf(parent);
    const texts: string[] = [];
    for (const name of IGNORE_FILES) {
      const bytes = await this.files.read(`${folder}/${name}`, MOST_IGNORE_BYTES);
      if (bytes) texts.push(new TextDecoder().decode(bytes));
    }
    return above.with(decoded(folder), texts);
  }

  /** A work tree begins at the folder with a `.git`; without one, ignore files count from the workspace's folder on. */
  private async isTop(folder: string): Promise<boolean> {
    const entries = await this.files.list(folder);
    if (!entries || entries.some((e) => e.name === '.git')) return true;
    return this.folders.includes(folder) && !(await this.hasTopAbove(parentOf(folder)));
  }

  private async hasTopAbove(folder: string): Promise<boolean> {
    for (let at = folder; at.length > 8; at = parentOf(at))
      if ((await this.files.list(at))?.some((e) => e.name === '.git')) return true;
    return false;
  }
}

/** Ignore files speak of names as people write them. */
const decoded = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};
