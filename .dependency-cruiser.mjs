/**
 * The walls: who may import whom. What is not forbidden here is allowed, so every new folder is named here first:
 * a noun of the API in `parents`, a package in `packages`. `scripts/walls.spec.mjs` plants a breach of each wall.
 */

/** Each noun of the API and those that it may know. A parent never knows its children; their fields live with the child. */
const parents = {
  institutions: [],
  programmes: ['institutions'],
  sessions: ['institutions', 'programmes'],
  convening: ['institutions', 'programmes', 'sessions'],
  responses: ['institutions', 'programmes', 'sessions'],
  notes: ['institutions', 'programmes', 'sessions'],
  conclusions: ['institutions', 'programmes', 'sessions', 'convening', 'responses', 'notes'],
  roadmap: ['institutions', 'programmes', 'sessions', 'convening', 'responses', 'notes', 'conclusions'],
  commitments: ['institutions', 'programmes', 'sessions', 'convening', 'responses', 'notes', 'conclusions', 'roadmap'],
  calls: ['institutions'],
  practices: ['institutions', 'calls'],
  mechanisms: ['institutions'],
  protection: ['institutions', 'programmes'],
};

/** Read or play across all nouns; nobody imports them but what puts the application together. */
const readers = ['thread', 'search', 'reports', 'demo', 'cli', 'bench'];

/** Those of them that start the application themselves, as main.ts does. */
const starters = ['cli', 'bench'];

/** Each package and those that it may know. */
const packages = {
  domain: [],
  contract: [],
  database: [],
  i18n: ['domain'],
  'concept-note': ['domain'],
  documents: ['domain', 'i18n'],
};

const nouns = Object.keys(parents);
const anyOf = (names) => `(${names.join('|')})`;
const source = (path) => `^apps/api/src/${path}`;
const isTest = String.raw`\.spec\.tsx?$|^(apps|packages)/[^/]+/(test|e2e)/|^packages/database/src/testing/`;

/** `reason` is shown where the wall is breached: why it stands, and which way is open. */
const wall = (name, reason, from, to, more) => ({ name, comment: reason, severity: 'error', from, to, ...more });

const betweenNouns = [
  ...Object.entries(parents).map(([noun, known]) =>
    wall(
      `${noun}-know-their-parents`,
      `Parents never know their children, and siblings not each other: ${noun} may know ${known.join(', ') || 'no other noun'}. A parent's field that belongs to a child is a second resolver on the parent's type, in the child's folder.`,
      { path: source(`${noun}/`) },
      { path: source(`(?!platform/|${[noun, ...known, ...readers].join('/|')}/)[^/]+/`) },
    ),
  ),
  wall(
    'nouns-are-declared',
    'A folder of the API that the walls do not know is open on all sides. Give it its place in `parents` of .dependency-cruiser.mjs, and its parents with it.',
    { path: source(`(?!platform/|${[...nouns, ...readers].join('/|')}/)[^/]+/`) },
    {},
  ),
  wall(
    'readers-are-on-top',
    'Whoever reads or plays across all nouns knows everything, so nobody may know them: that would close a ring. Move what is shared down into the service of its noun.',
    { path: source(`(platform|${nouns.join('|')})/`) },
    { path: source(`${anyOf(readers)}/`) },
  ),
  wall(
    'nouns-meet-at-services',
    'What another noun may use is its service, policy, type, loader and module; the rest is its own affair and changes without asking. Offer what you need through the service.',
    { path: source(`${anyOf(nouns)}/`) },
    {
      path: source(`${anyOf(nouns)}/`),
      pathNot: [source('$1/'), String.raw`\.(service|policy|type|loader|module)\.ts$`],
    },
  ),
];

const withinTheApi = [
  wall(
    'platform-knows-no-noun',
    'The platform carries every noun, so it can depend on none. What it needs of a noun, the noun registers with it.',
    { path: source('platform/') },
    { path: source('(?!platform/)[^/]+/') },
  ),
  wall(
    'wiring-is-on-top',
    'The files at the root of the API put the application together out of the folders; a folder that imports one depends on everything. The command line and the benchmark start the application, so they may.',
    { path: source(`(?!${starters.join('/|')}/)[^/]+/`) },
    { path: source(String.raw`[^/]+\.ts$`) },
  ),
  wall(
    'only-services-query',
    'A query outside a service or a loader is a query that no policy filters and no batch carries. Ask the service. Types of the database are free to all.',
    {
      path: source(`${anyOf([...nouns, ...readers])}/`),
      pathNot: [String.raw`\.(service|loader)\.ts$`, isTest, source(`${anyOf(starters)}/`)],
    },
    { path: ['^packages/database/src/', '(^|/)node_modules/(@prisma/|pg/)'], dependencyTypesNot: ['type-only'] },
  ),
  wall(
    'resolvers-are-only-wired',
    'A resolver or controller is the edge: the module provides it, and nothing calls it. What two of them share belongs to the service.',
    { path: source(''), pathNot: [String.raw`\.module\.ts$`, source(String.raw`resolvers\.ts$`), isTest] },
    { path: source(String.raw`.+\.(resolver|controller)\.ts$`) },
  ),
  wall(
    'policies-decide-alone',
    'A rule is read and tested as a table: viewer and facts in, yes or no out. What a rule must know, its caller loads and hands over.',
    { path: source(String.raw`.+\.policy\.ts$`) },
    { path: source(String.raw`.+\.(service|loader|resolver|controller|module|type|input)\.ts$`) },
  ),
  wall(
    'types-are-shapes',
    'A GraphQL type or input says how a thing looks; it neither asks nor decides. It may know the domain, other types, and the policy that its abilities are made from.',
    { path: source(String.raw`.+\.(type|input)\.ts$`) },
    {
      path: source(String.raw`.+\.(service|loader|resolver|controller|module)\.ts$`),
      dependencyTypesNot: ['type-only'],
    },
  ),
  wall(
    'features-form-a-tree',
    'Two folders that import each other are one folder with two names. Move what both need into the lower one.',
    { path: source('') },
    { circular: true },
    { scope: 'folder' },
  ),
];

const betweenRooms = [
  wall(
    'no-circular',
    'Files in a ring cannot be understood, loaded or moved one at a time. What both need is a third file, below both.',
    {},
    { circular: true },
  ),
  wall(
    'apps-never-meet',
    'The API and the web meet at the contract, packages/contract/schema.graphql, and nowhere else; the API renders pages from a built bundle that it finds by path.',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  wall(
    'packages-know-no-app',
    'A package serves several; one that knows an app serves that app only. Pass in what it needs.',
    { path: '^(packages|prisma)/' },
    { path: '^apps/' },
  ),
  ...Object.entries(packages).map(([name, known]) =>
    wall(
      `package-${name}-keeps-its-place`,
      `Packages form a line, so that one can be read without the next: ${name} may know ${known.join(', ') || 'no other package'}. Its specs may read back with others what it made.`,
      { path: `^packages/${name}/`, pathNot: isTest },
      { path: `^packages/(?!${[name, ...known].join('/|')}/)` },
    ),
  ),
  wall(
    'packages-are-declared',
    'A package that the walls do not know is open on all sides. Give it its place in `packages` of .dependency-cruiser.mjs.',
    { path: `^packages/(?!${Object.keys(packages).join('/|')}/)` },
    {},
  ),
  wall(
    'domain-stands-alone',
    'The dictionary runs in the browser, on the server and in every test, and says the same everywhere: it knows zod and Temporal and nothing else, not even Node.',
    { path: '^packages/domain/src/', pathNot: isTest },
    { pathNot: ['^packages/domain/src/', '(^|/)node_modules/(zod|temporal-polyfill)/'] },
  ),
  wall(
    'words-run-anywhere',
    'Catalogs are read in the browser too, so they may not need Node. Only the step that writes the compiled ones, at build, does.',
    { path: '^packages/i18n/src/', pathNot: [isTest, '/write-compiled\\.ts$'] },
    { dependencyTypes: ['core'] },
  ),
  wall(
    'reading-is-pure',
    'What reads a concept note gets a text and gives a note, anywhere and always the same; so every notation can be tested in a millisecond. What opens files stands before it, in the extractors.',
    { path: '^packages/concept-note/src/read\\.ts$' },
    {
      path: [
        '(^|/)node_modules/(?!(zod|temporal-polyfill)/)[^.]',
        '^(fs|fs/promises|path|os|zlib|crypto|buffer|http|https|net|child_process|worker_threads)$',
      ],
      reachable: true,
    },
  ),
  wall(
    'sources-know-no-test',
    'What only tests have is not there when the portal runs.',
    { path: '^(apps|packages)/[^/]+/src/', pathNot: isTest },
    { path: isTest },
  ),
  wall(
    'sources-need-no-development-package',
    'A development dependency is not installed where the portal runs. List it under `dependencies`, or do without.',
    { path: '^(apps/api|packages/[^/]+)/src/', pathNot: [isTest, source('bench/')] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  wall(
    'imports-lead-somewhere',
    'The import names nothing that is installed or written.',
    {},
    { couldNotResolve: true, pathNot: '^virtual:' },
  ),
];

const withinTheWeb = [
  wall(
    'web-knows-the-contract-only',
    'The web knows the dictionary, the words and the contract. What the API stores, reads or prints it asks for through GraphQL.',
    { path: '^apps/web/src/' },
    { path: ['^packages/(?!(domain|i18n|contract)/)', '(^|/)node_modules/(@prisma|@nestjs|pg)/'] },
  ),
  wall(
    'web-features-never-meet',
    'Features are put together on a page, which spreads the fragments of each. What two of them draw alike is a component of ui; what they compute alike is in lib or in the domain.',
    { path: '^apps/web/src/features/([^/]+)/' },
    { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  ),
  wall(
    'web-flows-down',
    'Pages compose features, features use ui and lib. Upwards there is no way: pass it in, as a value or as children.',
    { path: '^apps/web/src/(ui|lib|features)/' },
    { path: ['^apps/web/src/pages/', String.raw`^apps/web/src/[^/]+\.tsx?$`] },
  ),
  wall(
    'ui-is-dumb',
    'A button that knows a session is no longer everybody’s button. ui and lib know no feature.',
    { path: '^apps/web/src/(ui|lib)/' },
    { path: '^apps/web/src/features/' },
  ),
  wall(
    'ui-asks-nothing',
    'A component of ui gets all it shows from whoever uses it: it asks no server and knows no noun of the domain.',
    { path: '^apps/web/src/ui/', pathNot: isTest },
    {
      path: [
        '(^|/)node_modules/@apollo/',
        '^packages/contract/',
        '^packages/domain/src/(?!(locale|localized|time|errors)\\.ts$)',
      ],
    },
  ),
  wall(
    'pages-are-for-routes',
    'A page stands for one address, and only the table of addresses opens it. What two pages show is a feature.',
    { path: '^apps/web/src/pages/' },
    { path: String.raw`^apps/web/src/pages/[^/]+-page\.tsx$` },
  ),
];

export default {
  forbidden: [...betweenNouns, ...withinTheApi, ...betweenRooms, ...withinTheWeb],
  options: {
    // Imports of types alone are seen, and told apart: a ring of types is a ring.
    tsPreCompilationDeps: true,
    // The test application wires everything, as main.ts does; that specs use it closes no ring.
    doNotFollow: { path: 'node_modules|/dist/|^apps/api/test/' },
    exclude: {
      path: String.raw`/(dist|generated|\.cache|\.turbo|coverage|playwright-report|test-results)/|^\.data/`,
    },
    // Packages of the workspace are read from their sources, as tests and the type checker read them.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@cauce/source', 'node', 'import', 'default', 'types'],
    },
  },
};
