import { l10n, ProgressLocation, Range, TextEdit, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument, type Uri } from 'vscode'; // prettier-ignore
import { CLEAN_UP, type CleanUpParams, type CleanUpResult } from '../../protocol';
import type { Desk } from '../activate';
import { within } from '../counts';
import type { Node } from './tree';

/** What would be mended in one article, and the text it was made for. */
interface Part {
  readonly document: TextDocument;
  readonly text: string;
  readonly result: CleanUpResult;
}
type Group = Extract<Node, { kind: 'group' }>;

/** Makes all mends of a rule or family in all its files, after a look at the list of them, as one step. True where something was changed. */
export async function fixGroup(desk: Desk, node: unknown, confirm: boolean): Promise<boolean> {
  const group = node as Node | undefined;
  if (group?.kind !== 'group') return false;
  const parts = await collect(desk, group);
  if (parts?.length === 0) window.setStatusBarMessage(l10n.t('Copydesk: what was found here is left to you to mend.'), 8000); // prettier-ignore
  if (!parts?.length) return false;
  const chosen = confirm ? await choose(desk, parts) : parts;
  return chosen?.length ? make(chosen) : false;
}

/** What can be mended, file by file; undefined where that was cancelled. */
async function collect(desk: Desk, { key, files }: Group): Promise<readonly Part[] | undefined> {
  const client = await desk.ready;
  const only = key.includes('/') ? [key] : [`${key}/*`];
  const title = l10n.t('Looking for what can be mended');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, cancel) => {
    const parts: Part[] = [];
    for (const { uri, path } of files) {
      if (cancel.isCancellationRequested) return undefined;
      progress.report({ increment: 100 / files.length, message: path });
      const document = await opened(uri);
      if (!document) continue;
      const text = document.getText();
      const params: CleanUpParams = { uri: uri.toString(), safety: 'review', only };
      const result = await client.sendRequest<CleanUpResult | null>(CLEAN_UP, params);
      if (result?.edits.length) parts.push({ document, text, result });
    }
    return parts;
  });
}

/** The article, where it can be read (it may be gone) and written. */
async function opened(uri: Uri): Promise<TextDocument | undefined> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return undefined;
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

const changes = (n: number): string => (n === 1 ? l10n.t('Clean Up: 1 change') : l10n.t('Clean Up: {0} changes', n));

async function choose(desk: Desk, parts: readonly Part[]): Promise<readonly Part[] | undefined> {
  const items = parts.map((part): QuickPickItem & { readonly part: Part } => {
    const { uri } = part.document;
    const [first] = part.result.items;
    const detail = first?.before ? (first.after ? `${first.before} → ${first.after}` : `− ${first.before}`) : first?.after; // prettier-ignore
    const description = String(part.result.items.length);
    return { label: workspace.asRelativePath(uri), description, ...(detail ? { detail } : {}), picked: true, part };
  });
  const count = parts.reduce((n, { result }) => n + result.items.length, 0);
  const asked = window.showQuickPick(items, {
    title: within(changes(count), parts.length),
    placeHolder: l10n.t('Uncheck what is to stay as it is, then press Enter'),
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  desk.asks.fire('fixGroup');
  return (await asked)?.map(({ part }) => part);
}

/** All in one step, or nothing where one of the articles is no longer what its mends were made for. */
async function make(parts: readonly Part[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const { document, text, result } of parts) {
    // Closed in the meantime, it is read again.
    const now = await opened(document.uri);
    if (now?.getText() !== text) {
      void window.showWarningMessage(l10n.t('The article changed in the meantime, so nothing was mended. Try again.'));
      return false;
    }
    const at = (start: number, end: number): Range => new Range(now.positionAt(start), now.positionAt(end));
    edit.set(now.uri, result.edits.map((e) => TextEdit.replace(at(e.start, e.end), e.text))); // prettier-ignore
  }
  if (!(await workspace.applyEdit(edit))) return false;
  window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: mended. One undo brings it all back.')}`, 8000);
  return true;
}
