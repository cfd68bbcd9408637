import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { cruise } from 'dependency-cruiser';
import walls from '../.dependency-cruiser.mjs';

/**
 * A repository of imports alone: each file is its path and what it imports, types after `type `. Here is what is lawful,
 * one of each kind; nothing of it may be named.
 */
const lawful = new Map();
const file = (path, ...imports) => lawful.set(path, imports);

/** One import that a wall must name; `target` is written with it where the lawful files do not have it. */
const breaches = [];
const breach = (rule, path, specifier, target) => breaches.push({ rule, from: path, specifier, target });

const api = (path) => `apps/api/src/${path}`;
const web = (path) => `apps/web/src/${path}`;

file(api('main.ts'), './app.module.js', './demo/story.js', '@cauce/database/client');
file(api('app.module.ts'), './platform/auth/auth.module.js', './sessions/sessions.module.js', '@cauce/database/client');
file(api('resolvers.ts'), './sessions/sessions.resolver.js');
file(api('platform/auth/viewer.ts'));
file(api('platform/auth/auth.module.ts'), './viewer.js', '@cauce/database/client', '@cauce/domain/errors');
file(api('institutions/institution.type.ts'), '@cauce/domain/session');
file(api('institutions/institutions.service.ts'), '@cauce/database/client', '../platform/auth/viewer.js');
file(api('programmes/programmes.loader.ts'), '@cauce/database/client');
file(
  api('sessions/session.type.ts'),
  '@cauce/domain/session',
  '../institutions/institution.type.js',
  './sessions.policy.js',
);
file(api('sessions/session.input.ts'), '@cauce/domain/session');
file(api('sessions/session-from-note.ts'), 'type @cauce/database/client');
file(
  api('sessions/sessions.policy.ts'),
  'type @cauce/database/client',
  '@cauce/domain/session',
  'type ../platform/auth/viewer.js',
);
file(
  api('sessions/sessions.service.ts'),
  '@cauce/database/client',
  './sessions.policy.js',
  './session-from-note.js',
  '../institutions/institutions.service.js',
  '@cauce/concept-note/read',
  '@cauce/documents/calendar',
);
file(
  api('sessions/sessions.resolver.ts'),
  './sessions.service.js',
  './session.type.js',
  './session.input.js',
  '../programmes/programmes.loader.js',
);
file(api('sessions/sessions.module.ts'), './sessions.resolver.js', './sessions.service.js');
file(api('sessions/sessions.spec.ts'), '../../test/test-app.js', '@cauce/database/client');
file('apps/api/test/test-app.ts', '../src/app.module.js', '@cauce/database/testing/clone');
file(api('conclusions/session-conclusions.resolver.ts'), '../sessions/session.type.js', './conclusions.service.js');
file(api('conclusions/conclusions.service.ts'), '../sessions/sessions.service.js');
file(api('conclusions/conclusions.module.ts'), './session-conclusions.resolver.js');
file(api('thread/thread.service.ts'), '../conclusions/conclusions.service.js', '../sessions/sessions.service.js');
file(api('demo/story.ts'), '../sessions/sessions.service.js');
file(api('app.ts'), './app.module.js');
file(api('cli/main.ts'), '../app.js', '@cauce/database/client');
file(api('bench/bench.ts'), '../app.js', '@cauce/database/client', 'fast-check');
file('packages/domain/src/session.ts', 'zod', 'temporal-polyfill', './errors.js');
file('packages/domain/src/errors.ts');
file('packages/domain/src/locale.ts');
file('packages/domain/src/session.spec.ts', 'fast-check', 'node:fs');
file('packages/i18n/src/words.ts', '@cauce/domain/locale');
file('packages/documents/src/calendar.ts', '@cauce/i18n/words', '@cauce/domain/session', 'node:fs');
file('packages/documents/src/calendar.spec.ts', '@cauce/concept-note/read');
file('packages/concept-note/src/read.ts', '@cauce/domain/session', './lines.js');
file('packages/concept-note/src/lines.ts');
file('packages/concept-note/src/extract.ts', './read.js', 'node:fs', 'mammoth');
file('packages/database/src/client.ts', 'pg');
file('packages/database/src/testing/clone.ts', '../client.js');
file(web('main.tsx'), './routes.js');
file(web('routes.tsx'), './pages/session-page.js');
file(
  web('pages/session-page.tsx'),
  '../features/sessions/session-card.js',
  '../ui/button.js',
  '../lib/paths.js',
  './page-frame.js',
);
file(web('pages/page-frame.tsx'), '../ui/button.js');
file(
  web('features/sessions/session-card.tsx'),
  '../../ui/button.js',
  '../../lib/paths.js',
  '@cauce/domain/session',
  '@apollo/client',
);
file(web('ui/button.tsx'), '@cauce/domain/locale');
file(web('lib/paths.ts'), '@cauce/domain/session');
file(web('lib/apollo.ts'), '@apollo/client');

breach('no-circular', 'packages/documents/src/left.ts', './right.js');
breach(null, 'packages/documents/src/right.ts', './left.js');

const children = {
  institutions: 'programmes',
  programmes: 'sessions',
  sessions: 'convening',
  convening: 'responses',
  responses: 'notes',
  notes: 'conclusions',
  conclusions: 'roadmap',
  roadmap: 'commitments',
  commitments: 'calls',
  calls: 'practices',
  practices: 'mechanisms',
  mechanisms: 'sessions',
  protection: 'sessions',
};
for (const [noun, child] of Object.entries(children)) {
  const planted = `planted-by-${noun}.policy.ts`;
  breach(
    `${noun}-know-their-parents`,
    api(`${noun}/too-far.ts`),
    `../${child}/${planted.replace('.ts', '.js')}`,
    api(`${child}/${planted}`),
  );
}
breach('nouns-are-declared', api('gossip/gossip.service.ts'), '@cauce/domain/errors');
breach('readers-are-on-top', api('sessions/looks-up.ts'), '../thread/thread.service.js');
breach('readers-are-on-top', api('responses/looks-up.ts'), 'type ../demo/story.js');
breach(
  'nouns-meet-at-services',
  api('programmes/reaches-in.ts'),
  '../institutions/rows.js',
  api('institutions/rows.ts'),
);
breach('platform-knows-no-noun', api('platform/events/reaches-up.ts'), 'type ../../sessions/sessions.service.js');
breach('wiring-is-on-top', api('practices/rewires.ts'), '../app.module.js');
breach('only-services-query', api('mechanisms/mechanisms.resolver.ts'), '@cauce/database/client');
breach('only-services-query', api('calls/quick-look.ts'), 'pg');
breach('only-services-query', api('demo/short-cut.ts'), '@cauce/database/client');
breach('resolvers-are-only-wired', api('sessions/calls-back.ts'), './sessions.resolver.js');
breach(
  'policies-decide-alone',
  api('roadmap/roadmap.policy.ts'),
  'type ./roadmap.service.js',
  api('roadmap/roadmap.service.ts'),
);
breach(
  'types-are-shapes',
  api('commitments/commitment.type.ts'),
  './commitments.service.js',
  api('commitments/commitments.service.ts'),
);
breach('apps-never-meet', web('features/sessions/steals.tsx'), 'type ../../../../api/src/sessions/session.type.js');
breach(
  'packages-know-no-app',
  'packages/documents/src/knows-the-api.ts',
  'type ../../../apps/api/src/sessions/session.type.js',
);
breach('package-i18n-keeps-its-place', 'packages/i18n/src/prints.ts', '@cauce/documents/calendar');
breach('package-concept-note-keeps-its-place', 'packages/concept-note/src/speaks.ts', '@cauce/i18n/words');
breach('package-documents-keeps-its-place', 'packages/documents/src/queries.ts', '@cauce/database/client');
breach('package-database-keeps-its-place', 'packages/database/src/judges.ts', '@cauce/domain/session');
breach('package-contract-keeps-its-place', 'packages/contract/mock.ts', '@cauce/domain/session');
breach('package-domain-keeps-its-place', 'packages/domain/src/spells.ts', '@cauce/i18n/words');
breach('domain-stands-alone', 'packages/domain/src/spells.ts', '@cauce/i18n/words');
breach('packages-are-declared', 'packages/helpers/src/help.ts', '@cauce/domain/errors');
breach('domain-stands-alone', 'packages/domain/src/reads-a-file.ts', 'node:fs');
breach('domain-stands-alone', 'packages/domain/src/draws.ts', 'type react');
breach('words-run-anywhere', 'packages/i18n/src/reads-a-file.ts', 'node:fs');
breach('reading-is-pure', 'packages/concept-note/src/read.ts', './lines.js');
breach(null, 'packages/concept-note/src/lines.ts', './opens-a-file.js');
breach(null, 'packages/concept-note/src/opens-a-file.ts', 'node:fs');
breach('sources-know-no-test', api('notes/rehearses.ts'), '../../test/test-app.js');
breach('sources-know-no-test', api('platform/files/rehearses.ts'), '@cauce/database/testing/clone');
breach('sources-need-no-development-package', 'packages/concept-note/src/plays.ts', 'fast-check');
breach('imports-lead-somewhere', 'packages/documents/src/dreams.ts', './never-written.js');
breach('web-knows-the-contract-only', web('lib/parses.ts'), '@cauce/concept-note/read');
breach('web-knows-the-contract-only', web('pages/queries.tsx'), 'type @cauce/database/client');
breach('web-features-never-meet', web('features/roadmap/roadmap-card.tsx'), '../sessions/session-card.js');
breach('web-flows-down', web('features/sessions/climbs.tsx'), '../../pages/page-frame.js');
breach('web-flows-down', web('lib/climbs.ts'), '../routes.js');
breach('ui-is-dumb', web('ui/session-button.tsx'), '../features/sessions/session-card.js');
breach('ui-asks-nothing', web('ui/asks.tsx'), '@apollo/client');
breach('ui-asks-nothing', web('ui/knows.tsx'), '@cauce/domain/session');
breach('pages-are-for-routes', web('pages/home-page.tsx'), './session-page.js');

/** Two folders that know each other, by files that do not. */
const ring = [
  ['apps/api/src/platform/mail/outbox.ts', '../jobs/queue.js'],
  ['apps/api/src/platform/mail/letter.ts'],
  ['apps/api/src/platform/jobs/queue.ts'],
  ['apps/api/src/platform/jobs/send.ts', 'type ../mail/letter.js'],
];

const textOf = (imports) =>
  [
    ...imports.map((specifier, index) =>
      specifier.startsWith('type ')
        ? `import type { Thing as Thing${index} } from '${specifier.slice(5)}';\nexport type Use${index} = Thing${index};`
        : `import { thing as thing${index} } from '${specifier}';\nexport const use${index} = thing${index};`,
    ),
    'export const thing = 1;\nexport type Thing = number;\n',
  ].join('\n');

const packages = ['domain', 'contract', 'database', 'i18n', 'concept-note', 'documents', 'helpers'];
const installed = ['zod', 'temporal-polyfill', 'react', 'pg', 'fast-check', '@apollo/client', 'mammoth'];
const trees = [];

/** Writes the files into a repository of their own and gives what the walls say of it. */
const cruised = async (files) => {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'cauce-walls-')));
  trees.push(tree);
  const write = (path, text) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  for (const [path, imports] of files) write(path, textOf(imports));
  for (const name of installed) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export const thing = 1;\n');
  }
  mkdirSync(join(tree, 'node_modules/@cauce'), { recursive: true });
  for (const folder of ['apps/api', 'apps/web', ...packages.map((name) => `packages/${name}`)]) {
    const name = folder.split('/')[1];
    const manifest = {
      name: `@cauce/${name}`,
      type: 'module',
      exports: { './*': { '@cauce/source': './src/*.ts', default: './dist/*.js' } },
      dependencies: { zod: '1.0.0', pg: '1.0.0', '@apollo/client': '1.0.0', mammoth: '1.0.0' },
      devDependencies: { 'fast-check': '1.0.0' },
    };
    write(`${folder}/package.json`, JSON.stringify(manifest));
    if (folder.startsWith('packages/')) symlinkSync(join(tree, folder), join(tree, 'node_modules/@cauce', name));
  }
  const { enhancedResolveOptions, ...options } = walls.options;
  const { output } = await cruise(
    ['apps', 'packages'],
    { ...options, baseDir: tree, validate: true, ruleSet: { forbidden: walls.forbidden } },
    { ...enhancedResolveOptions },
  );
  return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
};

after(() => trees.forEach((tree) => rmSync(tree, { recursive: true, force: true })));

describe('the walls', () => {
  it('are silent on everything lawful', async () => {
    assert.deepEqual(await cruised(lawful), []);
  });

  it('name every planted breach and nothing beside it', async () => {
    const files = new Map(lawful);
    for (const { from, specifier, target } of breaches) {
      files.set(from, [...new Set([...(files.get(from) ?? []), specifier])]);
      if (target && !files.has(target)) files.set(target, []);
    }
    // The planted files make rings of folders of their own.
    const named = (await cruised(files)).filter(({ rule }) => rule !== 'features-form-a-tree');
    const line = ({ rule, from }) => `${rule}: ${from}`;
    assert.deepEqual(
      named.map(line).sort(),
      breaches
        .filter(({ rule }) => rule)
        .map(line)
        .sort(),
    );
  });

  it('name two folders that know each other', async () => {
    const named = await cruised(new Map([...lawful, ...ring.map(([path, ...imports]) => [path, imports])]));
    assert.deepEqual(new Set(named.map(({ rule }) => rule)), new Set(['features-form-a-tree']));
    assert.deepEqual(named.map(({ from }) => from).sort(), [
      'apps/api/src/platform/jobs',
      'apps/api/src/platform/mail',
    ]);
  });

  it('are each tried by a breach, and each say why they stand', () => {
    const tried = new Set([...breaches.map(({ rule }) => rule), 'features-form-a-tree']);
    assert.deepEqual(
      walls.forbidden.map(({ name }) => name).filter((name) => !tried.has(name)),
      [],
    );
    for (const { name, comment } of walls.forbidden) assert.ok(comment.length > 40, name);
  });
});
