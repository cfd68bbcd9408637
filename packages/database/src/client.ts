import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';

export { Prisma, PrismaClient } from './generated/client.js';

/** A client inside a transaction: everything but opening another one. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** Opens a Prisma client on the database at this address, with at most `connections` at once; end it with `$disconnect()`. */
export const openDatabase = (url: string, connections = 10): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
