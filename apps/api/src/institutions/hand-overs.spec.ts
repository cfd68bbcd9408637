import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { PeopleOf, terms } from '../../test/people.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';

let portal: TestApp;
let make: PeopleOf;
let groupId: string;

beforeAll(async () => {
  portal = await TestApp.start();
  make = new PeopleOf(portal);
  groupId = await portal.foundGroup('3.5');
  await portal.foundForeignGroup('4.1');
  await portal.as('manager');
});

afterAll(() => portal.stop());

const handOver = `mutation ($from: ID!, $to: ID!, $dryRun: Boolean!, $institution: ID, $group: String, $on: String) {
  handOver(from: $from, to: $to, dryRun: $dryRun, institution: $institution, group: $group, on: $on) {
    isDone on leaver { id } successor { id } moved { noun what isMoved group { slug } institution { id } } } }`;

const rolesOf = async (personId: string) => {
  const mine = { where: { personId }, orderBy: { fromOn: 'asc' as const } };
  const rows = [
    ...(await portal.database.groupRole.findMany(mine)),
    ...(await portal.database.institutionRole.findMany(mine)),
  ];
  return rows.map(({ role, fromOn, toOn }) => `${role} ${fromOn}–${toOn ?? ''}`);
};

describe('a hand-over', () => {
  it('gives the sheet of what would move, and then moves it in one act; the past stays with the leaver', async () => {
    const institution = await make.institution(groupId);
    const [leaver, successor] = [await make.person(), await make.person()];
    await make.institutionRole(leaver, institution, 'FOCAL_POINT', terms.goesOn);
    await make.institutionRole(leaver, institution, 'DELEGATE', { fromOn: '2999-01-01', toOn: '2999-12-31' });
    await make.institutionRole(leaver, institution, 'ALTERNATE', { fromOn: '2018-01-01', toOn: '2019-12-31' });
    const wish = { from: leaver, to: successor, institution, on: '2024-07-01' };
    const sheet = {
      on: '2024-07-01',
      leaver: { id: leaver },
      successor: { id: successor },
      moved: [
        { noun: 'ROLE', what: 'FOCAL_POINT', isMoved: true, group: null, institution: { id: institution } },
        { noun: 'ROLE', what: 'DELEGATE', isMoved: true, group: null, institution: { id: institution } },
      ],
    };
    const before = await rolesOf(leaver);
    expect(given(await portal.ask(handOver, { ...wish, dryRun: true }), 'handOver')).toEqual({
      ...sheet,
      isDone: false,
    });
    expect(await rolesOf(leaver)).toEqual(before);
    expect(given(await portal.ask(handOver, { ...wish, dryRun: false }), 'handOver')).toEqual({
      ...sheet,
      isDone: true,
    });
    expect(await rolesOf(leaver)).toEqual(['ALTERNATE 2018-01-01–2019-12-31', 'FOCAL_POINT 2020-01-01–2024-06-30']);
    expect(await rolesOf(successor)).toEqual(['FOCAL_POINT 2024-07-01–', 'DELEGATE 2999-01-01–2999-12-31']);
    const events = await portal.app.get(EventsService).of({ type: 'Person', id: leaver });
    expect(events.map(({ act }) => act)).toEqual(['hand-over-role', 'hand-over-role', 'hand-over']);
    expect(events.at(-1)).toMatchObject({ to: '2024-07-01', details: { successorId: successor, count: 2 } });
    expect(refusal(await portal.ask(handOver, { ...wish, dryRun: false }))).toMatchObject({ code: 'NOTHING_DUE' });
  });

  it('does not take from a leaver what was theirs already', async () => {
    const institution = await make.institution(groupId);
    const [leaver, successor] = [await make.person(), await make.person()];
    await make.institutionRole(leaver, institution, 'FOCAL_POINT', { fromOn: '2022-01-01', toOn: null });
    await make.groupRole(leaver, groupId, 'EXPERT', { fromOn: '2022-01-01', toOn: null });
    const before = await rolesOf(leaver);
    for (const scope of [{ institution }, { group: '3.5' }]) {
      const wish = { from: leaver, to: successor, dryRun: false, ...scope };
      for (const on of ['2021-06-01', '2022-01-01']) {
        expect(refusal(await portal.ask(handOver, { ...wish, on }))).toMatchObject({
          code: 'INVALID_INPUT',
          field: 'on',
        });
      }
    }
    expect(await rolesOf(leaver)).toEqual(before);
    expect(await rolesOf(successor)).toEqual([]);
  });

  it('in a group ends what the successor holds already', async () => {
    const [leaver, successor] = [await make.person(), await make.person()];
    await make.groupRole(leaver, groupId, 'EXPERT', terms.goesOn);
    await make.groupRole(leaver, groupId, 'REVIEWER', terms.goesOn);
    await make.groupRole(successor, groupId, 'EXPERT', terms.goesOn);
    const done = given(
      await portal.ask(handOver, { from: leaver, to: successor, group: '3.5', on: '2024-07-01', dryRun: false }),
      'handOver',
    );
    const moved = z.array(z.object({ what: z.string(), isMoved: z.boolean() })).parse(done.moved);
    expect(moved.map(({ what, isMoved }) => [what, isMoved])).toEqual([
      ['EXPERT', false],
      ['REVIEWER', true],
    ]);
    expect(await rolesOf(successor)).toEqual(['EXPERT 2020-01-01–', 'REVIEWER 2024-07-01–']);
  });

  it('is for managers, between two people, in one place', async () => {
    const institution = await make.institution(groupId);
    const [one, two, member] = [await make.person(), await make.person(), await make.person()];
    await make.groupRole(member, groupId, 'PARTICIPANT');
    const wish = { from: one, to: two, dryRun: true };
    expect(refusal(await portal.ask(handOver, { ...wish, to: one, institution }))).toMatchObject({
      code: 'SAME_TWICE',
    });
    expect(refusal(await portal.ask(handOver, { ...wish }))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(refusal(await portal.ask(handOver, { ...wish, institution, group: '3.5' }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(refusal(await portal.ask(handOver, { ...wish, group: '4.1' }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs(member, handOver, { ...wish, institution }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const answer = await portal.asVisitor(() => portal.ask(handOver, { ...wish, institution }));
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});
