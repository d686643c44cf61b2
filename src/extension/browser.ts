import { rest } from './started';
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'; // prettier-ignore
import { activateWith, type Api } from './activate';
import { clientOptions } from './client';

/** vscode.dev and its kin: the server is a web worker. */
export const activate = (context: ExtensionContext): Api =>
  activateWith(
    context,
    (output, reviews) => {
      const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
      // Made anew for each start: a worker that died does not come back. VS Code's own `Worker` makes workers that are no instance of it,
      // so the client would not know one for what it is.
      const worker = (): Promise<MessageTransports> => {
        const made = new Worker(script.toString(true));
        return Promise.resolve({ reader: new BrowserMessageReader(made), writer: new BrowserMessageWriter(made) });
      };
      return new LanguageClient('copydesk', 'Copydesk', worker, clientOptions(context, output, reviews));
    },
    () => import('./desk'),
  );

export { deactivate } from './activate';

rest();
