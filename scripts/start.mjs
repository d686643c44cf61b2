// Builds Copydesk and opens the sample workspace with it: in desktop VS Code where `code` is on the PATH, otherwise in the VS Code of
// the test host at a local address. `--screenshot FILE` does it headless, writes a picture and ends. `--open FILE` opens another file.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { ensureHost } from '../test/vscode/host/ensure.mjs';
import {
  configurePage,
  installVsix,
  openBrowser,
  startServer,
  workbenchUrl,
  writeSettings,
} from '../test/vscode/host/host.mjs';
import { packageVsix } from './package.mjs';

const root = join(import.meta.dirname, '..');
const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const picture = argument('--screenshot');
const sample = resolve(root, argument('--open') ?? 'samples/zhenjiang-news.txt');
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

/** A copy of the samples: what is mended there is not mended in the project. */
function copySamples(to) {
  const workspace = join(to, 'samples');
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  if (!existsSync(join(workspace, basename(sample)))) cpSync(sample, join(workspace, basename(sample)));
  mkdirSync(join(workspace, '.vscode'), { recursive: true });
  writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify({ 'editor.wordWrap': 'on', 'editor.minimap.enabled': false }, null, 2)); // prettier-ignore
  return { workspace, file: join(workspace, basename(sample)) };
}

const onPath = (command) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;

/** Opens desktop VS Code in a profile of its own. */
function openDesktop(vsix, tmp) {
  const { workspace, file } = copySamples(tmp);
  const own = ['--user-data-dir', join(tmp, 'user'), '--extensions-dir', join(tmp, 'extensions')];
  const shell = process.platform === 'win32';
  spawnSync('code', [...own, '--install-extension', vsix], { stdio: 'inherit', shell });
  spawnSync('code', [...own, '--disable-workspace-trust', workspace, file], { stdio: 'inherit', shell });
  console.log(`Desktop VS Code shows ${file}`);
}

async function openHost(vsix, tmp) {
  ensureHost();
  const { workspace, file } = copySamples(tmp);
  const place = { extensions: join(tmp, 'extensions'), userData: join(tmp, 'user'), serverData: join(tmp, 'server') };
  writeSettings(place.userData, { 'security.workspace.trust.enabled': false });
  installVsix(vsix, place);
  const server = await startServer({ ...place, onEnd: (why) => console.error(why) });
  return { server, file, url: workbenchUrl(server, workspace, [file]) };
}

/** A picture of the workbench once it shows what was found. */
async function takePicture({ server, url }, to) {
  const { browser, page } = await openBrowser({ width: 1200, height: 900 });
  try {
    await configurePage(page, { development: {}, trust: false });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('.statusbar-item[id*="copydesk"]', { timeout: 120_000 });
    await page.waitForSelector('.squiggly-warning, .squiggly-info', { state: 'attached', timeout: 60_000 });
    mkdirSync(dirname(resolve(to)), { recursive: true });
    await page.screenshot({ path: resolve(to) });
  } catch (e) {
    await page.screenshot({ path: resolve(to) });
    throw e;
  } finally {
    await browser.close();
    await server.stop();
  }
}

node('scripts/build.mjs');
const tmp = mkdtempSync(join(tmpdir(), 'copydesk-start-'));
const vsix = packageVsix(join(tmp, 'copydesk.vsix'));
if (picture === undefined && onPath('code')) openDesktop(vsix, tmp);
else {
  const host = await openHost(vsix, tmp);
  const clean = () => rmSync(tmp, { recursive: true, force: true, maxRetries: 5 });
  if (picture !== undefined) {
    await takePicture(host, picture);
    console.log(`A picture of the sample under review: ${resolve(picture)}`);
    clean();
    process.exit(0);
  }
  // The same review in the terminal, beside the address.
  spawnSync(process.execPath, ['dist/cli.cjs', 'check', '--fail-on', 'never', host.file], { cwd: root, stdio: 'inherit' }); // prettier-ignore
  console.log(`\nCopydesk is open at\n\n  ${host.url}\n\nCtrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, async () => {
      await host.server.stop();
      clean();
      process.exit(0);
    });
}
