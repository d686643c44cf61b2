import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/activate';
import type { WorkspaceResult } from '../../../src/protocol';
import { until } from '../until';

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const GOOD = 'It isn’t over yet, the mayor said on Monday.';
const RULE = 'encoding/misread';
const desk = vscode.Uri.parse('memfs:/desk');
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(desk, name);
const write = (name: string, text: string | Uint8Array): Thenable<void> =>
  vscode.workspace.fs.writeFile(at(name), typeof text === 'string' ? new TextEncoder().encode(text) : text);
const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`copydesk.${command}`, ...args);

function ok(value: unknown, words: string): asserts value {
  if (!value) throw new Error(words);
}
const equal = (is: unknown, expected: unknown): void =>
  ok(is === expected, `${JSON.stringify(is)}\n  is not\n${JSON.stringify(expected)}`);

const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'copydesk');
const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);
const untilFindings = (
  uri: vscode.Uri,
  holds: (found: vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> =>
  until(vscode.languages.onDidChangeDiagnostics, () => holds(findings(uri)) && findings(uri));
const has = (rule: string) => (found: vscode.Diagnostic[]) => found.some((d) => ruleOf(d) === rule);
const open = async (name: string, text: string | Uint8Array): Promise<vscode.TextDocument> => {
  await write(name, text);
  return (await vscode.window.showTextDocument(at(name), { preview: false })).document;
};
async function changing(document: vscode.TextDocument, act: () => Thenable<unknown>): Promise<void> {
  const { version } = document;
  await act();
  await until(vscode.workspace.onDidChangeTextDocument, () => document.version > version);
}

describe('in the browser', () => {
  const extension = vscode.extensions.getExtension<Api>('copydesk.copydesk')!;
  before(async () => {
    ok(typeof process === 'undefined' || !process.versions?.node, 'there is no Node here');
    await (
      await extension.activate()
    ).ready;
  });

  it('has every command that it declares', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    for (const { command } of contributes.commands) ok(known.has(command), command);
  });
  it('reviews the sample draft, explains it, cleans it up, and takes it back', async () => {
    await run('openSample');
    const { document } = vscode.window.activeTextEditor!;
    const original = document.getText();
    const found = await untilFindings(document.uri);
    for (const family of ['encoding', 'spam', 'metadata'])
      ok(
        found.some((d) => ruleOf(d).startsWith(family)),
        family,
      );
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, found[0]!.range.start); // prettier-ignore
    ok(hover?.contents.length, 'a hover');
    await changing(document, () => run('cleanUp', document.uri, { confirm: false }));
    ok(document.getText().includes('鎮江政要動態') && !document.getText().includes('(zhèn)'), document.getText());
    await changing(document, () => vscode.commands.executeCommand('undo'));
    equal(document.getText(), original);
  });
  it('mends a file by the quick fix and saves it', async () => {
    const document = await open('fix.txt', `${BAD}\r\n`);
    const [first] = await untilFindings(document.uri, has(RULE));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, first!.range, 'quickfix', 20); // prettier-ignore
    const own = actions.find((a) => a.isPreferred);
    ok(own?.edit, actions.map((a) => a.title).join());
    await changing(document, () => vscode.workspace.applyEdit(own.edit!));
    await document.save();
    equal(await read('fix.txt'), `${GOOD}\r\n`);
    await untilFindings(document.uri, (f) => f.length === 0);
  });
  it('follows the configuration file of a folder that is on no disk', async () => {
    const document = await open('config.txt', `${BAD}\n`);
    await untilFindings(document.uri, has(RULE));
    await write('copydesk.config.json', '{ "rules": { "encoding/*": "off" } }');
    await untilFindings(document.uri, (f) => f.length === 0);
    await vscode.workspace.fs.delete(at('copydesk.config.json'));
    await untilFindings(document.uri, has(RULE));
  });
  it('reviews the workspace through VS Code’s own eyes: also files that nobody opened', async () => {
    await vscode.workspace.fs.createDirectory(at('wire'));
    await write('wire/a.txt', `${BAD}\n`);
    await write('wire/b.md', 'A short note, sound and whole.\n');
    const result = await run<WorkspaceResult>('reviewWorkspace');
    ok(result.total >= 2 && result.done === result.total, JSON.stringify(result));
    await untilFindings(at('wire/a.txt'), has(RULE));
    equal(findings(at('wire/b.md')).length, 0);
  });
  it('writes the report as a page', async () => {
    const document = await open('report.txt', `<script>alert(1)</script> ${BAD}\n`);
    await untilFindings(document.uri, has(RULE));
    await run('exportReport', document.uri, at('report.html'));
    const page = await read('report.html');
    ok(page.includes("default-src 'none'") && !page.includes('<script'), page.slice(0, 500));
  });
  it('opens a file in its own encoding and makes it UTF-8', async () => {
    const russian = 'Привет, мир. Это статья о весне, о людях и о городе, в котором они живут.\n';
    const cp1251 = Uint8Array.from([...russian].map((c) => (c < '\x80' ? c.charCodeAt(0) : c.charCodeAt(0) - 0x350)));
    const document = await open('cp1251.txt', cp1251);
    await untilFindings(document.uri, has('encoding/wrong-encoding'));
    await changing(document, () => run('reopenDetected', document.uri));
    equal(document.getText(), russian);
    await run('convertToUtf8', document.uri);
    equal(await read('cp1251.txt'), russian);
  });
  it('starts its worker again', async () => {
    const document = await open('again.txt', `${BAD}\n`);
    await untilFindings(document.uri, has(RULE));
    await run('restartServer');
    await changing(document, async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(1, 0), `${BAD}\n`);
      await vscode.workspace.applyEdit(edit);
    });
    await untilFindings(document.uri, (f) => f.filter((d) => ruleOf(d) === RULE).length === 2);
  });
});
