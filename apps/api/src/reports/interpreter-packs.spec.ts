import { strFromU8, unzipSync } from 'fflate';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { TestApp } from '../../test/test-app.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { InterpreterPacksService } from './interpreter-packs.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let interpreter: string;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
  interpreter = await world.make.person();
  await world.make.groupRole(interpreter, world.groupId, 'INTERPRETER');
});

afterAll(() => portal.stop());

const pack = async (personId: string, code: string) => {
  const viewer = await portal.app.get(ViewersService).ofPerson(personId);
  const { name, content } = await portal.app.get(InterpreterPacksService).pack(viewer, '3.5', code, 'es');
  const xml = strFromU8(unzipSync(Buffer.from(content))['word/document.xml'] ?? new Uint8Array());
  return { name, xml };
};

describe('the interpreter pack', () => {
  it('has agenda, questions and what was adopted before, in both languages', async () => {
    const before = await world.session();
    const { id } = await world.draft(before);
    const citation = `C-3.5/${before.code}-01`;
    const data = { status: 'ADOPTED', number: 1, citation, adoptedAt: new Date() } as const;
    await portal.database.conclusion.update({ where: { id }, data });
    const session = await world.session();
    const draft = await world.draft(session);
    const { name, xml } = await pack(interpreter, session.code);
    expect(name).toBe(`interpreters-3.5-${session.code}-es.docx`);
    for (const said of [
      'A panel',
      'What works?',
      citation,
      'Courts divert.',
      'Los juzgados derivan.',
      'aún sin traducir',
    ]) {
      expect(xml).toContain(said);
    }
    expect(xml).toContain('w:val="es-ES"');
    expect(xml.match(/Los juzgados derivan\./g)).toHaveLength(1);
    expect(draft.id).not.toBe(id);
  });

  it('is for who interprets, translates, writes or leads, and nobody else', async () => {
    const session = await world.session();
    for (const person of [world.people.translator, world.people.expert]) {
      expect((await pack(person, session.code)).name).toBe(`interpreters-3.5-${session.code}-es.docx`);
    }
    for (const person of [world.people.participant, world.people.stranger]) {
      await expect(pack(person, session.code)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const url = `/api/sessions/3.5/${session.code}/interpreters.docx?locale=es`;
    const asked = await portal.app.inject({ method: 'GET', url, headers: { host: 'localhost:4200' } });
    expect(asked.json()).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});
