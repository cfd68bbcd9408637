import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { binariesFor } from './embedded-binaries.js';
import { endOrphan, endServer, isRunning, noteStarter } from './embedded-process.js';
import { placeIn, type Place } from './embedded-place.js';
import { embeddedUrl, initialise, launch, probe, serverProcess, superuser, type Launched } from './embedded-server.js';
import { DatabaseProblem, sentenceOf } from './problem.js';

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
const pauseAfterFailure = 5_000;

interface Running {
  watch: pg.Client;
  child: ChildProcess | null;
}

const couldNotStart = (place: Place, words: string): DatabaseProblem =>
  new DatabaseProblem('EMBEDDED_FAILED', `The embedded database in ${place.home} could not start: ${words}`);

/** Starts the server, once for as long as it runs; of an earlier one that ended it says why, unless that passes. */
const relaunch = async (place: Place, options: EmbeddedOptions, before: Launched | null): Promise<Launched> => {
  if (before !== null) {
    const words = before.lastWords() ?? 'it ended at once';
    // Another process was faster, or a killed server's last processes still hold its memory: both pass.
    if (!/lock file|shared memory block|still in use/.test(words)) throw couldNotStart(place, words);
    await sleep(10 * pause);
  }
  const binaries = binariesFor(place.account);
  if (!existsSync(join(place.data, 'PG_VERSION'))) {
    options.onProgress?.('Making the database');
    await initialise(place, binaries, options.settings?.fsync !== 'off');
  }
  return launch(place, binaries, options.settings ?? {});
};

/** Adopts the server that runs in this place, or starts one; every process that asks gets the same. */
const ensure = async (place: Place, options: EmbeddedOptions, stopping: AbortSignal): Promise<Running> => {
  const deadline = Date.now() + patience;
  let launched: Launched | null = null;
  try {
    while (Date.now() < deadline) {
      stopping.throwIfAborted();
      const answer = await probe(place);
      if (typeof answer !== 'string') {
        const child = launched?.child ?? null;
        if (child === null || child.pid !== serverProcess(place)) return { watch: answer, child: null };
        noteStarter(place);
        return { watch: answer, child };
      }
      if (answer === 'absent' && (launched === null || !isRunning(launched.child))) {
        launched = await relaunch(place, options, launched);
      }
      await sleep(pause);
    }
    throw couldNotStart(place, launched?.lastWords() ?? 'it did not answer within a minute');
  } catch (thrown) {
    if (launched !== null) await endServer(launched.child);
    throw thrown;
  }
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

/** Starts or adopts the embedded PostgreSQL of a data directory, and brings it back if it ends before `stop` is called. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedServer> => {
  const place = placeIn(options.dataDir);
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  let running = await ensure(place, options, stopping.signal);
  let comingBack = Promise.resolve();
  const isAdopted = running.child === null;

  const bringBack = async (): Promise<void> => {
    try {
      keep(await ensure(place, options, stopping.signal));
    } catch (thrown) {
      if (isStopping()) return;
      options.onProgress?.(sentenceOf(thrown));
      await sleep(pauseAfterFailure, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!isStopping()) await bringBack();
    }
  };

  const keep = (current: Running): void => {
    running = current;
    current.watch.once('end', () => {
      if (isStopping()) return;
      options.onProgress?.('The database ended; starting it again');
      comingBack = bringBack();
    });
  };

  const stop = async (): Promise<void> => {
    if (isStopping()) return;
    stopping.abort();
    await comingBack;
    await running.watch.end().catch(() => undefined);
    await (running.child === null ? endOrphan(place) : endServer(running.child));
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
