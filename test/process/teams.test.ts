// What teams call Copydesk with: the composite action's own steps, and pre-commit itself on a repository of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder } from '../unit/cli/harness';

const root = fileURLToPath(new URL('../../', import.meta.url));
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, encoding: 'utf8' });

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.cjs'))) execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root });
}, 120_000);

/** A repository whose last commit brought a broken line into an article that had one already. */
function repository(): string {
  const at = folder({ 'news/old one.txt': 'The cafÃ© was there before.\n\nA second line.\n' });
  git(at, 'init', '-q', '-b', 'main');
  git(at, 'add', '.');
  git(at, 'commit', '-q', '-m', 'before');
  writeFileSync(join(at, 'news/old one.txt'), 'The cafÃ© was there before.\n\nA naÃ¯ve second line.\n');
  git(at, 'commit', '-q', '-a', '-m', 'after');
  return at;
}

describe('the GitHub action', () => {
  const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>;
    runs: { steps: { run?: string; env?: Record<string, string> }[] };
  };
  /** Runs the step that reviews, as the runner does: its inputs put in as variables. */
  function act(at: string, given: Record<string, string>) {
    const step = runs.steps.find((s) => s.env)!;
    const values = (text: string): string =>
      text
        .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? inputs[name]!.default)
        .replace('${{ github.action_path }}', root.replace(/\/$/, ''));
    const env = Object.fromEntries(Object.entries(step.env!).map(([name, text]) => [name, values(text)]));
    expect(step.run).not.toContain('${{');
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], { cwd: at, env: { ...process.env, ...env }, encoding: 'utf8' }); // prettier-ignore
  }
  it('annotates the changed lines only, and fails the check', () => {
    const at = repository();
    const { status, stdout } = act(at, { changed: 'HEAD~1...HEAD', sarif: 'report.sarif' });
    expect(status).toBe(1);
    expect(stdout).toContain('::warning file=news/old one.txt,line=3,');
    expect(stdout).not.toContain('line=1,');
    const sarif = JSON.parse(readFileSync(join(at, 'report.sarif'), 'utf8')) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]!.results).toHaveLength(1);
  });
  it('takes no command out of a file name or a range', () => {
    const at = repository();
    const { status } = act(at, { files: '$(touch pwned) `touch pwned`; touch pwned', changed: '--output=pwned' });
    expect(status).toBe(2);
    expect(existsSync(join(at, 'pwned'))).toBe(false);
  });
  it('does not fail below --fail-on', () => {
    expect(act(repository(), { 'fail-on': 'error', files: 'news' }).status).toBe(0);
  });
});

describe('the pre-commit hooks', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string; entry: string; files: string }[]; // prettier-ignore
  /** What pre-commit does with a hook: its entry, with the staged files that match. */
  const commit = (at: string, id: string) => {
    const hook = hooks.find((h) => h.id === id)!;
    const [command, ...args] = hook.entry.split(' ');
    expect(command).toBe('copydesk');
    const staged = git(at, 'ls-files', '-z').split('\0').filter((f) => new RegExp(hook.files).test(f)); // prettier-ignore
    return spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args, ...staged], { cwd: at, encoding: 'utf8' });
  };
  it('stop a commit with a broken article, and mend what is safe', () => {
    const at = repository();
    cpSync(join(root, 'package.json'), join(at, 'package.json')); // not an article: no hook takes it
    expect(commit(at, 'copydesk').status).toBe(1);
    expect(commit(at, 'copydesk-fix').status).toBe(0);
    expect(readFileSync(join(at, 'news/old one.txt'), 'utf8')).toBe(
      'The café was there before.\n\nA naïve second line.\n',
    );
  });
});
