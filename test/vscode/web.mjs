// The suite in a browser: the packaged extension as vscode.dev runs it, in a web worker. The workbench is the test host's;
// what runs in the browser is what it loads from another server, and that is one of files only. GREP as in run.mjs.
import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { packageVsix } from '../../scripts/package.mjs';
import { ensureHost } from './host/ensure.mjs';
import { configurePage, installVsix, openBrowser, startServer } from './host/host.mjs';

const here = import.meta.dirname;
const work = join(here, '..', '..', '.vscode-test');
const LIMIT_MS = Number(process.env.CODE_HOST_TIMEOUT_MS ?? 10 * 60_000);
const TYPES = { '.js': 'text/javascript', '.cjs': 'text/javascript', '.json': 'application/json' };

/** Files below `folders`, for a page of another origin; what is posted to /report is handed on. */
function serveFiles(folders, report) {
  const server = createServer((request, answer) => {
    answer.setHeader('Access-Control-Allow-Origin', '*');
    answer.setHeader('Access-Control-Allow-Headers', '*');
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const [, name, ...rest] = path.split('/');
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (d) => (body += d)).on('end', () => answer.end(report(body)));
      return;
    }
    const file = folders[name] && join(folders[name], ...rest);
    if (request.method === 'OPTIONS' || !file || !existsSync(file) || !statSync(file).isFile())
      answer.writeHead(request.method === 'OPTIONS' ? 204 : 404).end();
    else {
      answer.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(answer);
    }
  });
  return new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(server)));
}

/** The tests and the extension with their files, each a bundle that a worker can read. */
async function buildSuite(to, port) {
  await build({
    entryPoints: { index: join(here, 'web/index.ts'), files: join(here, 'web/files.ts') },
    outdir: to,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { REPORT_TO: JSON.stringify(`http://localhost:${port}`), global: 'globalThis' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const manifest = { name: 'files', publisher: 'copydesk', version: '0.0.1', engines: { vscode: '^1.90.0' }, browser: './files.js', activationEvents: ['onFileSystem:memfs'] }; // prettier-ignore
  writeFileSync(join(to, 'package.json'), JSON.stringify(manifest));
}

const tmp = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-web-')));
const place = { extensions: join(tmp, 'extensions'), userData: join(tmp, 'user'), serverData: join(tmp, 'server') };
const suite = join(tmp, 'suite');
let host;
let browser;
let failed = true;
try {
  ensureHost();
  mkdirSync(work, { recursive: true });
  installVsix(packageVsix(join(work, 'copydesk.vsix')), place);
  const installed = join(
    place.extensions,
    readdirSync(place.extensions).find((n) => n.startsWith('copydesk.copydesk')),
  );
  const files = await serveFiles({ copydesk: installed, suite }, (line) => (console.log(line), ''));
  const { port } = files.address();
  await buildSuite(suite, port);
  host = await startServer({ ...place, onEnd: (why) => console.error(why) });
  const opened = await openBrowser({ bypassCSP: true }); // the page may read from its own server only
  ({ browser } = opened);
  const { page } = opened;
  const uri = (path) => ({ $mid: 1, scheme: 'http', authority: `localhost:${port}`, path });
  const ended = new Promise((done) => void page.exposeFunction('codeAutomationExit', done));
  await page.exposeFunction('codeAutomationLog', (type, args) => process.env.CODE_HOST_DEBUG && console.error(type, ...args)); // prettier-ignore
  if (process.env.CODE_HOST_DEBUG) page.on('console', (m) => console.error('console', m.text().slice(0, 500)));
  await configurePage(page, {
    development: { extensions: [uri('/copydesk'), uri('/suite')], extensionTestsPath: uri('/suite/index.js') },
    trust: false,
  });
  await page.goto(`${host.origin}/?${new URLSearchParams({ tkn: host.token, folder: 'memfs:/desk' })}`);
  const late = once(AbortSignal.timeout(LIMIT_MS), 'abort').then(() => {
    console.error(`The suite in the browser had not ended after ${LIMIT_MS / 1000} seconds.`);
    return 124;
  });
  const code = await Promise.race([ended, late]);
  if (process.env.CODE_HOST_DEBUG) await page.screenshot({ path: join(work, 'web.png') });
  failed = code !== 0;
  files.close();
} finally {
  await browser?.close();
  await host?.stop();
  rmSync(tmp, { recursive: true, force: true, maxRetries: 5 });
  process.exit(failed ? 1 : 0);
}
