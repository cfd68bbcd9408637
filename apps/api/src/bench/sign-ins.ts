import 'reflect-metadata';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type PrismaClient } from '@cauce/database/client';
import { provideDatabase } from '@cauce/database/provide';
import { localized } from '@cauce/domain/localized';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';
import { createApp } from '../app.js';
import { readConfig } from '../platform/config/config.js';
import { newId } from '../platform/database/ids.js';
import { EventsService } from '../platform/events/events.service.js';
import { InstallationService } from '../platform/installation/installation.service.js';
import { startServer } from './servers.js';

const people = 200;
const patience = 120_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What is to be ended, the latest first, however the measurement ends. */
const endings: (() => Promise<unknown>)[] = [];

const addressOf = (number: number): string => `person-${number}@example.org`;

/** A real installation with as many people as will sign in. */
const prepare = async (database: PrismaClient, url: string, dataDir: string): Promise<void> => {
  const app = await createApp({ config: readConfig({ DATA_DIR: dataDir }), database, servingUrl: url, kind: 'REAL' });
  await app.init();
  await database.$transaction((transaction) =>
    app.get(InstallationService).bear(transaction, 'REAL', localized('en', 'A programme')),
  );
  await database.person.createMany({
    data: Array.from({ length: people }, (_, number) => ({
      id: newId(),
      name: `Person ${number}`,
      email: addressOf(number),
    })),
  });
  await app.close();
};

/** A mail server that keeps what it is sent, for whoever waits for it. */
const mailServer = async () => {
  const texts = new Map<string, string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, callback) => {
      void simpleParser(stream).then(({ text = '' }) => {
        for (const { address } of session.envelope.rcptTo) texts.set(address, text);
        callback();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  endings.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = z.object({ port: z.number() }).parse(listening.address());
  const mailTo = async (address: string): Promise<string> => {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const text = texts.get(address);
      if (text !== undefined) return text;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('A mail was lost.');
  };
  return { url: `smtp://127.0.0.1:${port}`, mailTo, count: () => texts.size };
};

interface Times {
  ask: number;
  mail: number;
  letIn: number;
}

const timed = async <Result>(work: () => Promise<Result>): Promise<{ took: number; result: Result }> => {
  const began = performance.now();
  const result = await work();
  return { took: performance.now() - began, result };
};

const figures = (name: string, values: readonly number[]): void => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0).toFixed(0);
  say(
    `${name.padEnd(34)}median ${at(0.5).padStart(6)} ms   95 % ${at(0.95).padStart(6)} ms   most ${at(1).padStart(6)} ms`,
  );
};

const must = (isSo: boolean, sentence: string): void => {
  if (!isSo) throw new Error(sentence);
};

const measure = async (): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cauce-sign-ins-'));
  endings.push(() => rm(dataDir, { recursive: true, force: true }));
  const provided = await provideDatabase({ dataDir });
  endings.push(() => provided.stop());
  const database = openDatabase(provided.url);
  endings.push(() => database.$disconnect());
  await prepare(database, provided.url, dataDir);
  const mails = await mailServer();
  const portal = await startServer('../main.js', {
    env: {
      DATABASE_URL: provided.url,
      DATABASE_OWNER_URL: provided.ownerUrl,
      DATA_DIR: dataDir,
      SMTP_URL: mails.url,
      TRUST_PROXY: 'loopback',
    },
  });
  endings.push(portal.stop);

  const send = (number: number, path: string, body: object, cookie = '') =>
    fetch(`${portal.origin}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `198.51.${Math.floor(number / 250)}.${(number % 250) + 1}`,
        cookie,
      },
      body: JSON.stringify(body),
    });

  const signIn = async (number: number): Promise<{ times: Times; cookie: string; token: string }> => {
    const address = addressOf(number);
    const asked = await timed(() => send(number, '/api/auth/mail', { address, locale: 'en' }));
    must(asked.result.status === 202, `Asking was answered with ${asked.result.status}.`);
    const secret = z.object({ asked: z.string() }).parse(await asked.result.json()).asked;
    const mail = await timed(() => mails.mailTo(address));
    const code = /^ {4}(\d{6})$/m.exec(mail.result)?.[1] ?? '';
    const token = /[?&]token=([\w-]+)/.exec(mail.result)?.[1] ?? '';
    // By turns with the code and with the link, and each link from two places at once.
    const tries =
      number % 2 === 0
        ? [send(number, '/api/auth/code', { asked: secret, code, isShared: true })]
        : [0, 1].map(() => send(number, '/api/auth/link', { token, isShared: true }));
    const letIn = await timed(() => Promise.all(tries));
    const won = letIn.result.filter(({ ok }) => ok);
    must(won.length === 1, `${won.length} of ${tries.length} tries at once were let in.`);
    const cookie = won[0]?.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return { times: { ask: asked.took, mail: mail.took, letIn: letIn.took }, cookie, token };
  };

  say(`${people} people sign in at once, each from an address of their own.`);
  const whole = await timed(() => Promise.all(Array.from({ length: people }, (_, number) => signIn(number))));
  const signedIn = whole.result;

  const seen = await Promise.all(
    signedIn.map(async ({ cookie, token }, number) => {
      const query = '{ signedIn { address person { name } } mySignInSessions { id } }';
      const answer: unknown = await (await send(number, '/graphql', { query }, cookie)).json();
      const again = await send(number, '/api/auth/link', { token, isShared: true });
      must(!again.ok, 'A link was good twice.');
      return z
        .object({
          data: z.object({
            signedIn: z.object({ address: z.string(), person: z.object({ name: z.string() }) }),
            mySignInSessions: z.array(z.unknown()),
          }),
        })
        .parse(answer).data;
    }),
  );
  seen.forEach(({ signedIn: who, mySignInSessions }, number) => {
    must(who.address === addressOf(number) && who.person.name === `Person ${number}`, 'Somebody is somebody else.');
    must(mySignInSessions.length === 1, 'Somebody sees sessions of others.');
  });
  must((await database.signInSession.count()) === people, 'Sessions were lost, or made twice.');
  must((await database.event.count({ where: { act: 'sign-in' } })) === people, 'The log lacks sign-ins.');
  must((await new EventsService(database).firstBroken()) === null, 'The log is not whole.');
  must((await database.mail.count({ where: { status: 'SENT' } })) === people, 'The ledger lacks mails.');
  must((await database.mailContent.count()) === 0, 'The outbox still holds links.');
  must(mails.count() === people, 'Mails were lost.');

  figures(
    'asking for the mail',
    signedIn.map(({ times }) => times.ask),
  );
  figures(
    'until the mail is there',
    signedIn.map(({ times }) => times.mail),
  );
  figures(
    'link or code until let in',
    signedIn.map(({ times }) => times.letIn),
  );
  say(
    `All ${people} in ${(whole.took / 1_000).toFixed(1)} s; the process took ${((await portal.cpuTime()) / 1_000).toFixed(1)} s of CPU time.`,
  );
  say('Nobody was lost, let in twice or taken for somebody else; the log is whole, and the outbox holds no link.');
};

try {
  await measure();
} finally {
  for (let end = endings.pop(); end; end = endings.pop()) await end();
}
process.exit(0);
