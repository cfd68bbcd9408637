/**
 * Files that nobody imports, exports that nobody uses, dependencies that nobody needs: each fails. What starts a
 * program is named here; everything else must be reached from it.
 */

/** A package offers every file of its own as a subpath, yet each file and each export must be asked for by someone. */
const packageOf = (more = {}) => ({ project: ['src/**/*.ts', '*.{ts,mjs}'], includeEntryExports: true, ...more });

const importsOf = (css) => [...css.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)].map(([, from]) => from);

export default {
  workspaces: {
    '.': {
      entry: ['scripts/{start,test,check,dev,cauce,bench,walls}.mjs', 'scripts/*.spec.mjs'],
      project: ['*.{js,mjs}', 'scripts/**/*.mjs'],
      // Turborepo looks for the package manager among the dependencies.
      ignoreDependencies: ['pnpm'],
    },
    'apps/api': {
      // The benchmark starts the servers that it compares with as programs of their own.
      entry: [
        'src/main.ts',
        'src/cli/main.ts',
        'src/bench/{bench,notes,sign-ins,*-server}.ts',
        'src/print-{schema,permissions}.ts',
      ],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
    'apps/web': {
      // The page itself, index.html, names the style sheet.
      entry: ['src/entry-server.tsx', 'src/ui/styles.css'],
      project: ['src/**/*.{ts,tsx,css}', 'worker/**/*.ts', 'vite/**/*.ts', 'test/**/*', 'e2e/**/*.ts', '*.ts'],
      ignoreDependencies: [
        // Named so that Turborepo prints the contract first; its schema is read by path.
        '@cauce/contract',
        // Imported by what is generated from the contract, which git does not hold.
        '@graphql-typed-document-node/core',
      ],
    },
    'packages/domain': packageOf(),
    'packages/i18n': packageOf(),
    'packages/concept-note': packageOf({ project: ['src/**/*.ts', 'test/**/*.ts', '*.mjs'] }),
    'packages/documents': packageOf({ project: ['src/**/*.ts', 'test/**/*.ts', '*.mjs'] }),
    // The generated client, which git does not hold, imports Prisma's runtime.
    'packages/database': packageOf({ ignoreDependencies: ['@prisma/client'] }),
  },
  // It has a schema and no code.
  ignoreWorkspaces: ['packages/contract'],
  // The type of what is exported is part of it; a value that only its own file uses is not for export.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // It says the shape of modules that the build writes.
  ignoreIssues: {
    'packages/i18n/src/compiled.ts': ['exports'],
    // What is generated from the contract imports it.
    'apps/web/src/generated-scalars.ts': ['types'],
  },
  // Programs of the operating system.
  ignoreBinaries: ['setpriv', 'apt-get'],
  // Style sheets import style sheets and fonts.
  compilers: {
    css: (text) =>
      importsOf(text)
        .map((from) => `import '${from}';`)
        .join('\n'),
  },
};
