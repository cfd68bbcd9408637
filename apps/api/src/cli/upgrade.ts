import { provideDatabase } from '@cauce/database/provide';
import { backUpBefore, onDatabase, refuseWhileRunning, remark, say } from './maintenance.js';

/** `cauce upgrade`: keeps a backup, then brings the database up to this version of the portal. */
export const run = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  if (argv.length > 0) {
    remark('Nothing more is to be said: cauce upgrade');
    return 2;
  }
  return onDatabase(env, { migrate: false }, async (database, config) => {
    await refuseWhileRunning(database);
    const { url, ownerUrl } = database;
    const { applied } = await provideDatabase({
      dataDir: config.dataDir,
      databaseUrl: url,
      ownerUrl,
      beforeMigrating: (owner) => backUpBefore(config, owner, 'upgrade'),
    });
    for (const name of applied) say(`Applied ${name}`);
    say(applied.length === 0 ? 'The database was up to date.' : 'The database is up to date.');
    return 0;
  });
};
