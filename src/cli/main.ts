import { isMainThread, workerData } from 'node:worker_threads';
import { provideFromDisk } from '../library/data';
import { nodeIo } from './io';
import { run } from './run';
import type { WorkerData } from './worker';

provideFromDisk();
if (isMainThread) main();
else void import('./worker').then(({ serve }) => serve(workerData as WorkerData));

function main(): void {
  run(process.argv.slice(2), { ...nodeIo(), script: __filename }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const { code, message, stack } = error as NodeJS.ErrnoException;
      const full = 'The output could not be written: the disk is full.';
      process.stderr.write(`copydesk: ${code === 'ENOSPC' ? full : code ? message : (stack ?? message)}\n`);
      process.exitCode = 2;
    },
  );
}
