import { given } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { MailServer } from '../../test/mail-server.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';
import { MailSenderService } from '../platform/mail/mail-sender.service.js';
import { ConsultationsService } from './consultations.service.js';
import { z } from 'zod';

const { jest } = import.meta;

type Country = Awaited<ReturnType<ConclusionWorld['country']>>;

let portal: TestApp;
let world: ConclusionWorld;
let server: MailServer;
let sender: MailSenderService;
let peru: Country;
let jamaica: Country;
let chile: string;
let manager: string;

beforeAll(async () => {
  const { mailServer, url } = await MailServer.start();
  server = mailServer;
  portal = await TestApp.start('DEMO', { SMTP_URL: url, PUBLIC_URL: 'https://portal.example' });
  world = await ConclusionWorld.build(portal);
  [peru, jamaica] = [await world.country('PE'), await world.country('JM')];
  chile = await world.make.institution(world.groupId, { countryCode: 'CL' });
  manager = await world.manager();
  await portal.database.person.updateMany({
    where: { id: { in: [peru.focalPoint, peru.authority] } },
    data: { locale: 'es' },
  });
  sender = portal.app.get(MailSenderService);
  jest.spyOn(Reflect.get(sender, 'logger'), 'warn').mockImplementation(() => undefined);
});

afterAll(async () => {
  await portal.stop();
  await server.stop();
});

beforeEach(() => {
  server.empty();
  server.unknown.clear();
});

const openMutation = `mutation ($session: ID!) { openConsultation(session: $session) {
  id version closesOn conclusions { id citation version } countries { country { code } isReached } } }`;
const openedSchema = z.object({
  id: z.string(),
  version: z.number(),
  closesOn: z.string(),
  conclusions: z.array(z.object({ id: z.string(), citation: z.string(), version: z.number() })),
  countries: z.array(z.object({ country: z.object({ code: z.string() }), isReached: z.boolean() })),
});

const opened = async () => {
  const session = await world.session();
  await world.draft(session);
  const consultation = openedSchema.parse(
    given(await portal.ask(openMutation, { session: session.id }), 'openConsultation'),
  );
  const [conclusion] = consultation.conclusions;
  if (!conclusion) throw new Error('Nothing was opened.');
  return { ...consultation, session, conclusion };
};

const reachOf = async (id: string) => {
  const rows = await portal.database.consultedCountry.findMany({
    where: { consultationId: id },
    orderBy: { countryCode: 'asc' },
  });
  return Object.fromEntries(rows.map(({ countryCode, isReached }) => [countryCode, isReached]));
};

const givePosition = (by: string, conclusion: string, input: object) =>
  portal.askAs(
    by,
    'mutation ($conclusion: ID!, $input: PositionInput) { givePosition(conclusion: $conclusion, input: $input) { id } }',
    { conclusion, input },
  );

describe('when a consultation opens', () => {
  it('whoever acts for a country is asked in their language, with the texts and what they can do', async () => {
    const { conclusion, session } = await opened();
    await sender.send();
    expect(server.received.map(({ to }) => to).toSorted()).toEqual(
      [peru, jamaica].flatMap((one) => [one.focalPoint, one.authority].map((id) => `${id}@example.org`)).toSorted(),
    );
    const [toPeru] = server.for(peru.focalPoint);
    expect(toPeru?.subject).toMatch(new RegExp(`^Sesión ${session.code}: 1 conclusión para Perú, hasta el `));
    expect(toPeru?.text).toContain('Los juzgados derivan.');
    expect(toPeru?.text).toContain(conclusion.citation);
    expect(toPeru?.text).toContain('Como punto focal o suplente');
    expect(toPeru?.mail.html).toContain('Los juzgados derivan.');
    expect(server.for(peru.authority)[0]?.text).toContain('Como autoridad que da el visto bueno');
    expect(server.for(jamaica.authority)[0]?.text).toContain('Courts divert.');
  });

  it('no link says who follows it', async () => {
    const { id, session } = await opened();
    await sender.send();
    const links = server.received.flatMap(({ text }) => text.match(/https:\/\/\S+/g) ?? []);
    const about = `groups/3.5/sessions/${session.code}/consultations/${id}`;
    expect(new Set(links)).toEqual(
      new Set(['https://portal.example', `https://portal.example/es/${about}`, `https://portal.example/en/${about}`]),
    );
  });

  it('is silent to nobody whom it did not reach: one without an address, or whose mails all came back', async () => {
    server.unknown.add(`${jamaica.focalPoint}@example.org`);
    const { id } = await opened();
    expect(await reachOf(id)).toEqual({ CL: false, JM: true, PE: true });
    await sender.send();
    expect(await reachOf(id)).toEqual({ CL: false, JM: true, PE: true });
    server.unknown.add(`${jamaica.authority}@example.org`);
    const other = await opened();
    await sender.send();
    expect(await reachOf(other.id)).toEqual({ CL: false, JM: false, PE: true });
    const events = await portal.app.get(EventsService).of({ type: 'Consultation', id: other.id });
    expect(events).toMatchObject([
      { act: 'open', origin: 'PERSON' },
      { act: 'record-not-reached', origin: 'PORTAL', details: { countryCode: 'JM' } },
    ]);
  });

  it('leaves what a person recorded about a country as it is', async () => {
    const { id } = await opened();
    const record = `mutation ($id: ID!, $country: String!) { recordReach(id: $id, country: $country, isReached: true) { id } }`;
    given(await portal.ask(record, { id, country: 'JM' }), 'recordReach');
    for (const person of [jamaica.focalPoint, jamaica.authority]) server.unknown.add(`${person}@example.org`);
    await sender.send();
    expect(await reachOf(id)).toMatchObject({ JM: true });
  });

  it('writes nothing where the act is refused', async () => {
    const session = await world.session();
    await world.draft(session, { text: english('Only English') });
    const before = await portal.database.mail.count();
    await portal.ask(openMutation, { session: session.id });
    expect(await portal.database.mail.count()).toBe(before);
  });

  it('tells nobody of what was long ago', async () => {
    const session = await world.session();
    await world.draft(session);
    const before = await portal.database.mail.count();
    const { id } = await portal.app
      .get(ConsultationsService)
      .open(await world.acting(manager), session.id, null, new Date('2024-03-04T10:00:00Z'));
    expect(await portal.database.mail.count()).toBe(before);
    expect(await reachOf(id)).toMatchObject({ PE: true, CL: false });
    expect(chile).toEqual(expect.any(String));
  });
});

describe('while it lasts', () => {
  it('a text that says otherwise asks again, and tells who had spoken that it was on another text', async () => {
    const { session, conclusion } = await opened();
    given(await givePosition(peru.authority, conclusion.id, { stance: 'NO_OBJECTION' }), 'givePosition');
    await sender.send();
    server.empty();
    const update = `mutation ($id: ID!, $version: Int!, $input: ConclusionInput!) {
      updateConclusion(id: $id, version: $version, input: $input) { id version } }`;
    const input = {
      kind: 'FINDING',
      questions: [session.question],
      text: english('Courts divert early.', 'Los juzgados derivan pronto.'),
    };
    const edited = given(
      await portal.ask(update, { id: conclusion.id, version: conclusion.version, input }),
      'updateConclusion',
    );
    await sender.send();
    expect(server.for(peru.authority)[0]?.subject).toContain(`${conclusion.citation} ha cambiado`);
    expect(server.for(peru.authority)[0]?.text).toContain('se pronunció sobre el texto anterior');
    expect(server.for(jamaica.authority)[0]?.text).toContain('Jamaica has not spoken yet');
    expect(server.for(jamaica.authority)[0]?.text).toContain('Courts divert early.');
    server.empty();
    given(
      await portal.ask(update, {
        id: conclusion.id,
        version: edited.version,
        input: { ...input, lenses: ['GENDER'] },
      }),
      'updateConclusion',
    );
    expect(await sender.send()).toBe(0);
  });

  it('an objection is put before who writes, leads and manages, and before who can confirm it', async () => {
    const { conclusion } = await opened();
    await sender.send();
    server.empty();
    const object = `mutation ($conclusion: ID!, $text: LocalizedTextInput!) { raiseObjection(conclusion: $conclusion, text: $text) { id } }`;
    const text = english('It binds our courts.');
    given(await portal.askAs(peru.focalPoint, object, { conclusion: conclusion.id, text }), 'raiseObjection');
    await sender.send();
    const [toPen] = server.for(world.people.expert);
    expect(toPen?.subject).toBe(`Peru objects to ${conclusion.citation}`);
    expect(toPen?.text).toContain('It binds our courts.');
    expect(server.received.some(({ to }) => to === 'manager@example.org')).toBe(true);
    const [toAuthority] = server.for(peru.authority);
    expect(toAuthority?.subject).toContain('Confirme hasta el');
    expect(toAuthority?.text).toContain('cinco días hábiles');
    expect(toAuthority?.text).toMatch(/sessions\/c\d+\/conclusions\/01\n/);
    expect(server.for(jamaica.authority)).toEqual([]);
    expect(JSON.stringify(server.received.map((one) => one.text))).not.toContain('A EXPERT objects');
  });

  it('an extension, another last day and a withdrawal are told to whom they concern', async () => {
    const { id, version, conclusion } = await opened();
    await sender.send();
    server.empty();
    const extend = 'mutation ($id: ID!) { extendConsultation(id: $id) { id } }';
    given(await portal.askAs(peru.focalPoint, extend, { id }), 'extendConsultation');
    await sender.send();
    expect(server.for(peru.authority)[0]?.subject).toContain('Perú tiene hasta el');
    expect(server.for(jamaica.focalPoint)).toEqual([]);
    const move = `mutation ($id: ID!, $version: Int!) {
      moveConsultationClosing(id: $id, version: $version, closesOn: "2999-12-31", reason: "Elections.") { id } }`;
    given(await portal.ask(move, { id, version }), 'moveConsultationClosing');
    await sender.send();
    expect(server.for(jamaica.focalPoint)[0]?.text).toContain('Elections.');
    const withdraw = 'mutation ($id: ID!) { withdrawConclusion(id: $id, reason: "Said twice.") { id } }';
    given(await portal.ask(withdraw, { id: conclusion.id }), 'withdrawConclusion');
    await sender.send();
    expect(server.for(jamaica.focalPoint)[1]?.subject).toBe(`${conclusion.citation} was withdrawn`);
  });
});
