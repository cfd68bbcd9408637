import { given, refusal } from '../../test/answers.js';
import { PeopleOf } from '../../test/people.js';
import { aSession, english, inMadrid } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { MergesService } from '../institutions/merges.service.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { EventsService } from '../platform/events/events.service.js';
import { z } from 'zod';

let portal: TestApp;
let make: PeopleOf;
let groupId: string;
let court: string;
let focalPoint: string;
let rapporteur: string;
let participant: string;
let stranger: string;
let count = 0;

beforeAll(async () => {
  portal = await TestApp.start();
  make = new PeopleOf(portal);
  groupId = await portal.foundGroup('3.5');
  await portal.as('manager');
  court = await make.institution(groupId, { countryCode: 'CR', name: 'A court' });
  focalPoint = await make.person({ name: 'Ana Ficticia' });
  await make.institutionRole(focalPoint, court, 'FOCAL_POINT');
  rapporteur = await make.person();
  await make.groupRole(rapporteur, groupId, 'RAPPORTEUR');
  participant = await make.person();
  await make.groupRole(participant, groupId, 'PARTICIPANT');
  stranger = await make.person();
});

afterAll(() => portal.stop());

const spanish = { original: 'es', texts: [{ locale: 'es', text: 'En dos líneas.' }] };

const held = async (over: object = {}) => {
  const code = `s${(count += 1)}`;
  const questions = [{ text: english('What works?'), isQuestion: true }];
  const input = aSession({ code, ...inMadrid, questions, ...over });
  const session = given(
    await portal.ask(
      'mutation ($input: SessionInput!) { createSession(group: "3.5", input: $input) { id version questions { id } } }',
      { input },
    ),
    'createSession',
  );
  const id = String(session.id);
  await portal.ask('mutation ($id: ID!) { publishSession(id: $id) { id } }', { id });
  const rows = z.array(z.object({ id: z.string() })).parse(session.questions);
  return { id, code, input, question: rows[0]?.id ?? '', questions: rows.map((row) => row.id) };
};

const answerMutation = `mutation ($question: ID!, $input: AnswerInput!) { answerQuestion(question: $question, input: $input) {
  id version moment attribution personName institution { id } country { code } isRecorded recordedBy { id }
  text { in(locale: en) { text } } summary { in(locale: es) { text } } viewerCan { edit withdraw summarize } } }`;

const anAnswer = (over: object = {}) => ({
  moment: 'BEFORE',
  attribution: 'INSTITUTION',
  institution: court,
  text: english('We divert before a charge.'),
  ...over,
});

const answered = async (question: string, over: object = {}, by = focalPoint) =>
  given(await portal.askAs(by, answerMutation, { question, input: anAnswer(over) }), 'answerQuestion');

const read = `query ($code: String!) { session(group: "3.5", code: $code) {
  answering { answer record answerWithoutAttribution }
  coverage { rows { country { code } cells { questionId moments count } } }
  questions { responses { id attribution personName institution { id } country { code } isRecorded text { in(locale: en) { text } } } } } }`;

const eventsOf = (id: string) => portal.app.get(EventsService).of({ type: 'Response', id });

describe('answering a question', () => {
  it('is done for an institution, and read by the members of the group', async () => {
    const { code, question } = await held();
    const response = await answered(question, { summary: spanish });
    expect(response).toMatchObject({
      moment: 'BEFORE',
      attribution: 'INSTITUTION',
      personName: null,
      institution: { id: court },
      country: { code: 'CR' },
      isRecorded: false,
      summary: { in: { text: 'En dos líneas.' } },
      viewerCan: { edit: true, withdraw: true, summarize: false },
    });
    const seen = JSON.stringify(await portal.askAs(participant, read, { code }));
    expect(seen).toContain(String(response.id));
    for (const outsider of [stranger, 'nobody']) {
      const answer = given(await portal.askAs(outsider, read, { code }), 'session');
      expect(answer).toMatchObject({ coverage: null, questions: [{ responses: [] }] });
    }
  });

  it('shows no more of who answered than it is attributed to', async () => {
    const { code, question } = await held();
    expect(await answered(question, { attribution: 'PERSON' })).toMatchObject({
      personName: 'Ana Ficticia',
      institution: { id: court },
    });
    expect(await answered(question, { attribution: 'COUNTRY' })).toMatchObject({
      personName: null,
      institution: null,
      country: { code: 'CR' },
    });
    const session = given(await portal.askAs(participant, read, { code }), 'session');
    expect(session.coverage).toMatchObject({
      rows: [{ country: { code: 'CR' }, cells: [{ questionId: question, moments: ['BEFORE'], count: 2 }] }],
    });
  });

  it('is done once for each stage, and each answer is in the log', async () => {
    const { question } = await held();
    const { id } = await answered(question);
    const again = await portal.askAs(focalPoint, answerMutation, { question, input: anAnswer() });
    expect(refusal(again)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    await answered(question, { moment: 'AFTER' });
    expect(await eventsOf(String(id))).toMatchObject([{ act: 'answer', actorId: focalPoint }]);
  });

  it('is refused to whoever does not act for the institution, and to an institution without a place', async () => {
    const { question } = await held();
    for (const other of [participant, rapporteur]) {
      const answer = await portal.askAs(other, answerMutation, { question, input: anAnswer() });
      expect(refusal(answer)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const outside = await make.institution(null);
    const input = anAnswer({ institution: outside });
    expect(refusal(await portal.askAs(focalPoint, answerMutation, { question, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs('nobody', answerMutation, { question, input }))).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
  });

  it('is refused once the session is closed, and for a statement among the questions', async () => {
    const { id, question } = await held();
    await portal.database.session.update({ where: { id }, data: { status: 'CLOSED' } });
    expect(refusal(await portal.askAs(focalPoint, answerMutation, { question, input: anAnswer() }))).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
    const statement = await held({ questions: [{ text: english('We believe.'), isQuestion: false }] });
    const variables = { question: statement.question, input: anAnswer() };
    expect(refusal(await portal.askAs(focalPoint, answerMutation, variables))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'question',
    });
  });

  it('names the field that it cannot take', async () => {
    const { question } = await held();
    const input = anAnswer({ text: english(''), summary: english('In the same language') });
    const refused = refusal(await portal.askAs(focalPoint, answerMutation, { question, input }));
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'text.texts' });
  });
});

describe('writing an answer down for another', () => {
  const record = `mutation ($question: ID!, $input: RecordedAnswerInput!) { recordAnswer(question: $question, input: $input) {
    id personName institution { id } country { code } isRecorded recordedBy { id } viewerCan { edit } } }`;
  const said = { moment: 'DURING', attribution: 'PERSON', personName: 'Luz Inventada', text: english('It depends.') };

  it('is marked as such, by whom included', async () => {
    const { question } = await held();
    const response = given(await portal.askAs(rapporteur, record, { question, input: said }), 'recordAnswer');
    expect(response).toMatchObject({ personName: 'Luz Inventada', isRecorded: true, viewerCan: { edit: true } });
    expect(await eventsOf(String(response.id))).toMatchObject([{ act: 'record', actorId: rapporteur }]);
  });

  it('is refused to others, and names the field that lacks', async () => {
    const { question } = await held();
    expect(refusal(await portal.askAs(focalPoint, record, { question, input: said }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const { personName: _name, ...nameless } = said;
    for (const [input, field] of [
      [nameless, 'personName'],
      [{ ...nameless, attribution: 'INSTITUTION' }, 'institution'],
      [{ ...nameless, attribution: 'COUNTRY' }, 'countryCode'],
    ] as const) {
      expect(refusal(await portal.askAs(rapporteur, record, { question, input }))).toMatchObject({ field });
    }
  });
});

describe('an answer that is there', () => {
  const update = `mutation ($id: ID!, $version: Int!, $input: AnswerTextInput!) {
    updateResponse(id: $id, version: $version, input: $input) { id version text { revision in(locale: en) { text } } } }`;
  const summarize = `mutation ($id: ID!, $version: Int!, $summary: LocalizedTextInput!) {
    summarizeResponse(id: $id, version: $version, summary: $summary) { version summary { in(locale: es) { text } } } }`;
  const withdraw = `mutation ($id: ID!, $reason: String) { withdrawResponse(id: $id, reason: $reason) { withdrawnAt } }`;

  it('is edited by its institution, and by one of two at once', async () => {
    const { id } = await answered((await held()).question);
    const input = { text: english('We divert earlier.') };
    const edited = given(await portal.askAs(focalPoint, update, { id, version: 1, input }), 'updateResponse');
    expect(edited).toMatchObject({ version: 2, text: { revision: 2, in: { text: 'We divert earlier.' } } });
    expect(refusal(await portal.askAs(focalPoint, update, { id, version: 1, input }))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(refusal(await portal.askAs(rapporteur, update, { id, version: 2, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs(stranger, update, { id, version: 2, input }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await eventsOf(String(id))).toMatchObject([{ act: 'answer' }, { act: 'edit' }]);
  });

  it('is summarised in the other language by who writes or translates', async () => {
    const { id } = await answered((await held()).question);
    const variables = { id, version: 1, summary: spanish };
    expect(given(await portal.askAs(rapporteur, summarize, variables), 'summarizeResponse')).toMatchObject({
      summary: { in: { text: 'En dos líneas.' } },
    });
    expect(refusal(await portal.askAs(participant, summarize, { ...variables, version: 2 }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is taken back by its institution, and by a manager with a reason, once', async () => {
    const { code, question } = await held();
    const { id } = await answered(question);
    expect(refusal(await portal.ask(withdraw, { id }))).toMatchObject({ code: 'REASON_NEEDED', field: 'reason' });
    expect(refusal(await portal.askAs(participant, withdraw, { id }))).toMatchObject({ code: 'FORBIDDEN' });
    given(await portal.ask(withdraw, { id, reason: 'It names a patient.' }), 'withdrawResponse');
    expect(refusal(await portal.askAs(focalPoint, withdraw, { id }))).toMatchObject({ code: 'NOT_FOUND' });
    const session = given(await portal.askAs(participant, read, { code }), 'session');
    expect(session).toMatchObject({ questions: [{ responses: [] }] });
    expect(await eventsOf(String(id))).toMatchObject([{}, { act: 'withdraw', note: { text: 'It names a patient.' } }]);
  });

  it('keeps its question in the session', async () => {
    const { id, input, question } = await held();
    await answered(question);
    const remove = `mutation ($id: ID!, $version: Int!, $input: SessionInput!) { updateSession(id: $id, version: $version, input: $input) { id } }`;
    const { version } = await portal.database.session.findUniqueOrThrow({ where: { id } });
    const answer = await portal.ask(remove, { id, version, input: { ...input, questions: [] } });
    expect(refusal(answer)).toMatchObject({ code: 'STILL_LINKED', field: 'questions' });
  });

  it('follows its institution when two records of it become one', async () => {
    const twin = await make.institution(groupId, { countryCode: 'CR' });
    const { question } = await held();
    const { id } = await answered(question);
    const merges = portal.app.get(MergesService);
    const managerId = (await portal.database.person.findFirstOrThrow({ where: { key: 'manager' } })).id;
    const viewer = await portal.app.get(ViewersService).ofPerson(managerId);
    const acting = { viewer, requestId: 'test' };
    await portal.database.groupMember.deleteMany({ where: { institutionId: twin } });
    const merge = await merges.mergeInstitutions(acting, twin, court, false);
    expect(await portal.database.response.findUniqueOrThrow({ where: { id: String(id) } })).toMatchObject({
      institutionId: twin,
    });
    await merges.undo(acting, String(merge.id));
  });
});

describe('the table of who answered what', () => {
  it('asks the database as often for many answers as for few', async () => {
    const { code, questions } = await held({
      questions: [1, 2, 3].map((position) => ({ text: english(`Question ${position}`), isQuestion: true })),
    });
    const statements = async () => {
      portal.statements.length = 0;
      expect((await portal.askAs(participant, read, { code })).errors).toEqual([]);
      return portal.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length;
    };
    await answered(questions[0] ?? '');
    const few = await statements();
    for (const question of questions.slice(1)) {
      for (const moment of ['BEFORE', 'DURING', 'AFTER']) await answered(question, { moment });
    }
    expect(await statements()).toBe(few);
  });
});
