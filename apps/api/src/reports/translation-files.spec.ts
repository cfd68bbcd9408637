import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { given } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { english } from '../../test/session-input.js';
import { TestApp } from '../../test/test-app.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { TranslationFilesService } from './translation-files.service.js';

let portal: TestApp;
let world: ConclusionWorld;

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
});

afterAll(() => portal.stop());

const viewer = (personId: string) => portal.app.get(ViewersService).ofPerson(personId);
const files = () => portal.app.get(TranslationFilesService);

const taken = async (code: string): Promise<Uint8Array> => {
  const { content } = await files().file(await viewer(world.people.translator), '3.5', code, 'es', 'es');
  return Buffer.from(content);
};

/** Writes into the empty cells of the right-hand column, as a translator would. */
const translated = (file: Uint8Array, text: string): Uint8Array => {
  const parts = unzipSync(file);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const filled = xml.replaceAll('<w:t xml:space="preserve"></w:t>', `<w:t xml:space="preserve">${text}</w:t>`);
  if (filled === xml) throw new Error('There is no empty cell.');
  return zipSync({ ...parts, 'word/document.xml': strToU8(filled) });
};

/** The same over what was translated before. */
const translatedAgain = (file: Uint8Array, text: string): Uint8Array => {
  const parts = unzipSync(file);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace('Las cortes derivan.', text)) });
};

const brought = async (code: string, file: Uint8Array, by = world.people.translator) =>
  files().preview(await viewer(by), '3.5', code, 'back.docx', file);

const translate = `mutation ($id: ID!, $version: Int!, $text: String!) {
  translateConclusion(id: $id, version: $version, locale: es, text: $text) { version } }`;

describe('the conclusions of a session in two columns', () => {
  it('come back by their marks, and are written by who translates', async () => {
    const session = await world.session();
    const { id } = await world.draft(session, { text: english('Courts divert.') });
    const back = await brought(session.code, translated(await taken(session.code), 'Los juzgados derivan.'));
    expect(back).toMatchObject({
      kind: 'read',
      changed: [{ id, locale: 'es', before: null, after: 'Los juzgados derivan.', version: 1 }],
      meanwhile: [],
      unmatched: [],
    });
    const written = await portal.askAs(world.people.translator, translate, {
      id,
      version: 1,
      text: 'Los juzgados derivan.',
    });
    expect(given(written, 'translateConclusion')).toMatchObject({ version: 2 });
  });

  it('report what changed meanwhile, and overwrite nothing', async () => {
    const session = await world.session();
    const { id } = await world.draft(session, { text: english('Courts divert.') });
    const file = translated(await taken(session.code), 'Los juzgados derivan.');
    given(
      await portal.askAs(world.people.expert, translate, { id, version: 1, text: 'Las cortes derivan.' }),
      'translateConclusion',
    );
    expect(await brought(session.code, file)).toMatchObject({
      changed: [],
      meanwhile: [{ id, before: 'Las cortes derivan.', after: 'Los juzgados derivan.' }],
    });
  });

  it('of another session match nothing, and an adopted text is left alone', async () => {
    const [one, other] = [await world.session(), await world.session()];
    const { id } = await world.draft(one, { text: english('Courts divert.') });
    const file = translated(await taken(one.code), 'Los juzgados derivan.');
    expect(await brought(other.code, file)).toMatchObject({
      changed: [],
      unmatched: [{ translation: 'Los juzgados derivan.' }],
    });
    given(
      await portal.askAs(world.people.expert, translate, { id, version: 1, text: 'Las cortes derivan.' }),
      'translateConclusion',
    );
    const open = translatedAgain(await taken(one.code), 'Los juzgados derivan.');
    await portal.database.conclusion.update({
      where: { id },
      data: { status: 'ADOPTED', number: 1, citation: `C-3.5/${one.code}-01`, adoptedAt: new Date() },
    });
    expect(await brought(one.code, open)).toMatchObject({ changed: [], meanwhile: [{ id }] });
  });

  it('are taken and brought back by who translates alone', async () => {
    const session = await world.session();
    await world.draft(session, { text: english('Courts divert.') });
    const file = await taken(session.code);
    for (const person of [world.people.participant, world.people.stranger]) {
      await expect(brought(session.code, file, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(files().file(await viewer(person), '3.5', session.code, 'es', 'es')).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('are refused as anything but a document, with a reason', async () => {
    const session = await world.session();
    await portal.as('manager');
    const send = (content: string) =>
      portal.app.inject({
        method: 'POST',
        url: `/api/sessions/3.5/${session.code}/translation`,
        remoteAddress: '127.0.0.1',
        headers: { ...portal.headers, 'content-type': 'multipart/form-data; boundary=cut' },
        payload: `--cut\r\ncontent-disposition: form-data; name="file"; filename="a.docx"\r\n\r\n${content}\r\n--cut--\r\n`,
      });
    expect((await send('PK\u0003\u0004 broken')).json()).toMatchObject({ kind: 'refused' });
    expect((await send('A text.')).json()).toMatchObject({ kind: 'read', changed: [], unmatched: [] });
    expect((await portal.asVisitor(() => send('A text.'))).statusCode).toBeGreaterThanOrEqual(400);
  });
});
