import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { PeopleOf } from '../../test/people.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';

let portal: TestApp;
let make: PeopleOf;
let groupId: string;
let foreignId: string;
let member: string;

beforeAll(async () => {
  portal = await TestApp.start();
  make = new PeopleOf(portal);
  groupId = await portal.foundGroup('3.5');
  foreignId = await portal.foundForeignGroup('4.1');
  await portal.as('manager');
  member = await make.person();
  await make.groupRole(member, groupId, 'PARTICIPANT');
});

afterAll(() => portal.stop());

const input = (over = {}) => ({
  kind: 'JUDICIARY',
  name: english('A court', 'Un tribunal'),
  countryCode: 'CR',
  ...over,
});

const add =
  'mutation ($input: InstitutionInput!) { addInstitution(input: $input) { id kind version country { code name(locale: es) region } } }';
const update = `mutation ($id: ID!, $version: Int!, $input: InstitutionInput!) {
  updateInstitution(id: $id, version: $version, input: $input) { id version name { revision in(locale: es) { text isStale } } } }`;
const rename = `mutation ($id: ID!, $version: Int!, $name: LocalizedTextInput!, $fromOn: String!) {
  renameInstitution(id: $id, version: $version, name: $name, fromOn: $fromOn) { version nameFromOn
    name { in(locale: en) { text } } formerNames { fromOn toOn name { in(locale: en) { text } } } } }`;

const actsOn = async (id: string) =>
  (await portal.app.get(EventsService).of({ type: 'Institution', id })).map(({ act }) => act);

describe('countries', () => {
  it('are the 33 partners and the 27 of the European Union, named in four languages', async () => {
    const { data } = await portal.ask(
      '{ countries { code isPartner region en: name(locale: en) fr: name(locale: fr) } }',
    );
    const rows = z
      .array(z.object({ isPartner: z.boolean(), region: z.string(), en: z.string().min(1), fr: z.string().min(1) }))
      .parse(data?.countries);
    expect(rows.filter(({ isPartner }) => isPartner)).toHaveLength(33);
    expect(rows.filter(({ region }) => region === 'EUROPEAN_UNION')).toHaveLength(27);
  });
});

describe('an institution', () => {
  it('is added, and the log tells it', async () => {
    const added = given(await portal.ask(add, { input: input() }), 'addInstitution');
    expect(added).toMatchObject({
      kind: 'JUDICIARY',
      version: 1,
      country: { code: 'CR', name: 'Costa Rica', region: 'CENTRAL_AMERICA' },
    });
    expect(await actsOn(String(added.id))).toEqual(['add']);
  });

  it('has a country or a region, and every input at fault is named', async () => {
    const answer = await portal.ask(add, {
      input: input({ countryCode: 'ZZ', region: 'CARIBBEAN', name: english('x'.repeat(301)) }),
    });
    const { issues } = z.object({ issues: z.array(z.object({ field: z.string() })) }).parse(refusal(answer));
    expect(issues.map(({ field }) => field)).toEqual(expect.arrayContaining(['countryCode', 'name.texts.0.text']));
    expect(refusal(await portal.ask(add, { input: input({ region: 'CARIBBEAN' }) }))).toMatchObject({
      field: 'region',
    });
    const regional = await portal.ask(add, { input: input({ countryCode: null, region: 'CARIBBEAN' }) });
    expect(given(regional, 'addInstitution')).toMatchObject({ country: null });
  });

  it('takes the longest name', async () => {
    given(await portal.ask(add, { input: input({ name: english('x'.repeat(300)) }) }), 'addInstitution');
  });

  it('is edited once for each version', async () => {
    const id = await make.institution(groupId);
    const edited = given(await portal.ask(update, { id, version: 1, input: input() }), 'updateInstitution');
    expect(edited).toMatchObject({ version: 2, name: { in: { text: 'Un tribunal', isStale: false } } });
    expect(refusal(await portal.ask(update, { id, version: 1, input: input() }))).toMatchObject({ code: 'CONFLICT' });
    expect(await actsOn(id)).toEqual(['edit']);
  });

  it('keeps the names that it had, with their days', async () => {
    const id = await make.institution(groupId, { name: 'Institute on Drugs' });
    const to = (version: number, name: string, fromOn: string) =>
      portal.ask(rename, { id, version, name: english(name), fromOn });
    given(await to(1, 'Commission on Drugs', '2021-03-01'), 'renameInstitution');
    const renamed = given(await to(2, 'Ministry of Drug Policy', '2024-07-01'), 'renameInstitution');
    expect(renamed).toEqual({
      version: 3,
      nameFromOn: '2024-07-01',
      name: { in: { text: 'Ministry of Drug Policy' } },
      formerNames: [
        { fromOn: '2021-03-01', toOn: '2024-06-30', name: { in: { text: 'Commission on Drugs' } } },
        { fromOn: null, toOn: '2021-02-28', name: { in: { text: 'Institute on Drugs' } } },
      ],
    });
    expect(refusal(await to(3, 'Earlier', '2022-01-01'))).toMatchObject({ code: 'TERM_OVERLAPS', field: 'fromOn' });
    expect(refusal(await to(3, 'Some day', 'soon'))).toMatchObject({ code: 'INVALID_INPUT', field: 'fromOn' });
    expect(await actsOn(id)).toEqual(['rename', 'rename']);
  });

  it('is changed by who manages a group it has a place in, and by nobody else', async () => {
    const own = await make.institution(groupId);
    const foreign = await make.institution(foreignId);
    expect(refusal(await portal.ask(update, { id: foreign, version: 1, input: input() }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs(member, update, { id: own, version: 1, input: input() }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs(member, add, { input: input() }))).toMatchObject({ code: 'FORBIDDEN' });
    const answer = await portal.asVisitor(() =>
      portal.ask(rename, { id: own, version: 1, name: english('X'), fromOn: '2024-01-01' }),
    );
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('is seen by everybody in a group, and before that by managers alone', async () => {
    const [own, waiting] = [await make.institution(groupId), await make.institution(null)];
    const seen = 'query ($id: ID!) { institution(id: $id) { id } }';
    expect((await portal.askAs(member, seen, { id: own })).data).toEqual({ institution: { id: own } });
    expect((await portal.askAs(member, seen, { id: waiting })).data).toEqual({ institution: null });
    expect((await portal.ask(seen, { id: waiting })).data).toEqual({ institution: { id: waiting } });
    expect((await portal.ask(seen, { id: 'nonsense' })).data).toEqual({ institution: null });
  });
});

describe('who speaks for an institution', () => {
  const read = `query ($id: ID!) { institution(id: $id) { vacancies roles { role person { name } } } }`;

  it('is told to its group, with the names of those who agreed; what is missing is told to managers', async () => {
    const id = await make.institution(groupId);
    await make.institutionRole(await make.person({ name: 'Listed', isListed: true }), id, 'FOCAL_POINT');
    await make.institutionRole(await make.person({ name: 'Unlisted' }), id, 'DELEGATE');
    expect(given(await portal.ask(read, { id }), 'institution')).toEqual({
      vacancies: ['ALTERNATE', 'VALIDATING_AUTHORITY'],
      roles: [
        { role: 'DELEGATE', person: { name: 'Unlisted' } },
        { role: 'FOCAL_POINT', person: { name: 'Listed' } },
      ],
    });
    expect(given(await portal.askAs(member, read, { id }), 'institution')).toEqual({
      vacancies: [],
      roles: [
        { role: 'DELEGATE', person: null },
        { role: 'FOCAL_POINT', person: { name: 'Listed' } },
      ],
    });
    const public_ = await portal.asVisitor(() => portal.ask(read, { id }));
    expect(given(public_, 'institution')).toEqual({ vacancies: [], roles: [] });
  });
});

describe('a list of institutions', () => {
  const list = `query ($first: Int!, $after: String, $filter: InstitutionFilter) { institutions(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id name { in(locale: en) { text } } country { name(locale: en) } formerNames { id } vacancies viewerCan { edit }
      roles { role person { name affiliations { id institution { id } } viewerCan { edit } } viewerCan { end } } } } }`;
  const page = z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  });

  const statementsFor = async (first: number) => {
    portal.statements.length = 0;
    const answer = await portal.ask(list, { first, filter: { countryCode: 'TT' } });
    expect(answer.errors).toEqual([]);
    return portal.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length;
  };

  it('asks the database as often for ten as for two', async () => {
    for (let index = 0; index < 10; index += 1) {
      const id = await make.institution(groupId, { countryCode: 'TT' });
      await make.institutionRole(await make.person(), id, 'FOCAL_POINT');
    }
    const few = await statementsFor(2);
    expect(await statementsFor(10)).toBe(few);
  });

  it('is walked page by page without gap or repetition, and narrowed', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = page.parse(given(await portal.ask(list, { first: 4, after }), 'institutions'));
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(await portal.database.institution.count());
    const narrowed = page.parse(given(await portal.ask(list, { first: 1, filter: { group: '4.1' } }), 'institutions'));
    expect(narrowed.totalCount).toBe(1);
  });
});

describe('a list of institutions', () => {
  it('is narrowed by a part of the name in any language, whatever its capitals', async () => {
    const { id } = given(
      await portal.ask(add, { input: input({ name: english('Lake authority', 'Autoridad lacustre') }) }),
      'addInstitution',
    );
    const list = 'query ($search: String!) { institutions(first: 100, filter: { search: $search }) { nodes { id } } }';
    const found = async (search: string) => given(await portal.ask(list, { search }), 'institutions').nodes;
    expect(await found('LACUSTRE')).toEqual([{ id }]);
    expect(await found('lake')).toEqual([{ id }]);
    expect(await found('100%')).toEqual([]);
  });
});
