import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { accountFor, isReachableBy, openPlace, type Account } from './account.js';
import { DatabaseProblem, codeOf, sentenceOf } from './problem.js';

/** The major version of the embedded PostgreSQL, whose data no other reads. */
const embeddedVersion = '18';

/** Where an embedded database lies, and as whom it runs. */
export interface Place {
  account: Account;
  /** Owned by the account and closed to all others: holds everything below. */
  home: string;
  data: string;
  log: string;
  /** The directory of its Unix socket. */
  socket: string;
}

const longestSocketDirectory = 80;

/** Makes a directory that belongs to the account and to nobody else, or says that somebody else has it. */
const ownDirectory = (path: string, account: Account): string => {
  // Another process may make it at the same moment; whoever made it, it is handed to the account below.
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const entry = lstatSync(path);
  if (!account.isOurs && entry.uid === 0) chownSync(path, account.uid, account.gid);
  else if (!entry.isDirectory() || (account.uid !== -1 && entry.uid !== account.uid)) {
    throw new DatabaseProblem(
      'DATA_DIR_NOT_WRITABLE',
      `${path} belongs to another user: start the portal as that user, or set DATA_DIR to another directory.`,
    );
  }
  if ((entry.mode & 0o077) !== 0) chmodSync(path, 0o700);
  return path;
};

/** Lets the account, and only it, pass through root's own directory; it gains no right to read it. */
const letPass = (directory: string, account: Account): void => {
  const { uid, mode } = statSync(directory);
  if (account.isOurs || uid !== 0 || (mode & 0o071) !== 0) return;
  chownSync(directory, 0, account.gid);
  chmodSync(directory, (mode & 0o777) | 0o010);
};

const pointerName = 'postgres.moved-to';

/** The home outside a closed directory that this data directory points to; the first of two that choose at once chooses for both. */
const homeElsewhere = (dataDir: string): string => {
  const pointer = join(dataDir, pointerName);
  if (!existsSync(pointer)) {
    const draft = `${pointer}.${process.pid}`;
    writeFileSync(draft, join(openPlace(), `data-${randomUUID()}`));
    try {
      linkSync(draft, pointer);
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return readFileSync(pointer, 'utf8').trim();
};

const homeOf = (dataDir: string): string => {
  const usual = join(dataDir, 'postgres');
  const account = accountFor(usual);
  if (existsSync(join(dataDir, pointerName))) return homeElsewhere(dataDir);
  if (account.isOurs || isReachableBy(dataDir, account)) return usual;
  if (!existsSync(join(usual, 'data'))) return homeElsewhere(dataDir);
  throw new DatabaseProblem(
    'DATA_DIR_NOT_WRITABLE',
    `The data in ${usual} were made when its parent directories could be entered by others, and now they cannot: give them back the right to be entered (chmod o+x), or move the data directory to an open place.`,
  );
};

/** A Unix socket's path has room for about a hundred characters: a long one is replaced by a short one of the same meaning. */
const socketDirectory = (home: string): string => {
  const inside = join(home, 'run');
  if (Buffer.byteLength(inside) <= longestSocketDirectory) return inside;
  return join(tmpdir(), `cauce-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
};

const refuseOtherVersion = (data: string): void => {
  const file = join(data, 'PG_VERSION');
  if (!existsSync(file)) return;
  const version = readFileSync(file, 'utf8').trim();
  if (version === embeddedVersion) return;
  throw new DatabaseProblem(
    'DATA_DIR_OTHER_VERSION',
    `The data in ${dirname(data)} belong to PostgreSQL ${version} and this is PostgreSQL ${embeddedVersion}: restore a backup into another DATA_DIR, or move these data away.`,
  );
};

/** Finds, or makes, the place of the embedded database of a data directory. */
export const placeIn = (dataDir: string): Place => {
  try {
    mkdirSync(dirname(dataDir), { recursive: true });
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    letPass(dataDir, accountFor(join(dataDir, 'postgres')));
    const home = homeOf(realpathSync(dataDir));
    const account = accountFor(home);
    ownDirectory(home, account);
    const socket = ownDirectory(socketDirectory(home), account);
    const data = join(home, 'data');
    refuseOtherVersion(data);
    return { account, home, data, log: join(home, 'server.log'), socket };
  } catch (thrown) {
    if (thrown instanceof DatabaseProblem) throw thrown;
    throw new DatabaseProblem(
      'DATA_DIR_NOT_WRITABLE',
      `The data directory ${dataDir} cannot be written (${codeOf(thrown) ?? sentenceOf(thrown)}): give this user the right to write it, or set DATA_DIR to another directory.`,
      thrown,
    );
  }
};
