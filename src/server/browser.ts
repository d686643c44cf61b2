// The server as a web worker: data files are fetched from the address that the client gives.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { provideData } from '../base';
import { serve } from './server';

const worker = self as unknown as Worker;

async function fetchBytes(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
}

serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  prepare: async (dataUrl) => {
    if (!dataUrl) throw new Error('initializationOptions.dataUrl is missing: the address of the data files.');
    const names = JSON.parse(new TextDecoder().decode(await fetchBytes(`${dataUrl}/index.json`))) as string[];
    const files = new Map(await Promise.all(names.map(async (n) => [n, await fetchBytes(`${dataUrl}/${n}`)] as const)));
    provideData((name) => {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`No data file ${name}.`);
      return bytes;
    });
  },
  readFile: () => Promise.resolve(undefined),
});
