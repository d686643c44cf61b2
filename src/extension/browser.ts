import { rest } from './started';
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type Api } from './activate';
import { clientOptions } from './client';

/** vscode.dev and its kin: the server is a web worker. */
export const activate = (context: ExtensionContext): Api =>
  activateWith(
    context,
    (output, reviews) => {
      const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
      // Made anew for each start: a worker that died does not come back.
      const worker = (): Promise<Worker> => Promise.resolve(new Worker(script.toString(true)));
      return new LanguageClient('copydesk', 'Copydesk', worker, clientOptions(context, output, reviews));
    },
    () => import('./desk'),
  );

export { deactivate } from './activate';

rest();
