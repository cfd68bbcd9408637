import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { bilingual, ConclusionWorld } from '../../test/conclusion-world.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';

let portal: TestApp;
let world: ConclusionWorld;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
});

afterAll(() => portal.stop());

const eventsOf = (id: string) => portal.app.get(EventsService).of({ type: 'Conclusion', id });
const draftMutation = `mutation ($session: ID!, $input: ConclusionInput!) {
  draftConclusion(session: $session, input: $input) { id status position number citation isProvisional lacking
    questions { id } agendaItems { id } themes { id } lenses penHolder { id } viewerCan { edit withdraw } } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: ConclusionInput!) {
  updateConclusion(id: $id, version: $version, input: $input) { id version wording lacking text { revision in(locale: es) { text isStale } } } }`;
const translate = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $text: String!) {
  translateConclusion(id: $id, version: $version, locale: $locale, text: $text) { id version lacking text { in(locale: es) { text state isStale } } } }`;
const withdraw = 'mutation ($id: ID!, $reason: String!) { withdrawConclusion(id: $id, reason: $reason) { id status } }';

describe('drafting a conclusion', () => {
  it('ties it to what it came from, puts it last, and lets its writer hold the pen', async () => {
    const session = await world.session();
    await world.draft(session);
    const { expert } = world.people;
    const theme = given(
      await portal.askAs(
        expert,
        'mutation ($name: LocalizedTextInput!) { addTheme(group: "3.5", name: $name) { id } }',
        {
          name: english('Courts'),
        },
      ),
      'addTheme',
    );
    const input = {
      kind: 'RECOMMENDATION',
      text: english('Divert earlier.'),
      questions: [session.question],
      agendaItems: [session.agendaItem],
      themes: [theme.id],
      lenses: ['GENDER'],
    };
    const made = given(await portal.askAs(expert, draftMutation, { session: session.id, input }), 'draftConclusion');
    expect(made).toMatchObject({
      status: 'DRAFT',
      position: 1,
      number: null,
      citation: null,
      isProvisional: true,
      lacking: ['es'],
      questions: [{ id: session.question }],
      agendaItems: [{ id: session.agendaItem }],
      themes: [theme],
      lenses: ['GENDER'],
      penHolder: { id: expert },
      viewerCan: { edit: true, withdraw: true },
    });
    expect(await eventsOf(String(made.id))).toMatchObject([{ act: 'draft', actorId: expert, to: 'DRAFT' }]);
  });

  it('is refused to who does not write, and to what comes from nowhere or from elsewhere', async () => {
    const [session, other] = [await world.session(), await world.session()];
    const { participant, stranger, translator, expert } = world.people;
    const input = { kind: 'FINDING', text: english('A'), questions: [session.question] };
    for (const person of [participant, stranger, translator]) {
      const refused = await portal.askAs(person, draftMutation, { session: session.id, input });
      expect(refusal(refused)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const asExpert = (over: object) =>
      portal.askAs(expert, draftMutation, { session: session.id, input: { ...input, ...over } });
    expect(refusal(await asExpert({ questions: [] }))).toMatchObject({ code: 'INVALID_INPUT', field: 'questions' });
    expect(refusal(await asExpert({ questions: [other.question] }))).toMatchObject({ field: 'questions' });
    expect(refusal(await asExpert({ themes: [session.question] }))).toMatchObject({ field: 'themes' });
    expect(refusal(await asExpert({ text: english('') }))).toMatchObject({ field: 'text.texts' });
    expect(refusal(await asExpert({ supersedes: session.question }))).toMatchObject({ field: 'supersedes' });
    await portal.database.session.update({ where: { id: session.id }, data: { status: 'CANCELLED' } });
    expect(refusal(await asExpert({}))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('is read by who writes or translates, and by nobody else', async () => {
    const session = await world.session();
    const { id } = await world.draft(session);
    const read = 'query ($id: ID!) { conclusionById(id: $id) { id } }';
    const seen = async (person: string) => (await portal.askAs(person, read, { id })).data?.conclusionById;
    const { expert, rapporteur, translator, participant, stranger } = world.people;
    for (const person of [expert, rapporteur, translator]) expect(await seen(person)).toEqual({ id });
    for (const person of [participant, stranger, 'nobody']) expect(await seen(person)).toBeNull();
  });
});

describe('editing a conclusion', () => {
  const input = (session: { question: string }, text: object) => ({
    kind: 'FINDING',
    text,
    questions: [session.question],
  });

  it('leaves translations behind, and by one of two at once', async () => {
    const session = await world.session();
    const { id } = await world.draft(session);
    const { rapporteur } = world.people;
    const typed = input(session, bilingual('Courts divert early.', 'Los juzgados derivan.'));
    const edited = given(await portal.askAs(rapporteur, update, { id, version: 1, input: typed }), 'updateConclusion');
    expect(edited).toMatchObject({
      version: 2,
      wording: 1,
      lacking: ['es'],
      text: { revision: 2, in: { isStale: true } },
    });
    expect(refusal(await portal.askAs(rapporteur, update, { id, version: 1, input: typed }))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(
      refusal(await portal.askAs(world.people.translator, update, { id, version: 2, input: typed })),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await eventsOf(id)).toMatchObject([{ act: 'draft' }, { act: 'edit' }]);
  });

  it('keeps what it came from in its session', async () => {
    const session = await world.session();
    await world.draft(session);
    const { version } = await portal.database.session.findUniqueOrThrow({ where: { id: session.id } });
    const remove = `mutation ($id: ID!, $version: Int!, $input: SessionInput!) { updateSession(id: $id, version: $version, input: $input) { id } }`;
    const answer = await portal.ask(remove, { id: session.id, version, input: { ...session.input, questions: [] } });
    expect(refusal(answer)).toMatchObject({ code: 'STILL_LINKED', field: 'questions' });
  });
});

describe('translating a conclusion', () => {
  it('is done by a translator, who finds what lacks a language', async () => {
    const session = await world.session();
    const { id } = await world.draft(session, { text: english('Courts divert.') });
    const { translator } = world.people;
    const work = `query ($session: ID!) { conclusions(filter: { session: $session, lacking: es }) { nodes { id } } }`;
    const due = async () => given(await portal.askAs(translator, work, { session: session.id }), 'conclusions').nodes;
    expect(await due()).toEqual([{ id }]);
    const answer = await portal.askAs(translator, translate, { id, version: 1, locale: 'es', text: 'Derivan.' });
    expect(given(answer, 'translateConclusion')).toMatchObject({
      lacking: [],
      text: { in: { text: 'Derivan.', state: 'HUMAN', isStale: false } },
    });
    expect(await due()).toEqual([]);
    expect((await eventsOf(id)).at(-1)).toMatchObject({ act: 'translate', to: 'es', actorId: translator });
  });

  it('is refused for the original, for an adopted language, and to who does not translate', async () => {
    const { id } = await world.draft(await world.session());
    const { translator, participant } = world.people;
    const asked = (person: string, locale: string, text = 'Un texto') =>
      portal.askAs(person, translate, { id, version: 1, locale, text });
    expect(refusal(await asked(translator, 'en'))).toMatchObject({ code: 'INVALID_INPUT', field: 'locale' });
    expect(refusal(await asked(translator, 'es', ' '))).toMatchObject({ code: 'INVALID_INPUT', field: 'text' });
    expect(refusal(await asked(participant, 'es'))).toMatchObject({ code: 'NOT_FOUND' });
    await portal.database.conclusion.update({
      where: { id },
      data: { status: 'ADOPTED', number: 1, citation: `C-test/${id}`, adoptedAt: new Date() },
    });
    expect(refusal(await asked(translator, 'es'))).toMatchObject({ code: 'ILLEGAL_MOVE', field: 'locale' });
    given(await asked(translator, 'pt', 'Os juízos derivam.'), 'translateConclusion');
    const adopted = await portal.database.conclusion.findUniqueOrThrow({ where: { id } });
    expect(adopted.lacking).toEqual([]);
  });
});

describe('an edit that changes no meaning', () => {
  const propose = `mutation ($id: ID!, $version: Int!, $text: LocalizedTextInput!) {
    mendConclusion(id: $id, version: $version, text: $text) { id version mend { isOwn by { id } text { in(locale: en) { text } } } } }`;
  const confirm =
    'mutation ($id: ID!) { confirmConclusionMend(id: $id) { version wording lacking mend { id } text { in(locale: en) { text } } } }';
  const refuse = 'mutation ($id: ID!) { refuseConclusionMend(id: $id) { version mend { id } } }';
  const text = bilingual('The courts divert.', 'Los juzgados derivan.');

  it('waits for a second person, and keeps translations current', async () => {
    const { id } = await world.draft(await world.session());
    const { expert, rapporteur, participant } = world.people;
    expect(given(await portal.askAs(expert, propose, { id, version: 1, text }), 'mendConclusion')).toMatchObject({
      version: 1,
      mend: { isOwn: true, by: { id: expert }, text: { in: { text: 'The courts divert.' } } },
    });
    expect(refusal(await portal.askAs(expert, confirm, { id }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs(participant, confirm, { id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(given(await portal.askAs(rapporteur, confirm, { id }), 'confirmConclusionMend')).toMatchObject({
      version: 2,
      wording: 1,
      lacking: [],
      mend: null,
      text: { in: { text: 'The courts divert.' } },
    });
    expect(refusal(await portal.askAs(rapporteur, confirm, { id }))).toMatchObject({ code: 'NOTHING_DUE' });
    expect((await eventsOf(id)).map(({ act }) => act)).toEqual(['draft', 'mend', 'confirm-mend']);
  });

  it('is dropped by either, is not made over another edit, and is one at a time', async () => {
    const session = await world.session();
    const { id } = await world.draft(session);
    const { expert, rapporteur } = world.people;
    given(await portal.askAs(expert, propose, { id, version: 1, text }), 'mendConclusion');
    expect(refusal(await portal.askAs(rapporteur, propose, { id, version: 1, text }))).toMatchObject({
      code: 'CONFLICT',
    });
    const input = {
      kind: 'FINDING',
      text: bilingual('Nobody diverts.', 'Nadie deriva.'),
      questions: [session.question],
    };
    given(await portal.askAs(expert, update, { id, version: 1, input }), 'updateConclusion');
    expect(refusal(await portal.askAs(rapporteur, confirm, { id }))).toMatchObject({ code: 'CONFLICT' });
    expect(given(await portal.askAs(expert, refuse, { id }), 'refuseConclusionMend')).toMatchObject({ mend: null });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ act: 'refuse-mend' });
    const same = bilingual('Nobody diverts.', 'Nadie deriva.');
    expect(refusal(await portal.askAs(expert, propose, { id, version: 2, text: same }))).toMatchObject({
      code: 'NOTHING_DUE',
    });
  });
});

describe('the conclusions of a session', () => {
  const order =
    'mutation ($session: ID!, $ids: [ID!]!) { orderConclusions(session: $session, ids: $ids) { id position } }';

  it('are put into an order that names all of them', async () => {
    const session = await world.session();
    const [first, second] = [await world.draft(session), await world.draft(session)];
    const { expert, participant } = world.people;
    const asked = (person: string, ids: string[]) => portal.askAs(person, order, { session: session.id, ids });
    expect((await asked(expert, [second.id, first.id])).data).toEqual({
      orderConclusions: [
        { id: second.id, position: 0 },
        { id: first.id, position: 1 },
      ],
    });
    expect(refusal(await asked(expert, [second.id]))).toMatchObject({ code: 'INVALID_INPUT', field: 'ids' });
    expect(refusal(await asked(participant, [second.id, first.id]))).toMatchObject({ code: 'FORBIDDEN' });
    const events = await portal.app.get(EventsService).of({ type: 'Session', id: session.id });
    expect(events.at(-1)).toMatchObject({ act: 'order-conclusions' });
  });

  it('are found by kind, theme, lens, state and words in either language, accents forgiven', async () => {
    const session = await world.session();
    const { id } = await world.draft(session, {
      kind: 'OPEN_QUESTION',
      lenses: ['PUBLIC_HEALTH'],
      text: bilingual('What about decriminalisation?', '¿Qué hay de la despenalización?'),
    });
    await world.draft(session);
    const list = `query ($filter: ConclusionFilter) { conclusions(filter: $filter) { totalCount nodes { id } } }`;
    const found = async (filter: object) => {
      const answer = await portal.askAs(world.people.expert, list, { filter: { session: session.id, ...filter } });
      return z
        .array(z.object({ id: z.string() }))
        .parse(given(answer, 'conclusions').nodes)
        .map((node) => node.id);
    };
    for (const filter of [
      { kinds: ['OPEN_QUESTION'] },
      { lenses: ['PUBLIC_HEALTH', 'GENDER'] },
      { search: 'DESPENALIZACION' },
      { search: 'about decriminalisation' },
    ]) {
      expect(await found(filter)).toEqual([id]);
    }
    expect(await found({ statuses: ['ADOPTED'] })).toEqual([]);
    expect(await found({ themes: [session.question] })).toEqual([]);
    expect(await found({ group: '3.5' })).toHaveLength(2);
  });

  it('ask the database as often for ten as for two, with all that hangs on them', async () => {
    const session = await world.session();
    for (let made = 0; made < 10; made += 1) await world.draft(session, { agendaItems: [session.agendaItem] });
    const list = `query ($session: ID!, $first: Int!) { conclusions(filter: { session: $session }, first: $first) { nodes {
      id session { code } themes { id } agendaItems { id conclusions { id } } questions { id conclusions { id } } responses { id }
      supersedes { id } supersededBy { id } mend { id } wordings { id } penHolder { name } viewerCan { edit } } } }`;
    const statements = async (first: number) => {
      portal.statements.length = 0;
      const answer = await portal.askAs(world.people.expert, list, { session: session.id, first });
      expect(answer.errors).toEqual([]);
      return portal.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length;
    };
    const few = await statements(2);
    expect(await statements(10)).toBe(few);
  });
});

describe('withdrawing a conclusion', () => {
  it('takes a reason, and leaves it where it was, marked', async () => {
    const { id } = await world.draft(await world.session());
    const { expert, translator } = world.people;
    expect(refusal(await portal.askAs(translator, withdraw, { id, reason: 'No' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await portal.askAs(expert, withdraw, { id, reason: ' ' }))).toMatchObject({ code: 'REASON_NEEDED' });
    const answer = await portal.askAs(expert, withdraw, { id, reason: 'Said twice.' });
    expect(given(answer, 'withdrawConclusion')).toMatchObject({ status: 'WITHDRAWN' });
    expect(refusal(await portal.askAs(expert, withdraw, { id, reason: 'Again' }))).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ act: 'withdraw', from: 'DRAFT', to: 'WITHDRAWN' });
  });
});

describe('whoever leaves the group', () => {
  it('hands on the pens that they hold', async () => {
    const leaver = await world.make.person({ isListed: true });
    const successor = await world.make.person({ isListed: true });
    for (const person of [leaver, successor]) await world.make.groupRole(person, world.groupId, 'EXPERT');
    const session = await world.session();
    const { id } = await world.draft(session);
    await portal.database.conclusion.update({ where: { id }, data: { penHolderId: leaver } });
    const handOver = `mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to, dryRun: false, group: "3.5") {
      moved { noun id what isMoved } } }`;
    const sheet = given(await portal.ask(handOver, { from: leaver, to: successor }), 'handOver');
    expect(sheet.moved).toContainEqual({ noun: 'CONCLUSION', id, what: 'DRAFT', isMoved: true });
    expect(await portal.database.conclusion.findUniqueOrThrow({ where: { id } })).toMatchObject({
      penHolderId: successor,
    });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ act: 'pass-pen' });
  });
});
