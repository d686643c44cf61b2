import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The command line as it is shipped, built into a folder of its own; one process of tests builds it once. */
export function built(): string {
  const at = mkdtempSync(join(tmpdir(), 'copydesk-built-'));
  const root = fileURLToPath(new URL('../../', import.meta.url));
  buildSync({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/start.ts', 'cli-main': 'src/cli/main.ts' },
    outdir: at,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    target: 'es2022',
    conditions: ['browser', 'module', 'import'],
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false },
    logOverride: { 'empty-import-meta': 'silent' },
  });
  mkdirSync(join(at, 'data'));
  cpSync(join(root, 'data'), join(at, 'data'), { recursive: true });
  return join(at, 'cli.cjs');
}

export const runBuilt = (script: string, argv: string[], input: string, cwd: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [script, ...argv], { input, cwd, encoding: 'utf8', maxBuffer: 1 << 29 });

export const startBuilt = (script: string, argv: string[], cwd: string) =>
  spawn(process.execPath, [script, ...argv], { cwd });
