import { strFromU8, unzipSync } from 'fflate';
import { localized } from '@cauce/domain/localized';
import { dataCategories } from '@cauce/domain/retention';
import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { PeopleOf, terms } from '../../test/people.js';
import { TestApp } from '../../test/test-app.js';
import { PeopleService } from '../institutions/people.service.js';
import { Viewer } from '../platform/auth/viewer.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { newId } from '../platform/database/ids.js';
import { EventsService } from '../platform/events/events.service.js';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { PersonalDataService } from '../platform/personal-data/personal-data.service.js';
import { RetentionService } from './retention.service.js';

let portal: TestApp;
let make: PeopleOf;
let events: EventsService;
let groupId: string;
let institutionId: string;
let managerId: string;

beforeAll(async () => {
  portal = await TestApp.start();
  make = new PeopleOf(portal);
  events = portal.app.get(EventsService);
  groupId = await portal.foundGroup('3.5');
  await portal.foundForeignGroup('4.1');
  institutionId = await make.institution(groupId, { name: 'Council of Trees', countryCode: 'CR' });
  managerId = (await portal.database.person.findUniqueOrThrow({ where: { key: 'manager' } })).id;
  await portal.as('manager');
});

afterAll(() => portal.stop());

const member = async (over: { name?: string; isListed?: boolean } = {}) => {
  const id = await make.person(over);
  await make.groupRole(id, groupId, 'PARTICIPANT');
  return id;
};

const actsOn = async (type: string, id: string) => (await events.of({ type, id })).map(({ act }) => act);

const get = (url: string, headers: Record<string, string> = {}) =>
  portal.app.inject({
    method: 'GET',
    url,
    remoteAddress: '127.0.0.1',
    headers: { ...portal.headers, ...headers },
  });

const grant = `mutation ($purpose: ConsentPurpose!, $version: Int!) {
  grantConsent(purpose: $purpose, textVersion: $version) { purpose state textVersion given { textVersion withdrawnAt } } }`;
const withdraw = `mutation ($purpose: ConsentPurpose!) { withdrawConsent(purpose: $purpose) { state given { withdrawnAt } } }`;
const mine = `{ myData { person { id name email } consents { purpose state }
  held { rule { category purpose basis keptDays after onErasure } count things { keptUntil facts { field value } } } } }`;
const eraseMe = `mutation ($confirm: String, $dryRun: Boolean!) { eraseMe(confirm: $confirm, dryRun: $dryRun) {
  isDone formerOf { name { in(locale: en) { text } } } steps { rule { category basis } outcome count } } }`;
const erasePerson = `mutation ($id: ID!, $reason: String!, $dryRun: Boolean!) {
  erasePerson(id: $id, reason: $reason, dryRun: $dryRun) { isDone steps { rule { category } outcome count } } }`;
const notice = `{ privacyNotice(group: "3.5") {
  controller contact authority version group { slug } countriesOutside { code } viewerCan { edit } } }`;
const write = `mutation ($version: Int!, $input: PrivacyInput!) {
  updatePrivacyNotice(group: "3.5", version: $version, input: $input) { version controller authority } }`;

const heldSchema = z.object({
  held: z.array(
    z.object({
      rule: z.object({ category: z.enum(dataCategories) }),
      count: z.number(),
      things: z.array(
        z.object({
          keptUntil: z.string().nullable(),
          facts: z.array(z.object({ field: z.string(), value: z.string() })),
        }),
      ),
    }),
  ),
});

const heldOf = async (personId: string) => {
  const { held } = heldSchema.parse(given(await portal.askAs(personId, mine), 'myData'));
  return Object.fromEntries(held.map(({ rule, ...rest }) => [rule.category, rest]));
};

const nameIn = async (viewerId: string, id: string) => {
  const answer = await portal.askAs(viewerId, 'query ($id: ID!) { person(id: $id) { name } }', { id });
  return z.object({ person: z.object({ name: z.string() }).nullable() }).parse(answer.data).person?.name ?? null;
};

describe('a consent', () => {
  it('is given and taken back with effect on the very next question, and the log has both', async () => {
    const [id, fellow] = [await member({ name: 'Consenting' }), await member()];
    expect(await nameIn(fellow, id)).toBeNull();
    const agreed = given(await portal.askAs(id, grant, { purpose: 'DIRECTORY', version: 1 }), 'grantConsent');
    expect(agreed).toMatchObject({ state: 'GRANTED', given: [{ textVersion: 1, withdrawnAt: null }] });
    expect(await nameIn(fellow, id)).toBe('Consenting');
    given(await portal.askAs(id, withdraw, { purpose: 'DIRECTORY' }), 'withdrawConsent');
    expect(await nameIn(fellow, id)).toBeNull();
    expect(await events.of({ type: 'Person', id })).toMatchObject([
      { act: 'grant-consent', actorId: id, details: { purpose: 'DIRECTORY', textVersion: 1 } },
      { act: 'withdraw-consent', actorId: id },
    ]);
  });

  it('keeps every time that it was given', async () => {
    const id = await member();
    for (const [document, variables] of [
      [grant, { purpose: 'PHOTO', version: 1 }],
      [withdraw, { purpose: 'PHOTO' }],
      [grant, { purpose: 'PHOTO', version: 1 }],
    ] as const) {
      expect((await portal.askAs(id, document, variables)).errors).toEqual([]);
    }
    const rows = await portal.database.consent.findMany({ where: { personId: id }, orderBy: { id: 'asc' } });
    expect(rows.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, true]);
  });

  it('does not count for a text that has changed since, and asks again', async () => {
    const [id, fellow] = [await member({ name: 'Of an older text' }), await member()];
    await portal.database.consent.create({
      data: { id: newId(), personId: id, purpose: 'DIRECTORY', textVersion: 99, grantedAt: new Date() },
    });
    expect(await nameIn(fellow, id)).toBeNull();
    const { consents } = given(await portal.askAs(id, mine), 'myData');
    expect(consents).toContainEqual({ purpose: 'DIRECTORY', state: 'ASK_AGAIN' });
    expect(consents).toContainEqual({ purpose: 'PHOTO', state: 'NOT_ASKED' });
  });

  it('is refused under another text, twice over, where there is none, and to visitors', async () => {
    const id = await member();
    expect(refusal(await portal.askAs(id, grant, { purpose: 'PHOTO', version: 2 }))).toMatchObject({
      code: 'CONFLICT',
      field: 'textVersion',
    });
    expect(refusal(await portal.askAs(id, withdraw, { purpose: 'PHOTO' }))).toMatchObject({ code: 'NOTHING_DUE' });
    given(await portal.askAs(id, grant, { purpose: 'PHOTO', version: 1 }), 'grantConsent');
    expect(refusal(await portal.askAs(id, grant, { purpose: 'PHOTO', version: 1 }))).toMatchObject({
      code: 'NOTHING_DUE',
    });
    const visitor = await portal.asVisitor(() => portal.ask(grant, { purpose: 'PHOTO', version: 1 }));
    expect(refusal(visitor)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});

describe('what is held about a person', () => {
  it('is told by everyone who holds something, and by nobody twice', () => {
    const categories = portal.app
      .get(PersonalDataService)
      .all()
      .map(({ category }) => category);
    expect(categories.toSorted()).toEqual([...dataCategories].toSorted());
  });

  it('is shown to themselves, kind by kind, with the day until which it is kept', async () => {
    const id = await make.person({ name: 'Held', isListed: true });
    await make.institutionRole(id, institutionId, 'ALTERNATE', { fromOn: '2020-01-01', toOn: '2025-03-01' });
    await portal.database.affiliation.create({
      data: {
        id: newId(),
        personId: id,
        institutionId,
        function: localized('en', 'Gardener'),
        fromOn: '2020-01-01',
        toOn: '2025-03-01',
      },
    });
    await portal.database.person.update({ where: { id }, data: { createdAt: new Date('2019-01-01') } });
    const held = await heldOf(id);
    expect(held['PERSON']?.things).toMatchObject([
      { keptUntil: '2027-03-01', facts: expect.arrayContaining([{ field: 'ADDRESS', value: `${id}@example.org` }]) },
    ]);
    expect(held['AFFILIATIONS']?.things[0]?.facts).toEqual([
      { field: 'FUNCTION', value: 'Gardener' },
      { field: 'INSTITUTION', value: 'Council of Trees' },
      { field: 'FROM', value: '2020-01-01' },
      { field: 'TO', value: '2025-03-01' },
    ]);
    expect(held['CONSENTS']).toMatchObject({ count: 1, things: [{ keptUntil: null }] });
    expect(held['ROLES']?.things[0]?.keptUntil).toBeNull();
  });

  it('takes as many statements for much as for little', async () => {
    const id = await member();
    const count = async (): Promise<number> => {
      await portal.askAs(id, mine);
      portal.statements.length = 0;
      await portal.askAs(id, mine);
      return portal.statements.length;
    };
    for (let index = 0; index < 2; index += 1) await make.groupRole(id, groupId, 'EXPERT');
    const few = await count();
    for (let index = 0; index < 10; index += 1) await make.groupRole(id, groupId, 'EXPERT');
    const times = { grantedAt: new Date('2020-01-01'), withdrawnAt: new Date() };
    const consents = Array.from({ length: 5 }, () => ({ id: newId(), personId: id, textVersion: 1, ...times }));
    await portal.database.consent.createMany({ data: consents.map((one) => ({ ...one, purpose: 'PHOTO' })) });
    expect(await count()).toBeLessThanOrEqual(few);
  });

  it('says who looked at the address', async () => {
    const id = await member({ isListed: true });
    await portal.ask('mutation ($person: ID!) { revealContact(person: $person) { email } }', { person: id });
    expect((await heldOf(id))['LOOKS']?.things[0]?.facts).toEqual(
      expect.arrayContaining([{ field: 'WHO', value: 'Marta Ficticia' }]),
    );
  });

  it('is no matter of visitors', async () => {
    const answer = await portal.asVisitor(() => portal.ask(mine));
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('is taken away as one file, which the log keeps', async () => {
    const response = await get('/api/my-data.zip?locale=es');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/zip');
    const files = unzipSync(new Uint8Array(response.rawPayload));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.txt', 'data.json']));
    expect(strFromU8(files['data.json'] ?? new Uint8Array())).toContain('manager@example.org');
    expect(await actsOn('Person', managerId)).toContain('export-data');
    const visitor = await portal.asVisitor(() => get('/api/my-data.zip'));
    expect(visitor.statusCode).toBe(401);
    expect((await get('/api/my-data.zip', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await get('/api/my-data.zip?locale=xx')).json()).toMatchObject({ code: 'INVALID_INPUT', field: 'locale' });
  });
});

describe('the names of a group', () => {
  it('are taken away by who manages it, with a reason, and the log keeps which names went', async () => {
    const id = await member({ name: 'On the list' });
    const url = '/api/groups/3.5/names.csv?locale=en';
    expect((await get(url)).json()).toMatchObject({ code: 'REASON_NEEDED', field: 'why' });
    const response = await get(`${url}&why=Badges+for+the+session`);
    expect(response.payload).toContain('On the list,,Participant,');
    expect(response.payload).not.toContain('@example.org');
    const [event] = (await events.of({ type: 'WorkingGroup', id: groupId })).toReversed();
    expect(event).toMatchObject({ act: 'export-names', note: { text: 'Badges for the session' } });
    expect(JSON.stringify(event?.details)).toContain(id);
    expect((await heldOf(id))['LOOKS']?.things[0]?.facts).toContainEqual({
      field: 'ACT',
      value: 'WorkingGroup.export-names',
    });
    expect((await get('/api/groups/4.1/names.csv?why=Curiosity')).statusCode).toBe(403);
    expect((await portal.asVisitor(() => get(`${url}&why=Curiosity`))).statusCode).toBe(401);
  });
});

describe('an erasure', () => {
  const full = async (name: string) => {
    const id = await member({ name, isListed: true });
    await make.institutionRole(id, institutionId, 'FOCAL_POINT', { fromOn: '2020-01-01', toOn: null });
    const acting = { viewer: await portal.app.get(ViewersService).ofPerson(id), requestId: newId() };
    await portal.database.$transaction((transaction) =>
      events.record(transaction, acting, {
        act: 'try',
        subject: { type: 'WorkingGroup', id: groupId },
        groupId,
        note: `A reason of ${name}`,
      }),
    );
    return id;
  };

  it('is looked at first, and then nothing has changed', async () => {
    const id = await full('Looking');
    const sheet = given(await portal.askAs(id, eraseMe, { dryRun: true }), 'eraseMe');
    expect(sheet).toMatchObject({ isDone: false, formerOf: { name: { in: { text: 'Council of Trees' } } } });
    expect(sheet['steps']).toEqual(
      expect.arrayContaining([
        { rule: { category: 'PERSON', basis: 'PUBLIC_TASK' }, outcome: 'DELETED', count: 1 },
        { rule: { category: 'ROLES', basis: 'ARCHIVE' }, outcome: 'PSEUDONYMISED', count: 2 },
        { rule: { category: 'REASONS', basis: 'PUBLIC_TASK' }, outcome: 'DELETED', count: 1 },
      ]),
    );
    expect(await heldOf(id)).toMatchObject({ PERSON: { count: 1 }, REASONS: { count: 1 }, CONSENTS: { count: 1 } });
    await portal.database.institutionRole.deleteMany({ where: { personId: id } });
  });

  it('takes name, address, consents, roles and reasons, keeps acts under no name, and leaves the log whole', async () => {
    const id = await full('Leaving For Good');
    expect(refusal(await portal.askAs(id, eraseMe, { dryRun: false, confirm: 'Somebody Else' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'confirm',
    });
    given(await portal.askAs(id, eraseMe, { dryRun: false, confirm: 'Leaving For Good' }), 'eraseMe');
    const person = await portal.database.person.findUniqueOrThrow({
      where: { id },
      include: { consents: true, institutionRoles: true, roles: true },
    });
    expect(person).toMatchObject({ name: '', locale: null, key: null, formerOfId: institutionId, consents: [] });
    expect(person.email).not.toContain('example.org');
    expect(person.institutionRoles.every(({ toOn }) => toOn === terms.endedYesterday().toOn)).toBe(true);
    expect(await portal.database.eventNote.count({ where: { event: { actorId: id } } })).toBe(0);
    const kept = await portal.database.event.findMany({ where: { actorId: id }, select: { act: true, details: true } });
    expect(kept.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept)).not.toContain('Leaving');
    expect(await events.firstBroken()).toBeNull();
    expect(await actsOn('Person', id)).toContain('erase');
    expect(refusal(await portal.askAs(id, mine))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const history = await portal.ask(
      'query ($id: ID!) { history(subject: GROUP, id: $id, first: 5) { nodes { act sentence(locale: en) } } }',
      { id: groupId },
    );
    expect(JSON.stringify(history.data)).toContain('A former member of Council of Trees did something');
  });

  it('reaches the records that were merged into theirs', async () => {
    const [id, gone] = [await member({ name: 'Kept' }), await make.person({ name: 'Merged' })];
    await portal.database.person.update({ where: { id: gone }, data: { mergedIntoId: id } });
    given(await portal.askAs(id, eraseMe, { dryRun: false, confirm: 'Kept' }), 'eraseMe');
    const names = await portal.database.person.findMany({ where: { id: { in: [id, gone] } }, select: { name: true } });
    expect(names).toEqual([{ name: '' }, { name: '' }]);
  });

  it('is done by a manager for who asked, with a reason; not by others, nor elsewhere', async () => {
    const [id, fellow] = [await member({ name: 'Asked', isListed: true }), await member()];
    const asked = { id, reason: 'By letter of 3 March', dryRun: false };
    expect(refusal(await portal.ask(erasePerson, { ...asked, reason: ' ' }))).toMatchObject({
      code: 'REASON_NEEDED',
      field: 'reason',
    });
    expect(refusal(await portal.askAs(fellow, erasePerson, asked))).toMatchObject({ code: 'FORBIDDEN' });
    const looked = given(await portal.ask(erasePerson, { ...asked, reason: '', dryRun: true }), 'erasePerson');
    expect(looked).toMatchObject({ isDone: false });
    expect(await portal.database.person.findUnique({ where: { id } })).toMatchObject({ erasedAt: null });
    expect(given(await portal.ask(erasePerson, asked), 'erasePerson')).toMatchObject({ isDone: true });
    expect(await events.of({ type: 'Person', id })).toMatchObject([
      { act: 'erase-on-request', actorId: managerId, note: { text: 'By letter of 3 March' } },
    ]);
    expect(refusal(await portal.ask(erasePerson, asked))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is done by who manages all the groups of the person', async () => {
    const id = await member({ name: 'In two groups' });
    await make.groupRole(id, await portal.foundForeignGroup('5.1'), 'EXPERT');
    const asked = { id, reason: 'By letter', dryRun: false };
    expect(refusal(await portal.ask(erasePerson, asked))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('signs the person out everywhere and takes what hangs on their own address; a shared mailbox stays for the others', async () => {
    const { database } = portal;
    const [alone, sharing, other] = [
      await member({ name: 'Alone' }),
      await make.person({ name: 'Sharing' }),
      await make.person({ name: 'Other' }),
    ];
    await database.person.updateMany({
      where: { id: { in: [sharing, other] } },
      data: { email: 'both@example.org' },
    });
    const device = {
      method: 'LINK',
      isTrusted: true,
      expiresAt: new Date('2999-01-01'),
      userAgent: 'Firefox/140',
    } as const;
    const signIn = async (personId: string, email: string) => {
      const [mailboxId, id] = [newId(), newId()];
      await database.mailbox.createMany({ data: [{ id: mailboxId, email }], skipDuplicates: true });
      const mailbox = { connect: { email } };
      const person = { connect: { id: personId } };
      await database.signInSession.create({ data: { id, token: id, mailbox, person, ...device } });
      const key = { credentialID: id, publicKey: id, counter: 0, deviceType: 'singleDevice', backedUp: false };
      await database.passkey.create({ data: { id: newId(), name: 'Phone', mailbox, person, ...key } });
      const mailId = newId();
      const head = { name: 'A name', address: email, subject: 'To sign in' };
      await database.signInRequest.create({
        data: { id: newId(), askedHash: mailId, address: email, expiresAt: device.expiresAt },
      });
      await database.mail.create({
        data: {
          id: mailId,
          key: mailId,
          kind: 'sign-in',
          personId,
          locale: 'en',
          content: { create: { ...head, text: 'A code that lets in', html: '' } },
        },
      });
    };
    const own = `${alone}@example.org`;
    await signIn(alone, own);
    await signIn(sharing, 'both@example.org');
    await signIn(other, 'both@example.org');
    const kinds = ['MAILBOXES', 'SIGN_INS', 'PASSKEYS', 'SIGN_IN_REQUESTS', 'MAIL_TEXTS', 'MAILS'] as const;
    const countsOf = async (id: string) => {
      const held = await heldOf(id);
      return kinds.map((kind) => held[kind]?.count);
    };
    expect(await countsOf(alone)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await countsOf(sharing)).toEqual([0, 1, 1, 0, 1, 1]);
    expect(JSON.stringify(await heldOf(alone))).not.toContain('A code that lets in');
    const sheet = given(await portal.askAs(alone, eraseMe, { dryRun: false, confirm: 'Alone' }), 'eraseMe');
    const stepsSchema = z.array(z.object({ rule: z.object({ category: z.string() }), count: z.number() }));
    const counted = new Map(stepsSchema.parse(sheet['steps']).map(({ rule, count }) => [rule.category, count]));
    expect(kinds.map((kind) => counted.get(kind))).toEqual([1, 1, 1, 1, 1, 1]);
    given(await portal.askAs(sharing, eraseMe, { dryRun: false, confirm: 'Sharing' }), 'eraseMe');
    for (const personId of [alone, sharing]) {
      expect(await database.signInSession.count({ where: { personId } })).toBe(0);
      expect(await database.passkey.count({ where: { personId } })).toBe(0);
      expect(await database.mail.count({ where: { personId } })).toBe(0);
    }
    expect(await database.mailbox.count({ where: { email: own } })).toBe(0);
    expect(await database.signInRequest.count({ where: { address: own } })).toBe(0);
    expect(await database.mailContent.count({ where: { address: own } })).toBe(0);
    expect(await database.mailbox.count({ where: { email: 'both@example.org' } })).toBe(1);
    expect(await database.signInSession.count({ where: { personId: other } })).toBe(1);
    expect(await countsOf(other)).toEqual([1, 1, 1, 2, 1, 1]);
  });

  it('takes the session of the browser in which it was asked for', async () => {
    const id = await member({ name: 'In a browser' });
    await portal.database.person.update({ where: { id }, data: { key: 'in-a-browser' } });
    await portal.as('in-a-browser');
    const { headers } = portal;
    const response = await portal.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '127.0.0.1',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: { query: eraseMe, variables: { dryRun: false, confirm: 'In a browser' } },
    });
    expect([response.headers['set-cookie']].flat().join()).toMatch(/Max-Age=0/i);
    expect((await portal.ask('{ signedIn { address } }')).data).toEqual({ signedIn: null });
    await portal.as('manager');
  });

  it('does not leave a group without a manager', async () => {
    expect(refusal(await portal.ask(eraseMe, { dryRun: true }))).toMatchObject({ code: 'LAST_MANAGER' });
  });
});

describe('what is kept no longer', () => {
  const acting = { viewer: new Viewer(null, [], 'PORTAL'), requestId: 'test' };
  const run = (now: string, isDryRun = false) =>
    portal.app.get(RetentionService).run(acting, new Date(`${now}T03:00:00Z`), isDryRun);

  it('goes the night after its last day, is counted before, and leaves its number and its day', async () => {
    const gone = await make.person({ name: 'Long gone' });
    await make.groupRole(gone, groupId, 'EXPERT', { fromOn: '2020-01-01', toOn: '2024-07-13' });
    await portal.database.person.update({ where: { id: gone }, data: { createdAt: new Date('2019-01-01') } });
    const consentId = newId();
    const times = { grantedAt: new Date('2020-01-01'), withdrawnAt: new Date('2023-07-14T10:00:00Z') };
    await portal.database.consent.create({
      data: { id: consentId, personId: managerId, purpose: 'PHOTO', textVersion: 1, ...times },
    });
    expect(await run('2026-07-13', true)).toEqual([]);
    const overdue = [
      { category: 'PERSON', count: 1 },
      { category: 'CONSENTS', count: 1 },
    ];
    expect(await run('2026-07-14', true)).toEqual(overdue);
    expect(await portal.database.person.findUnique({ where: { id: gone } })).toMatchObject({ erasedAt: null });
    expect(await run('2026-07-14')).toEqual(overdue);
    expect(await portal.database.person.findUnique({ where: { id: gone } })).toMatchObject({ name: '' });
    expect(await actsOn('Person', gone)).toEqual(['delete-on-schedule']);
    expect(await portal.database.deletion.findFirst({ where: { subjectId: consentId } })).toMatchObject({
      category: 'CONSENTS',
      deletedOn: '2026-07-14',
      isOnSchedule: true,
    });
    const shown = await portal.asVisitor(() => portal.ask('{ scheduledDeletions { category on count } }'));
    expect(shown.data).toMatchObject({
      scheduledDeletions: expect.arrayContaining([{ category: 'CONSENTS', on: '2026-07-14', count: 1 }]),
    });
    expect(await run('2026-07-14')).toEqual([]);
    expect(await events.firstBroken()).toBeNull();
  });

  it('goes for mails in its time: the text the night after, that it was sent after a year', async () => {
    const id = newId();
    const content = { name: '', address: 'somebody@example.org', subject: 'S', text: 'T', html: '' };
    const settledAt = new Date('2025-07-12T10:00:00Z');
    await portal.database.mail.create({
      data: { id, key: id, kind: 'sign-in', locale: 'en', status: 'SHOWN', settledAt, content: { create: content } },
    });
    expect(await run('2025-07-12')).toEqual([]);
    expect(await run('2025-07-13')).toEqual([{ category: 'MAIL_TEXTS', count: 1 }]);
    expect(await run('2026-07-12')).toEqual([]);
    expect(await run('2026-07-13')).toEqual([{ category: 'MAILS', count: 1 }]);
    expect(await portal.database.mail.findUnique({ where: { id } })).toBeNull();
  });

  it('says in its place that it was deleted on schedule, and when', async () => {
    const [noteId, sessionId] = [newId(), newId()];
    const note = { fileName: 'old.txt', text: 'Old', note: {}, findings: [], settled: {} };
    await portal.database.noteImport.create({ data: { id: noteId, ...note } });
    await portal.database.noteImport.update({ where: { id: noteId }, data: { updatedAt: new Date('2025-07-01') } });
    await portal.database.$transaction((transaction) =>
      events.record(transaction, acting, {
        act: 'edit-settings',
        subject: { type: 'WorkingGroup', id: groupId },
        groupId,
        details: { groupId, sessionId },
        note: 'An old reason',
        at: new Date('2016-07-01T10:00:00Z'),
      }),
    );
    await run('2026-07-14');
    expect(await portal.database.noteImport.findUnique({ where: { id: noteId } })).toBeNull();
    const gone = await portal.ask('query ($id: ID!) { deletion(subject: $id) { on isOnSchedule } }', { id: noteId });
    expect(gone.data).toEqual({ deletion: { on: '2026-07-14', isOnSchedule: true } });
    const history = await portal.ask(
      'query ($id: ID!) { history(subject: GROUP, id: $id, first: 50) { nodes { sentence(locale: en) } } }',
      { id: groupId },
    );
    expect(JSON.stringify(history.data)).toContain('Its reason was deleted on schedule on 14 July 2026.');
    expect(await events.firstBroken()).toBeNull();
  });

  it('is looked for by the portal itself, once a night', async () => {
    const jobs = portal.app.get(JobsService);
    expect(await jobs.runDue(new Date('2026-08-01T02:29:00Z'))).toEqual([]);
    expect(await jobs.runDue(new Date('2026-08-01T02:30:00Z'))).toEqual(['retention']);
    expect(await jobs.runDue(new Date('2026-08-01T05:59:00Z'))).toEqual([]);
  });
});

describe('the privacy notice of a group', () => {
  const input = {
    controller: 'An agency',
    contact: 'data@example.org',
    officer: '',
    authority: 'An authority',
    hosting: '',
    safeguards: '',
  };

  it('is read by everybody, empty until a manager has written it, with the countries outside the area', async () => {
    const before = await portal.asVisitor(() => portal.ask(notice));
    expect(before.data).toEqual({
      privacyNotice: {
        controller: '',
        contact: '',
        authority: '',
        version: 0,
        group: { slug: '3.5' },
        countriesOutside: [{ code: 'CR' }],
        viewerCan: { edit: false },
      },
    });
    expect(given(await portal.ask(write, { version: 0, input }), 'updatePrivacyNotice')).toEqual({
      version: 1,
      controller: 'An agency',
      authority: 'An authority',
    });
    expect(await actsOn('WorkingGroup', groupId)).toContain('edit-privacy');
  });

  it('is written once for each version, by who manages the group, within its limits', async () => {
    expect(refusal(await portal.ask(write, { version: 0, input }))).toMatchObject({ code: 'CONFLICT' });
    const { version } = await portal.database.groupPrivacy.findUniqueOrThrow({ where: { groupId } });
    const tooLong = { ...input, controller: 'x'.repeat(301) };
    expect(refusal(await portal.ask(write, { version, input: tooLong }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'controller',
    });
    const longest = { ...input, controller: 'x'.repeat(300), safeguards: 'x'.repeat(1000) };
    given(await portal.ask(write, { version, input: longest }), 'updatePrivacyNotice');
    expect(refusal(await portal.askAs(await member(), write, { version: version + 1, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('a person who is added as one who agreed', () => {
  it('has given the consent that the directory asks for', async () => {
    const acting = { viewer: await portal.app.get(ViewersService).ofPerson(managerId), requestId: newId() };
    const typed = { name: 'Added', email: 'added@example.org' };
    const { id } = await portal.app
      .get(PeopleService)
      .add(acting, typed, { consents: ['DIRECTORY'], at: new Date('2024-01-01') });
    expect(await portal.database.consent.findMany({ where: { personId: id } })).toMatchObject([
      { purpose: 'DIRECTORY', textVersion: 1, withdrawnAt: null },
    ]);
    expect((await events.of({ type: 'Person', id })).at(-1)).toMatchObject({
      act: 'grant-consent',
      actorId: managerId,
      onBehalfOfId: id,
    });
  });
});
