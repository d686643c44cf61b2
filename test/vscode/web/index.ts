// The suite in the browser: the packaged extension in a web worker, its server in another, files in memory. No Node, no disk, no process.
import 'mocha/mocha';
import * as vscode from 'vscode';

declare const mocha: BrowserMocha & { run(done: (failures: number) => void): Mocha.Runner };

declare const REPORT_TO: string;
let said = Promise.resolve();
/** The lines of the report, one after the other, to where the suite was started. */
function say(body: string): void {
  said = said.then(async () => void (await fetch(`${REPORT_TO}/report`, { method: 'POST', body })));
}

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 180_000, reporter: class {} as unknown as Mocha.ReporterConstructor });
  await import('./desk.test');
  await new Promise<void>((done, failed) => {
    const runner = mocha.run((failures) => {
      const passed = runner.stats?.passes ?? passes;
      const words = `VS Code ${vscode.version} in the browser: ${failures ? `${failures} tests failed, ` : ''}${passed} tests passed`;
      say(words);
      void said.then(() => {
        if (failures || passed === 0) failed(new Error(words));
        else done();
      });
    });
    let passes = 0;
    runner.on('pass', (test) => {
      passes++;
      say(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test, e: Error) => say(`  ✘ ${test.fullTitle()}\n${e.stack ?? e.message}`));
  });
}
