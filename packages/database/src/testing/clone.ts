import { ownerRole, servingRole } from '../embedded.js';
import { withConnection } from '../migrate.js';
import { testConfig } from './config.js';
import { templateName } from './server.js';

const addressOf = (superuserUrl: string, role: string, database: string): string => {
  const url = new URL(superuserUrl);
  url.username = role;
  url.pathname = `/${database}`;
  return url.href;
};

/** Replaces a worker's database by a fresh copy of the migrated template, and gives its addresses. */
export const cloneTemplate = async (
  superuserUrl: string,
  database: string,
): Promise<{ url: string; ownerUrl: string }> => {
  await withConnection(superuserUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${templateName} OWNER ${ownerRole} STRATEGY FILE_COPY`);
  });
  return {
    url: addressOf(superuserUrl, servingRole, database),
    ownerUrl: addressOf(superuserUrl, ownerRole, database),
  };
};

/** Gives the test file that is about to run a database of its own, through `DATABASE_URL`. */
export const cloneForTestFile = async (): Promise<void> => {
  const superuserUrl = testConfig.superuserUrl();
  if (superuserUrl === undefined)
    throw new Error('The Jest configuration lacks the global setup of "@cauce/database/jest".');
  const { url, ownerUrl } = await cloneTemplate(superuserUrl, `test_${testConfig.worker()}`);
  testConfig.publishDatabase(url, ownerUrl);
};
