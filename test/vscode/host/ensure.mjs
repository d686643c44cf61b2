// Sets up what the tests inside VS Code lack: the browser, its fonts, and the test host.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, hostIsReady } from './host.mjs';

const PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-noto-cjk'];
const INSTALL = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
const run = (command, ...args) =>
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Throws, with the one command to run, where something is missing that can't be set up from here. */
export function ensureHost() {
  if (!existsSync(chromiumPath)) {
    const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    if (!canInstall)
      throw new Error(`Chromium is missing. As root, run: ${INSTALL}\nor name a browser in CHROMIUM_PATH.`);
    console.log(`Installing ${PACKAGES.join(', ')}`);
    run('sh', '-c', `${INSTALL} >/dev/null`);
  }
  if (!hostIsReady()) run(process.execPath, join(import.meta.dirname, 'setup.mjs'));
}
