import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { bilingual, ConclusionWorld } from '../../test/conclusion-world.js';
import { terms } from '../../test/people.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';
import { AdoptionsService } from './adoptions.service.js';
import { ConsultationsService } from './consultations.service.js';
import { HolidaysService } from './holidays.service.js';
import { PositionsService } from './positions.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let peru: Awaited<ReturnType<ConclusionWorld['country']>>;
let jamaica: Awaited<ReturnType<ConclusionWorld['country']>>;
let chile: string;
let manager: string;

const longAgo = new Date('2024-03-04T10:00:00Z');

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
  [peru, jamaica] = [await world.country('PE'), await world.country('JM')];
  chile = await world.make.institution(world.groupId, { countryCode: 'CL' });
  manager = await world.manager();
});

afterAll(() => portal.stop());

const eventsOf = (type: string, id: string) => portal.app.get(EventsService).of({ type, id });

const openMutation = `mutation ($session: ID!, $closesOn: String) { openConsultation(session: $session, closesOn: $closesOn) {
  id closesOn closedAt version session { id } viewerCan { adopt moveClosing recordReach }
  countries { country { code } institution { id } isReached extendedTo viewerCan { draft give object extend } }
  conclusions { id number citation status isProvisional wordings { wording } } } }`;

const idsSchema = z.array(z.object({ id: z.string() }));

/** A consultation about so many conclusions, opened today. */
const opened = async (count = 1, over: object = {}) => {
  const session = await world.session();
  for (let made = 0; made < count; made += 1) await world.draft(session, over);
  const consultation = given(await portal.ask(openMutation, { session: session.id }), 'openConsultation');
  const ids = idsSchema.parse(consultation.conclusions).map(({ id }) => id);
  return { id: String(consultation.id), session, conclusions: ids, first: ids[0] ?? '', consultation };
};

/** The same, opened long ago, so that its time is over. */
const over = async (count = 1, more: object = {}) => {
  const session = await world.session();
  for (let made = 0; made < count; made += 1) await world.draft(session, more);
  const consultations = portal.app.get(ConsultationsService);
  const { id } = await consultations.open(await world.acting(manager), session.id, null, longAgo);
  const rows = await portal.database.conclusion.findMany({ where: { consultationId: id }, orderBy: { number: 'asc' } });
  return { id, session, conclusions: rows.map((row) => row.id), first: rows[0]?.id ?? '' };
};

const state = `id status standing version wording adoptedAt
  positions { country { code } isGiven stance isStale text { in(locale: en) { text } } }
  objections { country { code } state confirmBy }
  adoption { consulted reason countries { country { code } outcome reservation { in(locale: en) { text } } } adopters { institution { id } } }`;
const read = (id: string, by: string) =>
  portal.askAs(by, `query ($id: ID!) { conclusionById(id: $id) { ${state} } }`, { id });
const stateOf = async (id: string, by = manager) => given(await read(id, by), 'conclusionById');

const onConclusion = (name: string) => (by: string, conclusion: string, input?: object) =>
  portal.askAs(
    by,
    `mutation ($conclusion: ID!${input ? ', $input: PositionInput!' : ''}) {
      ${name}(conclusion: $conclusion${input ? ', input: $input' : ''}) { ${state} } }`,
    { conclusion, ...(input ? { input } : {}) },
  );
const draftPosition = onConclusion('draftPosition');
const givePosition = onConclusion('givePosition');
const confirmObjection = onConclusion('confirmObjection');
const liftObjection = onConclusion('liftObjection');
const raiseObjection = (by: string, conclusion: string, text = 'It binds our courts.') =>
  portal.askAs(
    by,
    `mutation ($conclusion: ID!, $text: LocalizedTextInput!) { raiseObjection(conclusion: $conclusion, text: $text) { ${state} } }`,
    { conclusion, text: english(text) },
  );
const adoptMutation = `mutation ($id: ID!, $except: [ID!]!, $reason: String) {
  adoptConclusions(id: $id, except: $except, reason: $reason) { id closedAt conclusions { id status } } }`;
const adopt = (by: string, id: string, { except = [], reason }: { except?: string[]; reason?: string } = {}) =>
  portal.askAs(by, adoptMutation, { id, except, ...(reason ? { reason } : {}) });

describe('opening a consultation', () => {
  it('numbers the drafts, keeps their wording, and asks every country for at least ten working days', async () => {
    const { consultation, session } = await opened(2);
    expect(consultation).toMatchObject({
      closedAt: null,
      session: { id: session.id },
      viewerCan: { adopt: true, moveClosing: true, recordReach: true },
      countries: [
        { country: { code: 'CL' }, institution: { id: chile }, isReached: false },
        { country: { code: 'JM' }, isReached: true, extendedTo: null, viewerCan: { draft: false, give: false } },
        { country: { code: 'PE' }, isReached: true },
      ],
      conclusions: [
        { number: 1, citation: `C-3.5/${session.code}-01`, status: 'IN_CONSULTATION', wordings: [{ wording: 1 }] },
        { number: 2, citation: `C-3.5/${session.code}-02`, isProvisional: true },
      ],
    });
    const proposed = given(
      await portal.ask(
        'query ($session: ID!) { proposedClosing(session: $session) { closesOn countries { country { code } closesOn } } }',
        { session: session.id },
      ),
      'proposedClosing',
    );
    expect(proposed.closesOn).toBe(consultation.closesOn);
    expect(await eventsOf('Consultation', String(consultation.id))).toMatchObject([{ act: 'open' }]);
  });

  it('counts the public holidays of each country', () => {
    const holidays = portal.app.get(HolidaysService);
    expect(holidays.isHoliday('PE', '2026-07-28')).toBe(true);
    expect(holidays.isHoliday('JM', '2026-07-28')).toBe(false);
    expect(holidays.isHoliday('XX', '2026-07-28')).toBe(false);
    expect(holidays.after('2026-07-27', 1, 'JM')).toBe('2026-07-28');
    expect(holidays.after('2026-07-27', 1, 'PE')).toBe('2026-07-30');
    expect(holidays.afterEverywhere('2026-07-27', 1, ['JM', 'PE'])).toBe('2026-07-30');
  });

  it('never gives a number again', async () => {
    const { session, first } = await opened(2);
    const withdraw = 'mutation ($id: ID!) { withdrawConclusion(id: $id, reason: "Said twice.") { id } }';
    given(await portal.ask(withdraw, { id: first }), 'withdrawConclusion');
    await world.draft(session);
    const again = given(await portal.ask(openMutation, { session: session.id }), 'openConsultation');
    expect(again.conclusions).toMatchObject([{ number: 3 }]);
  });

  it('waits until both languages are current, and for something to ask about', async () => {
    const session = await world.session();
    expect(refusal(await portal.ask(openMutation, { session: session.id }))).toMatchObject({ code: 'NOTHING_DUE' });
    await world.draft(session, { text: english('Only English') });
    expect(refusal(await portal.ask(openMutation, { session: session.id }))).toMatchObject({
      code: 'LANGUAGE_LACKING',
      values: { which: '1', languages: 'es' },
    });
    const past = { session: session.id, closesOn: '2020-01-01' };
    expect(refusal(await portal.ask(openMutation, past))).toMatchObject({ code: 'INVALID_INPUT', field: 'closesOn' });
    await portal.database.session.update({ where: { id: session.id }, data: { publishedAt: null } });
    expect(refusal(await portal.ask(openMutation, { session: session.id }))).toMatchObject({ field: 'publishedAt' });
  });

  it('is refused to who does not lead, and until a country with two members has one voice', async () => {
    const session = await world.session();
    await world.draft(session);
    for (const person of [world.people.expert, peru.authority, world.people.stranger]) {
      expect(refusal(await portal.askAs(person, openMutation, { session: session.id }))).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const second = await world.make.institution(world.groupId, { countryCode: 'CL' });
    expect(refusal(await portal.ask(openMutation, { session: session.id }))).toMatchObject({
      code: 'VOICE_NEEDED',
      values: { country: 'CL' },
    });
    const name = `mutation ($id: ID!) { nameCountryVoice(group: "3.5", institution: $id) { country { code } institution { id } } }`;
    expect(given(await portal.ask(name, { id: chile }), 'nameCountryVoice')).toMatchObject({
      institution: { id: chile },
    });
    const outside = await world.make.institution(null);
    expect(refusal(await portal.ask(name, { id: outside }))).toMatchObject({ field: 'institution' });
    const asked = '{ group(slug: "3.5") { canNameVoice } }';
    expect(given(await portal.ask(asked), 'group')).toEqual({ canNameVoice: true });
    expect(given(await portal.askAs(world.people.expert, asked), 'group')).toEqual({ canNameVoice: false });
    given(await portal.ask(openMutation, { session: session.id }), 'openConsultation');
    await portal.database.groupMember.deleteMany({ where: { institutionId: second } });
    expect((await eventsOf('Institution', chile)).at(-1)).toMatchObject({ act: 'name-voice' });
  });

  it('keeps a citation when its session gets another code, and both addresses lead there', async () => {
    const { session, first } = await opened();
    const { version } = await portal.database.session.findUniqueOrThrow({ where: { id: session.id } });
    const rows = await portal.database.guidingQuestion.findMany({ where: { sessionId: session.id } });
    const items = await portal.database.agendaItem.findMany({ where: { sessionId: session.id } });
    const renumber = `mutation ($id: ID!, $version: Int!, $input: SessionInput!) { updateSession(id: $id, version: $version, input: $input) { code } }`;
    const input = {
      ...session.input,
      code: `${session.code}x`,
      questions: rows.map(({ id }) => ({ id, text: english('What?'), isQuestion: true })),
      agenda: items.map(({ id }) => ({ id, kind: 'PANEL', title: english('A panel'), contributions: [] })),
    };
    given(await portal.ask(renumber, { id: session.id, version, input }), 'updateSession');
    const at = `query ($code: String!) { conclusion(group: "3.5", session: $code, number: 1) { id citation session { code } } }`;
    for (const code of [session.code, `${session.code}x`]) {
      expect(given(await portal.ask(at, { code }), 'conclusion')).toEqual({
        id: first,
        citation: `C-3.5/${session.code}-01`,
        session: { code: `${session.code}x` },
      });
    }
    const cited = `query ($citation: String!) { citedConclusion(citation: $citation) { id } }`;
    const answer = await portal.ask(cited, { citation: `C-3.5/${session.code}-01` });
    expect(given(answer, 'citedConclusion')).toEqual({ id: first });
  });
});

describe('the time that countries have', () => {
  const move = `mutation ($id: ID!, $version: Int!, $closesOn: String!, $reason: String!) {
    moveConsultationClosing(id: $id, version: $version, closesOn: $closesOn, reason: $reason) { closesOn version } }`;
  const extend =
    'mutation ($id: ID!) { extendConsultation(id: $id) { closesOn countries { country { code } extendedTo } } }';
  const reach = `mutation ($id: ID!, $country: String!) {
    recordReach(id: $id, country: $country, isReached: false) { countries { country { code } isReached } } }`;

  it('is moved with a reason, by who leads', async () => {
    const { id } = await opened();
    const wish = { id, version: 1, closesOn: '2999-01-04', reason: 'Carnival' };
    expect(refusal(await portal.ask(move, { ...wish, reason: '' }))).toMatchObject({ code: 'REASON_NEEDED' });
    expect(refusal(await portal.ask(move, { ...wish, closesOn: 'soon' }))).toMatchObject({ field: 'closesOn' });
    expect(refusal(await portal.askAs(peru.focalPoint, move, wish))).toMatchObject({ code: 'FORBIDDEN' });
    expect(given(await portal.ask(move, wish), 'moveConsultationClosing')).toEqual({
      closesOn: '2999-01-04',
      version: 2,
    });
    expect(refusal(await portal.ask(move, wish))).toMatchObject({ code: 'CONFLICT' });
    expect((await eventsOf('Consultation', id)).at(-1)).toMatchObject({ act: 'move-closing', to: '2999-01-04' });
  });

  it('is extended once for a country, by one click of its focal point', async () => {
    const { id } = await opened();
    const extended = given(await portal.askAs(peru.focalPoint, extend, { id }), 'extendConsultation');
    const country = z.array(z.object({ extendedTo: z.string().nullable() })).parse(extended.countries);
    expect(country.filter(({ extendedTo }) => extendedTo !== null)).toHaveLength(1);
    expect(country[2]?.extendedTo).toEqual(expect.any(String));
    expect(refusal(await portal.askAs(peru.focalPoint, extend, { id }))).toMatchObject({ code: 'NOTHING_DUE' });
    expect(refusal(await portal.askAs(peru.authority, extend, { id }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs(jamaica.focalPoint, extend, { id: (await over()).id }))).toMatchObject({
      code: 'CONSULTATION_OVER',
    });
    expect((await eventsOf('Consultation', id)).at(-1)).toMatchObject({ act: 'extend' });
  });

  it('means nothing to a country that nobody reached, which the record says', async () => {
    const { id } = await opened();
    const recorded = given(await portal.ask(reach, { id, country: 'JM' }), 'recordReach');
    expect(recorded.countries).toContainEqual({ country: { code: 'JM' }, isReached: false });
    expect(refusal(await portal.ask(reach, { id, country: 'BR' }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'country',
    });
    expect(refusal(await portal.askAs(jamaica.focalPoint, reach, { id, country: 'JM' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await eventsOf('Consultation', id)).at(-1)).toMatchObject({ act: 'record-not-reached' });
  });
});

describe('the position of a country', () => {
  const reservation = { stance: 'RESERVATION', text: english('As our constitution allows.'), isPublic: true };

  it('is drafted by the focal point, which nobody else sees, and given by the authority', async () => {
    const { first } = await opened();
    const others = [manager, jamaica.focalPoint, world.people.expert];
    const before = await Promise.all(others.map((person) => stateOf(first, person)));
    const audit = '{ audit(first: 50) { totalCount } }';
    const told = await portal.ask(audit);
    given(await draftPosition(peru.focalPoint, first, reservation), 'draftPosition');
    expect(await Promise.all(others.map((person) => stateOf(first, person)))).toEqual(before);
    expect(await portal.ask(audit)).toEqual(told);
    expect((await stateOf(first, peru.authority)).positions).toMatchObject([{ isGiven: false, stance: 'RESERVATION' }]);
    expect(refusal(await givePosition(peru.focalPoint, first))).toMatchObject({ code: 'FORBIDDEN' });
    given(await givePosition(peru.authority, first), 'givePosition');
    expect((await stateOf(first, jamaica.focalPoint)).positions).toMatchObject([
      { country: { code: 'PE' }, isGiven: true, stance: 'RESERVATION', isStale: false },
    ]);
    expect(refusal(await givePosition(peru.authority, first))).toMatchObject({ code: 'NOTHING_DUE' });
    expect((await eventsOf('Conclusion', first)).at(-1)).toMatchObject({
      act: 'give-position',
      to: 'RESERVATION',
      actorId: peru.authority,
    });
  });

  it('says why, comes in time, and from who acts for the country', async () => {
    const { first } = await opened();
    expect(refusal(await givePosition(peru.authority, first, { stance: 'RESERVATION' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'text',
    });
    for (const person of [manager, world.people.expert, world.people.participant]) {
      expect(refusal(await draftPosition(person, first, reservation))).toMatchObject({ code: 'FORBIDDEN' });
    }
    const late = await over();
    expect(refusal(await givePosition(peru.authority, late.first, reservation))).toMatchObject({
      code: 'CONSULTATION_OVER',
    });
    const draft = await world.draft(await world.session());
    expect(refusal(await givePosition(world.people.expert, draft.id, reservation))).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
  });

  it('is no objection to all, or to all except some, in one click', async () => {
    const { id, conclusions } = await opened(3);
    const give = 'mutation ($id: ID!, $except: [ID!]!) { giveNoObjection(id: $id, except: $except) { id } }';
    const except = conclusions.slice(2);
    given(await portal.askAs(peru.authority, give, { id, except }), 'giveNoObjection');
    const said = await Promise.all(conclusions.map(async (one) => (await stateOf(one)).positions));
    expect(said).toMatchObject([[{ stance: 'NO_OBJECTION' }], [{ stance: 'NO_OBJECTION' }], []]);
    expect(refusal(await portal.askAs(peru.focalPoint, give, { id, except }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await portal.askAs(peru.authority, give, { id, except: [chile] }))).toMatchObject({
      field: 'except',
    });
  });

  it('is stale once the text says otherwise: the country is asked again, with time to answer', async () => {
    const { first, session, id } = await opened();
    given(await givePosition(peru.authority, first, { stance: 'NO_OBJECTION' }), 'givePosition');
    await portal.database.consultation.update({ where: { id }, data: { closesOn: '2020-01-10' } });
    const update = `mutation ($id: ID!, $version: Int!, $input: ConclusionInput!) { updateConclusion(id: $id, version: $version, input: $input) { wording wordings { wording isMend } } }`;
    const input = {
      kind: 'FINDING',
      questions: [session.question],
      text: bilingual('Courts must divert.', 'Deben derivar.'),
    };
    const edited = given(
      await portal.askAs(world.people.expert, update, { id: first, version: 2, input }),
      'updateConclusion',
    );
    expect(edited).toEqual({
      wording: 2,
      wordings: [
        { wording: 1, isMend: false },
        { wording: 2, isMend: false },
      ],
    });
    expect((await stateOf(first)).positions).toMatchObject([{ stance: 'NO_OBJECTION', isStale: true }]);
    expect((await eventsOf('Consultation', id)).at(-1)).toMatchObject({ act: 'ask-again', from: '2020-01-10' });
    given(await givePosition(peru.authority, first, { stance: 'NO_OBJECTION' }), 'givePosition');
    expect((await stateOf(first)).positions).toMatchObject([{ isStale: false }]);
  });

  it('stands where two people said that an edit changes no meaning', async () => {
    const { first } = await opened();
    given(await givePosition(peru.authority, first, { stance: 'NO_OBJECTION' }), 'givePosition');
    const propose = `mutation ($id: ID!, $text: LocalizedTextInput!) { mendConclusion(id: $id, version: 2, text: $text) { id } }`;
    const text = bilingual('The courts divert.', 'Los juzgados derivan.');
    given(await portal.askAs(world.people.expert, propose, { id: first, text }), 'mendConclusion');
    const confirm = 'mutation ($id: ID!) { confirmConclusionMend(id: $id) { wordings { wording isMend } } }';
    expect(given(await portal.askAs(world.people.rapporteur, confirm, { id: first }), 'confirmConclusionMend')).toEqual(
      {
        wordings: [
          { wording: 1, isMend: false },
          { wording: 1, isMend: true },
        ],
      },
    );
    expect((await stateOf(first)).positions).toMatchObject([{ isStale: false }]);
  });

  it('is read by members of the group only', async () => {
    const { first } = await opened();
    given(await givePosition(peru.authority, first, reservation), 'givePosition');
    expect((await stateOf(first, world.people.participant)).positions).toHaveLength(1);
    expect((await read(first, world.people.stranger)).data).toEqual({ conclusionById: null });
  });
});

describe('an objection', () => {
  it('of a focal point pauses at once, and is the country’s once its authority confirms it', async () => {
    const { first } = await opened();
    expect(given(await raiseObjection(peru.focalPoint, first), 'raiseObjection')).toMatchObject({
      standing: 'PAUSED',
      objections: [{ country: { code: 'PE' }, state: 'RAISED' }],
      positions: [],
    });
    expect(refusal(await raiseObjection(peru.focalPoint, first))).toMatchObject({ code: 'NOTHING_DUE' });
    expect(refusal(await confirmObjection(peru.focalPoint, first))).toMatchObject({ code: 'FORBIDDEN' });
    expect(given(await confirmObjection(peru.authority, first), 'confirmObjection')).toMatchObject({
      standing: 'PAUSED',
      objections: [{ state: 'CONFIRMED' }],
      positions: [{ stance: 'OBJECTION', isGiven: true }],
    });
    expect(refusal(await liftObjection(peru.focalPoint, first))).toMatchObject({ code: 'FORBIDDEN' });
    expect(given(await liftObjection(peru.authority, first), 'liftObjection')).toMatchObject({
      standing: 'IN_CONSULTATION',
      objections: [{ state: 'LIFTED' }],
      positions: [],
    });
    expect(refusal(await liftObjection(peru.authority, first))).toMatchObject({ code: 'NOTHING_DUE' });
    expect((await eventsOf('Conclusion', first)).slice(-3).map(({ act }) => act)).toEqual([
      'object',
      'confirm-objection',
      'lift-objection',
    ]);
  });

  it('lapses where nobody confirms it within five working days', async () => {
    const { first } = await opened();
    given(await raiseObjection(peru.focalPoint, first), 'raiseObjection');
    await portal.database.objection.updateMany({ where: { conclusionId: first }, data: { confirmBy: '2020-01-10' } });
    expect(await stateOf(first)).toMatchObject({ standing: 'IN_CONSULTATION', objections: [{ state: 'LAPSED' }] });
    expect(refusal(await confirmObjection(peru.authority, first))).toMatchObject({ code: 'NOTHING_DUE' });
  });

  it('of the authority needs no confirming, and ends with another word of the country', async () => {
    const { first } = await opened();
    const objection = { stance: 'OBJECTION', text: english('No.') };
    expect(given(await givePosition(peru.authority, first, objection), 'givePosition')).toMatchObject({
      standing: 'PAUSED',
      objections: [{ state: 'CONFIRMED' }],
    });
    expect(given(await givePosition(peru.authority, first, { stance: 'NO_OBJECTION' }), 'givePosition')).toMatchObject({
      standing: 'IN_CONSULTATION',
      positions: [{ stance: 'NO_OBJECTION' }],
    });
  });

  it('is refused to others, and says why', async () => {
    const { first } = await opened();
    for (const person of [peru.authority, manager, world.people.expert]) {
      expect(refusal(await raiseObjection(person, first))).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(refusal(await raiseObjection(peru.focalPoint, first, ' '))).toMatchObject({ field: 'text.texts' });
  });
});

describe('adopting', () => {
  it('waits until the time is over for every country', async () => {
    const running = await opened();
    expect(refusal(await adopt(manager, running.id, { reason: 'Now' }))).toMatchObject({ code: 'CONSULTATION_RUNS' });
    const { id } = await over();
    await portal.database.consultedCountry.updateMany({
      where: { consultationId: id, countryCode: 'PE' },
      data: { extendedTo: '2999-01-01' },
    });
    expect(refusal(await adopt(manager, id, { reason: 'Now' }))).toMatchObject({
      code: 'CONSULTATION_RUNS',
      values: { until: '2999-01-01' },
    });
  });

  it('is recorded with who was consulted, answered, kept silent and was not reached', async () => {
    const { id, first } = await over();
    const acting = await world.acting(peru.authority);
    const word = { stance: 'RESERVATION', text: english('As our constitution allows.'), isPublic: true };
    await portal.app.get(PositionsService).give(acting, first, word, longAgo);
    expect(refusal(await adopt(manager, id))).toMatchObject({ code: 'REASON_NEEDED', field: 'reason' });
    const adopted = given(await adopt(manager, id, { reason: 'The co-leads are new.' }), 'adoptConclusions');
    expect(adopted).toMatchObject({ conclusions: [{ id: first, status: 'ADOPTED' }] });
    expect(adopted.closedAt).not.toBeNull();
    expect(await stateOf(first)).toMatchObject({
      standing: 'ADOPTED',
      adoption: {
        consulted: 3,
        reason: 'The co-leads are new.',
        countries: [
          { country: { code: 'CL' }, outcome: 'NOT_REACHED', reservation: null },
          { country: { code: 'JM' }, outcome: 'SILENT', reservation: null },
          {
            country: { code: 'PE' },
            outcome: 'RESERVATION',
            reservation: { in: { text: 'As our constitution allows.' } },
          },
        ],
        adopters: [{ institution: null }],
      },
    });
    expect((await eventsOf('Conclusion', first)).at(-1)).toMatchObject({ act: 'adopt', to: 'ADOPTED' });
    expect(refusal(await adopt(manager, id, { reason: 'Again' }))).toMatchObject({ code: 'NOTHING_DUE' });
    await portal.database.conclusion.update({ where: { id: first }, data: { releasedAt: new Date() } });
    expect(given(await read(first, 'nobody'), 'conclusionById')).toMatchObject({
      positions: [],
      objections: [],
      adoption: { consulted: 3, reason: null, countries: [{ country: { code: 'PE' }, outcome: 'RESERVATION' }] },
    });
  });

  it('is refused while an objection is open or a language is missing, and takes all except some', async () => {
    const { id, conclusions, first } = await over(2);
    const positions = portal.app.get(PositionsService);
    const word = { stance: 'OBJECTION', text: english('No.') };
    await positions.give(await world.acting(peru.authority), first, word, longAgo);
    expect(refusal(await adopt(manager, id, { reason: 'Now' }))).toMatchObject({ code: 'OBJECTION_OPEN' });
    await portal.database.conclusion.update({ where: { id: conclusions[1] ?? '' }, data: { lacking: ['es'] } });
    expect(refusal(await adopt(manager, id, { except: [first], reason: 'Now' }))).toMatchObject({
      code: 'LANGUAGE_LACKING',
    });
    await portal.database.conclusion.update({ where: { id: conclusions[1] ?? '' }, data: { lacking: [] } });
    const adopted = given(await adopt(manager, id, { except: [first], reason: 'The other later' }), 'adoptConclusions');
    expect(adopted).toMatchObject({
      closedAt: null,
      conclusions: [{ status: 'IN_CONSULTATION' }, { status: 'ADOPTED' }],
    });
    expect(refusal(await adopt(peru.focalPoint, id))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await adopt(world.people.stranger, id))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never changes the text again, and a later one supersedes it, which both show', async () => {
    const { id, first, session } = await over();
    given(await adopt(manager, id, { reason: 'Alone' }), 'adoptConclusions');
    const update = `mutation ($id: ID!, $input: ConclusionInput!) { updateConclusion(id: $id, version: 3, input: $input) { id } }`;
    const input = { kind: 'FINDING', text: bilingual('Other', 'Otra'), questions: [session.question] };
    expect(refusal(await portal.askAs(world.people.expert, update, { id: first, input }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const later = await over(1, { supersedes: first });
    expect(await stateOf(first)).toMatchObject({ standing: 'ADOPTED' });
    given(await adopt(manager, later.id, { reason: 'Alone' }), 'adoptConclusions');
    const links = `query ($id: ID!) { conclusionById(id: $id) { standing supersedes { id } supersededBy { id } } }`;
    expect((await portal.ask(links, { id: first })).data).toEqual({
      conclusionById: { standing: 'SUPERSEDED', supersedes: null, supersededBy: [{ id: later.first }] },
    });
    expect((await portal.ask(links, { id: later.first })).data).toMatchObject({
      conclusionById: { standing: 'ADOPTED', supersedes: { id: first } },
    });
    expect((await eventsOf('Conclusion', first)).at(-1)).toMatchObject({ act: 'supersede' });
  });

  it('takes both who lead the group where the group asks for it, on the wording that both read', async () => {
    const [spain, barbados] = [peru.institution, jamaica.institution];
    for (const [position, institutionId] of [spain, barbados].entries()) {
      await portal.database.groupCoLead.create({ data: { groupId: world.groupId, institutionId, position } });
    }
    const [one, other] = [await world.make.person(), await world.make.person()];
    await world.make.groupRole(one, world.groupId, 'CO_LEAD', terms.goesOn, spain);
    await world.make.groupRole(other, world.groupId, 'CO_LEAD', terms.goesOn, barbados);
    await portal.database.workingGroup.update({
      where: { id: world.groupId },
      data: { isAdoptionByBothCoLeads: true },
    });
    const { id, first } = await over();
    expect(refusal(await adopt(manager, id, { reason: 'Alone' }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(given(await adopt(one, id), 'adoptConclusions')).toMatchObject({ closedAt: null });
    expect(given(await adopt(one, id), 'adoptConclusions')).toMatchObject({ closedAt: null });
    expect((await stateOf(first)).status).toBe('IN_CONSULTATION');
    const said = 'query ($id: ID!) { conclusionById(id: $id) { approvedBy { id } } }';
    expect((await portal.askAs(other, said, { id: first })).data).toEqual({
      conclusionById: { approvedBy: [{ id: spain }] },
    });
    expect(given(await adopt(other, id), 'adoptConclusions')).toMatchObject({ conclusions: [{ status: 'ADOPTED' }] });
    const { adoption } = await stateOf(first);
    expect(z.object({ adopters: z.array(z.unknown()) }).parse(adoption).adopters).toHaveLength(2);
    expect((await eventsOf('Conclusion', first)).filter(({ act }) => act === 'approve')).toHaveLength(2);
    await portal.database.workingGroup.update({
      where: { id: world.groupId },
      data: { isAdoptionByBothCoLeads: false },
    });
  });

  it('gives the same status as its log, at every step', async () => {
    const { id } = await over(3);
    await portal.app.get(AdoptionsService).adopt(await world.acting(manager), id, [], 'Alone');
    const all = await portal.database.conclusion.findMany({ where: { consultationId: id } });
    for (const { id: conclusion, status } of all) {
      const moves = (await eventsOf('Conclusion', conclusion)).flatMap(({ act, to }) =>
        ['draft', 'circulate', 'adopt', 'withdraw'].includes(act) && to !== null ? [to] : [],
      );
      expect(moves.at(-1)).toBe(status);
    }
  });
});

describe('a page of conclusions with all that countries said', () => {
  it('asks the database as often for ten as for two', async () => {
    const { id, session } = await opened(10);
    const give = 'mutation ($id: ID!) { giveNoObjection(id: $id) { id } }';
    given(await portal.askAs(peru.authority, give, { id }), 'giveNoObjection');
    const list = `query ($session: ID!, $first: Int!) { conclusions(filter: { session: $session }, first: $first) {
      nodes { ${state} approvedBy { id } consultation { lastDay closesOn countries { institution { id } viewerCan { give } } } } } }`;
    const statements = async (first: number) => {
      portal.statements.length = 0;
      expect((await portal.askAs(manager, list, { session: session.id, first })).errors).toEqual([]);
      return portal.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length;
    };
    const few = await statements(2);
    expect(await statements(10)).toBe(few);
  });
});

describe('the last day', () => {
  const standing = 'query ($id: ID!) { consultation(id: $id) { lastDay isOver countries { extendedTo } } }';

  it('is that of the country with the latest one, and is over once it is over everywhere', async () => {
    const { id } = await opened();
    expect((await portal.ask(standing, { id })).data).toMatchObject({ consultation: { isOver: false } });
    const extend = 'mutation ($id: ID!) { extendConsultation(id: $id) { lastDay closesOn } }';
    const { lastDay, closesOn } = given(await portal.askAs(peru.focalPoint, extend, { id }), 'extendConsultation');
    expect(String(lastDay) > String(closesOn)).toBe(true);
    const { id: past } = await over();
    expect((await portal.ask(standing, { id: past })).data).toMatchObject({ consultation: { isOver: true } });
  });
});
