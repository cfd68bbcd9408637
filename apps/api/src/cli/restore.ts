import { restoreBackup } from '@cauce/database/restore';
import {
  backUpBefore,
  filesFolder,
  inWords,
  oneFile,
  onDatabase,
  refuseWhileRunning,
  remark,
  say,
} from './maintenance.js';

/** `cauce restore FILE [--replace]`: brings a backup back, into an empty database or in the place of what is there. */
export const run = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const asked = oneFile(argv, ['replace']);
  if (asked === null) {
    remark('Say which backup to bring back: cauce restore FILE [--replace]');
    return 2;
  }
  return onDatabase(env, { migrate: false }, async (database, config) => {
    await refuseWhileRunning(database);
    const { url, ownerUrl } = database;
    const summary = await restoreBackup({
      url,
      ownerUrl,
      file: asked.file,
      filesFolder: filesFolder(config),
      mayReplace: asked.isSet('replace'),
      beforeReplacing: () => backUpBefore(config, ownerUrl, 'restore'),
    });
    say(`Brought back ${inWords(summary)}, as they were on ${summary.createdAt}; the counts are the same.`);
    return 0;
  });
};
