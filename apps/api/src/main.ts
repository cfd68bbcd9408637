import 'reflect-metadata';
import { openDatabase } from '@cauce/database/client';
import { DatabaseProblem } from '@cauce/database/problem';
import { provideDatabase } from '@cauce/database/provide';
import { createApp } from './app.js';
import { loadDemo } from './demo/load-demo.js';
import { readConfig } from './platform/config/config.js';
import { JobsService } from './platform/jobs/jobs.service.js';
import { installationKind } from './platform/installation/installation.service.js';
import { requireMail } from './platform/mail/require-mail.js';
import { MailSenderService } from './platform/mail/mail-sender.service.js';
import { SignInsService } from './platform/sign-in/sign-ins.service.js';
import { TogetherService } from './platform/together/together.service.js';
import { SessionMovesService } from './sessions/session-moves.service.js';
import { Viewer } from './platform/auth/viewer.js';

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const provided = await provideDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    ownerUrl: config.ownerUrl,
    onProgress: (sentence) => say(`${sentence} …`),
  });
  const database = openDatabase(provided.url);
  const stopDatabase = async (): Promise<void> => {
    await database.$disconnect();
    await provided.stop();
  };
  try {
    const known = await installationKind(database);
    requireMail(known, config);
    const parts = { config, database, servingUrl: provided.url, kind: known ?? 'DEMO' } as const;
    const app = await createApp(parts);
    if (known === null) {
      say('Loading the demonstration …');
      await loadDemo(app);
    }
    await app.get(SessionMovesService).noticeMovedZones({ viewer: new Viewer(null, [], 'PORTAL'), requestId: 'start' });
    app.get(MailSenderService).start();
    app.get(SignInsService).startForgetting();
    let isEnding = false;
    const end = (): void => {
      if (isEnding) return;
      isEnding = true;
      // First whoever writes: the server of the queries waits for every open socket before it closes.
      void app
        .get(TogetherService)
        .end()
        .then(() => app.close())
        .then(stopDatabase)
        .then(() => process.exit(0));
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    await app.listen(config.port, config.host);
    app.get(JobsService).start();
    say(`Cauce is open at ${config.publicUrl}`);
  } catch (error) {
    await stopDatabase();
    throw error;
  }
};

const sentenceOf = (error: unknown): string => {
  if (error instanceof DatabaseProblem) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken by another program: end it, or choose another port with PORT.';
  }
  return error instanceof Error ? error.message : String(error);
};

start().catch((error: unknown) => {
  process.stderr.write(`Cauce cannot start. ${sentenceOf(error)}\n`);
  process.exit(1);
});
