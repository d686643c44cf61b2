// Packages the extension: `node scripts/package.mjs [FILE]` (default copydesk-VERSION.vsix). Takes dist/ as it is; builds it
// where there is none. What is packed for people is packed as small as deflate can (half a minute).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { squeeze } from './squeeze.mjs';

const root = join(import.meta.dirname, '..');

/** Answers the path of the VSIX. */
export function packageVsix(file) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const out = resolve(file ?? join(root, `copydesk-${version}.vsix`));
  const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(join(root, 'dist/server.cjs'))) node('scripts/build.mjs');
  mkdirSync(dirname(out), { recursive: true });
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  node(vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', out);
  return out;
}

/** The same, a twentieth smaller: what is published. */
export async function packageSmall(file) {
  const out = packageVsix(file);
  await squeeze(out);
  return out;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename)
  console.log(await packageSmall(process.argv[2]));
