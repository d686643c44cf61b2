// Types of the library: what `tsc` declares for src/library, and only the files that reaches, into dist/types.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';

const all = mkdtempSync(join(tmpdir(), 'copydesk-types-'));
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
const config = join(all, 'tsconfig.json');
writeFileSync(
  config,
  JSON.stringify({
    extends: join(process.cwd(), 'tsconfig.json'),
    compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, allowImportingTsExtensions: false,
      rootDir: join(process.cwd(), 'src'), outDir: join(all, 'out'), types: ['node'], typeRoots: [join(process.cwd(), 'node_modules/@types')] },
    files: ['node', 'browser'].map((n) => join(process.cwd(), `src/library/${n}.ts`)),
    include: [],
  }),
); // prettier-ignore
execFileSync(process.execPath, [tsc, '-p', config], { stdio: 'inherit' });

rmSync('dist/types', { recursive: true, force: true });
const todo = ['library/node.d.ts', 'library/browser.d.ts'];
const done = new Set();
for (let file = todo.pop(); file; file = todo.pop()) {
  if (done.has(file)) continue;
  done.add(file);
  const text = readFileSync(join(all, 'out', file), 'utf8');
  for (const [, from] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
    if (!from.startsWith('.')) throw new Error(`${file}: the library's types may name no package (${from}).`);
    const at = normalize(join(dirname(file), from));
    const real = [`${at}.d.ts`, `${at}/index.d.ts`].find((f) => {
      try {
        return readFileSync(join(all, 'out', f), 'utf8') !== undefined;
      } catch {
        return false;
      }
    });
    if (real) todo.push(real);
  }
  mkdirSync(dirname(join('dist/types', file)), { recursive: true });
  cpSync(join(all, 'out', file), join('dist/types', file));
}
// The files name each other without an ending, as CommonJS may.
writeFileSync('dist/types/package.json', '{"type":"commonjs"}\n');
for (const name of ['index.d.ts', 'index.d.cts'])
  writeFileSync(`dist/${name}`, "export * from './types/library/node.js';\n");
writeFileSync('dist/index.browser.d.ts', "export * from './types/library/browser.js';\n");
rmSync(all, { recursive: true });
