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

/** Opens a Prisma client on the database at this address; end it with `$disconnect()`. */
export const openDatabase = (url: string, { connections = 10, onStatement }: OpenOptions = {}): PrismaClient => {
  const adapter = new PrismaPg({ connectionString: url, max: connections });
  if (!onStatement) return new PrismaClient({ adapter });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query }) => onStatement(query));
  return client;
};
