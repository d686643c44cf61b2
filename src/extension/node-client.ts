import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Reviews } from './activate';
import { clientOptions } from './client';

export function createClient(context: ExtensionContext, output: LogOutputChannel, reviews: Reviews): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient('copydesk', 'Copydesk', { run, debug: run }, clientOptions(context, output, reviews));
}
