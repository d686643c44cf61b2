// A workspace that nobody has trusted yet: run by itself (run.mjs), as VS Code asks for the whole window.
import { writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changing, findings, openFile, picture, quickFixes, ruleOf, untilFindings, workspace } from './desk';

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const RULE = 'encoding/misread';

describe('a workspace that is not trusted', function () {
  before(function () {
    if (vscode.workspace.isTrusted) this.skip();
  });
  const config = join(workspace, 'copydesk.config.json');
  after(() => rmSync(config, { force: true }));

  it('can hide nothing: neither its configuration nor its settings are read', async () => {
    writeFileSync(config, '{ "rules": { "*": "off" }, "exclude": ["**"] }');
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('rules', { '*': 'off' }, vscode.ConfigurationTarget.Workspace);
    await settings.update('exclude', ['**'], vscode.ConfigurationTarget.Workspace);
    const { document } = await openFile('untrusted.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    await vscode.commands.executeCommand('copydesk.review', document.uri);
    assert.deepEqual(findings(document.uri).map(ruleOf), [RULE]);
  });
  it('is mended as everywhere, and the status bar says what is not read', async () => {
    const { document } = await openFile('mended.txt', `${BAD}\n`);
    await untilFindings(document.uri);
    await picture('untrusted', { has: '.statusbar-item a[aria-label^="Copydesk: 1 encoding"][aria-label*="This folder is not trusted"]' }); // prettier-ignore
    assert.ok((await quickFixes(document.uri, findings(document.uri)[0]!.range)).some((a) => a.isPreferred));
    await changing(document, () => vscode.commands.executeCommand('copydesk.fixSafe', document.uri));
    assert.equal(document.getText(), `${BAD.replace('â€™', '’')}\n`);
  });
});
