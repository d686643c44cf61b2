// Everything: `npm test`. Sets up what it lacks, ends with how many tests passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureClusterTools, ensureHost } from '../test/vscode/host/ensure.mjs';

const root = join(import.meta.dirname, '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const counts = { passed: 0, failed: 0 };
/** What failed, said once more at the end: a long run's output is often cut in the middle. */
const failures = [];

function step(name, command, args, read = () => ({})) {
  console.log(`\n== ${name}`);
  const shell = process.platform === 'win32';
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 }); // prettier-ignore
  process.stdout.write(stdout ?? '');
  const { passed = 0, failed = 0, names = [] } = read(stdout ?? '');
  counts.passed += passed;
  // A step that fails without a failing test has failed all the same.
  counts.failed += status === 0 ? failed : Math.max(1, failed);
  if (status !== 0) failures.push(...(names.length > 0 ? names : [name]));
}

/** Counts of a vitest run, from its JSON report. */
function unitCounts() {
  const path = join(root, '.vscode-test/unit.json');
  if (!existsSync(path)) return {};
  const report = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  const failed = report.testResults.flatMap((file) => file.assertionResults).filter((test) => test.status === 'failed');
  const names = failed.map((test) => `${test.fullName}: ${test.failureMessages[0]?.split('\n')[0] ?? ''}`);
  return { passed: report.numPassedTests, failed: report.numFailedTests, names };
}

/** Counts of the suite's last line: "VS Code 1.139.1: 57 tests passed", "… 2 tests failed, 55 passed". */
function suiteCounts(out) {
  const line = out.trim().split('\n').at(-1) ?? '';
  const m = /^VS Code \S+(?: in the browser)?: (?:(\d+) tests failed, )?(\d+) (?:tests )?passed$/.exec(line);
  if (!m) return { failed: 1 };
  // Mocha lists what failed below "N failing"; ours in the browser marks it with a cross.
  const names = out
    .split('\n')
    .filter((l) => /^\s+(?:✘|\d+\)) /.test(l))
    .map((l) => l.trim());
  return { passed: Number(m[2]), failed: Number(m[1] ?? 0), names };
}

if (process.platform === 'linux' && process.env.VSCODE_TEST_HOST !== 'desktop') ensureHost();
ensureClusterTools();
mkdirSync(join(root, '.vscode-test'), { recursive: true });
step('lint, and whether generated files are up to date', npm, ['run', '--silent', 'lint']);
step('build', npm, ['run', '--silent', 'build']);
const report = ['--reporter=dot', '--reporter=json', '--outputFile.json=.vscode-test/unit.json'];
step('unit tests', process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...report], unitCounts);
// Hostile texts, and what needs processes of its own (workers, kill -9); on a slow machine a few minutes.
step(
  'hostile texts and processes',
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.slow.config.ts', ...report],
  unitCounts,
);
step('inside VS Code', process.execPath, ['test/vscode/run.mjs'], suiteCounts);
if (process.platform === 'linux' && process.env.VSCODE_TEST_HOST !== 'desktop')
  step('in the browser', process.execPath, ['test/vscode/web.mjs'], suiteCounts);
for (const failure of failures) console.log(`\nfailed: ${failure}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
if (failures.length > 0) process.exitCode = 1;
