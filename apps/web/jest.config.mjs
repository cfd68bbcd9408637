import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  testEnvironment: '<rootDir>/test/browser-environment.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  testEnvironmentOptions: { customExportConditions: ['@cauce/source', 'browser', 'import', 'default'] },
  moduleNameMapper: { ...preset.moduleNameMapper, '\\.css$': '<rootDir>/test/no-styles.mjs' },
};
