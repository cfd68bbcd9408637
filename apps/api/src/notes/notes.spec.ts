import { once } from 'node:events';
import { SteadyConnection } from '@cauce/database/steady-connection';
import { WebSocket } from 'ws';
import { Doc, encodeStateAsUpdate, XmlElement } from 'yjs';
import { z } from 'zod';
import { given } from '../../test/answers.js';
import { ConclusionWorld } from '../../test/conclusion-world.js';
import { Hand, until } from '../../test/hand.js';
import { TestApp } from '../../test/test-app.js';
import { testAddress } from '../../test/test-config.js';
import { EventsService } from '../platform/events/events.service.js';
import { TogetherService } from '../platform/together/together.service.js';

let portal: TestApp;
let world: ConclusionWorld;
let origin: string;
const hands: Hand[] = [];

const always = { opensAt: '2020-01-01T00:00:00Z', closesAt: '2020-12-31T00:00:00Z' };
const openNow = (): typeof always => ({
  opensAt: new Date(Date.now() - 60_000).toISOString(),
  closesAt: new Date(Date.now() + 3_600_000).toISOString(),
});

const setting = `mutation ($session: ID!, $input: NotesSettingsInput!) {
  updateNotesSettings(session: $session, input: $input) {
    id locale opensAt closesAt isAroundSession isOpen viewerCan { write restore updateSettings } } }`;
const reading = `query ($code: String!) { session(group: "3.5", code: $code) { notes {
  isOpen locale viewerCan { write }
  blocks { id kind depth runs { text isBold href } writers { name } conclusions { id status } }
  versions { totalCount nodes { number restoredNumber writers { name } blocks { runs { text } } } } } } }`;
const restoring = 'mutation ($session: ID!, $number: Int!) { restoreNotes(session: $session, number: $number) { id } }';

const notesSchema = z.object({
  isOpen: z.boolean(),
  locale: z.string(),
  viewerCan: z.object({ write: z.boolean() }),
  blocks: z.array(
    z.object({
      id: z.string().nullable(),
      kind: z.string(),
      depth: z.number(),
      runs: z.array(z.object({ text: z.string(), isBold: z.boolean(), href: z.string().nullable() })),
      writers: z.array(z.object({ name: z.string() }).nullable()),
      conclusions: z.array(z.object({ id: z.string(), status: z.string() })),
    }),
  ),
  versions: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        number: z.number(),
        restoredNumber: z.number().nullable(),
        writers: z.array(z.object({ name: z.string() }).nullable()),
        blocks: z.array(z.object({ runs: z.array(z.object({ text: z.string() })) })),
      }),
    ),
  }),
});

const textOf = (blocks: readonly { runs: readonly { text: string }[] }[]): string[] =>
  blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).filter((text) => text !== '');

/** The notes of a session as somebody reads them. */
const read = async (personId: string, code: string) =>
  notesSchema.parse(
    z.object({ notes: z.unknown() }).parse(given(await portal.askAs(personId, reading, { code }), 'session')).notes,
  );

/** The cookie of somebody who has signed in. */
const cookieOf = async (personId: string): Promise<string> => {
  await portal.database.person.update({ where: { id: personId }, data: { key: personId } });
  await portal.as(personId);
  const cookie = portal.headers['cookie'] ?? '';
  await portal.as('manager');
  return cookie;
};

const handOf = async (personId: string, sessionId: string): Promise<Hand> => {
  const hand = new Hand(origin, await cookieOf(personId), sessionId);
  hands.push(hand);
  return hand;
};

const arrived = async (...all: Hand[]): Promise<void> => until(() => all.every((hand) => hand.isAcknowledged));

/** A published session whose notes are written now. */
const open = async () => {
  const session = await world.session();
  given(
    await portal.askAs(await world.manager(), setting, { session: session.id, input: { locale: 'en', ...openNow() } }),
    'updateNotesSettings',
  );
  return session;
};

/** A socket of no page of ours; says how it ended. */
const knock = async (path: string, headers: Record<string, string>): Promise<string> => {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers });
  const [error]: unknown[] = await once(socket, 'error');
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
};

beforeAll(async () => {
  portal = await TestApp.start();
  world = await ConclusionWorld.build(portal);
  await portal.app.listen(0, 'localhost');
  const { port } = z.object({ port: z.number() }).parse(portal.app.getHttpServer().address());
  origin = `http://localhost:${port}`;
});

afterEach(() => {
  for (const hand of hands.splice(0)) hand.close();
});

afterAll(() => portal.stop());

describe('notes written together', () => {
  it('converge between two people, offline edits too, and say who wrote what', async () => {
    const session = await open();
    const [one, other] = [
      await handOf(world.people.expert, session.id),
      await handOf(world.people.rapporteur, session.id),
    ];
    await arrived(one, other);
    one.write('Courts divert.');
    other.write('Prosecutors divert.');
    await arrived(one, other);
    await until(() => one.lines.length === 3 && other.lines.length === 3);
    expect(one.lines).toEqual(other.lines);
    await other.disconnect();
    other.write('Written while away.');
    one.write('Written meanwhile.');
    other.connect();
    await until(() => other.lines.includes('Written meanwhile.') && one.lines.includes('Written while away.'));
    await arrived(one, other);
    expect(one.lines).toEqual(other.lines);
    const { blocks } = await read(world.people.participant, session.code);
    expect(textOf(blocks).toSorted()).toEqual([
      'Courts divert.',
      'Prosecutors divert.',
      'Written meanwhile.',
      'Written while away.',
    ]);
    expect(blocks.find(({ runs }) => runs[0]?.text === 'Written while away.')?.writers).toEqual([
      { name: 'A RAPPORTEUR' },
    ]);
  });

  it('are written down before the writer hears that they arrived', async () => {
    const session = await open();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    for (let count = 0; count < 20; count += 1) {
      hand.write(`Line ${count}`);
      await arrived(hand);
      expect(textOf((await read(world.people.expert, session.code)).blocks)).toContain(`Line ${count}`);
    }
  });

  it('show people under their own names, whatever they say', async () => {
    const session = await open();
    const [one, other] = [
      await handOf(world.people.expert, session.id),
      await handOf(world.people.rapporteur, session.id),
    ];
    await arrived(one, other);
    one.present('The Minister');
    await until(() => other.names.includes('A EXPERT'));
    expect(other.names).not.toContain('The Minister');
  });

  it('are made on the server, once', async () => {
    const session = await open();
    const all = await Promise.all([world.people.expert, world.people.rapporteur].map((id) => handOf(id, session.id)));
    await arrived(...all);
    expect(all.map(({ lines }) => lines)).toEqual([[''], ['']]);
    expect(await portal.database.noteEdit.count({ where: { sessionId: session.id } })).toBe(0);
  });
});

describe('whoever may not write in notes', () => {
  it.each(['participant', 'translator', 'stranger'] as const)('is refused: a %s', async (key) => {
    const session = await open();
    const hand = await handOf(world.people[key], session.id);
    await until(() => hand.refusals.length > 0);
    expect(hand.refusals[0]).toBe(key === 'stranger' ? 'NOT_FOUND' : 'FORBIDDEN');
    expect(hand.lines).toEqual([]);
  });

  it('is refused at the door: a visitor, a foreign page, a page that says not whence', async () => {
    const cookie = await cookieOf(world.people.expert);
    expect(await knock('/collab', { origin })).toContain('401');
    expect(await knock('/collab', { origin: 'https://elsewhere.example', cookie })).toContain('403');
    expect(await knock('/collab', { cookie })).toContain('403');
  });

  it.each(['/collab/', '/collab?as=expert', '/graphql', '/'])('finds no socket at %s', async (path) => {
    expect(await knock(path, { origin, cookie: await cookieOf(world.people.expert) })).toMatch(/ECONNRESET|hang up/);
  });

  it('is refused where there are no such notes', async () => {
    const hand = await handOf(world.people.expert, 'nothing');
    await until(() => hand.refusals.length > 0);
    expect(hand.refusals[0]).toBe('NOT_FOUND');
  });

  it('is closed on when the role ends', async () => {
    const session = await open();
    const expert = await world.make.person({ name: 'An expert of today' });
    const role = await world.make.groupRole(expert, world.groupId, 'EXPERT');
    const hand = await handOf(expert, session.id);
    await arrived(hand);
    await portal.database.groupRole.delete({ where: { id: role } });
    // What takes a role away tells the log; the log tells whoever writes.
    await portal.database.$transaction(async (transaction) =>
      portal.app.get(EventsService).record(transaction, await world.acting(await world.manager()), {
        act: 'withdraw-role',
        subject: { type: 'Person', id: expert },
        groupId: world.groupId,
      }),
    );
    await until(() => hand.refusals.length > 0);
    expect(hand.refusals[0]).toBe('NOT_FOUND');
    hand.write('After the end.');
    expect(textOf((await read(world.people.expert, session.code)).blocks)).toEqual([]);
  });

  it('is closed on when they sign out', async () => {
    const session = await open();
    const cookie = await cookieOf(world.people.rapporteur);
    const hand = new Hand(origin, cookie, session.id);
    hands.push(hand);
    await arrived(hand);
    expect((await portal.ask('mutation { leave }', {}, { headers: { cookie } })).errors).toEqual([]);
    await until(() => hand.refusals.length > 0);
    expect(hand.refusals[0]).toBe('SIGN_IN_NEEDED');
  });
});

describe('the time in which notes are written', () => {
  it('is over where it is over, and whoever writes is closed on', async () => {
    const session = await open();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    hand.write('In time.');
    await arrived(hand);
    const input = { locale: 'en', ...always };
    given(await portal.askAs(await world.manager(), setting, { session: session.id, input }), 'updateNotesSettings');
    await until(() => hand.refusals.length > 0);
    expect(hand.refusals[0]).toBe('TOO_LATE');
    const late = await handOf(world.people.expert, session.id);
    await until(() => late.refusals.length > 0);
    const notes = await read(world.people.expert, session.code);
    expect(notes).toMatchObject({ isOpen: false, viewerCan: { write: false } });
    expect(textOf(notes.blocks)).toEqual(['In time.']);
  });

  it('is set by a manager alone, with both times in order, and stands in the log', async () => {
    const session = await world.session();
    const set = (personId: string, input: object) => portal.askAs(personId, setting, { session: session.id, input });
    const manager = await world.manager();
    const settings = given(await set(manager, { locale: 'es' }), 'updateNotesSettings');
    expect(settings).toMatchObject({ locale: 'es', isAroundSession: true, opensAt: '2023-07-12T14:30:00.000Z' });
    expect(given(await set(manager, { locale: 'es', ...openNow() }), 'updateNotesSettings')).toMatchObject({
      isAroundSession: false,
      isOpen: true,
    });
    expect((await set(world.people.expert, { locale: 'es' })).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await set(world.people.stranger, { locale: 'es' })).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    const { opensAt, closesAt } = always;
    const wrong = await set(manager, { locale: 'es', opensAt: closesAt, closesAt: opensAt });
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'closesAt' });
    const events = await portal.app.get(EventsService).of({ type: 'Session', id: session.id });
    expect(events.filter(({ act }) => act === 'set-notes').map(({ details }) => details)).toEqual([
      { locale: 'es', opensAt: null, closesAt: null },
      expect.objectContaining({ locale: 'es' }),
    ]);
  });
});

describe('an edit that is none', () => {
  const refusedWith = async (spoil: (hand: Hand) => void): Promise<string> => {
    const session = await open();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    spoil(hand);
    await until(() => hand.refusals.length > 0);
    expect(await portal.database.noteEdit.count({ where: { sessionId: session.id } })).toBe(0);
    const again = await handOf(world.people.rapporteur, session.id);
    await arrived(again);
    expect(again.lines).toEqual(['']);
    return hand.refusals[0] ?? '';
  };

  it.each<[string, (hand: Hand) => void]>([
    ['an element that notes have not', (hand) => hand.write('x', 'script')],
    ['something beside the notes', (hand) => hand.document.getMap('hidden').set('a', 'b')],
    ['a map within them', (hand) => hand.document.getXmlFragment('other').insert(0, [new XmlElement('paragraph')])],
    [
      'an attribute that carries more',
      (hand) => {
        const paragraph = new XmlElement('paragraph');
        paragraph.setAttribute('onclick', 'alert(1)');
        hand.notes.insert(0, [paragraph]);
      },
    ],
  ])('is refused and nowhere kept: %s', async (_, spoil) => {
    expect(await refusedWith(spoil)).toBe('NOT_USABLE');
  });

  it('is refused where it is too large', async () => {
    await refusedWith((hand) => hand.write('x'.repeat(300_000)));
  });

  it.each([[[1, 2, 3]], [[255, 255, 255, 255, 127]], [[1, 1, 1, 0, 39, 1]]])(
    'is refused where its bytes are none of Yjs: %s',
    async (bytes) => {
      expect(await refusedWith((hand) => hand.sendEdit(bytes))).toBe('NOT_USABLE');
    },
  );

  it('ends nothing where a message is no message', async () => {
    const session = await open();
    const cookie = await cookieOf(world.people.expert);
    for (const message of [Buffer.from([1, 2, 3]), Buffer.alloc(2_000, 255), 'notes']) {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/collab`, { headers: { origin, cookie } });
      await once(socket, 'open');
      socket.send(message);
      const end = setTimeout(() => socket.close(), 200);
      await once(socket, 'close');
      clearTimeout(end);
    }
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    expect(hand.lines).toEqual(['']);
  });

  it('is refused where it is written with another’s hand', async () => {
    const session = await open();
    const one = await handOf(world.people.expert, session.id);
    await arrived(one);
    one.write('Mine.');
    await arrived(one);
    const { clientID } = one.document;
    one.close();
    const thief = await handOf(world.people.rapporteur, session.id);
    await arrived(thief);
    await until(() => thief.lines.includes('Mine.'));
    thief.document.clientID = clientID;
    thief.write('Not mine.');
    await until(() => thief.refusals.length > 0);
    expect(thief.refusals[0]).toBe('FORBIDDEN');
    expect(textOf((await read(world.people.expert, session.code)).blocks)).toEqual(['Mine.']);
  });

  it('is refused where somebody sends more than a person can', async () => {
    const session = await open();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    for (let count = 0; count < 1_000; count += 1) hand.present(`Name ${count}`);
    await until(() => hand.refusals.length > 0);
    expect(hand.refusals[0]).toBe('TOO_OFTEN');
  });
});

describe('versions of notes', () => {
  it('are made when nobody writes any more, name their writers, and can be brought back as a new edit', async () => {
    const session = await open();
    const one = await handOf(world.people.expert, session.id);
    await arrived(one);
    one.write('First.');
    await arrived(one);
    one.close();
    await until(async () => (await read(world.people.expert, session.code)).versions.totalCount === 1);
    const other = await handOf(world.people.rapporteur, session.id);
    await arrived(other);
    other.write('Second.');
    await arrived(other);
    const variables = { session: session.id, number: 1 };
    given(await portal.askAs(world.people.rapporteur, restoring, variables), 'restoreNotes');
    await until(() => !other.lines.includes('Second.'));
    const { blocks, versions } = await read(world.people.participant, session.code);
    expect(textOf(blocks)).toEqual(['First.']);
    expect(versions.nodes.map(({ number, restoredNumber }) => [number, restoredNumber])).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ]);
    expect(versions.nodes.map((version) => textOf(version.blocks))).toEqual([
      ['First.'],
      ['First.', 'Second.'],
      ['First.'],
    ]);
    expect(versions.nodes.map(({ writers }) => writers[0]?.name)).toEqual(['A RAPPORTEUR', 'A RAPPORTEUR', 'A EXPERT']);
    const events = await portal.app.get(EventsService).of({ type: 'Session', id: session.id });
    expect(events.at(-1)).toMatchObject({ act: 'restore-notes', details: { version: 1 } });
  });

  it('are brought back by no one else, not of another time, and only where they are', async () => {
    const session = await open();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    hand.write('First.');
    await arrived(hand);
    hand.close();
    await until(async () => (await read(world.people.expert, session.code)).versions.totalCount === 1);
    const restore = async (personId: string, number: number) =>
      (await portal.askAs(personId, restoring, { session: session.id, number })).errors[0]?.extensions;
    expect(await restore(world.people.participant, 1)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await restore(world.people.expert, 7)).toMatchObject({ code: 'NOT_FOUND', field: 'number' });
    const input = { locale: 'en', ...always };
    given(await portal.askAs(await world.manager(), setting, { session: session.id, input }), 'updateNotesSettings');
    expect(await restore(world.people.expert, 1)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a document of notes', () => {
  it('has one owner among the processes over a database', async () => {
    const session = await open();
    const other = await SteadyConnection.open(testAddress(), {
      channel: 'nothing',
      onNotice: () => undefined,
      onLost: () => undefined,
    });
    expect(await other.tryLock(`notes:${session.id}`)).toBe(true);
    const hand = await handOf(world.people.expert, session.id);
    await until(() => hand.refusals.length > 0);
    expect(hand.refusals[0]).toBe('ELSEWHERE');
    await other.close();
    const again = await handOf(world.people.expert, session.id);
    await arrived(again);
    expect(again.lines).toEqual(['']);
  });

  it('is looked at again when somebody asks', async () => {
    const session = await open();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    await portal.app.get(TogetherService).lookAgain();
    hand.write('Still here.');
    await arrived(hand);
    expect(hand.refusals).toEqual([]);
  });
});

describe('a paragraph of the notes', () => {
  const drafting =
    'mutation ($session: ID!, $paragraph: ID!) { draftConclusionFromNotes(session: $session, paragraph: $paragraph) { id status text { original in(locale: es) { text } } fromNotes { paragraphId quote } } }';

  it('becomes a candidate conclusion once, and keeps its link', async () => {
    const session = await open();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    const paragraph = hand.write('Courts divert before a charge.');
    await arrived(hand);
    const draft = (personId: string, id = paragraph) =>
      portal.askAs(personId, drafting, { session: session.id, paragraph: id });
    expect((await draft(world.people.participant)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await draft(world.people.expert, session.id)).errors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      field: 'paragraph',
    });
    const conclusion = given(await draft(world.people.expert), 'draftConclusionFromNotes');
    expect(conclusion).toMatchObject({
      status: 'DRAFT',
      text: { original: 'en', in: { text: 'Courts divert before a charge.' } },
      fromNotes: { paragraphId: paragraph, quote: 'Courts divert before a charge.' },
    });
    expect(given(await draft(world.people.rapporteur), 'draftConclusionFromNotes')['id']).toBe(conclusion['id']);
    const { blocks } = await read(world.people.expert, session.code);
    expect(blocks.find(({ id }) => id === paragraph)?.conclusions).toEqual([{ id: conclusion['id'], status: 'DRAFT' }]);
    const events = await portal.app.get(EventsService).of({ type: 'Conclusion', id: String(conclusion['id']) });
    expect(events).toMatchObject([{ act: 'draft', details: { paragraphId: paragraph } }]);
  });

  it('goes before no country until it says what it comes from', async () => {
    const session = await open();
    await world.country('CR');
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    const paragraph = hand.write('Courts divert.');
    await arrived(hand);
    const drafted = given(
      await portal.askAs(world.people.expert, drafting, { session: session.id, paragraph }),
      'draftConclusionFromNotes',
    );
    const translate = `mutation ($id: ID!) { translateConclusion(id: $id, version: 1, locale: es, text: "Los juzgados derivan.", state: HUMAN) { id } }`;
    given(await portal.askAs(world.people.translator, translate, { id: drafted['id'] }), 'translateConclusion');
    const circulate = 'mutation ($session: ID!) { openConsultation(session: $session) { id } }';
    const refused = await portal.askAs(await world.manager(), circulate, { session: session.id });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'INCOMPLETE', field: 'questions' });
  });
});

describe('reading notes', () => {
  it('is for members of the group', async () => {
    const session = await open();
    const seen = async (personId: string) =>
      given(
        await portal.askAs(personId, 'query ($code: String!) { session(group: "3.5", code: $code) { notes { id } } }', {
          code: session.code,
        }),
        'session',
      )['notes'];
    expect(await seen(world.people.participant)).not.toBeNull();
    expect(await seen(world.people.stranger)).toBeNull();
  });

  it('shows links that are safe, and plain text in place of others', async () => {
    const session = await open();
    const document = new Doc();
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    hand.write('A page');
    hand.write('A trap');
    const link = (index: number, href: string) => {
      const paragraph = hand.notes.get(index);
      const text = paragraph instanceof XmlElement ? paragraph.get(0) : null;
      if (text && 'format' in text) text.format(0, 6, { link: { href } });
    };
    link(1, 'https://example.org/');
    link(2, 'javascript:alert(1)');
    await arrived(hand);
    document.destroy();
    const { blocks } = await read(world.people.expert, session.code);
    expect(blocks.flatMap(({ runs }) => runs.map(({ text, href }) => [text, href]))).toEqual([
      ['A page', 'https://example.org/'],
      ['A trap', null],
    ]);
  });

  it('takes as many statements for long notes as for short ones', async () => {
    const session = await open();
    // What is kept of the document in the meantime only adds to a count, so that the least of some is that of reading.
    const count = async (): Promise<number> => {
      const counts: number[] = [];
      for (let time = 0; time < 5; time += 1) {
        portal.statements.length = 0;
        await read(world.people.expert, session.code);
        counts.push(portal.statements.length);
      }
      return Math.min(...counts);
    };
    const hand = await handOf(world.people.expert, session.id);
    await arrived(hand);
    hand.write('One line.');
    await arrived(hand);
    const before = await count();
    for (let line = 0; line < 30; line += 1) hand.write(`Line ${line}`);
    await arrived(hand);
    expect(await count()).toBe(before);
  });
});

describe('an empty edit', () => {
  it('is nothing that would be kept', () => {
    expect([...encodeStateAsUpdate(new Doc())]).toEqual([0, 0]);
  });
});
