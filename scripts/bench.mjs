// Runs a bench or tool written in TypeScript: `node scripts/bench.mjs bench/metadata/pages.ts [arguments]`.
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) throw new Error('Which file?');
const outfile = `node_modules/.cache/copydesk/${process.pid}-${entry.replace(/\W+/g, '-')}.mjs`;
mkdirSync('node_modules/.cache/copydesk', { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(outfile).href);
