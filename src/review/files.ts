import ignore, { type Ignore } from 'ignore';

/** Which files are articles, by their names. */
export const isArticleName = (name: string): boolean => /\.(?:txt|text|md|markdown|mdx|html|htm|xhtml)$/i.test(name);

const NEVER = new Set(['node_modules', '.git', '.hg', '.svn']);
/** Whether articles are looked for in a folder of that name. */
export const isWalked = (folder: string): boolean => !NEVER.has(folder) && !folder.startsWith('.');

export const IGNORE_FILES = ['.gitignore', '.copydeskignore'];

/** What the ignore files of a folder and of those above it leave out. Paths have `/` and no slash at their end. */
export class Ignores {
  private constructor(private readonly levels: readonly { readonly base: string; readonly rules: Ignore }[]) {}

  static readonly none = new Ignores([]);

  /** With the ignore files of one folder more, deeper than those before. */
  with(folder: string, texts: readonly string[]): Ignores {
    if (!texts.length) return this;
    const base = folder.endsWith('/') ? folder : `${folder}/`;
    return new Ignores([...this.levels, { base, rules: ignore().add(texts.join('\n')) }]);
  }

  has(path: string, isFolder: boolean): boolean {
    let out = false;
    // A deeper file's word, `!` included, stands over that of one above it.
    for (const { base, rules } of this.levels) {
      if (!path.startsWith(base) || path.length === base.length) continue;
      const said = rules.test(path.slice(base.length) + (isFolder ? '/' : ''));
      if (said.ignored) out = true;
      else if (said.unignored) out = false;
    }
    return out;
  }
}
