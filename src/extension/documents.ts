import { l10n, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { CleanUpResult } from '../protocol';
import { isArticle } from './articles';

/** The article a command is meant for: the one named, else the one in the active editor; says so where there is none. */
export async function articleFor(given: unknown): Promise<TextDocument | undefined> {
  const document = given instanceof Uri ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
  if (document && isArticle(document)) return document;
  void window.showInformationMessage(
    l10n.t('Copydesk reviews plain text, Markdown and HTML. Open an article, or set the language of this editor.'),
  );
  return undefined;
}

/** Makes the edits as one undo step. False where the document has changed since they were made, or is read-only. */
export async function applyEdits(document: TextDocument, result: CleanUpResult): Promise<boolean> {
  if (document.version !== result.version || document.isClosed) return false;
  const edit = new WorkspaceEdit();
  for (const e of result.edits)
    edit.replace(document.uri, new Range(document.positionAt(e.start), document.positionAt(e.end)), e.text);
  return workspace.applyEdit(edit);
}

/** The document's text with the edits made. */
export function edited(document: TextDocument, result: CleanUpResult): string {
  const text = document.getText();
  let out = '';
  let at = 0;
  for (const e of result.edits) {
    out += text.slice(at, e.start) + e.text;
    at = e.end;
  }
  return out + text.slice(at);
}
