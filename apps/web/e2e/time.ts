import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Portal } from './portal.js';
import { settings } from './settings.js';

// Countries have days to speak and a journey has none: as in years to come, the last day of every consultation lies behind.
const script = `
  import { provideDatabase } from '@cauce/database/provide';
  import pg from 'pg';
  const database = await provideDatabase({ dataDir: process.env.DATA_DIR, migrate: false });
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('UPDATE "Consultation" SET "closesOn" = to_char(now() - interval \\'3 days\\', \\'YYYY-MM-DD\\') WHERE "closedAt" IS NULL AND "sessionId" = (SELECT "id" FROM "Session" WHERE "code" = $1)', [process.env.SESSION]);
  await client.end();
  await database.stop();
  process.exit(0);
`;

/** Lets the last day pass on which countries can speak about the conclusions of a session. */
export const letLastDayPass = async ({ dataDir }: Portal, session: string): Promise<void> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../api', import.meta.url)),
    env: { ...settings.environment, DATA_DIR: dataDir, SESSION: session },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The days of session ${session} did not pass.`);
};
