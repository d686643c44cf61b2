// node work.mjs OUT: one worker. Keeps one `copydesk batch` and gives it block after block; ends on SIGTERM once its block is answered.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'bullmq';
import { NAME, connection } from './queue.mjs';

const out = process.argv[2];
mkdirSync(out, { recursive: true });
const say = (event) => console.log(JSON.stringify({ worker: process.pid, ...event }));

/** A running `copydesk batch` that answers lines in order; `answer` rejects where it dies on the way. */
class Batch {
  constructor() {
    const [command, ...args] = (process.env.COPYDESK ?? 'copydesk batch').split(' ');
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdin.on('error', () => undefined); // said by `exit`, with the reason
    this.answers = createInterface({ input: this.child.stdout });
    this.gone = new Promise((resolve) => {
      this.child.once('error', (e) => resolve(`${command} did not start: ${e.message}`));
      this.child.once('exit', (code, signal) => resolve(`${command} ended (${signal ?? code})`));
    });
    say({ batch: this.child.pid });
  }

  async answer(lines) {
    const answers = [];
    const all = new Promise((resolve) => {
      const take = (line) => {
        answers.push(line);
        if (answers.length < lines.length) return;
        this.answers.off('line', take);
        resolve();
      };
      this.answers.on('line', take);
    });
    const ended = this.gone.then((why) => Promise.reject(new Error(why)));
    ended.catch(() => undefined);
    for (const line of lines) {
      if (!this.child.stdin.write(`${line}\n`)) await Promise.race([once(this.child.stdin, 'drain'), ended]);
    }
    await Promise.race([all, ended]);
    return answers;
  }
}

let batch;
async function review(job) {
  say({ took: job.id, attempt: job.attemptsMade + 1 });
  batch ??= new Batch();
  try {
    const answers = await batch.answer(job.data.lines);
    // Written aside and renamed: a block is there whole or not at all, and once however often it was answered.
    const aside = join(out, `.${job.id}.${process.pid}`);
    writeFileSync(aside, answers.map((line) => `${line}\n`).join(''));
    renameSync(aside, join(out, `${job.id}.jsonl`));
  } catch (e) {
    batch.child.kill();
    batch = undefined; // the next attempt starts a new one
    throw e;
  }
  say({ answered: job.id });
}

const lock = Number(process.env.LOCK_MS ?? 30_000);
const worker = new Worker(NAME, review, {
  connection,
  lockDuration: lock,
  stalledInterval: lock,
  maxStalledCount: 3,
});
worker.on('error', (e) => console.error(e.message));
process.once('SIGTERM', async () => {
  await worker.close();
  batch?.child.stdin.end();
  process.exit(0);
});
