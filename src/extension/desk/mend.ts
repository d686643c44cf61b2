import { CodeActionKind, commands, l10n, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace, type Diagnostic, type TextDocument, type TextEditor } from 'vscode'; // prettier-ignore
import { CLEAN_UP, IGNORE_KIND, type CleanUpParams, type CleanUpResult } from '../../protocol';
import type { CodeAction as MendAction } from 'vscode-languageclient';
import type { Desk } from '../activate';
import { applyEdits } from '../documents';
import { ruleOf } from '../findings';
import type { Node } from './tree';

/** Opens an article at a place: lines and columns are 1-based. */
export async function showPlace(
  uri: string,
  line: number,
  column: number,
  endLine?: number,
  endColumn?: number,
): Promise<TextEditor> {
  // prettier-ignore
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const start = document.validatePosition(new Range(line - 1, column - 1, line - 1, column - 1).start);
  const end = endLine === undefined ? start : document.validatePosition(new Range(endLine - 1, (endColumn ?? 1) - 1, endLine - 1, (endColumn ?? 1) - 1).start); // prettier-ignore
  const open = window.visibleTextEditors.find((e) => e.document === document)?.viewColumn;
  const editor = await window.showTextDocument(document, { viewColumn: open ?? ViewColumn.One, preview: true });
  editor.selection = new Selection(start, start);
  editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

type Found = { readonly uri: Uri; readonly finding: Diagnostic };
const foundOf = (node: unknown): Found | undefined => ((node as Node | undefined)?.kind === 'finding' ? (node as Found) : undefined); // prettier-ignore

/** What the server offers for a finding. VS Code's own list does not say which finding an action is for, and is empty just after opening. */
async function actionsOn(desk: Desk, { uri, finding }: Found, kind: string): Promise<MendAction[]> {
  const client = await desk.ready;
  const range = client.code2ProtocolConverter.asRange(finding.range);
  // Five findings may stand on one headline: which of them is meant is said.
  const meant = { range, message: finding.message, code: ruleOf(finding) };
  const params = { textDocument: { uri: uri.toString() }, range, context: { diagnostics: [meant], only: [kind] } };
  return (await client.sendRequest<MendAction[] | null>('textDocument/codeAction', params)) ?? [];
}

async function apply(desk: Desk, action: MendAction): Promise<boolean> {
  const client = await desk.ready;
  const { edit, command } = action.edit ? action : await client.sendRequest<MendAction>('codeAction/resolve', action);
  const made = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (made !== undefined && !(await workspace.applyEdit(made))) return false;
  if (command) await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  return true;
}

const show = ({ uri, finding: { range } }: Found): Promise<TextEditor> =>
  showPlace(uri.toString(), range.start.line + 1, range.start.character + 1);

/** Makes the preferred mend of a finding, in the article, which is shown. */
export async function fixFinding(desk: Desk, node: unknown): Promise<boolean> {
  const found = foundOf(node);
  if (!found) return false;
  const { document } = await show(found);
  const all = await actionsOn(desk, found, CodeActionKind.QuickFix.value);
  const own = all.filter((a) => a.isPreferred && a.diagnostics?.some((d) => d.code === ruleOf(found.finding)));
  const at = ({ start }: { start: { line: number; character: number } }): string => `${start.line}:${start.character}`;
  const action = own.find((a) => a.diagnostics!.some((d) => at(d.range) === at(found.finding.range))) ?? own[0];
  return action ? apply(desk, action) : nothing(document);
}

/** Makes all mends of a rule in a file. */
export async function fixRuleInFile(desk: Desk, node: unknown): Promise<boolean> {
  const given = node as Node | undefined;
  const rule = given?.kind === 'finding' ? ruleOf(given.finding) : given?.kind === 'file' && given.parent?.kind === 'group' ? given.parent.key : undefined; // prettier-ignore
  if (!given || given.kind === 'group' || rule === undefined) return false;
  const uri = given.kind === 'finding' ? given.uri : given.file.uri;
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preserveFocus: true, preview: true });
  const client = await desk.ready;
  const only = rule.includes('/') ? [rule] : [`${rule}/*`];
  const params: CleanUpParams = { uri: uri.toString(), safety: 'review', only };
  const result = await client.sendRequest<CleanUpResult | null>(CLEAN_UP, params);
  return result?.edits.length ? applyEdits(document, result) : nothing(document);
}

function nothing(document: TextDocument): false {
  const name = workspace.asRelativePath(document.uri);
  window.setStatusBarMessage(l10n.t('Copydesk: this is left to you to mend in {0}.', name), 8000);
  return false;
}

/** Asks how a finding is to be ignored: here, in the file, in the folder, everywhere. */
export async function ignoreFinding(desk: Desk, node: unknown): Promise<boolean> {
  const found = foundOf(node);
  if (!found) return false;
  await show(found);
  const actions = await actionsOn(desk, found, IGNORE_KIND);
  if (!actions.length) {
    const why = l10n.t('What is ignored in a plain text is kept in copydesk.config.json of its folder. This article is in no open folder: save it in one, or open its folder.'); // prettier-ignore
    void window.showInformationMessage(why);
    return false;
  }
  const asked = window.showQuickPick(actions.map((action) => ({ label: action.title, action })), { placeHolder: found.finding.message }); // prettier-ignore
  desk.asks.fire('ignoreFinding');
  const chosen = await asked;
  return chosen ? apply(desk, chosen.action) : false;
}
