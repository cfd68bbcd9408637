import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeBackup } from '@cauce/database/backup';
import type { BackupSummary } from '@cauce/database/backup-format';
import { DatabaseProblem } from '@cauce/database/problem';
import { provideDatabase, type ProvidedDatabase, type ProvideOptions } from '@cauce/database/provide';
import { otherConnections } from '@cauce/database/roles';
import { z } from 'zod';
import { readConfig, type Config } from '../platform/config/config.js';

/** What the commands that look after the database have in common. */

/** Prints a sentence that is the command's result. */
export const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

/** Prints a sentence that is not: progress, or why there is no result. */
export const remark = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

/** The version of the portal. */
export const portalVersion = (): string => {
  const file = new URL('../../package.json', import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
};

/** Where uploaded files are kept. */
export const filesFolder = (config: Config): string => join(config.dataDir, 'files');

const size = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/** What a backup holds, in words. */
export const inWords = ({ rows, tables, files, bytes }: BackupSummary): string =>
  `${rows} rows of ${tables} tables and ${files} files (${size.format(bytes / 1e6)})`;

/** Writes a backup beside the data before something changes them. */
export const backUpBefore = async (config: Config, url: string, what: string): Promise<void> => {
  const folder = join(config.dataDir, 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = join(folder, `before-${what}-${moment}.tar.gz`);
  const summary = await writeBackup({ url, file, filesFolder: filesFolder(config), portal: portalVersion() });
  remark(`Kept what is there, ${inWords(summary)}, in ${file}`);
};

/** Reads the one file and the switches that a command takes, or null where they are others. */
export const oneFile = <Switch extends string>(
  argv: string[],
  switches: readonly Switch[],
): { file: string; isSet: (name: Switch) => boolean } | null => {
  const options = Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }]));
  try {
    const { positionals, values } = parseArgs({ args: argv, options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || file === '' || others.length > 0) return null;
    return { file: resolve(file), isSet: (name) => values[name] === true };
  } catch {
    return null;
  }
};

/** Ends with a sentence where the portal runs meanwhile. */
export const refuseWhileRunning = async ({ isAdopted, url }: ProvidedDatabase): Promise<void> => {
  let others = await otherConnections(url);
  // The server counts our own last connection for a moment after it was closed.
  for (let tries = 0; others > 0 && tries < 10; tries += 1) {
    await sleep(100);
    others = await otherConnections(url);
  }
  if (!isAdopted && others === 0) return;
  throw new DatabaseProblem(
    'DATABASE_IN_USE',
    'The portal is running, or another program uses its database: stop it first.',
  );
};

/** Opens the database of the environment for a command and gives the command's exit code: 1, with one sentence, where something is wrong. */
export const onDatabase = async (
  env: NodeJS.ProcessEnv,
  options: Pick<ProvideOptions, 'migrate' | 'beforeMigrating'>,
  work: (database: ProvidedDatabase, config: Config) => Promise<number>,
): Promise<number> => {
  let database: ProvidedDatabase | undefined;
  try {
    const config = readConfig(env);
    const { dataDir, databaseUrl, ownerUrl } = config;
    database = await provideDatabase({ dataDir, databaseUrl, ownerUrl, ...options });
    return await work(database, config);
  } catch (thrown) {
    if (!(thrown instanceof DatabaseProblem)) throw thrown;
    remark(thrown.message);
    return 1;
  } finally {
    await database?.stop();
  }
};
