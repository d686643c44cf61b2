// What helps to read and to write an article: readings behind damaged text, help with front matter, help with Copydesk itself.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { api, changing, findings, openFile, openText, quickFixes, ruleOf, sampleFile, undo, until, untilFindings, workspace } from './desk'; // prettier-ignore

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const RULE = 'encoding/misread';
const ARTICLE =
  '\n# Harbour bridge opens after two years\n\nBy Maria Sanders\n\nPublished on 3 April 2020\n\nThe new bridge over the harbour opened on Friday, the city said. Hundreds of people came to see it.\n';
const config = join(workspace, 'copydesk.config.json');
const set = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('copydesk').update(key, value, vscode.ConfigurationTarget.Global);
const hintsOf = ({ uri, lineCount }: vscode.TextDocument): Thenable<vscode.InlayHint[]> =>
  vscode.commands.executeCommand('vscode.executeInlayHintProvider', uri, new vscode.Range(0, 0, lineCount, 0));

describe('inlay hints', () => {
  afterEach(() => set('inlayHints', undefined));
  it('show what damaged text was meant to read, and put it in', async () => {
    const { document } = await openText(`${BAD}\n`, 'plaintext');
    await untilFindings(document.uri);
    const [hint, ...more] = await hintsOf(document);
    assert.deepEqual(more, []);
    assert.match(hint!.label as string, /^→ /);
    assert.ok((hint!.tooltip as vscode.MarkdownString).value.includes('E2 80 99'), 'the way of the bytes');
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, hint!.textEdits!);
    await changing(document, () => vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), `${BAD.replace('â€™', '’')}\n`);
    await undo(document);
    assert.equal(document.getText(), `${BAD}\n`);
  });
  it('go and come with the setting while VS Code runs', async () => {
    const { document } = await openText(`${BAD}\n`, 'plaintext');
    await untilFindings(document.uri);
    await set('inlayHints', false);
    // The server answers in order: a review that follows the change of settings has seen it.
    await vscode.commands.executeCommand('copydesk.review', document.uri);
    assert.deepEqual(await hintsOf(document), []);
    await set('inlayHints', true);
    await vscode.commands.executeCommand('copydesk.review', document.uri);
    assert.equal((await hintsOf(document)).length, 1);
  });
});

describe('front matter', () => {
  it('is completed: keys that are missing, values that the text gives', async () => {
    const { document } = await openText(`---\ntitle: x\n\nauthor:\n---\n${ARTICLE}`, 'markdown');
    const at = (line: number, character: number): Thenable<vscode.CompletionList> =>
      vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(line, character)); // prettier-ignore
    const keys = (await at(2, 0)).items.map((i) => (typeof i.label === 'string' ? i.label : i.label.label));
    assert.ok(keys.includes('date') && keys.includes('language'), keys.join());
    assert.ok(!keys.includes('title'), 'what is declared is not offered');
    const values = (await at(3, 7)).items.map((i) => (typeof i.label === 'string' ? i.label : i.label.label));
    assert.ok(values.includes('[Maria Sanders]'), values.join());
  });
  it('explains its keys on hover', async () => {
    const { document } = await openText(`---\npubDate: 2020-04-03\n---\n${ARTICLE}`, 'markdown');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(1, 2)); // prettier-ignore
    const text = hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    assert.ok(text.includes('ISO 8601'), text);
  });
  it('is given the language alone by Insert Language, undone by one undo', async () => {
    const before = `---\ntitle: Harbour bridge opens after two years\n---\n${ARTICLE}`;
    const { document } = await openText(before, 'markdown');
    assert.equal(await vscode.commands.executeCommand('copydesk.insertLanguage', document.uri), true);
    assert.equal(document.getText(), before.replace('years\n---', 'years\nlanguage: en\n---'));
    assert.equal(await vscode.commands.executeCommand('copydesk.insertLanguage', document.uri), false);
    await undo(document);
    assert.equal(document.getText(), before);
  });
});

describe('a decision for a folder', () => {
  afterEach(() => rmSync(config, { force: true }));
  /** Does what the light bulb does: the edit, then the action's command. */
  async function decide(document: vscode.TextDocument): Promise<void> {
    const [first] = await untilFindings(document.uri);
    const action = (await quickFixes(document.uri, first!.range)).find((a) => a.title.includes('in the folder'));
    assert.ok(action?.command);
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[]));
  }
  it('holds at once and stands in the configuration', async () => {
    const { document } = await openFile('wire.txt', `${BAD}\n`);
    await decide(document);
    await untilFindings(document.uri, (f) => f.length === 0);
    const { overrides } = JSON.parse(readFileSync(config, 'utf8')) as {
      overrides: { files: string[]; rules: object }[];
    };
    const folder = dirname(vscode.workspace.asRelativePath(document.uri, false));
    assert.deepEqual(overrides, [{ files: [`${folder}/**`], rules: { [RULE]: 'off' } }]);
  });
  it('is taken back as it was', async () => {
    const before = '{\n  // ours\n  "exclude": []\n}\n';
    writeFileSync(config, before);
    const { document } = await openFile('wire.txt', `${BAD}\n`);
    await decide(document);
    await untilFindings(document.uri, (f) => f.length === 0);
    await vscode.commands.executeCommand('notifications.focusToasts');
    const shown = await vscode.window.showTextDocument(vscode.Uri.file(config));
    await changing(shown.document, () => vscode.commands.executeCommand('undo'));
    await shown.document.save();
    assert.equal(readFileSync(config, 'utf8'), before);
    await untilFindings(document.uri);
  });
});

describe('help', () => {
  it('opens the sample as a draft', async () => {
    const editor = await vscode.commands.executeCommand<vscode.TextEditor | undefined>('copydesk.openSample');
    void editor;
    const { document } = vscode.window.activeTextEditor!;
    assert.ok(document.isUntitled);
    assert.equal(document.getText(), readFileSync(sampleFile, 'utf8'));
    const found = await untilFindings(document.uri);
    assert.ok(found.some((d) => ruleOf(d).startsWith('spam/')));
  });
  it('logs how long each rule takes', async () => {
    const { document } = await openText(`${BAD}\n`, 'plaintext');
    await untilFindings(document.uri);
    const log = await vscode.commands.executeCommand<{ reviews: { runs: number }; rules: { rule: string; total: number }[] }>('copydesk.showOutput'); // prettier-ignore
    assert.ok(log.reviews.runs > 0);
    assert.ok(log.rules.length > 40 && log.rules[0]!.total >= log.rules.at(-1)!.total);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
  it('starts the server again, and everything is as before', async () => {
    const { document } = await openText(`${BAD}\n`, 'plaintext');
    await untilFindings(document.uri);
    await vscode.commands.executeCommand('copydesk.restartServer');
    assert.ok((await api().ready).isRunning());
    await until(vscode.languages.onDidChangeDiagnostics, () => findings(document.uri).length > 0);
    assert.equal((await hintsOf(document)).length, 1);
  });
  it('has a walkthrough whose pictures and commands exist', async () => {
    const { extensionPath, packageJSON } = vscode.extensions.getExtension('copydesk.copydesk')! as {
      extensionPath: string;
      packageJSON: unknown;
    };
    type Step = { description: string; completionEvents: string[]; media: { markdown: string } };
    const { contributes } = packageJSON as { contributes: { walkthroughs: { steps: Step[] }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    const steps = contributes.walkthroughs.flatMap((w) => w.steps);
    assert.ok(steps.length >= 4);
    for (const { media, description, completionEvents } of steps) {
      assert.ok(existsSync(join(extensionPath, media.markdown)), media.markdown);
      const named = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)/g)].map((m) => m[1]!);
      const awaited = completionEvents.flatMap((e) => /^onCommand:(.+)$/.exec(e)?.[1] ?? []);
      for (const command of [...named, ...awaited]) assert.ok(known.has(command), command);
    }
  });
});
