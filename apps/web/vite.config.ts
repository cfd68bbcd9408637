import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { clientFiles } from './vite/client-files.js';
import { graphqlDocuments } from './vite/graphql-documents.js';
import { operations } from './vite/operations.js';
import { precompressed } from './vite/precompressed.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const conditions = ['@cauce/source', 'es2015', 'module', 'import', 'development|production', 'default'];

export default defineConfig(({ isSsrBuild, mode }) => ({
  appType: 'custom',
  // React decides by this whether it is the fast one or the talkative one, also where the server does not say.
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  resolve: { conditions: isSsrBuild ? ['node', ...conditions] : ['browser', ...conditions] },
  ssr: { noExternal: true, resolve: { conditions: ['node', ...conditions] } },
  plugins: [
    graphqlDocuments(here('src/generated/graphql.ts')),
    tailwindcss(),
    react(),
    ...(isSsrBuild ? [clientFiles(), operations(here('src/generated/persisted-documents.json'))] : [precompressed()]),
  ],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node22',
        emptyOutDir: true,
        copyPublicDir: false,
        // One file: chunks would import the entry by its bare name, and get a second React where it was loaded under another.
        rolldownOptions: { output: { codeSplitting: false } },
      }
    : {
        outDir: 'dist/client',
        manifest: true,
        target: 'es2022',
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            codeSplitting: {
              // What every page needs is one file, and what most need another: in few files more compresses than in many.
              groups: [
                { name: 'first', tags: ['$initial'] },
                {
                  name: 'common',
                  test: /@apollo|web.src.(ui|lib)/,
                  minShareCount: 10,
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
      },
}));
