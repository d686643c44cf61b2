import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules';
import { failureOf } from '../../../src/cli/errors';
import { articles, copydesk, folder } from './harness';

// An article some rule finds something in, taken from the rules' own examples.
const bad = RULES.flatMap((r) =>
  r.meta.examples.flatMap((e) => ('bad' in e && !e.bytes && (e.format ?? 'plain') === 'plain' && !e.config && !e.path ? [{ id: r.meta.id, text: e.bad }] : [])),
).find((e) => e.id.startsWith('encoding/'))!; // prettier-ignore
const SOUND = 'A short note.\n';

describe('copydesk check', () => {
  it('says nothing of a sound text and ends with 0', async () => {
    const ran = await copydesk(folder({ 'a.txt': SOUND }), ['check', 'a.txt']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^No findings in 1 file/);
  });
  it('ends with 1 where something is found, and with 0 under a higher --fail-on', async () => {
    const at = folder({ 'a.txt': bad.text });
    expect((await copydesk(at, ['check', 'a.txt', '--only', bad.id])).code).toBe(1);
    expect((await copydesk(at, ['check', 'a.txt', '--only', bad.id, '--fail-on', 'error'])).code).toBe(0);
    expect((await copydesk(at, ['check', 'a.txt', '--only', bad.id, '--fail-on', 'never'])).code).toBe(0);
    expect((await copydesk(at, ['check', 'a.txt', '--only', bad.id, '--rule', `${bad.id}=hint`, '--fail-on', 'hint'])).code).toBe(1); // prettier-ignore
    expect((await copydesk(at, ['check', 'a.txt', '--only', bad.id, '--rule', `${bad.id}=off`])).code).toBe(0);
  });
  it('prints the contract as JSON', async () => {
    const ran = await copydesk(folder({ 'news/a.txt': bad.text }), ['check', '--format', 'json', '--only', bad.id, 'news']); // prettier-ignore
    const [article] = articles(ran);
    expect(article).toMatchObject({ path: 'news/a.txt', format: 'plain', encoding: 'utf-8' });
    expect(article!.metadata).toHaveProperty('declared');
    expect(article!.metadata).toHaveProperty('inferred');
    for (const f of article!.findings) {
      expect(f.rule).toBe(bad.id);
      expect(f.line).toBeGreaterThanOrEqual(1);
      expect(f.docs).toContain(bad.id);
      expect(f.start).toBeLessThanOrEqual(f.end);
    }
  });
  it('prints one article a line as JSON Lines, failures in their own', async () => {
    const at = folder({ 'a.txt': SOUND, 'b.md': SOUND, 'c.txt': Buffer.from('%PDF-1.7 …') });
    const ran = await copydesk(at, ['check', '--format', 'jsonl', '.']);
    const lines = ran.out.trim().split('\n').map((l) => JSON.parse(l) as { path: string; error?: { code: string } }); // prettier-ignore
    expect(lines.map((l) => [l.path, l.error?.code])).toEqual([
      ['a.txt', undefined],
      ['b.md', undefined],
      ['c.txt', 'binary'],
    ]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('c.txt: It is a PDF, not a text.');
  });
  it('reviews standard input under a name', async () => {
    const ran = await copydesk(folder(), ['check', '--stdin', '--stdin-path', 'x.html', '--format', 'json'], {
      stdin: '<p>x</p>',
    });
    expect(articles(ran)[0]).toMatchObject({ path: 'x.html', format: 'html' });
  });
  it('reads UTF-16', async () => {
    const bytes = Buffer.from('\ufeffEin Gruß aus Köln\n', 'utf16le');
    const ran = await copydesk(folder({ 'a.txt': bytes }), ['check', '--format', 'json', 'a.txt']);
    expect(articles(ran)[0]?.encoding).toBe('utf-16le');
  });
  it('writes the report into a file', async () => {
    const at = folder({ 'a.txt': SOUND });
    const ran = await copydesk(at, ['check', 'a.txt', '-f', 'json', '-o', 'report.json']);
    expect(ran.out).toBe('');
    const again = await copydesk(at, ['check', 'a.txt', '-f', 'json', '-o', 'no/such/report.json']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('no/such/report.json');
  });
});

describe('which files', () => {
  const names = async (at: string, ...args: string[]) =>
    articles(await copydesk(at, ['check', '-f', 'json', '--fail-on', 'never', ...args])).map((a) => a.path);
  it('takes folders and globs, each file once, and leaves other files alone', async () => {
    const at = folder({ 'b/x.md': SOUND, 'b/y.js': '1', 'a.txt': SOUND, 'c.HTML': SOUND, 'd.xhtml': SOUND, 'e.mdx': '', 'f.text': '' }); // prettier-ignore
    expect(await names(at, '.')).toEqual(['a.txt', 'c.HTML', 'd.xhtml', 'e.mdx', 'f.text', 'b/x.md']);
    expect(await names(at, '**/*.md', 'b', './b/../b/x.md')).toEqual(['b/x.md']);
    expect(await names(at, 'b/*.{md,txt}')).toEqual(['b/x.md']);
  });
  it('respects ignore files, nested and negated', async () => {
    const at = folder({
      '.gitignore': 'drafts/\n*.md\n!keep.md\n',
      'drafts/a.txt': SOUND, 'x.md': SOUND, 'keep.md': SOUND,
      'sub/.gitignore': '!x.md\n', 'sub/x.md': SOUND, 'sub/y.txt': SOUND,
      '.copydeskignore': 'sub/y.txt\n', 'node_modules/z.txt': SOUND,
    }); // prettier-ignore
    expect(await names(at, '.')).toEqual(['keep.md', 'sub/x.md']);
    expect(await names(at, 'drafts/a.txt')).toEqual(['drafts/a.txt']); // named outright
    const ran = await copydesk(at, ['check', 'sub/y.txt']);
    expect(ran.err).toContain('sub/y.txt is left out by .copydeskignore');
  });
  it('leaves out what the configuration excludes', async () => {
    const at = folder({ 'copydesk.config.json': '{"exclude":["old/**"]}', 'old/a.txt': SOUND, 'b.txt': SOUND });
    expect(await names(at, '.')).toEqual(['b.txt']);
  });
  it('follows no link out of the folder', async () => {
    const other = folder({ 'secret.txt': SOUND });
    const at = folder({ 'a.txt': SOUND });
    symlinkSync(join(other, 'secret.txt'), join(at, 'b.txt'));
    symlinkSync(other, join(at, 'c'));
    symlinkSync(join(at, 'a.txt'), join(at, 'd.txt'));
    expect(await names(at, '.')).toEqual(['a.txt', 'd.txt']);
  });
  it('reads names with brackets, spaces and stars as they are', async () => {
    const at = folder({ 'a [1]*.txt': SOUND });
    expect(await names(at, 'a [1]*.txt')).toEqual(['a [1]*.txt']);
    expect(await names(at, '*.txt')).toEqual(['a [1]*.txt']);
  });
});

describe('what cannot be reviewed', () => {
  it('says the file, the reason and what to do', async () => {
    const at = folder({ 'noise.txt': Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 32)) });
    mkdirSync(join(at, 'f.txt'));
    const ran = await copydesk(at, ['check', 'gone.txt', 'noise.txt']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('gone.txt: There is no such file. Check the name');
    expect(ran.err).toContain('noise.txt: It is a binary file, not a text. Save the article as');
  });
  it.each([
    ['EACCES', 'You are not allowed to open it.'],
    ['EROFS', 'can only be read'],
    ['ENOSPC', 'The disk is full; the file is as it was. Make room'],
    ['EISDIR', 'It is a folder.'],
  ])('says %s in plain words', (code, said) => {
    const f = failureOf('a.txt', Object.assign(new Error('x'), { code }));
    expect(`${f.message} ${f.remedy}`).toContain(said);
  });
  it('reviews an empty file without a word', async () => {
    expect((await copydesk(folder({ 'a.txt': '' }), ['check', 'a.txt'])).code).toBe(0);
  });
  it('names mistakes of the configuration by file, key and line, and ends with 2', async () => {
    const at = folder({ 'a.txt': SOUND, 'copydesk.config.json': '{\n  "ruls": {},\n  "rules": { "spam/*": "of" }\n}' });
    const ran = await copydesk(at, ['check', 'a.txt']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('copydesk.config.json:2:3 ruls: ');
    expect(ran.err).toContain('did you mean “rules”?');
    expect(ran.err).toContain('copydesk.config.json:3:24 rules.spam/*: Unexpected “of”: did you mean “off”?');
  });
  it('takes no configuration through a link out of the folder', async () => {
    const other = folder({ 'copydesk.config.json': '{}' });
    const at = folder({ 'a.txt': SOUND });
    symlinkSync(join(other, 'copydesk.config.json'), join(at, 'copydesk.config.json'));
    const ran = await copydesk(at, ['check', 'a.txt']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('is a link out of this folder');
  });
  it.each([
    [['check'], 'No files are named.'],
    [['chek', 'a.txt'], 'Did you mean check?'],
    [['check', '--formt', 'json', 'a'], 'Did you mean --format?'],
    [['check', '--format', 'jsn', 'a'], 'Did you mean json?'],
    [['check', '--rule', 'no/such=off', 'a'], 'There is no rule "no/such".'],
    [['check', '--rule', 'x', 'a'], 'expected ID=severity'],
    [['check', '--config', 'no.json', 'a'], 'there is no such configuration file'],
    [['explain', 'no/such'], 'There is no rule'],
    [['fix', '--write', '--diff', 'a'], 'exclude each other'],
  ])('%j is a mistake of usage', async (argv, said) => {
    const ran = await copydesk(folder(), argv);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(said);
  });
});

describe('rules and explain', () => {
  it('lists every rule with its contract', async () => {
    const { out } = await copydesk(folder(), ['rules', '--format', 'json']);
    const { rules } = JSON.parse(out) as { rules: Record<string, unknown>[] };
    expect(rules.map((r) => r.id)).toEqual(RULES.map((r) => r.meta.id));
    for (const r of rules) expect(r).toMatchObject({ family: String(r.id).split('/')[0], summary: expect.any(String) as string }); // prettier-ignore
  });
  it.each(RULES.map((r) => r.meta.id))('explains %s', async (id) => {
    const ran = await copydesk(folder(), ['explain', id]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(`# ${id}`);
  });
  it('prints help and version', async () => {
    expect((await copydesk(folder(), ['--help'])).out).toContain('copydesk check');
    expect((await copydesk(folder(), ['check', '--help'])).out).toContain('--fail-on');
    expect((await copydesk(folder(), ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    writeFileSync(join(folder(), 'x'), '');
  });
});
