import { rest } from './started';
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'; // prettier-ignore
import { activateWith, type Api } from './activate';
import { clientOptions } from './client';

/** vscode.dev and its kin: the server is a web worker. */
export const activate = (context: ExtensionContext): Api =>
  activateWith(
    context,
    (parts) => {
      const scripts = ['engine.js', 'server.browser.js'].map((f) => Uri.joinPath(context.extensionUri, 'dist', f).toString(true)); // prettier-ignore
      // Made anew for each start: a worker that died does not come back. VS Code's own `Worker` makes workers that are no instance of it,
      // so the client would not know one for what it is.
      const worker = (): Promise<MessageTransports> => {
        // A worker is one script: what the server shares with the desktop's is read before it.
        const both = new Blob([`importScripts(${scripts.map((s) => JSON.stringify(s)).join()});`], { type: 'text/javascript' }); // prettier-ignore
        const made = new Worker(URL.createObjectURL(both));
        return Promise.resolve({ reader: new BrowserMessageReader(made), writer: new BrowserMessageWriter(made) });
      };
      return new LanguageClient('copydesk', 'Copydesk', worker, clientOptions(context, parts));
    },
    () => import('./desk'),
  );

export { deactivate } from './activate';

rest();
