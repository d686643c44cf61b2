// More than one article: reviews of folders, the tree, reports, a baseline, changed lines.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import type { Node } from '../../../src/extension/desk';
import type { BaselineResult, WorkspaceResult } from '../../../src/protocol';
import { api, canLook, changing, findings, openText, picture, ruleOf, sampleFile, until, untilFindings, workspace } from './desk'; // prettier-ignore

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const OTHER = 'Then: cafÃ© and naÃ¯ve.';
const RULE = 'encoding/misread';
const sample = readFileSync(sampleFile, 'utf8');
const config = join(workspace, 'copydesk.config.json');

let made = 0;
/** A folder of articles in the workspace, none of them open. */
function folder(files: Record<string, string>): { at: string; uri: (name: string) => vscode.Uri; all: vscode.Uri } {
  const at = join(workspace, `whole${++made}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return { at, uri: (name) => vscode.Uri.file(join(at, name)), all: vscode.Uri.file(at) };
}
const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`copydesk.${command}`, ...args);
const review = (uri: vscode.Uri): Thenable<WorkspaceResult> => run('reviewResources', uri);
const closeEditors = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeAllEditors');
const only = (uri: vscode.Uri, n: number) => untilFindings(uri, (f) => f.length === n);

/** The tree as a person reads it, below what lies in one folder. */
async function tree(under: string): Promise<{ nodes: Node[]; labels: string[] }> {
  const { tree: t } = await api().room();
  const nodes: Node[] = [];
  const visit = (node?: Node): void => {
    for (const n of t.children(node)) {
      if (n.kind === 'file' && !n.file.uri.fsPath.startsWith(under)) continue;
      nodes.push(n);
      visit(n);
    }
  };
  visit();
  const labels = nodes.map((n) => {
    const { label, resourceUri, description } = t.item(n);
    const name = typeof label === 'string' ? label : resourceUri?.path.split('/').pop();
    return `${n.kind}: ${name} (${String(description)})`;
  });
  return { nodes, labels };
}
const nodeOf = async (under: string, holds: (n: Node) => boolean): Promise<Node> => {
  const { onDidChange, tree: t } = await api().room();
  const below = (node?: Node): Node[] => t.children(node).flatMap((n) => [n, ...below(n)]);
  const uriOf = (n: Node): vscode.Uri | undefined =>
    n.kind === 'file' ? n.file.uri : n.kind === 'finding' ? n.uri : undefined;
  return until(onDidChange, () => below().find((n) => uriOf(n)?.fsPath.startsWith(under) && holds(n)));
};

describe('a review of folders', () => {
  afterEach(closeEditors);
  it('shows the findings of files that nobody opened, each once, also while they are open', async () => {
    const { uri, all } = folder({ 'a.txt': `${BAD}\n`, 'in/b.md': `# News\n\n${BAD}\n`, 'good.txt': 'Sound.\n' });
    const result = await review(all);
    assert.equal(result.done, 3);
    await only(uri('a.txt'), 1);
    assert.ok(findings(uri('in/b.md')).some((d) => ruleOf(d) === RULE));
    assert.deepEqual(findings(uri('good.txt')), []);
    const editor = await vscode.window.showTextDocument(uri('a.txt'));
    await run('review', uri('a.txt'));
    assert.equal(findings(uri('a.txt')).length, 1, 'not doubled');
    // While it is open, what is typed counts …
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), `${BAD}\n\n`));
    await only(uri('a.txt'), 2);
    // … and what is on the disk once it is closed unsaved.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await only(uri('a.txt'), 1);
  });
  it('follows files that change, come, go and are renamed', async () => {
    const { at, uri, all } = folder({ 'a.txt': `${BAD}\n`, 'in/b.txt': `${BAD}\n` });
    await review(all);
    await only(uri('a.txt'), 1);
    await only(uri('in/b.txt'), 1);
    writeFileSync(join(at, 'a.txt'), `${BAD}\n\n${BAD}\n`);
    await only(uri('a.txt'), 2);
    writeFileSync(join(at, 'new.txt'), `${BAD}\n`);
    await only(uri('new.txt'), 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri('new.txt'), uri('renamed.txt'));
    await vscode.workspace.applyEdit(edit);
    await only(uri('renamed.txt'), 1);
    await only(uri('new.txt'), 0);
    rmSync(join(at, 'a.txt'));
    await only(uri('a.txt'), 0);
    renameSync(join(at, 'in'), join(at, 'moved'));
    await only(uri('in/b.txt'), 0);
    await only(uri('moved/b.txt'), 1);
  });
  it('follows files whose endings are in capitals, too', async () => {
    const { at, uri, all } = folder({ 'NEWS.TXT': `${BAD}\n`, 'OLD.HTM': `<p>${BAD}</p>\n` });
    assert.equal((await review(all)).done, 2);
    await only(uri('NEWS.TXT'), 1);
    writeFileSync(join(at, 'NEWS.TXT'), `${BAD}\n\n${BAD}\n`);
    await only(uri('NEWS.TXT'), 2);
  });
  it('follows its configuration', async () => {
    const { at, uri, all } = folder({ 'a.txt': `${BAD}\n` });
    await review(all);
    await only(uri('a.txt'), 1);
    writeFileSync(join(at, 'copydesk.config.json'), '{ "rules": { "encoding/*": "off" } }');
    await only(uri('a.txt'), 0);
    rmSync(join(at, 'copydesk.config.json'));
    await only(uri('a.txt'), 1);
  });
  it('without an article says so, and calls nothing ready', async () => {
    const { all } = folder({ 'picture.svg': '<svg/>\n' });
    assert.equal((await review(all)).total, 0);
    await picture('no-articles', { words: 'There is no article to review here' });
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  it('takes in a folder that is added to the workspace, under its own configuration, and lets it go', async () => {
    const added = vscode.Uri.file(mkdtempSync(join(tmpdir(), 'copydesk-added-')));
    const at = (name: string): vscode.Uri => vscode.Uri.joinPath(added, name);
    writeFileSync(at('a.txt').fsPath, `${BAD}\n`);
    writeFileSync(at('copydesk.config.json').fsPath, '{ "rules": { "encoding/*": "error" } }');
    const count = vscode.workspace.workspaceFolders!.length;
    const changed = (): Promise<unknown> =>
      new Promise((done) => {
        const listening = vscode.workspace.onDidChangeWorkspaceFolders((e) => (listening.dispose(), done(e)));
      });
    let folders = changed();
    assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: added }));
    await folders;
    await run('reviewWorkspace');
    await untilFindings(at('a.txt'), (f) => f[0]?.severity === vscode.DiagnosticSeverity.Error);
    // What happens in it is followed, folders too.
    mkdirSync(at('in').fsPath);
    writeFileSync(at('in/b.txt').fsPath, `${BAD}\n`);
    await only(at('in/b.txt'), 1);
    renameSync(at('in').fsPath, at('moved').fsPath);
    await only(at('in/b.txt'), 0);
    await only(at('moved/b.txt'), 1);
    folders = changed();
    assert.ok(vscode.workspace.updateWorkspaceFolders(count, 1));
    await folders;
    await only(at('a.txt'), 0);
    await only(at('moved/b.txt'), 0);
    rmSync(added.fsPath, { recursive: true });
  });
  it('is the whole workspace’s and leads from file to file', async () => {
    const { uri } = folder({ 'y/a.txt': `${BAD}\n`, 'y/b.txt': `${BAD}\n` });
    const result = await run<WorkspaceResult>('reviewWorkspace');
    assert.ok(result.done === result.total && result.total > 3, JSON.stringify(result));
    await only(uri('y/b.txt'), 1);
    const editor = await vscode.window.showTextDocument(uri('y/a.txt'));
    await untilFindings(uri('y/a.txt'));
    editor.selection = new vscode.Selection(0, 20, 0, 20);
    await run('nextFinding');
    await until(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor?.document.uri.path === uri('y/b.txt').path); // prettier-ignore
    await run('previousFinding');
    await until(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor?.document.uri.path === uri('y/a.txt').path); // prettier-ignore
  });
});

describe('the tree', () => {
  after(async () => {
    await run('clearFindingsFilter');
    await run('groupFindings', 'file');
    await closeEditors();
  });
  it('groups by file, family and rule, counts, and filters', async () => {
    const { at, all } = folder({ 'in/a.txt': sample, 'b.txt': `${BAD}\n\n${BAD}\n` });
    await review(all);
    for (const name of ['b.txt', 'in/a.txt'])
      await nodeOf(at, (n) => n.kind === 'file' && n.file.uri.path.endsWith(name));
    const byFile = await tree(at);
    assert.match(byFile.labels[0]!, /^file: b\.txt \(2 · /);
    await run('findings.focus');
    await picture('tree-by-file');
    await run('groupFindings', 'family');
    const byFamily = await tree(at);
    assert.match(byFamily.labels[0]!, /^group: Spam \(\d+ in \d+ files?\)/);
    await run('groupFindings', 'rule');
    const byRule = await tree(at);
    assert.ok(byRule.labels.some((l) => l.startsWith(`group: ${RULE} (`)));
    await run('filterFindingsByText', 'b.txt');
    const filtered = await tree(at);
    assert.equal(filtered.nodes.filter((n) => n.kind === 'finding').length, 2);
    await run('clearFindingsFilter');
    assert.ok((await tree(at)).nodes.length > filtered.nodes.length);
    const { tree: t } = await api().room();
    for (const n of byRule.nodes) assert.ok(t.item(n).accessibilityInformation?.label, 'a label for a screen reader');
  });
  it('mends one finding, then all of its rule, and leads to the place', async () => {
    await run('groupFindings', 'file');
    const { at, uri, all } = folder({ 'a.txt': `${BAD}\n\n${BAD}\n\n${BAD}\n` });
    await review(all);
    const node = await nodeOf(at, (n) => n.kind === 'finding');
    const { tree: t } = await api().room();
    const { command } = t.item(node);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.path, uri('a.txt').path);
    await changing(document, () => run('fixFinding', node));
    assert.equal(document.getText().split('isnâ€™t').length, 3, 'one of three is mended');
    await only(uri('a.txt'), 2);
    const rest = await nodeOf(at, (n) => n.kind === 'finding');
    await changing(document, () => run('fixRuleInFile', rest));
    assert.ok(!document.getText().includes('â€™'));
    await only(uri('a.txt'), 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
  it('mends all of a rule or family in all its files, after a list of them, in one step', async () => {
    await run('groupFindings', 'rule');
    const { at, uri, all } = folder({ 'a.txt': `${BAD}\n\n${BAD}\n`, 'in/b.txt': `${BAD}\n`, 'c.txt': `${BAD}\n` });
    await run('filterFindingsByText', at.split('/').pop());
    await review(all);
    const { onDidChange, tree: t } = await api().room();
    const groupOf = (key: string, n: number): Promise<Node> =>
      until(onDidChange, () => t.children().find((g) => g.kind === 'group' && g.key === key && g.files.length === n));
    const group = await groupOf(RULE, 3);
    assert.equal(t.item(group).contextValue, 'rule.fixable');
    const textOf = async (name: string): Promise<string> => (await vscode.workspace.openTextDocument(uri(name))).getText(); // prettier-ignore
    const before = await Promise.all(['a.txt', 'in/b.txt', 'c.txt'].map(textOf));
    const asked = new Promise((done) => api().onDidAsk(done));
    const mended = run<boolean>('fixGroup', group);
    await asked;
    await picture('mend-group', { words: 'Clean Up: 4 changes in 3 files' });
    // What is in a list is sent after it: one round trip later it is there.
    await vscode.env.clipboard.readText();
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await mended, true);
    for (const name of ['a.txt', 'in/b.txt', 'c.txt']) {
      assert.ok((await textOf(name)).includes('isn’t') && !(await textOf(name)).includes('â€™'), name);
      await only(uri(name), 0);
    }
    // Undone in one of them, it is undone in all.
    const { document } = await vscode.window.showTextDocument(uri('in/b.txt'));
    await changing(document, () => vscode.commands.executeCommand('undo'));
    for (const name of ['a.txt', 'in/b.txt', 'c.txt']) await only(uri(name), name === 'a.txt' ? 2 : 1);
    assert.deepEqual(await Promise.all(['a.txt', 'in/b.txt', 'c.txt'].map(textOf)), before);
    await run('groupFindings', 'family');
    const family = await groupOf('encoding', 3);
    assert.equal(t.item(family).contextValue, 'family.fixable');
    assert.equal(await run('fixGroup', family, { confirm: false }), true);
    for (const name of ['a.txt', 'in/b.txt', 'c.txt']) await only(uri(name), 0);
    await run('clearFindingsFilter');
    for (const name of ['a.txt', 'in/b.txt', 'c.txt']) {
      await vscode.window.showTextDocument(uri(name));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
  it('asks how a finding is to be ignored', async () => {
    const { at, uri, all } = folder({ 'a.md': `# News\n\n${BAD}\n` });
    await review(all);
    const node = await nodeOf(at, (n) => n.kind === 'finding' && ruleOf(n.finding) === RULE);
    const asked = new Promise((done) => api().onDidAsk(done));
    const ignored = run<boolean>('ignoreFinding', node);
    await asked;
    // What is in a list is sent after it: one round trip later it is there.
    await vscode.env.clipboard.readText();
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await ignored, true);
    await untilFindings(uri('a.md'), (f) => !f.some((d) => ruleOf(d) === RULE));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('a draft in the tree', () => {
  it('is told why nothing of it can be ignored', async () => {
    const { document } = await openText(`${BAD}\n`, 'plaintext');
    await untilFindings(document.uri);
    const { onDidChange, tree: t } = await api().room();
    const node = await until(onDidChange, () => t.find(document.uri));
    assert.equal(await run('ignoreFinding', t.children(node)[0]), false);
    await picture('draft-ignored', { words: 'This article is in no open folder' });
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('the report', () => {
  after(closeEditors);
  it('opens beside the article, is exported as a page, copied as Markdown, and becomes a note', async () => {
    const { at, uri } = folder({ 'a.txt': sample });
    await vscode.window.showTextDocument(uri('a.txt'));
    assert.equal(await run('openReport', uri('a.txt')), true);
    await until(vscode.window.tabGroups.onDidChangeTabs, () => vscode.window.tabGroups.all.some((g) => g.tabs.some((t) => t.label === 'Review: a.txt'))); // prettier-ignore
    // The page is drawn in a frame of its own.
    await picture('report', { words: '鎮江攜手國際友城共同抗擊疫情', has: 'body:not(.monaco-workbench) ins' });
    const target = vscode.Uri.file(join(at, 'a.review.html'));
    await run('exportReport', uri('a.txt'), target);
    const page = readFileSync(target.fsPath, 'utf8');
    for (const words of ["default-src 'none'", '鎮江攜手國際友城共同抗擊疫情', '<ins>', 'spam · '])
      assert.ok(page.includes(words), words);
    assert.ok(!page.includes('command:') && !page.includes('<script'));
    await run('copyReport', uri('a.txt'));
    assert.match(await vscode.env.clipboard.readText(), /^# .*鎮江/);
    await run('writeNote', uri('a.txt'));
    const note = vscode.window.activeTextEditor!.document;
    assert.ok(note.isUntitled && note.languageId === 'markdown');
    assert.match(note.getText(), /^Dear /);
  });
});

describe('a baseline', () => {
  afterEach(() => {
    rmSync(config, { force: true });
    rmSync(join(workspace, 'copydesk.baseline.json'), { force: true });
  });
  it('makes silent what is known, in articles open and closed; what is new shows', async () => {
    const { at, uri } = folder({ 'a.txt': `${BAD}\n`, 'b.txt': `${BAD}\n` });
    await run('reviewWorkspace');
    await vscode.window.showTextDocument(uri('a.txt'));
    await only(uri('a.txt'), 1);
    // One message with one way back is on screen.
    await vscode.commands.executeCommand('notifications.clearAll');
    const result = await run<BaselineResult>('createBaseline');
    assert.ok(result.files.some((f) => f.uri.endsWith('copydesk.baseline.json')));
    assert.match(readFileSync(config, 'utf8'), /"baseline": "copydesk\.baseline\.json"/);
    await only(uri('a.txt'), 0);
    await only(uri('b.txt'), 0);
    if (canLook) {
      const before = readFileSync(config, 'utf8');
      await picture('baseline-made', { words: 'Only new ones are shown' });
      await picture('baseline-verdict', { words: 'nothing new, 1 known' });
      await picture('baseline-undone', { click: '.notification-toast a.monaco-button:text-is("Undo")', has: 'body' });
      await only(uri('a.txt'), 1);
      await only(uri('b.txt'), 1);
      assert.ok(!existsSync(config));
      await run('createBaseline');
      await only(uri('b.txt'), 0);
      assert.equal(readFileSync(config, 'utf8'), before);
    }
    writeFileSync(join(at, 'b.txt'), `${BAD}\n\n${OTHER}\n`);
    await untilFindings(uri('b.txt'), (f) => f.length > 0 && f.every((d) => d.range.start.line === 2));
    await closeEditors();
  });
});

describe('changed lines only', () => {
  // Folders that were reviewed are followed, and files made in them later shown from the disk: the other tests want none of that.
  after(async () => {
    await run('restartServer');
    await api().ready;
  });
  const set = (value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('copydesk').update('changedLinesOnly', value, vscode.ConfigurationTarget.Global);
  afterEach(() => set(undefined));
  it('shows what stands in lines that the last commit has not', async () => {
    const { at, uri } = folder({ 'a.txt': `${BAD}\n\nend\n` });
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: at, stdio: 'pipe' }); // prettier-ignore
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    const editor = await vscode.window.showTextDocument(uri('a.txt'));
    await only(uri('a.txt'), 1);
    await set(true);
    await only(uri('a.txt'), 0);
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), `First line.\n\n${OTHER}\n\n`));
    await untilFindings(uri('a.txt'), (f) => f.length === 1 && f[0]!.range.start.line === 2);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
  });
});
