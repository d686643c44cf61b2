// A client for tests: speaks to the server of src/server over two streams, as any editor does.
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { createProtocolConnection, type InitializeParams, type ProtocolConnection } from 'vscode-languageserver-protocol/node'; // prettier-ignore
import { createConnection } from 'vscode-languageserver/node';
import type { Bundle } from '../../../src/base';
import { serve } from '../../../src/server/server';

export interface Talk {
  readonly client: ProtocolConnection;
  /** Files the server may read, by address. */
  readonly files: Map<string, string>;
  /** Opens a document, answers its address. */
  open(text: string, name?: string, languageId?: string): Promise<string>;
  end(): Promise<void>;
}

const FOLDER = 'file:///desk';

export async function talk(
  more: { capabilities?: InitializeParams['capabilities']; options?: object; settings?: object; locale?: string } = {},
): Promise<Talk> {
  const up = new PassThrough();
  const down = new PassThrough();
  const files = new Map<string, string>();
  serve(createConnection(up, down), {
    prepare: () => Promise.resolve(),
    words: (language) => Promise.resolve(JSON.parse(fixture(`l10n/bundle.l10n.${language}.json`)) as Bundle),
    readFile: (uri) => Promise.resolve(files.has(uri) ? new TextEncoder().encode(files.get(uri)) : undefined),
  });
  const client = createProtocolConnection(down, up);
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: FOLDER,
    workspaceFolders: [{ uri: FOLDER, name: 'desk' }],
    ...(more.locale ? { locale: more.locale } : {}),
    initializationOptions: { ...more.options, settings: more.settings ?? {} },
    capabilities: more.capabilities ?? {
      textDocument: { diagnostic: {}, codeAction: {} },
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    },
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    files,
    open: async (text, name = 'news/a.txt', languageId = 'plaintext') => {
      const uri = `${FOLDER}/${name}`;
      files.set(uri, text);
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return uri;
    },
    end: async () => {
      await client.sendRequest('shutdown');
      client.dispose();
    },
  };
}

export const fixture = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
