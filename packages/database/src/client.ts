import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';

export { Prisma, PrismaClient } from './generated/client.js';

/** A client inside a transaction: everything but opening another one. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** How a client is opened. */
export interface OpenOptions {
  /** How many connections it holds at most. */
  readonly connections?: number;
  /** Told of every SQL statement; tests count them. */
  readonly onStatement?: (sql: string) => void;
}

/** Lists of ids make statements of every length, and each named one stays in the server's memory with its connection. */
const mostNamed = 400;

/** Names each statement by its text, so that PostgreSQL parses it once in a connection; beyond the most, and with no name, each time. */
const statementNames = (): ((query: { sql: string }) => string) => {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNamed) return '';
    const name = `cauce_${names.size}`;
    names.set(sql, name);
    return name;
  };
};

// Writers of the log stand in line: where many act at once, the last of them still gets its turn.
const transactionOptions = { maxWait: 20_000, timeout: 30_000 };

/** Opens a Prisma client on the database at this address; end it with `$disconnect()`. */
export const openDatabase = (url: string, { connections = 10, onStatement }: OpenOptions = {}): PrismaClient => {
  const adapter = new PrismaPg(
    { connectionString: url, max: connections },
    { statementNameGenerator: statementNames() },
  );
  if (!onStatement) return new PrismaClient({ adapter, transactionOptions });
  const client = new PrismaClient({ adapter, transactionOptions, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query }) => onStatement(query));
  return client;
};
