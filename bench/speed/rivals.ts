// `npm run bench`: the whole review beside what others do with the same files, in one process: ratios, not seconds.
// Pages: the folder of COPYDESK_PAGES (*.html), else the samples. The rivals are installed once under .bench/ (bench/rivals/package.json).
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { provideData } from '../../src/base';
import { review } from '../../src/review';

interface Rivals {
  readability: { Readability: new (document: unknown) => { parse(): unknown } };
  jsdom: {
    JSDOM: new (html: string, options: object) => { window: { document: unknown; close(): void } };
    VirtualConsole: new () => unknown;
  };
  metascraper: (rules: unknown[]) => (input: { html: string; url: string }) => Promise<unknown>;
  markdownlint: { lint: (options: { strings: Record<string, string> }) => unknown };
  textlint: { TextlintKernel: new () => { lintText(text: string, options: object): Promise<unknown> } };
}

const root = process.cwd();
const at = join(root, '.bench/rivals');
provideData((name) => readFileSync(join(root, 'data', name)));

/** Installs the rivals where they are not there yet; needs the npm registry once. */
function install(): NodeJS.Require {
  mkdirSync(at, { recursive: true });
  cpSync(join(root, 'bench/rivals/package.json'), join(at, 'package.json'));
  if (!existsSync(join(at, 'node_modules/jsdom')))
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: at, stdio: 'inherit' });
  return createRequire(join(at, 'package.json'));
}

const rivals = install();
const load = async (name: string): Promise<Record<string, unknown> & { default: unknown }> =>
  (await import(rivals.resolve(name))) as never;
const metascraperRules = ['author', 'date', 'description', 'image', 'lang', 'publisher', 'title'];

/** The least processor time of several rounds over all texts, in milliseconds. */
async function least(rounds: number, texts: readonly string[], work: (text: string) => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const since = process.cpuUsage();
    for (const text of texts) await work(text);
    const { user, system } = process.cpuUsage(since);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const rows: string[] = [];
const row = (what: string, ms: number, ours: number): void =>
  void rows.push(`| ${what} | ${ms.toFixed(0)} ms | ${(ms / ours).toFixed(2)} × |`);

function pagesOf(folder: string | undefined): string[] {
  const names = folder ? readdirSync(folder).filter((n) => n.endsWith('.html')) : [];
  const every = Math.max(1, Math.floor(names.length / 60));
  return names.filter((_, i) => i % every === 0).map((n) => readFileSync(join(folder!, n), 'utf8'));
}

async function pageRows(pages: readonly string[]): Promise<void> {
  const { Readability } = (await load('@mozilla/readability')) as unknown as Rivals['readability'];
  const { JSDOM, VirtualConsole } = (await load('jsdom')) as unknown as Rivals['jsdom'];
  const url = 'https://www.example.com/article';
  const scrapers = await Promise.all(metascraperRules.map(async (r) => ((await load(`metascraper-${r}`)).default as () => unknown)())); // prettier-ignore
  const scrape = ((await load('metascraper')).default as Rivals['metascraper'])(scrapers);
  const ours = await least(3, pages, (text) => review({ text, format: 'html' }));
  const size = pages.reduce((n, p) => n + p.length, 0) / 1e6;
  rows.push(`| **${pages.length} pages, ${size.toFixed(1)} million characters: the whole review** | ${ours.toFixed(0)} ms | 1 × |`); // prettier-ignore
  const parse = (text: string): unknown => {
    const handler = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true });
    new Parser(handler, { decodeEntities: false }).end(text);
    return handler.root;
  };
  row('bare htmlparser2, a tree with positions', await least(3, pages, parse), ours);
  const readable = (text: string): unknown => {
    const dom = new JSDOM(text, { url, virtualConsole: new VirtualConsole() });
    const found = new Readability(dom.window.document).parse();
    dom.window.close();
    return found;
  };
  row('Readability over jsdom (the article alone)', await least(1, pages, readable), ours);
  row('metascraper (the metadata alone)', await least(1, pages, (html) => scrape({ html, url })), ours);
}

async function textRows(texts: readonly string[]): Promise<void> {
  const { lint } = (await load('markdownlint/sync')) as unknown as Rivals['markdownlint'];
  const { TextlintKernel } = (await load('@textlint/kernel')) as unknown as Rivals['textlint'];
  const kernel = new TextlintKernel();
  const plugin = (await load('@textlint/textlint-plugin-markdown')).default as { default?: unknown };
  const rules = await Promise.all(['common-misspellings', 'max-comma', 'no-todo'].map(async (ruleId) => {
    const module = (await load(`textlint-rule-${ruleId}`)).default as { default?: unknown };
    return { ruleId, rule: module.default ?? module };
  })); // prettier-ignore
  const options = { ext: '.md', plugins: [{ pluginId: 'markdown', plugin: plugin.default ?? plugin }], rules };
  const ours = await least(3, texts, (text) => review({ text, format: 'markdown' }));
  const size = texts.reduce((n, p) => n + p.length, 0) / 1e6;
  rows.push(`| **${texts.length} Markdown files, ${size.toFixed(1)} million characters: the whole review** | ${ours.toFixed(0)} ms | 1 × |`); // prettier-ignore
  row('markdownlint (its 51 rules)', await least(3, texts, (text) => lint({ strings: { text } })), ours);
  row('textlint with three small rules', await least(1, texts, (text) => kernel.lintText(text, options)), ours);
}

const pages = pagesOf(process.env.COPYDESK_PAGES);
if (pages.length) await pageRows(pages);
else console.log('Pages are measured where COPYDESK_PAGES names a folder of *.html files.');
// Markdown that lies at hand everywhere: what the packages of this project say of themselves.
const modules = join(root, 'node_modules');
const readmes = readdirSync(modules)
  .map((n) => join(modules, n, 'README.md'))
  .filter((p) => existsSync(p))
  .slice(0, 200)
  .map((p) => readFileSync(p, 'utf8'));
await textRows(readmes);
console.log(`| what | processor time | of our review |\n|---|---|---|\n${rows.join('\n')}`);
