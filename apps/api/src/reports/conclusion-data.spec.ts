import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import type { DataCategory } from '@cauce/domain/retention';
import { given } from '../../test/answers.js';
import { bilingual, ConclusionWorld } from '../../test/conclusion-world.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { AdoptionsService } from '../conclusions/adoptions.service.js';
import { ConsultationsService } from '../conclusions/consultations.service.js';
import { PositionsService } from '../conclusions/positions.service.js';
import { MyDataService } from '../protection/my-data.service.js';

let portal: TestApp;
let world: ConclusionWorld;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
});

afterAll(() => portal.stop());

const eraseMe = `mutation ($confirm: String, $dryRun: Boolean!) {
  eraseMe(confirm: $confirm, dryRun: $dryRun) { steps { rule { category } count } } }`;
const erasePerson = `mutation ($id: ID!, $dryRun: Boolean!) {
  erasePerson(id: $id, reason: "By letter.", dryRun: $dryRun) { steps { rule { category } count } } }`;
const answer = `mutation ($question: ID!, $input: AnswerInput!) { answerQuestion(question: $question, input: $input) { id } }`;
const record = `mutation ($question: ID!, $input: RecordedAnswerInput!) { recordAnswer(question: $question, input: $input) { id } }`;
const unattributed = `mutation ($question: ID!, $input: AnswerTextInput!) {
  answerQuestionUnattributed(question: $question, input: $input) { id } }`;

const factsOf = async (personId: string, category: DataCategory) => {
  const { held } = await portal.app.get(MyDataService).of((await world.acting(personId)).viewer);
  const things = held.find(({ rule }) => rule.category === category)?.things ?? [];
  return things.map(({ facts }) => Object.fromEntries(facts.map(({ field, value }) => [field, value])));
};

const steps = z.object({ steps: z.array(z.object({ rule: z.object({ category: z.string() }), count: z.number() })) });
const countsOf = (sheet: unknown) =>
  Object.fromEntries(steps.parse(sheet).steps.map(({ rule, count }) => [rule.category, count]));

const named = async (name: string, countryCode: string) => {
  const country = await world.country(countryCode);
  await portal.database.person.update({ where: { id: country.focalPoint }, data: { name } });
  return { ...country, id: country.focalPoint };
};

const anotherExpert = async () => {
  const id = await world.make.person();
  await world.make.groupRole(id, world.groupId, 'EXPERT');
  return id;
};

const draftAs = async (expert: string, session: { id: string; question: string }) => {
  const input = { kind: 'FINDING', text: bilingual('Courts divert.', 'Los juzgados derivan.') };
  const draft = `mutation ($session: ID!, $input: ConclusionInput!) { draftConclusion(session: $session, input: $input) { id } }`;
  const variables = { session: session.id, input: { ...input, questions: [session.question] } };
  given(await portal.askAs(expert, draft, variables), 'draftConclusion');
};

describe('what answers hold about people', () => {
  it('is told to who answered, to who wrote it down, and to who is named in it', async () => {
    const { question, code } = await world.session();
    const { id, institution } = await named('Ana Answering', 'CR');
    const own = { moment: 'BEFORE', attribution: 'PERSON', institution, text: english('We divert.') };
    given(await portal.askAs(id, answer, { question, input: own }), 'answerQuestion');
    const recorded = {
      moment: 'AFTER',
      attribution: 'PERSON',
      personName: 'ana answering',
      text: english('She said so.'),
    };
    given(await portal.askAs(world.people.rapporteur, record, { question, input: recorded }), 'recordAnswer');
    expect(await factsOf(id, 'ANSWERS')).toMatchObject([
      { TEXT: 'She said so.', ACT: 'Response.answer', NAME: 'ana answering' },
      { TEXT: 'We divert.', ACT: 'Response.answer', NAME: 'Ana Answering', GROUP: '3.5', SESSION: code },
    ]);
    expect(await factsOf(world.people.rapporteur, 'ANSWERS')).toMatchObject([{ ACT: 'Response.record' }]);
    given(await portal.askAs(id, eraseMe, { confirm: 'Ana Answering', dryRun: false }), 'eraseMe');
    const rows = await portal.database.response.findMany({ where: { questionId: question } });
    expect(rows.map(({ personName }) => personName)).toEqual(['', '']);
    const read = `query ($code: String!) { session(group: "3.5", code: $code) { questions { responses { attribution personName } } } }`;
    const { data } = await portal.askAs(world.people.participant, read, { code });
    expect(JSON.stringify(data)).toContain('"personName":null');
    expect(JSON.stringify(data)).not.toMatch(/ana answering/i);
  });

  it('is, for what is attributed to nobody, told to its author alone, in no sheet, count or note of an erasure', async () => {
    const { question } = await world.session();
    const [author, other] = [await named('Uma Unnamed', 'PE'), await named('Olga Other', 'CL')];
    const input = { text: english('Nobody said this.') };
    const { id: response } = given(
      await portal.askAs(author.id, unattributed, { question, input }),
      'answerQuestionUnattributed',
    );
    expect(await factsOf(author.id, 'UNATTRIBUTED_ANSWERS')).toMatchObject([{ TEXT: 'Nobody said this.' }]);
    const archiveOf = async (id: string) => {
      const { content } = await portal.app.get(MyDataService).archive(await world.acting(id), 'es');
      return Object.values(unzipSync(content))
        .map((file) => strFromU8(file))
        .join('\n');
    };
    expect(await archiveOf(author.id)).toContain('Nobody said this.');
    expect(await archiveOf(other.id)).not.toContain('Nobody said this.');
    const told = async (id: string) =>
      countsOf(given(await portal.ask(erasePerson, { id, dryRun: true }), 'erasePerson'));
    expect(await told(author.id)).toEqual(await told(other.id));
    const own = countsOf(given(await portal.askAs(author.id, eraseMe, { dryRun: true }), 'eraseMe'));
    expect(own).toMatchObject({ UNATTRIBUTED_ANSWERS: 1 });
    for (const { id } of [author, other]) given(await portal.ask(erasePerson, { id, dryRun: false }), 'erasePerson');
    const things = await portal.database.event.findMany({
      where: { subjectId: { in: [author.id, other.id] }, act: 'erase-on-request' },
    });
    const counted = things.map(({ details }) => z.object({ things: z.number() }).parse(details).things);
    expect(new Set(counted).size).toBe(1);
    expect(await portal.database.deletion.count({ where: { subjectId: String(response) } })).toBe(0);
    expect(await portal.database.unattributedAuthor.count({ where: { personId: author.id } })).toBe(0);
    expect(await portal.database.unattributedResponse.count({ where: { id: String(response) } })).toBe(1);
  });
});

describe('what conclusions hold about people', () => {
  it('is who wrote them, spoke on them and adopted them, and stays without their names', async () => {
    const session = await world.session();
    const { id, authority } = await named('Paula Position', 'JM');
    const { id: conclusion } = await world.draft(session);
    const managerId = await world.manager();
    const longAgo = new Date('2024-01-01T12:00:00Z');
    const { id: consultation } = await portal.app
      .get(ConsultationsService)
      .open(await world.acting(managerId), session.id, '2024-01-31', longAgo);
    const positions = portal.app.get(PositionsService);
    const during = new Date('2024-01-02T12:00:00Z');
    await positions.object(await world.acting(id), conclusion, english('It binds our courts.'), during);
    await positions.confirm(await world.acting(authority), conclusion, during);
    const word = { stance: 'RESERVATION', text: english('In part.') };
    await positions.draft(await world.acting(id), conclusion, word, during);
    await positions.give(await world.acting(authority), conclusion, null, during);
    await portal.app
      .get(AdoptionsService)
      .adopt(await world.acting(managerId), consultation, [], 'Nobody objects any more.');
    const [mine, theirs] = [await factsOf(id, 'POSITIONS'), await factsOf(authority, 'POSITIONS')];
    expect(mine.map(({ ACT, TEXT }) => [ACT, TEXT])).toEqual([
      ['Position.give', 'In part.'],
      ['Objection.raise', 'It binds our courts.'],
    ]);
    expect(theirs.map(({ ACT }) => ACT)).toEqual(['Position.give', 'Objection.confirm']);
    expect(await factsOf(managerId, 'ADOPTIONS')).toMatchObject([
      { ACT: 'Conclusion.adopt', ABOUT: `C-3.5/${session.code}-01`, TEXT: 'Nobody objects any more.' },
    ]);
    const { expert } = world.people;
    expect(await factsOf(expert, 'CONCLUSIONS')).toMatchObject([{ ACT: 'Conclusion.hold-pen', GROUP: '3.5' }]);
    const { name } = await portal.database.person.findUniqueOrThrow({ where: { id: expert } });
    given(await portal.askAs(expert, eraseMe, { confirm: name, dryRun: false }), 'eraseMe');
    expect(await portal.database.conclusion.findUniqueOrThrow({ where: { id: conclusion } })).toMatchObject({
      penHolderId: null,
      status: 'ADOPTED',
    });
  });

  it('takes as many statements for much as for little', async () => {
    const expert = await anotherExpert();
    const count = async () => {
      portal.statements.length = 0;
      await factsOf(expert, 'CONCLUSIONS');
      return portal.statements.length;
    };
    const session = await world.session();
    await draftAs(expert, session);
    const few = await count();
    for (let made = 0; made < 4; made += 1) await draftAs(expert, session);
    expect(await count()).toBeLessThanOrEqual(few);
  });
});
