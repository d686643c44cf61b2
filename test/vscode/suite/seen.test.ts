// What is to be seen of a review and no call of VS Code's tells: looked at in the workbench itself, where the host can look.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from '../until';
import {
  api,
  canLook,
  openFile,
  openText,
  picture,
  placeFile,
  ruleOf,
  sampleFile,
  untilFindings,
  workspace,
} from './desk';

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const sample = readFileSync(sampleFile, 'utf8');
const set = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('copydesk').update(key, value, vscode.ConfigurationTarget.Global);
const ofFamily = (family: string) => (found: vscode.Diagnostic[]) =>
  found.some((d) => ruleOf(d).startsWith(`${family}/`));

describe('marks beyond squiggles', function () {
  before(function () {
    if (!canLook) this.skip();
  });
  afterEach(async () => {
    for (const key of ['highlightSpam', 'gutterIcons']) await set(key, undefined);
  });
  const box = '.monaco-editor .cdr[class*="TextEditorDecorationType"]';
  const icon = '.monaco-editor .cgmr[class*="TextEditorDecorationType"]';
  it('box spam and stand in the gutter, and go and come with their settings', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await openFile('marks.txt', sample);
    const found = await untilFindings(editor.document.uri, ofFamily('spam'));
    const spam = found.find((d) => ruleOf(d) === 'spam/keyword-list')!;
    editor.revealRange(spam.range, vscode.TextEditorRevealType.InCenter);
    await picture('marks', { has: `body:has(${box}):has(${icon})` });
    await set('highlightSpam', false);
    await picture('marks-no-box', { has: icon, hasNot: box });
    await set('gutterIcons', false);
    await picture('marks-none', { has: '.monaco-editor', hasNot: `body:has(${box}, ${icon})` });
    await set('highlightSpam', undefined);
    await set('gutterIcons', undefined);
    await picture('marks-again', { has: `body:has(${box}):has(${icon})` });
  });
});

describe('an article with findings', () => {
  it('is never ready, not for a moment: it counts as reviewed only once its findings are there', async () => {
    const { reviews } = api();
    const counts: number[] = [];
    const uri = placeFile('flash.txt', `${BAD}\n`);
    const listening = reviews.onDidChange(() => {
      if (reviews.of(uri) === 'reviewed') counts.push(vscode.languages.getDiagnostics(uri).length);
    });
    await vscode.window.showTextDocument(uri, { preview: false });
    await until(reviews.onDidChange, () => reviews.of(uri));
    listening.dispose();
    assert.deepEqual(counts, [1]);
  });
});

describe('the verdict in the status bar', function () {
  before(function () {
    if (!canLook) this.skip();
  });
  afterEach(async () => {
    for (const key of ['run', 'maxFileSize', 'exclude']) await set(key, undefined);
  });
  const says = (words: string): string => `.statusbar-item a[aria-label^="Copydesk: ${words}"]`;
  it('counts by family, and a click on it opens the list', async () => {
    const { document } = await openFile('verdict.txt', sample);
    await untilFindings(document.uri, ofFamily('spam'));
    await vscode.commands.executeCommand('workbench.view.explorer');
    await picture('verdict', { has: `${says('')}[aria-label*=" spam, "][aria-label*=" encoding, "]` });
    await picture('verdict-clicked', {
      click: says(''),
      has: '.part.sidebar .monaco-list-row[aria-label^="verdict.txt"]',
    });
  });
  it('says ready, not reviewed yet, and too large', async () => {
    const { document } = await openFile('ready.txt', 'A short note, sound and whole.\n');
    await picture('verdict-ready', { has: says('Nothing found') });
    await set('run', 'manual');
    // The server answers in order: a review that follows the change of settings has seen it.
    await vscode.commands.executeCommand('copydesk.review', document.uri);
    await openFile('unread.txt', `${BAD}\n`);
    await picture('verdict-unread', { has: says('This article has not been reviewed') });
    await set('run', undefined);
    await set('maxFileSize', 0.00001);
    await vscode.window.showTextDocument(document);
    await picture('verdict-large', { has: says('This text has') });
  });
  it('does not say ready of what is excluded from review', async () => {
    await openFile('excluded.txt', `${BAD}\n`);
    await picture('verdict-counted', { has: says('1 encoding') });
    await set('exclude', ['**/excluded.txt']);
    await picture('verdict-excluded', { has: says('This file is excluded') });
    await set('exclude', undefined);
    await picture('verdict-included', { has: says('1 encoding') });
  });
  it('has the encoding and the language of the article beside the language of the editor', async () => {
    const { document } = await openFile('language.txt', sample);
    await untilFindings(document.uri);
    await picture('language-status', { click: '[id="status.languageStatus"] a', words: 'language of the text, which' });
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });
});

describe('folding', () => {
  it('puts away spam of several lines and what the page left', async () => {
    const spam = Array.from({ length: 6 }, (_, i) => `best online casino bonus ${i} free slots`).join('\n');
    const text = `${sample.trimEnd()}\n\n${spam}\n`;
    const { document } = await openText(text, 'plaintext');
    await untilFindings(document.uri, ofFamily('spam'));
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri); // prettier-ignore
    const first = (f: vscode.FoldingRange): string => document.lineAt(f.start).text;
    assert.ok(folds.some((f) => first(f).includes('返回首頁') && f.end === f.start + 2), JSON.stringify(folds)); // prettier-ignore
    assert.ok(folds.some((f) => first(f).includes('无码') && f.end === document.lineCount - 2), JSON.stringify(folds)); // prettier-ignore
  });
});

describe('on save', () => {
  it('one family alone can be mended', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const actions = { 'source.fixAll.copydesk.encoding': 'explicit' };
    await settings.update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Global);
    try {
      const editor = await openFile('family.txt', `${BAD}\n`);
      await untilFindings(editor.document.uri);
      await editor.edit((e) => e.insert(new vscode.Position(1, 0), 'End.\n'));
      await editor.document.save();
      assert.equal(readFileSync(editor.document.uri.fsPath, 'utf8'), `${BAD.replace('â€™', '’')}\nEnd.\n`);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('the configuration file', () => {
  const file = join(workspace, 'copydesk.config.json');
  afterEach(() => rmSync(file, { force: true }));
  it('is completed and checked by its schema', async () => {
    const text = '{ "rules": {  }, "fail": 1 }\n';
    writeFileSync(file, text);
    const { document } = await vscode.window.showTextDocument(vscode.Uri.file(file), { preview: false });
    // A configuration of a test before may still be open, and is read anew when VS Code hears of the change.
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === text);
    assert.equal(document.languageId, 'jsonc');
    const at = new vscode.Position(0, '{ "rules": { '.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at); // prettier-ignore
    const offered = items.map((i) => (typeof i.label === 'string' ? i.label : i.label.label));
    for (const rule of ['encoding/misread', 'spam/*']) assert.ok(offered.includes(rule), offered.join());
    await untilFindings(document.uri, () =>
      vscode.languages.getDiagnostics(document.uri).some((d) => d.message.includes('fail')),
    );
  });
});
