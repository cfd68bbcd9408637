import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { PeopleOf } from '../../test/people.js';
import { aSession, inMadrid } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';

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
  await portal.database.person.updateMany({ where: { key: 'manager' }, data: { listedAt: new Date() } });
  member = await make.person();
  await make.groupRole(member, groupId, 'PARTICIPANT');
});

afterAll(() => portal.stop());

const history = `query ($subject: HistorySubject!, $id: ID!, $first: Int! = 20, $after: String) {
  history(subject: $subject, id: $id, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { act origin role actor { name } person { id } institution { id } en: sentence(locale: en) es: sentence(locale: es) } } }`;
const audit = `query ($filter: AuditFilter, $first: Int! = 20) { audit(filter: $filter, first: $first) { totalCount nodes { act subjectId sentence(locale: en) } } }`;

const pageSchema = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(z.object({ act: z.string(), en: z.string(), es: z.string() })),
});

const grant = (input: object) =>
  portal.ask('mutation ($input: RoleInput!) { grantRole(input: $input) { id } }', { input });

const aHeldSession = async () => {
  const made = await portal.ask(
    'mutation ($input: SessionInput!) { createSession(group: "3.5", input: $input) { id } }',
    {
      input: aSession({ code: `h${Date.now()}`, ...inMadrid }),
    },
  );
  const { id } = given(made, 'createSession');
  await portal.ask('mutation ($id: ID!) { publishSession(id: $id) { id } }', { id });
  await portal.ask('mutation ($id: ID!) { cancelSession(id: $id, reason: "Too few") { id } }', { id });
  return String(id);
};

describe('the history of a thing', () => {
  it('says what was done to a session, the latest first, to its group in the reader’s language', async () => {
    const id = await aHeldSession();
    const { nodes } = pageSchema.parse(
      given(await portal.askAs(member, history, { subject: 'SESSION', id }), 'history'),
    );
    expect(nodes.map(({ en }) => en)).toEqual([
      'Marta Ficticia cancelled the session. Reason: Too few',
      'Marta Ficticia published the session.',
      'Marta Ficticia made the draft of the session.',
    ]);
    expect(nodes[0]?.es).toBe('Marta Ficticia canceló la sesión. Motivo: Too few');
  });

  it('hides the name of who did not agree to be listed', async () => {
    const id = await aHeldSession();
    const away = { where: { key: 'manager' }, data: { listedAt: null } };
    await portal.database.person.updateMany(away);
    const { nodes } = pageSchema.parse(
      given(await portal.askAs(member, history, { subject: 'SESSION', id }), 'history'),
    );
    await portal.database.person.updateMany({ ...away, data: { listedAt: new Date() } });
    expect(nodes.at(-1)?.en).toBe('Someone whose name is not shown made the draft of the session.');
  });

  it('of an institution and of a person tells the roles that were given', async () => {
    const institution = await make.institution(groupId, { name: 'Invented Court' });
    const person = await make.person({ name: 'Ana Ficticia', isListed: true });
    given(await grant({ person, institution, role: 'FOCAL_POINT', fromOn: '2024-01-01' }), 'grantRole');
    const said = 'Marta Ficticia gave Ana Ficticia a role: focal point (Invented Court).';
    const ofInstitution = await portal.askAs(member, history, { subject: 'INSTITUTION', id: institution });
    expect(given(ofInstitution, 'history')).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          act: 'Person.grant-role',
          role: 'FOCAL_POINT',
          person: { id: person },
          institution: { id: institution },
          en: said,
        },
      ],
    });
    const ofPerson = await portal.askAs(person, history, { subject: 'PERSON', id: person });
    expect(given(ofPerson, 'history')).toMatchObject({ totalCount: 1, nodes: [{ en: said }] });
    given(await grant({ person, group: '3.5', role: 'EXPERT', fromOn: '2024-01-01' }), 'grantRole');
    const ofGroup = await portal.askAs(member, history, { subject: 'GROUP', id: groupId });
    expect(given(ofGroup, 'history')).toMatchObject({ nodes: [{ en: expect.stringContaining('expert (Group 3.5)') }] });
  });

  it('is told to nobody else, for whom there is none', async () => {
    const id = await aHeldSession();
    const stranger = await make.person();
    const read = async (subject: string, subjectId: string, as = stranger) =>
      (await portal.askAs(as, history, { subject, id: subjectId })).data;
    const institution = await make.institution(groupId);
    for (const [subject, subjectId] of [
      ['SESSION', id],
      ['INSTITUTION', institution],
      ['PERSON', member],
      ['GROUP', groupId],
      ['GROUP', 'nonsense'],
    ]) {
      expect(await read(subject ?? '', subjectId ?? '')).toEqual({ history: null });
    }
    const answer = await portal.asVisitor(() => portal.ask(history, { subject: 'SESSION', id }));
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('is walked page by page, with as many statements for ten acts as for two', async () => {
    const institution = await make.institution(groupId);
    for (let index = 0; index < 10; index += 1) {
      const person = await make.person();
      given(
        await grant({
          person,
          institution,
          role: 'ALTERNATE',
          fromOn: `20${10 + index}-01-01`,
          toOn: `20${10 + index}-12-31`,
        }),
        'grantRole',
      );
    }
    const read = async (first: number, after: string | null = null) => {
      portal.statements.length = 0;
      const answer = await portal.ask(history, { subject: 'INSTITUTION', id: institution, first, after });
      return pageSchema.parse(given(answer, 'history'));
    };
    const { pageInfo } = await read(2);
    const few = portal.statements.length;
    const whole = await read(10);
    expect(portal.statements.length).toBe(few);
    const rest = await read(100, pageInfo.endCursor);
    expect(rest.nodes).toEqual(whole.nodes.slice(2));
    expect([rest.totalCount, rest.pageInfo.hasNextPage]).toEqual([10, false]);
  });
});

describe('the audit', () => {
  it('has all of the groups that one manages and of the portal, narrowed as one asks', async () => {
    const id = await aHeldSession();
    const elsewhere = await make.person();
    await make.groupRole(elsewhere, foreignId, 'MANAGER');
    given(
      await portal.askAs(elsewhere, 'mutation ($input: RoleInput!) { grantRole(input: $input) { id } }', {
        input: { person: member, group: '4.1', role: 'EXPERT', fromOn: '2024-01-01' },
      }),
      'grantRole',
    );
    const acts = async (filter: object) => {
      const page = given(await portal.ask(audit, { filter, first: 100 }), 'audit');
      return z
        .array(z.object({ act: z.string() }))
        .parse(page.nodes)
        .map(({ act }) => act);
    };
    expect(await acts({ subject: id })).toEqual(['Session.cancel', 'Session.publish', 'Session.create']);
    expect(new Set(await acts({ act: 'Session.publish' }))).toEqual(new Set(['Session.publish']));
    expect(await acts({ actor: elsewhere })).toEqual([]);
    expect(await acts({ group: '4.1' })).toEqual([]);
    expect(await acts({ to: '2001-01-01' })).toEqual([]);
    const narrowed = given(await portal.askAs(elsewhere, audit, { filter: { actor: elsewhere } }), 'audit');
    expect(narrowed).toMatchObject({ totalCount: 1, nodes: [{ act: 'Person.grant-role' }] });
    expect(refusal(await portal.ask(audit, { filter: { act: 'Session.vanish' } }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'act',
    });
    expect(refusal(await portal.askAs(member, audit))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is taken away as a file that spreadsheets open, with what proves the chain', async () => {
    await aHeldSession();
    const get = (query = '') =>
      portal.app.inject({
        method: 'GET',
        url: `/api/audit.csv${query}`,
        remoteAddress: '127.0.0.1',
        headers: portal.headers,
      });
    const response = await get('?locale=es&act=Session.cancel');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toMatch(/^attachment; filename="audit-\d{4}-\d{2}-\d{2}\.csv"$/);
    const [head, first] = response.payload.split('\r\n');
    expect(head).toMatch(/^\uFEFFCuándo \(UTC\),Qué ocurrió,/);
    expect(first).toContain('Marta Ficticia canceló la sesión.');
    expect(first).toMatch(/,[0-9a-f]{64}$/);
    expect((await get('?locale=xx')).statusCode).toBe(400);
    expect((await portal.asVisitor(() => get())).statusCode).toBe(401);
  });
});
