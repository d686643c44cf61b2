// What the terminal says of a file and what VS Code shows of it are one review: held over every rule's bad examples and the sample.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { RULES } from '../../../src/rules';
import { findings, root, ruleOf, sampleFile, untilFindings, workspace } from './desk';

const ENDING = { plain: 'txt', markdown: 'md', html: 'html' };
const folder = join(workspace, 'agreement');

interface Reported {
  readonly path: string;
  readonly findings: readonly {
    rule: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    message: string;
  }[];
}

/** Every example that is a file by itself: in its own encoding, under no configuration of its own. */
function writeCorpus(): void {
  const files = RULES.flatMap(({ meta }) => meta.examples).flatMap((e, i) =>
    e.bytes || e.config || e.encoding !== undefined || e.text !== undefined
      ? []
      : [[join(String(i), e.path ?? `article.${ENDING[e.format ?? 'plain']}`), 'bad' in e ? e.bad : e.good] as const],
  );
  for (const [name, text] of [...files, ['sample/news.txt', readFileSync(sampleFile)] as const]) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** What `copydesk check` reports of the folder, run as in a terminal. */
function inTerminal(): Reported[] {
  const cli = join(root, 'dist/cli.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', 'agreement', '--format', 'json'], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  assert.equal(stderr, '');
  return (JSON.parse(stdout) as { articles: Reported[] }).articles;
}

const inEditor = (uri: vscode.Uri): string[] =>
  findings(uri)
    .map((d) => {
      const { start, end } = d.range;
      return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${ruleOf(d)} ${d.message}`;
    })
    .sort();

describe('terminal and editor', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true, force: true });
  });

  it('say the same of every file', async () => {
    writeCorpus();
    const reported = inTerminal();
    assert.ok(reported.length > 100, `${reported.length} files`);
    const silent: vscode.Uri[] = [];
    // Those that are sound come first: once the findings of the others are there, theirs would be, too.
    for (const { path, findings: found } of [...reported].sort((a, b) => a.findings.length - b.findings.length)) {
      const uri = vscode.Uri.file(join(workspace, path));
      await vscode.window.showTextDocument(uri, { preview: found.length > 0 });
      if (found.length === 0) {
        silent.push(uri);
        continue;
      }
      await untilFindings(uri);
      const expected = found.map((f) => `${f.line}:${f.column}-${f.endLine}:${f.endColumn} ${f.rule} ${f.message}`);
      assert.deepEqual(inEditor(uri), expected.sort(), path);
    }
    for (const uri of silent) assert.deepEqual(inEditor(uri), [], uri.path);
  }).timeout(300_000);
});
