import { defineConfig } from 'prisma/config';

/** Lets Prisma's own command line find the schema and the migrations of the repository. */
export default defineConfig({
  schema: '../../prisma/schema',
  migrations: { path: '../../prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? '' },
});
