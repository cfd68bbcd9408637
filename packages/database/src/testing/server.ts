import { rmSync } from 'node:fs';
import { temporaryDirectory } from '../account.js';
import { servingRole, startEmbedded } from '../embedded.js';
import { deployMigrations, withConnection } from '../migrate.js';
import { grantServing } from '../roles.js';

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
    await deployMigrations(server.ownerUrl);
    await grantServing(server.ownerUrl, servingRole);
    await withConnection(server.superuserUrl, (client) =>
      client.query(`ALTER DATABASE ${templateName} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
    );
    return { superuserUrl: server.superuserUrl, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
};
