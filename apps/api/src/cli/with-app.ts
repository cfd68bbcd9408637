import 'reflect-metadata';
import { openDatabase } from '@cauce/database/client';
import { provideDatabase } from '@cauce/database/provide';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.js';
import { readConfig } from '../platform/config/config.js';
import { installationKind } from '../platform/installation/installation.service.js';
import type { InstallationKind } from '../platform/auth/door.js';

/** Puts the application together over the database that the environment names, without listening, for as long as `work` takes. */
export const withApp = async <Result>(
  env: NodeJS.ProcessEnv,
  work: (app: NestFastifyApplication, kind: InstallationKind | null) => Promise<Result>,
): Promise<Result> => {
  const config = readConfig(env);
  const provided = await provideDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    ownerUrl: config.ownerUrl,
  });
  const database = openDatabase(provided.url);
  try {
    const kind = await installationKind(database);
    const app = await createApp({ config, database, servingUrl: provided.url, kind: kind ?? 'REAL' });
    await app.init();
    try {
      return await work(app, kind);
    } finally {
      await app.close();
    }
  } finally {
    await database.$disconnect();
    await provided.stop();
  }
};
