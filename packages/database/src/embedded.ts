import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { binariesFor } from './embedded-binaries.js';
import { placeIn, type Place } from './embedded-place.js';
import { embeddedUrl, initialise, launch, probe, serverProcess, superuser, type Launched } from './embedded-server.js';
import { DatabaseProblem, codeOf, sentenceOf } from './problem.js';

/** The role that migrates the embedded database. */
export const ownerRole = 'cauce_owner';
/** The role that serves from the embedded database. */
export const servingRole = 'cauce';
const databaseName = 'cauce';

/** What to start, and how. */
export interface EmbeddedOptions {
  dataDir: string;
  /** Told of what takes long and of what went wrong meanwhile. */
  onProgress?: (sentence: string) => void;
  /** PostgreSQL settings beside the portal's own. */
  settings?: Record<string, string>;
}

/** A running embedded server. */
export interface EmbeddedServer {
  /** As the role that serves. */
  url: string;
  /** As the role that migrates. */
  ownerUrl: string;
  /** As the server's own role, for tests that make databases. */
  superuserUrl: string;
  /** The directory that holds its data: the data directory's own, or one outside where that is closed to its account. */
  home: string;
  /** Whether another process of the portal had started it. */
  isAdopted: boolean;
  /** Ends the server, unless another living process started it. */
  stop: () => Promise<void>;
}

const patience = 60_000;
const pause = 25;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
};

interface Running {
  watch: pg.Client;
  child: ChildProcess | null;
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

const couldNotStart = (place: Place, words: string): DatabaseProblem =>
  new DatabaseProblem('EMBEDDED_FAILED', `The embedded database in ${place.home} could not start: ${words}`);

/** Adopts the server that runs in this place, or starts one; every process that asks gets the same. */
const ensure = async (place: Place, options: EmbeddedOptions): Promise<Running> => {
  const deadline = Date.now() + patience;
  let launched: Launched | null = null;
  while (Date.now() < deadline) {
    const answer = await probe(place);
    if (typeof answer !== 'string') {
      const child = launched?.child ?? null;
      if (child === null || child.pid !== serverProcess(place)) return { watch: answer, child: null };
      writeFileSync(join(place.home, 'owner.pid'), String(process.pid));
      return { watch: answer, child };
    }
    if (answer === 'absent' && (launched === null || !isRunning(launched.child))) {
      if (launched !== null) {
        const words = launched.lastWords() ?? 'it ended at once';
        // Another process was faster, or a killed server's last processes still hold its memory: both pass.
        if (!/lock file|shared memory block|still in use/.test(words)) throw couldNotStart(place, words);
        await sleep(10 * pause);
      }
      const binaries = binariesFor(place.account);
      if (!existsSync(join(place.data, 'PG_VERSION'))) {
        options.onProgress?.('Making the database');
        await initialise(place, binaries, options.settings?.fsync !== 'off');
      }
      launched = launch(place, binaries, options.settings ?? {});
    }
    await sleep(pause);
  }
  throw couldNotStart(place, launched?.lastWords() ?? 'it did not answer within a minute');
};

const makeRoles = async (watch: pg.Client): Promise<void> => {
  const isThere = async (sql: string, name: string): Promise<boolean> =>
    (await watch.query(sql, [name])).rowCount === 1;
  const role = 'SELECT FROM pg_roles WHERE rolname = $1';
  await watch.query('SELECT pg_advisory_lock(1)');
  if (!(await isThere(role, ownerRole))) await watch.query(`CREATE ROLE ${ownerRole} LOGIN CREATEDB`);
  if (!(await isThere(role, servingRole))) await watch.query(`CREATE ROLE ${servingRole} LOGIN`);
  if (!(await isThere('SELECT FROM pg_database WHERE datname = $1', databaseName))) {
    await watch.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  }
  await watch.query('SELECT pg_advisory_unlock(1)');
};

const waitUntil = async (isDone: () => boolean, milliseconds: number): Promise<boolean> => {
  const deadline = Date.now() + milliseconds;
  while (!isDone()) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
};

const endProcess = async (pid: number, hasEnded: () => boolean): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntil(hasEnded, 10_000)) return;
  }
};

const startedBy = (place: Place): number | undefined => {
  const file = join(place.home, 'owner.pid');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
};

/** Starts or adopts the embedded PostgreSQL of a data directory, and brings it back if it ends before `stop` is called. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedServer> => {
  const place = placeIn(options.dataDir);
  let running = await ensure(place, options);
  const isAdopted = running.child === null;
  let isStopping = false;

  const bringBack = async (): Promise<void> => {
    options.onProgress?.('The database ended; starting it again');
    while (!isStopping) {
      try {
        keep(await ensure(place, options));
        return;
      } catch (thrown) {
        options.onProgress?.(sentenceOf(thrown));
        await sleep(5_000);
      }
    }
  };

  const keep = (current: Running): void => {
    running = current;
    if (isStopping) void finish();
    else current.watch.once('end', () => void (isStopping || bringBack()));
  };

  const finish = async (): Promise<void> => {
    const { child, watch } = running;
    await watch.end().catch(() => undefined);
    if (child?.pid !== undefined) {
      await endProcess(child.pid, () => !isRunning(child));
      return;
    }
    const pid = serverProcess(place);
    const starter = startedBy(place);
    // Its starter was killed and left it behind: nobody else would end it.
    if (pid !== undefined && starter !== undefined && !isAlive(starter)) {
      await endProcess(pid, () => serverProcess(place) !== pid);
    }
  };

  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await finish();
  };

  try {
    await makeRoles(running.watch);
    keep(running);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  return {
    url: embeddedUrl(place, servingRole, databaseName),
    ownerUrl: embeddedUrl(place, ownerRole, databaseName),
    superuserUrl: embeddedUrl(place, superuser, 'postgres'),
    home: place.home,
    isAdopted,
    stop,
  };
};
