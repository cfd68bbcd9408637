import { testConfig } from './config.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer | undefined;

/** Starts the server for a whole run. */
export const setUp = async (): Promise<void> => {
  server = await startTestServer();
  testConfig.publishServer(server.superuserUrl);
};

/** Ends it. */
export const tearDown = async (): Promise<void> => {
  await server?.stop();
};
