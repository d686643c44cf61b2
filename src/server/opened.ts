import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How long a document that was asked for may take to be opened, in ms. */
const MOST_MS = 2000;

/** A client may ask for the diagnostics of a document before it says that it is open. */
export async function whenOpened(documents: TextDocuments<TextDocument>, uri: string): Promise<void> {
  if (documents.get(uri)) return;
  await new Promise<void>((done) => {
    const until = setTimeout(finish, MOST_MS);
    const listening = documents.onDidOpen(({ document }) => {
      if (document.uri === uri) finish();
    });
    function finish(): void {
      clearTimeout(until);
      listening.dispose();
      done();
    }
  });
}
