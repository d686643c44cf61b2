import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { built, runBuilt, startBuilt } from './built';
import { folder } from '../unit/cli/harness';

const sample = readFileSync(new URL('../../samples/zhenjiang-news.txt', import.meta.url), 'utf8');
const lines = (n: number): string =>
  Array.from({ length: n }, (_, i) => (i % 10 === 3 ? `bad ${i}` : JSON.stringify({ id: i, text: `Item ${i}. ${i % 7 ? 'A short note.' : sample.slice(0, 900)}` }))).join('\n') + '\n'; // prettier-ignore

let script = '';
beforeAll(() => {
  script = built();
});

describe('batch in workers', () => {
  it('gives the answers of one thread, in the same order', () => {
    const input = lines(200);
    const one = runBuilt(script, ['batch', '--fix', 'review', '--stats', 's.json'], input, folder());
    const at = folder();
    const three = runBuilt(script, ['batch', '--fix', 'review', '--jobs', '3', '--stats', 's.json'], input, at);
    expect(one.status).toBe(0);
    expect(three.stdout).toBe(one.stdout);
    expect(one.stdout.trim().split('\n')).toHaveLength(200);
    const stats = JSON.parse(readFileSync(join(at, 's.json'), 'utf8')) as Record<string, unknown>;
    expect(stats).toMatchObject({ lines: 200, errors: { 'bad-json': 20 } });
    expect(Object.keys(stats)).toEqual(expect.arrayContaining(['rules', 'languages', 'linesPerSecond']));
  });
  it('answers a line before the next one comes', async () => {
    const child = startBuilt(script, ['batch', '--jobs', '2'], folder());
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"x"}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      expect(String(answer)).toContain(`{"id":${id},`);
    }
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
  it('goes on where a killed run was, nothing lost and nothing twice', async () => {
    const at = folder();
    const input = lines(600);
    const whole = runBuilt(script, ['batch'], input, at).stdout;
    const argv = ['batch', '--jobs', '2', '--output', 'out.jsonl', '--resume', 'state.json'];
    const killed = startBuilt(script, argv, at);
    killed.stdin.on('error', () => undefined); // it is killed while it is fed
    killed.stdin.write(input.slice(0, input.length >> 1));
    for (let seen = 0; seen === 0;) seen = await size(join(at, 'out.jsonl'));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const again = runBuilt(script, argv, input, at);
    expect(again.status).toBe(0);
    expect(readFileSync(join(at, 'out.jsonl'), 'utf8')).toBe(whole);
    // A finished run has nothing left to do; another input is refused.
    expect(runBuilt(script, argv, input, at).status).toBe(0);
    expect(readFileSync(join(at, 'out.jsonl'), 'utf8')).toBe(whole);
    const other = runBuilt(script, argv, lines(1), at);
    expect(other.status).toBe(2);
    expect(other.stderr).toContain('fewer lines');
    expect(runBuilt(script, [...argv, '--fix', 'safe'], input, at).stderr).toContain('other options');
  });
});

/** The size of a file, when the event loop has had a turn. */
async function size(path: string): Promise<number> {
  await new Promise(setImmediate);
  try {
    return readFileSync(path).length;
  } catch {
    return 0;
  }
}

describe('check in workers', () => {
  it('gives the report of one thread', () => {
    const at = folder();
    mkdirSync(join(at, 'n'));
    for (let i = 0; i < 12; i++)
      writeFileSync(join(at, 'n', `${i}.txt`), i % 3 ? 'A note.\n' : sample.slice(0, 500 + i));
    writeFileSync(join(at, 'n', 'x.txt'), '%PDF-');
    for (const format of ['json', 'sarif', 'github']) {
      const one = runBuilt(script, ['check', '-f', format, '--jobs', '1', 'n'], '', at);
      const two = runBuilt(script, ['check', '-f', format, '--jobs', '2', 'n'], '', at);
      expect(two.stdout).toBe(one.stdout);
      expect([one.status, two.status]).toEqual([2, 2]);
    }
  });
});

describe('writing', () => {
  it('leaves the old file or the new one, whenever it is killed', async () => {
    const at = folder();
    const old = `${sample}\n${'x'.repeat(200_000)}\n`;
    writeFileSync(join(at, 'a.txt'), old);
    const argv = ['fix', '--write', '--only', 'encoding/*', '--review', 'a.txt'];
    runBuilt(script, argv, '', at);
    const mended = readFileSync(join(at, 'a.txt'), 'utf8');
    expect(mended).not.toBe(old);
    const seen = new Set<string>();
    // Killed when the temporary file shows, or a turn later, or two …
    for (let turns = 0; turns < 12; turns++) {
      writeFileSync(join(at, 'a.txt'), old);
      const child = startBuilt(script, argv, at);
      const gone = once(child, 'exit');
      let over = false;
      void gone.then(() => (over = true));
      while (!over && !readdirSync(at).some((n) => n.endsWith('.copydesk-tmp'))) await new Promise(setImmediate);
      for (let i = 0; i < turns; i++) await new Promise(setImmediate);
      child.kill('SIGKILL');
      await gone;
      const now = readFileSync(join(at, 'a.txt'), 'utf8');
      expect(now === old || now === mended).toBe(true);
      seen.add(now);
      for (const n of readdirSync(at)) if (n.endsWith('.copydesk-tmp')) writeFileSync(join(at, n), '');
    }
    expect(seen.size).toBeGreaterThan(0);
  });
  it('says that the disk is full', () => {
    const at = folder({ 'a.txt': sample });
    const ran = runBuilt(script, ['check', 'a.txt', '--output', '/dev/full'], '', at);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('the disk is full');
  });
});

it('a reader that goes away ends the run', async () => {
  const child = startBuilt(script, ['batch'], folder());
  child.stdin.on('error', () => undefined);
  child.stdout.destroy();
  child.stdin.end(lines(800));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect([code, signal]).toEqual([0, null]);
});
