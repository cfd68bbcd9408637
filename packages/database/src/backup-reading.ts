import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Entry } from 'tar-stream';
import { z } from 'zod';
import {
  backupForm,
  inside,
  parseEnding,
  parseManifest,
  summaryOf,
  type BackupManifest,
  type BackupSummary,
} from './backup-format.js';
import { DatabaseProblem, codeOf, sentenceOf } from './problem.js';

/** What is done with the parts of a backup, in the order in which they come. */
export interface BackupVisitor {
  manifest?: (manifest: BackupManifest) => Promise<void>;
  /** A piece of a table's rows; the pieces of a table follow one another. */
  rows?: (table: string, piece: AsyncIterable<Buffer>) => Promise<void>;
  /** A file by its path below the folder of files. */
  file?: (path: string, content: AsyncIterable<Buffer>) => Promise<void>;
}

const contentOf = async (entry: AsyncIterable<Buffer>): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of entry) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};

const skip = async (entry: AsyncIterable<Buffer>): Promise<void> => {
  const pieces = entry[Symbol.asyncIterator]();
  while ((await pieces.next()).done !== true);
};

const incomplete = (file: string): DatabaseProblem =>
  new DatabaseProblem('BACKUP_INCOMPLETE', `${file} is not whole: it ends before its end, use another backup.`);

const asProblem = (file: string, thrown: unknown): unknown => {
  const code = codeOf(thrown) ?? '';
  if (thrown instanceof DatabaseProblem || /^[0-9A-Z]{5}$/.test(code)) return thrown;
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(sentenceOf(thrown))) return incomplete(file);
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    return new DatabaseProblem('BACKUP_UNREADABLE', `${file} cannot be read (${code}).`, thrown);
  }
  if (
    code.startsWith('Z_') ||
    thrown instanceof SyntaxError ||
    thrown instanceof z.ZodError ||
    /tar header/i.test(sentenceOf(thrown))
  ) {
    return new DatabaseProblem('BACKUP_UNREADABLE', `${file} is no backup of the portal, or is damaged.`, thrown);
  }
  return thrown;
};

/** A path from a file that anybody could have made: it may not lead out of the folder. */
const isPlain = (path: string): boolean =>
  path !== '' &&
  !path.startsWith('/') &&
  !path.includes('\\') &&
  !path.split('/').some((part) => part === '..' || part === '');

const readManifest = async (file: string, entry: Entry): Promise<BackupManifest> => {
  if (entry.header.name !== inside.manifest) {
    throw new DatabaseProblem('BACKUP_UNREADABLE', `${file} is no backup of the portal.`);
  }
  const manifest = parseManifest(await contentOf(entry));
  if (manifest.form <= backupForm) return manifest;
  throw new DatabaseProblem(
    'BACKUP_NEWER',
    `${file} was written by a newer version of the portal (${manifest.portal}): restore it with that version.`,
  );
};

/** Reads a backup from beginning to end, hands its parts to the visitor, and says what it held. */
export const readBackup = async (file: string, visitor: BackupVisitor = {}): Promise<BackupSummary> => {
  const archive = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), archive);
  reading.catch(() => undefined);
  let manifest: BackupManifest | undefined;
  let summary: BackupSummary | undefined;
  let files = 0;
  let bytes = 0;
  const measured = async function* (entry: Entry): AsyncIterable<Buffer> {
    for await (const piece of entry) {
      bytes += piece.length;
      yield piece;
    }
  };
  try {
    for await (const entry of archive) {
      const { name } = entry.header;
      if (manifest === undefined) {
        manifest = await readManifest(file, entry);
        await visitor.manifest?.(manifest);
      } else if (name === inside.ending) {
        const ending = parseEnding(await contentOf(entry));
        if (ending.files !== files || ending.bytes !== bytes) throw incomplete(file);
        summary = summaryOf(manifest, ending);
      } else if (name.startsWith(inside.tables)) {
        const table = name.slice(inside.tables.length, name.lastIndexOf('/'));
        await (visitor.rows?.(table, measured(entry)) ?? skip(measured(entry)));
      } else if (name.startsWith(inside.files) && isPlain(name.slice(inside.files.length))) {
        files += 1;
        await (visitor.file?.(name.slice(inside.files.length), measured(entry)) ?? skip(measured(entry)));
      } else {
        throw new DatabaseProblem('BACKUP_UNREADABLE', `${file} holds ${name}, which is no part of a backup.`);
      }
    }
    await reading;
  } catch (thrown) {
    archive.destroy();
    throw asProblem(file, thrown);
  }
  if (summary === undefined) throw incomplete(file);
  return summary;
};
