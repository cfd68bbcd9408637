import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { PeopleOf, terms } from '../../test/people.js';
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

const join = `mutation ($group: String!, $input: GroupMemberInput!) { addGroupMember(group: $group, input: $input) { id kind fromOn toOn institution { id } } }`;
const leave = 'mutation ($id: ID!, $on: String!) { endGroupMembership(id: $id, on: $on) { toOn } }';
const list = 'query ($on: String) { groupMembers(group: "3.5", on: $on) { kind institution { id vacancies } } }';
const settle = `mutation ($group: String!, $version: Int!, $input: GroupSettingsInput!) {
  updateGroupSettings(group: $group, version: $version, input: $input) { version settings { isApprovalByTwo isAdoptionByBothCoLeads isOutboxByTwo } } }`;

const members = async (on: string) => {
  const { data } = await portal.ask(list, { on });
  const rows = z.array(z.object({ institution: z.object({ id: z.string() }) })).parse(data?.groupMembers);
  return rows.map(({ institution }) => institution.id);
};

describe('an institution’s place in a group', () => {
  it('is given for a term, counts on its days, and ends', async () => {
    const institution = await make.institution(null);
    const input = { institution, kind: 'OBSERVER', fromOn: '2023-01-01' };
    const place = given(await portal.ask(join, { group: '3.5', input }), 'addGroupMember');
    expect(place).toMatchObject({
      kind: 'OBSERVER',
      fromOn: '2023-01-01',
      toOn: null,
      institution: { id: institution },
    });
    expect(refusal(await portal.ask(join, { group: '3.5', input }))).toMatchObject({ code: 'TERM_OVERLAPS' });
    const end = (on: string) => portal.ask(leave, { id: place.id, on });
    expect(refusal(await end('2022-12-31'))).toMatchObject({ code: 'INVALID_INPUT', field: 'on' });
    expect(given(await end('2024-06-30'), 'endGroupMembership')).toEqual({ toOn: '2024-06-30' });
    expect(refusal(await end('2024-06-30'))).toMatchObject({ code: 'NOTHING_DUE' });
    expect(await members('2024-06-30')).toContain(institution);
    expect(await members('2024-07-01')).not.toContain(institution);
    const events = await portal.app.get(EventsService).of({ type: 'Institution', id: institution });
    expect(events).toMatchObject([
      { act: 'join', chain: groupId },
      { act: 'leave', chain: groupId, to: '2024-06-30' },
    ]);
  });

  it('is given by who manages the group, to an institution that there is', async () => {
    const input = { institution: await make.institution(null), kind: 'MEMBER', fromOn: '2023-01-01' };
    expect(refusal(await portal.ask(join, { group: '4.1', input }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs(member, join, { group: '3.5', input }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.asVisitor(() => portal.ask(join, { group: '3.5', input })))).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
    expect(refusal(await portal.ask(join, { group: '3.5', input: { ...input, institution: member } }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'institution',
    });
    expect(refusal(await portal.ask(join, { group: '3.5', input: { ...input, fromOn: '1 May' } }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'fromOn',
    });
    const foreign = await portal.database.groupMember.findFirst({
      where: { institutionId: await make.institution(foreignId) },
    });
    expect(refusal(await portal.ask(leave, { id: foreign?.id, on: '2024-01-01' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is read with as many statements for ten as for two', async () => {
    const statementsFor = async () => {
      portal.statements.length = 0;
      const answer = await portal.ask(list);
      expect(answer.errors).toEqual([]);
      return portal.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length;
    };
    const grow = async () => make.institutionRole(await make.person(), await make.institution(groupId), 'FOCAL_POINT');
    await grow();
    const few = await statementsFor();
    for (let index = 0; index < 8; index += 1) await grow();
    expect(await statementsFor()).toBe(few);
  });
});

describe('the institutions that lead a group', () => {
  const name = `mutation ($group: String!, $version: Int!, $institutions: [ID!]!) {
    nameCoLeads(group: $group, version: $version, institutions: $institutions) { coLeads { id } } }`;
  const grant = 'mutation ($input: RoleInput!) { grantRole(input: $input) { id } }';
  const end = 'mutation ($id: ID!, $on: String!) { endRole(id: $id, on: $on) { id } }';

  const naming = async (institutions: readonly string[], over: { group?: string; version?: number } = {}) => {
    const { version } = await portal.database.workingGroup.findUniqueOrThrow({ where: { id: groupId } });
    return { group: '3.5', version, institutions, ...over };
  };

  it('are named after its founding, in their order, and the log keeps who began and who ceased', async () => {
    const [first, second] = [await make.institution(groupId), await make.institution(groupId)];
    const named = await portal.ask(name, await naming([first, second]));
    expect(given(named, 'nameCoLeads')).toEqual({ coLeads: [{ id: first }, { id: second }] });
    const turned = await portal.ask(name, await naming([second, first, second]));
    expect(given(turned, 'nameCoLeads')).toEqual({ coLeads: [{ id: second }, { id: first }] });
    expect(refusal(await portal.ask(name, await naming([second, first])))).toMatchObject({ code: 'NOTHING_DUE' });
    given(await portal.ask(name, await naming([second])), 'nameCoLeads');
    const events = await portal.app.get(EventsService).of({ type: 'Institution', id: first });
    expect(events).toMatchObject([
      { act: 'lead', chain: groupId },
      { act: 'end-lead', chain: groupId },
    ]);
  });

  it('stay while somebody leads for them, and the role outlives what they were', async () => {
    const institution = await make.institution(groupId);
    given(await portal.ask(name, await naming([institution])), 'nameCoLeads');
    const input = { person: member, role: 'CO_LEAD', group: '3.5', institution, fromOn: '2024-01-01' };
    const role = given(await portal.ask(grant, { input }), 'grantRole');
    expect(refusal(await portal.ask(name, await naming([])))).toMatchObject({
      code: 'CO_LEAD_HELD',
      field: 'institutions',
    });
    given(await portal.ask(end, { id: role.id, on: '2024-12-31' }), 'endRole');
    expect(given(await portal.ask(name, await naming([])), 'nameCoLeads')).toEqual({ coLeads: [] });
    expect(await portal.database.groupRole.findUnique({ where: { id: String(role.id) } })).toMatchObject({
      institutionId: institution,
      toOn: '2024-12-31',
    });
    const again = { ...input, fromOn: '2025-01-01' };
    expect(refusal(await portal.ask(grant, { input: again }))).toMatchObject({ code: 'NOT_A_CO_LEAD' });
  });

  it('have a place in the group today, and are named once for each version by who manages it', async () => {
    const [outside, former] = [await make.institution(null), await make.institution(groupId)];
    await portal.database.groupMember.updateMany({ where: { institutionId: former }, data: { toOn: '2024-01-01' } });
    for (const id of [outside, former, member]) {
      expect(refusal(await portal.ask(name, await naming([id])))).toMatchObject({
        code: 'NOT_A_MEMBER',
        field: 'institutions',
      });
    }
    const one = [await make.institution(groupId)];
    expect(refusal(await portal.ask(name, await naming(one, { version: 0 })))).toMatchObject({ code: 'CONFLICT' });
    expect(refusal(await portal.ask(name, await naming(['nobody'])))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(refusal(await portal.ask(name, await naming(one, { group: '4.1' })))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs(member, name, await naming(one)))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the rules of a group that need two people', () => {
  const input = { isApprovalByTwo: true, isAdoptionByBothCoLeads: true, isOutboxByTwo: false };

  it('are off at first, and changed by who manages it, once for each version', async () => {
    const { version } = await portal.database.workingGroup.findUniqueOrThrow({ where: { id: groupId } });
    expect(
      given(
        await portal.ask(
          '{ group(slug: "3.5") { settings { isApprovalByTwo isAdoptionByBothCoLeads isOutboxByTwo } } }',
        ),
        'group',
      ),
    ).toEqual({
      settings: { isApprovalByTwo: false, isAdoptionByBothCoLeads: false, isOutboxByTwo: false },
    });
    const change = () => portal.ask(settle, { group: '3.5', version, input });
    expect(given(await change(), 'updateGroupSettings')).toEqual({ version: version + 1, settings: input });
    expect(refusal(await change())).toMatchObject({ code: 'CONFLICT' });
    expect((await portal.app.get(EventsService).of({ type: 'WorkingGroup', id: groupId })).at(-1)).toMatchObject({
      act: 'edit-settings',
      chain: groupId,
      details: input,
    });
    expect(refusal(await portal.ask(settle, { group: '4.1', version: 1, input }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs(member, settle, { group: '3.5', version: 2, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('what members of a group read of it', () => {
  const read = '{ group(slug: "3.5") { settings { isOutboxByTwo } roles { role person { name } } allRoles { role } } }';

  it('is who holds which role and how it works; nothing of it by others', async () => {
    await make.groupRole(await make.person({ name: 'Listed', isListed: true }), groupId, 'EXPERT');
    await make.groupRole(await make.person(), groupId, 'INTERPRETER', terms.endedYesterday());
    const seen = given(await portal.askAs(member, read), 'group');
    expect(seen.settings).toEqual({ isOutboxByTwo: false });
    expect(seen.roles).toContainEqual({ role: 'EXPERT', person: { name: 'Listed' } });
    expect(seen.roles).not.toContainEqual(expect.objectContaining({ role: 'INTERPRETER' }));
    expect(seen.allRoles).toContainEqual({ role: 'INTERPRETER' });
    const former = await make.person();
    await make.groupRole(former, groupId, 'MANAGER', terms.endedYesterday());
    expect(given(await portal.askAs(former, read), 'group')).toEqual({ settings: null, roles: [], allRoles: [] });
  });
});
