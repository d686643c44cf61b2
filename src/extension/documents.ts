import { commands, l10n, Position, Range, TabInputText, Uri, ViewColumn, window, workspace, WorkspaceEdit, type TextDocument, type TextEditor } from 'vscode'; // prettier-ignore
import type { CleanUpResult } from '../protocol';
import { isArticle } from './articles';

/**
 * The article at hand: in the active editor. Where that is none (a walkthrough, a report or the tree has the focus), the one on screen, else one that
 * is open in a tab.
 */
export function articleAtHand(): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active) return isArticle(active) ? active : undefined;
  const seen = window.visibleTextEditors.map((e) => e.document).find(isArticle);
  if (seen) return seen;
  const tabs = window.tabGroups.all.flatMap((g) => g.tabs).map(({ input }) => input instanceof TabInputText && input.uri.toString()); // prettier-ignore
  return workspace.textDocuments.findLast((d) => isArticle(d) && tabs.includes(d.uri.toString()));
}

/** The address a command was given: by the explorer as it is, by the tree of findings in the node of a file. */
export function uriOf(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  const inNode = (given as { readonly file?: { readonly uri?: unknown } } | undefined)?.file?.uri;
  return inNode instanceof Uri ? inNode : undefined;
}

/** The article a command is meant for: the one named, else the one at hand; says so where there is none. */
export async function articleFor(given: unknown): Promise<TextDocument | undefined> {
  const uri = uriOf(given);
  const document = uri ? await workspace.openTextDocument(uri) : articleAtHand();
  if (document && isArticle(document)) return document;
  void window.showInformationMessage(
    l10n.t('Copydesk reviews plain text, Markdown and HTML. Open an article, or set the language of this editor.'),
  );
  return undefined;
}

/** An editor that shows the article and has the focus: the one it is open in, wherever that is. */
export async function editorOf(document: TextDocument): Promise<TextEditor> {
  const active = window.activeTextEditor;
  if (active?.document === document) return active;
  const open = window.visibleTextEditors.find((e) => e.document === document);
  return window.showTextDocument(document, { viewColumn: open?.viewColumn ?? ViewColumn.Active, preview: false });
}

/** Makes the edits as one undo step. False where the document has changed since they were made, or is read-only; that is said. */
export async function applyEdits(document: TextDocument, result: CleanUpResult): Promise<boolean> {
  const isSame = document.version === result.version && !document.isClosed;
  // VS Code would make them, and could not save what it made.
  const isLocked = workspace.fs.isWritableFileSystem(document.uri.scheme) === false;
  if (isSame && !isLocked && (await makeEdits(document, result))) return true;
  void window.showWarningMessage(
    isSame
      ? l10n.t('This article is read-only here, so nothing was mended.')
      : l10n.t('The article changed in the meantime, so nothing was mended. Try again.'),
  );
  return false;
}

async function makeEdits(document: TextDocument, result: CleanUpResult): Promise<boolean> {
  const edit = new WorkspaceEdit();
  const moved = linesAbove(document, result);
  for (const e of result.edits)
    edit.replace(document.uri, new Range(document.positionAt(e.start), document.positionAt(e.end)), e.text);
  if (!(await workspace.applyEdit(edit))) return false;
  if (moved) {
    const how = { to: moved > 0 ? 'down' : 'up', by: 'line', value: Math.abs(moved), revealCursor: false };
    await commands.executeCommand('editorScroll', how);
  }
  return true;
}

/** By how many lines what is on screen would move: VS Code keeps the cursor, not the scroll. At the very top it is to move: what is put in is seen. */
function linesAbove(document: TextDocument, { edits }: CleanUpResult): number {
  const editor = window.activeTextEditor;
  const top = editor?.document === document ? editor.visibleRanges[0]?.start.line : undefined;
  if (!top) return 0;
  const to = document.offsetAt(new Position(top, 0));
  const text = document.getText();
  const lines = (s: string): number => s.split('\n').length - 1;
  return edits.filter((e) => e.end <= to).reduce((n, e) => n + lines(e.text) - lines(text.slice(e.start, e.end)), 0);
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
