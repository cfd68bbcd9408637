import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './toolchain.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(canRun);
};

const installFromDebian = async () => {
  process.stdout.write('Installing Chromium for the browser tests.\n');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await run('apt-get', ['update', '-q'], options);
  return (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options)) === 0;
};

/** The browser for the journeys: the one named, else one installed, else Debian's; or the sentence that says why there is none. */
export const findChromium = async () => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    return existsSync(named) ? { path: named } : { problem: `CHROMIUM_PATH names ${named}, which is not there.` };
  }
  const found = installed();
  if (found) return { path: found };
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (hasApt && process.getuid?.() === 0 && (await installFromDebian())) {
    const path = installed();
    if (path) return { path };
  }
  return { problem: 'There is no Chromium for the browser tests: install it, or set CHROMIUM_PATH to one.' };
};
