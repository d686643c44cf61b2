// The suite inside VS Code, against the packaged VSIX installed in an empty profile. VSCODE_TEST_HOST=desktop downloads VS Code;
// the default on Linux is the test host of host/. GREP=words runs only the tests whose names hold them,
// TRUST=no only those in a workspace that is not trusted.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { packageSmall } from '../../scripts/package.mjs';
import { ensureHost } from './host/ensure.mjs';
import { installVsix } from './host/host.mjs';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const work = join(root, '.vscode-test');
const inHost =
  (process.env.VSCODE_TEST_HOST ?? (process.platform === 'linux' ? 'code-host' : 'desktop')) === 'code-host';

/** The tests, each file a bundle: inside VS Code there is no TypeScript. */
async function buildSuite() {
  const suite = join(here, 'suite');
  rmSync(join(work, 'suite'), { recursive: true, force: true });
  await build({
    entryPoints: readdirSync(suite).filter((f) => f.endsWith('.test.ts') || f === 'index.ts').map((f) => join(suite, f)), // prettier-ignore
    outdir: join(work, 'suite'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(work, 'suite', 'index.cjs');
}

/** A workspace with the sample in it, a user's profile and an extension that is nothing but a place for the tests. */
function makeProfile() {
  const tmp = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-')));
  const at = (name) => join(tmp, name);
  cpSync(join(root, 'samples'), at('workspace/samples'), { recursive: true });
  // Two folders: what holds for one must not hold for the other.
  mkdirSync(at('second'));
  writeFileSync(at('desk.code-workspace'), JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }));
  mkdirSync(at('empty'));
  // What other extensions bring to the desk: a language of their own for .mdx.
  const contributes = { languages: [{ id: 'mdx', extensions: ['.mdx'] }] };
  const empty = { name: 'tests', publisher: 'copydesk', version: '0.0.1', engines: { vscode: '^1.100.0' }, contributes }; // prettier-ignore
  writeFileSync(at('empty/package.json'), JSON.stringify(empty));
  return { tmp, workspace: at('desk.code-workspace'), empty: at('empty'), extensions: at('extensions'), userData: at('user'), serverData: at('server') }; // prettier-ignore
}

async function install(vsix, profile) {
  if (inHost) {
    ensureHost();
    installVsix(vsix, profile);
    return join(here, 'host', 'code-host.mjs');
  }
  const executable = await downloadAndUnzipVSCode();
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const at = [`--extensions-dir=${profile.extensions}`, `--user-data-dir=${profile.userData}`];
  const { status } = spawnSync(cli, [...args, ...at, '--install-extension', vsix], { stdio: 'inherit', shell: process.platform === 'win32' }); // prettier-ignore
  if (status !== 0) throw new Error(`VS Code could not install ${vsix}`);
  return executable;
}

process.env.CODE_HOST_TIMEOUT_MS ??= String(20 * 60_000);

/** Runs the suite in a VS Code of its own; answers what it counted. */
async function runSuite(vsix, extensionTestsPath, { trust, grep }) {
  const profile = makeProfile();
  const summary = join(profile.tmp, 'summary');
  try {
    await runTests({
      vscodeExecutablePath: await install(vsix, profile),
      extensionDevelopmentPath: profile.empty,
      extensionTestsPath,
      extensionTestsEnv: {
        COPYDESK_ROOT: root,
        COPYDESK_SUMMARY: summary,
        GREP: grep,
        CODE_HOST_TRUST: trust,
        COPYDESK_FIGURES: process.env.COPYDESK_FIGURES,
        CODE_HOST_SHOTS: inHost ? join(here, 'shots') : undefined,
      },
      launchArgs: [
        profile.workspace,
        `--extensions-dir=${profile.extensions}`,
        `--user-data-dir=${profile.userData}`,
        '--disable-workspace-trust',
      ],
    });
  } catch (e) {
    console.error(String(e?.message ?? e));
    process.exitCode = 1;
  }
  const counted = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : undefined;
  rmSync(profile.tmp, { recursive: true, force: true, maxRetries: 5 });
  return counted;
}

// Whether a workspace is trusted is asked for a whole window: those tests run in one of their own, in the test host, where nobody is asked first.
const trusted = { grep: process.env.GREP };
const untrusted = { trust: 'ask', grep: 'a workspace that is not trusted' };
const runs = process.env.TRUST === 'no' ? [untrusted] : [trusted, ...(inHost && !process.env.GREP ? [untrusted] : [])];
try {
  const vsix = await packageSmall(join(work, 'copydesk.vsix'));
  const suite = await buildSuite();
  const counts = [];
  for (const run of runs) counts.push(await runSuite(vsix, suite, run));
  if (counts.every(Boolean)) {
    const sum = (key) => counts.reduce((n, c) => n + c[key], 0);
    const failed = sum('failed') ? `${sum('failed')} tests failed, ${sum('passed')} passed` : `${sum('passed')} tests passed`; // prettier-ignore
    console.log(`VS Code ${counts[0].version}: ${failed}`);
  }
} catch (e) {
  console.error(String(e?.message ?? e));
  process.exitCode = 1;
}
