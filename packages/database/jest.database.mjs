import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What a package's Jest needs for tests on a real database: spread it into the configuration, after the common preset. */
export const databasePreset = {
  globalSetup: here('./jest-global-setup.mjs'),
  globalTeardown: here('./jest-global-teardown.mjs'),
  // Jest adds "import" or "require" by itself; with "import" in the list the driver's CommonJS would be handed ES modules.
  testEnvironmentOptions: { customExportConditions: ['@cauce/source', 'node', 'node-addons'] },
  setupFiles: [here('./src/testing/before-test-file.ts')],
};
