import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { house } from './lint-rules.mjs';

const eslint = new ESLint({
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  // What is planted is in no project, so only rules that need no types are tried here.
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] },
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: {
        parserOptions: { projectService: false, program: null, disallowAutomaticSingleRunInference: true },
      },
    },
    { files: ['**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-unused-vars': 'off', 'no-empty-pattern': 'off' } },
  ],
});

const domain = 'packages/domain/src/planted.ts';
const resolver = 'apps/api/src/sessions/planted.resolver.ts';
const service = 'apps/api/src/sessions/planted.service.ts';
const spec = 'apps/api/src/sessions/planted.spec.ts';
const card = 'apps/web/src/features/sessions/planted-card.tsx';
const format = 'apps/web/src/lib/format.ts';
const paths = 'apps/web/src/lib/paths.ts';

/** What is refused: where it stands, what is written, and the rule that must name it. */
const refused = [
  ['apps/api/src/sessions/PlantedService.ts', 'export const a = 1;', 'house/file-name'],
  ['apps/web/src/ui/dataTable.tsx', 'export const a = 1;', 'house/file-name'],
  [service, "export * from './other.js';", 'house/no-barrel'],
  [service, "export { a } from './a.js';\nexport { b } from './b.js';", 'house/no-barrel'],
  [service, "import { a } from './a.js';\nexport { a };", 'house/no-barrel'],
  ['packages/domain/src/index.ts', '/** One. */\nexport const one = 1;', 'house/no-barrel'],
  [service, 'export enum Status { Draft }', 'house/no-enum'],
  [service, 'export default class Planted {}', 'house/no-default-export'],
  [service, 'const a = 1;\nexport { a as default };', 'house/no-default-export'],
  [service, 'export const port = process.env.PORT;', 'house/environment-in-config'],
  [service, "export const port = process['env'].PORT;", 'house/environment-in-config'],
  [service, 'const { env } = process;\nexport const port = env.PORT;', 'house/environment-in-config'],
  [service, "import { env } from 'node:process';\nexport const port = env.PORT;", 'house/environment-in-config'],
  [service, '// eslint-disable-next-line no-var\nvar a = 1;\nexport const b = a;', 'house/disabling-says-why'],
  [service, '/* eslint-disable */\nexport const b = 1;', 'house/disabling-says-why'],
  [service, "export const f = (e: Error) => e.message.includes('taken');", 'house/errors-by-code'],
  [service, "export const f = (e: Error) => e.message === 'taken';", 'house/errors-by-code'],
  [service, '// TODO later\nexport const a = 1;', 'no-warning-comments'],
  [service, 'export const a = (b: any) => 1;', '@typescript-eslint/no-explicit-any'],
  [service, 'export const a = (b: unknown) => b as string;', '@typescript-eslint/consistent-type-assertions'],
  [service, 'export const a = (b: unknown) => <string>b;', '@typescript-eslint/consistent-type-assertions'],
  [service, 'export const a = (b: string | null) => b!.length;', '@typescript-eslint/no-non-null-assertion'],
  [
    service,
    "import { Thing } from './thing.js';\nexport type A = Thing;",
    '@typescript-eslint/consistent-type-imports',
  ],
  [domain, 'export const states = [1];', 'house/exported-is-described'],
  [domain, '/** Now. */\nexport const now = () => new Date();', 'house/no-clock'],
  [domain, '/** Now. */\nexport const now = () => Date.now();', 'house/no-clock'],
  [domain, '/** Chance. */\nexport const chance = () => Math.random();', 'house/no-clock'],
  [resolver, "export const f = () => { throw new Error('no'); };", 'house/resolvers-translate'],
  [resolver, "export const f = () => new DomainError('FORBIDDEN');", 'house/resolvers-translate'],
  [card, 'export const A = () => <p>Session</p>;', 'house/words-from-catalogs'],
  [card, "export const A = () => <p>{'Session'}</p>;", 'house/words-from-catalogs'],
  [card, "export const A = ({ b }: { b: boolean }) => <p>{b ? 'Yes' : null}</p>;", 'house/words-from-catalogs'],
  [card, 'export const A = ({ b }: { b: number }) => <p>{`${b} sessions`}</p>;', 'house/words-from-catalogs'],
  [card, 'export const A = () => <button aria-label="Close" />;', 'house/words-from-catalogs'],
  [card, 'export const A = () => <input placeholder="Title" />;', 'house/words-from-catalogs'],
  [card, "export const A = () => <img alt={'The group'} />;", 'house/words-from-catalogs'],
  [card, 'export const A = ({ b }: { b: string }) => <p title={`Of ${b}`} />;', 'house/words-from-catalogs'],
  [card, 'export const A = () => <a href="/es/sessions" />;', 'house/paths-from-one-place'],
  [card, 'export const A = ({ l }: { l: string }) => <a href={`/${l}/sessions`} />;', 'house/paths-from-one-place'],
  [card, "export const a = { to: '/$locale/sessions' };", 'house/paths-from-one-place'],
  [card, 'export const a = (d: Date) => d.toLocaleDateString();', 'house/dates-in-format'],
  [card, 'export const a = (d: Date) => d.toLocaleString();', 'house/dates-in-format'],
  [card, "export const a = new Intl.DateTimeFormat('es');", 'house/dates-in-format'],
  [card, "export const a = Intl.DateTimeFormat('es').format(0);", 'house/dates-in-format'],
  [card, "export const a = (r: string) => r === 'FOCAL_POINT';", 'house/no-role-names'],
  [
    card,
    'export const A = ({ h }: { h: string }) => <p dangerouslySetInnerHTML={{ __html: h }} />;',
    'house/no-raw-html',
  ],
  [card, 'export const a = (e: Element, h: string) => { e.innerHTML = h; };', 'house/no-raw-html'],
  [card, "export const a = '#ff8800';", 'house/colours-are-tokens'],
  [card, "export const a = 'rgb(0 0 0)';", 'house/colours-are-tokens'],
  [card, 'export const A = () => <p className="font-bold text-red-600" />;', 'house/colours-are-tokens'],
  [card, 'export const a = import.meta.env.MODE;', 'house/build-environment-in-one-file'],
  [
    card,
    "import type { Session } from '@cauce/database/client';\nexport type A = Session;",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    card,
    "import { PrismaClient } from '@prisma/client';\nexport const a = PrismaClient;",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    card,
    'export const A = ({ b }: { b: boolean }) => { if (b) useState(1); return null; };',
    'react-hooks/rules-of-hooks',
  ],
  [
    card,
    "import { useEffect, useState } from 'react';\nexport const A = ({ b }: { b: number }) => { const [c, setC] = useState(0); useEffect(() => { setC(b * 2); }, [b]); return <p>{c}</p>; };",
    'react-hooks/set-state-in-effect',
  ],
  [spec, "it('should convene', () => undefined);", 'house/specs-read-as-sentences'],
  [spec, "it.skip('convenes', () => undefined);", 'house/specs-read-as-sentences'],
  [spec, "describe.only('sessions', () => undefined);", 'house/specs-read-as-sentences'],
  [spec, 'expect(1).toBeDefined();', 'house/specs-read-as-sentences'],
  [spec, 'expect(1).toMatchSnapshot();', 'house/specs-read-as-sentences'],
  [spec, 'expect(f).toHaveBeenCalledWith(1);', 'house/specs-read-as-sentences'],
  [card, 'export const a = graphql(`query { groups { id } }`);', '@graphql-eslint/no-anonymous-operations'],
  [card, 'export const a = graphql(`query GetPlanted { groups { id } }`);', '@graphql-eslint/naming-convention'],
  [card, 'export const a = graphql(`query planted { groups { id } }`);', '@graphql-eslint/naming-convention'],
  [card, 'export const a = graphql(`fragment Planted on Session { id }`);', '@graphql-eslint/naming-convention'],
  [
    card,
    'export const a = graphql(`query Planted { groups { id gossip } }`);',
    '@graphql-eslint/fields-on-correct-type',
  ],
  [card, 'export const a = graphql(`query Planted { groups { slug } }`);', '@graphql-eslint/require-selections'],
  [
    card,
    'export const a = graphql(`query Planted($a: Int) { groups { id } }`);',
    '@graphql-eslint/no-unused-variables',
  ],
  [
    card,
    'export const a = graphql(`fragment PlantedCard_session on Session { id }`);',
    '@graphql-eslint/no-unused-fragments',
  ],
];

/** What stands beside it and is lawful. */
const lawful = [
  [service, "export const states = ['DRAFT'] as const;"],
  [service, "import { a } from './a.js';\nexport const b = a;"],
  [service, '// eslint-disable-next-line no-var -- shows how a reason is written\nvar a = 1;\nexport const b = a;'],
  // Nest injects by the class: in a file with decorators an import that only a signature names must stay a value.
  [
    service,
    "import { Injectable } from '@nestjs/common';\nimport { Events } from './events.js';\n@Injectable()\nexport class Planted {\n  constructor(private readonly events: Events) {}\n}",
  ],
  [service, 'export class Planted {\n  id!: string;\n}'],
  ['apps/api/src/platform/config/config.ts', '/** The port. */\nexport const port = process.env.PORT;'],
  ['packages/database/planted.config.ts', 'export default {};'],
  [domain, '/** The day of an instant. */\nexport const day = (at: string) => new Date(at);'],
  [domain, '/** The states. */\nexport const states = [1];\nexport type State = (typeof states)[number];'],
  [resolver, 'export const f = (sessions: { page: () => number }) => sessions.page();'],
  [
    card,
    "export const A = ({ w }: { w: (key: string) => string }) => <p title={w('session.title')}>{w('session.lead')} · 2</p>;",
  ],
  [card, 'export const A = ({ to }: { to: string }) => <a href={to} className="text-ink w-1/2" />;'],
  [card, 'export const A = () => <a href={paths.sessions(\'es\')} id="top" />;'],
  [card, "export const route = getRouteApi('/$locale/sessions');"],
  [card, "export const A = () => useRouteContext({ from: '/$locale' });"],
  [card, 'export const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;'],
  [card, "export const a = (r: string) => r === 'MODERATOR';"],
  [card, "export const a = '#agenda';"],
  [format, "export const a = new Intl.DateTimeFormat('es');"],
  [paths, 'export const sessions = (locale: string) => `/${locale}/sessions`;'],
  [spec, "it('refuses a code that is taken', () => { expect(1).toBe(1); });"],
  [card, 'export const a = graphql(`query Planted { groups { id slug } }`);'],
  [card, 'export const a = graphql(`mutation PlantedActions_convene($id: ID!) { conveneSession(id: $id) { id } }`);'],
];

const namedIn = async (filePath, text) => {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

describe('the rules of the code', () => {
  for (const [path, text, rule] of refused) {
    it(`${rule} names ${JSON.stringify(text)} in ${path}`, async () => {
      const named = await namedIn(path, text);
      assert.ok(named.includes(rule), `named: ${named.join(', ') || 'nothing'}`);
    });
  }

  for (const [path, text] of lawful) {
    it(`nothing is said against ${JSON.stringify(text)} in ${path}`, async () => {
      assert.deepEqual(await namedIn(path, text), []);
    });
  }

  it('every rule of the house is tried', () => {
    const tried = new Set(refused.map(([, , rule]) => rule));
    assert.deepEqual(
      Object.keys(house.rules).filter((name) => !tried.has(`house/${name}`)),
      [],
    );
  });

  it('what needs types is on', async () => {
    const plain = new ESLint({ cwd: dirname(dirname(fileURLToPath(import.meta.url))) });
    for (const path of [service, card, domain]) {
      const { rules } = await plain.calculateConfigForFile(path);
      for (const rule of [
        'no-floating-promises',
        'no-misused-promises',
        'no-unsafe-assignment',
        'switch-exhaustiveness-check',
      ]) {
        assert.equal(rules[`@typescript-eslint/${rule}`]?.[0], 2, `${rule} in ${path}`);
      }
    }
  });
});
