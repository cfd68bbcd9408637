import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';
import { PersonalDataService } from '../platform/personal-data/personal-data.service.js';
import { ConsultationsService } from './consultations.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let manager: string;
let focalPoint: string;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
  ({ focalPoint } = await world.country('PE'));
  manager = await world.manager();
});

afterAll(() => portal.stop());

const eventsOf = (id: string) => portal.app.get(EventsService).of({ type: 'Comment', id });

/** A conclusion that is before the countries. */
const circulated = async () => {
  const session = await world.session();
  const { id } = await world.draft(session);
  await portal.app.get(ConsultationsService).open(await world.acting(manager), session.id, null);
  return id;
};

const fields =
  'id text version threadId isOwn wording editedAt withdrawnAt author { name } viewerCan { edit withdraw }';
const commentSchema = z.object({ id: z.string(), version: z.number() }).loose();
const input = (text: string) => ({ text, locale: 'es' });

const comment = (by: string, conclusion: string, text: string, answers: string | null = null) =>
  portal.askAs(
    by,
    `mutation ($conclusion: ID!, $input: CommentInput!, $answers: ID) {
      addComment(conclusion: $conclusion, input: $input, answers: $answers) { ${fields} } }`,
    { conclusion, input: input(text), answers },
  );
const commented = async (by: string, conclusion: string, text: string, answers: string | null = null) =>
  commentSchema.parse(given(await comment(by, conclusion, text, answers), 'addComment'));
const edit = (by: string, id: string, version: number, text: string) =>
  portal.askAs(
    by,
    `mutation ($id: ID!, $version: Int!, $input: CommentInput!) { editComment(id: $id, version: $version, input: $input) { ${fields} } }`,
    { id, version, input: input(text) },
  );
const withdraw = (by: string, id: string) =>
  portal.askAs(by, `mutation ($id: ID!) { withdrawComment(id: $id) { ${fields} } }`, { id });
const readBy = async (by: string, conclusion: string) => {
  const asked = `query ($id: ID!) { conclusionById(id: $id) { viewerCan { comment } comments { ${fields} } } }`;
  const answer = await portal.askAs(by, asked, { id: conclusion });
  const seen = z.object({ comments: z.array(commentSchema) }).loose();
  return answer.data?.['conclusionById'] === null ? [] : seen.parse(answer.data?.['conclusionById']).comments;
};

describe('comments on a conclusion before the countries', () => {
  it('stand in threads, oldest first, with the names of those who agreed to be named', async () => {
    const conclusion = await circulated();
    const first = await commented(world.people.participant, conclusion, '¿Incluye a los tribunales de menores?');
    const answer = await commented(world.people.stranger, conclusion, 'x').catch(() => null);
    expect(answer).toBeNull();
    const reply = await commented(focalPoint, conclusion, 'Sí, en el Perú también.', first.id);
    await commented(manager, conclusion, 'Queda anotado.', reply.id);
    const seen = await readBy(focalPoint, conclusion);
    expect(seen).toMatchObject([
      { text: '¿Incluye a los tribunales de menores?', threadId: null, author: { name: 'A PARTICIPANT' }, wording: 1 },
      { text: 'Sí, en el Perú también.', threadId: first.id, isOwn: true, viewerCan: { edit: true, withdraw: true } },
      { text: 'Queda anotado.', threadId: first.id, author: null, viewerCan: { edit: false, withdraw: false } },
    ]);
    expect(await eventsOf(first.id)).toMatchObject([
      { act: 'add', actorId: world.people.participant, details: { conclusionId: conclusion } },
    ]);
  });

  it('are edited by their author alone, and say so', async () => {
    const conclusion = await circulated();
    const { id, version } = await commented(focalPoint, conclusion, 'Falta una palabra.');
    expect(refusal(await edit(world.people.participant, id, version, 'x'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await edit(world.people.stranger, id, version, 'x'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(given(await edit(focalPoint, id, version, 'Falta «juzgados».'), 'editComment')).toMatchObject({
      text: 'Falta «juzgados».',
      editedAt: expect.any(String),
    });
    expect(refusal(await edit(focalPoint, id, version, 'Otra cosa'))).toMatchObject({ code: 'CONFLICT' });
    expect((await eventsOf(id)).map(({ act }) => act)).toEqual(['add', 'edit']);
  });

  it('are taken back by their author or a manager; that there was one stays', async () => {
    const conclusion = await circulated();
    const { id } = await commented(focalPoint, conclusion, 'Me equivoqué.');
    expect(refusal(await withdraw(world.people.participant, id))).toMatchObject({ code: 'FORBIDDEN' });
    expect(given(await withdraw(focalPoint, id), 'withdrawComment')).toMatchObject({
      text: null,
      withdrawnAt: expect.any(String),
      viewerCan: { edit: false, withdraw: false },
    });
    expect(refusal(await withdraw(focalPoint, id))).toMatchObject({ code: 'NOTHING_DUE' });
    const other = await commented(focalPoint, conclusion, 'Fuera de lugar.');
    given(await withdraw(manager, other.id), 'withdrawComment');
    expect(await readBy(focalPoint, conclusion)).toMatchObject([{ text: null }, { text: null }]);
    expect((await eventsOf(other.id)).at(-1)).toMatchObject({ act: 'withdraw', actorId: manager });
  });

  it('are for members, on what is before the countries, and say something', async () => {
    const session = await world.session();
    const { id: draft } = await world.draft(session);
    expect(refusal(await comment(manager, draft, 'Pronto'))).toMatchObject({ code: 'ILLEGAL_MOVE' });
    const conclusion = await circulated();
    expect(refusal(await comment(focalPoint, conclusion, '  '))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'text',
    });
    expect(refusal(await comment(focalPoint, conclusion, 'Sí', conclusion))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'answers',
    });
    await commented(focalPoint, conclusion, 'Entre nosotros.');
    expect(await readBy(world.people.stranger, conclusion)).toEqual([]);
    await portal.database.conclusion.update({
      where: { id: conclusion },
      data: { status: 'ADOPTED', adoptedAt: new Date(), releasedAt: new Date() },
    });
    expect(await readBy(world.people.stranger, conclusion)).toEqual([]);
    expect(await readBy(focalPoint, conclusion)).toHaveLength(1);
    expect(refusal(await comment(focalPoint, conclusion, 'Tarde'))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('are told to who asks what is held of them, and lose their words when somebody is erased', async () => {
    const leaver = await world.make.person({ name: 'Somebody Leaving', isListed: true });
    await world.make.groupRole(leaver, world.groupId, 'PARTICIPANT');
    const conclusion = await circulated();
    const { id } = await commented(leaver, conclusion, 'Lo que dije.');
    await commented(focalPoint, conclusion, 'De acuerdo.', id);
    const holders = portal.app.get(PersonalDataService).all();
    const things = await holders.find(({ category }) => category === 'COMMENTS')?.find([leaver]);
    expect(JSON.stringify(things)).toContain('Lo que dije.');
    const erase = `mutation { eraseMe(confirm: "Somebody Leaving", dryRun: false) { isDone } }`;
    given(await portal.askAs(leaver, erase), 'eraseMe');
    expect(await readBy(focalPoint, conclusion)).toMatchObject([
      { text: null, author: null, withdrawnAt: expect.any(String) },
      { text: 'De acuerdo.', threadId: id },
    ]);
  });

  it('take as many statements for ten as for two', async () => {
    const conclusion = await circulated();
    for (const text of ['Uno', 'Dos']) await commented(focalPoint, conclusion, text);
    const count = async () => {
      portal.statements.length = 0;
      await readBy(focalPoint, conclusion);
      return portal.statements.length;
    };
    const few = await count();
    for (let made = 0; made < 8; made += 1) await commented(world.people.participant, conclusion, `Otro ${made}`);
    expect(await count()).toBe(few);
  });
});
