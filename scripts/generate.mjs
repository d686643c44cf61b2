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

// What a setting's schema says is said in the reader's language: package.json has keys, package.nls.*.json the words. Those of rules are the
// rules' own, in the words of l10n; what else the schemas say is written into the two Chinese files by hand, beside its key.
const english = {};
const named = (value, key) => {
  if (Array.isArray(value)) return value.map((v) => named(v, key));
  if (!value || typeof value !== 'object') return value;
  const entry = ([name, v]) => {
    if (/^(?:markdownD|d)escription$/.test(name) && typeof v === 'string') {
      english[key] = v;
      return [name, `%${key}%`];
    }
    if (name !== 'properties') return [name, named(v, key)];
    return [name, Object.fromEntries(Object.entries(v).map(([n, inner]) => [n, named(inner, keyOf(key, n))]))];
  };
  return Object.fromEntries(Object.entries(value).map(entry));
};
const keyOf = (key, name) =>
  key === 'schema.rules' ? `rule.${name.replace('/', '.').replace('*', 'all')}` : `${key}.${name}`;
for (const [key, schema] of Object.entries(schemas))
  if (settings[key])
    Object.assign(settings[key], named({ ...schema, description: undefined }, key.replace('copydesk', 'schema')));
await json('package.json', manifest);

/** What the settings say of a rule, of a family or of all, in the language of a bundle of translations. */
function ruleWords(bundle, { all, family, now, byDefault, stop }) {
  const of = ({ meta }) => [
    [meta.id, `${bundle[meta.summary]}${stop}${byDefault.replace('{0}', meta.severity)}`],
    ...(meta.aliases ?? []).map((a) => [a, now.replace('{0}', meta.id)]),
  ];
  const title = (f) => bundle[f[0].toUpperCase() + f.slice(1)];
  const words = [['*', all], ...families.map((f) => [`${f}/*`, family.replace('{0}', title(f))]), ...RULES.flatMap(of)];
  return Object.fromEntries(words.map(([id, said]) => [keyOf('schema.rules', id), said]));
}
const WORDS = {
  'zh-cn': { all: '所有规则。', family: '{0}类的所有规则。', now: '现为 `{0}`。', byDefault: '默认：`{0}`。', stop: '。' },
  'zh-tw': { all: '所有規則。', family: '{0}類的所有規則。', now: '現為 `{0}`。', byDefault: '預設：`{0}`。', stop: '。' },
}; // prettier-ignore
const isOurs = (key) => /^(?:rule|schema)\./.test(key);
for (const language of [undefined, ...Object.keys(WORDS)]) {
  const path = `package.nls${language ? `.${language}` : ''}.json`;
  const known = JSON.parse(readFileSync(path, 'utf8'));
  const words = language
    ? ruleWords(JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')), WORDS[language])
    : english;
  const kept = Object.entries(known).filter(([key]) => !isOurs(key));
  const said = Object.keys(english).flatMap((key) =>
    (words[key] ?? known[key]) ? [[key, words[key] ?? known[key]]] : [],
  );
  await json(path, Object.fromEntries([...kept, ...said]));
}

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
