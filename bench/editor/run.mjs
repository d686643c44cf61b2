// How fast the desk is: `npm run bench:editor` (build first). The server is measured over its standard input and output, as any editor speaks
// to it; opening and activation inside VS Code, with the packaged extension (`--server` leaves that out).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';

const root = join(import.meta.dirname, '..', '..');
const KEYSTROKES = 300;
const ARTICLES = Number(process.env.ARTICLES ?? 5000);

/** Sound English prose of the project itself: sentences of its documentation, without code and markup. */
function prose() {
  const pages = readdirSync(join(root, 'docs'), { recursive: true }).filter((f) => f.endsWith('.md'));
  const text = pages.map((f) => readFileSync(join(root, 'docs', f), 'utf8')).join('\n');
  const outside = text.replace(/```[\s\S]*?```/g, '').split(/\n{2,}/);
  return outside
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .map((p) => p.replace(/[`*]|\]\([^)]*\)|\[/g, ''))
    .filter((p) => /^[A-Z][^|#]{60,}[.:]$/.test(p));
}

/** Without the samples of damage that the documentation shows: an article on damage asks more, and has a row of its own. */
const ordinary = (paragraphs) => paragraphs.filter((p) => !/[^\x20-\x7e\u00d7\u2013-\u2026\u2264\u2265]/.test(p));

/** A text of `size` characters from the `from`th paragraph on, none twice. */
function article(paragraphs, from, size) {
  const head = ['Harbour bridge opens after two years', '', 'By Maria Sanders', 'Published on 3 April 2020', ''];
  let out = head.join('\n');
  for (let i = 0; out.length < size && i < paragraphs.length; i++)
    out += `\n${paragraphs[(from + i) % paragraphs.length]}\n`;
  return out.slice(0, size);
}

async function startServer() {
  const server = spawn(process.execPath, ['--require', join(import.meta.dirname, 'usage.cjs'), join(root, 'dist/server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] }); // prettier-ignore
  const client = createProtocolConnection(server.stdout, server.stdin);
  client.onUnhandledNotification(() => undefined);
  client.onError(() => undefined);
  client.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: null,
  });
  await client.sendNotification('initialized', {});
  const doc = (uri) => ({ textDocument: { uri } });
  return {
    pid: server.pid,
    /** Milliseconds of processor time so far: unlike the clock it does not count what else the machine does. */
    used: () =>
      new Promise((done) => {
        server.once('message', done);
        server.send('used');
      }),
    open: (uri, text) =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    pull: (uri) => client.sendRequest('textDocument/diagnostic', doc(uri)),
    close: (uri) => client.sendNotification('textDocument/didClose', doc(uri)),
    figures: () => client.sendRequest('copydesk/performance'),
    end: async () => {
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      client.dispose();
    },
  };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Milliseconds (clock, processor time) from a keystroke's arrival to its diagnostics: letters typed in the middle of a 20 KB article. */
async function keystrokes(paragraphs) {
  const server = await startServer();
  const uri = 'untitled:typing.txt';
  const text = article(paragraphs, 0, 20_000);
  const lines = text.split('\n');
  const line = lines.findIndex((l, i) => i > lines.length / 2 && l.length > 200);
  await server.open(uri, text);
  const taken = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const before = await server.used();
    const from = performance.now();
    const place = { line, character: 100 + i };
    await server.change(uri, i + 2, [{ range: { start: place, end: place }, text: 'and the word '[i % 13] }]);
    await server.pull(uri);
    // The first ones read models and warm up what is compiled.
    const clock = performance.now() - from;
    if (i >= 50) taken.push({ clock, used: (await server.used()) - before });
  }
  await server.end();
  const sorted = (key) => taken.map((t) => t[key]).sort((a, b) => a - b);
  const [clock, used] = [sorted('clock'), sorted('used')];
  return { median: at(used, 0.5), p95: at(used, 0.95), clock: at(clock, 0.95), size: text.length };
}

/** Resident memory of the server in MB after so many articles were opened, reviewed and closed. */
async function memory(paragraphs) {
  const server = await startServer();
  const sample = readFileSync(join(root, 'samples/zhenjiang-news.txt'), 'utf8');
  const from = performance.now();
  for (let i = 0; i < ARTICLES; i++) {
    const uri = `untitled:article-${i}.txt`;
    const text = i % 10 === 0 ? sample.replace(/2020/g, String(1990 + (i % 30))) : article(paragraphs, i, 2000 + (i % 7) * 500); // prettier-ignore
    await server.open(uri, text);
    await server.pull(uri);
    await server.close(uri);
  }
  const took = performance.now() - from;
  const rss = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' })) / 1024;
  await server.end();
  return { rss, perArticle: took / ARTICLES };
}

/** Opening and activation, as the suite inside VS Code measures them. */
function inVsCode() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const file = join(folder, 'figures.json');
  try {
    const env = { ...process.env, GREP: 'speed of the desk', COPYDESK_FIGURES: file };
    spawnSync(process.execPath, [join(root, 'test/vscode/run.mjs')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const paragraphs = prose();
const rows = [];
const row = (what, value, goal, unit = 'ms') =>
  rows.push([what, value === undefined ? 'not measured' : `${value.toFixed(1)} ${unit}`, goal ? `< ${goal} ${unit}` : '', value === undefined || !goal ? '' : value < goal ? 'holds' : 'MISSED']); // prettier-ignore
const texts = [
  ['', ordinary(paragraphs)],
  [' on damage', paragraphs],
];
for (const [kind, some] of texts) {
  const typed = await keystrokes(some);
  const key = `keystroke in an article${kind} of ${(typed.size / 1000).toFixed(0)} KB to diagnostics`;
  row(`${key}, clock, 95th percentile`, typed.clock, 30);
  row(`${key}, processor time of the server with V8's own threads, median`, typed.median);
  row(`${key}, the same, 95th percentile`, typed.p95);
}
const held = await memory(paragraphs);
row(`memory of the server after ${ARTICLES} articles`, held.rss, 300, 'MB');
row('an article opened, reviewed and closed, mean', held.perArticle);
if (!process.argv.includes('--server')) {
  const seen = inVsCode();
  row('sample opened to its diagnostics on screen, median of warm runs', seen?.opening, 400);
  row('activation of the extension, clock', seen?.activation);
  row('activation of the extension, processor time', seen?.activationProcessor, 50);
}
console.log('| measure | seen | goal | |\n| --- | --- | --- | --- |');
for (const r of rows) console.log(`| ${r.join(' | ')} |`);
