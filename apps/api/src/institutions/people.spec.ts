import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { PeopleOf, terms } from '../../test/people.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';

let portal: TestApp;
let make: PeopleOf;
let groupId: string;
let foreignId: string;
let institutionId: string;
let member: string;

beforeAll(async () => {
  portal = await TestApp.start();
  make = new PeopleOf(portal);
  groupId = await portal.foundGroup('3.5');
  foreignId = await portal.foundForeignGroup('4.1');
  await portal.as('manager');
  institutionId = await make.institution(groupId);
  member = await make.person({ name: 'Member' });
  await make.groupRole(member, groupId, 'PARTICIPANT');
});

afterAll(() => portal.stop());

const inGroup = async (over: { name?: string; isListed?: boolean; isReachable?: boolean } = {}) => {
  const id = await make.person(over);
  await make.groupRole(id, groupId, 'EXPERT');
  return id;
};

const eventsOf = (id: string) => portal.app.get(EventsService).of({ type: 'Person', id });

const add = 'mutation ($input: PersonInput!) { addPerson(input: $input) { id name honorific email locale isListed } }';
const update = `mutation ($id: ID!, $version: Int!, $input: PersonRevision!) {
  updatePerson(id: $id, version: $version, input: $input) { id version name timeZone } }`;
const profile = `mutation ($version: Int!, $input: ProfileInput!) {
  updateMyProfile(version: $version, input: $input) { id version name email isListed timeZone } }`;
const reveal = 'mutation ($person: ID!) { revealContact(person: $person) { email } }';
const affiliate = `mutation ($input: AffiliationInput!) { addAffiliation(input: $input) {
  affiliations { id fromOn toOn function { in(locale: en) { text } } institution { id } } } }`;
const leave = 'mutation ($id: ID!, $on: String!) { endAffiliation(id: $id, on: $on) { affiliations { toOn } } }';
const seen = 'query ($id: ID!) { person(id: $id) { name email locale timeZone isListed } }';

describe('a person', () => {
  it('is added once for each address, which is read in no answer', async () => {
    const input = { name: 'Ada Ficticia', honorific: 'Dr', email: ' Ada@Example.ORG ', locale: 'es' };
    const added = given(await portal.ask(add, { input }), 'addPerson');
    expect(added).toMatchObject({ name: 'Ada Ficticia', honorific: 'Dr', email: null, locale: 'es', isListed: false });
    expect((await eventsOf(String(added.id))).map(({ act }) => act)).toEqual(['add']);
    expect(refusal(await portal.ask(add, { input: { ...input, email: 'ADA@example.org' } }))).toMatchObject({
      code: 'ADDRESS_TAKEN',
      field: 'email',
    });
    const shared = { ...input, name: 'Bea Ficticia', sharesMailbox: true };
    expect(given(await portal.ask(add, { input: shared }), 'addPerson')).toMatchObject({ name: 'Bea Ficticia' });
  });

  it('is refused with every field at fault', async () => {
    const answer = await portal.ask(add, { input: { name: ' ', email: 'a@b\r\nBcc: c@d', timeZone: 'Nowhere' } });
    const { issues } = z
      .object({ issues: z.array(z.object({ field: z.string(), code: z.string() })) })
      .parse(refusal(answer));
    expect(issues.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'email NOT_AN_ADDRESS',
      'name REQUIRED',
      'timeZone UNKNOWN_TIME_ZONE',
    ]);
  });

  it('is edited by who manages their group, once for each version', async () => {
    const id = await inGroup();
    const input = { name: 'Renamed', timeZone: 'America/Costa_Rica' };
    expect(given(await portal.ask(update, { id, version: 1, input }), 'updatePerson')).toEqual({
      id,
      version: 2,
      ...input,
    });
    expect(refusal(await portal.ask(update, { id, version: 1, input }))).toMatchObject({ code: 'CONFLICT' });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ act: 'edit', details: { isAddressChanged: false } });
    const elsewhere = await make.person();
    await make.groupRole(elsewhere, foreignId, 'EXPERT');
    expect(refusal(await portal.ask(update, { id: elsewhere, version: 1, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const listed = await inGroup({ isListed: true });
    expect(refusal(await portal.askAs(member, update, { id: listed, version: 1, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs(member, update, { id, version: 2, input }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps the address by which they sign in from who manages only one of their groups', async () => {
    const id = await inGroup();
    await make.groupRole(id, foreignId, 'MANAGER');
    const input = { name: 'Renamed', email: 'taken-over@example.org' };
    expect(refusal(await portal.ask(update, { id, version: 1, input }))).toMatchObject({ code: 'FORBIDDEN' });
    const own = await inGroup();
    given(
      await portal.ask(update, { id: own, version: 1, input: { ...input, email: 'moved@example.org' } }),
      'updatePerson',
    );
    expect((await eventsOf(own)).at(-1)).toMatchObject({ act: 'edit', details: { isAddressChanged: true } });
  });

  it('writes their own profile, and decides to be listed', async () => {
    const own = await inGroup({ name: 'Before' });
    const input = { name: 'After', timeZone: 'America/Lima', isListed: true };
    const written = given(await portal.askAs(own, profile, { version: 1, input }), 'updateMyProfile');
    expect(written).toMatchObject({ id: own, version: 2, name: 'After', isListed: true, email: `${own}@example.org` });
    expect((await portal.askAs(member, seen, { id: own })).data).toEqual({
      person: { name: 'After', email: null, locale: null, timeZone: null, isListed: null },
    });
    given(await portal.askAs(own, profile, { version: 2, input: { ...input, isListed: false } }), 'updateMyProfile');
    expect((await portal.askAs(member, seen, { id: own })).data).toEqual({ person: null });
    expect(refusal(await portal.askAs(own, profile, { version: 2, input }))).toMatchObject({ code: 'CONFLICT' });
    expect((await eventsOf(own)).map(({ act, details }) => ({ act, details }))).toEqual([
      { act: 'grant-consent', details: { purpose: 'DIRECTORY', textVersion: 1 } },
      { act: 'edit-profile', details: { version: 2, isListed: true } },
      { act: 'withdraw-consent', details: { purpose: 'DIRECTORY', textVersion: 1 } },
      { act: 'edit-profile', details: { version: 3, isListed: false } },
    ]);
    const answer = await portal.asVisitor(() => portal.ask(profile, { version: 1, input }));
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('is reached by who manages their group, and each look is in the log', async () => {
    const id = await inGroup({ isListed: true });
    expect(given(await portal.ask(reveal, { person: id }), 'revealContact')).toEqual({ email: `${id}@example.org` });
    const manager = await portal.database.person.findUniqueOrThrow({ where: { key: 'manager' } });
    expect(await eventsOf(id)).toMatchObject([{ act: 'reveal-contact', actorId: manager.id }]);
    expect(refusal(await portal.askAs(member, reveal, { person: id }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await eventsOf(id)).toHaveLength(1);
  });
});

describe('an address that a mail server refuses', () => {
  const asked = 'query ($id: ID!) { person(id: $id) { mailRefusedAt } }';
  const unreached = '{ people(filter: { isMailRefused: true }) { nodes { id } } }';

  it('is told to themselves and who manages their group, until it is another', async () => {
    const mailRefusedAt = new Date('2024-05-06T07:08:09Z');
    const id = await inGroup({ isListed: true });
    const foreign = await make.person();
    await make.groupRole(foreign, foreignId, 'EXPERT');
    await portal.database.person.updateMany({ where: { id: { in: [id, foreign] } }, data: { mailRefusedAt } });
    const told = { mailRefusedAt: mailRefusedAt.toISOString() };
    expect(given(await portal.ask(asked, { id }), 'person')).toEqual(told);
    expect(given(await portal.askAs(id, asked, { id }), 'person')).toEqual(told);
    expect(given(await portal.askAs(member, asked, { id }), 'person')).toEqual({ mailRefusedAt: null });
    expect(given(await portal.ask(asked, { id: foreign }), 'person')).toEqual({ mailRefusedAt: null });
    expect(given(await portal.ask(unreached), 'people')).toEqual({ nodes: [{ id }] });
    expect(given(await portal.askAs(member, unreached), 'people')).toEqual({ nodes: [] });
    const input = { name: 'A Person', email: 'another@example.org' };
    given(await portal.ask(update, { id, version: 1, input }), 'updatePerson');
    expect(given(await portal.ask(asked, { id }), 'person')).toEqual({ mailRefusedAt: null });
  });
});

describe('the directory', () => {
  const names = async (as: string, filter = {}) => {
    const answer = await portal.askAs(
      as,
      'query ($filter: PersonFilter) { people(first: 100, filter: $filter) { nodes { name } } }',
      { filter },
    );
    const { nodes } = z.object({ nodes: z.array(z.object({ name: z.string() })) }).parse(given(answer, 'people'));
    return nodes.map(({ name }) => name);
  };

  it('has fellow members who agreed, oneself, and colleagues; never those of other groups', async () => {
    await inGroup({ name: 'Agreed by role', isListed: true });
    await inGroup({ name: 'Did not agree' });
    const byPlace = await make.person({ name: 'Agreed by institution', isListed: true });
    await make.institutionRole(byPlace, institutionId, 'ALTERNATE');
    const elsewhere = await make.person({ name: 'Of another group', isListed: true });
    await make.groupRole(elsewhere, foreignId, 'EXPERT');
    const found = await names(member);
    expect(found).toEqual(expect.arrayContaining(['Agreed by institution', 'Agreed by role', 'Member']));
    expect(found).not.toEqual(expect.arrayContaining(['Did not agree']));
    expect(found).not.toEqual(expect.arrayContaining(['Of another group']));
    expect(await names(member, { search: 'BY ROLE' })).toEqual(['Agreed by role']);
    expect(await names(member, { institution: institutionId })).toEqual(['Agreed by institution']);
    expect(await names(elsewhere)).toEqual(['Of another group']);
  });

  it('tells fellow members the roles of their own group, and nothing of others', async () => {
    const id = await inGroup({ name: 'In two groups', isListed: true });
    await make.groupRole(id, foreignId, 'MANAGER');
    const read = 'query ($id: ID!) { person(id: $id) { roles { role } } }';
    expect((await portal.askAs(member, read, { id })).data).toEqual({ person: { roles: [{ role: 'EXPERT' }] } });
    expect((await portal.askAs(id, read, { id })).data).toEqual({
      person: { roles: [{ role: 'MANAGER' }, { role: 'EXPERT' }] },
    });
  });

  it('is closed to whose term ended yesterday, and to visitors', async () => {
    const former = await make.person({ name: 'Former' });
    await make.groupRole(former, groupId, 'PARTICIPANT', terms.endedYesterday());
    expect(await names(former)).toEqual(['Former']);
    const answer = await portal.asVisitor(() => portal.ask('{ people { totalCount } }'));
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('asks the database as often for ten people as for two', async () => {
    for (let index = 0; index < 10; index += 1) {
      const id = await inGroup({ name: 'Counted', isListed: true });
      await make.institutionRole(id, await make.institution(groupId), 'FOCAL_POINT');
    }
    const statementsFor = async (first: number) => {
      portal.statements.length = 0;
      const answer = await portal.ask(
        `query ($first: Int!) { people(first: $first, filter: { search: "Counted" }) { totalCount nodes { name isListed viewerCan { edit } affiliations { institution { id } }
          roles { role isCurrent group { slug } institution { id } viewerCan { end } } } } }`,
        { first },
      );
      expect(answer.errors).toEqual([]);
      return portal.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length;
    };
    const few = await statementsFor(2);
    expect(await statementsFor(10)).toBe(few);
  });
});

describe('a place in an institution', () => {
  it('has a function and days, and ends', async () => {
    const id = await inGroup();
    const input = { person: id, institution: institutionId, function: english('Adviser'), fromOn: '2023-01-01' };
    const placed = given(await portal.ask(affiliate, { input }), 'addAffiliation');
    expect(placed).toMatchObject({
      affiliations: [
        { fromOn: '2023-01-01', toOn: null, function: { in: { text: 'Adviser' } }, institution: { id: institutionId } },
      ],
    });
    const [affiliation] = z.array(z.object({ id: z.string() })).parse(placed.affiliations);
    const end = (on: string) => portal.ask(leave, { id: affiliation?.id, on });
    expect(refusal(await end('2022-12-31'))).toMatchObject({ code: 'INVALID_INPUT', field: 'on' });
    expect(given(await end('2024-03-31'), 'endAffiliation')).toEqual({ affiliations: [{ toOn: '2024-03-31' }] });
    expect(refusal(await end('2024-04-30'))).toMatchObject({ code: 'NOTHING_DUE' });
    expect((await eventsOf(id)).map(({ act }) => act)).toEqual(['affiliate', 'end-affiliation']);
  });

  it('is given by managers, to people and institutions that there are', async () => {
    const id = await inGroup({ isListed: true });
    const input = { person: id, institution: institutionId, fromOn: '2023-01-01' };
    expect(refusal(await portal.askAs(member, affiliate, { input }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.ask(affiliate, { input: { ...input, institution: id } }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'institution',
    });
    expect(refusal(await portal.ask(affiliate, { input: { ...input, toOn: '2022-01-01' } }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'toOn',
    });
    expect(refusal(await portal.ask(leave, { id: 'nonsense', on: '2024-01-01' }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a list of people', () => {
  it('is narrowed by where they are and what they are today, as far as the viewer may know', async () => {
    const [here, there] = [
      await make.institution(groupId, { countryCode: 'BB' }),
      await make.institution(foreignId, { countryCode: 'BB' }),
    ];
    const [speaking, placed] = [
      await make.person({ name: 'Speaking', isListed: true }),
      await make.person({ name: 'Placed', isListed: true }),
    ];
    await make.institutionRole(speaking, here, 'FOCAL_POINT');
    await make.groupRole(placed, groupId, 'PARTICIPANT');
    await make.institutionRole(placed, there, 'ALTERNATE');
    await portal.ask(affiliate, { input: { person: placed, institution: here, fromOn: '2020-01-01' } });
    const list = 'query ($filter: PersonFilter!) { people(first: 100, filter: $filter) { nodes { id } } }';
    const idsFor = async (viewer: string, filter: object): Promise<unknown> => {
      const { nodes } = given(await portal.askAs(viewer, list, { filter }), 'people');
      return z
        .array(z.object({ id: z.string() }))
        .parse(nodes)
        .map(({ id }) => id)
        .sort();
    };
    expect(await idsFor(member, { countryCode: 'BB' })).toEqual([speaking, placed].sort());
    expect(await idsFor(member, { countryCode: 'BB', role: 'FOCAL_POINT' })).toEqual([speaking]);
    expect(await idsFor(member, { countryCode: 'BB', role: 'PARTICIPANT' })).toEqual([placed]);
    expect(await idsFor(member, { countryCode: 'BB', role: 'ALTERNATE' })).toEqual([]);
  });
});

describe('a letter to a fellow member', () => {
  const write =
    'mutation ($person: ID!, $input: LetterInput!) { writeToPerson(person: $person, input: $input) { id email } }';
  const input = { subject: 'Your service', text: 'Good morning.\n\nHow long is the wait?' };

  it('goes out in their language with the writer’s address, shows theirs to nobody, and is in the log without its words', async () => {
    const person = { name: 'Eva Ficticia', email: 'eva@example.org', locale: 'es' };
    const { id } = given(await portal.ask(add, { input: person }), 'addPerson');
    expect(given(await portal.ask(write, { person: id, input }), 'writeToPerson')).toEqual({ id, email: null });
    const mail = await portal.database.mail.findFirstOrThrow({
      where: { personId: String(id) },
      include: { content: true },
    });
    expect(mail.content).toMatchObject({ address: 'eva@example.org', subject: 'Cauce: Your service' });
    expect(mail.content?.text).toMatch(/Para responder, escriba a manager@/);
    expect(mail.content?.text).toContain('How long is the wait?');
    const events = await eventsOf(String(id));
    expect(events.map(({ act }) => act)).toEqual(['add', 'write-to']);
    expect(events.at(-1)).toMatchObject({ details: {}, note: null });
  });

  it('goes between fellow members where the other agrees to be written to, and nowhere else', async () => {
    const agreed = await inGroup({ name: 'Agreed', isListed: true, isReachable: true });
    const silent = await inGroup({ name: 'Silent', isListed: true });
    expect(given(await portal.askAs(member, write, { person: agreed, input }), 'writeToPerson')).toMatchObject({
      id: agreed,
    });
    expect(refusal(await portal.askAs(member, write, { person: silent, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is refused with its fields at fault, to oneself, and beyond what a day takes', async () => {
    const me = await portal.database.person.findUniqueOrThrow({ where: { key: 'manager' } });
    expect(refusal(await portal.ask(write, { person: me.id, input }))).toMatchObject({ code: 'FORBIDDEN' });
    const { id } = given(
      await portal.ask(add, { input: { name: 'Leo Ficticio', email: 'leo@example.org' } }),
      'addPerson',
    );
    const empty = await portal.ask(write, { person: id, input: { subject: 'A\r\nBcc: b@c.example', text: ' ' } });
    expect(refusal(empty)).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ field: 'subject' }, { field: 'text', code: 'REQUIRED' }],
    });
    await Promise.all(Array.from({ length: 30 }, () => portal.ask(write, { person: id, input })));
    const written = { actorId: me.id, act: 'write-to', occurredAt: { gt: new Date(Date.now() - 24 * 60 * 60 * 1000) } };
    expect(await portal.database.event.count({ where: written })).toBe(20);
    expect(refusal(await portal.ask(write, { person: id, input }))).toMatchObject({ code: 'TOO_MANY' });
    expect(refusal(await portal.asVisitor(() => portal.ask(write, { person: id, input })))).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
  });
});
