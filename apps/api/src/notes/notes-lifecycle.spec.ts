import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localized } from '@cauce/domain/localized';
import { z } from 'zod';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { Hand, until } from '../../test/hand.js';
import { TestApp } from '../../test/test-app.js';
import { ownerAddress, testAddress } from '../../test/test-config.js';
import { InstallationService } from '../platform/installation/installation.service.js';
import { blocksOf, documentOf } from './note-document.js';
import { NoteKeepingService } from './note-keeping.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let folder: string;
let child: ChildProcess | null = null;

const freePort = async (): Promise<number> => {
  const listener = createServer().listen(0, 'localhost');
  await once(listener, 'listening');
  const { port } = z.object({ port: z.number() }).parse(listener.address());
  listener.close();
  await once(listener, 'close');
  return port;
};

/** A portal in a process of its own, over the database of this file. */
const start = async (port: number): Promise<ChildProcess> => {
  const started = spawn(process.execPath, [fileURLToPath(new URL('../../dist/main.js', import.meta.url))], {
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: testAddress(),
      DATABASE_OWNER_URL: ownerAddress(),
      DATA_DIR: folder,
      SMTP_URL: 'smtp://127.0.0.1:9',
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child = started;
  await until(async () => {
    if (started.exitCode !== null) throw new Error(`The portal ended with ${started.exitCode}.`);
    return fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  return started;
};

const end = async (started: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  const exit = once(started, 'exit');
  started.kill(signal);
  await exit;
  child = null;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cauce-notes-'));
  portal = await TestApp.start('REAL');
  await portal.database.$transaction((transaction) =>
    portal.app.get(InstallationService).bear(transaction, 'REAL', localized('en', 'A programme')),
  );
  world = await ConclusionWorld.build(portal);
});

afterAll(async () => {
  if (child) await end(child, 'SIGKILL');
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the database holds of notes, whichever process wrote it. */
const kept = async (sessionId: string): Promise<string[]> => {
  const [updates = []] = await portal.app.get(NoteKeepingService).loadAll([sessionId]);
  return blocksOf(documentOf(updates)).map(({ runs }) => runs.map(({ text }) => text).join(''));
};

const cookieOf = async (personId: string): Promise<string> => {
  await portal.database.person.update({ where: { id: personId }, data: { key: personId } });
  await portal.as(personId);
  const cookie = portal.headers['cookie'] ?? '';
  await portal.as('manager');
  return cookie;
};

describe('a portal that ends while people write', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'loses nothing that it said had arrived: %s',
    async (signal) => {
      const session = await world.session();
      const [opensAt, closesAt] = [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)];
      await portal.app.get(NoteKeepingService).begin({ sessionId: session.id, groupId: world.groupId, locale: 'en' });
      await portal.database.notes.update({ where: { sessionId: session.id }, data: { opensAt, closesAt } });
      const cookies = [await cookieOf(world.people.expert), await cookieOf(world.people.rapporteur)];

      const port = await freePort();
      const first = await start(port);
      const hands = cookies.map((cookie) => new Hand(`http://localhost:${port}`, cookie, session.id));
      await until(() => hands.every((hand) => hand.isAcknowledged));
      // They write without a pause, so that the end comes in the middle of something.
      const written: string[][] = hands.map(() => []);
      const writing = setInterval(() => {
        for (const [index, hand] of hands.entries()) {
          const line = `Line ${written[index]?.length} of ${index}`;
          written[index]?.push(line);
          hand.write(line);
        }
      }, 60);
      let arrived: string[] = [];
      const look = setInterval(() => {
        // The portal answers in the order in which it is written to.
        arrived = hands.flatMap((hand, index) =>
          (written[index] ?? []).slice(0, (written[index]?.length ?? 0) - hand.underway),
        );
      }, 5);
      await until(() => arrived.length > 40);
      first.once('exit', () => clearInterval(look));
      first.kill(signal);
      await until(() => first.exitCode !== null || first.signalCode !== null);
      clearInterval(writing);
      const survived = new Set(await kept(session.id));
      expect(arrived.filter((line) => !survived.has(line))).toEqual([]);

      const second = await start(port);
      // What had not arrived is still with whoever wrote it, and arrives now.
      await until(() =>
        hands.every((hand) => hand.isAcknowledged && written.flat().every((line) => hand.lines.includes(line))),
      );
      for (const hand of hands) hand.close();
      await end(second, 'SIGTERM');
      expect((await kept(session.id)).filter((line) => line !== '').toSorted()).toEqual(written.flat().toSorted());
    },
    180_000,
  );
});
