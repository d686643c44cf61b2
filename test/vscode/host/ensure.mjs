// Sets up what the tests lack: the browser, its fonts and the test host for those inside VS Code, Redis and GNU parallel for the recipes.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumPath, hostIsReady } from './host.mjs';

const install = (packages) => `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
const run = (command, ...args) =>
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Debian's packages for what is missing, or throws with the one command to run where we may not install. */
function ensurePackages(packages, hint = '') {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) throw new Error(`${packages[0]} is missing. As root, run: ${install(packages)}${hint}`);
  console.log(`Installing ${packages.join(', ')}`);
  run('sh', '-c', `${install(packages)} >/dev/null`);
}

/** Throws, with the one command to run, where something is missing that can't be set up from here. */
export function ensureHost() {
  if (!existsSync(chromiumPath))
    ensurePackages(['chromium', 'fonts-dejavu-core', 'fonts-noto-cjk'], '\nor name a browser in CHROMIUM_PATH.');
  if (!hostIsReady()) run(process.execPath, join(import.meta.dirname, 'setup.mjs'));
}

/** The same for the programs that the recipes of docs/archives.md are tried with. */
export function ensureClusterTools() {
  const isThere = (tool) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));
  const missing = ['redis-server', 'parallel'].filter((tool) => !isThere(tool));
  if (missing.length) ensurePackages(missing);
}
