import pg from 'pg';
import { DatabaseProblem, sentenceOf } from './problem.js';
import { withSchemaEngine } from './schema-engine.js';
import { migrationList, migrationScripts, schemaFiles } from './schema-files.js';

const filters = { externalTables: [], externalEnums: [] };

/** A number of our own, since Prisma's engine takes its own. */
const schemaLock = 4_200_180;

/** Where a database stands against the migrations of the repository. */
export interface MigrationStatus {
  applied: string[];
  pending: string[];
  /** Applied, and changed in the repository since. */
  edited: string[];
  /** Applied, and absent from the repository: the database belongs to a newer version of the portal. */
  unknown: string[];
  /** Begun and never finished. */
  failed: string[];
}

interface Recorded {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

const recordedIn = async (client: pg.ClientBase): Promise<Recorded[]> => {
  const { rows } = await client.query<{ present: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`,
  );
  if (rows[0]?.present !== true) return [];
  const recorded = await client.query<Recorded>(
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return recorded.rows;
};

/** Compares the database behind an open connection with the migrations of the repository; the serving role may ask. */
export const migrationStatusOf = async (client: pg.ClientBase, folder?: string): Promise<MigrationStatus> => {
  const scripts = new Map(migrationScripts(folder).map((script) => [script.name, script]));
  const recorded = await recordedIn(client);
  const finished = recorded.filter((row) => row.finished_at !== null);
  const applied = finished.map((row) => row.migration_name);
  return {
    applied,
    pending: [...scripts.keys()].filter((name) => !applied.includes(name)),
    edited: finished
      .filter((row) => scripts.has(row.migration_name) && scripts.get(row.migration_name)?.checksum !== row.checksum)
      .map((row) => row.migration_name),
    unknown: applied.filter((name) => !scripts.has(name)),
    failed: recorded.filter((row) => row.finished_at === null).map((row) => row.migration_name),
  };
};

/** Opens one connection for `work` and closes it after. */
export const withConnection = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener a server that ends meanwhile ends the process; the running query rejects anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Opens one for work on tables or rights: of several processes that start at once, one works and the others wait. */
export const withSchemaLock = <T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  withConnection(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [schemaLock]);
    return work(client);
  });

/** Compares the database at this address with the migrations of the repository. */
export const migrationStatus = (url: string, folder?: string): Promise<MigrationStatus> =>
  withConnection(url, (client) => migrationStatusOf(client, folder));

const refuseUnlessSound = ({ edited, unknown, failed }: MigrationStatus): void => {
  if (failed.length > 0) {
    throw new DatabaseProblem(
      'MIGRATION_FAILED',
      `The migration ${failed[0]} was begun and did not finish: restore the backup made before it, or mend it and mark it with "prisma migrate resolve".`,
    );
  }
  if (edited.length > 0) {
    throw new DatabaseProblem(
      'MIGRATION_EDITED',
      `The migration ${edited[0]} was changed after this database had applied it: put back its file as it was.`,
    );
  }
  if (unknown.length > 0) {
    throw new DatabaseProblem(
      'MIGRATIONS_UNKNOWN',
      `This database was migrated by a newer version of the portal (${unknown[0]}): start that version, or a later one.`,
    );
  }
};

const refuseUnlessOwner = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ role: string; can: boolean }>(
    `SELECT current_user::text AS role, has_schema_privilege('public', 'CREATE') AS can`,
  );
  if (rows[0]?.can !== false) return;
  throw new DatabaseProblem(
    'DATABASE_REFUSED',
    `The role ${rows[0].role} may not make tables in this database: let it, or name one that may in DATABASE_OWNER_URL.`,
  );
};

/** Prisma's engine puts its own stack behind the words. */
const withoutTrace = (thrown: unknown): string =>
  sentenceOf(thrown)
    .split(/\n\s+\d+: /, 1)
    .join('')
    .replace('external connector error', '')
    .trim();

/** How to apply migrations. */
export interface DeployOptions {
  /** Another `prisma/` folder than the repository's. */
  folder?: string;
  /** Stop after these, as an older version of the portal would. */
  only?: readonly string[];
}

/** Applies the pending migrations as the owner and gives their names; of several processes at once, one works and the others wait. */
export const deployMigrations = (ownerUrl: string, { folder, only }: DeployOptions = {}): Promise<string[]> =>
  withSchemaLock(ownerUrl, async (client) => {
    const status = await migrationStatusOf(client, folder);
    refuseUnlessSound(status);
    if (status.pending.length === 0) return [];
    await refuseUnlessOwner(client);
    const list = migrationList(folder);
    const directories = list.migrationDirectories.filter(({ path }) => only?.includes(path) ?? true);
    const apply = { migrationsList: { ...list, migrationDirectories: directories }, filters };
    try {
      return await withSchemaEngine(
        ownerUrl,
        async (engine) => (await engine.applyMigrations(apply)).appliedMigrationNames,
        folder,
      );
    } catch (thrown) {
      const { failed } = await migrationStatusOf(client, folder);
      throw new DatabaseProblem(
        'MIGRATION_FAILED',
        `The migration ${failed[0] ?? status.pending[0]} failed: ${withoutTrace(thrown)}.`,
        thrown,
      );
    }
  });

/** The SQL that takes the migrations to the schema, or null when the two do not differ. */
export const schemaDrift = async (ownerUrl: string, folder?: string): Promise<string | null> => {
  const { exitCode, stdout } = await withSchemaEngine(
    ownerUrl,
    (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrationList(folder) },
        to: { tag: 'schemaDatamodel', files: schemaFiles(folder) },
        script: true,
        exitCode: true,
        filters,
      }),
    folder,
  );
  return exitCode === 2 ? (stdout ?? '') : null;
};

/** What Prisma itself says of the database's history against the repository's; empty when all is well. */
export const historyProblems = async (ownerUrl: string, folder?: string): Promise<string[]> => {
  const diagnosis = await withSchemaEngine(
    ownerUrl,
    (engine) =>
      engine.diagnoseMigrationHistory({ migrationsList: migrationList(folder), optInToShadowDatabase: false, filters }),
    folder,
  );
  return [
    ...diagnosis.editedMigrationNames.map((name) => `${name} was edited after it was applied`),
    ...diagnosis.failedMigrationNames.map((name) => `${name} failed`),
    ...(diagnosis.history === null ? [] : [`history: ${diagnosis.history.diagnostic}`]),
  ];
};
