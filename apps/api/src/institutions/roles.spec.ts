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

const grant = `mutation ($input: RoleInput!) { grantRole(input: $input) { id role fromOn toOn isCurrent person { id } institution { id } group { slug } viewerCan { end } } }`;
const end = 'mutation ($id: ID!, $on: String) { endRole(id: $id, on: $on) { id toOn isCurrent } }';
const delegate = `mutation ($institution: ID!, $input: DelegateInput!) { nameDelegate(institution: $institution, input: $input) { id role toOn person { id } } }`;
const focalPoint =
  'query ($institution: ID!, $on: String!) { focalPointOn(institution: $institution, on: $on) { person { name } fromOn toOn } }';

const eventsOf = (id: string) => portal.app.get(EventsService).of({ type: 'Person', id });

describe('a role in a group', () => {
  it('is granted by who manages the group, and told in the group’s chain', async () => {
    const person = await make.person();
    const input = { person, role: 'EXPERT', group: '3.5', fromOn: '2024-01-01' };
    expect(given(await portal.ask(grant, { input }), 'grantRole')).toMatchObject({
      role: 'EXPERT',
      fromOn: '2024-01-01',
      toOn: null,
      isCurrent: true,
      person: { id: person },
      institution: null,
      group: { slug: '3.5' },
      viewerCan: { end: true },
    });
    expect((await portal.app.get(ViewersService).ofPerson(person)).holds('EXPERT', groupId)).toBe(true);
    expect(await eventsOf(person)).toMatchObject([
      { act: 'grant-role', chain: groupId, details: { role: 'EXPERT', groupId } },
    ]);
    expect(refusal(await portal.ask(grant, { input }))).toMatchObject({ code: 'TERM_OVERLAPS', field: 'fromOn' });
    expect(refusal(await portal.ask(grant, { input: { ...input, group: '4.1' } }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs(person, grant, { input }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.ask(grant, { input: { ...input, group: 'none' } }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'group',
    });
    expect(refusal(await portal.ask(grant, { input: { ...input, role: 'TRANSLATOR' } }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'toOn',
    });
  });

  it('of a co-lead is held for an institution that leads the group', async () => {
    const [person, lead, other] = [
      await make.person(),
      await make.institution(groupId),
      await make.institution(groupId),
    ];
    await portal.database.groupCoLead.create({ data: { groupId, institutionId: lead, position: 0 } });
    const input = { person, role: 'CO_LEAD', group: '3.5', institution: lead, fromOn: '2024-01-01' };
    expect(given(await portal.ask(grant, { input }), 'grantRole')).toMatchObject({ institution: { id: lead } });
    expect((await portal.app.get(ViewersService).ofPerson(person)).coLeadsFor(groupId)).toEqual([lead]);
    expect(refusal(await portal.ask(grant, { input: { ...input, institution: other } }))).toMatchObject({
      code: 'NOT_A_CO_LEAD',
      field: 'institution',
    });
  });

  it('ends with a last day, is taken back where it had not begun, and ends once', async () => {
    const person = await make.person();
    const role = await make.groupRole(person, groupId, 'REVIEWER', terms.goesOn);
    const yesterday = terms.endedYesterday().toOn;
    expect(given(await portal.ask(end, { id: role, on: yesterday }), 'endRole')).toMatchObject({
      toOn: yesterday,
      isCurrent: false,
    });
    expect((await portal.app.get(ViewersService).ofPerson(person)).memberOf(groupId)).toBe(false);
    expect(refusal(await portal.ask(end, { id: role }))).toMatchObject({ code: 'NOTHING_DUE' });
    const toCome = await make.groupRole(person, groupId, 'EXPERT', { fromOn: '2999-01-01', toOn: null });
    given(await portal.ask(end, { id: toCome }), 'endRole');
    expect(await portal.database.groupRole.findUnique({ where: { id: toCome } })).toBeNull();
    expect((await eventsOf(person)).map(({ act }) => act)).toEqual(['end-role', 'withdraw-role']);
  });

  it('is ended by nobody of another group, for whom it is not there', async () => {
    const role = await make.groupRole(await make.person(), foreignId, 'EXPERT');
    const absent = await portal.ask(end, { id: '019f0000-0000-7000-8000-000000000000' });
    expect(refusal(await portal.ask(end, { id: role }))).toEqual(refusal(absent));
    const member = await make.person();
    await make.groupRole(member, groupId, 'PARTICIPANT');
    const own = await make.groupRole(await make.person(), groupId, 'EXPERT');
    expect(refusal(await portal.askAs(member, end, { id: own }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.ask(end, { id: own, on: 'soon' }))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('of the last manager does not end', async () => {
    const managing = await portal.database.groupRole.findFirstOrThrow({ where: { groupId, role: 'MANAGER' } });
    expect(refusal(await portal.ask(end, { id: managing.id }))).toMatchObject({ code: 'LAST_MANAGER' });
  });
});

describe('a role for an institution', () => {
  it('is held by one person at a time, also when two are named at once', async () => {
    const institution = await make.institution(groupId);
    const [one, two] = [await make.person(), await make.person()];
    const asFocalPoint = (person: string, fromOn: string, toOn?: string) =>
      portal.ask(grant, { input: { person, role: 'FOCAL_POINT', institution, fromOn, toOn } });
    const answers = await Promise.all([asFocalPoint(one, '2024-01-01'), asFocalPoint(two, '2024-01-01')]);
    expect(answers.map(refusal).filter(Boolean)).toMatchObject([{ code: 'TERM_OVERLAPS' }]);
    expect(refusal(await asFocalPoint(two, '2023-06-01', '2024-01-01'))).toMatchObject({ code: 'TERM_OVERLAPS' });
    given(await asFocalPoint(two, '2023-06-01', '2023-12-31'), 'grantRole');
  });

  it('has an answer for any day', async () => {
    const institution = await make.institution(groupId);
    const [before, after] = [
      await make.person({ name: 'Before' }),
      await make.person({ name: 'After', isListed: true }),
    ];
    await make.institutionRole(before, institution, 'FOCAL_POINT', { fromOn: '2022-01-01', toOn: '2023-06-30' });
    await make.institutionRole(after, institution, 'FOCAL_POINT', { fromOn: '2023-07-01', toOn: null });
    const on = async (day: string) => (await portal.ask(focalPoint, { institution, on: day })).data?.focalPointOn;
    expect(await on('2023-06-30')).toMatchObject({ person: { name: 'Before' }, toOn: '2023-06-30' });
    expect(await on('2023-07-01')).toMatchObject({ person: { name: 'After' } });
    expect(await on('2021-12-31')).toBeNull();
    expect(refusal(await portal.ask(focalPoint, { institution, on: '2023-02-30' }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const [member, stranger] = [await make.person(), await make.person()];
    await make.groupRole(member, groupId, 'PARTICIPANT');
    const asMember = (day: string) => portal.askAs(member, focalPoint, { institution, on: day });
    expect((await asMember('2023-06-30')).data?.focalPointOn).toMatchObject({ person: null });
    expect((await asMember('2024-01-01')).data?.focalPointOn).toMatchObject({ person: { name: 'After' } });
    expect((await portal.askAs(stranger, focalPoint, { institution, on: '2024-01-01' })).data).toEqual({
      focalPointOn: null,
    });
  });
});

describe('a delegate', () => {
  it('is named by the validating authority, or by a manager on its behalf', async () => {
    const institution = await make.institution(groupId);
    const [authority, person, focal] = [await make.person(), await make.person(), await make.person()];
    await make.institutionRole(authority, institution, 'VALIDATING_AUTHORITY');
    await make.institutionRole(focal, institution, 'FOCAL_POINT');
    await portal.database.affiliation.create({
      data: { id: authority, personId: person, institutionId: institution, fromOn: '2020-01-01' },
    });
    const term = (fromOn: string, toOn: string) => ({ institution, input: { person, fromOn, toOn } });
    expect(
      given(await portal.askAs(authority, delegate, term('2024-01-01', '2024-06-30')), 'nameDelegate'),
    ).toMatchObject({
      role: 'DELEGATE',
      toOn: '2024-06-30',
      person: { id: person },
    });
    given(await portal.ask(delegate, term('2024-07-01', '2024-12-31')), 'nameDelegate');
    const manager = await portal.database.person.findUniqueOrThrow({ where: { key: 'manager' } });
    expect(await eventsOf(person)).toMatchObject([
      { act: 'name-delegate', actorId: authority, onBehalfOfId: null },
      { act: 'name-delegate', actorId: manager.id, onBehalfOfId: authority },
    ]);
    expect(refusal(await portal.ask(delegate, term('2024-12-01', '2025-12-31')))).toMatchObject({
      code: 'TERM_OVERLAPS',
    });
    expect(refusal(await portal.askAs(focal, delegate, term('2026-01-01', '2026-12-31')))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.ask(delegate, term('2026-01-01', '2025-12-31')))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'toOn',
    });
  });

  it('is not named where there is no authority', async () => {
    const institution = await make.institution(groupId);
    const input = { person: await make.person(), fromOn: '2024-01-01', toOn: '2024-02-01' };
    expect(refusal(await portal.ask(delegate, { institution, input }))).toMatchObject({ code: 'INCOMPLETE' });
  });
});
