import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { folder } from '../unit/cli/harness';
import { built, runBuilt } from './built';

const recipe = fileURLToPath(new URL('../../recipes/bullmq/', import.meta.url));
const archive = (n: number): string =>
  Array.from({ length: n }, (_, i) => `${i % 10 === 3 ? `bad ${i}` : JSON.stringify({ id: i, text: `Item ${i}: the cafÃ© of the town.` })}\n`).join(''); // prettier-ignore

let script = '';
beforeAll(() => {
  script = built();
});
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** A Redis of the test's own, ready for connections; nothing of it is kept. */
async function redis(at: string): Promise<string> {
  const port = await freePort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', at]);
  running.push(child);
  for await (const line of createInterface({ input: child.stdout }))
    if (line.includes('Ready to accept connections')) return `redis://127.0.0.1:${port}`;
  throw new Error('redis-server did not start: apt-get install redis-server');
}

type Said = { worker: number; batch?: number; took?: string; answered?: string; attempt?: number };

/** A worker of the recipe, and what it says, line by line. */
function worker(env: NodeJS.ProcessEnv, out: string) {
  const child = spawn(process.execPath, [join(recipe, 'work.mjs'), out], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const said: Said[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(JSON.parse(line) as Said));
  const until = async (holds: (line: Said) => boolean): Promise<Said> => {
    for (let found = said.find(holds); ; found = said.find(holds)) {
      if (found) return found;
      await once(lines, 'line');
    }
  };
  return { child, said, until };
}

describe('BullMQ on Redis', () => {
  it('answers an archive in several processes, one killed and one whose review is killed: nothing lost, nothing twice', async () => {
    const at = folder();
    const out = join(at, 'out');
    writeFileSync(join(at, 'archive.jsonl'), archive(800));
    const env = {
      ...process.env,
      REDIS_URL: await redis(at),
      BLOCK: '10',
      LOCK_MS: '1000',
      COPYDESK: `${process.execPath} ${script} batch --fix safe`,
    };
    const node = (name: string, ...args: string[]) =>
      spawnSync(process.execPath, [join(recipe, name), ...args], {
        cwd: at,
        env,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    expect(node('feed.mjs', 'archive.jsonl').stdout.trim()).toBe('{"jobs":80}');
    // Fed again, as after a feeder that was killed: nothing is there twice.
    expect(node('feed.mjs', 'archive.jsonl').stdout.trim()).toBe('{"jobs":80}');

    // A worker whose review hangs, killed with a block in hand.
    const hung = worker({ ...env, COPYDESK: 'sleep 600' }, out);
    const { batch: asleep } = await hung.until((l) => l.batch !== undefined);
    hung.child.kill('SIGKILL');
    process.kill(asleep!, 'SIGKILL');
    // One whose review is killed under it: it starts another, and the block is tried again.
    const first = worker(env, out);
    const { batch } = await first.until((l) => l.batch !== undefined);
    process.kill(batch!, 'SIGKILL');
    await first.until((l) => l.attempt === 2);
    const second = worker(env, out);
    const collected = node('collect.mjs', out, '80');
    expect(collected.stderr).toBe('');
    expect(collected.status).toBe(0);
    expect(collected.stdout).toBe(runBuilt(script, ['batch', '--fix', 'safe'], archive(800), at).stdout);
    expect(hung.said.some((l) => l.took)).toBe(true);
    expect(hung.said.some((l) => l.answered)).toBe(false);
    expect(readdirSync(out).filter((n) => !n.startsWith('.'))).toHaveLength(80);
    for (const { child } of [first, second]) {
      child.kill('SIGTERM');
      expect((await once(child, 'exit'))[0]).toBe(0);
    }
  });

  it('names the blocks that failed for good', async () => {
    const at = folder();
    writeFileSync(join(at, 'archive.jsonl'), archive(5));
    mkdirSync(join(at, 'out'));
    const env = { ...process.env, REDIS_URL: await redis(at), BLOCK: '5', COPYDESK: 'no-such-command batch' };
    const node = (name: string, ...args: string[]) =>
      spawnSync(process.execPath, [join(recipe, name), ...args], { cwd: at, env, encoding: 'utf8' });
    node('feed.mjs', 'archive.jsonl');
    worker(env, join(at, 'out'));
    const { status, stderr } = node('collect.mjs', 'out', '1');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^block-0{9}: no-such-command did not start/);
  });
});

describe('GNU parallel --pipe', () => {
  it('gives the answers of one process, in the same order', () => {
    const at = folder();
    const input = archive(400);
    const command = [process.execPath, script, 'batch', '--fix', 'safe'];
    const args = ['--will-cite', '--pipe', '--keep-order', '--block', '6k', '-j', '3', '--quote', ...command];
    const many = spawnSync('parallel', args, { cwd: at, input, encoding: 'utf8', maxBuffer: 1 << 28 });
    expect(many.error).toBeUndefined();
    expect(many.stderr).toBe('');
    expect(many.status).toBe(0);
    expect(many.stdout).toBe(runBuilt(script, ['batch', '--fix', 'safe'], input, at).stdout);
  });
});
