import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { settings } from './settings.js';

/** A real portal with its own database, as long as the journeys of one worker take. */
export interface Portal {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Where it keeps its data. */
  readonly dataDir: string;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('There is no free port.'));
        else resolve(address.port);
      });
    });
  });

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

const untilReady = async (url: string, server: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 2_400; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The portal ended with ${server.exitCode} before it was ready.`);
    if (await answers(`${url}/readyz`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The portal is not ready after four minutes.');
};

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode === null) server.once('exit', () => resolve());
    else resolve();
  });

/** Signs a browser in as one of the demonstration's people. */
export const signInAs = async (page: Page, key: string): Promise<void> => {
  const response = await page.request.post('/demo/sign-in', { data: { as: key } });
  if (!response.ok()) throw new Error(`Nobody is known as ${key}.`);
};

/** Until a page has come to life, as far as it will: what is typed or pressed before then is nobody's journey. */
const untilAlive = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.documentElement.dataset['enhanced'] === '' || !document.querySelector('script[type=module]'),
  );

/** Lets a page be used only once it has come to life, unless a journey says itself until when it waits. */
export const waitForLife = (page: Page): void => {
  const goto = page.goto.bind(page);
  page.goto = async (path, options) => {
    const response = await goto(path, options);
    if (!options?.waitUntil) await untilAlive(page);
    return response;
  };
  const reload = page.reload.bind(page);
  page.reload = async (options) => {
    const response = await reload(options);
    if (!options?.waitUntil) await untilAlive(page);
    return response;
  };
};

/** Playwright's test with a portal beside it; `page.goto('/es')` leads there. */
export const test = base.extend<{ baseURL: string }, { portal: Portal }>({
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on('page', waitForLife);
    await use(context);
  },
  portal: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are asked for out of the pattern
    async ({}, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'cauce-journey-'));
      const port = await freePort();
      const main = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));
      const server = spawn(process.execPath, [main], {
        env: { ...settings.environment, DATA_DIR: dataDir, PORT: String(port), NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      try {
        const url = `http://localhost:${port}`;
        await untilReady(url, server);
        await use({ url, dataDir });
      } finally {
        server.kill('SIGTERM');
        await ended(server);
        await rm(dataDir, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
});

export { expect } from '@playwright/test';
