import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { built } from './built';
import { folder } from '../unit/cli/harness';

let script = '';
beforeAll(() => {
  script = built();
});

describe('compiled code that is kept between runs', () => {
  const run = (argv: string[], kept: string, more = {}) =>
    spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8', input: 'It isnâ€™t over yet.\n', env: { ...process.env, NODE_COMPILE_CACHE: kept, NODE_V8_COVERAGE: '', ...more } }); // prettier-ignore
  const check = ['check', '--stdin', '--format', 'json'];

  it('is written once a command, and changes no answer', () => {
    const kept = folder();
    const first = run(check, kept);
    expect(first.status).toBe(1);
    const [file, ...others] = readdirSync(join(kept, 'copydesk')).map((f) => join(kept, 'copydesk', f));
    expect(others).toEqual([]);
    const before = statSync(file!);
    for (const at of [file!, join(kept, 'copydesk')])
      expect(statSync(at).mode & 0o077, 'others may not read it').toBe(0);
    const second = run(check, kept);
    expect([second.stdout, second.stderr, second.status]).toEqual([first.stdout, first.stderr, first.status]);
    expect(statSync(file!).mtimeMs).toBe(before.mtimeMs);
    run(['--version'], kept);
    expect(readdirSync(join(kept, 'copydesk'))).toHaveLength(2);
  });
  it('is written anew where it is none', () => {
    const kept = folder();
    const first = run(check, kept);
    const [name] = readdirSync(join(kept, 'copydesk'));
    const file = join(kept, 'copydesk', name!);
    const sound = readFileSync(file);
    for (const broken of [Buffer.alloc(0), Buffer.from('no code'), sound.subarray(0, 40)]) {
      writeFileSync(file, broken);
      expect(run(check, kept).stdout).toBe(first.stdout);
      expect(readFileSync(file).length).toBeGreaterThan(sound.length / 2);
    }
  });
  it('of other builds goes after a month, and nothing else does', () => {
    const kept = folder();
    const at = (name: string): string => join(kept, 'copydesk', name);
    mkdirSync(join(kept, 'copydesk'));
    const names = [`check-${'a'.repeat(20)}.bin`, `fix-${'b'.repeat(20)}.bin`, 'notes.txt'];
    for (const name of names) writeFileSync(at(name), '');
    for (const name of [names[0]!, 'notes.txt']) utimesSync(at(name), 1, 1);
    run(['--version'], kept);
    expect(names.map((name) => existsSync(at(name)))).toEqual([false, true, true]);
  });
  it('never lies among the articles', () => {
    const cwd = folder();
    const home = folder();
    const env = { ...process.env, NODE_COMPILE_CACHE: '', NODE_V8_COVERAGE: '', XDG_CACHE_HOME: '', HOME: home };
    spawnSync(process.execPath, [script, '--version'], { cwd, env });
    expect(readdirSync(cwd)).toEqual([]);
    expect(readdirSync(home)).toHaveLength(1);
  });
  it('is missed by nobody: a folder that can’t be written to, and none at all', () => {
    const kept = folder();
    const first = run(check, kept);
    const file = join(folder(), 'a file');
    writeFileSync(file, '');
    expect(run(check, file).stdout).toBe(first.stdout);
    const locked = folder();
    mkdirSync(join(locked, 'copydesk'));
    chmodSync(join(locked, 'copydesk'), 0o500);
    expect(run(check, locked).stdout).toBe(first.stdout);
    const off = folder();
    expect(run(check, off, { NODE_DISABLE_COMPILE_CACHE: '1' }).stdout).toBe(first.stdout);
    expect(readdirSync(off)).toEqual([]);
  });
});
