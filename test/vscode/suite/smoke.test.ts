import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { api, manifest, root } from './desk';

describe('the installed extension', () => {
  it('runs from the VSIX, not from the sources', () => {
    const { extensionPath } = vscode.extensions.getExtension('copydesk.copydesk')!;
    assert.ok(!extensionPath.startsWith(root), extensionPath);
  });
  it('prints how long its activation takes; under 50 ms', () => {
    const { activationMs, activationProcessorMs } = api();
    console.log(
      `      activation: ${activationMs.toFixed(1)} ms, of processor time ${activationProcessorMs?.toFixed(1) ?? '?'} ms (goal: 50)`,
    );
    assert.ok((activationProcessorMs ?? activationMs) < 50);
  });
  // The second bound is our own: a library that came along by accident would break it.
  it('is smaller than 2 MB packaged; client and server smaller than 1.35 MB', () => {
    const { extensionPath } = vscode.extensions.getExtension('copydesk.copydesk')!;
    const size = (name: string): number => statSync(join(extensionPath, 'dist', name)).size;
    const code = ['extension.cjs', 'client.cjs', 'desk.cjs', 'lsp.cjs', 'server.cjs', 'engine.js'].reduce((sum, name) => sum + size(name), 0); // prettier-ignore
    const vsix = statSync(join(root, '.vscode-test/copydesk.vsix')).size;
    console.log(`      client and server: ${(code / 1024).toFixed(0)} KB, VSIX: ${(vsix / 1024).toFixed(0)} KB`);
    assert.ok(code < 1.35e6);
    assert.ok(vsix < 2e6);
  });
  it('has every command that it declares', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of manifest().contributes.commands) assert.ok(known.has(command), command);
  });
});
