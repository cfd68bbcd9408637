import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack, type Pack } from 'tar-stream';
import {
  backupForm,
  inside,
  summaryOf,
  type BackupManifest,
  type BackupSummary,
  type BackupTable,
} from './backup-format.js';
import { migrationStatusOf, withConnection } from './migrate.js';
import { DatabaseProblem, codeOf } from './problem.js';

/** What to keep, and where. */
export interface BackupOptions {
  url: string;
  /** The file to write; it must not be there yet. */
  file: string;
  /** The folder of uploaded files; it need not be there. */
  filesFolder: string;
  /** The version of the portal, for people to read. */
  portal: string;
}

const pieceSize = 4_000_000;

const tablesSql = `SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  GROUP BY c.relname ORDER BY c.relname`;

const sequencesSql = `SELECT relname::text AS name FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname`;

const describe = async (client: pg.Client, portal: string): Promise<BackupManifest> => {
  const listed = await client.query<Omit<BackupTable, 'rows'>>(tablesSql);
  const tables: BackupTable[] = [];
  for (const table of listed.rows) {
    const counted = await client.query<{ rows: string }>(
      `SELECT count(*) AS rows FROM ${client.escapeIdentifier(table.name)}`,
    );
    tables.push({ ...table, rows: Number(counted.rows[0]?.rows ?? 0) });
  }
  const sequences: BackupManifest['sequences'] = [];
  for (const { name } of (await client.query<{ name: string }>(sequencesSql)).rows) {
    const { rows } = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${client.escapeIdentifier(name)}`,
    );
    sequences.push(...rows.map((row) => ({ name, ...row })));
  }
  const { applied } = await migrationStatusOf(client);
  return { form: backupForm, portal, createdAt: new Date().toISOString(), migrations: applied, tables, sequences };
};

const put = async (archive: Pack, name: string, content: Buffer): Promise<void> => {
  await new Promise<void>((resolve, reject) => {
    archive.entry({ name, size: content.length, mode: 0o600 }, content, (error) => (error ? reject(error) : resolve()));
  });
};

/** An archive's entry says its length first, so a table goes out in pieces of a known one. */
const putTable = async (client: pg.Client, archive: Pack, { name, columns }: BackupTable): Promise<number> => {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const rows: AsyncIterable<Buffer> = client.query(copyTo(`COPY ${client.escapeIdentifier(name)} (${list}) TO STDOUT`));
  let waiting: Buffer[] = [];
  let length = 0;
  let total = 0;
  let piece = 0;
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    await put(archive, `${inside.tables}${name}/${String((piece += 1)).padStart(6, '0')}`, Buffer.concat(waiting));
    total += length;
    waiting = [];
    length = 0;
  };
  for await (const bytes of rows) {
    waiting.push(bytes);
    length += bytes.length;
    if (length >= pieceSize) await flush();
  }
  await flush();
  return total;
};

const putFile = async (archive: Pack, path: string, name: string): Promise<number> => {
  const handle = await open(path);
  try {
    const { size, mtime } = await handle.stat();
    const entry = archive.entry({ name, size, mtime, mode: 0o600 });
    // A file that grows meanwhile must not overrun the length that was announced.
    if (size > 0) await pipeline(handle.createReadStream({ start: 0, end: size - 1 }), entry);
    else entry.end();
    return size;
  } finally {
    await handle.close();
  }
};

const putFiles = async (archive: Pack, folder: string): Promise<{ files: number; bytes: number }> => {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  let files = 0;
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    bytes += await putFile(archive, path, `${inside.files}${path.slice(folder.length + 1).replaceAll('\\', '/')}`);
    files += 1;
  }
  return { files, bytes };
};

const refuseEmpty = ({ migrations }: BackupManifest): void => {
  if (migrations.length > 0) return;
  throw new DatabaseProblem(
    'DATABASE_EMPTY',
    'There is nothing to back up: the portal never kept anything in this database.',
  );
};

const fill = async (client: pg.Client, archive: Pack, options: BackupOptions): Promise<BackupSummary> => {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const manifest = await describe(client, options.portal);
  refuseEmpty(manifest);
  await put(archive, inside.manifest, Buffer.from(JSON.stringify(manifest, null, 2)));
  let bytes = 0;
  for (const table of manifest.tables) bytes += await putTable(client, archive, table);
  const kept = await putFiles(archive, options.filesFolder);
  const ending = { files: kept.files, bytes: bytes + kept.bytes };
  await put(archive, inside.ending, Buffer.from(JSON.stringify(ending)));
  archive.finalize();
  await client.query('COMMIT');
  return summaryOf(manifest, ending);
};

/** Writes all rows, as they stood at one moment, and all files into one file, and says what it holds. */
export const writeBackup = async (options: BackupOptions): Promise<BackupSummary> => {
  const unfinished = `${options.file}.unfinished`;
  if (existsSync(options.file)) {
    throw new DatabaseProblem('BACKUP_UNWRITABLE', `${options.file} is there already: name another file.`);
  }
  const output = createWriteStream(unfinished, { mode: 0o600 });
  try {
    await once(output, 'open');
    const archive = pack();
    const written = pipeline(archive, createGzip(), output);
    const summary = withConnection(options.url, (client) => fill(client, archive, options)).catch((thrown: unknown) => {
      archive.destroy(thrown instanceof Error ? thrown : new Error(String(thrown)));
      throw thrown;
    });
    const [result] = await Promise.all([summary, written]);
    await rename(unfinished, options.file);
    return result;
  } catch (thrown) {
    await rm(unfinished, { force: true });
    const code = codeOf(thrown);
    if (code === 'EACCES' || code === 'ENOENT' || code === 'ENOSPC' || code === 'EROFS' || code === 'ENOTDIR') {
      throw new DatabaseProblem(
        'BACKUP_UNWRITABLE',
        `${options.file} cannot be written (${code}): name another place.`,
        thrown,
      );
    }
    throw thrown;
  }
};
