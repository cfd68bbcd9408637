import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from './account.js';
import { startEmbedded } from './embedded.js';
import { deployMigrations, historyProblems, schemaDrift } from './migrate.js';
import { sentenceOf } from './problem.js';
import { prismaFolder } from './schema-files.js';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Runs `work` on an empty database that is gone afterwards. */
const onEmptyDatabase = async <T>(work: (ownerUrl: string) => Promise<T>): Promise<T> => {
  const dataDir = temporaryDirectory('cauce-migrations-');
  const server = await startEmbedded({ dataDir, settings: { fsync: 'off' } });
  try {
    return await work(server.ownerUrl);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const stamp = (): string => new Date().toISOString().replace(/\D/g, '').slice(0, 14);

const create = async (words: string[]): Promise<number> => {
  const name = words
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  if (name === '') {
    complain('Give the migration a name: npm run db:migrate -- add_places');
    return 2;
  }
  const lock = join(prismaFolder, 'migrations', 'migration_lock.toml');
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
  const sql = await onEmptyDatabase((ownerUrl) => schemaDrift(ownerUrl));
  if (sql === null) {
    say('The schema and the migrations do not differ: there is nothing to write.');
    return 0;
  }
  const directory = join(prismaFolder, 'migrations', `${stamp()}_${name}`);
  mkdirSync(directory);
  writeFileSync(join(directory, 'migration.sql'), `${sql.trim()}\n`);
  say(`Wrote ${join(directory, 'migration.sql')}: read it before committing it.`);
  return 0;
};

const check = (): Promise<number> =>
  onEmptyDatabase(async (ownerUrl) => {
    await deployMigrations(ownerUrl);
    const problems = await historyProblems(ownerUrl);
    const drift = await schemaDrift(ownerUrl);
    for (const problem of problems) complain(problem);
    if (drift !== null)
      complain(`The schema has what no migration makes; "npm run db:migrate -- NAME" writes it:\n${drift}`);
    if (problems.length > 0 || drift !== null) return 1;
    say('The schema and the migrations do not differ.');
    return 0;
  });

const [verb = '', ...words] = process.argv.slice(2);
const commands: Partial<Record<string, () => Promise<number>>> = { create: () => create(words), check };

try {
  const command = commands[verb];
  if (command === undefined) complain('Say "create NAME" or "check".');
  process.exitCode = (await command?.()) ?? 2;
} catch (thrown) {
  complain(sentenceOf(thrown));
  process.exitCode = 1;
}
