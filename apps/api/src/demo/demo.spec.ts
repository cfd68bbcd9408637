import { z } from 'zod';
import { TestApp } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { InstallationService } from '../platform/installation/installation.service.js';
import { DemoService } from './demo.service.js';

let portal: TestApp;

beforeAll(async () => {
  portal = await TestApp.start();
  // Portals that start at once on one empty database each begin to tell it.
  await Promise.all(Array.from({ length: 3 }, () => portal.app.get(DemoService).load()));
});

afterAll(() => portal.stop());

describe('the demo', () => {
  it('is a demo from birth and tells its story in Spanish and English throughout', async () => {
    expect(await portal.app.get(InstallationService).kind()).toBe('DEMO');
    const { data, errors } = await portal.ask(`{ sessions { nodes { code status isFictitious publishedAt
      title { lacking } subtitle { lacking } context { lacking } outcome { lacking } approach { lacking } invited { lacking }
      objectives { text { lacking } } questions { text { lacking } } steps { text { lacking } }
      agenda { title { lacking } details { lacking } contributions { function { lacking } institution { lacking } } } } } }`);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/"lacking":\["/);
    expect(data).toMatchObject({
      sessions: {
        nodes: [
          { code: '2.2', status: 'CONVENED', isFictitious: true },
          { code: '2.1', status: 'HELD', isFictitious: false },
          { code: '1.1', status: 'CLOSED', isFictitious: true },
        ],
      },
    });
  });

  it('is told once where several portals begin to tell it at once', async () => {
    expect(await portal.database.installation.count()).toBe(1);
    expect(await portal.database.session.count()).toBe(3);
    expect(await portal.database.workingGroup.count()).toBe(1);
  });

  it('names the doubt that the note of session 2.1 leaves in its agenda', async () => {
    const { data } = await portal.ask(
      '{ session(group: "3.5", code: "2.1") { agendaDoubts { code position minutes statedMinutes } } }',
    );
    expect(data).toEqual({
      session: { agendaDoubts: [{ code: 'LABEL_DIFFERS_FROM_RANGE', position: 3, minutes: 15, statedMinutes: 25 }] },
    });
  });

  it('keeps what it has when it is loaded again', async () => {
    const count = () =>
      Promise.all([portal.database.session.count(), portal.database.event.count(), portal.database.person.count()]);
    const before = await count();
    await portal.app.get(DemoService).load();
    expect(await count()).toEqual(before);
  });

  it('has the dates of its story in a log that is whole', async () => {
    const { id } = await portal.database.session.findUniqueOrThrow({ where: { key: 'session-2.1' } });
    const events = await portal.app.get(EventsService).of({ type: 'Session', id });
    expect(events.map(({ act, occurredAt }) => [act, occurredAt.toISOString().slice(0, 10)])).toEqual([
      ['create', '2023-06-12'],
      ['publish', '2023-06-22'],
      ['convene', '2023-06-22'],
      ['start', '2023-07-13'],
      ['hold', '2023-07-13'],
      ['release', '2023-08-30'],
      ['release', '2023-10-12'],
    ]);
    expect(await portal.app.get(EventsService).firstBroken()).toBeNull();
  });

  it('stands behind nobody who has not signed in as one of its people', async () => {
    const draft = '{ noteImport(id: "00000000-0000-7000-8000-000000000000") { id } }';
    const { errors } = await portal.ask(draft);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SIGN_IN_NEEDED']);
    await portal.as('manager');
    const signedIn = await portal.ask(draft);
    expect(signedIn.errors.map(({ extensions }) => extensions.code)).not.toContain('SIGN_IN_NEEDED');
  });

  it('has its people, by role, in the group’s institutions', async () => {
    const keys =
      'manager expert rapporteur focal-cr alternate-cr validator-cr focal-tt validator-tt focal-mx focal-pt focal-do validator-do validator-mx validator-pt reviewer-uy reviewer-jm participant-do colead-cr colead-tt translator';
    const people = await portal.database.person.findMany({ where: { key: { in: keys.split(' ') } } });
    expect(people).toHaveLength(20);
    expect(people.filter(({ email }) => !email.endsWith('@demo.example'))).toEqual([]);
    const { id: groupId } = await portal.database.workingGroup.findUniqueOrThrow({ where: { slug: '3.5' } });
    const viewers = await Promise.all(people.map(({ id }) => portal.app.get(ViewersService).ofPerson(id)));
    expect(viewers.filter((viewer) => !viewer.memberOf(groupId)).map(({ name }) => name)).toEqual([]);
    expect(viewers.filter((viewer) => viewer.coLeads(groupId))).toHaveLength(2);
  });

  it('offers those who act today, each for a country that there is', async () => {
    const { data, errors } = await portal.ask('{ demoPeople { key name country { code name(locale: es) } } }');
    expect(errors).toEqual([]);
    const people = z.array(z.object({ key: z.string(), name: z.string() })).parse(data?.demoPeople);
    expect(people.map(({ key }) => key)).toEqual(expect.arrayContaining(['manager', 'focal-mx', 'translator']));
    expect(people.map(({ name }) => name)).not.toContain('Benito Anterior');
  });

  it('remembers who was focal point before, and a name that changed', async () => {
    const { id } = await portal.database.institution.findUniqueOrThrow({ where: { key: 'commission-mx' } });
    const { data, errors } = await portal.ask(
      `query ($id: ID!) { institution(id: $id) { name { lacking } formerNames { toOn } vacancies }
        before: focalPointOn(institution: $id, on: "2023-05-31") { person { name } }
        after: focalPointOn(institution: $id, on: "2023-07-13") { person { name } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      institution: { name: { lacking: [] }, formerNames: [{ toOn: '2023-05-28' }], vacancies: ['ALTERNATE'] },
      before: { person: { name: 'Benito Anterior' } },
      after: { person: { name: 'Jimena Ficticia' } },
    });
  });

  it('has invented conclusions of session 2.1 in every state, marked as invented', async () => {
    await portal.as('manager');
    const { data, errors } = await portal.ask(
      '{ session(group: "3.5", code: "2.1") { conclusions { citation standing isFictitious releasedAt lacking } } }',
    );
    expect(errors).toEqual([]);
    const released = { releasedAt: expect.any(String), isFictitious: true };
    const inside = { releasedAt: null, isFictitious: true };
    const whole = { lacking: [] };
    expect(data).toEqual({
      session: {
        conclusions: [
          { citation: 'C-3.5/2.1-01', standing: 'ADOPTED', ...released, ...whole },
          { citation: 'C-3.5/2.1-02', standing: 'WITHDRAWN', ...inside, ...whole },
          { citation: 'C-3.5/2.1-03', standing: 'SUPERSEDED', ...released, ...whole },
          { citation: 'C-3.5/2.1-04', standing: 'ADOPTED', ...released, ...whole },
          { citation: 'C-3.5/2.1-05', standing: 'ADOPTED', ...released, ...whole },
          { citation: 'C-3.5/2.1-06', standing: 'ADOPTED', ...inside, ...whole },
          { citation: 'C-3.5/2.1-07', standing: 'IN_CONSULTATION', ...inside, ...whole },
          { citation: 'C-3.5/2.1-08', standing: 'PAUSED', ...inside, ...whole },
          { citation: null, standing: 'DRAFT', ...inside, ...whole },
          { citation: null, standing: 'DRAFT', ...inside, lacking: ['en'] },
        ],
      },
    });
  });

  it('shows the public what was released, with the one reservation that its country makes public', async () => {
    const { data } = await portal.asVisitor(() =>
      portal.ask(
        '{ session(group: "3.5", code: "2.1") { conclusions { citation adoption { consulted countries { country { code } outcome } } } } }',
      ),
    );
    const silent = { adoption: { consulted: 5, countries: [] } };
    const reserved = { adoption: { consulted: 5, countries: [{ country: { code: 'MX' }, outcome: 'RESERVATION' }] } };
    expect(data).toEqual({
      session: {
        conclusions: [
          { citation: 'C-3.5/2.1-01', ...silent },
          { citation: 'C-3.5/2.1-03', ...silent },
          { citation: 'C-3.5/2.1-04', ...reserved },
          { citation: 'C-3.5/2.1-05', ...silent },
        ],
      },
    });
  });

  it('has all 33 partner countries', async () => {
    const { data } = await portal.ask(
      '{ group(slug: "3.5") { result { programme { countries { code name(locale: es) } } } } }',
    );
    const { group } = Object(data);
    expect(group.result.programme.countries).toHaveLength(33);
    expect(group.result.programme.countries).toContainEqual({ code: 'DO', name: 'República Dominicana' });
  });
});
