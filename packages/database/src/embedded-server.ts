import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Account } from './account.js';
import type { Binaries } from './embedded-binaries.js';
import type { Place } from './embedded-place.js';
import { DatabaseProblem, codeOf, sentenceOf } from './problem.js';

/** The embedded server's own role, for making the portal's two. */
export const superuser = 'postgres';

const port = 5432;
const cannotConnectNow = '57P03';

/** The address of a database of the server in this place. */
export const embeddedUrl = (place: Place, role: string, database: string): string =>
  `postgresql://${role}@localhost:${port}/${database}?host=${encodeURIComponent(place.socket)}`;

const hasSetpriv = (): boolean => process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;

/** Runs a program as the account, in a session of its own so that Ctrl-C reaches it through us alone. */
const runAs = (account: Account, program: string, args: string[], log: number): ChildProcess => {
  // Where the working directory is closed to the account, the server could not start in it.
  const options = {
    cwd: '/',
    detached: true,
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC' },
    stdio: ['ignore' as const, log, log],
  };
  const identity = account.isOurs ? {} : { uid: account.uid, gid: account.gid };
  if (!hasSetpriv()) return spawn(program, args, { ...options, ...identity });
  const drop = account.isOurs ? [] : ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'];
  // The server must not outlive this process, even one that is killed outright.
  return spawn('setpriv', ['--pdeathsig', 'INT', ...drop, program, ...args], options);
};

const exited = (child: ChildProcess): Promise<string | null> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? null : `it ended with ${signal ?? code}`));
  });

const lastWordsSince = (place: Place, offset: number): string | undefined => {
  if (!existsSync(place.log)) return undefined;
  const lines = readFileSync(place.log).subarray(offset).toString('utf8').trim().split('\n');
  const words = lines.findLast((line) => /FATAL|PANIC|error:|ERROR/.test(line)) ?? lines.at(-1);
  return words?.replace(/^.*?(FATAL|PANIC|error|ERROR):\s*/, '') || undefined;
};

const largestLog = 5_000_000;

const openLog = (place: Place): { log: number; offset: number } => {
  const size = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(place.log, size > largestLog ? 'w' : 'a', 0o600);
  if (!place.account.isOurs) chownSync(place.log, place.account.uid, place.account.gid);
  return { log, offset: size > largestLog ? 0 : size };
};

/** Makes the data of a new server; of two processes that try at once, the first to finish makes them for both. */
export const initialise = async (place: Place, binaries: Binaries, isSafe: boolean): Promise<void> => {
  const draft = `${place.data}.init.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (!place.account.isOurs) chownSync(draft, place.account.uid, place.account.gid);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const args = [
    '-D',
    draft,
    '-U',
    superuser,
    '--auth=trust',
    '-E',
    'UTF8',
    `--locale=${locale}`,
    ...(isSafe ? [] : ['--no-sync']),
  ];
  const { log, offset } = openLog(place);
  const failure = await exited(runAs(place.account, binaries.initdb, args, log));
  closeSync(log);
  if (failure !== null) {
    rmSync(draft, { recursive: true, force: true });
    throw new DatabaseProblem(
      'EMBEDDED_FAILED',
      `The embedded database could not be made in ${place.home}: ${lastWordsSince(place, offset) ?? failure}`,
    );
  }
  try {
    renameSync(draft, place.data);
  } catch (thrown) {
    rmSync(draft, { recursive: true, force: true });
    if (codeOf(thrown) !== 'ENOTEMPTY' && codeOf(thrown) !== 'EEXIST') throw thrown;
  }
};

/** The process id in the server's lock file, if it has one. */
export const serverProcess = (place: Place): number | undefined => {
  const file = join(place.data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
};

/** After a crash in a container the lock file's number may by now be any program's, and PostgreSQL would wait for it for ever. */
const dropStaleLock = (place: Place): void => {
  const pid = serverProcess(place);
  const name = `/proc/${pid}/comm`;
  if (pid === undefined || !existsSync(name)) return;
  if (readFileSync(name, 'utf8').trim() !== 'postgres') rmSync(join(place.data, 'postmaster.pid'), { force: true });
};

/** A server that was started here. */
export interface Launched {
  child: ChildProcess;
  /** What its log says of its failure. */
  lastWords: () => string | undefined;
}

/** Starts the server; whether it answers is asked by `probe`. */
export const launch = (place: Place, binaries: Binaries, settings: Record<string, string>): Launched => {
  dropStaleLock(place);
  const { log, offset } = openLog(place);
  const all = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: place.socket,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = runAs(place.account, binaries.postgres, ['-D', place.data, ...args], log);
  closeSync(log);
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  return { child, lastWords: () => lastWordsSince(place, offset) ?? failure };
};

/** An open connection to a server that answers; `busy` while it starts or ends; `absent` where there is none. */
export const probe = async (place: Place): Promise<pg.Client | 'busy' | 'absent'> => {
  const client = new pg.Client({
    connectionString: embeddedUrl(place, superuser, 'postgres'),
    connectionTimeoutMillis: 5_000,
    application_name: 'cauce watch',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (thrown) {
    await client.end().catch(() => undefined);
    const code = codeOf(thrown);
    if (code === cannotConnectNow) return 'busy';
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE') return 'absent';
    if (code === undefined && /terminated|timeout/i.test(sentenceOf(thrown))) return 'busy';
    throw new DatabaseProblem(
      'EMBEDDED_FAILED',
      `The embedded database in ${place.home} does not answer: ${sentenceOf(thrown)}`,
      thrown,
    );
  }
};
