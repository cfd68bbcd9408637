import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/contract/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
