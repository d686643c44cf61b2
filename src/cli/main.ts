import { provideFromDisk } from '../library/data';
import { nodeIo } from './io';
import { run } from './run';

provideFromDisk();
const io = nodeIo();
run(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const { code, message, stack } = error as NodeJS.ErrnoException;
    const said =
      code === 'ENOSPC' ? 'The output could not be written: the disk is full.' : code ? message : (stack ?? message);
    process.stderr.write(`copydesk: ${said}\n`);
    process.exitCode = 2;
  },
);
