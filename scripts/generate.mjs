// What the rules' meta says is written once, in src/rules; here it becomes documentation pages, the schema of copydesk.config.json and of
// the settings. `node scripts/generate.mjs` writes them, `--check` fails where one is out of date.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const check = process.argv.includes('--check');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-generate-'));
const bundle = join(folder, 'core.mjs');
await build({
  stdin: { contents: "export * from './src/review'; export { RULES, familyOf } from './src/rules';", resolveDir: '.', loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['browser', 'module', 'import'],
  mainFields: ['module', 'main'],
  outfile: bundle,
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
}); // prettier-ignore
const { configSchema, metadataSchema, rulePage, RULES, familyOf, rulesSchema, spamSchema } = await import(
  pathToFileURL(bundle).href
);
rmSync(folder, { recursive: true });

const wanted = new Map();
const json = async (path, value) =>
  wanted.set(
    path,
    await format(JSON.stringify(value), {
      ...(await resolveConfig(path)),
      filepath: path,
      parser: path === 'package.json' ? 'json-stringify' : 'json',
    }),
  );

const families = [...new Set(RULES.map((r) => familyOf(r.meta.id)))];
const row = ({ meta }) =>
  `| [${meta.id}](${meta.id}.md) | ${meta.severity} | ${meta.fixable} | ${meta.summary.replace(/\|/g, '\\|')} |`;
const table = (f) =>
  `## ${f}\n\n| Rule | Default | Fix | What it finds |\n| --- | --- | --- | --- |\n` +
  RULES.filter((r) => familyOf(r.meta.id) === f)
    .map(row)
    .join('\n');
wanted.set(
  'docs/rules/README.md',
  `# Rules\n\nWritten by \`npm run generate\` from the rules themselves. Their examples run as tests.\n\n${families.map(table).join('\n\n')}\n`,
);
for (const r of RULES) wanted.set(`docs/rules/${r.meta.id}.md`, rulePage(r));
await json('schemas/copydesk.config.schema.json', configSchema());

// The settings: package.json holds them, with their texts and places; their schemas are ours.
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const settings = Object.assign({}, ...[manifest.contributes?.configuration ?? []].flat().map((c) => c.properties));
const schemas = {
  'copydesk.rules': rulesSchema(),
  'copydesk.metadata': metadataSchema(),
  'copydesk.spam': spamSchema(),
};
for (const [key, schema] of Object.entries(schemas))
  if (settings[key]) Object.assign(settings[key], schema, { description: undefined });
await json('package.json', manifest);

const stale = [...wanted].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
const pages = existsSync('docs/rules')
  ? readdirSync('docs/rules', { recursive: true }).map((p) => `docs/rules/${p}`.replaceAll('\\', '/'))
  : [];
const left = pages.filter((p) => p.endsWith('.md') && !wanted.has(p));
if (check) {
  for (const [path] of stale) console.error(`${path} is out of date.`);
  for (const path of left) console.error(`${path} belongs to no rule.`);
  if (stale.length || left.length) {
    console.error('Run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of left) rmSync(path);
  console.log(`${stale.length} files written, ${left.length} removed.`);
}
