// What an editor reaches for, one by one, in a real VS Code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { api, changing, findings, openFile, openText, picture, quickFixes, ruleOf, rulesOf, sampleFile, undo, until, untilFindings, workspace } from './desk'; // prettier-ignore

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const GOOD = 'It isn’t over yet, the mayor said on Monday.';
const RULE = 'encoding/misread';
const sample = readFileSync(sampleFile, 'utf8');
const has = (rule: string) => (found: vscode.Diagnostic[]) => found.some((d) => ruleOf(d) === rule);
const config = join(workspace, 'copydesk.config.json');
const textOf = (hovers: vscode.Hover[]): string =>
  hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');

/** Writes the workspace's configuration and waits until VS Code shows what follows from it. */
async function withConfig(text: string | undefined, uri: vscode.Uri, holds: (found: vscode.Diagnostic[]) => boolean) {
  if (text === undefined) rmSync(config, { force: true });
  else writeFileSync(config, text);
  await untilFindings(uri, holds);
}

describe('hover', () => {
  it('says what, why, what was meant and what the fix does', async () => {
    const { document } = await openText(`${sample}`, 'plaintext');
    const [first] = await untilFindings(document.uri, has('encoding/pinyin-torn'));
    const at = findings(document.uri).find((d) => ruleOf(d) === 'encoding/pinyin-torn') ?? first!;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at.range.start); // prettier-ignore
    const text = textOf(hovers);
    for (const word of ['Why:', 'Was meant as:', 'Fix:', 'encoding/pinyin-torn']) assert.ok(text.includes(word), word);
  });
  it('shows an article’s own markup as text', async () => {
    const { document } = await openText(`${BAD} [x](command:evil) <b>`.repeat(3), 'plaintext');
    const [first] = await untilFindings(document.uri);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, first!.range.start); // prettier-ignore
    assert.ok(!textOf(hovers).includes('](command:'));
  });
});

describe('outline and folding', () => {
  it('show the parts of a plain-text article', async () => {
    const { document } = await openText(sample, 'plaintext');
    await untilFindings(document.uri);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri); // prettier-ignore
    const names = symbols.map((s) => s.name);
    assert.ok(
      names.some((n) => n.includes('鎮江攜手國際友城共同抗擊疫情')),
      names.join('\n'),
    );
    assert.ok(
      names.some((n) => n.includes('守望相助')),
      'section heads',
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri); // prettier-ignore
    assert.ok(folds.some((f) => document.lineAt(f.start).text.includes('守望相助')));
  });
});

describe('findings of the article', () => {
  it('are visited place by place, the one the cursor stands on first, round and round', async () => {
    const editor = await openText(`${BAD}\n\n${BAD}\n\n${BAD}\n`, 'plaintext');
    const found = await untilFindings(editor.document.uri, (f) => f.length >= 3);
    const starts = [...found].sort((a, b) => a.range.start.compareTo(b.range.start)).map((d) => d.range.start);
    const walk = async (step: 'next' | 'previous', ...places: number[]): Promise<void> => {
      for (const place of places) {
        await vscode.commands.executeCommand(`copydesk.${step}Finding`);
        assert.deepEqual(editor.selection.active, starts[place], `${step} ${place}`);
      }
    };
    editor.selection = new vscode.Selection(2, 8, 2, 8);
    await walk('next', 1, 2, 0, 1);
    await walk('previous', 0, 2);
    editor.selection = new vscode.Selection(starts[0]!, starts[0]!);
    await walk('next', 0, 1);
    editor.selection = new vscode.Selection(3, 0, 3, 0);
    await walk('previous', 1, 0);
  });
  it('of the sample are all visited once', async () => {
    const editor = await openText(sample, 'plaintext');
    await untilFindings(editor.document.uri, has('metadata/author-missing'));
    const key = ({ line, character }: vscode.Position): string => `${line}:${character}`;
    const places = new Set(findings(editor.document.uri).map((d) => key(d.range.start)));
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    const seen: string[] = [];
    while (seen.length < 300 && !seen.slice(0, -1).includes(seen.at(-1) ?? '')) {
      await vscode.commands.executeCommand('copydesk.nextFinding');
      seen.push(key(editor.selection.active));
    }
    assert.equal(seen.length, places.size + 1);
  });
  it('of one rule are mended together', async () => {
    const { document } = await openText(`${BAD}\n\n${BAD}\n`, 'plaintext');
    const [first] = await untilFindings(document.uri, (f) => f.length >= 2);
    const all = (await quickFixes(document.uri, first!.range)).find((a) => a.title.startsWith('Fix all'))!;
    await changing(document, () => vscode.workspace.applyEdit(all.edit!));
    assert.equal(document.getText(), `${GOOD}\n\n${GOOD}\n`);
    await undo(document);
    assert.equal(document.getText(), `${BAD}\n\n${BAD}\n`);
  });
  it('of which none is safe to mend, or none can be mended, are not denied', async () => {
    const link = '<a href="https://casino-1.example/bonus">best online casino bonus free slots</a>';
    const { document } = await openText(`<p>The bridge opened.</p>\n<div style="display:none">${link.repeat(6)}</div>\n`, 'html'); // prettier-ignore
    await untilFindings(document.uri);
    assert.equal(await vscode.commands.executeCommand('copydesk.fixSafe', document.uri), false);
    await picture('nothing-safe', { words: 'nothing to mend unseen' });
    assert.equal(await vscode.commands.executeCommand('copydesk.insertMetadata', document.uri), false);
    await picture('nothing-to-insert', { words: 'no metadata is missing that the text states' });
    const lost = await openText('A word with a l\uFFFDst letter, said the mayor.\n', 'plaintext');
    await untilFindings(lost.document.uri);
    assert.equal(
      await vscode.commands.executeCommand('copydesk.cleanUp', lost.document.uri, { confirm: false }),
      false,
    );
    await picture('nothing-mendable', { words: 'what was found here is left to you' });
  });
  it('of a file that is read-only stay, and why is said', async () => {
    const nothing = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const no = (): never => {
      throw vscode.FileSystemError.NoPermissions();
    };
    const bytes = new TextEncoder().encode(`${BAD}\n`);
    const locked = vscode.workspace.registerFileSystemProvider(
      'vscode-vfs',
      {
        onDidChangeFile: nothing.event,
        watch: () => new vscode.Disposable(() => undefined),
        stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
        readFile: () => bytes,
        ...{ readDirectory: no, createDirectory: no, writeFile: no, delete: no, rename: no },
      },
      { isReadonly: true },
    );
    try {
      const uri = vscode.Uri.parse('vscode-vfs://archive/locked.txt');
      const { document } = await vscode.window.showTextDocument(uri, { preview: false });
      await untilFindings(uri);
      assert.equal(await vscode.commands.executeCommand('copydesk.fixSafe', uri), false);
      await picture('read-only', { words: 'This article is read-only here' });
      assert.equal(document.getText(), `${BAD}\n`);
      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    } finally {
      locked.dispose();
    }
  });
  it('are the same with CRLF and a byte order mark, and mending keeps both', async () => {
    const { document } = await openFile('crlf.txt', `\uFEFF${BAD}\r\n\r\n${BAD}\r\n`);
    await untilFindings(document.uri, (f) => f.length >= 2);
    await vscode.commands.executeCommand('copydesk.fixSafe');
    await document.save();
    assert.equal(readFileSync(document.uri.fsPath, 'utf8'), `\uFEFF${GOOD}\r\n\r\n${GOOD}\r\n`);
  });
  it('follow a file that changes on disk', async () => {
    const { document } = await openFile('disk.txt', 'Sound text.\n');
    writeFileSync(document.uri.fsPath, `${BAD}\n`);
    await untilFindings(document.uri, has(RULE));
  });
  it('go when the file goes', async () => {
    const { document } = await openFile('gone.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await untilFindings(document.uri, (f) => f.length === 0);
  });
  it('are there in Markdown and HTML, and not in other languages', async () => {
    const markdown = await openText(`# News\n\n${BAD}\n`, 'markdown');
    await untilFindings(markdown.document.uri, has(RULE));
    const html = await openText(`<p>${BAD}</p>\n`, 'html');
    await untilFindings(html.document.uri, has(RULE));
    const mdx = await openFile('post.mdx', `# News\n\n${BAD}\n`);
    assert.equal(mdx.document.languageId, 'mdx');
    await untilFindings(mdx.document.uri, has(RULE));
    const code = await openText(`// ${BAD}\n`, 'javascript');
    assert.deepEqual(findings(code.document.uri), []);
  });
  it('are none in a sound text', async () => {
    const { document } = await openText('A short note, sound and whole.\n', 'plaintext');
    const result = await vscode.commands.executeCommand<{ findings: number }>('copydesk.review', document.uri);
    assert.equal(result.findings, 0);
  });
});

describe('fix all on save', () => {
  const fixAll = async (uri: vscode.Uri, kind: string): Promise<vscode.CodeAction[]> =>
    quickFixes(uri, new vscode.Range(0, 0, 0, 0), kind);
  it('is one action, and the families’ own only when asked for by name', async () => {
    const { document } = await openText(`${BAD}\n`, 'plaintext');
    await untilFindings(document.uri);
    assert.deepEqual((await fixAll(document.uri, 'source.fixAll')).map((a) => a.kind?.value), ['source.fixAll.copydesk']); // prettier-ignore
    assert.deepEqual((await fixAll(document.uri, 'source.fixAll.copydesk.encoding')).map((a) => a.kind?.value), ['source.fixAll.copydesk.encoding']); // prettier-ignore
    assert.deepEqual(await fixAll(document.uri, 'source.fixAll.copydesk.spam'), []);
  });
});

describe('decisions', () => {
  afterEach(() => rmSync(config, { force: true }));
  const decide = async (document: vscode.TextDocument, words: string): Promise<void> => {
    const [first] = await untilFindings(document.uri);
    const action = (await quickFixes(document.uri, first!.range)).find((a) => a.title.startsWith(words));
    assert.ok(action, words);
    // As VS Code does it: the edit, then the command, which saves a configuration.
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    const { command, arguments: given = [] } = action.command ?? { command: undefined };
    if (command) await vscode.commands.executeCommand(command, ...(given as unknown[]));
  };
  it('silence one finding of a plain text in the configuration', async () => {
    const { document } = await openFile('ignored.txt', `${BAD}\n`);
    await decide(document, 'Ignore this finding');
    await untilFindings(document.uri, (f) => f.length === 0);
    const { ignores } = JSON.parse(readFileSync(config, 'utf8')) as { ignores: { rule: string }[] };
    assert.equal(ignores[0]!.rule, RULE);
  });
  it('silence one finding of a Markdown text by a comment above it, undone by one undo', async () => {
    const { document } = await openFile('ignored.md', `# News\n\n${BAD}\n`);
    await decide(document, 'Ignore this finding');
    await untilFindings(document.uri, (f) => !has(RULE)(f));
    assert.ok(document.getText().includes(`<!-- copydesk-disable-next-line ${RULE} -->\nIt`));
    await undo(document);
    assert.equal(document.getText(), `# News\n\n${BAD}\n`);
  });
  it('silence a rule in a file', async () => {
    const { document } = await openFile('whole.md', `# News\n\n${BAD}\n\n${BAD}\n`);
    await decide(document, `Ignore ${RULE} in this file`);
    await untilFindings(document.uri, (f) => !has(RULE)(f));
  });
  it('turn a rule off, in a configuration whose comments stay', async () => {
    const { document } = await openFile('off.txt', `${BAD}\n`);
    await withConfig('{\n  // why we differ\n  "rules": { "spam/*": "hint" }\n}\n', document.uri, () => true);
    await decide(document, `Turn ${RULE} off`);
    await untilFindings(document.uri, (f) => f.length === 0);
    const text = readFileSync(config, 'utf8');
    assert.ok(text.includes('// why we differ') && text.includes(`"${RULE}": "off"`), text);
  });
});

describe('configuration', () => {
  const set = (key: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('copydesk').update(key, value, vscode.ConfigurationTarget.Global);
  afterEach(async () => {
    rmSync(config, { force: true });
    for (const key of ['rules', 'run', 'exclude', 'maxFileSize']) await set(key, undefined);
  });
  it('holds while it changes: settings, then the file over them', async () => {
    const { document } = await openFile('config.txt', `${BAD}\n`);
    await untilFindings(document.uri, has(RULE));
    await set('rules', { 'encoding/*': 'off' });
    await untilFindings(document.uri, (f) => f.length === 0);
    await withConfig('{ "rules": { "encoding/misread": "error" } }', document.uri, (f) =>
      f.some((d) => d.severity === vscode.DiagnosticSeverity.Error),
    );
    await withConfig(undefined, document.uri, (f) => f.length === 0);
  });
  it('that is broken is never fatal: what is sound of it holds', async () => {
    const { document } = await openFile('broken.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    await withConfig('{ "nonsense": 1, "rules": { "encoding/*": "info", ', document.uri, (f) =>
      f.every((d) => d.severity === vscode.DiagnosticSeverity.Information),
    );
  });
  it('excludes files', async () => {
    const { document } = await openFile('excluded.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    await set('exclude', ['**/excluded.txt']);
    await untilFindings(document.uri, (f) => f.length === 0);
  });
  it('says what is too large to review', async () => {
    const { document } = await openFile('large.txt', `${BAD}\n${'word '.repeat(30_000)}`);
    await untilFindings(document.uri, has(RULE));
    await set('maxFileSize', 0.1);
    await untilFindings(document.uri, (f) => f.length === 1 && ruleOf(f[0]!) === 'copydesk/large');
  });
  it('run: manual reviews only on command', async () => {
    await set('run', 'manual');
    const { document } = await openFile('manual.txt', `${BAD}\n`);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 0));
    assert.deepEqual(rulesOf(document.uri), []);
    await vscode.commands.executeCommand('copydesk.review', document.uri);
    await untilFindings(document.uri, has(RULE));
  });
  it('run: onSave reviews on save', async () => {
    await set('run', 'onSave');
    const editor = await openFile('on-save.txt', `${BAD}\n`);
    await untilFindings(editor.document.uri, (f) => f.length === 1);
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), `${BAD}\n\n`));
    await vscode.commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, new vscode.Position(0, 0));
    assert.deepEqual(rulesOf(editor.document.uri), [RULE], 'nothing new while typing');
    await editor.document.save();
    await untilFindings(editor.document.uri, (f) => f.length === 2);
  });
});

describe('encodings', () => {
  const russian = 'Привет, мир. Это статья о весне, о людях и о городе, в котором они живут.\n';
  const cp1251 = Uint8Array.from([...russian].map((c) => {
    const code = c.codePointAt(0)!;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  })); // prettier-ignore
  const says = (words: string) => (found: readonly vscode.Diagnostic[]) => found.some((f) => f.message.includes(words));
  it('are detected, opened anew and converted to UTF-8', async () => {
    const { document } = await openFile('cp1251.txt', cp1251);
    const found = await untilFindings(document.uri, has('encoding/wrong-encoding'));
    assert.ok(found.length < 10, 'one finding for the file, not one for each letter');
    await changing(document, () => vscode.commands.executeCommand('copydesk.reopenDetected', document.uri));
    assert.equal(document.getText(), russian);
    assert.equal(document.encoding, 'windows1251');
    await untilFindings(document.uri, says('nothing in it says so'));
    await vscode.commands.executeCommand('copydesk.convertToUtf8', document.uri);
    assert.equal(readFileSync(document.uri.fsPath, 'utf8'), russian);
    assert.equal(document.getText(), russian);
    await untilFindings(document.uri, (f) => !has('encoding/wrong-encoding')(f));
  });
  it('are followed where VS Code itself opens a file anew', async () => {
    const { document } = await openFile('cp1251-own.txt', cp1251);
    await untilFindings(document.uri, says('opened as UTF-8'));
    await changing(document, () => vscode.workspace.openTextDocument(document.uri, { encoding: 'windows1251' }));
    await untilFindings(document.uri, says('nothing in it says so'));
    await changing(document, () => vscode.workspace.openTextDocument(document.uri, { encoding: 'utf8' }));
    await untilFindings(document.uri, says('opened as UTF-8'));
  });
  it('are not changed under unsaved work', async () => {
    const editor = await openFile('dirty.txt', cp1251);
    await untilFindings(editor.document.uri, has('encoding/wrong-encoding'));
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'x'));
    const before = editor.document.getText();
    assert.equal(await vscode.commands.executeCommand('copydesk.reopenDetected', editor.document.uri), false);
    assert.equal(editor.document.getText(), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
  it('are none of a draft, and one that is UTF-8 stays so: both is said', async () => {
    const { document } = await openText(`${BAD}\n`, 'plaintext');
    for (const name of ['reopenDetected', 'compareEncodings', 'convertToUtf8'])
      assert.equal(await vscode.commands.executeCommand(`copydesk.${name}`, document.uri), false);
    await picture('draft-encoding', { words: 'A draft has no file yet' });
    await vscode.commands.executeCommand('notifications.clearAll');
    const file = await openFile('utf8.txt', 'Café society.\n');
    await vscode.commands.executeCommand('copydesk.convertToUtf8', file.document.uri);
    await picture('utf8-already', { words: 'this file is UTF-8 already' });
    assert.equal(readFileSync(file.document.uri.fsPath, 'utf8'), 'Café society.\n');
  });
  it('are compared on the same passage', async () => {
    const { document } = await openFile('compare.txt', cp1251);
    await untilFindings(document.uri, has('encoding/wrong-encoding'));
    const asked = new Promise((done) => api().onDidAsk(done));
    const compared = vscode.commands.executeCommand<boolean>('copydesk.compareEncodings', document.uri);
    assert.equal(await asked, 'compareEncodings');
    await changing(document, () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'));
    assert.equal(await compared, true);
    assert.equal(document.getText(), russian);
  });
});

describe('bad input', () => {
  it('opened as text is said to be no text', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i % 7 === 3 ? 1 : 65 + (i % 26)));
    const { document } = await openFile('binary.txt', bytes);
    await untilFindings(document.uri, (f) => f.length === 1 && ruleOf(f[0]!) === 'copydesk/binary');
  });
  it('may be empty', async () => {
    const { document } = await openFile('empty.txt', '');
    const result = await vscode.commands.executeCommand<{ findings: number }>('copydesk.review', document.uri);
    assert.equal(result.findings, 0);
    assert.equal(await vscode.commands.executeCommand('copydesk.cleanUp', document.uri, { confirm: false }), false);
  });
});

/** `State.Running` of vscode-languageclient. */
const RUNNING = 2;

describe('a server that dies', () => {
  it('is started again and loses nothing', async () => {
    const { document } = await openFile('crash.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    const client = (await api().ready) as unknown as {
      _serverProcess: { kill(signal: string): void };
      onDidChangeState: vscode.Event<{ newState: number }>;
    };
    const back = new Promise<void>((done) => {
      const listening = client.onDidChangeState(({ newState }) => {
        if (newState !== 2) return;
        listening.dispose();
        done();
      });
    });
    client._serverProcess.kill('SIGKILL');
    await back;
    await changing(document, async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(1, 0), `${BAD}\n`);
      await vscode.workspace.applyEdit(edit);
    });
    await untilFindings(document.uri, (f) => f.filter((d) => ruleOf(d) === RULE).length >= 2);
    assert.ok(existsSync(document.uri.fsPath));
  }).timeout(60_000);
  it('again and again is left alone: that is said, in the status bar too, and a click brings it back', async () => {
    await vscode.commands.executeCommand('copydesk.restartServer');
    const { document } = await openFile('left.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    const client = (await api().ready) as unknown as {
      _serverProcess: { kill(signal: string): void };
      onDidChangeState: vscode.Event<unknown>;
      state: number;
    };
    for (let i = 0; i < 4; i++) {
      const died = until(client.onDidChangeState, () => client.state !== RUNNING);
      client._serverProcess.kill('SIGKILL');
      await died;
      await until(client.onDidChangeState, () => client.state === RUNNING);
    }
    await picture('server-again', { words: 'was started again. Your text is untouched' });
    client._serverProcess.kill('SIGKILL');
    const stopped = '.statusbar-item a[aria-label^="Copydesk: The review server has stopped"]';
    await picture('server-left', { words: 'is left alone now', has: stopped });
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('copydesk.cleanUp', document.uri)));
    await picture('server-back', { click: stopped, has: '.statusbar-item a[aria-label^="Copydesk: 1 encoding"]' });
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('copydesk.fixSafe', document.uri);
    assert.equal(document.getText(), `${GOOD}\n`);
  }).timeout(120_000);
});
