import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ClientParts } from './activate';
import { clientOptions } from './client';

export function createClient(context: ExtensionContext, parts: ClientParts): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient('copydesk', 'Copydesk', { run, debug: run }, clientOptions(context, parts));
}
