import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The system account that the embedded PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
  /** Whether it is the account of this very process. */
  isOurs: boolean;
}

const nobody = 65_534;

/** PostgreSQL refuses to run as root: root hands it to the owner of existing data, or to `nobody`; anybody else runs it themselves. */
export const accountFor = (dataDirectory: string): Account => {
  const uid = process.getuid?.();
  if (uid !== 0) return { uid: uid ?? -1, gid: process.getgid?.() ?? -1, isOurs: true };
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, isOurs: false };
  return { uid: nobody, gid: nobody, isOurs: false };
};

/** Whether the mode of every directory above, and of the thing itself, lets this account in to read it. */
export const isReachableBy = (path: string, account: Account): boolean => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return false;
  const shift = entry.uid === account.uid ? 6 : entry.gid === account.gid ? 3 : 0;
  const wanted = entry.isDirectory() ? 1 : 4;
  if (((entry.mode >> shift) & wanted) === 0) return false;
  const parent = dirname(resolve(path));
  return parent === resolve(path) || isReachableBy(parent, account);
};

/** A directory that every account can enter and only root can write, for what must leave a closed one. */
export const openPlace = (): string => {
  const place = '/var/lib/cauce';
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    accessSync(place, constants.W_OK);
    return place;
  } catch {
    const second = join(tmpdir(), 'cauce-root');
    mkdirSync(second, { recursive: true, mode: 0o755 });
    return second;
  }
};

/** A new directory that the account of an embedded server can enter, for what is thrown away after. */
export const temporaryDirectory = (prefix: string): string => {
  const directory = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(directory, 0o711);
  return directory;
};
