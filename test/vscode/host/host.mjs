// The parts of the test host: the VS Code server that the npm package `code-server` ships, and a headless Chromium
// that shows its workbench. `code-host.mjs` runs tests in it, `scripts/start.mjs` opens it for a person.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const dir = process.env.CODE_HOST_DIR || resolve(import.meta.dirname, '..', '.vscode-host');
const node = join(dir, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
const serverMain = join(dir, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
export const chromiumPath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
export const hostIsReady = () => existsSync(join(dir, 'ready'));

const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  // Where trust counts, nothing is trusted until somebody says so.
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'typescript.disableAutomaticTypeAcquisition': true,
  'files.simpleDialog.enable': true,
  // As on the desktop: in a browser the workbench saves by itself a second after the last key.
  'files.autoSave': 'off',
};

/** Writes the user's settings: what keeps the workbench quiet, under what stands there already. */
export function writeSettings(userData, more = {}) {
  const file = join(userData, 'User', 'settings.json');
  mkdirSync(join(userData, 'User'), { recursive: true });
  const own = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, JSON.stringify({ ...QUIET, ...more, ...own }, null, 2));
}

/** Installs a packaged extension, as a user's VS Code would. */
export function installVsix(vsix, { extensions, userData, serverData }) {
  const at = ['--extensions-dir', extensions, '--user-data-dir', userData, '--server-data-dir', serverData];
  execFileSync(node, [serverMain, '--install-extension', vsix, '--accept-server-license-terms', ...at], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The version of VS Code that the host runs. */
export const hostVersion = () =>
  JSON.parse(readFileSync(join(dir, 'node_modules', 'code-server', 'lib', 'vscode', 'package.json'), 'utf8')).version;

/** Starts the server in a process group of its own; answers when it listens. */
export async function startServer({ extensions, userData, serverData, env = {}, log = () => {}, onEnd = () => {} }) {
  for (const file of [node, serverMain])
    if (!existsSync(file)) throw new Error(`missing ${file}: run node test/vscode/host/setup.mjs`);
  const token = randomUUID();
  // Should its launcher be killed, the server ends by itself some minutes later. Not with
  // --remote-auto-shutdown-without-delay: that races with the exit code at the end of the tests.
  const args = [
    ...[serverMain, '--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--enable-remote-auto-shutdown', '--reconnection-grace-time', '5'],
    ...['--server-data-dir', serverData, '--user-data-dir', userData, '--extensions-dir', extensions],
  ];
  const server = spawn(node, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let ending = false;
  server.on('exit', (code, signal) => ending || onEnd(`server ended early (${code ?? signal})`));
  server.stderr.on('data', (d) => log(`server! ${d}`));
  const port = await new Promise((listening, failed) => {
    let out = '';
    server.on('exit', () => failed(new Error(`the VS Code server did not start: ${out.slice(-500)}`)));
    server.stdout.on('data', (d) => {
      log(`server: ${d}`);
      out = (out + d).slice(-5000);
      const up = /Extension host agent listening on (\d+)/.exec(out);
      if (up) listening(Number(up[1]));
      const end = /Extension Host Process exited with code: (\S+), signal: (\S+)\./.exec(String(d));
      if (end && end[1] !== '0') onEnd(end[0]);
    });
  });
  return {
    port,
    token,
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      ending = true;
      return stop(server);
    },
  };
}

async function stop(server) {
  if (server.exitCode !== null) return;
  const gone = new Promise((ok) => server.once('exit', ok));
  signal(server, 'SIGTERM');
  await Promise.race([gone, new Promise((ok) => setTimeout(ok, 3000))]);
  signal(server, 'SIGKILL');
}

function signal(server, name) {
  try {
    process.kill(-server.pid, name);
  } catch {
    // gone already
  }
}

/** A file of the machine as the workbench in the browser names it. */
export const remoteUri = (port, path) => ({ $mid: 1, scheme: 'vscode-remote', authority: `127.0.0.1:${port}`, path });

/** The address of the workbench, with a folder or a workspace file, and files to open in it. */
export function workbenchUrl({ origin, port, token }, folder, open = []) {
  const query = new URLSearchParams({ tkn: token });
  if (folder) query.set(statSync(folder).isDirectory() ? 'folder' : 'workspace', folder);
  else query.set('ew', 'true');
  const files = open.map((f) => ['openFile', `vscode-remote://127.0.0.1:${port}${encodeURI(f)}`]);
  query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...files]));
  return `${origin}/?${query}`;
}

/** Opens a browser in which every name but that of this machine is unknown. */
export async function openBrowser({ width = 1280, height = 800, ...more } = {}) {
  if (!existsSync(chromiumPath))
    throw new Error(`missing ${chromiumPath}: install chromium, or name one in CHROMIUM_PATH`);
  const off = ['background-networking', 'component-update', 'sync', 'gpu', 'quic', 'dev-shm-usage'];
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    args: [
      '--no-sandbox',
      '--no-first-run',
      ...off.map((f) => (f === 'component-update' ? '--disable-component-update' : `--disable-${f}`)),
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });
  const context = await browser.newContext({
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
    // Webviews are served by one.
    serviceWorkers: 'allow',
    ...more,
  });
  return { browser, page: await context.newPage() };
}

/**
 * Lays `options` (development options) over the configuration that the server writes into the page: the server has no flag for them.
 * Not done with page.route/fulfill: Chromium then takes the page for one from a public address and refuses its web
 * sockets to 127.0.0.1.
 */
export const configurePage = (page, options) =>
  page.addInitScript(({ development, trust, locale }) => {
    // The language of the interface, as far as extensions bring their own words.
    if (locale) Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => locale, set: () => {} });
    const get = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = get.call(this, name);
      if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
      const config = JSON.parse(value);
      config.developmentOptions = { ...config.developmentOptions, ...development };
      config.enableWorkspaceTrust = trust;
      const product = config.productConfiguration ?? {};
      product.enableTelemetry = false;
      for (const k of ['telemetryEndpoint', 'extensionsGallery', 'updateEndpoint', 'serviceWorker']) delete product[k];
      return JSON.stringify(config);
    };
  }, options);
