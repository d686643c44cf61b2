import { commands, l10n, Range, Uri, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import { DECIDED } from '../protocol';

/** After a decision was written to a configuration: saves it, so that it holds, and says where it stands and how to take it back. */
export const registerDecided = (): Disposable =>
  commands.registerCommand(DECIDED, async (address: string, before: string | null): Promise<void> => {
    const document = await workspace.openTextDocument(Uri.parse(address, true));
    await document.save();
    const undo = l10n.t('Undo');
    const show = l10n.t('Show');
    const name = workspace.asRelativePath(document.uri);
    void window.showInformationMessage(l10n.t('Written to {0}.', name), undo, show).then(async (chosen) => {
      if (chosen === show) await window.showTextDocument(document);
      if (chosen === undo) await takeBack(document.uri, before);
    });
  });

/** The configuration as it was before; none where there was none. */
export async function takeBack(uri: Uri, before: string | null): Promise<void> {
  const edit = new WorkspaceEdit();
  if (before === null) edit.deleteFile(uri, { ignoreIfNotExists: true });
  else edit.replace(uri, new Range(0, 0, Number.MAX_SAFE_INTEGER, 0), before);
  await workspace.applyEdit(edit);
  if (before !== null) await (await workspace.openTextDocument(uri)).save();
}
