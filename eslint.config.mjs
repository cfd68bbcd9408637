import javascript from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './scripts/lint-rules.mjs';
import { typesOf, workspaces } from './scripts/lint-cache.mjs';

/**
 * How the code is written. Who may import whom stands in `.dependency-cruiser.mjs`; how lines break is Prettier's.
 * The house's own rules, with the reasons in their messages, are in `scripts/lint-rules.mjs`.
 */

const typescript = '**/*.{ts,tsx}';
const specs = '**/*.spec.{ts,tsx,mjs}';
const web = 'apps/web/src/**/*.{ts,tsx}';
const screens = 'apps/web/src/**/*.tsx';
const toolConfigs = [
  '*.config.{js,mjs}',
  '.dependency-cruiser.mjs',
  '{apps,packages}/*/*.config.{ts,mjs}',
  'apps/web/codegen.ts',
  'packages/database/jest-global-{setup,teardown}.mjs',
  'apps/web/test/browser-environment.mjs',
];

/** What Node gives to a script without an import. */
const nodeGlobals = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
];

/** What Apollo's client reads in a document, and takes out before it asks. */
const clientDirectives = 'directive @unmask(mode: String) on FRAGMENT_SPREAD';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    '**/.cache/',
    '**/coverage/',
    '**/fixtures/',
    '.data/',
    'apps/web/playwright-report/',
    'apps/web/test-results/',
    'packages/contract/schema.graphql',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...workspaces.map((folder) => ({
    name: `house/types-of-${folder}`,
    files: [`${folder}/**`],
    settings: { types: typesOf(folder) },
  })),

  {
    name: 'house/everywhere',
    files: [typescript, '**/*.{js,mjs}'],
    plugins: { house },
    extends: [javascript.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // What reads files made elsewhere has control characters to look for.
      'no-control-regex': 'off',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'house/file-name': 'error',
      'house/no-barrel': 'error',
      'house/no-default-export': 'error',
      'house/disabling-says-why': 'error',
      'house/errors-by-code': 'error',
    },
  },

  {
    name: 'house/scripts',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },

  {
    name: 'house/typescript',
    files: [typescript],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        // As in tsconfig.base.json, said again for files that are read without their types.
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
      },
    },
    rules: {
      'house/no-enum': 'error',
      'house/environment-in-config': 'error',
      'no-console': 'error',
      // The compiler is told nothing that it cannot see for itself; `as const` is not an assertion to this rule.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Silent in a file with decorators: Nest injects by the class that the import brings in at run time.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/prefer-optional-chain': 'error',
      // Each of these would ask for more words and find no fault.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // There are no enums to confuse.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },

  {
    name: 'house/offered-to-others',
    files: ['packages/*/src/**/*.{ts,tsx}', 'apps/api/src/platform/**/*.ts'],
    // Wiring says what it is, words speak for themselves, and a GraphQL type is described in its decorator.
    ignores: [specs, '**/*.{module,type,input}.ts', 'packages/i18n/src/{en,es,pt,fr}{.ts,/**}'],
    rules: { 'house/exported-is-described': 'error' },
  },

  {
    name: 'house/pure',
    files: ['packages/{domain,i18n,concept-note}/src/**/*.ts'],
    ignores: [specs],
    rules: { 'house/no-clock': 'error' },
  },

  {
    name: 'house/resolvers',
    files: ['apps/api/src/**/*.resolver.ts'],
    rules: { 'house/resolvers-translate': 'error' },
  },

  {
    name: 'house/reads-the-environment',
    files: [
      'apps/api/src/platform/config/config.ts',
      'apps/api/src/main.ts',
      'apps/api/src/cli/main.ts',
      'apps/api/test/test-config.ts',
      'packages/database/src/testing/config.ts',
      'apps/web/e2e/**',
      'packages/concept-note/test/**',
      ...toolConfigs,
    ],
    rules: { 'house/environment-in-config': 'off' },
  },

  { name: 'house/tools-want-a-default', files: toolConfigs, rules: { 'house/no-default-export': 'off' } },

  {
    name: 'house/speaks-to-the-terminal',
    files: ['apps/api/src/cli/**'],
    rules: { 'no-console': 'off' },
  },

  {
    name: 'house/outside-every-project',
    files: ['packages/*/*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },

  {
    name: 'house/specs',
    files: [specs, 'apps/web/e2e/**/*.ts'],
    plugins: { house },
    rules: {
      'house/specs-read-as-sentences': 'error',
      // A spec may hand over what a type forbids, and read back more than it names.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },

  {
    name: 'house/web',
    files: [web],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'house/words-from-catalogs': 'error',
      'house/paths-from-one-place': 'error',
      'house/dates-in-format': 'error',
      'house/no-role-names': 'error',
      'house/no-raw-html': 'error',
      'house/colours-are-tokens': 'error',
      'house/build-environment-in-one-file': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(@prisma|@nestjs|@cauce/(database|api|concept-note|documents))(/|$)',
              message: 'The web knows what the contract offers and nothing of how it is stored: ask through GraphQL.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'house/web-homes',
    files: ['apps/web/src/lib/paths.ts', 'apps/web/src/routes.tsx'],
    rules: { 'house/paths-from-one-place': 'off' },
  },
  {
    name: 'house/web-format',
    files: ['apps/web/src/lib/format.ts', 'apps/web/src/lib/format/**'],
    rules: { 'house/dates-in-format': 'off' },
  },
  {
    name: 'house/web-build',
    files: ['apps/web/src/lib/build.ts'],
    rules: { 'house/build-environment-in-one-file': 'off' },
  },
  {
    name: 'house/web-specs',
    files: ['apps/web/src/**/*.spec.tsx', 'apps/web/src/**/*.spec.ts'],
    rules: { 'house/words-from-catalogs': 'off', 'house/paths-from-one-place': 'off' },
  },

  { name: 'house/graphql-in-screens', files: [screens], processor: graphql.processor },
  {
    name: 'house/graphql',
    files: ['apps/web/src/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: {
          schema: ['packages/contract/schema.graphql', clientDirectives],
          documents: ['apps/web/src/**/*.{ts,tsx}'],
        },
      },
    },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/naming-convention': [
        'error',
        {
          OperationDefinition: {
            requiredPattern: /^[A-Z][A-Za-z]*(_[a-z][A-Za-z]*)?$/,
            forbiddenPrefixes: ['Get', 'Fetch', 'Query'],
            forbiddenSuffixes: ['Query', 'Mutation', 'Subscription'],
          },
          FragmentDefinition: { requiredPattern: /^[A-Z][A-Za-z]*_[a-z][A-Za-z]*$/ },
          VariableDefinition: 'camelCase',
        },
      ],
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
);
