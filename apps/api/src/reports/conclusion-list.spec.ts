import { z } from 'zod';
import { given, refusal } from '../../test/answers.js';
import { bilingual, ConclusionWorld } from '../../test/conclusion-world.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { ConsultationsService } from '../conclusions/consultations.service.js';
import { newId } from '../platform/database/ids.js';
import { PositionsService } from '../conclusions/positions.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let conclusion: string;
let code: string;
let peru: string;
let session: Awaited<ReturnType<ConclusionWorld['session']>>;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
  const jamaica = await world.country('JM');
  ({ institution: peru } = await world.country('PE'));
  session = await world.session();
  ({ code } = session);
  ({ id: conclusion } = await world.draft(session, { text: bilingual('=1+1 courts', 'Los jueces derivarán.') }));
  await world.draft(session);
  const manager = await world.acting(await world.manager());
  const [opened, during] = [new Date('2024-01-01T12:00:00Z'), new Date('2024-01-02T12:00:00Z')];
  await portal.app.get(ConsultationsService).open(manager, session.id, '2024-01-31', opened);
  const word = { stance: 'RESERVATION', text: english('In part.') };
  await portal.app.get(PositionsService).give(await world.acting(jamaica.authority), conclusion, word, during);
});

afterAll(() => portal.stop());

const list = 'query ($filter: ConclusionFilter!) { conclusions(filter: $filter) { totalCount nodes { id } } }';
const connection = z.object({ nodes: z.array(z.object({ id: z.string() })) });
const found = async (by: string, filter: object) =>
  connection.parse(given(await portal.askAs(by, list, { filter }), 'conclusions')).nodes.map(({ id }) => id);

const get = (url: string) =>
  portal.app.inject({ method: 'GET', url, remoteAddress: '127.0.0.1', headers: portal.headers });

describe('the list of conclusions', () => {
  it('is narrowed by a country and its position, for members of the group alone', async () => {
    const { participant, stranger } = world.people;
    expect(await found(participant, { country: 'JM' })).toEqual([conclusion]);
    expect(await found(participant, { country: 'JM', stances: ['RESERVATION'] })).toEqual([conclusion]);
    expect(await found(participant, { country: 'JM', stances: ['OBJECTION'] })).toEqual([]);
    expect(await found(participant, { country: 'PE' })).toEqual([]);
    expect(await found(participant, { stances: ['RESERVATION', 'OBJECTION'] })).toEqual([conclusion]);
    await portal.database.conclusion.update({
      where: { id: conclusion },
      data: { status: 'ADOPTED', adoptedAt: new Date(), releasedAt: new Date() },
    });
    expect(await found(stranger, {})).toEqual([conclusion]);
    expect(await found(stranger, { country: 'JM' })).toEqual([]);
    expect(await found(stranger, { stances: ['RESERVATION'] })).toEqual([]);
    const strange = await portal.askAs(participant, list, { filter: { country: 'nowhere' } });
    expect(refusal(strange)).toMatchObject({ code: 'INVALID_INPUT', field: 'country' });
  });

  it('is taken away as it is narrowed, by everybody as far as they may read it', async () => {
    const csv = await get('/api/conclusions.csv?locale=es&search=DERIVARAN');
    expect(csv.headers['content-disposition']).toMatch(/conclusions-.*\.csv/);
    expect(csv.payload).toContain(`C-3.5/${code}-01`);
    expect(csv.payload).toContain("'=1+1 courts");
    expect(csv.payload).not.toContain(`C-3.5/${code}-02`);
    const json = z.object({ conclusions: z.array(z.object({ citation: z.string(), standing: z.string() })) });
    const all = json.parse((await get('/api/conclusions.json?status=IN_CONSULTATION')).json());
    expect(all.conclusions).toEqual([{ citation: `C-3.5/${code}-02`, standing: 'IN_CONSULTATION' }]);
    expect((await get('/api/conclusions.xlsx?locale=pt')).headers['content-type']).toContain('spreadsheetml');
    const visitor = await portal.asVisitor(() => get('/api/conclusions.json'));
    expect(json.parse(visitor.json()).conclusions.map(({ citation }) => citation)).toEqual([`C-3.5/${code}-01`]);
    expect((await get('/api/conclusions.csv?locale=xx')).json()).toMatchObject({ field: 'locale' });
    expect((await get('/api/conclusions.csv?kind=NOTHING')).json()).toMatchObject({ field: 'kind' });
  });

  it('asks the database as often for many as for few, on the page and in the file', async () => {
    const page = `{ conclusions(first: 20, filter: { stances: [RESERVATION, OBJECTION, NO_OBJECTION] }) { totalCount nodes {
      id standing themes { id } text { in(locale: es) { text } } session { id code group { id slug } }
      positions { id country { code } } responses { id country { code } } } } }`;
    const statements = async () => {
      portal.statements.length = 0;
      expect((await portal.askAs(world.people.participant, page)).errors).toEqual([]);
      const asked = portal.statements.length;
      portal.statements.length = 0;
      expect((await get('/api/conclusions.csv')).statusCode).toBe(200);
      return [asked, portal.statements.length];
    };
    const spoken = async () => {
      const { id, groupId } = await portal.database.conclusion.findFirstOrThrow({
        where: { positions: { none: {} } },
      });
      const position = { id: newId(), groupId, conclusionId: id, countryCode: 'PE', institutionId: peru, ofWording: 1 };
      const data = { ...position, isGiven: true, stance: 'NO_OBJECTION' as const, at: new Date() };
      await portal.database.position.create({ data });
    };
    await spoken();
    const few = await statements();
    for (let made = 0; made < 6; made += 1) {
      await world.draft(session);
      await spoken();
    }
    expect(await statements()).toEqual(few);
  });
});
