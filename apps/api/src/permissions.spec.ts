import { readFile } from 'node:fs/promises';
import { isHistoryAct } from '@cauce/domain/history';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { grants, probesOf } from '../test/permission-probes.js';
import { PermissionWorld } from '../test/probes/permission-world.js';
import type { Probes } from '../test/probes/probe.js';
import { TestApp } from '../test/test-app.js';
import { institutionPolicy } from './institutions/institutions.policy.js';
import { columns, lineOf, permissions, permissionsPage, type Cell } from './permissions.js';

const { jest } = import.meta;

let portal: TestApp;
let world: PermissionWorld;
let probes: Probes;
let page: string;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await PermissionWorld.build(portal);
  probes = probesOf(world);
  page = await readFile(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
});

afterAll(() => portal.stop());

/** The cells of a line as the page has them, which is what people read. */
const cellsOnPage = (line: string): Cell[] => {
  const row = page.split('\n').find((text) => text.startsWith(`| ${line} |`));
  const cells = row?.split(' | ').slice(1) ?? [];
  return cells.map((cell) => (cell.startsWith('yes') ? 'any' : cell.startsWith('own') ? 'own' : 'no'));
};

/** Tries a line in every standing through GraphQL, and says where the answer is not the page's. */
const differences = async (line: string): Promise<string[]> => {
  const probe = probes[line];
  if (!probe) return ['nobody has tried it'];
  const cells = cellsOnPage(line);
  const found: string[] = [];
  let variables: Record<string, unknown> | null = null;
  for (const { column, standing, personId } of world.tries()) {
    variables = variables === null || probe.isPersonal ? await probe.variables(personId) : variables;
    const answer = await portal.askAs(personId ?? 'nobody', probe.query, variables);
    const isGranted = grants(probe, answer, variables);
    const cell = cells[columns.indexOf(standing === 'ENDED' ? 'SIGNED_IN' : column)];
    const isExpected = cell === 'any' || (cell === 'own' && standing === 'OWN');
    if (isGranted !== isExpected) found.push(`${column} ${standing}: ${isGranted ? 'granted' : 'refused'}`);
    if (isGranted && probe.shows === undefined) variables = null;
  }
  return found;
};

const operations = (): string[] => {
  const { schema } = portal.app.get(GraphQLSchemaHost, { strict: false });
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
};

const withoutALine = (names: readonly string[]) =>
  names.filter((name) => !permissions.some(({ operation }) => operation === name));

describe('the table of permissions', () => {
  it('has a line for every query and mutation, and none for what is not there', () => {
    expect(withoutALine(operations())).toEqual([]);
    expect(permissions.map(({ operation }) => operation).filter((name) => !operations().includes(name))).toEqual([]);
    expect(withoutALine([...operations(), 'plantedOperation'])).toEqual(['plantedOperation']);
  });

  it('is printed from the policies', () => {
    expect(page).toBe(permissionsPage());
  });

  it.each(permissions.map(lineOf))(
    'is what GraphQL answers to every role, here, elsewhere and of yesterday: %s',
    async (line) => {
      expect(await differences(line)).toEqual([]);
    },
  );

  it('leaves no act in the log that has no sentence', async () => {
    const acts = await portal.database.event.findMany({ distinct: ['subjectType', 'act'] });
    expect(acts.length).toBeGreaterThan(20);
    expect(acts.map(({ subjectType, act }) => `${subjectType}.${act}`).filter((act) => !isHistoryAct(act))).toEqual([]);
  });

  it('turns red where a rule is lost', async () => {
    const lost = jest.spyOn(institutionPolicy, 'edit').mockReturnValue(true);
    const found = await differences('`updateInstitution`');
    lost.mockRestore();
    expect(found).toContain('MANAGER OTHER: granted');
    expect(found).toContain('FOCAL_POINT OWN: granted');
    expect(found).toContain('EXPERT ENDED: granted');
  });
});
