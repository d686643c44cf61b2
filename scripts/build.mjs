// Every bundle from one place: `node scripts/build.mjs [--watch] [--dev]`. Bundles land in dist/, data files beside them.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, context } from 'esbuild';
import ts from 'typescript';
import { press } from './press.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');
const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8', // names and words of many scripts: half the size of their escapes
  // Of htmlparser2 only the parser is used; its index brings a serializer with two tables of all entities (80 KB).
  // The Node entry of yaml is CommonJS, which can't be shaken: its browser entry is the same code as modules.
  alias: {
    htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js',
    yaml: './node_modules/yaml/browser/dist/index.js',
  },
  treeShaking: true,
  // src/library/data.ts asks for `__dirname` first, which is what a CommonJS bundle has.
  logOverride: { 'empty-import-meta': 'silent' },
};
// cheerio's Node entry pulls in undici: the browser's does not, and knows all we ask of it (docs/decisions.md).
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  conditions: ['browser', 'module', 'import'],
  mainFields: ['module', 'main'],
};
const browser = { ...common, platform: 'browser', conditions: ['browser', 'module', 'import'] };
// Client and server speak one protocol: its code (140 KB) stands once, in dist/lsp.cjs, and both read it from there.
const SHARED = ['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver-types', 'vscode-languageserver-textdocument']; // prettier-ignore
const shared = {
  name: 'shared-protocol',
  setup(of) {
    of.onResolve(
      { filter: /^vscode-(?:jsonrpc|languageserver-(?:protocol|types|textdocument))(?:\/node)?$/ },
      ({ path }) => ({
        path: path.replace('/node', ''),
        namespace: 'shared',
      }),
    );
    of.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = require('./lsp.cjs')[${JSON.stringify(path)}]`,
    }));
  },
};
// Of the language client's features those stay that our server has: the others would be 110 KB read at every start.
const UNUSED =
  'callHierarchy codeLens colorProvider declaration definition documentHighlight documentLink executeCommand fileOperations formatting ' +
  'implementation inlineCompletion inlineValue linkedEditingRange reference rename selectionRange semanticTokens signatureHelp textDocumentContent ' +
  'typeDefinition typeHierarchy workspaceSymbol';
const NO_FEATURE = `class NoFeature { fillClientCapabilities() {} initialize() {} clear() {} getState() { return { kind: 'static' }; } }
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : NoFeature), has: () => true });`;
// Of notebooks the client asks in passing only: 20 KB for what no article is.
const NO_NOTEBOOKS = `const { NotebookDocumentSyncRegistrationType } = require('vscode-languageserver-protocol');
const never = () => ({ dispose() {} });
exports.NotebookDocumentSyncFeature = class {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = NotebookDocumentSyncRegistrationType;
  onOpenNotificationSent = never; onChangeNotificationSent = never; onSaveNotificationSent = never; onCloseNotificationSent = never;
  fillClientCapabilities() {} initialize() {} register() {} unregister() {} clear() {}
  getState() { return { kind: 'static' }; } handles() { return false; }
};`;
const STUBS = {
  // Patterns of file operations and of selectors: we have neither.
  minimatch: 'exports.Minimatch = class { match() { return false; } };',
  // The manifest asks for a newer VS Code than the client's own check.
  'semver/functions/parse': 'module.exports = (version) => ({ version });',
  'semver/functions/satisfies': 'module.exports = () => true;',
};
const lean = {
  name: 'lean-client',
  setup(of) {
    const unused = new RegExp(
      `vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](?:${UNUSED.replaceAll(' ', '|')})\\.js$`,
    );
    of.onLoad({ filter: unused }, () => ({ contents: NO_FEATURE }));
    of.onLoad({ filter: /vscode-languageclient[\\/]lib[\\/]common[\\/]notebook\.js$/ }, ({ path }) => ({
      contents: NO_NOTEBOOKS,
      resolveDir: dirname(path),
    }));
    of.onResolve({ filter: /^(?:minimatch|semver\/functions\/\w+)$/ }, ({ path }) => ({ path, namespace: 'stub' }));
    of.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: STUBS[path] }));
  },
};
// Of the server's features those stay that ours has; of Markdown's parser what colours code, and of TOML's what walks its tree, go unused.
const UNSERVED =
  'callHierarchy semanticTokens showDocument fileOperations linkedEditingRange typeHierarchy inlineValue notebook moniker inlineCompletion textDocumentContent';
const NO_COLOURS = `const tag = new Proxy(() => tag, { get: () => tag });
export { tag as tags, tag as Tag };
export const styleTags = () => () => undefined;`;
// Of YAML what reads it: front matter is mended by edits of its text, never written anew, and YAML 1.1 is read as 1.2.
const YAML_UNREAD = /yaml[\\/]browser[\\/]dist[\\/](?:stringify|schema[\\/]yaml-1\.1)[\\/](\w+)\.js$/;
function unread(path) {
  if (YAML_UNREAD.exec(path)[1] === 'schema') return `export { schema } from '../core/schema.js';`;
  const [, names] = /^export \{ (.+) \};$/m.exec(readFileSync(path, 'utf8'));
  return names
    .split(', ')
    .map((name) => `export const ${name} = () => false;`)
    .join('\n');
}
const leanServer = {
  name: 'lean-server',
  setup(of) {
    const unserved = new RegExp(
      `vscode-languageserver[\\\\/]lib[\\\\/]common[\\\\/](?:${UNSERVED.replaceAll(' ', '|')})\\.js$`,
    );
    of.onLoad({ filter: unserved }, () => ({
      contents: `module.exports = new Proxy({}, { get: () => (Base) => Base, has: () => true });`,
    }));
    // Where Node's modules lie: we ask for none.
    of.onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/ }, () => ({ contents: 'module.exports = {};' })); // prettier-ignore
    of.onLoad({ filter: YAML_UNREAD }, ({ path }) => ({ contents: unread(path), resolveDir: dirname(path) }));
    of.onLoad({ filter: /@lezer[\\/]highlight[\\/]dist[\\/]index\.js$/ }, () => ({ contents: NO_COLOURS }));
    of.onLoad({ filter: /eslint-visitor-keys[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: 'export const unionWith = (keys) => keys;',
    }));
  },
};
// Compiled to CommonJS, each of fifty files of the protocol carries a copy of the compiler's helper for `import *`: 25 KB in all. The modules
// that they import so have no default, so the module itself will do.
const HELPERS = /^var __setModuleDefault = [\s\S]*?^\}\);\n|^var __importStar = [\s\S]*?^\}\)\(\);\n/gm;
const BINDING = /^var __createBinding = [\s\S]*?^\}\)\);\n/m;
const plainImports = {
  name: 'plain-imports',
  setup(of) {
    of.onLoad(
      {
        filter:
          /node_modules[\\/]vscode-(?:languageclient|languageserver|languageserver-protocol|jsonrpc)[\\/]lib[\\/].+\.js$/,
      },
      ({ path }) => {
        const text = readFileSync(path, 'utf8').replace(HELPERS, (h) => (h.includes('__importStar') ? 'const __importStar = (m) => m;\n' : '')); // prettier-ignore
        return { contents: text.includes('__exportStar') ? text : text.replace(BINDING, ''), loader: 'js' };
      },
    );
  },
};
// Of the protocol's messages those that neither side sends: their types are asked for by nobody.
const UNSENT =
  'callHierarchy colorProvider fileOperations inlineCompletion inlineValue linkedEditingRange moniker notebook semanticTokens textDocumentContent typeHierarchy';
const leanProtocol = {
  name: 'lean-protocol',
  setup(of) {
    const unsent = new RegExp(
      `vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(?:${UNSENT.replaceAll(' ', '|')})\\.js$`,
    );
    of.onLoad({ filter: unsent }, () => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => ({ method: 'unsent/' + String(name), type: {} }), has: () => true });`,
    }));
  },
};
// A rule's page and its examples are for `explain` and the tests: the server, which reads them at every start, has no use for them.
const wordless = {
  name: 'rules-without-pages',
  setup(of) {
    of.onLoad({ filter: /[\\/]src[\\/]rules[\\/]\w+[\\/].+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: withoutPages(path, text), loader: 'ts' };
    });
  },
};
function withoutPages(path, text) {
  const cuts = [];
  const visit = (node) => {
    const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : '';
    const names = ts.isObjectLiteralExpression(node.parent ?? node)
      ? node.parent.properties.map((p) => p.name?.text)
      : [];
    const inMeta = names.includes('summary') && names.includes('examples');
    if (inMeta && name === 'description') cuts.push([node.initializer, "''"]);
    else if (inMeta && name === 'examples') cuts.push([node.initializer, '[]']);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return cuts.reduceRight(
    (out, [node, instead]) => out.slice(0, node.getStart()) + instead + out.slice(node.end),
    text,
  );
}
// The server is built for a process and for a web worker: what both review with (700 KB) stands once, in dist/engine.js. Of each room it
// has what src/server imports.
const rooms = new Map();
for (const file of readdirSync('src/server').filter((f) => f.endsWith('.ts')))
  for (const [, names, room] of readFileSync(`src/server/${file}`, 'utf8').matchAll(
    /^import \{([^}]+)\} from '\.\.\/([^']+)';/gm,
  )) {
    if (room === 'protocol') continue;
    const values = names.split(',').map((n) => n.trim()).filter((n) => n !== '' && !n.startsWith('type ')); // prettier-ignore
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...values]));
  }
const engine = [...rooms].map(([room]) => `export * as ${room.replace('/', '_')} from ${JSON.stringify(`names:${room}`)};`); // prettier-ignore
const ofRooms = {
  name: 'engine-of-rooms',
  setup(of) {
    of.onResolve({ filter: /^names:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'names' }));
    of.onLoad({ filter: /.*/, namespace: 'names' }, ({ path }) => ({
      contents: `export { ${[...rooms.get(path)].join(', ')} } from './src/${path}';`,
      resolveDir: '.',
    }));
  },
};
const apart = (engine) => ({
  name: 'engine-apart',
  setup(of) {
    of.onResolve({ filter: /^\.\.\// }, ({ path, importer }) =>
      /[\\/]src[\\/]server[\\/]/.test(importer) && rooms.has(path.slice(3)) ? { path: path.slice(3), namespace: 'engine' } : undefined); // prettier-ignore
    of.onLoad({ filter: /.*/, namespace: 'engine' }, ({ path }) => ({
      contents: `module.exports = ${engine}.${path.replace('/', '_')}`,
    }));
  },
});
const lsp = SHARED.map((m) => `'${m}': require('${m}${/types$|textdocument$/.test(m) ? '' : '/node'}')`);
const speaks = { ...node, external: ['vscode', './lsp.cjs'], plugins: [shared] };
const BUNDLES = [
  {
    ...node,
    stdin: { contents: `module.exports = { ${lsp.join(', ')} }`, resolveDir: '.' },
    outfile: 'dist/lsp.cjs',
    plugins: [leanProtocol, plainImports],
  },
  { ...node, entryPoints: ['src/cli/start.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
  // A script that cli.cjs runs by itself can't import: it requires.
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli-main.cjs', supported: { 'dynamic-import': false } },
  { ...node, entryPoints: ['src/library/node.ts'], outfile: 'dist/index.cjs' },
  { ...node, format: 'esm', entryPoints: ['src/library/node.ts'], outfile: 'dist/index.mjs' },
  { ...browser, format: 'esm', entryPoints: ['src/library/browser.ts'], outfile: 'dist/index.browser.mjs' },
  {
    ...browser,
    format: 'iife',
    stdin: { contents: engine.join('\n'), resolveDir: '.' },
    globalName: 'copydeskEngine',
    footer: { js: `if (typeof module === 'object') module.exports = copydeskEngine;` },
    outfile: 'dist/engine.js',
    plugins: [ofRooms, leanServer, wordless],
  },
  {
    ...speaks,
    entryPoints: ['src/server/node.ts'],
    outfile: 'dist/server.cjs',
    external: [...speaks.external, './engine.js'],
    plugins: [shared, apart(`require('./engine.js')`), leanServer, plainImports],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/server/browser.ts'],
    outfile: 'dist/server.browser.js',
    plugins: [apart('copydeskEngine'), leanServer, plainImports],
  },
  { ...node, entryPoints: ['src/extension/node.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  {
    ...speaks,
    entryPoints: ['src/extension/node-client.ts'],
    outfile: 'dist/client.cjs',
    plugins: [shared, lean, plainImports],
  },
  { ...node, entryPoints: ['src/extension/desk/index.ts'], outfile: 'dist/desk.cjs', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension/browser.ts'],
    outfile: 'dist/extension.browser.cjs',
    external: ['vscode'],
    plugins: [lean, plainImports],
  },
].filter((b) => !b.entryPoints || existsSync(b.entryPoints[0]));

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
// What a browser is to fetch, which can't list a folder.
const names = existsSync('data') ? readdirSync('data').filter((n) => !n.startsWith('.')) : [];
mkdirSync('dist/data');
for (const n of names) cpSync(`data/${n}`, `dist/data/${n}`);
writeFileSync('dist/data/index.json', JSON.stringify(names));
// A web worker takes only what is called .js for a script; the package is of modules, engine.js is none.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
if (watch) for (const b of BUNDLES) await (await context(b)).watch();
else await Promise.all(BUNDLES.map((b) => build(b)));
// The names in the files are numbered anew: what maps them to the source would be wrong.
if (!dev)
  await press(
    ['engine.js', 'extension.browser.cjs', 'server.browser.js', 'client.cjs', 'lsp.cjs', 'server.cjs', 'desk.cjs', 'extension.cjs'].map((f) => `dist/${f}`), // prettier-ignore
  );
