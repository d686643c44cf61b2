// node feed.mjs FILE: cuts an archive (JSON Lines) into jobs of BLOCK lines. The last line printed is {"jobs":N}.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Queue, QueueEvents } from 'bullmq';
import { NAME, blockName, connection } from './queue.mjs';

const BLOCK = Number(process.env.BLOCK ?? 200);
// Redis holds what waits: an archive of any length needs no more of it than this many blocks.
const MOST_WAITING = 1000;
const queue = new Queue(NAME, { connection });
const events = new QueueEvents(NAME, { connection });
await events.waitUntilReady();

let jobs = 0;
async function add(lines) {
  while ((await queue.getWaitingCount()) >= MOST_WAITING) await once(events, 'completed');
  await queue.add('review', { lines }, {
    jobId: blockName(jobs++),
    attempts: 3,
    backoff: { type: 'exponential', delay: 500 },
  }); // prettier-ignore
}

let block = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  block.push(line);
  if (block.length < BLOCK) continue;
  await add(block);
  block = [];
}
if (block.length) await add(block);
await events.close();
await queue.close();
console.log(JSON.stringify({ jobs }));
