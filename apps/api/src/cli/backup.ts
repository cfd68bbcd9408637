import { writeBackup } from '@cauce/database/backup';
import { filesFolder, inWords, oneFile, onDatabase, portalVersion, remark, say } from './maintenance.js';

/** `cauce backup FILE`: keeps all data and files in one file; the portal may run meanwhile. */
export const run = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const asked = oneFile(argv, []);
  if (asked === null) {
    remark('Say which file to write: cauce backup FILE');
    return 2;
  }
  return onDatabase(env, { migrate: false }, async ({ ownerUrl }, config) => {
    const { file } = asked;
    const options = { url: ownerUrl, file, filesFolder: filesFolder(config), portal: portalVersion() };
    say(`Kept ${inWords(await writeBackup(options))} in ${file}`);
    return 0;
  });
};
