import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BackupManifest, BackupSummary, BackupTable } from './backup-format.js';
import { readBackup } from './backup-reading.js';
import { deployMigrations, withConnection } from './migrate.js';
import { DatabaseProblem } from './problem.js';
import { grantServing, roleAt } from './roles.js';
import { migrationScripts } from './schema-files.js';

/** What to bring back, and where. */
export interface RestoreOptions {
  url: string;
  ownerUrl: string;
  file: string;
  filesFolder: string;
  /** Whether what is there may be lost. */
  mayReplace: boolean;
  /** Called before anything that is there is removed; whoever keeps it safe does so here. */
  beforeReplacing?: () => Promise<void>;
}

const name = pg.escapeIdentifier;

/** Whether any table of the portal has a row. */
const hasRows = (ownerUrl: string): Promise<boolean> =>
  withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ table: string }>(
      `SELECT relname AS table FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`,
    );
    for (const { table } of rows) {
      const found = await client.query(`SELECT FROM ${name(table)} LIMIT 1`);
      if (found.rowCount === 1) return true;
    }
    return false;
  });

const hasFiles = async (folder: string): Promise<boolean> => existsSync(folder) && (await readdir(folder)).length > 0;

const refuseUnknownMigrations = (file: string, { migrations, portal }: BackupManifest): void => {
  const known = new Set(migrationScripts().map((script) => script.name));
  const unknown = migrations.find((migration) => !known.has(migration));
  if (unknown === undefined) return;
  throw new DatabaseProblem(
    'BACKUP_NEWER',
    `${file} was written by a newer version of the portal (${portal}, with ${unknown}): restore it with that version.`,
  );
};

/** Takes away all that the portal keeps in the database, so that the tables can be made as the backup knew them. */
const clear = (ownerUrl: string): Promise<void> =>
  withConnection(ownerUrl, async (client) => {
    try {
      await client.query('BEGIN');
      await client.query('DROP SCHEMA public CASCADE');
      await client.query('CREATE SCHEMA public');
      await client.query('GRANT USAGE ON SCHEMA public TO PUBLIC');
      await client.query('COMMIT');
    } catch (thrown) {
      throw new DatabaseProblem(
        'DATABASE_REFUSED',
        'The role that migrates may not empty this database: let it own the database, or restore into a new one.',
        thrown,
      );
    }
  });

const foreignKeysSql = `SELECT conname::text AS key, conrelid::regclass::text AS "table", pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`;

const triggersSql = `SELECT tgname::text AS trigger, tgrelid::regclass::text AS "table",
    CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END AS mode
  FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
  WHERE NOT tgisinternal AND tgenabled <> 'D' AND relnamespace = 'public'::regnamespace`;

/** Fills the tables in one transaction, with their foreign keys away meanwhile, so that the order of tables does not matter. */
class TableFilling {
  private current: { table: string; stream: Writable & { rowCount: number } } | null = null;
  private readonly restored = new Map<string, number>();

  constructor(
    private readonly client: pg.Client,
    private readonly tables: readonly BackupTable[],
  ) {}

  async write(table: string, piece: AsyncIterable<Buffer>): Promise<void> {
    if (this.current?.table !== table) {
      await this.endTable();
      this.current = { table, stream: this.open(table) };
    }
    await pipeline(Readable.from(piece), this.current.stream, { end: false });
  }

  async endTable(): Promise<void> {
    if (this.current === null) return;
    const { table, stream } = this.current;
    this.current = null;
    stream.end();
    await finished(stream);
    this.restored.set(table, stream.rowCount);
  }

  /** The first table whose rows are not as many as the backup said. */
  missing(): string | undefined {
    const short = this.tables.find(({ name: table, rows }) => (this.restored.get(table) ?? 0) !== rows);
    return short && `${short.name}: ${this.restored.get(short.name) ?? 0} of ${short.rows} rows`;
  }

  private open(table: string): Writable & { rowCount: number } {
    const columns = this.tables.find((each) => each.name === table)?.columns;
    if (columns === undefined)
      throw new DatabaseProblem('BACKUP_UNREADABLE', `The backup has rows of ${table} without its columns.`);
    return this.client.query(copyFrom(`COPY ${name(table)} (${columns.map(name).join(', ')}) FROM STDIN`));
  }
}

const fillTables = (options: RestoreOptions, manifest: BackupManifest, draftFolder: string): Promise<BackupSummary> =>
  withConnection(options.ownerUrl, async (client) => {
    const tables = manifest.tables.map((table) => name(table.name));
    await client.query('BEGIN');
    const { rows: keys } = await client.query<{ key: string; table: string; definition: string }>(foreignKeysSql);
    for (const { key, table } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name(key)}`);
    const { rows: triggers } = await client.query<{ trigger: string; table: string; mode: string }>(triggersSql);
    for (const { trigger, table } of triggers)
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name(trigger)}`);
    if (tables.length > 0) await client.query(`TRUNCATE ${tables.join(', ')}`);

    const filling = new TableFilling(client, manifest.tables);
    const summary = await readBackup(options.file, {
      rows: (table, piece) => filling.write(table, piece),
      file: async (path, content) => {
        const target = join(draftFolder, path);
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        await pipeline(Readable.from(content), createWriteStream(target, { mode: 0o600 }));
      },
    });
    await filling.endTable();
    const missing = filling.missing();
    if (missing !== undefined)
      throw new DatabaseProblem('BACKUP_INCOMPLETE', `${options.file} is not whole (${missing}).`);

    for (const { trigger, table, mode } of triggers) {
      await client.query(`ALTER TABLE ${table} ENABLE ${mode} TRIGGER ${name(trigger)}`);
    }
    for (const { key, table, definition } of keys) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name(key)} ${definition}`);
    }
    for (const { name: sequence, value, isCalled } of manifest.sequences) {
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [name(sequence), value, isCalled]);
    }
    await client.query('COMMIT');
    return summary;
  });

/** Brings a backup back into an empty database, or in the place of what is there, and says what it brought; counts are compared. */
export const restoreBackup = async (options: RestoreOptions): Promise<BackupSummary> => {
  let manifest: BackupManifest | undefined;
  // Read once from end to end first: nothing is touched for a file that turns out to be damaged.
  await readBackup(options.file, {
    manifest: async (found) => {
      manifest = found;
    },
  });
  if (manifest === undefined)
    throw new DatabaseProblem('BACKUP_UNREADABLE', `${options.file} is no backup of the portal.`);
  refuseUnknownMigrations(options.file, manifest);

  if ((await hasRows(options.ownerUrl)) || (await hasFiles(options.filesFolder))) {
    if (!options.mayReplace) {
      throw new DatabaseProblem(
        'DATABASE_NOT_EMPTY',
        'The portal already holds data here: say --replace to lose them for those of the backup (they are backed up first).',
      );
    }
    await options.beforeReplacing?.();
  }
  const draftFolder = `${options.filesFolder}.restoring`;
  await rm(draftFolder, { recursive: true, force: true });
  try {
    await clear(options.ownerUrl);
    await deployMigrations(options.ownerUrl, { only: manifest.migrations });
    const summary = await fillTables(options, manifest, draftFolder);
    await rm(options.filesFolder, { recursive: true, force: true });
    if (existsSync(draftFolder)) await rename(draftFolder, options.filesFolder);
    await deployMigrations(options.ownerUrl);
    if (options.ownerUrl !== options.url) await grantServing(options.ownerUrl, await roleAt(options.url));
    return summary;
  } finally {
    await rm(draftFolder, { recursive: true, force: true });
  }
};
