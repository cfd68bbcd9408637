import { localized } from '@cauce/domain/localized';
import { PDFParse } from 'pdf-parse';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { TestApp } from '../../test/test-app.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { newId } from '../platform/database/ids.js';
import { AuthorityFilesService } from './authority-files.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let costaRica: Awaited<ReturnType<ConclusionWorld['country']>>;
let chile: Awaited<ReturnType<ConclusionWorld['country']>>;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
  costaRica = await world.country('CR');
  chile = await world.country('CL');
});

afterAll(() => portal.stop());

const get = (url: string) =>
  portal.app.inject({ method: 'GET', url, remoteAddress: '127.0.0.1', headers: { host: 'localhost:4200' } });

const textFor = async (personId: string, ids: string[]): Promise<string> => {
  const viewer = await portal.app.get(ViewersService).ofPerson(personId);
  const { content } = await portal.app.get(AuthorityFilesService).selection(viewer, ids, 'es');
  const parser = new PDFParse({ data: Uint8Array.from(Buffer.from(content)) });
  try {
    return (await parser.getText({ pageJoiner: '' })).text.replaceAll(/\s+/g, ' ');
  } finally {
    await parser.destroy();
  }
};

/** A conclusion before the countries, on which one has said a reservation and another drafted an objection. */
const circulated = async () => {
  const session = await world.session();
  const { id } = await world.draft(session);
  const citation = `C-3.5/${session.code}-01`;
  await portal.database.conclusion.update({ where: { id }, data: { status: 'IN_CONSULTATION', number: 1, citation } });
  const position = {
    text: localized('es', 'Salvo las cifras.'),
    groupId: world.groupId,
    conclusionId: id,
    ofWording: 1,
    at: new Date(),
  };
  await portal.database.position.createMany({
    data: [
      {
        ...position,
        id: newId(),
        countryCode: 'CR',
        institutionId: costaRica.institution,
        isGiven: true,
        stance: 'RESERVATION',
      },
      {
        ...position,
        id: newId(),
        countryCode: 'CL',
        institutionId: chile.institution,
        isGiven: false,
        stance: 'OBJECTION',
      },
    ],
  });
  return { session, id, citation };
};

describe('a selection for an authority', () => {
  it('tells each country its own position alone, and that nothing is final yet', async () => {
    const { id, citation } = await circulated();
    const ours = await textFor(costaRica.authority, [id]);
    expect(ours).toContain(citation);
    expect(ours).toContain('Los juzgados derivan.');
    expect(ours).toContain('What works?');
    expect(ours).toMatch(/Costa Rica Reserva, comunicada el/);
    expect(ours).toContain('Borrador: no adoptado; aún puede cambiar');
    expect(ours).not.toContain('Chile');
    const theirs = await textFor(chile.focalPoint, [id]);
    expect(theirs).toContain('Chile No ha comunicado su posición.');
    expect(theirs).not.toMatch(/Costa Rica|Objeción/);
    expect(await textFor(world.people.participant, [id])).not.toMatch(/Costa Rica|Chile/);
  });

  it('holds what the viewer may read and nothing else, hidden and absent being one', async () => {
    const { id } = await circulated();
    const of = (ids: string) => get(`/api/conclusions/for-authority.pdf?ids=${ids}&locale=es`);
    const [hidden, absent] = [await of(id), await of(newId())];
    expect(hidden.statusCode).toBe(404);
    expect(hidden.json()).toEqual(absent.json());
    const session = await world.session();
    const released = await world.draft(session);
    const data = { status: 'ADOPTED', number: 1, adoptedAt: new Date(), releasedAt: new Date() } as const;
    const citation = `C-3.5/${session.code}-01`;
    await portal.database.conclusion.update({ where: { id: released.id }, data: { ...data, citation } });
    const open = await of(released.id);
    expect(open.statusCode).toBe(200);
    expect(open.headers['content-type']).toBe('application/pdf');
    expect(open.headers['content-disposition']).toMatch(/filename="conclusions-3\.5-\d{4}-\d{2}-\d{2}-es\.pdf"/);
    expect((await of(`${released.id},${id}`)).statusCode).toBe(404);
  });

  it('is refused where nothing, too much or something else is asked for', async () => {
    const of = (search: string) => get(`/api/conclusions/for-authority.pdf${search}`);
    const many = Array.from({ length: 11 }, () => newId()).join(',');
    expect((await of(`?ids=${many}`)).json()).toMatchObject({ code: 'TOO_MANY', field: 'ids' });
    for (const search of ['', '?ids=', '?ids=abc', `?ids=${'x'.repeat(2_000)}`, '?ids=a&ids=b']) {
      expect((await of(search)).json()).toMatchObject({ code: 'INVALID_INPUT', field: 'ids' });
    }
    expect((await of(`?ids=${newId()}&locale=xx`)).json()).toMatchObject({ code: 'INVALID_INPUT', field: 'locale' });
  });
});
