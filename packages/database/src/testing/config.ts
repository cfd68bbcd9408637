/** What the runner, its workers and their children tell one another through the environment. */
export const testConfig = {
  superuserUrl: (): string | undefined => process.env.CAUCE_TEST_SERVER_URL,
  publishServer: (url: string): void => {
    process.env.CAUCE_TEST_SERVER_URL = url;
  },
  worker: (): string => process.env.JEST_WORKER_ID ?? '1',
  publishDatabase: (url: string, ownerUrl: string): void => {
    process.env.DATABASE_URL = url;
    process.env.DATABASE_OWNER_URL = ownerUrl;
  },
  databaseUrls: (): { url: string; ownerUrl: string } => ({
    url: process.env.DATABASE_URL ?? '',
    ownerUrl: process.env.DATABASE_OWNER_URL ?? '',
  }),
};
