/**
 * Files that nobody imports, exports that nobody uses, dependencies that nobody needs: each fails. What starts a
 * program is named here; everything else must be reached from it.
 */

/** A package offers every file of its own as a subpath, yet each file and each export must be asked for by someone. */
const packageOf = (more = {}) => ({
  project: ['src/**/*.ts', 'test/**/*.ts', '*.{ts,mjs}'],
  includeEntryExports: true,
  ...more,
});

export default {
  workspaces: {
    '.': {
      entry: ['scripts/{start,test,check,dev,cauce,bench,walls}.mjs', 'scripts/*.spec.mjs'],
      project: ['*.mjs', 'scripts/**/*.mjs'],
      // Turborepo looks for the package manager among the dependencies.
      ignoreDependencies: ['pnpm'],
    },
    'apps/api': {
      entry: ['src/main.ts', 'src/cli/main.ts', 'src/bench/bench.ts', 'src/print-schema.ts'],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
    'apps/web': {
      entry: ['src/entry-client.tsx', 'src/entry-server.tsx'],
      project: ['src/**/*.{ts,tsx,css}', 'vite/**/*.ts', 'test/**/*', 'e2e/**/*.ts', '*.ts'],
      ignore: ['src/generated/**'],
    },
    'packages/*': packageOf(),
  },
  // The type of what is exported is part of it; a value that only its own file uses is not for export.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Programs of the operating system.
  ignoreBinaries: ['setpriv', 'apt-get'],
};
