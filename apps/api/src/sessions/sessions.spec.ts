import { z } from 'zod';
import { EventsService } from '../platform/events/events.service.js';
import { aSession, english, inMadrid } from '../../test/session-input.js';
import { TestApp, type Answer } from '../../test/test-app.js';
import { Viewer } from '../platform/auth/viewer.js';
import { SessionMovesService } from './session-moves.service.js';
import { SessionsService } from './sessions.service.js';

const pageSchema = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ code: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

let portal: TestApp;
let counter = 0;

beforeAll(async () => {
  portal = await TestApp.start();
  await portal.foundGroup('3.5');
  await portal.foundForeignGroup('4.1');
  await portal.as('manager');
});

afterAll(() => portal.stop());

const aCode = () => `s${(counter += 1)}`;

const create = `mutation ($group: String!, $input: SessionInput!) {
  createSession(group: $group, input: $input) { id version code status startsAt endsAt publishedAt
    agenda { id title { in(locale: en) { text } } startsAt contributions { id name } }
    questions { id text { in(locale: en) { text } } isQuestion } }
}`;
const update = `mutation ($id: ID!, $version: Int!, $input: SessionInput!, $reason: String) {
  updateSession(id: $id, version: $version, input: $input, reason: $reason) { id version code startsAt
    title { revision in(locale: es) { text isStale isFallback state } lacking }
    questions { id text { in(locale: en) { text } } } formerTimes { localStart timeZone } }
}`;

const field = (answer: Answer, name: string): Record<string, unknown> => {
  expect(answer.errors).toEqual([]);
  const value = answer.data?.[name];
  if (typeof value !== 'object' || value === null) throw new Error(`The answer has no ${name}.`);
  return { ...value };
};

const rowsOf = (rows: unknown) => z.array(z.object({ id: z.string() })).parse(rows);

const refusal = (answer: Answer) => answer.errors[0]?.extensions;

const made = async (over = {}): Promise<{ id: string; version: number; code: string }> => {
  const code = aCode();
  const session = field(
    await portal.ask(create, { group: '3.5', input: aSession({ code, ...over }) }),
    'createSession',
  );
  return { id: String(session.id), version: Number(session.version), code };
};

const move = (name: string, id: string, reason?: string) =>
  portal.ask(
    `mutation ($id: ID!${reason === undefined ? '' : ', $reason: String!'}) {
      ${name}(id: $id${reason === undefined ? '' : ', reason: $reason'}) { id status version publishedAt }
    }`,
    { id, ...(reason === undefined ? {} : { reason }) },
  );

const eventsOf = (id: string) => portal.app.get(EventsService).of({ type: 'Session', id });

describe('making a session', () => {
  it('stores the wall times with their zone and derives the instants', async () => {
    const input = aSession({
      code: aCode(),
      ...inMadrid,
      agenda: [
        {
          kind: 'OPENING',
          localStart: '2023-07-13T16:30',
          localEnd: '2023-07-13T16:40',
          title: english('Opening'),
          contributions: [{ role: 'OPENING', name: 'A Person' }],
        },
      ],
    });
    const session = field(await portal.ask(create, { group: '3.5', input }), 'createSession');
    expect(session).toMatchObject({
      status: 'DRAFT',
      publishedAt: null,
      startsAt: '2023-07-13T14:30:00.000Z',
      endsAt: '2023-07-13T16:15:00.000Z',
      agenda: [{ startsAt: '2023-07-13T14:30:00.000Z', contributions: [{ name: 'A Person' }] }],
    });
  });

  it('writes an event that can be read back', async () => {
    const { id } = await made();
    expect(await eventsOf(id)).toMatchObject([{ act: 'create', to: 'DRAFT', origin: 'PERSON', subjectId: id }]);
  });

  it('is refused to a visitor and in a group of others', async () => {
    const input = aSession({ code: aCode() });
    const answer = await portal.asVisitor(() => portal.ask(create, { group: '3.5', input }));
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(refusal(await portal.ask(create, { group: '4.1', input }))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('names the field of every input that it does not take', async () => {
    const input = aSession({
      code: 'not a code',
      localStart: '2023-07-13T16:30',
      agenda: [
        { kind: 'PANEL', title: english(''), contributions: [{ role: 'SPEAKER', name: ' ', countryCode: 'ZZ' }] },
      ],
    });
    const answer = refusal(await portal.ask(create, { group: '3.5', input }));
    expect(answer?.code).toBe('INVALID_INPUT');
    const issues: unknown = answer?.issues;
    const fields = Array.isArray(issues) ? issues.map((issue: { field: string }) => issue.field) : [];
    expect(fields).toEqual(
      expect.arrayContaining([
        'code',
        'agenda.0.title.texts',
        'agenda.0.contributions.0.name',
        'agenda.0.contributions.0.countryCode',
      ]),
    );
  });

  it('refuses a wall time that a clock change skips or repeats, with both choices', async () => {
    const skipped = aSession({ code: aCode(), localStart: '2023-03-26T02:30', timeZone: 'Europe/Madrid' });
    expect(refusal(await portal.ask(create, { group: '3.5', input: skipped }))).toMatchObject({
      code: 'TIME_DOES_NOT_EXIST',
      field: 'localStart',
      values: { earlier: '2023-03-26T01:30:00+01:00', later: '2023-03-26T03:30:00+02:00' },
    });
    const repeated = aSession({ code: aCode(), localStart: '2023-10-29T02:30', timeZone: 'Europe/Madrid' });
    expect(refusal(await portal.ask(create, { group: '3.5', input: repeated }))).toMatchObject({
      code: 'TIME_EXISTS_TWICE',
      values: { earlier: '2023-10-29T02:30:00+02:00', later: '2023-10-29T02:30:00+01:00' },
    });
  });

  it('refuses a code that the group uses already', async () => {
    const { code } = await made();
    expect(refusal(await portal.ask(create, { group: '3.5', input: aSession({ code }) }))).toMatchObject({
      code: 'CODE_TAKEN',
      field: 'code',
    });
  });

  it('takes the longest legal texts', async () => {
    const input = aSession({
      code: aCode(),
      title: english('t'.repeat(300)),
      context: english('c'.repeat(20_000)),
      objectives: Array.from({ length: 100 }, () => ({ text: english('o'.repeat(4_000)) })),
    });
    field(await portal.ask(create, { group: '3.5', input }), 'createSession');
  });
});

describe('writing a session anew', () => {
  it('keeps the ids of rows, removes what is left out and adds what is new', async () => {
    const code = aCode();
    const session = field(
      await portal.ask(create, {
        group: '3.5',
        input: aSession({
          code,
          questions: [
            { text: english('First?'), isQuestion: true },
            { text: english('Second?'), isQuestion: true },
          ],
        }),
      }),
      'createSession',
    );
    const [, second] = rowsOf(session.questions);
    const updated = field(
      await portal.ask(update, {
        id: session.id,
        version: 1,
        input: aSession({
          code,
          questions: [
            { text: english('Third?'), isQuestion: true },
            { id: second?.id, text: english('Second, mended?'), isQuestion: true },
          ],
        }),
      }),
      'updateSession',
    );
    expect(updated).toMatchObject({
      version: 2,
      questions: [{ text: { in: { text: 'Third?' } } }, { id: second?.id, text: { in: { text: 'Second, mended?' } } }],
    });
  });

  it('leaves a translation behind when the original changes', async () => {
    const { id, code } = await made({ title: english('Beyond justice', 'Más allá de la justicia') });
    const input = aSession({ code, title: english('Beyond criminal justice', 'Más allá de la justicia') });
    expect(field(await portal.ask(update, { id, version: 1, input }), 'updateSession').title).toEqual({
      revision: 2,
      in: { text: 'Más allá de la justicia', isStale: true, isFallback: false, state: 'HUMAN' },
      lacking: ['es'],
    });
  });

  it('refuses the second of two editors and keeps what the first wrote', async () => {
    const { id, code } = await made();
    field(
      await portal.ask(update, { id, version: 1, input: aSession({ code, title: english('By the first') }) }),
      'updateSession',
    );
    const second = await portal.ask(update, {
      id,
      version: 1,
      input: aSession({ code, title: english('By the second') }),
    });
    expect(refusal(second)).toMatchObject({ code: 'CONFLICT' });
    const stored = await portal.ask(
      'query ($code: String!) { session(group: "3.5", code: $code) { title { in(locale: en) { text } } } }',
      {
        code,
      },
    );
    expect(stored.data).toEqual({ session: { title: { in: { text: 'By the first' } } } });
  });

  it('refuses a row of another session', async () => {
    const other = field(
      await portal.ask(create, {
        group: '3.5',
        input: aSession({ code: aCode(), questions: [{ text: english('Mine?'), isQuestion: true }] }),
      }),
      'createSession',
    );
    const [question] = rowsOf(other.questions);
    const { id, code } = await made();
    const input = aSession({ code, questions: [{ id: question?.id, text: english('Taken?'), isQuestion: true }] });
    expect(refusal(await portal.ask(update, { id, version: 1, input }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'questions.0.id',
    });
  });

  it('is refused to a visitor', async () => {
    const { id, code } = await made();
    const answer = await portal.asVisitor(() => portal.ask(update, { id, version: 1, input: aSession({ code }) }));
    expect(refusal(answer)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});

describe('publishing', () => {
  it('opens a session to visitors without moving its state', async () => {
    const { id, code } = await made(inMadrid);
    const seenBy = () =>
      portal.asVisitor(() =>
        portal.ask('query ($code: String!) { session(group: "3.5", code: $code) { code viewerCan { edit } } }', {
          code,
        }),
      );
    expect((await seenBy()).data).toEqual({ session: null });
    expect(field(await move('publishSession', id), 'publishSession')).toMatchObject({ status: 'DRAFT' });
    expect((await seenBy()).data).toEqual({ session: { code, viewerCan: { edit: false } } });
    expect((await eventsOf(id)).map(({ act }) => act)).toEqual(['create', 'publish']);
  });

  it('is refused without times, to a visitor, and a second time', async () => {
    const { id } = await made();
    expect(refusal(await move('publishSession', id))).toMatchObject({ code: 'INCOMPLETE', field: 'localStart' });
    const timed = await made(inMadrid);
    expect(refusal(await portal.asVisitor(() => move('publishSession', timed.id)))).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
    field(await move('publishSession', timed.id), 'publishSession');
    expect(refusal(await move('publishSession', timed.id))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps its time: an edit that takes it away is refused', async () => {
    const { id, code } = await made(inMadrid);
    field(await move('publishSession', id), 'publishSession');
    const answer = await portal.ask(update, { id, version: 2, input: aSession({ code }), reason: 'None' });
    expect(refusal(answer)).toMatchObject({ code: 'INCOMPLETE', field: 'localStart' });
  });

  it('leaves a gravestone when a published session moves, which takes a reason', async () => {
    const { id, code } = await made(inMadrid);
    field(await move('publishSession', id), 'publishSession');
    const input = aSession({ code, ...inMadrid, localStart: '2023-07-13T17:00' });
    expect(refusal(await portal.ask(update, { id, version: 2, input }))).toMatchObject({ code: 'REASON_NEEDED' });
    const moved = field(await portal.ask(update, { id, version: 2, input, reason: 'A holiday' }), 'updateSession');
    expect(moved).toMatchObject({
      startsAt: '2023-07-13T15:00:00.000Z',
      formerTimes: [{ localStart: '2023-07-13T16:30', timeZone: 'Europe/Madrid' }],
    });
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      act: 'move',
      from: '2023-07-13T16:30',
      note: { text: 'A holiday' },
    });
  });

  it('leads from a former code to the session', async () => {
    const { id, code } = await made(inMadrid);
    field(await move('publishSession', id), 'publishSession');
    const renamed = aCode();
    field(
      await portal.ask(update, { id, version: 2, input: aSession({ code: renamed, ...inMadrid }) }),
      'updateSession',
    );
    const found = await portal.ask('query ($code: String!) { session(group: "3.5", code: $code) { code } }', { code });
    expect(found.data).toEqual({ session: { code: renamed } });
    expect(refusal(await portal.ask(create, { group: '3.5', input: aSession({ code }) }))).toMatchObject({
      code: 'CODE_TAKEN',
    });
  });
});

describe('the life of a session', () => {
  it('goes from draft to closed, each step in the log', async () => {
    const { id } = await made({ ...inMadrid, title: english('A', 'B'), outcome: english('An outcome') });
    field(await move('publishSession', id), 'publishSession');
    for (const [name, status] of [
      ['conveneSession', 'CONVENED'],
      ['startSession', 'LIVE'],
      ['holdSession', 'HELD'],
      ['closeSession', 'CLOSED'],
    ] as const) {
      expect(field(await move(name, id), name)).toMatchObject({ status });
    }
    const projected = (await eventsOf(id)).reduce<string | null>((status, { to }) => to ?? status, null);
    expect(projected).toBe('CLOSED');
  });

  it('refuses a move that its state does not allow', async () => {
    const { id } = await made(inMadrid);
    expect(refusal(await move('startSession', id))).toMatchObject({
      code: 'ILLEGAL_MOVE',
      values: { from: 'DRAFT', to: 'LIVE' },
    });
    expect(refusal(await move('closeSession', id))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('refuses to convene without a time', async () => {
    const { id } = await made();
    expect(refusal(await move('conveneSession', id))).toMatchObject({ code: 'INCOMPLETE', field: 'localStart' });
  });

  it('refuses to close while something is due, unless a reason waives it', async () => {
    const { id } = await made(inMadrid);
    for (const name of ['conveneSession', 'startSession', 'holdSession']) field(await move(name, id), name);
    expect(refusal(await move('closeSession', id))).toMatchObject({
      code: 'STILL_DUE',
      values: { due: 'PUBLICATION,TRANSLATION,OUTCOME' },
    });
    field(await move('closeSession', id, 'It was a rehearsal'), 'closeSession');
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      act: 'close',
      details: { waived: ['PUBLICATION', 'TRANSLATION', 'OUTCOME'] },
      note: { text: 'It was a rehearsal' },
    });
  });

  it('says of each objective whether it was reached before it is closed', async () => {
    const { id } = await made({
      ...inMadrid,
      title: english('A', 'B'),
      outcome: english('An outcome'),
      objectives: [{ text: english('To agree') }, { text: english('To learn') }],
    });
    const mark = `mutation ($id: ID!, $outcomes: [ObjectiveOutcomeInput!]!) {
      markObjectives(id: $id, outcomes: $outcomes) { id viewerCan { markObjectives } objectives { id outcome } } }`;
    const rows = await portal.database.objective.findMany({ where: { sessionId: id }, orderBy: { position: 'asc' } });
    const [agree = '', learn = ''] = rows.map((row) => row.id);
    const both = [
      { objective: agree, outcome: 'PARTLY_MET' },
      { objective: learn, outcome: 'NOT_MET' },
    ];
    expect(refusal(await portal.ask(mark, { id, outcomes: both }))).toMatchObject({ code: 'ILLEGAL_MOVE' });
    for (const name of ['publishSession', 'conveneSession', 'startSession', 'holdSession']) {
      field(await move(name, id), name);
    }
    expect(refusal(await portal.asVisitor(() => portal.ask(mark, { id, outcomes: both })))).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
    expect(refusal(await portal.ask(mark, { id, outcomes: [] }))).toMatchObject({ code: 'INVALID_INPUT' });
    const strange = [{ objective: id, outcome: 'MET' }];
    expect(refusal(await portal.ask(mark, { id, outcomes: strange }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'outcomes.0.objective',
    });
    field(await portal.ask(mark, { id, outcomes: both.slice(0, 1) }), 'markObjectives');
    expect(refusal(await move('closeSession', id))).toMatchObject({
      code: 'STILL_DUE',
      values: { due: 'OBJECTIVES' },
    });
    expect(field(await portal.ask(mark, { id, outcomes: both }), 'markObjectives')).toMatchObject({
      objectives: [{ outcome: 'PARTLY_MET' }, { outcome: 'NOT_MET' }],
      viewerCan: { markObjectives: true },
    });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ act: 'mark-objectives', details: { [learn]: 'NOT_MET' } });
    field(await move('closeSession', id), 'closeSession');
    expect(refusal(await portal.ask(mark, { id, outcomes: both }))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('asks why a session is cancelled, and lets one of two moves at once win', async () => {
    const { id } = await made(inMadrid);
    expect(refusal(await move('cancelSession', id, '  '))).toMatchObject({ code: 'REASON_NEEDED', field: 'reason' });
    const answers = await Promise.all([move('conveneSession', id), move('cancelSession', id, 'Too few')]);
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused.length).toBeLessThanOrEqual(1);
    const events = await eventsOf(id);
    expect(events.filter(({ to }) => to !== null)).toHaveLength(1 + answers.length - refused.length);
  });

  it.each(['conveneSession', 'startSession', 'holdSession'])('refuses %s to a visitor', async (name) => {
    const { id } = await made(inMadrid);
    expect(refusal(await portal.asVisitor(() => move(name, id)))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('answers for a hidden session as for an absent one', async () => {
    const foreign = await portal.database.workingGroup.findUniqueOrThrow({ where: { slug: '4.1' } });
    const sessions = portal.app.get(SessionsService);
    const owner = { viewer: new Viewer(null, [foreign.id], 'COMMAND_LINE'), requestId: 'test' };
    const hidden = await sessions.create(owner, '4.1', aSession({ code: aCode(), ...inMadrid }));
    const absent = await move('conveneSession', '019f0000-0000-7000-8000-000000000000');
    expect(refusal(await move('conveneSession', hidden.id))).toEqual(refusal(absent));
  });
});

describe('a list of sessions', () => {
  const list = `query ($first: Int!, $after: String, $filter: SessionFilter) {
    sessions(first: $first, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { code group { slug } objectives { id } questions { id } steps { id } materials { id } formerTimes { id }
        agenda { title { in(locale: es) { text } } contributions { name country { name(locale: es) } } } }
    }
  }`;

  const statementsFor = async (first: number) => {
    portal.statements.length = 0;
    const answer = await portal.ask(list, { first });
    expect(answer.errors).toEqual([]);
    return portal.statements.filter((sql) => /^\s*SELECT/i.test(sql)).length;
  };

  it('asks the database as often for ten sessions as for two', async () => {
    const agenda = [1, 2, 3].map((minute) => ({
      kind: 'PANEL' as const,
      title: english(`Item ${minute}`),
      contributions: [{ role: 'SPEAKER' as const, name: 'A Person', countryCode: 'CR' }],
    }));
    for (let index = 0; index < 10; index += 1) await made({ agenda });
    const few = await statementsFor(2);
    expect(few).toBeLessThanOrEqual(12);
    expect(await statementsFor(10)).toBe(few);
  });

  it('reads the long texts that are asked for, also through a fragment, and no others', async () => {
    await made({ context: english('Why now'), closing: english('What comes next') });
    portal.statements.length = 0;
    const answer = await portal.ask(
      'query { sessions(first: 1) { nodes { ...Texts } } } fragment Texts on Session { context { in(locale: en) { text } } }',
    );
    expect(field(answer, 'sessions')).toEqual({ nodes: [{ context: { in: { text: 'Why now' } } }] });
    const read = portal.statements.filter((sql) => sql.includes('"Session"')).join();
    expect(read).toContain('"context"');
    expect(read).not.toContain('"closing"');
  });

  it('is walked page by page without gap or repetition', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const page = field(await portal.ask(list, { first: 3, after }), 'sessions');
      const { nodes, pageInfo } = pageSchema.parse(page);
      codes.push(...nodes.map(({ code }) => code));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = field(await portal.ask(list, { first: 1 }), 'sessions');
    expect(codes).toHaveLength(Number(totalCount));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('counts and holds only what the viewer may see', async () => {
    const visible = await portal.asVisitor(() => portal.ask(list, { first: 100 }));
    const { totalCount, nodes } = pageSchema.parse(field(visible, 'sessions'));
    const published = await portal.database.session.count({ where: { publishedAt: { not: null } } });
    expect(totalCount).toBe(published);
    expect(nodes).toHaveLength(published);
  });

  it('refuses a page that is too large and a cursor that is none', async () => {
    expect(refusal(await portal.ask(list, { first: 101 }))).toMatchObject({ code: 'TOO_MANY', field: 'first' });
    expect(refusal(await portal.ask(list, { first: 1, after: 'nonsense' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'after',
    });
  });
});

describe('a change of the rules of a zone', () => {
  it('moves the instant of a coming session, not its wall time, and is told in the log', async () => {
    const { id } = await made({
      localStart: '2031-05-20T10:00',
      localEnd: '2031-05-20T11:00',
      timeZone: 'America/Asuncion',
    });
    await portal.database.session.update({ where: { id }, data: { startsAt: new Date('2031-05-20T14:00:00Z') } });
    const acting = { viewer: new Viewer(null, [], 'PORTAL'), requestId: 'start' };
    expect(await portal.app.get(SessionMovesService).noticeMovedZones(acting)).toBe(1);
    const session = await portal.database.session.findUniqueOrThrow({ where: { id } });
    expect(session).toMatchObject({
      localStart: '2031-05-20T10:00',
      startsAt: new Date('2031-05-20T13:00:00Z'),
      calendarSequence: 1,
    });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ act: 'follow-zone', origin: 'PORTAL' });
    expect(await portal.app.get(SessionMovesService).noticeMovedZones(acting)).toBe(0);
  });
});

describe('whose turn it is on a session', () => {
  const awaited = `query ($code: String!) { session(group: "3.5", code: $code) { status awaited { act since } } }`;

  it('is told to the members of its group, by its state and the log, and to nobody else', async () => {
    const { id, code } = await made(inMadrid);
    expect(field(await portal.ask(awaited, { code }), 'session')).toEqual({
      status: 'DRAFT',
      awaited: { act: 'convene', since: expect.any(String) },
    });
    for (const name of ['publishSession', 'conveneSession', 'startSession', 'holdSession'])
      field(await move(name, id), name);
    const held = field(await portal.ask(awaited, { code }), 'session');
    expect(held).toMatchObject({ status: 'HELD', awaited: { act: 'close' } });
    await portal.asVisitor(async () => {
      expect(field(await portal.ask(awaited, { code }), 'session')).toEqual({ status: 'HELD', awaited: null });
    });
  });

  it('costs one statement for a list, however long', async () => {
    const list = '{ sessions(first: 100) { nodes { awaited { act } } } }';
    await portal.ask(list);
    portal.statements.length = 0;
    await portal.ask(list);
    const before = portal.statements.length;
    await made();
    await made();
    portal.statements.length = 0;
    await portal.ask(list);
    expect(portal.statements).toHaveLength(before);
  });
});
