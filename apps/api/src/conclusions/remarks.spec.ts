import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { MailServer } from '../../test/mail-server.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';
import { MailSenderService } from '../platform/mail/mail-sender.service.js';
import { PersonalDataService } from '../platform/personal-data/personal-data.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let server: MailServer;
let peru: Awaited<ReturnType<ConclusionWorld['country']>>;
let manager: string;

beforeAll(async () => {
  const { mailServer, url } = await MailServer.start();
  server = mailServer;
  portal = await TestApp.start('DEMO', { SMTP_URL: url, PUBLIC_URL: 'https://portal.example' });
  world = await ConclusionWorld.build(portal);
  peru = await world.country('PE');
  manager = await world.manager();
});

afterAll(async () => {
  await portal.stop();
  await server.stop();
});

const eventsOf = (type: string, id: string) => portal.app.get(EventsService).of({ type, id });
const sent = async () => {
  server.empty();
  await portal.app.get(MailSenderService).send();
  return server.received;
};

/** A conclusion that was adopted, and published unless it is said otherwise. */
const adopted = async (isReleased = true) => {
  const session = await world.session();
  const { id } = await world.draft(session);
  await portal.database.conclusion.update({
    where: { id },
    data: {
      status: 'ADOPTED',
      number: 1,
      citation: `C-3.5/${session.code}-01`,
      adoptedAt: new Date(),
      ...(isReleased ? { releasedAt: new Date() } : {}),
    },
  });
  return id;
};

const rows = z.array(z.object({ id: z.string() }).loose());
const readBy = async (by: string, conclusion: string, field: 'remarks' | 'errorReports', what: string) => {
  const asked = `query ($id: ID!) { conclusionById(id: $id) { text { in(locale: en) { text } } ${field} { id ${what} } } }`;
  return rows.parse(given(await portal.askAs(by, asked, { id: conclusion }), 'conclusionById')[field]);
};

describe('a signed remark on an adopted text', () => {
  const remark = (by: string, conclusion: string, input: object) =>
    portal.askAs(
      by,
      `mutation ($conclusion: ID!, $input: RemarkInput!) { addRemark(conclusion: $conclusion, input: $input) {
        id text answer institution { id } author { id } viewerCan { answer } } }`,
      { conclusion, input: { locale: 'es', ...input } },
    );
  const answer = (by: string, id: string, text = 'It is noted.') =>
    portal.askAs(by, `mutation ($id: ID!, $answer: String!) { answerRemark(id: $id, answer: $answer) { id answer } }`, {
      id,
      answer: text,
    });

  it('is read by its author and the secretariat, answered once, and changes nothing', async () => {
    const conclusion = await adopted();
    const before = await portal.database.conclusion.findUniqueOrThrow({ where: { id: conclusion } });
    const input = { text: 'Falta citar la ley peruana.', institution: peru.institution };
    const made = given(await remark(peru.focalPoint, conclusion, input), 'addRemark');
    expect(made).toMatchObject({ institution: { id: peru.institution }, viewerCan: { answer: false } });
    const id = String(made.id);
    const [toManager] = await sent();
    expect(toManager).toMatchObject({ to: 'manager@example.org' });
    expect(toManager?.text).toContain('Falta citar la ley peruana.');
    const what = 'text answer';
    expect(await readBy(peru.focalPoint, conclusion, 'remarks', what)).toMatchObject([{ id }]);
    expect(await readBy(manager, conclusion, 'remarks', what)).toMatchObject([{ id }]);
    expect(await readBy(world.people.participant, conclusion, 'remarks', what)).toEqual([]);
    expect(refusal(await answer(peru.focalPoint, id))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await answer(world.people.participant, id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(refusal(await answer(manager, id, ' '))).toMatchObject({ field: 'answer' });
    given(await answer(manager, id), 'answerRemark');
    expect(refusal(await answer(manager, id))).toMatchObject({ code: 'NOTHING_DUE' });
    const [toAuthor] = await sent();
    expect(toAuthor).toMatchObject({ to: `${peru.focalPoint}@example.org` });
    expect(toAuthor?.text).toContain('It is noted.');
    expect(await eventsOf('Remark', id)).toMatchObject([{ act: 'add' }, { act: 'answer', actorId: manager }]);
    expect(await portal.database.conclusion.findUniqueOrThrow({ where: { id: conclusion } })).toEqual(before);
  });

  it('is a member’s, on an adopted text, and signed for whom they act for', async () => {
    const conclusion = await adopted();
    const text = 'Una observación.';
    expect(refusal(await remark(world.people.stranger, conclusion, { text }))).toMatchObject({ code: 'FORBIDDEN' });
    const strange = { text, institution: peru.institution };
    expect(refusal(await remark(world.people.participant, conclusion, strange))).toMatchObject({
      code: 'FORBIDDEN',
      field: 'institution',
    });
    expect(given(await remark(world.people.participant, conclusion, { text }), 'addRemark')).toMatchObject({
      institution: null,
    });
    expect(refusal(await remark(peru.focalPoint, conclusion, { text: '' }))).toMatchObject({ code: 'INVALID_INPUT' });
    const { id: draft } = await world.draft(await world.session());
    expect(refusal(await remark(manager, draft, { text }))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });
});

describe('a reported error', () => {
  const reportMutation =
    'mutation ($conclusion: ID!, $input: ErrorReportInput!) { reportError(conclusion: $conclusion, input: $input) }';
  const reportFrom = (address: string, conclusion: string, input: object) =>
    portal.asVisitor(() =>
      portal.ask(
        reportMutation,
        { conclusion, input: { locale: 'en', text: 'It says 2013, it was 2023.', ...input } },
        { remoteAddress: address },
      ),
    );
  const answer = (by: string, id: string) =>
    portal.askAs(
      by,
      'mutation ($id: ID!, $answer: LocalizedTextInput!) { answerErrorReport(id: $id, answer: $answer) { id } }',
      { id, answer: english('The year is right.', 'El año es correcto.') },
    );
  const putAside = (by: string, id: string) =>
    portal.askAs(by, 'mutation ($id: ID!) { putErrorReportAside(id: $id) { id text putAsideAt } }', { id });
  const one = async (conclusion: string) =>
    portal.database.errorReport.findFirstOrThrow({ where: { conclusionId: conclusion }, orderBy: { id: 'desc' } });
  const what = 'text hasContact answer { in(locale: es) { text } } viewerCan { answer putAside }';

  it('comes from anybody, and its answer is public, without what was reported', async () => {
    await sent();
    const conclusion = await adopted();
    expect((await reportFrom('127.0.0.11', conclusion, { contact: 'reader@example.net' })).data).toEqual({
      reportError: true,
    });
    const { id } = await one(conclusion);
    const [toManager] = await sent();
    expect(toManager?.text).toContain('It says 2013');
    expect(JSON.stringify(server.received.map(({ text }) => text))).not.toContain('reader@example.net');
    expect(await readBy(world.people.stranger, conclusion, 'errorReports', what)).toEqual([]);
    expect(await readBy(manager, conclusion, 'errorReports', what)).toMatchObject([
      { text: 'It says 2013, it was 2023.', hasContact: true, viewerCan: { answer: true, putAside: true } },
    ]);
    expect(refusal(await answer(world.people.stranger, id))).toMatchObject({ code: 'NOT_FOUND' });
    given(await answer(manager, id), 'answerErrorReport');
    expect(await readBy(world.people.stranger, conclusion, 'errorReports', what)).toMatchObject([
      { text: null, hasContact: false, answer: { in: { text: 'El año es correcto.' } }, viewerCan: { answer: false } },
    ]);
    const [toReader] = await sent();
    expect(toReader).toMatchObject({ to: 'reader@example.net' });
    expect(toReader?.text).toContain('The year is right.');
    expect(await one(conclusion)).toMatchObject({ contact: null, clientHash: null });
    expect(refusal(await answer(manager, id))).toMatchObject({ code: 'NOTHING_DUE' });
    expect(await eventsOf('ErrorReport', id)).toMatchObject([
      { act: 'report', actorId: null, origin: 'VISITOR' },
      { act: 'answer', actorId: manager },
    ]);
  });

  it('is about what everybody can read, and says something', async () => {
    const hidden = await adopted(false);
    expect(refusal(await reportFrom('127.0.0.12', hidden, {}))).toMatchObject({ code: 'NOT_FOUND' });
    const conclusion = await adopted();
    expect(refusal(await reportFrom('127.0.0.12', conclusion, { text: ' ' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'text',
    });
    expect(refusal(await reportFrom('127.0.0.12', conclusion, { contact: 'nobody' }))).toMatchObject({
      field: 'contact',
    });
    expect((await reportFrom('127.0.0.12', conclusion, { contact: '' })).data).toEqual({ reportError: true });
  });

  it('comes five times an hour from one place, and not more; other places are heard', async () => {
    const conclusion = await adopted();
    for (let made = 0; made < 5; made += 1) {
      expect((await reportFrom('127.0.0.13', conclusion, {})).data).toEqual({ reportError: true });
    }
    expect(refusal(await reportFrom('127.0.0.13', conclusion, {}))).toMatchObject({ code: 'TOO_OFTEN' });
    expect((await reportFrom('127.0.0.14', conclusion, {})).data).toEqual({ reportError: true });
    const stored = await one(conclusion);
    expect(JSON.stringify(stored)).not.toContain('127.0.0.14');
  });

  it('that is none is put aside, and its words go', async () => {
    const conclusion = await adopted();
    await reportFrom('127.0.0.15', conclusion, { text: 'Buy my pills.' });
    const { id } = await one(conclusion);
    expect(refusal(await putAside(world.people.participant, id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(given(await putAside(manager, id), 'putErrorReportAside')).toMatchObject({ text: null });
    expect(await readBy(manager, conclusion, 'errorReports', what)).toEqual([]);
    expect((await eventsOf('ErrorReport', id)).at(-1)).toMatchObject({ act: 'put-aside' });
    expect(refusal(await putAside(manager, id))).toMatchObject({ code: 'NOTHING_DUE' });
  });

  it('is told to whose address it holds, and its words go when its time is over', async () => {
    const reader = await world.make.person({ name: 'A Reader' });
    const conclusion = await adopted();
    await reportFrom('127.0.0.16', conclusion, { contact: `${reader}@example.org` });
    const holder = portal.app
      .get(PersonalDataService)
      .all()
      .find(({ category }) => category === 'ERROR_REPORTS');
    expect(await holder?.find([reader])).toHaveLength(1);
    await portal.database.$transaction(async (transaction) => {
      await holder?.deleteOlder?.(transaction, '2999-01-01');
    });
    expect(await one(conclusion)).toMatchObject({ text: null, contact: null, clientHash: null });
  });
});
