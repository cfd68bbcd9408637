import { z } from 'zod';
import { given } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { MailServer } from '../../test/mail-server.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { newId } from '../platform/database/ids.js';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { MailSenderService } from '../platform/mail/mail-sender.service.js';
import { AdoptionsService } from './adoptions.service.js';
import { ConsultationsService } from './consultations.service.js';
import { PositionsService } from './positions.service.js';
import { TasksService } from './tasks.service.js';

type Country = Awaited<ReturnType<ConclusionWorld['country']>>;

let portal: TestApp;
let world: ConclusionWorld;
let server: MailServer;
let sender: MailSenderService;
let peru: Country;
let jamaica: Country;
let manager: string;
let coLead: string;

const hour = 60 * 60_000;
const later = (days: number, from = new Date()) => new Date(from.getTime() + days * 24 * hour);
/** A morning on which the reminders are due, so many days from today. */
const morning = (days: number) => new Date(`${later(days).toISOString().slice(0, 10)}T06:00:00Z`);

beforeAll(async () => {
  const { mailServer, url } = await MailServer.start();
  server = mailServer;
  portal = await TestApp.start('DEMO', { SMTP_URL: url, PUBLIC_URL: 'https://portal.example' });
  world = await ConclusionWorld.build(portal);
  [peru, jamaica] = [await world.country('PE'), await world.country('JM')];
  manager = await world.manager();
  coLead = await world.make.person();
  await portal.database.groupCoLead.create({
    data: { groupId: world.groupId, institutionId: peru.institution, position: 0 },
  });
  await world.make.groupRole(coLead, world.groupId, 'CO_LEAD', undefined, peru.institution);
  await portal.database.person.updateMany({ where: { id: peru.authority }, data: { locale: 'es' } });
  sender = portal.app.get(MailSenderService);
});

afterAll(async () => {
  await portal.stop();
  await server.stop();
});

/** Sends what waits and empties the box first. */
const sent = async () => {
  server.empty();
  await sender.send();
  return server.received;
};

const tasksOf = async (by: string) => {
  const asked = `{ myTasks { id kind count dueOn country { code } session { code } conclusion { citation } } }`;
  const answer = await portal.askAs(by, asked);
  return z
    .array(z.object({ kind: z.string(), count: z.number(), session: z.object({ code: z.string() }) }).loose())
    .parse(answer.data?.['myTasks']);
};
const kindsOf = async (by: string, code: string) =>
  (await tasksOf(by)).filter(({ session }) => session.code === code).map(({ kind }) => kind);

const held = async () => {
  const session = await world.session();
  const id = { id: session.id };
  for (const act of ['convene', 'start', 'hold']) {
    given(await portal.ask(`mutation ($id: ID!) { ${act}Session(id: $id) { id } }`, id), `${act}Session`);
  }
  return session;
};

const opened = async (count = 1) => {
  const session = await world.session();
  for (let made = 0; made < count; made += 1) await world.draft(session);
  const consultations = portal.app.get(ConsultationsService);
  const { id, closesOn } = await consultations.open(await world.acting(manager), session.id, null);
  const rows = await portal.database.conclusion.findMany({ where: { consultationId: id }, orderBy: { number: 'asc' } });
  return { id, closesOn, session, conclusions: rows.map((row) => row.id) };
};

/** Runs the portal's own jobs as a new process would. */
const runJobs = (now: Date) => portal.app.get(JobsService).runDue(now);

describe('after a session', () => {
  it('whoever holds the pen is reminded after three days, who leads after seven, who manages after ten', async () => {
    const session = await held();
    await world.draft(session, { text: english('Only English so far') });
    await sent();
    const about = async () =>
      (await sent()).filter(({ subject }) => subject.startsWith(`Session ${session.code}:`)).map(({ to }) => to);
    const addressOf = (id: string) => `${id}@example.org`;
    await runJobs(morning(2));
    expect(await about()).toEqual([]);
    await runJobs(morning(3));
    expect(await about()).toEqual([addressOf(world.people.expert)]);
    expect(server.received[0]?.text).toContain('One of them lacks Spanish or English.');
    await runJobs(morning(4));
    expect(await about()).toEqual([]);
    await runJobs(morning(7));
    expect((await about()).toSorted()).toEqual([world.people.expert, coLead].map(addressOf).toSorted());
    await runJobs(morning(10));
    expect(await about()).toContain('manager@example.org');
    await runJobs(morning(11));
    expect(await about()).toEqual([]);
  });

  it('nobody is reminded once the conclusions are before the countries, nor twice after a restart', async () => {
    const session = await held();
    await world.draft(session);
    await sent();
    await runJobs(morning(23));
    const first = (await sent()).filter(({ subject }) => subject.startsWith(`Session ${session.code}:`));
    expect(first.length).toBeGreaterThan(0);
    await portal.database.jobRun.deleteMany();
    await runJobs(morning(23));
    expect(await sent()).toEqual([]);
    const other = await held();
    await world.draft(other);
    const consultations = portal.app.get(ConsultationsService);
    await consultations.open(await world.acting(manager), other.id, '2999-12-31');
    await sent();
    await runJobs(morning(30));
    expect((await sent()).filter(({ subject }) => subject.startsWith(`Session ${other.code}:`))).toEqual([]);
  });

  it('it stands among the tasks of who writes at once, of who leads and who manages once it is late', async () => {
    const session = await held();
    await world.draft(session);
    expect(await kindsOf(world.people.expert, session.code)).toEqual(['WRITE_CONCLUSIONS']);
    expect(await kindsOf(coLead, session.code)).toEqual([]);
    const { viewer } = await world.acting(manager);
    const tasks = portal.app.get(TasksService);
    const isManagers = async (days: number) =>
      (await tasks.ofViewer(viewer, later(days))).some((task) => task.id === `write:${session.id}`);
    expect([await isManagers(7), await isManagers(10)]).toEqual([false, true]);
  });
});

describe('what waits for somebody in a consultation', () => {
  it('is drafting and giving, for the country’s own people alone, until it has spoken', async () => {
    const { session, conclusions, closesOn } = await opened(2);
    expect(await kindsOf(jamaica.focalPoint, session.code)).toEqual(['DRAFT_POSITION']);
    expect(await kindsOf(jamaica.authority, session.code)).toEqual(['GIVE_POSITION']);
    expect((await tasksOf(jamaica.authority)).find(({ session: { code } }) => code === session.code)).toMatchObject({
      count: 2,
      dueOn: closesOn,
      country: { code: 'JM' },
      conclusion: null,
    });
    expect(await kindsOf(world.people.participant, session.code)).toEqual([]);
    const positions = portal.app.get(PositionsService);
    const acting = await world.acting(jamaica.authority);
    await positions.give(acting, conclusions[0] ?? '', { stance: 'NO_OBJECTION' });
    expect((await tasksOf(jamaica.authority)).find(({ session: { code } }) => code === session.code)).toMatchObject({
      count: 1,
      conclusion: { citation: `C-3.5/${session.code}-02` },
    });
    await positions.give(acting, conclusions[1] ?? '', { stance: 'NO_OBJECTION' });
    expect(await kindsOf(jamaica.authority, session.code)).toEqual([]);
    expect(await kindsOf(jamaica.focalPoint, session.code)).toEqual([]);
  });

  it('is confirming an objection, and settling it', async () => {
    const { session, conclusions } = await opened();
    const acting = await world.acting(peru.focalPoint);
    await portal.app.get(PositionsService).object(acting, conclusions[0] ?? '', english('It binds our courts.'));
    expect(await kindsOf(peru.authority, session.code)).toEqual(['CONFIRM_OBJECTION', 'GIVE_POSITION']);
    expect(await kindsOf(manager, session.code)).toEqual(['SETTLE_OBJECTION']);
    expect(await kindsOf(world.people.expert, session.code)).toEqual(['SETTLE_OBJECTION']);
  });

  it('is told by mail two working days before the end, to countries that have not spoken', async () => {
    const { session, conclusions, closesOn } = await opened();
    const acting = await world.acting(jamaica.authority);
    await portal.app.get(PositionsService).give(acting, conclusions[0] ?? '', { stance: 'NO_OBJECTION' });
    await sent();
    const last = new Date(`${closesOn}T06:00:00Z`);
    await runJobs(later(-7, last));
    const isAbout = ({ text }: { text: string }) =>
      text.includes(`session ${session.code}`) || text.includes(`sesión ${session.code}`);
    expect((await sent()).filter(isAbout)).toEqual([]);
    await runJobs(later(-1, last));
    expect(
      (await sent())
        .filter(isAbout)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([peru.focalPoint, peru.authority].map((id) => `${id}@example.org`).toSorted());
    await runJobs(last);
    expect((await sent()).filter(isAbout)).toEqual([]);
  });

  it('asks the database as often for ten consultations as for two', async () => {
    await opened();
    await opened();
    const count = async () => {
      portal.statements.length = 0;
      await tasksOf(peru.authority);
      return portal.statements.length;
    };
    const few = await count();
    for (let made = 0; made < 8; made += 1) await opened();
    expect(await count()).toBe(few);
  });
});

describe('what was adopted', () => {
  const adopted = async () => {
    const { id, session, conclusions } = await opened();
    await sent();
    const adoptions = portal.app.get(AdoptionsService);
    await adoptions.adopt(await world.acting(coLead), id, [], 'Agreed in the room.', later(90));
    return { session, conclusion: conclusions[0] ?? '' };
  };

  it('is told to everybody who belongs to the group, with what became of their country and what waits for them', async () => {
    const next = await world.session();
    await portal.database.session.update({ where: { id: next.id }, data: { startsAt: later(120) } });
    const { session } = await adopted();
    const received = await sent();
    const [toPeru] = server.for(peru.authority);
    expect(toPeru?.subject).toBe(`Sesión ${session.code}: 1 conclusión adoptada`);
    expect(toPeru?.text).toContain('Perú: No se pronunció');
    expect(toPeru?.text).toContain('Lo que se le pide a usted');
    expect(toPeru?.text).toContain(`Próxima sesión: ${next.code}`);
    expect(toPeru?.text).toContain(`/api/sessions/3.5/${next.code}/calendar.ics?locale=es`);
    expect(received.some(({ to }) => to === `${world.people.expert}@example.org`)).toBe(true);
    expect(server.for(world.people.stranger)).toEqual([]);
  });

  it('is told to a mere participant only if they agreed to hear of it', async () => {
    await adopted();
    await sent();
    expect(server.for(world.people.participant)).toEqual([]);
    const consent = { id: newId(), personId: world.people.participant, textVersion: 1, grantedAt: new Date() };
    await portal.database.consent.create({ data: { ...consent, purpose: 'FOLLOW_UP' } });
    await adopted();
    await sent();
    expect(server.for(world.people.participant)[0]?.text).toContain('you agreed to hear what comes of the sessions');
  });

  it('stands on the page of each member too, and is told again when it is published', async () => {
    const { session, conclusion } = await adopted();
    const asked = `{ myFollowUps { session { code } statements { conclusion { id } outcomes { country { code } outcome } } } }`;
    const answer = await portal.askAs(jamaica.authority, asked);
    expect(answer.data?.['myFollowUps']).toContainEqual({
      session: { code: session.code },
      statements: [{ conclusion: { id: conclusion }, outcomes: [{ country: { code: 'JM' }, outcome: 'SILENT' }] }],
    });
    expect((await portal.askAs(world.people.stranger, asked)).data?.['myFollowUps']).toEqual([]);
    await sent();
    const release = 'mutation ($session: ID!) { releaseConclusions(session: $session) { number } }';
    given(await portal.ask(release, { session: session.id }), 'releaseConclusions');
    await sent();
    expect(server.for(peru.authority)[0]?.subject).toBe(`Sesión ${session.code}: las conclusiones están publicadas`);
  });
});
