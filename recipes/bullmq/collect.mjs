// node collect.mjs OUT JOBS: waits until all blocks are answered and writes them to standard output in order. Ends with 1, and names them,
// where blocks failed for good.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import { NAME, blockName, connection } from './queue.mjs';

const [out, jobs] = [process.argv[2], Number(process.argv[3])];
const queue = new Queue(NAME, { connection });
const events = new QueueEvents(NAME, { connection });
await events.waitUntilReady();

for (let n = 0; n < jobs; n++) {
  const name = blockName(n);
  try {
    const job = await queue.getJob(name);
    if (!job) throw new Error('is not in the queue: was the archive fed, and under this QUEUE?');
    await job.waitUntilFinished(events);
    for await (const part of createReadStream(join(out, `${name}.jsonl`)))
      if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  } catch (e) {
    console.error(`${name}: ${e.message}`);
    process.exitCode = 1;
  }
}
await events.close();
await queue.close();
process.exit();
