// Figures of `npm run bench:editor` that only VS Code itself can give. Limits here are those of a busy machine; the goals stand in the bench.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { api, openFile, sampleFile, untilFindings } from './desk';

describe('speed of the desk', () => {
  it('shows the sample’s findings soon after it is opened', async () => {
    const sample = readFileSync(sampleFile);
    const taken: number[] = [];
    for (let i = 0; i < 7; i++) {
      const from = performance.now();
      const { document } = await openFile('sample.txt', sample);
      await untilFindings(document.uri);
      taken.push(performance.now() - from);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
    // The first ones warm the host up.
    const warm = taken.slice(2).sort((a, b) => a - b);
    const opening = warm[Math.floor(warm.length / 2)]!;
    console.log(`      sample opened to diagnostics: ${warm.map((t) => t.toFixed(0)).join(', ')} ms (goal: 400)`);
    const { activationMs: activation, activationProcessorMs: activationProcessor } = api();
    const { COPYDESK_FIGURES } = process.env;
    if (COPYDESK_FIGURES) writeFileSync(COPYDESK_FIGURES, JSON.stringify({ opening, activation, activationProcessor }));
    assert.ok(opening < 5000);
  }).timeout(60_000);
});
