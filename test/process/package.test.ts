import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { folder } from '../unit/cli/harness';

const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.d.ts'))) npm(root, 'run', 'build');
}, 120_000);

it('the packed package works in an empty project: ES module, CommonJS, types, command line', () => {
  const at = folder({ 'package.json': '{"name":"empty","private":true,"type":"module"}' });
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', at);
  const tarball = readdirSync(at).find((n) => n.endsWith('.tgz'))!;
  npm(at, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  const run = (name: string, code: string): string => {
    writeFileSync(join(at, name), code);
    return execFileSync(process.execPath, [name], { cwd: at, encoding: 'utf8' }).trim();
  };
  const use = `const found = review({ text: 'cafÃ© and naÃ¯ve', path: 'a.txt' }); const { text } = fix({ text: 'cafÃ© and naÃ¯ve' }, { safety: 'review', only: ['encoding/*'] });
    console.log(JSON.stringify([found.format, found.findings[0]?.rule, text, rules().length > 10]));`;
  const expected = JSON.stringify(['plain', 'encoding/misread', 'café and naïve', true]);
  expect(run('a.mjs', `import { review, fix, rules } from 'copydesk'; ${use}`)).toBe(expected);
  expect(run('b.cjs', `const { review, fix, rules } = require('copydesk'); ${use}`)).toBe(expected);
  const typed = `import { fix, review, type ArticleReview } from 'copydesk';\nexport const a: ArticleReview = review({ text: '' });\nexport const b: string = fix({ bytes: new Uint8Array() }).text;\n// @ts-expect-error a source is a text or bytes\nreview(5);\n`;
  writeFileSync(join(at, 'c.ts'), typed);
  for (const [module, resolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom', '--module', module!, '--moduleResolution', resolution!];
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'c.ts'], { cwd: at, stdio: 'pipe' });
  }
  writeFileSync(join(at, 'd.txt'), 'A note.\n');
  expect(npm(at, 'exec', '--offline', '--', 'copydesk', 'check', 'd.txt')).toContain('No findings in 1 file');
}); // prettier-ignore
