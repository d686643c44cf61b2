import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { activate } from './desk';
import { stillWaiting, waitNoMore } from '../until';

/** Runs the tests that lie beside this file; the last line says how many passed, in which VS Code. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec' });
  if (process.env.GREP) mocha.grep(new RegExp(process.env.GREP));
  mocha.rootHooks({
    beforeAll: activate,
    afterEach(this: Mocha.Context) {
      if (this.currentTest?.state === 'failed') for (const line of stillWaiting()) console.log(`      ${line}`);
      waitNoMore();
    },
  });
  for (const file of readdirSync(__dirname).filter((f) => f.endsWith('.test.cjs')))
    mocha.addFile(join(__dirname, file));
  await new Promise<void>((ok, failed) => {
    const runner = mocha.run((failures) => {
      const passed = runner.stats?.passes ?? 0;
      const words = failures ? `${failures} tests failed, ${passed} passed` : `${passed} tests passed`;
      // Summed up by run.mjs in the very last line.
      writeFileSync(
        process.env.COPYDESK_SUMMARY!,
        JSON.stringify({ version: vscode.version, passed, failed: failures }),
      );
      if (failures || passed === 0) failed(new Error(words));
      else ok();
    });
  });
}
