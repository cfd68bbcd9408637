import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { extractInWorker } from './extract-in-worker.js';
import { readConceptNote } from './read.js';

const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) });

const wordFile = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              ...[
                'Working Group Result 9.9',
                'Another way out',
                'July 13th, 2023 16:30 - 17:30 Online meeting',
                'Context',
                'An invented text about what keeps people from entering the criminal justice system at all.',
                'Specific objectives for session 2.1 include:',
                '- Compare three invented mechanisms.',
                'Guiding questions',
                '- Which mechanisms does your jurisdiction use?',
                'Working Agenda',
              ].map((line) => new Paragraph(line)),
              new Table({
                rows: [
                  ['Time', 'Content'],
                  ['16.30 - 16.40', 'Opening remarks\nAna Ficticia. Judge. Invented Court'],
                  ['16.40 - 17.30', 'Panel discussion: Three mechanisms\nMexico. Dr. Luz Inventada, Director'],
                ].map((cells) => new TableRow({ children: cells.map(cell) })),
              }),
            ],
          },
        ],
      }),
    ),
  );

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('is what a text file says', async () => {
    expect(await extractInWorker(bytes('A note, with an é.'), 'note.txt')).toMatchObject({
      kind: 'text',
      text: 'A note, with an é.',
    });
  });

  it('of a Word document keeps its tables, so that the agenda is read', async () => {
    const extraction = await extractInWorker(await wordFile(), 'note.docx');
    if (extraction.kind === 'refused') throw new Error(extraction.code);
    const reading = readConceptNote(extraction.text);
    if (reading.kind === 'refused') throw new Error(reading.code);
    expect(reading.note.agenda).toMatchObject([
      { kind: 'OPENING', localStart: '16:30', localEnd: '16:40', contributions: [{ name: 'Ana Ficticia' }] },
      {
        kind: 'PANEL',
        localStart: '16:40',
        localEnd: '17:30',
        contributions: [{ name: 'Luz Inventada', country: 'MX' }],
      },
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'note.txt', 'EMPTY'],
    ['bytes', new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7]), 'note.txt', 'BINARY'],
    ['a damaged Word document', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'note.docx', 'DAMAGED'],
    ['a damaged PDF', bytes('%PDF-1.7\nnothing more'), 'note.pdf', 'DAMAGED'],
  ])('is refused where there is %s', async (_what, content, fileName, code) => {
    expect(await extractInWorker(content, fileName)).toMatchObject({ kind: 'refused', code });
  });

  it('is refused where the file is too large to be a note', async () => {
    expect(await extractInWorker(new Uint8Array(50 * 1024 * 1024).fill(97), 'note.txt')).toMatchObject({
      kind: 'refused',
      code: 'TOO_LARGE',
    });
  });
});
