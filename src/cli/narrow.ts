import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../base';
import { excerpt } from '../review';
import { usage } from './errors';

/** What a finding is known by though its lines move: the rule and the text found, white space folded; of whole-file findings the message. */
export function fingerprint(f: Finding, text: string): string {
  const said = f.end > f.start ? excerpt(text.slice(f.start, f.end)) : f.message;
  return createHash('sha1').update(`${f.rule}\0${said}`).digest('hex').slice(0, 20);
}

type Counts = Record<string, number>;

/** Findings that are known already, by file and fingerprint with their number. */
export class Baseline {
  private readonly next: Record<string, Counts> = {};
  private constructor(private readonly known: Readonly<Record<string, Counts>>) {}

  static empty = (): Baseline => new Baseline({});
  static read(cwd: string, path: string): Baseline {
    try {
      const { version, files } = JSON.parse(readFileSync(resolve(cwd, path), 'utf8')) as {
        version?: unknown;
        files?: unknown;
      };
      if (version === 1 && typeof files === 'object' && files !== null)
        return new Baseline(files as Record<string, Counts>);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw usage(`There is no baseline ${path} yet.`, 'Add --update-baseline to write it.');
    }
    throw usage(`${path} is no baseline of copydesk.`, 'Add --update-baseline to write it anew.');
  }

  /** The findings that are not known; all are noted for `write`. */
  fresh(path: string, findings: readonly Finding[], text: string): Finding[] {
    const left = new Map(Object.entries(Object.hasOwn(this.known, path) ? this.known[path]! : {}));
    const mine: Counts = {};
    const out = findings.filter((f) => {
      const mark = fingerprint(f, text);
      mine[mark] = (mine[mark] ?? 0) + 1;
      const n = left.get(mark) ?? 0;
      left.set(mark, n - 1);
      return n <= 0;
    });
    if (findings.length) this.next[path] = mine;
    return out;
  }

  /** The baseline as it would be if everything found now were known. */
  toString(): string {
    const files = Object.fromEntries(Object.entries(this.next).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, files }, null, 1)}\n`;
  }
}

/** Lines of files that a git range touches: 1-based, inclusive; `all` for a file that is new as a whole. */
export class Changed {
  private readonly lines = new Map<string, readonly (readonly [number, number])[] | 'all'>();

  constructor(cwd: string, range: string) {
    if (range.startsWith('-')) throw usage(`--changed ${range}: expected a git range such as origin/main...HEAD.`);
    // Nothing that a repository's own configuration names is run.
    const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
    const git = (...args: string[]): string => {
      try {
        return execFileSync('git', [...quiet, ...args], {
          cwd,
          encoding: 'utf8',
          maxBuffer: 1 << 29,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
      } catch (error) {
        const { code, stderr } = error as { code?: string; stderr?: string };
        if (code === 'ENOENT') throw usage('--changed needs git, which is not installed here.');
        throw usage(
          `--changed ${range}: ${
            String(stderr ?? error)
              .trim()
              .split('\n')[0]
          }`,
          'Name a range of this repository, as in origin/main...HEAD.',
        );
      }
    };
    this.read(
      git(
        'diff',
        '--unified=0',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--relative',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        range,
        '--',
      ),
    );
    if (!range.includes('..'))
      for (const name of git('ls-files', '--others', '--exclude-standard', '-z').split('\0'))
        if (name) this.lines.set(name, 'all');
  }

  private read(diff: string): void {
    let hunks: [number, number][] = [];
    let inHead = true;
    for (const line of diff.split('\n')) {
      if (line.startsWith('diff --git ')) inHead = true;
      else if (inHead && line.startsWith('+++ ')) {
        const name = /^\+\+\+ "?b\/(.*?)"?\t?$/.exec(line)?.[1];
        hunks = [];
        if (name !== undefined) this.lines.set(name, hunks);
      } else if (line.startsWith('@@ ')) {
        inHead = false;
        const m = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (!m) continue;
        const from = Number(m[1]);
        const count = m[2] === undefined ? 1 : Number(m[2]);
        if (count) hunks.push([from, from + count - 1]);
      }
    }
  }

  has(path: string): boolean {
    return this.lines.has(path);
  }
  touches(path: string, f: Finding): boolean {
    const at = this.lines.get(path);
    return at === 'all' || (at?.some(([from, to]) => f.line <= to && from <= f.endLine) ?? false);
  }
}
