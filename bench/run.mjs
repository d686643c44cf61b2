// Runs a benchmark written in TypeScript: `node bench/run.mjs encoding/misread [arguments]`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name, ...rest] = process.argv.slice(2);
// Inside node_modules, so that what is not bundled is found.
mkdirSync('node_modules/.cache', { recursive: true });
const folder = mkdtempSync('node_modules/.cache/bench-');
const outfile = join(folder, 'bench.mjs');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  conditions: ['browser', 'module', 'import'],
  mainFields: ['module', 'main'],
  external: ['iconv-lite', 'jschardet'],
  // Weights that are to be fitted are read from an object, not built in.
  plugins: name.endsWith('/fit') ? [{ name: 'weights', setup: (b) => b.onLoad({ filter: /-weights\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: readFileSync(path, 'utf8').replace(/const enum (\w+) \{/, 'const $1 = {').replace(/ = (-?[\d.]+),/g, ': $1,') })) }] : [], // prettier-ignore
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(pathToFileURL(join(process.cwd(), 'package.json')).href)});`,
  },
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
