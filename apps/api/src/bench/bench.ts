import 'reflect-metadata';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@cauce/database/client';
import { provideDatabase } from '@cauce/database/provide';
import autocannon from 'autocannon';
import { createApp } from '../app.js';
import { readConfig } from '../platform/config/config.js';
import { generateSessions } from './generate.js';
import { measureNote } from './note.js';
import { measurePage } from './page.js';
import { portalQuery, postgraphileQuery } from './queries.js';

const sessionCount = 200;
const seconds = 6;
const ports = { portal: 4391, raw: 4392, postgraphile: 4393 };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const child = (script: string, words: string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...words], {
    env: { NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const waitFor = async (url: string): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
};

interface Measured {
  perSecond: number;
  bytes: number;
}

/** Requests per second over a few seconds, after a warm-up; a contender that answers an error is no contender. */
const load = async (url: string, query: string | null): Promise<Measured> => {
  const request =
    query === null
      ? { url }
      : {
          url,
          method: 'POST' as const,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        };
  const answer = await fetch(
    url,
    query === null ? {} : { method: 'POST', headers: request.headers ?? {}, body: request.body ?? '' },
  );
  const body = await answer.text();
  if (!answer.ok || body.includes('"errors"'))
    throw new Error(`${url} answers ${answer.status}: ${body.slice(0, 400)}`);
  await autocannon({ ...request, connections: 8, duration: 2 });
  const { requests, non2xx } = await autocannon({ ...request, connections: 8, duration: seconds });
  if (non2xx > 0) throw new Error(`${url} failed ${non2xx} times under load.`);
  return { perSecond: requests.average, bytes: Buffer.byteLength(body) };
};

const main = async (): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cauce-bench-'));
  const provided = await provideDatabase({ dataDir });
  const children: ChildProcess[] = [];
  try {
    say(`Generating ${sessionCount} sessions …`);
    const database = openDatabase(provided.url);
    const app = await createApp({
      config: readConfig({ DATA_DIR: dataDir }),
      database,
      servingUrl: provided.url,
      kind: 'REAL',
    });
    await app.init();
    await generateSessions(app, sessionCount);
    await app.close();
    await database.$disconnect();

    children.push(
      child('../main.js', [], {
        DATABASE_URL: provided.url,
        DATABASE_OWNER_URL: provided.ownerUrl,
        DATA_DIR: dataDir,
        PORT: String(ports.portal),
        HOST: '127.0.0.1',
        NODE_ENV: 'production',
      }),
      child('./raw-server.js', [provided.url, String(ports.raw)]),
      child('./postgraphile-server.js', [provided.url, String(ports.postgraphile)]),
    );
    for (const port of Object.values(ports)) await waitFor(`http://127.0.0.1:${port}/healthz`);

    const raw = await load(`http://127.0.0.1:${ports.raw}/`, null);
    const postgraphile = await load(`http://127.0.0.1:${ports.postgraphile}/graphql`, postgraphileQuery);
    const portal = await load(`http://127.0.0.1:${ports.portal}/graphql`, portalQuery);
    const row = (name: string, { perSecond, bytes }: Measured) =>
      say(
        `${name.padEnd(34)} ${perSecond.toFixed(0).padStart(6)} requests/s  ${(bytes / 1000).toFixed(0).padStart(4)} kB  ` +
          `${(perSecond / raw.perSecond).toFixed(2)} of raw  ${(perSecond / postgraphile.perSecond).toFixed(2)} of PostGraphile`,
      );
    say(`A page of 20 sessions with agenda, people and questions, of ${sessionCount}:`);
    row('one SQL statement, served raw', raw);
    row('PostGraphile 5', postgraphile);
    row('the portal, /graphql', portal);
    await measurePage(`http://127.0.0.1:${ports.portal}`, say);
    measureNote(say);
  } finally {
    for (const process of children) process.kill('SIGTERM');
    await Promise.all(
      children.map(
        (process) =>
          new Promise((resolve) => (process.exitCode === null ? process.once('exit', resolve) : resolve(null))),
      ),
    );
    await provided.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

await main();
process.exit(0);
