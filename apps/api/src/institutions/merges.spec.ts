import { given, refusal } from '../../test/answers.js';
import { PeopleOf, terms } from '../../test/people.js';
import { TestApp } from '../../test/test-app.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { EventsService } from '../platform/events/events.service.js';

let portal: TestApp;
let make: PeopleOf;
let groupId: string;
let foreignId: string;

beforeAll(async () => {
  portal = await TestApp.start();
  make = new PeopleOf(portal);
  groupId = await portal.foundGroup('3.5');
  foreignId = await portal.foundForeignGroup('4.1');
  await portal.as('manager');
});

afterAll(() => portal.stop());

const fields = '{ id kind keptId goneId conflicts mergedAt moved { table count } }';
const people = `mutation ($keep: ID!, $gone: ID!, $preview: Boolean!) { mergePeople(keep: $keep, gone: $gone, preview: $preview) ${fields} }`;
const institutions = `mutation ($keep: ID!, $gone: ID!, $preview: Boolean!) { mergeInstitutions(keep: $keep, gone: $gone, preview: $preview) ${fields} }`;
const undo = `mutation ($id: ID!) { undoMerge(id: $id) ${fields} }`;

const actsOn = async (type: string, id: string) =>
  (await portal.app.get(EventsService).of({ type, id })).map(({ act }) => act);

describe('two records of one person', () => {
  it('are previewed, become one, and two again', async () => {
    const [keep, gone] = [await make.person({ name: 'Kept' }), await make.person({ name: 'Gone' })];
    await make.groupRole(keep, groupId, 'PARTICIPANT');
    await make.groupRole(gone, groupId, 'EXPERT');
    await make.institutionRole(gone, await make.institution(groupId), 'FOCAL_POINT');
    const moved = [
      { table: 'InstitutionRole', count: 1 },
      { table: 'GroupRole', count: 1 },
    ];
    const preview = given(await portal.ask(people, { keep, gone, preview: true }), 'mergePeople');
    expect(preview).toEqual({
      id: null,
      kind: 'PERSON',
      keptId: keep,
      goneId: gone,
      conflicts: 0,
      mergedAt: null,
      moved,
    });
    expect(await portal.database.groupRole.count({ where: { personId: gone } })).toBe(1);

    const merged = given(await portal.ask(people, { keep, gone, preview: false }), 'mergePeople');
    expect(merged).toMatchObject({ moved });
    const viewers = portal.app.get(ViewersService);
    const viewer = await viewers.ofPerson(gone);
    expect([viewer.personId, viewer.holds('EXPERT', groupId)]).toEqual([keep, true]);
    const found = await portal.ask(
      'query ($id: ID!) { person(id: $id) { name } people(first: 100) { nodes { name } } }',
      { id: gone },
    );
    expect(found.data?.person).toEqual({ name: 'Kept' });
    expect(JSON.stringify(found.data?.people)).not.toContain('Gone');
    expect((await portal.ask('{ merges { id } }')).data).toEqual({ merges: [{ id: merged.id }] });

    expect(given(await portal.ask(undo, { id: merged.id }), 'undoMerge')).toMatchObject({ mergedAt: null });
    expect((await viewers.ofPerson(gone)).holds('EXPERT', groupId)).toBe(true);
    expect((await viewers.ofPerson(keep)).holds('EXPERT', groupId)).toBe(false);
    expect(refusal(await portal.ask(undo, { id: merged.id }))).toMatchObject({ code: 'NOTHING_DUE' });
    expect(await actsOn('Person', keep)).toEqual(['merge', 'undo-merge']);
  });

  it('stay one after thirty days', async () => {
    const [keep, gone] = [await make.person(), await make.person()];
    const merged = given(await portal.ask(people, { keep, gone, preview: false }), 'mergePeople');
    const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await portal.database.merge.update({ where: { id: String(merged.id) }, data: { mergedAt: long } });
    expect(refusal(await portal.ask(undo, { id: merged.id }))).toMatchObject({ code: 'TOO_LATE' });
    expect((await portal.ask('{ merges { id } }')).data).toEqual({ merges: [] });
  });

  it('are merged by who manages both, and never with themselves', async () => {
    const [keep, gone, elsewhere, member] = [
      await make.person(),
      await make.person(),
      await make.person(),
      await make.person({ isListed: true }),
    ];
    await make.groupRole(elsewhere, foreignId, 'EXPERT');
    await make.groupRole(member, groupId, 'EXPERT');
    expect(refusal(await portal.ask(people, { keep, gone: keep, preview: true }))).toMatchObject({
      code: 'SAME_TWICE',
    });
    expect(refusal(await portal.ask(people, { keep, gone: elsewhere, preview: true }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs(member, people, { keep: member, gone: member, preview: true }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.ask(people, { keep, gone: 'nobody', preview: true }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'gone',
    });
    const inBoth = await make.person();
    await make.groupRole(inBoth, groupId, 'EXPERT');
    await make.groupRole(inBoth, foreignId, 'MANAGER');
    expect(refusal(await portal.ask(people, { keep, gone: inBoth, preview: false }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const merged = given(await portal.ask(people, { keep, gone, preview: false }), 'mergePeople');
    expect(refusal(await portal.askAs(member, undo, { id: merged.id }))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('two records of one institution', () => {
  it('become one with their members, and the address of the one leads to the other', async () => {
    const [keep, gone] = [await make.institution(groupId, { name: 'Kept' }), await make.institution(foreignId)];
    await portal.database.groupMember.create({
      data: {
        id: keep,
        groupId: foreignId,
        institutionId: keep,
        kind: 'OBSERVER',
        fromOn: '2010-01-01',
        toOn: '2011-01-01',
      },
    });
    const managing = await make.person();
    await make.groupRole(managing, groupId, 'MANAGER');
    await make.groupRole(managing, foreignId, 'MANAGER');
    const as = (preview: boolean) => portal.askAs(managing, institutions, { keep, gone, preview });
    expect(given(await as(true), 'mergeInstitutions')).toMatchObject({ moved: [{ table: 'GroupMember', count: 1 }] });
    const merged = given(await as(false), 'mergeInstitutions');
    const read = await portal.ask('query ($id: ID!) { institution(id: $id) { id name { in(locale: en) { text } } } }', {
      id: gone,
    });
    expect(read.data).toEqual({ institution: { id: keep, name: { in: { text: 'Kept' } } } });
    given(await portal.askAs(managing, undo, { id: merged.id }), 'undoMerge');
    expect(await portal.database.groupMember.count({ where: { institutionId: gone } })).toBe(1);
    expect(await actsOn('Institution', keep)).toEqual(['merge', 'undo-merge']);
  });

  it('are told what stands in the way: roles and places of both at one time', async () => {
    const [keep, gone] = [await make.institution(groupId), await make.institution(groupId)];
    await make.institutionRole(await make.person(), keep, 'FOCAL_POINT', terms.goesOn);
    await make.institutionRole(await make.person(), gone, 'FOCAL_POINT', terms.goesOn);
    expect(given(await portal.ask(institutions, { keep, gone, preview: true }), 'mergeInstitutions')).toMatchObject({
      conflicts: 2,
      moved: [],
    });
    expect(refusal(await portal.ask(institutions, { keep, gone, preview: false }))).toMatchObject({
      code: 'TERM_OVERLAPS',
    });
  });
});

describe('a merge', () => {
  it('names both records, also the one that is nobody any more', async () => {
    const named = '{ merges { keptName(locale: es) goneName(locale: es) } }';
    const mergeTwo = async (name: string) => {
      const [keep, gone] = [await make.person({ name }), await make.person({ name: `${name} again` })];
      await make.groupRole(keep, groupId, 'PARTICIPANT');
      await make.groupRole(gone, groupId, 'EXPERT');
      given(await portal.ask(people, { keep, gone, preview: false }), 'mergePeople');
    };
    await mergeTwo('Twice');
    expect((await portal.ask(named)).data?.merges).toContainEqual({ keptName: 'Twice', goneName: 'Twice again' });
  });
});
