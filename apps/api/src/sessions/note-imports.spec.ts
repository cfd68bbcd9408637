import { TestApp, type Answer } from '../../test/test-app.js';
import { EventsService } from '../platform/events/events.service.js';
import { z } from 'zod';
import { conceptNoteSchema, findingSchema } from '@cauce/domain/concept-note';

const note = `Working Group Result 3.5

Other ways than prison

May 4th, 2023 16:00 (1.45 hours) Online meeting

Context

The invented programme EXAMPLE looks at what keeps people from entering the criminal justice system at all.

Main outcome and goals of the session

The main outcome sought by this activity is a list of key elements for a model.

Specific objectives for session 7.1 include:

- Compare three invented mechanisms.
- Share what did not work.

Guiding questions

- Which mechanisms does your jurisdiction use before a charge?
- Who decides, and within how many days?

Working Agenda

Time\tContent
16.00 - 16.15\tOpening remarks
15 mins\tAna Ficticia. Judge. Invented Court of Costa Rica
16.15 - 17.30\tPanel discussion: Three mechanisms
60 mins\tModerator: John Invented, Expert
\tMexico. Dr. Luz Inventada, General Director of the Invented Commission
17.30 - 17.45 15 mins\tClosing session
\tPeter Made-Up. Director
`;

const importSchema = z.object({
  version: z.number(),
  note: conceptNoteSchema,
  findings: z.array(findingSchema),
  settled: z.record(z.string(), z.string()),
  timeZone: z.string().nullable(),
  group: z.object({ slug: z.string() }).nullable(),
});
const receivedSchema = z.object({ kind: z.literal('read'), id: z.uuid() });

let portal: TestApp;

beforeAll(async () => {
  portal = await TestApp.start();
  await portal.foundGroup('3.5');
  await portal.foundForeignGroup('4.1');
  await portal.as('manager');
});

afterAll(() => portal.stop());

const send = (content: Buffer | string, fileName = 'note.txt', headers: Record<string, string> = {}) => {
  const boundary = 'a-boundary-of-the-test';
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="note"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return portal.app.inject({
    method: 'POST',
    url: '/api/notes',
    remoteAddress: '127.0.0.1',
    headers: { ...portal.headers, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    payload,
  });
};

const received = async () => receivedSchema.parse((await send(note)).json()).id;

const fields = 'version note findings settled timeZone group { slug }';

const read = async (id: string) => {
  const { data } = await portal.ask(`query ($id: ID!) { noteImport(id: $id) { ${fields} } }`, { id });
  return importSchema.parse(data?.noteImport);
};

const revise = (id: string, version: number, input: Record<string, unknown>) =>
  portal.ask(
    `mutation ($id: ID!, $version: Int!, $input: NoteImportRevision!) { updateNoteImport(id: $id, version: $version, input: $input) { ${fields} } }`,
    { id, version, input },
  );

const finish = (id: string) =>
  portal.ask(
    `mutation ($id: ID!) { importConceptNote(id: $id) { id code status title { in(locale: en) { text } } startsAt endsAt agenda { kind contributions { name country { code } } } } }`,
    { id },
  );

const refusal = (answer: Answer) => answer.errors[0]?.extensions;

/** Takes every doubt as printed, in the session's group and zone. */
const settledInput = async (id: string, over: Record<string, unknown> = {}) => {
  const kept = await read(id);
  return {
    version: kept.version,
    input: {
      note: kept.note,
      settled: Object.fromEntries(kept.findings.map((_, index) => [index, 'KEPT'])),
      timeZone: 'Europe/Madrid',
      group: '3.5',
      ...over,
    },
  };
};

describe('handing in a concept note', () => {
  it('keeps what was read and every doubt, in the group of its result', async () => {
    const id = await received();
    const kept = await read(id);
    expect(kept.note.session).toMatchObject({
      code: '7.1',
      date: '2023-05-04',
      localStart: '16:00',
      localEnd: '17:45',
      timeZone: null,
    });
    expect(kept.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NO_TIME_ZONE', 'AMBIGUOUS_DURATION', 'LABEL_DIFFERS_FROM_RANGE']),
    );
    expect(kept.group).toEqual({ slug: '3.5' });
    expect(await portal.app.get(EventsService).of({ type: 'NoteImport', id })).toMatchObject([{ act: 'read-note' }]);
  });

  it.each([
    ['an empty file', '', 'note.txt', 'EMPTY'],
    ['bytes that are no text', Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]), 'note.txt', 'BINARY'],
    [
      'something else than a concept note',
      'Dear all, lunch is at one. See you there.',
      'note.txt',
      'NOT_A_CONCEPT_NOTE',
    ],
    ['a file that is too large', Buffer.alloc(11 * 1024 * 1024, 'a'), 'note.txt', 'TOO_LARGE'],
  ])('refuses %s and keeps nothing', async (_what, content, fileName, code) => {
    const before = await portal.database.noteImport.count();
    const response = await send(content, fileName);
    expect(response.json()).toMatchObject({ kind: 'refused', code });
    expect(await portal.database.noteImport.count()).toBe(before);
  });

  it('is refused to a visitor, to a page of another origin, and without a file', async () => {
    expect((await portal.asVisitor(() => send(note))).json()).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect((await send(note, 'note.txt', { origin: 'https://evil.example' })).json()).toMatchObject({
      code: 'FOREIGN_ORIGIN',
    });
    const response = await portal.app.inject({
      method: 'POST',
      url: '/api/notes',
      remoteAddress: '127.0.0.1',
      headers: { ...portal.headers, 'content-type': 'application/json' },
      payload: { note },
    });
    expect(response.json()).toMatchObject({ code: 'INVALID_INPUT', field: 'note' });
  });

  it('shows a note to those who manage its group, and to nobody else', async () => {
    const id = await received();
    await portal.database.noteImport.update({
      where: { id },
      data: { group: { connect: { slug: '4.1' } } },
    });
    const { data } = await portal.ask('query ($id: ID!) { noteImport(id: $id) { id } }', { id });
    expect(data).toEqual({ noteImport: null });
    expect(refusal(await finish(id))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('settling the doubts', () => {
  it('keeps what was mended, and refuses the second of two editors', async () => {
    const id = await received();
    const { version, input } = await settledInput(id);
    const mended = { ...input.note, objectives: ['Mended'] };
    const { data } = await revise(id, version, { ...input, note: mended });
    expect(data).toMatchObject({
      updateNoteImport: { version: version + 1, note: { objectives: ['Mended'] }, timeZone: 'Europe/Madrid' },
    });
    expect(refusal(await revise(id, version, input))).toMatchObject({ code: 'CONFLICT' });
    expect((await read(id)).note.objectives).toEqual(['Mended']);
  });

  it('refuses a note that is none, a zone that is none, and a group of others', async () => {
    const id = await received();
    const { version, input } = await settledInput(id);
    const broken = await revise(id, version, { ...input, note: { title: 'no' } });
    expect(broken.errors).not.toEqual([]);
    expect(refusal(await revise(id, version, { ...input, timeZone: 'Europe/Nowhere' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'timeZone',
    });
    expect(refusal(await revise(id, version, { ...input, group: '4.1' }))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await portal.asVisitor(() => revise(id, version, input))).errors[0]?.extensions).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
  });
});

describe('making the draft', () => {
  it('waits until every doubt is settled and the zone is known', async () => {
    const id = await received();
    expect(refusal(await finish(id))).toMatchObject({ code: 'INCOMPLETE', field: 'timeZone' });
    const { version, input } = await settledInput(id, { settled: {} });
    expect((await revise(id, version, input)).errors).toEqual([]);
    expect(refusal(await finish(id))).toMatchObject({ code: 'FINDINGS_OPEN' });
  });

  it('makes the session that the note describes, once', async () => {
    const id = await received();
    const { version, input } = await settledInput(id);
    expect((await revise(id, version, input)).errors).toEqual([]);
    const { data } = await finish(id);
    expect(data?.importConceptNote).toMatchObject({
      code: '7.1',
      status: 'DRAFT',
      title: { in: { text: 'Other ways than prison' } },
      startsAt: '2023-05-04T14:00:00.000Z',
      endsAt: '2023-05-04T15:45:00.000Z',
      agenda: [
        { kind: 'OPENING' },
        {
          kind: 'PANEL',
          contributions: [{ name: 'John Invented' }, { name: 'Luz Inventada', country: { code: 'MX' } }],
        },
        { kind: 'CLOSING' },
      ],
    });
    expect(refusal(await finish(id))).toMatchObject({ code: 'ALREADY_IMPORTED' });
    expect(refusal(await portal.asVisitor(() => finish(id)))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('leaves the note open when its code is taken already', async () => {
    const id = await received();
    const { version, input } = await settledInput(id);
    await revise(id, version, input);
    expect(refusal(await finish(id))).toMatchObject({ code: 'CODE_TAKEN', field: 'code' });
    expect(await read(id)).toMatchObject({ settled: input.settled });
  });
});
