// The server as a process: started by the VS Code client over IPC, by any other editor with --stdio.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { provideData, type Bundle } from '../base';
import { committed, uncommitted } from './git';
import { readDiskFile, readDiskFolder } from './node-files';
import { serve } from './server';

const USAGE = `copydesk-server: the Copydesk language server.

  --stdio         speak over standard input and output (default)
  --node-ipc      speak over the channel of the Node process that started it
  --socket=PORT   speak over a socket`;

// Else V8 compiles most patterns twice, first for its interpreter: a sixth of a first review.
setFlagsFromString('--no-regexp-tier-up');
// With three times its patience it compiles less for the processor that is no longer needed when that is done: a seventh. Only the V8 of Node 20 has the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
// Else what a first long review needs of young memory is kept for good.
setFlagsFromString('--semi-space-growth-factor=1');
if (process.argv.includes('--help')) console.log(USAGE);
else {
  if (!process.argv.some((a) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(a))) process.argv.push('--stdio');
  serve(createConnection(ProposedFeatures.all), {
    prepare: () => {
      provideData((name) => readFileSync(join(__dirname, 'data', name)));
      return Promise.resolve();
    },
    readFile: readDiskFile,
    readFolder: readDiskFolder,
    committed,
    uncommitted,
    words: async (language) => {
      const file = join(__dirname, `../l10n/bundle.l10n.${language}.json`);
      return readFile(file, 'utf8').then((text) => JSON.parse(text) as Bundle, () => undefined); // prettier-ignore
    },
  });
}
