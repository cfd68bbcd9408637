import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname } from 'node:path';
import { migrationStatus, withConnection, type MigrationStatus } from '@cauce/database/migrate';
import { DatabaseProblem, sentenceOf } from '@cauce/database/problem';
import { provideDatabase } from '@cauce/database/provide';
import { readConfig, type Config } from '../platform/config/config.js';
import { portalVersion, remark, say } from './maintenance.js';

/** What was found of one thing: `mend` must be mended before the portal can serve, `look` may be as it is meant. */
interface Finding {
  state: 'good' | 'look' | 'mend';
  sentence: string;
}

const good = (sentence: string): Finding => ({ state: 'good', sentence });
const look = (sentence: string): Finding => ({ state: 'look', sentence });
const mend = (sentence: string): Finding => ({ state: 'mend', sentence });

const oldestNode = 24;
const oldestServer = 16;
const littleSpace = 1e9;
const tooLittleSpace = 1e8;

const node = (): Finding => {
  const { node: version } = process.versions;
  const words = `The portal ${portalVersion()} runs on Node ${version}`;
  return Number.parseInt(version, 10) >= oldestNode ? good(`${words}.`) : mend(`${words}: it needs ${oldestNode}.`);
};

const nearestThatIsThere = (path: string): string => (existsSync(path) ? path : nearestThatIsThere(dirname(path)));

const dataDirectory = ({ dataDir }: Config): Finding[] => {
  const place = nearestThatIsThere(dataDir);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
  } catch {
    return [mend(`The data directory ${dataDir} cannot be written: give this user the right to, or set DATA_DIR.`)];
  }
  const { bavail, bsize } = statfsSync(place);
  const free = bavail * bsize;
  const words = `${(free / 1e9).toFixed(1)} GB are free where the data directory ${dataDir} is`;
  if (free < tooLittleSpace) return [mend(`Only ${words}: make room.`)];
  return [free < littleSpace ? look(`Only ${words}.`) : good(`${words}.`)];
};

const migrations = ({ applied, pending, edited, unknown, failed }: MigrationStatus): Finding => {
  if (failed.length > 0) return mend(`The migration ${failed[0]} was begun and did not finish: restore a backup.`);
  if (unknown.length > 0) return mend(`The database belongs to a newer version of the portal (${unknown[0]}).`);
  if (edited.length > 0) return mend(`The migration ${edited[0]} was changed after it was applied: put its file back.`);
  if (applied.length === 0) return look('The database is empty: the portal makes its tables when it starts.');
  if (pending.length > 0) return look(`${pending.length} migrations are to be applied: run "cauce upgrade".`);
  return good(`All ${applied.length} migrations are applied.`);
};

const server = (url: string): Promise<Finding> =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding`,
    );
    const { version = '', encoding = '' } = rows[0] ?? {};
    if (encoding !== 'UTF8') return mend(`The database is kept in ${encoding}: make it anew in UTF8.`);
    if (Number.parseInt(version, 10) < oldestServer) return mend(`The server is PostgreSQL ${version}: it is too old.`);
    return good(`The database answers: PostgreSQL ${version}.`);
  });

/** Whether the database is that of a real installation. */
const isReal = (url: string): Promise<boolean> =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ kind: string }>('SELECT "kind"::text AS "kind" FROM "Installation"');
    return rows[0]?.kind === 'REAL';
  }).catch(() => false);

const database = async (config: Config): Promise<{ findings: Finding[]; isReal: boolean }> => {
  const { dataDir, databaseUrl, ownerUrl } = config;
  try {
    const provided = await provideDatabase({ dataDir, databaseUrl, ownerUrl, migrate: false });
    try {
      const roles =
        provided.roles === 'two'
          ? good('The role that serves cannot change the log.')
          : look('The role that serves could change the log: set DATABASE_OWNER_URL to a second role that migrates.');
      return {
        findings: [await server(provided.url), migrations(await migrationStatus(provided.url)), roles],
        isReal: await isReal(provided.url),
      };
    } finally {
      await provided.stop();
    }
  } catch (thrown) {
    const sentence =
      thrown instanceof DatabaseProblem ? thrown.message : `The database cannot be used: ${sentenceOf(thrown)}`;
    return { findings: [mend(sentence)], isReal: false };
  }
};

const port = async ({ port: number, host }: Config): Promise<Finding> => {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const listener = createServer();
    listener.once('error', resolve);
    listener.listen(number, host, () => listener.close(() => resolve(null)));
  });
  if (error === null) return good(`The port ${number} is free.`);
  if (error.code !== 'EADDRINUSE')
    return mend(`The portal cannot listen on ${host}:${number} (${error.code}): set PORT or HOST.`);
  const answer = await fetch(`http://localhost:${number}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  );
  if (answer?.ok === true) return good(`The portal is running on port ${number}.`);
  return mend(`The port ${number} is taken by another program: end it, or set PORT.`);
};

const reaches = (host: string, number: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: number, timeout: 5_000 });
    const end = (isReached: boolean) => (): void => {
      socket.destroy();
      resolve(isReached);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

const mail = async (address: string | undefined, isNeeded: boolean): Promise<Finding> => {
  if (address === undefined) {
    return isNeeded
      ? mend('No mail server is named, and nobody could sign in: set SMTP_URL.')
      : look('No mail server is named (SMTP_URL): a demonstration shows its mails at /demo/mail.');
  }
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol))
    return mend('SMTP_URL is no address such as smtp://mail.example:587.');
  const number = Number(url.port || (url.protocol === 'smtps:' ? 465 : 587));
  if (await reaches(url.hostname, number)) return good(`The mail server ${url.hostname}:${number} answers.`);
  return mend(`The mail server ${url.hostname}:${number} does not answer: correct SMTP_URL.`);
};

const marks = { good: 'good ', look: 'look ', mend: 'MEND ' } as const;

/** `cauce doctor`: looks at all that the portal needs, says each in a sentence, and ends with 1 where something must be mended. */
export const run = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  if (argv.length > 0) {
    remark('Nothing more is to be said: cauce doctor');
    return 2;
  }
  const findings: Finding[] = [];
  const add = (...found: Finding[]): void => {
    for (const { state, sentence } of found) say(`${marks[state]} ${sentence}`);
    findings.push(...found);
  };
  add(node());
  const config = readConfig(env);
  add(...dataDirectory(config));
  const found = await database(config);
  add(...found.findings);
  add(await port(config));
  add(await mail(config.smtpUrl, found.isReal));
  return findings.some(({ state }) => state === 'mend') ? 1 : 0;
};
