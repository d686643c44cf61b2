import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../base';
import { Baseline } from '../review';
import { usage } from './errors';

/** Reads a baseline. Throws a {@link Failure} where there is none. */
export function readBaseline(cwd: string, path: string): Baseline {
  let text = '';
  try {
    text = readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw usage(`There is no baseline ${path} yet.`, 'Add --update-baseline to write it.');
  }
  const baseline = Baseline.parse(text);
  if (!baseline) throw usage(`${path} is no baseline of copydesk.`, 'Add --update-baseline to write it anew.');
  return baseline;
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
