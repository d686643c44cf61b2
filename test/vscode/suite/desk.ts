// What the tests share: the extension under test, documents, and waiting for events.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/activate';
import { until } from '../until';

export { until };

export const root = process.env.COPYDESK_ROOT!;
export const workspace = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
export const fixture = (name: string): string => readFileSync(join(root, 'test/fixtures', name), 'utf8');
export const sampleFile = join(root, 'samples/zhenjiang-news.txt');

const extension = (): vscode.Extension<Api> => {
  const found = vscode.extensions.getExtension<Api>('copydesk.copydesk');
  assert.ok(found, 'the extension is installed');
  return found;
};
export const api = (): Api => extension().exports;
export const manifest = (): { contributes: { commands: { command: string }[] } } =>
  extension().packageJSON as ReturnType<typeof manifest>;

/** Activates the installed extension and waits for its server: with a dead server every test fails here. */
export async function activate(): Promise<void> {
  const { ready } = await extension().activate();
  await ready;
}

export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'copydesk');
export const ruleOf = (d: vscode.Diagnostic): string =>
  typeof d.code === 'object' ? String(d.code.value) : String(d.code);
export const rulesOf = (uri: vscode.Uri): string[] => findings(uri).map(ruleOf);

/** Waits until VS Code itself shows findings of the document that satisfy `holds`. */
export const untilFindings = (
  uri: vscode.Uri,
  holds: (found: vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> =>
  until(
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const found = findings(uri);
      return holds(found) && found;
    },
    () => ({ uri: uri.path, rules: rulesOf(uri) }),
  );

let made = 0;
/** Writes a file into the workspace. */
export function placeFile(name: string, content: string | Uint8Array): vscode.Uri {
  const path = join(workspace, `t${++made}`, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return vscode.Uri.file(path);
}
/** Writes a file into the workspace and opens it in an editor. */
export const openFile = (name: string, content: string | Uint8Array): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(placeFile(name, content), { preview: false });

export async function openText(content: string, language: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

export const closeAll = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

export const quickFixes = async (uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> => {
  const ask = async (): Promise<vscode.CodeAction[]> => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 100); // prettier-ignore
    return actions.filter((a) => a.edit && (kind !== undefined || a.kind?.value.startsWith('quickfix')));
  };
  // Where another extension registers a provider meanwhile, as that of Markdown does, VS Code drops what it has asked.
  const first = await ask();
  return first.length ? first : ask();
};

/** Does what makes the document change, and waits for that change. */
export async function changing(document: vscode.TextDocument, act: () => Thenable<unknown>): Promise<void> {
  const before = document.version;
  await act();
  await until(vscode.workspace.onDidChangeTextDocument, () => document.version > before);
}

export const undo = (document: vscode.TextDocument): Promise<void> =>
  changing(document, () => vscode.commands.executeCommand('undo'));

/** What is to be seen before a picture is taken: words, or what CSS selectors find. `click` names what is clicked first. */
export interface Look {
  readonly words?: string;
  readonly has?: string;
  readonly hasNot?: string;
  readonly click?: string;
}
/** Whether the host can look at the workbench. */
export const canLook = process.env.CODE_HOST_SHOTS !== undefined;

/** A picture of the workbench once it is as wanted, where the host can take one. */
export async function picture(name: string, look: Look = {}): Promise<void> {
  const dir = process.env.CODE_HOST_SHOTS;
  if (!dir) return;
  const want = join(dir, `${name}.want`);
  // Written elsewhere first: the host must not read half of it.
  writeFileSync(`${want}.new`, JSON.stringify(look));
  await new Promise<void>((done) => {
    const watcher = watch(dir, () => {
      if (existsSync(want) || existsSync(`${want}.new`)) return;
      watcher.close();
      done();
    });
    renameSync(`${want}.new`, want);
  });
  assert.ok(!existsSync(join(dir, `${name}.missing`)), `${name}: ${JSON.stringify(look)} is not to be seen`);
}
