import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@cauce/database/client';
import { provideDatabase } from '@cauce/database/provide';
import { createApp } from '../app.js';
import { readConfig } from '../platform/config/config.js';
import { watchBackends, type Backends } from './backends.js';
import { conclusionsOfASession, generateSessions } from './generate.js';
import { answerSize, load, type Contender, type Round } from './load.js';
import { measureNote } from './note.js';
import { measurePage } from './page.js';
import { conclusionsQuery, portalQuery, postgraphileQuery } from './queries.js';
import { startServer, type Server } from './servers.js';

const sessionCount = 200;
const rounds = 5;
const secondsOfARound = 3;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What is to be ended, the latest first, however the benchmark ends. */
const endings: (() => Promise<unknown>)[] = [];
let ended: Promise<void> | null = null;
const endEverything = (): Promise<void> =>
  (ended ??= (async () => {
    for (let end = endings.pop(); end; end = endings.pop()) await end();
  })());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void endEverything().then(() => process.exit(1)));
}

const generate = async (url: string, dataDir: string): Promise<void> => {
  const database = openDatabase(url);
  const app = await createApp({
    config: readConfig({ DATA_DIR: dataDir }),
    database,
    servingUrl: url,
    kind: 'REAL',
  });
  await app.init();
  await generateSessions(app, sessionCount);
  await app.close();
  await database.$disconnect();
};

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The contenders take turns, so that whatever else the machine does falls on all of them. */
const compare = async (what: string, contenders: readonly Contender[], backends: Backends): Promise<void> => {
  const said = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]));
  for (const contender of contenders) await load(contender, backends, secondsOfARound);
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) said.get(contender)?.push(await load(contender, backends, secondsOfARound));
  }
  const middle = (contender: Contender, figure: keyof Round) =>
    median((said.get(contender) ?? []).map((round) => round[figure]));
  const ratio = (contender: Contender, other: Contender) =>
    median(
      (said.get(contender) ?? []).map(
        ({ perSecond }, round) => perSecond / (said.get(other)?.[round]?.perSecond ?? Number.NaN),
      ),
    );
  const [ceiling, peer] = contenders;
  if (!ceiling || !peer) throw new Error('A comparison takes a ceiling and a peer.');
  say(`${what}; the median of ${rounds} rounds.`);
  say('CPU time is in milliseconds for each request: of the process that answers, and of PostgreSQL behind it.');
  const row = (name: string, figures: readonly string[]) =>
    say([name.padEnd(14), ...figures.map((figure) => figure.padStart(16))].join(''));
  row('', ['requests/s', `of ${ceiling.name}`, `of ${peer.name}`, 'CPU time', 'of PostgreSQL', 'answer']);
  for (const contender of contenders) {
    row(contender.name, [
      middle(contender, 'perSecond').toFixed(0),
      ratio(contender, ceiling).toFixed(2),
      ratio(contender, peer).toFixed(2),
      middle(contender, 'serverTime').toFixed(2),
      middle(contender, 'databaseTime').toFixed(2),
      `${((await answerSize(contender)) / 1000).toFixed(0)} kB`,
    ]);
  }
};

const bench = async (): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cauce-bench-'));
  endings.push(() => rm(dataDir, { recursive: true, force: true }));
  const provided = await provideDatabase({ dataDir });
  endings.push(() => provided.stop());
  say(`Generating ${sessionCount} sessions …`);
  await generate(provided.url, dataDir);

  const start = async (...of: Parameters<typeof startServer>): Promise<Server> => {
    const server = await startServer(...of);
    endings.push(server.stop);
    return server;
  };
  const raw = await start('raw-server.js', { words: [provided.url] });
  const postgraphile = await start('postgraphile-server.js', { words: [provided.url] });
  const portal = await start('../main.js', {
    env: {
      // In production a stranger asks what the pages ask and nothing else; this query is one of our own making.
      NODE_ENV: 'test',
      DATABASE_URL: provided.url,
      DATABASE_OWNER_URL: provided.ownerUrl,
      DATA_DIR: dataDir,
      SMTP_URL: 'smtp://127.0.0.1:9',
    },
  });
  const backends = await watchBackends(provided.ownerUrl);
  endings.push(backends.stop);
  await compare(
    `A page of 20 sessions with agenda, people and questions, of ${sessionCount}`,
    [
      { name: 'raw SQL', server: raw, path: '/', query: null },
      { name: 'PostGraphile', server: postgraphile, path: '/graphql', query: postgraphileQuery },
      { name: 'the portal', server: portal, path: '/graphql', query: portalQuery },
    ],
    backends,
  );
  await compare(
    `A page of 20 conclusions with their session and standing, of ${sessionCount * conclusionsOfASession}`,
    [
      { name: 'raw SQL', server: raw, path: '/conclusions', query: null },
      { name: 'the portal', server: portal, path: '/graphql', query: conclusionsQuery },
    ],
    backends,
  );
  await measurePage(portal.origin, say);
};

try {
  await bench();
} finally {
  await endEverything();
}
measureNote(say);
process.exit(0);
