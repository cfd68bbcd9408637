import { startEmbedded } from './embedded.js';
import { deployMigrations, migrationStatus, withConnection } from './migrate.js';
import { DatabaseProblem, codeOf, sentenceOf } from './problem.js';
import { canRewriteLog, grantServing, roleAt } from './roles.js';

/** Which database to use. */
export interface ProvideOptions {
  /** Where the embedded server keeps its data, when no address is given. */
  dataDir: string;
  /** A server of the operator's own, as the role that serves. */
  databaseUrl?: string | undefined;
  /** The same server, as the role that migrates. */
  ownerUrl?: string | undefined;
  /** Whether to bring the schema up to date; true unless said otherwise. */
  migrate?: boolean;
  /** Called before migrations change a database that is already in use; whoever keeps it safe does so here. */
  beforeMigrating?: (ownerUrl: string, pending: string[]) => Promise<void>;
  /** Told, in a few words, of each step that may take long. */
  onProgress?: (sentence: string) => void;
}

/** A database that can serve. */
export interface ProvidedDatabase {
  /** As the role that serves. */
  url: string;
  /** As the role that migrates; the same as `url` where there is one role. */
  ownerUrl: string;
  /** `one` where the serving role could change the log: the operator is to be warned. */
  roles: 'two' | 'one';
  isEmbedded: boolean;
  /** Whether another process of the portal runs the embedded server: then the portal is most likely running. */
  isAdopted: boolean;
  /** The migrations that were applied just now. */
  applied: string[];
  /** Ends the embedded server if this process started it. */
  stop: () => Promise<void>;
}

const withoutPassword = (address: string): string => {
  try {
    const url = new URL(address);
    return `${url.host}${url.pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
};

const refusals: Partial<Record<string, string>> = {
  '28P01': 'refused the password',
  '28000': 'refused the role',
  '3D000': 'has no such database',
  '53300': 'has no free connection',
  '42501': 'refused a right that the role needs',
};

/** The one sentence for a server that did not let us in. */
const unreachable = (address: string, variable: string, thrown: unknown): DatabaseProblem => {
  const code = codeOf(thrown) ?? '';
  const refusal = refusals[code];
  if (refusal !== undefined) {
    return new DatabaseProblem(
      'DATABASE_REFUSED',
      `The database server at ${withoutPassword(address)} ${refusal} (${sentenceOf(thrown)}): correct ${variable}.`,
      thrown,
    );
  }
  return new DatabaseProblem(
    'DATABASE_UNREACHABLE',
    `The database at ${withoutPassword(address)} cannot be reached (${code || sentenceOf(thrown)}): start it, or correct ${variable}.`,
    thrown,
  );
};

const reach = async (address: string, variable: string): Promise<void> => {
  try {
    await withConnection(address, (client) => client.query('SELECT 1'));
  } catch (thrown) {
    throw unreachable(address, variable, thrown);
  }
};

const provideSchema = async (url: string, ownerUrl: string, options: ProvideOptions): Promise<string[]> => {
  if (options.migrate === false) return [];
  options.onProgress?.('Bringing the database up to date');
  const { applied: known, pending } = await migrationStatus(ownerUrl);
  if (known.length > 0 && pending.length > 0) await options.beforeMigrating?.(ownerUrl, pending);
  const applied = await deployMigrations(ownerUrl);
  if (ownerUrl !== url) await grantServing(ownerUrl, await roleAt(url));
  return applied;
};

/** Starts, adopts or reaches the database, brings its schema and rights up to date, and says how to connect to it. */
export const provideDatabase = async (options: ProvideOptions): Promise<ProvidedDatabase> => {
  const { databaseUrl, dataDir, onProgress } = options;
  if (databaseUrl !== undefined && databaseUrl !== '') {
    const ownerUrl = options.ownerUrl === undefined || options.ownerUrl === '' ? databaseUrl : options.ownerUrl;
    await reach(databaseUrl, 'DATABASE_URL');
    if (ownerUrl !== databaseUrl) await reach(ownerUrl, 'DATABASE_OWNER_URL');
    const applied = await provideSchema(databaseUrl, ownerUrl, options);
    const roles = (await canRewriteLog(databaseUrl)) ? 'one' : 'two';
    return {
      url: databaseUrl,
      ownerUrl,
      roles,
      isEmbedded: false,
      isAdopted: false,
      applied,
      stop: async () => undefined,
    };
  }
  onProgress?.('Starting the database');
  const server = await startEmbedded({ dataDir, ...(onProgress === undefined ? {} : { onProgress }) });
  try {
    const applied = await provideSchema(server.url, server.ownerUrl, options);
    return {
      url: server.url,
      ownerUrl: server.ownerUrl,
      roles: 'two',
      isEmbedded: true,
      isAdopted: server.isAdopted,
      applied,
      stop: server.stop,
    };
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
};
