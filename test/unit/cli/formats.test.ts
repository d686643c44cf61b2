import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parseDocument } from 'htmlparser2';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/cli/format/frame';
import { Lines } from '../../../src/base';
import { articles, copydesk, folder } from './harness';

const sample = readFileSync(new URL('../../../samples/zhenjiang-news.txt', import.meta.url), 'utf8');
const BAD = `${sample.slice(0, 600)}\n`;
const NASTY = `<script>alert(1)</script> "q" & ‘x’ \u001b[31m ${BAD}`;

describe('SARIF', () => {
  it('is valid against the OASIS schema, whatever is found', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../fixtures/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as Record<string, unknown>;
    // Draft 4 in the words of draft 7: it uses nothing that differs but these two.
    delete schema.$schema;
    delete schema.id;
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const at = folder({ 'a é%.txt': BAD, 'b/c.md': NASTY, 'd.txt': Buffer.from('%PDF-1') });
    const ran = await copydesk(at, ['check', '-f', 'sarif', '.']);
    const log = JSON.parse(ran.out) as { runs: { results: { ruleIndex: number; ruleId: string; partialFingerprints: object; fixes?: object[]; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[]; tool: { driver: { rules: { id: string }[] } }; invocations: { executionSuccessful: boolean }[] }[] };
    expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    const [run] = log.runs;
    expect(run!.results.length).toBeGreaterThan(0);
    expect(run!.results.some((r) => r.fixes)).toBe(true);
    for (const r of run!.results) expect(run!.tool.driver.rules[r.ruleIndex]?.id).toBe(r.ruleId);
    expect(run!.results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('a%20%C3%A9%25.txt');
    expect(run!.invocations[0]!.executionSuccessful).toBe(false);
    const empty = await copydesk(folder({ 'a.txt': 'Fine.\n' }), ['check', '-f', 'sarif', 'a.txt']);
    expect(valid(JSON.parse(empty.out))).toBe(true);
  });
}); // prettier-ignore

describe('GitHub annotations', () => {
  it('hold no command that stands in an article', async () => {
    const at = folder({ 'a,b.txt': `::set-env name=x::y\n${NASTY}` });
    const { out } = await copydesk(at, ['check', '-f', 'github', '.']);
    for (const line of out.trim().split('\n'))
      expect(line).toMatch(/^::(error|warning|notice) file=a%2Cb\.txt,line=\d+,.*::/);
  });
});

describe('the HTML report', () => {
  it('escapes everything and runs nothing', async () => {
    const at = folder({ '<img src=x onerror=alert(1)>.txt': NASTY });
    const { out } = await copydesk(at, ['check', '-f', 'html', '.']);
    const names = new Set<string>();
    const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
      for (const n of nodes)
        if ('attribs' in n) {
          names.add(n.name);
          expect(Object.keys(n.attribs).some((a) => a.startsWith('on'))).toBe(false);
          walk(n.children);
        } else if ('children' in n) walk(n.children);
    };
    walk(parseDocument(out).children);
    for (const never of ['script', 'img', 'iframe', 'link', 'object', 'a']) expect(names.has(never)).toBe(false);
    expect(out).toContain("default-src 'none'");
    expect(out).not.toContain('\u001b');
  });
});

describe('pretty', () => {
  it('puts the mark under wide characters, and lets nothing act on the terminal', async () => {
    const { out } = await copydesk(folder({ 'a.txt': NASTY }), ['check', 'a.txt'], { columns: 100 });
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    const lines = out.split('\n');
    const marks = lines.flatMap((l, i) => (/│ +\^+$/.test(l) ? [i] : []));
    expect(marks.length).toBeGreaterThan(0);
    for (const i of marks) expect(stringWidth(lines[i]!)).toBeLessThanOrEqual(stringWidth(lines[i - 1]!));
  });
  it('has colours on a terminal only, unless asked', async () => {
    const at = folder({ 'a.txt': BAD });
    const coloured = async (more: Parameters<typeof copydesk>[2], ...argv: string[]) =>
      (await copydesk(at, ['check', 'a.txt', ...argv], more)).out.includes('\u001b[');
    expect(await coloured({})).toBe(false);
    expect(await coloured({ tty: true })).toBe(true);
    expect(await coloured({ tty: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ tty: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured({}, '--color', 'always')).toBe(true);
  });
  it.each([
    ['鎮江攜手', 2, 3, 4, 2],
    ['ab\tc', 3, 4, 3, 1],
    ['👩‍👩‍👧x', 8, 9, 2, 1],
    ['e\u0301e\u0301x', 4, 5, 2, 1],
  ])('frame of %j at %i', (text, start, end, before, marked) => {
    expect(frameOf(text, new Lines(text).range(1), { start, end }, 60)).toMatchObject({ before, marked });
  });
  it('cuts a long line around what was found, without tearing a character', () => {
    const text = `${'𝄞鎮'.repeat(5000)}X${'鎮𝄞'.repeat(5000)}`;
    const at = text.indexOf('X');
    const frame = frameOf(text, new Lines(text).range(1), { start: at, end: at + 1 }, 60);
    expect(stringWidth(frame.text)).toBeLessThanOrEqual(62);
    expect(frame.text).not.toMatch(/\p{Surrogate}/u);
    expect(frame.text[frame.text.indexOf('X')]).toBe('X');
    expect(stringWidth(frame.text.slice(0, frame.text.indexOf('X')))).toBe(frame.before);
  });
});

describe('only what is new', () => {
  it('a baseline knows findings though they move', async () => {
    const at = folder({ 'a.txt': BAD });
    const only = ['--only', 'encoding/*', '-f', 'json'];
    expect((await copydesk(at, ['check', 'a.txt', '--baseline', 'base.json', ...only])).err).toContain('--update-baseline');
    expect((await copydesk(at, ['check', 'a.txt', '--baseline', 'base.json', '--update-baseline', ...only])).code).toBe(0);
    expect((await copydesk(at, ['check', 'a.txt', '--baseline', 'base.json', ...only])).code).toBe(0);
    writeFileSync(join(at, 'a.txt'), `A new first line.\n${BAD}\nIt was a â€œnewâ€\u009d trouble, cafÃ© and naÃ¯ve.\n`);
    const ran = await copydesk(at, ['check', 'a.txt', '--baseline', 'base.json', ...only]);
    expect(ran.code).toBe(1);
    expect(new Set(articles(ran)[0]!.findings.map((f) => f.line))).toEqual(new Set([BAD.split('\n').length + 2]));
  });
  it('the configuration may name the baseline; its paths begin at the configuration', async () => {
    const at = folder({ 'in/a.txt': BAD, 'copydesk.config.json': '{ "baseline": "known.json" }' });
    const only = ['--only', 'encoding/*', '-f', 'json'];
    expect((await copydesk(at, ['check', '.', ...only])).code).toBe(2);
    expect((await copydesk(at, ['check', '.', '--update-baseline', ...only])).code).toBe(0);
    expect(readFileSync(join(at, 'known.json'), 'utf8')).toContain('"in/a.txt"');
    expect((await copydesk(join(at, 'in'), ['check', '.', '--config', '../copydesk.config.json', ...only])).code).toBe(0); // prettier-ignore
  });
  it('changed lines of a git range, new files as a whole', async () => {
    const at = folder({ 'a.txt': `${BAD}\nend\n` });
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: at, stdio: 'pipe' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    const check = (...more: string[]) => copydesk(at, ['check', '--changed', 'HEAD', '-f', 'json', '--only', 'encoding/*', ...more]);
    expect((await check()).code).toBe(0);
    writeFileSync(join(at, 'a.txt'), `${BAD}\ncafÃ© and naÃ¯ve â€œxâ€\u009d, he said.\n`);
    writeFileSync(join(at, 'b.txt'), 'cafÃ© and naÃ¯ve â€œxâ€\u009d, he said.\n');
    const ran = await check();
    expect(articles(ran).map((a) => [a.path, [...new Set(a.findings.map((f) => f.line))]])).toEqual([
      ['a.txt', [BAD.split('\n').length + 1]],
      ['b.txt', [1]],
    ]);
    expect((await copydesk(at, ['check', '--changed', '--output=x'])).code).toBe(2);
    expect((await copydesk(at, ['check', '--changed', 'no-such-thing'])).err).toContain('Name a range');
  });
}); // prettier-ignore
