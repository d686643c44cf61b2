// The sample article from end to end: opened, reviewed, mended and brought back, as a person does it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { api, canLook, changing, findings, fixture, openFile, picture, quickFixes, root, ruleOf, sampleFile, undo, until, untilFindings } from './desk'; // prettier-ignore

const sample = readFileSync(sampleFile);
const original = sample.toString('utf8');

/** The same article mended by the command line: the editor's result must not differ from it. */
function mendedByCommandLine(): string {
  const input = JSON.stringify({ id: 1, text: original, path: 'zhenjiang-news.txt' });
  const out = execFileSync('node', [join(root, 'dist/cli.cjs'), 'batch', '--fix', 'review'], { input, encoding: 'utf8' }); // prettier-ignore
  return (JSON.parse(out) as { fixed: string }).fixed;
}

describe('the sample article', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  const open = async (): Promise<vscode.Diagnostic[]> => {
    editor = await openFile('zhenjiang-news.txt', sample);
    ({ document } = editor);
    return untilFindings(document.uri);
  };

  it('shows findings of all families, each once and linked to its rule', async () => {
    const found = await open();
    // Nobody has opened the view yet.
    await picture('badge', {
      has: '.activitybar .action-item:has(a[aria-label^="Editorial Review"]) .badge:not([style*="display: none"])',
    });
    for (const family of ['encoding', 'spam', 'metadata'])
      assert.ok(found.some((d) => ruleOf(d).startsWith(`${family}/`)), family); // prettier-ignore
    const keys = found.map((d) => `${ruleOf(d)} ${d.range.start.line}:${d.range.start.character} ${d.message}`);
    assert.equal(new Set(keys).size, keys.length, 'no finding stands twice');
    for (const d of found) assert.ok(typeof d.code === 'object' && d.code.target.path.endsWith(ruleOf(d)));
    for (const d of found.filter((f) => ruleOf(f).startsWith('spam/')))
      assert.deepEqual(d.tags, [vscode.DiagnosticTag.Unnecessary]);
  });

  it('has a quick fix that names what it does for each damage, undone by one undo', async () => {
    const found = await open();
    const titles = new Set<string>();
    let applied = 0;
    for (const finding of found) {
      const all = await quickFixes(document.uri, finding.range);
      const own = all.find((a) => a.isPreferred);
      if (!own) continue;
      titles.add(own.title);
      await changing(document, () => vscode.workspace.applyEdit(own.edit!));
      assert.notEqual(document.getText(), original, own.title);
      await undo(document);
      assert.equal(document.getText(), original, own.title);
      applied++;
    }
    assert.ok(applied > 100, `${applied} quick fixes`);
    assert.ok(titles.size > 20, 'titles say what each one does');
  }).timeout(240_000);

  it('is cleaned up in one step, as on the command line, and one undo has it back', async () => {
    await open();
    const asked = new Promise((done) => api().onDidAsk(done));
    const done = vscode.commands.executeCommand<boolean>('copydesk.cleanUp');
    assert.equal(await asked, 'cleanUp');
    await picture('clean-up-list');
    await changing(document, () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'));
    assert.equal(await done, true);
    assert.equal(document.getText().trimEnd(), fixture('zhenjiang-news.expected.txt').trimEnd());
    assert.equal(document.getText(), mendedByCommandLine());
    await picture('cleaned');
    await undo(document);
    assert.equal(document.getText(), original);
    await changing(document, () => vscode.commands.executeCommand('redo'));
    assert.equal(document.getText(), mendedByCommandLine());
  });

  it('is compared before and after while the list keeps the focus; then the comparison is gone', async function () {
    if (!canLook) this.skip();
    await open();
    const asked = new Promise((done) => api().onDidAsk(done));
    const done = vscode.commands.executeCommand<boolean>('copydesk.cleanUp');
    await asked;
    const compares = (): boolean => vscode.window.tabGroups.all.some((g) => g.tabs.some((t) => t.input instanceof vscode.TabInputTextDiff)); // prettier-ignore
    await picture('clean-up-compared', { click: '.quick-input-titlebar .action-label', has: 'body:has(.monaco-diff-editor) .quick-input-widget input:focus' }); // prettier-ignore
    assert.ok(compares());
    await changing(document, () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'));
    assert.equal(await done, true);
    assert.ok(!compares());
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(document.getText(), mendedByCommandLine());
  });

  it('keeps the cursor, and on screen what was there, though lines are put in above', async () => {
    await open();
    const head = (): number => document.getText().split('\n').findIndex((l) => l.trim() === '守望相助 患難與共'); // prettier-ignore
    const below = (): number => head() - editor.visibleRanges[0]!.start.line;
    const line = head();
    editor.selection = new vscode.Selection(line, 2, line, 2);
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    await until(vscode.window.onDidChangeTextEditorVisibleRanges, () => editor.visibleRanges[0]!.start.line > 0);
    const before = below();
    await changing(document, () =>
      vscode.commands.executeCommand('copydesk.cleanUp', document.uri, { confirm: false }),
    );
    assert.ok(head() > line, 'lines were put in above');
    await until(vscode.window.onDidChangeTextEditorVisibleRanges, () => below() === before, below);
    assert.deepEqual(editor.selection.active, new vscode.Position(head(), 2));
  });
  it('is silent on what can be mended once it is cleaned up, and a second clean-up changes nothing', async () => {
    await open();
    await vscode.commands.executeCommand('copydesk.cleanUp', document.uri, { confirm: false });
    await untilFindings(document.uri, (found) => found.every((d) => d.severity !== vscode.DiagnosticSeverity.Warning));
    assert.equal(await vscode.commands.executeCommand('copydesk.cleanUp', document.uri, { confirm: false }), false);
  });

  it('keeps what a person unchecks', async () => {
    await open();
    const { uri, version } = document;
    const client = await api().ready;
    type Result = { items: { key: string; rule: string }[]; edits: { end: number }[]; version: number };
    const all = await client.sendRequest<Result>('copydesk/cleanUp', { uri: uri.toString() });
    const spam = all.items.filter((i) => i.rule.startsWith('spam/')).map((i) => i.key);
    assert.ok(spam.length > 0);
    const less = await client.sendRequest<Result>('copydesk/cleanUp', { uri: uri.toString(), without: spam });
    assert.equal(less.version, version);
    const last = findings(uri).filter((d) => ruleOf(d) === 'spam/keyword-list').at(-1)!; // prettier-ignore
    const from = document.offsetAt(last.range.start);
    assert.ok(all.edits.some((e) => e.end > from));
    assert.ok(!less.edits.some((e) => e.end > from));
  });

  it('is mended on save where that is wished', async () => {
    await open();
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.copydesk': 'explicit' },
      vscode.ConfigurationTarget.Global,
    );
    try {
      await editor.edit((e) => e.insert(new vscode.Position(0, 0), ' '));
      await document.save();
      const text = readFileSync(document.uri.fsPath, 'utf8');
      assert.ok(text.includes('鎮江政要動態'), 'restored on disk');
      assert.equal(text, document.getText());
      assert.ok(text.includes('亚洲不卡中文字幕无码'), 'what is to be looked at stays');
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is found again as an untitled draft, shuffled and cut in half', async () => {
    const lines = original.split(/\r?\n/);
    const half = [...lines.slice(Math.floor(lines.length / 2)), ...lines.slice(0, 4)].join('\n');
    const draft = await vscode.workspace.openTextDocument({ content: half, language: 'plaintext' });
    await vscode.window.showTextDocument(draft);
    const found = await untilFindings(draft.uri);
    assert.ok(found.some((d) => ruleOf(d) === 'encoding/pinyin-torn'));
    assert.ok(found.some((d) => ruleOf(d) === 'spam/keyword-list'));
  });

  it('is to be seen in a light, a dark and a high-contrast theme', async () => {
    await open();
    const workbench = vscode.workspace.getConfiguration('workbench');
    for (const [theme, name] of [
      ['Default Light Modern', 'light'],
      ['Default Dark Modern', 'dark'],
      ['Default High Contrast', 'contrast'],
    ] as const) {
      // prettier-ignore
      const changed = until(vscode.window.onDidChangeActiveColorTheme, () => true);
      await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await changed;
      // In each the gutter has its icons, in high contrast the ones made for it.
      await picture(`sample-${name}`, { has: '.monaco-editor .cgmr[class*="TextEditorDecorationType"]' });
    }
    await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
    const tail = findings(document.uri)
      .filter((d) => ruleOf(d).startsWith('spam/'))
      .at(-1)!;
    editor.selection = new vscode.Selection(tail.range.start, tail.range.start);
    editor.revealRange(tail.range, vscode.TextEditorRevealType.InCenter);
    await vscode.commands.executeCommand('editor.action.showHover');
    await picture('spam');
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    await picture('problems');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  }).timeout(120_000);
});
