// What the manifest promises and no other test reaches for. That nothing is left out is held by test/unit/extension/covered.test.ts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { api, changing, findings, openFile, picture, ruleOf, sampleFile, until, untilFindings, workspace } from './desk'; // prettier-ignore

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const ARTICLE = readFileSync(sampleFile, 'utf8');
const run = <T>(name: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`copydesk.${name}`, ...args);
const set = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('copydesk').update(key, value, vscode.ConfigurationTarget.Global);
const family = (name: string) => (found: vscode.Diagnostic[]) => found.some((d) => ruleOf(d).startsWith(`${name}/`));

describe('settings, changed while VS Code runs', () => {
  afterEach(async () => {
    for (const key of ['metadata', 'spam']) await set(key, undefined);
  });
  it('metadata: what must be declared', async () => {
    const { document } = await openFile('harbour.txt', ARTICLE);
    await untilFindings(document.uri, family('metadata'));
    await set('metadata', { article: false });
    await untilFindings(document.uri, (f) => !family('metadata')(f));
    await set('metadata', undefined);
    await untilFindings(document.uri, family('metadata'));
  });
  it('spam: which hosts are trusted', async () => {
    const links = Array.from({ length: 6 }, (_, i) => `<a href="https://casino-${i}.example/bonus">best online casino bonus ${i}</a>`); // prettier-ignore
    const hidden = `<p>The new bridge opened on Friday.</p>\n<div style="display:none">${links.join(' ')}</div>\n`;
    const { document } = await openFile('links.html', hidden);
    await untilFindings(document.uri, family('spam'));
    const all = findings(document.uri).filter((d) => ruleOf(d).startsWith('spam/')).length;
    await set('spam', {
      trustedHosts: links.map((_, i) => `casino-${i}.example`),
      terms: { topics: { gambling: false } },
    });
    await untilFindings(document.uri, (f) => f.filter((d) => ruleOf(d).startsWith('spam/')).length < all);
    await set('spam', undefined);
    await untilFindings(document.uri, (f) => f.filter((d) => ruleOf(d).startsWith('spam/')).length === all);
  });
});

describe('commands', () => {
  it('Insert Missing Metadata declares what the text says, undone by one undo', async () => {
    const { document } = await openFile('insert.txt', ARTICLE);
    await untilFindings(document.uri, family('metadata'));
    await changing(document, () => run('insertMetadata', document.uri));
    const text = document.getText();
    for (const words of ['title: 鎮江攜手國際友城共同抗擊疫情', '金升龍', '2020-04-03']) assert.ok(text.includes(words), text); // prettier-ignore
    await changing(document, () => vscode.commands.executeCommand('undo'));
    assert.equal(document.getText(), ARTICLE);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
  it('Show Findings opens the list at the article, hints and all', async () => {
    const { document } = await openFile('list.txt', ARTICLE);
    const all = await untilFindings(document.uri, family('spam'));
    assert.ok(all.some((d) => d.severity === vscode.DiagnosticSeverity.Hint));
    const { onDidChange, tree } = await api().room();
    const node = await until(onDidChange, () => tree.find(document.uri));
    assert.equal(tree.children(node).length, all.length);
    await run('showFindings');
    await picture('findings-list', { has: '.part.sidebar .monaco-list-row.selected[aria-label^="list.txt"][aria-expanded="true"]' }); // prettier-ignore
  });
  it('Mend on Save is written into the settings, and taken out', async () => {
    const setting = (): unknown =>
      vscode.workspace.getConfiguration('editor').inspect('codeActionsOnSave')?.globalValue;
    assert.equal(await run('mendOnSave'), true);
    assert.deepEqual(setting(), { 'source.fixAll.copydesk': 'explicit' });
    assert.equal(await run('mendOnSave'), false);
    assert.equal(setting(), undefined);
  });
  it('Next Finding works from beside the article, too: a walkthrough, a report', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { document } = await openFile('beside.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    await run('openReport', document.uri);
    await until(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor === undefined);
    await run('nextFinding');
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, findings(document.uri)[0]!.range.start);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });
  it('Filter Findings asks which are shown; all of them is no filter', async () => {
    const asked = new Promise((done) => api().onDidAsk(done));
    const filtered = run('filterFindings');
    assert.equal(await asked, 'filterFindings');
    await vscode.env.clipboard.readText();
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await filtered;
    await run('clearFindingsFilter');
  });
});

describe('Sign Off Article', () => {
  const file = join(workspace, '.copydesk/reviews.json');
  const reviews = (): Record<string, { sha256: string; findings: number }> =>
    (JSON.parse(readFileSync(file, 'utf8')) as { reviews: ReturnType<typeof reviews> }).reviews;
  const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  afterEach(() => rmSync(join(workspace, '.copydesk'), { recursive: true, force: true }));

  it('writes the hash of what was read, saves first, and knows when that changed', async () => {
    const editor = await openFile('signed.txt', 'A short note, sound and whole.\r\n');
    const { document } = editor;
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'First: '));
    const signed = await run<{ sha256: string }>('signOff', document.uri);
    assert.match(readFileSync(document.uri.fsPath, 'utf8'), /^First: /);
    const path = vscode.workspace.asRelativePath(document.uri, false);
    assert.equal(reviews()[path]!.sha256, sha256(document.uri.fsPath));
    assert.equal(signed.sha256, reviews()[path]!.sha256);
    await picture('signed-off', { has: '.statusbar-item a[aria-label^="Copydesk: "][aria-label*=" Signed off on "]' });
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'Second: '));
    await document.save();
    assert.notEqual(reviews()[path]!.sha256, sha256(document.uri.fsPath));
    await picture('signed-before', { has: '.statusbar-item a[aria-label*=" Changed since it was signed off on "]' });
  });
  it('asks where something was found, and signs nothing off when nobody answers', async () => {
    const { document } = await openFile('unsigned.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    const asked = new Promise((done) => api().onDidAsk(done));
    const signing = run('signOff', document.uri);
    assert.equal(await asked, 'signOff');
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(await signing, undefined);
    assert.ok(!existsSync(file));
    await run('signOff', document.uri, { confirm: false });
    assert.equal(Object.values(reviews())[0]!.findings, 1);
  });
  it('reviews what nobody has reviewed yet before it is signed off', async () => {
    await set('run', 'manual');
    try {
      const { document } = await openFile('unread.txt', `${BAD}\n`);
      const asked = new Promise((done) => api().onDidAsk(done));
      const signing = run('signOff', document.uri);
      assert.equal(await asked, 'signOff');
      await vscode.commands.executeCommand('notifications.clearAll');
      assert.equal(await signing, undefined);
      assert.equal((await run<{ findings: number }>('signOff', document.uri, { confirm: false })).findings, 1);
    } finally {
      await set('run', undefined);
    }
  });
  it('leaves a file that it cannot read as it is', async () => {
    const { document } = await openFile('kept.txt', 'A short note, sound and whole.\n');
    await vscode.workspace.fs.writeFile(vscode.Uri.file(file), new TextEncoder().encode('{ broken'));
    assert.equal(await run('signOff', document.uri, { confirm: false }), undefined);
    assert.equal(readFileSync(file, 'utf8'), '{ broken');
  });
});
