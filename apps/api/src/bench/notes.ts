import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type PrismaClient } from '@cauce/database/client';
import { provideDatabase } from '@cauce/database/provide';
import { localized } from '@cauce/domain/localized';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import { Doc, XmlElement, XmlText } from 'yjs';
import { createApp } from '../app.js';
import { PeopleService } from '../institutions/people.service.js';
import { blocksOf, documentOf } from '../notes/note-document.js';
import { SessionCookie } from '../platform/auth/session-cookie.js';
import { readConfig } from '../platform/config/config.js';
import { newId } from '../platform/database/ids.js';
import { InstallationService } from '../platform/installation/installation.service.js';
import { SignInsService } from '../platform/sign-in/sign-ins.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { startServer, type Server } from './servers.js';

const people = 50;
const linesEach = 20;
const pause = 250;
const patience = 120_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What is to be ended, the latest first, however the measurement ends. */
const endings: (() => Promise<unknown>)[] = [];

const until = async (isSo: () => boolean): Promise<void> => {
  const deadline = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It never came to be.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** A real installation with a session whose notes are open, and as many experts as will write; gives their cookies. */
const prepare = async (database: PrismaClient, url: string, dataDir: string) => {
  const app = await createApp({ config: readConfig({ DATA_DIR: dataDir }), database, servingUrl: url, kind: 'REAL' });
  await app.init();
  await app.get(InstitutionsService).loadCountries();
  const groupId = await database.$transaction(async (transaction) => {
    await app.get(InstallationService).bear(transaction, 'REAL', localized('en', 'A programme'));
    const managerId = await app
      .get(PeopleService)
      .ensure(transaction, { key: 'manager', name: 'A Manager', email: 'manager@example.org' });
    return app.get(ProgrammesService).found(transaction, {
      programme: { slug: 'programme', name: localized('en', 'A programme'), periods: [], countryCodes: ['CR'] },
      result: { code: '3.5', title: localized('en', 'A result') },
      group: { slug: '3.5', name: localized('en', 'A group'), launchedOn: null },
      coLeadInstitutionIds: [],
      managerId,
    });
  });
  const now = Date.now();
  const sessionId = newId();
  await database.session.create({
    data: {
      id: sessionId,
      groupId,
      code: '1.1',
      title: localized('en', 'A session'),
      status: 'LIVE',
      publishedAt: new Date(now),
      timeZone: 'UTC',
      localStart: new Date(now).toISOString().slice(0, 16),
      localEnd: new Date(now + 7_200_000).toISOString().slice(0, 16),
      startsAt: new Date(now),
      endsAt: new Date(now + 7_200_000),
    },
  });
  const cookie = app.get(SessionCookie);
  const cookies: string[] = [];
  for (let number = 0; number < people; number += 1) {
    const [personId, address] = [newId(), `person-${number}@example.org`];
    await database.person.create({ data: { id: personId, name: `Person ${number}`, email: address } });
    await database.groupRole.create({
      data: { id: newId(), personId, groupId, role: 'EXPERT', fromOn: '2020-01-01', toOn: null },
    });
    const opened = await app.get(SignInsService).letInByAddress({ remoteAddress: '127.0.0.1', headers: {} }, 'bench', {
      address,
      personId,
      method: 'LINK',
      isTrusted: true,
    });
    if (opened) cookies.push(`${cookie.name}=${encodeURIComponent(cookie.valueOf(opened))}`);
  }
  await app.close();
  return { sessionId, cookies };
};

/** One person's page. */
class Writer {
  readonly document = new Doc();
  readonly written: string[] = [];
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly provider: HocuspocusProvider;

  constructor(
    private readonly number: number,
    origin: string,
    cookie: string,
    sessionId: string,
  ) {
    this.socket = new HocuspocusProviderWebsocket({
      url: `${origin.replace('http', 'ws')}/collab`,
      maxDelay: 1_000,
      WebSocketPolyfill: class extends WebSocket {
        constructor(address: string) {
          super(address, { headers: { origin, cookie } });
        }
      },
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: `notes:${sessionId}`,
      document: this.document,
    });
    this.provider.attach();
  }

  get isSettled(): boolean {
    return this.provider.isSynced && !this.provider.hasUnsyncedChanges;
  }

  get arrived(): string[] {
    return this.written.slice(0, Math.max(0, this.written.length - this.provider.unsyncedChanges));
  }

  /** Every line that stands on this page. */
  get lines(): Set<string> {
    return new Set(blocksOf(this.document).map(({ runs }) => runs.map(({ text }) => text).join('')));
  }

  /** Writes a line and waits until the portal says that it arrived. */
  async write(): Promise<number> {
    const line = `Line ${this.written.length} of ${this.number}`;
    const paragraph = new XmlElement('paragraph');
    const began = performance.now();
    this.written.push(line);
    this.document.transact(() => {
      paragraph.setAttribute('id', newId());
      paragraph.insert(0, [new XmlText(line)]);
      const notes = this.document.getXmlFragment('notes');
      notes.insert(notes.length, [paragraph]);
    });
    await until(() => !this.provider.hasUnsyncedChanges);
    return performance.now() - began;
  }

  close(): void {
    this.provider.destroy();
    this.socket.destroy();
  }
}

const at = (values: readonly number[], share: number): string => {
  const sorted = values.toSorted((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0);
};

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

const measure = async (): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cauce-bench-'));
  endings.push(() => rm(dataDir, { recursive: true, force: true }));
  const provided = await provideDatabase({ dataDir });
  endings.push(() => provided.stop());
  const database = openDatabase(provided.url);
  endings.push(() => database.$disconnect());
  const { sessionId, cookies } = await prepare(database, provided.url, dataDir);

  const start = (port?: number): Promise<Server> =>
    startServer('../main.js', {
      port,
      env: {
        DATABASE_URL: provided.url,
        DATABASE_OWNER_URL: provided.ownerUrl,
        DATA_DIR: dataDir,
        SMTP_URL: 'smtp://127.0.0.1:9',
      },
    });
  const first = await start();
  endings.push(first.stop);
  const atRest = await first.memory();
  const began = performance.now();
  const writers = cookies.map((cookie, number) => new Writer(number, first.origin, cookie, sessionId));
  endings.push(async () => writers.forEach((writer) => writer.close()));
  await until(() => writers.every((writer) => writer.isSettled));
  say(`${people} people are in one document after ${(performance.now() - began).toFixed(0)} ms.`);

  const latencies: number[] = [];
  const writing = performance.now();
  await Promise.all(
    writers.map(async (writer, number) => {
      await new Promise((resolve) => setTimeout(resolve, (number * pause) / people));
      for (let line = 0; line < linesEach; line += 1) {
        latencies.push(await writer.write());
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }),
  );
  const wrote = performance.now() - writing;
  const whole = people * linesEach;
  await until(() => writers.every((writer) => writer.lines.size > whole));
  const converged = performance.now() - writing;
  say(
    `${whole} edits in ${wrote.toFixed(0)} ms; all ${people} pages say the same ${(converged - wrote).toFixed(0)} ms after the last.`,
  );
  say(
    `From the edit to the word that it is written down: p50 ${at(latencies, 0.5)} ms, p95 ${at(latencies, 0.95)} ms, longest ${at(latencies, 1)} ms.`,
  );
  say(`The portal's memory: ${megabytes(atRest)} MB at rest, ${megabytes(await first.memory())} MB then.`);

  // Everybody writes, nobody waits, and the process is gone.
  const underway = writers.map((writer) => writer.write().catch(() => 0));
  await until(() => writers.some((writer) => writer.arrived.length > linesEach));
  await first.kill();
  const arrived = writers.flatMap((writer) => writer.arrived);
  const edits = await database.noteEdit.findMany({ where: { sessionId }, orderBy: { seq: 'asc' } });
  const { state } = await database.notes.findUniqueOrThrow({ where: { sessionId } });
  const document = documentOf([state, ...edits.map(({ update }) => update)]);
  const kept = new Set(blocksOf(document).map(({ runs }) => runs.map(({ text }) => text).join('')));
  say(
    `After SIGKILL ${arrived.filter((line) => !kept.has(line)).length} of ${arrived.length} acknowledged edits are missing.`,
  );

  const second = await start(first.port);
  endings.push(second.stop);
  await Promise.all(underway);
  await until(() => writers.every((writer) => writer.isSettled && writer.lines.size > whole + people));
  say('After the restart everybody has everything, with what had not arrived before.');
};

try {
  await measure();
} finally {
  for (let end = endings.pop(); end; end = endings.pop()) await end();
}
process.exit(0);
