import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { temporaryDirectory } from '../account.js';
import { startEmbedded } from '../embedded.js';
import { withConnection } from '../migrate.js';
import { testConfig } from './config.js';

/** The migrated database of which every test file gets a copy. */
export const templateName = 'cauce';

/** A running server for tests; its data are gone when it stops. */
export interface TestServer {
  superuserUrl: string;
  stop: () => Promise<void>;
}

/** Starts a server for tests, in haste rather than safety, with a migrated template that nobody can connect to. */
export const startTestServer = async (): Promise<TestServer> => {
  const dataDir = temporaryDirectory('cauce-test-');
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
  const server = await startEmbedded({ dataDir, settings });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    // In a process of its own, because Prisma's engine leaves a timer behind that would hold the test runner.
    const command = fileURLToPath(new URL('../../dist/testing/migrate-template.js', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [command], {
      encoding: 'utf8',
      env: testConfig.environmentFor(server.ownerUrl, server.url),
    });
    if (status !== 0) throw new Error(`The template database could not be migrated: ${stderr}`);
    await withConnection(server.superuserUrl, (client) =>
      client.query(`ALTER DATABASE ${templateName} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
    );
    return { superuserUrl: server.superuserUrl, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
};
