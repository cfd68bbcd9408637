import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, GraphQLObjectType } from 'graphql';
import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { PeopleOf } from '../../test/people.js';
import { aSession, english, inMadrid } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';

let portal: TestApp;
let make: PeopleOf;
let groupId: string;
let authors: string[];
let rapporteur: string;
let participant: string;
let manager: string;
let count = 0;

beforeAll(async () => {
  portal = await TestApp.start();
  make = new PeopleOf(portal);
  groupId = await portal.foundGroup('3.5');
  await portal.as('manager');
  authors = [];
  for (const countryCode of ['CR', 'JM', 'PE', 'TT']) {
    const institution = await make.institution(groupId, { countryCode, name: `Court of ${countryCode}` });
    const author = await make.person({ name: `Author ${countryCode}`, isListed: true });
    await make.institutionRole(author, institution, 'FOCAL_POINT');
    authors.push(author);
  }
  rapporteur = await make.person();
  await make.groupRole(rapporteur, groupId, 'RAPPORTEUR');
  participant = await make.person();
  await make.groupRole(participant, groupId, 'PARTICIPANT');
  manager = (await portal.database.person.findFirstOrThrow({ where: { key: 'manager' } })).id;
});

afterAll(() => portal.stop());

const asked = async () => {
  const code = `u${(count += 1)}`;
  const questions = [{ text: english('What fails?'), isQuestion: true }];
  const create = `mutation ($input: SessionInput!) { createSession(group: "3.5", input: $input) { id questions { id } } }`;
  const input = aSession({ code, ...inMadrid, questions });
  const session = given(await portal.ask(create, { input }), 'createSession');
  const id = String(session.id);
  await portal.ask('mutation ($id: ID!) { publishSession(id: $id) { id } }', { id });
  const rows = z.array(z.object({ id: z.string() })).parse(session.questions);
  return { id, code, input, question: rows[0]?.id ?? '' };
};

const answer = `mutation ($question: ID!, $input: AnswerTextInput!) {
  answerQuestionUnattributed(question: $question, input: $input) { id version } }`;

const said = async (question: string, author: string | undefined, text = 'Nobody said this.') =>
  given(
    await portal.askAs(author ?? '', answer, { question, input: { text: english(text) } }),
    'answerQuestionUnattributed',
  );

const shown = async (code: string, reader = participant) => {
  const query = `query ($code: String!) { session(group: "3.5", code: $code) {
    questions { responses { id } unattributed { id text { in(locale: en) { text } } } } } }`;
  const session = given(await portal.askAs(reader, query, { code }), 'session');
  const one = z.object({ id: z.string(), text: z.object({ in: z.object({ text: z.string() }) }) });
  return z.array(z.object({ unattributed: z.array(one) })).parse(session.questions)[0]?.unattributed ?? [];
};

/** Everything that the portal tells a reader about a session, a question and the log: all there is before and after. */
const everything = async (code: string, sessionId: string, reader: string): Promise<string> => {
  const query = `query ($code: String!, $id: ID!) {
    session(group: "3.5", code: $code) { id version status
      coverage { rows { country { code } cells { questionId moments count } } }
      answering { answer record answerWithoutAttribution }
      questions { id isQuestion responses { id createdAt version } unattributed { id } } }
    history(subject: SESSION, id: $id) { totalCount nodes { id occurredAt act } }
    group: history(subject: GROUP, id: "${groupId}") { totalCount nodes { id occurredAt act } } }`;
  const audit = '{ audit(first: 100) { totalCount nodes { id occurredAt act requestId subjectId actor { id } } } }';
  const answers = [
    await portal.askAs(reader, query, { code, id: sessionId }),
    await portal.askAs(reader, audit),
    await portal.askAs(reader, '{ merges { id moved { table count } } }'),
  ];
  return JSON.stringify(
    answers.map(({ data, errors }) => ({ data, codes: errors.map((error) => error.extensions.code) })),
  );
};

describe('an answer attributed to nobody', () => {
  it('is shown as one undated group in no order once there are three, and not before', async () => {
    const { code, question } = await asked();
    const readers = () => Promise.all([participant, manager, rapporteur].map((reader) => shown(code, reader)));
    for (const author of authors.slice(0, 2)) await said(question, author);
    expect(await readers()).toEqual([[], [], []]);
    await said(question, authors[2]);
    expect((await readers()).map((group) => group.length)).toEqual([3, 3, 3]);
    expect(await shown(code, await make.person())).toEqual([]);
    const orders = new Set<string>();
    for (let tries = 0; tries < 60; tries += 1) orders.add((await shown(code)).map(({ id }) => id).join());
    expect(orders.size).toBeGreaterThan(1);
  });

  it('changes nothing that anybody else is told, while there are fewer than three', async () => {
    const { id, code, question } = await asked();
    for (const reader of [participant, manager, rapporteur, authors[3] ?? '', 'nobody']) {
      const before = await everything(code, id, reader);
      const { id: own } = await said(question, authors[0]);
      expect(await everything(code, id, reader)).toBe(before);
      const withdraw = 'mutation ($id: ID!) { withdrawUnattributedResponse(id: $id) { isWithdrawn } }';
      given(await portal.askAs(authors[0] ?? '', withdraw, { id: own }), 'withdrawUnattributedResponse');
      expect(await everything(code, id, reader)).toBe(before);
    }
  });

  it('adds to no count, cell or line of the log when the third comes: only the group appears', async () => {
    const { id, code, question } = await asked();
    const withoutGroup = (told: string) => told.replaceAll(/"unattributed":\[.*?\]/g, '');
    for (const author of authors.slice(0, 2)) await said(question, author);
    const before = await everything(code, id, manager);
    await said(question, authors[2]);
    const after = await everything(code, id, manager);
    expect(after).not.toBe(before);
    expect(withoutGroup(after)).toBe(withoutGroup(before));
  });

  it('has ids that carry no time, and texts and events that name nobody', async () => {
    const { question } = await asked();
    const { id } = await said(question, authors[0]);
    const stored = await portal.database.unattributedResponse.findUniqueOrThrow({ where: { id: String(id) } });
    expect(stored.id[14]).toBe('4');
    const others = await portal.database.unattributedAuthor.findMany({ where: { responseId: stored.id } });
    expect(others).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(authors[0]);
    const [event] = await portal.app.get(EventsService).of({ type: 'UnattributedResponse', id: stored.id });
    expect(event).toMatchObject({ act: 'answer', actorId: null, onBehalfOfId: null, chain: `unattributed:${groupId}` });
    expect(event?.occurredAt.toISOString()).toMatch(/T00:00:00\.000Z$/);
    expect(event?.id[14]).toBe('4');
    expect(event?.requestId[14]).toBe('4');
    expect(JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? '' : value))).not.toContain(
      authors[0],
    );
    expect(await portal.app.get(EventsService).firstBroken()).toBeNull();
  });

  it('has one field for each thing that may be told, and no more', () => {
    const { schema } = portal.app.get(GraphQLSchemaHost, { strict: false });
    const type = schema.getType('UnattributedResponse');
    const fields = type instanceof GraphQLObjectType ? type.getFields() : {};
    expect(Object.keys(fields).toSorted()).toEqual(['id', 'summary', 'text', 'viewerCan']);
    const leadsToPeople = Object.values(fields).some(({ type: of }) =>
      ['Person', 'Institution', 'Country'].includes(getNamedType(of).name),
    );
    expect(leadsToPeople).toBe(false);
  });

  it('is given once by an author, which only the author is told', async () => {
    const { question } = await asked();
    await said(question, authors[0]);
    const input = { text: english('Again') };
    expect(refusal(await portal.askAs(authors[0] ?? '', answer, { question, input }))).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
    await said(question, authors[1]);
    await said(question, rapporteur);
    await said(question, rapporteur);
  });

  it('is refused to whoever may not answer', async () => {
    const { id, question } = await asked();
    const input = { text: english('An answer') };
    expect(refusal(await portal.askAs(participant, answer, { question, input }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs('nobody', answer, { question, input }))).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
    const blank = { text: english('') };
    expect(refusal(await portal.askAs(authors[0] ?? '', answer, { question, input: blank }))).toMatchObject({
      field: 'text.texts',
    });
    await portal.database.session.update({ where: { id }, data: { status: 'CANCELLED' } });
    expect(refusal(await portal.askAs(authors[0] ?? '', answer, { question, input }))).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
  });
});

describe('the author of an answer attributed to nobody', () => {
  const mine = 'query ($session: ID!) { myUnattributedResponses(session: $session) { id version questionId } }';
  const update = `mutation ($id: ID!, $version: Int!, $input: AnswerTextInput!) {
    updateUnattributedResponse(id: $id, version: $version, input: $input) { id version } }`;

  it('finds and edits it, and nobody else learns that it is there', async () => {
    const { id: session, code, question } = await asked();
    const { id } = await said(question, authors[0]);
    const input = { text: english('Nobody said that.') };
    expect((await portal.askAs(authors[0] ?? '', mine, { session })).data).toMatchObject({
      myUnattributedResponses: [{ id, questionId: question }],
    });
    for (const other of [authors[1] ?? '', manager, rapporteur]) {
      expect((await portal.askAs(other, mine, { session })).data).toEqual({ myUnattributedResponses: [] });
      const there = await portal.askAs(other, update, { id, version: 1, input });
      const absent = await portal.askAs(other, update, { id: authors[0], version: 1, input });
      expect(there).toEqual(absent);
    }
    const edited = await portal.askAs(authors[0] ?? '', update, { id, version: 1, input });
    expect(given(edited, 'updateUnattributedResponse')).toMatchObject({ version: 2 });
    expect(refusal(await portal.askAs(authors[0] ?? '', update, { id, version: 1, input }))).toMatchObject({
      code: 'CONFLICT',
    });
    for (const author of authors.slice(1, 3)) await said(question, author);
    expect((await shown(code)).map(({ text }) => text.in.text)).toContain('Nobody said that.');
  });

  it('finds it still after two records of theirs became one, and the sheet of that tells nothing', async () => {
    const { id: session, question } = await asked();
    const twin = await make.person({ isListed: true });
    const institution = await make.institution(groupId, { countryCode: 'DO' });
    await make.institutionRole(twin, institution, 'FOCAL_POINT');
    const { id } = await said(question, twin);
    const kept = await make.person({ isListed: true });
    await make.groupRole(kept, groupId, 'PARTICIPANT');
    const merge = `mutation ($keep: ID!, $gone: ID!, $preview: Boolean!) {
      mergePeople(keep: $keep, gone: $gone, preview: $preview) { moved { table count } } }`;
    const sheet = given(await portal.ask(merge, { keep: kept, gone: twin, preview: false }), 'mergePeople');
    expect(JSON.stringify(sheet)).not.toMatch(/unattributed/i);
    expect((await portal.askAs(kept, mine, { session })).data).toMatchObject({ myUnattributedResponses: [{ id }] });
  });
});

describe('what is shown without attribution', () => {
  const moderate =
    'mutation ($id: ID!, $reason: String!) { moderateUnattributedResponse(id: $id, reason: $reason) { id } }';
  const summarize = `mutation ($id: ID!, $summary: LocalizedTextInput!) {
    summarizeUnattributedResponse(id: $id, summary: $summary) { unattributed { summary { in(locale: es) { text } } } } }`;
  const summary = { original: 'es', texts: [{ locale: 'es', text: 'Nadie lo dijo.' }] };

  it('is taken away by a manager with a reason, never below three, where nothing tells that it is there', async () => {
    const { code, question } = await asked();
    const ids = [];
    for (const author of authors.slice(0, 2)) ids.push(String((await said(question, author)).id));
    const hidden = await portal.ask(moderate, { id: ids[0], reason: 'No' });
    expect(refusal(hidden)).toMatchObject({ code: 'NOT_FOUND' });
    expect(hidden).toEqual(await portal.ask(moderate, { id: groupId, reason: 'No' }));
    await said(question, authors[2]);
    expect(refusal(await portal.askAs(rapporteur, moderate, { id: ids[0], reason: 'No' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.ask(moderate, { id: ids[0], reason: ' ' }))).toMatchObject({ code: 'REASON_NEEDED' });
    given(await portal.ask(moderate, { id: ids[0], reason: 'It names a patient.' }), 'moderateUnattributedResponse');
    expect(await shown(code)).toEqual([]);
    const events = await portal.app.get(EventsService).of({ type: 'UnattributedResponse', id: ids[0] ?? '' });
    expect(events.at(-1)).toMatchObject({ act: 'moderate', actorId: manager });
  });

  it('is summarised in the other language, and the summary names nobody either', async () => {
    const { question } = await asked();
    const ids = [];
    for (const author of authors.slice(0, 3)) ids.push(String((await said(question, author)).id));
    const answered = given(
      await portal.askAs(rapporteur, summarize, { id: ids[0], summary }),
      'summarizeUnattributedResponse',
    );
    expect(JSON.stringify(answered)).toContain('Nadie lo dijo.');
    expect(refusal(await portal.askAs(participant, summarize, { id: ids[1], summary }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const stored = await portal.database.unattributedResponse.findUniqueOrThrow({ where: { id: ids[0] ?? '' } });
    expect(JSON.stringify(stored.summary)).not.toContain(rapporteur);
  });

  it('does not keep a question in its place while it is hidden', async () => {
    const { id, input, question } = await asked();
    await said(question, authors[0]);
    const { version } = await portal.database.session.findUniqueOrThrow({ where: { id } });
    const remove = `mutation ($id: ID!, $version: Int!, $input: SessionInput!) { updateSession(id: $id, version: $version, input: $input) { id } }`;
    given(await portal.ask(remove, { id, version, input: { ...input, questions: [] } }), 'updateSession');
  });
});
