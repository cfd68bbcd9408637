import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm';

/** The repository's `prisma/` folder. */
export const prismaFolder = fileURLToPath(new URL('../../../prisma/', import.meta.url));

/** A migration as it lies in the repository. */
export interface MigrationScript {
  name: string;
  sql: string;
  /** The SHA-256 of its script, as Prisma records it when applying. */
  checksum: string;
}

/** The files of the Prisma schema. */
export const schemaFiles = (folder = prismaFolder): SchemaContainer[] => {
  const directory = join(folder, 'schema');
  return readdirSync(directory)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(directory, name), content: readFileSync(join(directory, name), 'utf8') }));
};

/** The migrations of the repository, oldest first. */
export const migrationScripts = (folder = prismaFolder): MigrationScript[] => {
  const directory = join(folder, 'migrations');
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
};

/** The migrations in the form that Prisma's engine takes. */
export const migrationList = (folder = prismaFolder): MigrationList => {
  const baseDir = join(folder, 'migrations');
  const lock = join(baseDir, 'migration_lock.toml');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationScripts(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
};
