import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { pdfOf, zipOf } from '../test/files.js';
import { fixture } from '../test/first-notes.js';
import { extractInWorker } from './extract-in-worker.js';
import { extractionLimits } from './extraction.js';
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

const limit = extractionLimits.unpackedBytes;

const bomb = (declaredSize = limit + 1): Uint8Array =>
  zipOf([{ name: 'word/document.xml', content: new Uint8Array(limit + 1), declaredSize }]);

const manyParts = (): Uint8Array => {
  const content = new Uint8Array(limit / 8);
  return zipOf(
    ['document', 'footnotes', 'endnotes', 'comments', 'styles', 'settings', 'numbering', 'people', 'theme'].map(
      (name) => ({ name: `word/${name}.xml`, content, declaredSize: 1_000 }),
    ),
  );
};

/** Lines as wide as a page holds. */
const wrapped = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.length > 95 ? (line.match(/.{1,95}(?:\s|$)/g) ?? []) : [line]));

const factsOf = (text: string) => {
  const reading = readConceptNote(text);
  if (reading.kind === 'refused') throw new Error(reading.code);
  const { session, objectives, questions, agenda } = reading.note;
  return { session, objectives, questions, agenda };
};

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

  it('of a PDF is the note that was printed', async () => {
    const printed = fixture('es-labelled-header.txt');
    const extraction = await extractInWorker(pdfOf(wrapped(printed)), 'note.pdf');
    if (extraction.kind === 'refused') throw new Error(extraction.code);
    expect(factsOf(extraction.text)).toEqual(factsOf(printed));
  });

  it('of a PDF keeps its tables, so that the agenda is read', async () => {
    const extraction = await extractInWorker(
      pdfOf([
        'Nota conceptual',
        '',
        'Sesión 2.1: Otra salida',
        '13 de julio de 2023, 16:30 - 17:00',
        '',
        'Objetivos específicos',
        '- Comparar tres mecanismos inventados.',
        '',
        'Agenda',
        'Hora\tContenido\tPonentes',
        '16.30 - 16.40\tApertura\tAna Ficticia, Jueza',
        '16.40 - 17.00\tPanel: tres mecanismos\tMéxico. Dra. Luz Inventada, Directora',
      ]),
      'note.pdf',
    );
    if (extraction.kind === 'refused') throw new Error(extraction.code);
    const reading = readConceptNote(extraction.text);
    if (reading.kind === 'refused') throw new Error(reading.code);
    expect(reading.note.session).toMatchObject({ code: '2.1', title: 'Otra salida' });
    expect(reading.note.agenda).toMatchObject([
      { kind: 'OPENING', localStart: '16:30', localEnd: '16:40', contributions: [{ name: 'Ana Ficticia' }] },
      {
        kind: 'PANEL',
        localStart: '16:40',
        localEnd: '17:00',
        contributions: [{ name: 'Luz Inventada', country: 'MX' }],
      },
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'note.txt', 'EMPTY'],
    ['bytes', new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7]), 'note.txt', 'BINARY'],
    ['a damaged Word document', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'note.docx', 'DAMAGED'],
    ['a damaged PDF', bytes('%PDF-1.7\nnothing more'), 'note.pdf', 'DAMAGED'],
    ['a PDF with a password', pdfOf(['A note'], { isEncrypted: true }), 'note.pdf', 'ENCRYPTED'],
    ['a PDF without text', pdfOf(['']), 'note.pdf', 'NO_TEXT'],
    [
      'another packed document',
      zipOf([{ name: 'xl/workbook.xml', content: bytes('<a/>') }]),
      'n.docx',
      'UNKNOWN_FORMAT',
    ],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), 'note.txt', 'BINARY'],
    ['a Word document that unpacks to far too much', bomb(), 'note.docx', 'EXPANDS_TOO_MUCH'],
    ['a Word document that lies about it', bomb(1_000), 'note.docx', 'EXPANDS_TOO_MUCH'],
    ['a Word document of a great many parts', manyParts(), 'note.docx', 'EXPANDS_TOO_MUCH'],
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
