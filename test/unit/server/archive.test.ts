import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FileChangeType, type Diagnostic } from 'vscode-languageserver';
import { Archive } from '../../../src/server/archive';
import { committed, uncommitted } from '../../../src/server/git';
import { Meter } from '../../../src/server/meter';
import { Narrowing } from '../../../src/server/narrowing';
import { readDiskFile, readDiskFolder } from '../../../src/server/node-files';
import { Configurations, type Settings } from '../../../src/server/settings';

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.\n';
const made: string[] = [];
afterAll(() => made.forEach((m) => rmSync(m, { recursive: true, force: true })));

function folder(files: Record<string, string | Uint8Array>): string {
  const at = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk archive-')));
  made.push(at);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}

/** An archive over folders of the disk; `shown` is what a client would show. */
function desk(roots: readonly string[], settings: Settings = {}) {
  const folders = roots.map((r) => pathToFileURL(r).href);
  const shown = new Map<string, Diagnostic[]>();
  const said: string[] = [];
  const configurations = new Configurations(() => Promise.resolve(settings), { readFile: readDiskFile }, () => folders, () => undefined, () => undefined); // prettier-ignore
  const archive = new Archive({
    configurations,
    narrowing: new Narrowing(readDiskFile, committed, (m) => said.push(m.template)),
    meter: new Meter(),
    folders: () => folders,
    bundle: () => undefined,
    list: readDiskFolder,
    read: readDiskFile,
    shownOtherwise: () => false,
    push: (uri, diagnostics) => {
      if (diagnostics.length) shown.set(decodeURIComponent(uri), diagnostics);
      else shown.delete(decodeURIComponent(uri));
      return Promise.resolve();
    },
    uncommitted,
  });
  const names = (): string[] =>
    [...shown.keys()].map((k) => folders.reduce((n, f) => n.replace(`${decodeURIComponent(f)}/`, ''), k)).sort();
  return { archive, shown, names, said, folders, configurations };
}
const all = { wanted: () => true, progress: () => undefined };

describe('a whole workspace', () => {
  it('is reviewed as the command line would: by ending, without what is ignored or excluded', async () => {
    const at = folder({
      'a.txt': BAD, 'in/b (1) #é.md': BAD, 'in/c.ts': BAD, 'build/d.txt': BAD, 'old/e.txt': BAD, 'drafts/f.txt': BAD, 'node_modules/g.txt': BAD, '.hidden/h.txt': BAD,
      'good.txt': 'Sound text.\n', '.gitignore': 'build/\n', '.copydeskignore': 'old/e*\n', 'copydesk.config.json': '{ "exclude": ["drafts/**"] }',
    }); // prettier-ignore
    const { archive, names } = desk([at]);
    const result = await archive.review(undefined, all);
    expect(names()).toEqual(['a.txt', 'in/b (1) #é.md']);
    expect(result).toMatchObject({ done: 3, total: 3, affected: 2, unreadCount: 0 });
  });
  it('may have several folders, each with its own configuration, and links that lead nowhere else', async () => {
    const one = folder({ 'a.txt': BAD, 'copydesk.config.json': '{ "rules": { "encoding/misread": "error" } }' });
    const two = folder({ 'a.txt': BAD });
    symlinkSync(join(one, 'a.txt'), join(two, 'link.txt'));
    const { archive, shown, names } = desk([one, two]);
    await archive.review(undefined, all);
    expect(names()).toEqual(['a.txt', 'a.txt']);
    expect([...shown.values()].map((d) => d[0]!.severity).sort()).toEqual([1, 2]);
  });
  it('is told as it goes, and stops when it is no longer wanted', async () => {
    const at = folder(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, BAD])));
    const { archive, shown } = desk([at]);
    const result = await archive.review(undefined, { wanted: () => shown.size < 7, progress: () => undefined });
    expect(result.done).toBe(7);
    const told: number[] = [];
    await archive.review(undefined, { wanted: () => true, progress: ({ done }) => told.push(done) });
    expect(told.at(-1)).toBe(30);
  });
  it('reads every file in its own encoding', async () => {
    const russian = 'Привет, мир. Это статья о весне, о людях и о городе, в котором они живут.\n';
    const cp1251 = Uint8Array.from(russian, (c) => (c < '\x80' ? c.charCodeAt(0) : c.charCodeAt(0) - 0x410 + 0xc0));
    const at = folder({ 'a.txt': cp1251, 'bom.txt': `\uFEFF${BAD}` });
    const { archive, shown, names } = desk([at]);
    await archive.review(undefined, all);
    expect(names()).not.toContain('misread');
    const [bom] = [...shown.entries()].find(([k]) => k.endsWith('bom.txt'))![1];
    expect(bom!.range.start).toEqual({ line: 0, character: 6 });
  });
  it('follows files that change, come, go and move', async () => {
    const at = folder({ 'a.txt': BAD, 'in/b.txt': BAD, 'build/x.txt': BAD, '.gitignore': 'build/\n' });
    const { archive, names, folders } = desk([at]);
    const event = (name: string, type: FileChangeType) => ({ uri: `${folders[0]}/${name}`, type });
    await archive.follow([event('a.txt', FileChangeType.Changed)]);
    expect(names()).toEqual([]); // not asked for yet
    await archive.review(undefined, all);
    writeFileSync(join(at, 'a.txt'), 'Sound now.\n');
    writeFileSync(join(at, 'new.txt'), BAD);
    mkdirSync(join(at, 'moved'));
    writeFileSync(join(at, 'moved/c.txt'), BAD);
    rmSync(join(at, 'in'), { recursive: true });
    await archive.follow([
      event('a.txt', FileChangeType.Changed), event('new.txt', FileChangeType.Created), event('moved', FileChangeType.Created),
      event('in', FileChangeType.Deleted), event('build/x.txt', FileChangeType.Changed),
    ]); // prettier-ignore
    expect(names()).toEqual(['moved/c.txt', 'new.txt']);
  });
  it('is silent on what its baseline knows, and speaks of what is new', async () => {
    const at = folder({ 'a.txt': BAD, 'in/b.txt': BAD });
    const { archive, names, configurations, folders } = desk([at]);
    const { made: files } = await archive.baselines(all);
    expect(files).toMatchObject([{ uri: `${folders[0]}/copydesk.baseline.json`, config: `${folders[0]}/copydesk.config.json`, named: false }]); // prettier-ignore
    writeFileSync(join(at, 'copydesk.baseline.json'), files[0]!.text);
    writeFileSync(join(at, 'copydesk.config.json'), '{ "baseline": "copydesk.baseline.json" }');
    configurations.forget();
    await archive.review(undefined, all);
    expect(names()).toEqual([]);
    writeFileSync(join(at, 'in/b.txt'), `${BAD}And then: cafÃ©, naÃ¯ve.\n`);
    await archive.review(undefined, all);
    expect(names()).toEqual(['in/b.txt']);
  });
  it('is narrowed to changed lines where that is wished; without git all is shown, and that is said', async () => {
    const at = folder({ 'a.txt': `${BAD}\nend\n`, 'same.txt': BAD });
    const settings = { changedLinesOnly: true };
    const before = desk([at], settings);
    await before.archive.review(undefined, all);
    expect(before.names()).toEqual(['a.txt', 'same.txt']);
    expect(before.said.join()).toContain('git is missing');
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: at, stdio: 'pipe' }); // prettier-ignore
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    writeFileSync(join(at, 'a.txt'), `First line.\n${BAD}\nend: cafÃ© and naÃ¯ve â€œxâ€\u009d\n`);
    writeFileSync(join(at, 'new.txt'), BAD);
    const { archive, names, shown } = desk([at], settings);
    await archive.review(undefined, all);
    expect(names()).toEqual(['a.txt', 'new.txt']);
    const lines = [...shown.entries()].find(([k]) => k.endsWith('/a.txt'))![1].map((d) => d.range.start.line);
    expect(new Set(lines)).toEqual(new Set([3]));
  });
  it('says of what is too large that it is', async () => {
    const at = folder({ 'a.txt': `${BAD}${'word '.repeat(100)}` });
    const { archive, shown } = desk([at], { maxFileSize: 0.0003 });
    await archive.review(undefined, all);
    expect([...shown.values()][0]![0]!.code).toBe('copydesk/large');
  });
});
