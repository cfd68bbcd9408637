import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** The operation as it goes to the API: the client's own directive stays at home. */
const hashOf = (operation: string): string =>
  createHash('sha256')
    .update(operation.replaceAll(/ *@unmask\b/g, ''))
    .digest('hex');

const config: CodegenConfig = {
  schema: '../../packages/contract/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // Pages send the hash of an operation; the API knows the text by it and takes nothing else from strangers.
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: hashOf },
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          DateTime: 'string',
          ConceptNote: '@cauce/domain/concept-note#ConceptNote',
          Findings: '../generated-scalars.js#Findings',
          Settlements: '@cauce/domain/note-import#Settlements',
        },
      },
    },
  },
};

export default config;
