import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  testEnvironment: '<rootDir>/test/browser-environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['@cauce/source', 'browser', 'import', 'default'] },
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleNameMapper: { ...preset.moduleNameMapper, '^virtual:client-files$': '<rootDir>/test/client-files.ts' },
};
