import { aConceptNote, unaNotaConceptual } from '../test/a-concept-note.js';
import { rawPdf, readPdf } from '../test/pdf-text.js';
import type { ConceptNoteDocument } from './concept-note-document.js';
import { renderPdf } from './concept-note-pdf.js';

const textOf = async (note: ConceptNoteDocument): Promise<string> => (await readPdf(await renderPdf(note))).text;

const bare: ConceptNoteDocument = aConceptNote({
  programme: null,
  result: { code: '4.2', title: null },
  session: {
    code: '1.1',
    ordinal: null,
    title: 'A first meeting',
    subtitle: null,
    status: 'DRAFT',
    localStart: null,
    localEnd: null,
    timeZone: null,
    modality: null,
  },
  context: null,
  outcome: null,
  objectives: [],
  approach: null,
  principles: [],
  invited: null,
  moments: { before: [], during: [], after: [] },
  questions: [],
  agenda: [],
  closing: null,
});

describe('The concept note as PDF', () => {
  it('says everything that the session says', async () => {
    const note = aConceptNote();
    const text = await textOf(note);
    const said = [
      note.programme,
      note.group,
      note.session.title,
      note.session.subtitle,
      note.outcome,
      ...note.objectives,
      ...note.principles,
      note.invited,
      ...note.moments.before,
      ...note.moments.during,
      ...note.moments.after,
      ...note.questions.map(({ text: question }) => question),
      ...note.agenda.flatMap(({ title, contributions }) => [title, ...contributions.map(({ name }) => name)]),
      note.closing,
      note.stamp.address,
    ];
    for (const part of said) expect(text).toContain(part);
  });

  it('prints every time with its weekday, date, year and zone, and in universal time', async () => {
    const text = await textOf(aConceptNote());
    expect(text).toContain('Thursday, 11 July 2024');
    expect(text).toContain('16:30–18:15 Madrid time (Europe/Madrid)');
    expect(text).toContain('14:30–16:15 UTC');
    expect(text).toContain('All times are those of the session: Thursday, 11 July 2024, Madrid time (Europe/Madrid).');
    expect(text).toContain('Printed on Thursday, 20 June 2024, 09:12 UTC');
    expect(text).toContain('Page 1 of 3');
  });

  it('names the day of universal time where it is another one', async () => {
    const { session } = aConceptNote();
    const late = { ...session, localStart: '2024-07-11T20:00', localEnd: '2024-07-11T21:00', timeZone: 'America/Lima' };
    expect(await textOf(aConceptNote({ session: late }))).toContain('01:00–02:00 UTC Friday, 12 July 2024');
  });

  it('is tagged PDF/UA with a title and the language of the reader', async () => {
    const raw = rawPdf(await renderPdf(unaNotaConceptual()));
    expect(raw).toContain('pdfuaid:part>1<');
    expect(raw).toMatch(/\/StructTreeRoot \d+/);
    expect(raw).toContain('/Lang (es)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('Nota conceptual · Sesi'.normalize().replace('·', '\u00c2\u00b7'));
  });

  it('says which parts are in another language, and tags them so', async () => {
    const bytes = await renderPdf(
      unaNotaConceptual({
        context: aConceptNote().context,
        languageNotes: [
          { part: 'context', language: 'en', kind: 'ORIGINAL' },
          { part: 'objectives', language: 'es', kind: 'MACHINE' },
        ],
      }),
    );
    const { text } = await readPdf(bytes);
    expect(text).toContain('En su idioma original, inglés: contexto.');
    expect(text).toContain('Traducción automática, no citable: objetivos.');
    expect(rawPdf(bytes)).toContain('/Lang (en)');
  });

  it('prints a session that says nothing but its questions and its panel', async () => {
    const { questions, agenda } = aConceptNote();
    const text = await textOf({ ...bare, questions, agenda, closing: 'What remains open.' });
    for (const { text: question } of questions) expect(text).toContain(question);
    for (const { title } of agenda) expect(text).toContain(title);
    expect(text).toContain('What remains open.');
  });

  it('is marked when it is a draft, cancelled or invented', async () => {
    const { session } = aConceptNote();
    const marked = await textOf(
      aConceptNote({ isPublished: false, isFictitious: true, session: { ...session, status: 'CANCELLED' } }),
    );
    expect(marked).toContain('Draft, not published');
    expect(marked).toContain('This session was cancelled');
    expect(marked).toContain('Fictitious example');
    const plain = await textOf(aConceptNote({ isPublished: true, isFictitious: false }));
    expect(plain).not.toMatch(/Draft|cancelled|Fictitious/);
  });

  it.each(['en', 'es', 'pt', 'fr'] as const)('speaks %s', async (locale) => {
    const heading = {
      en: 'Guiding questions',
      es: 'Preguntas orientadoras',
      pt: 'Perguntas orientadoras',
      fr: 'Questions directrices',
    };
    expect(await textOf(aConceptNote({ locale }))).toContain(heading[locale]);
  });

  it('reads nothing of the text as markup', async () => {
    const hostile =
      '#sys.version $x^2$ *bold* _it_ "quoted" \\u{41} `code` <label> @ref [a] // c /* d */ = e #eval("1+1")';
    const { session } = aConceptNote();
    const text = await textOf(
      aConceptNote({
        session: { ...session, title: hostile },
        context: hostile,
        objectives: [hostile, '- list', '= heading'],
        stamp: {
          address: `https://portal.example.org/?q=${encodeURIComponent(hostile)}`,
          printedAt: '2024-06-20T09:12:00Z',
        },
      }),
    );
    expect(text.split('#sys.version $x^2$ *bold* _it_ "quoted"').length).toBeGreaterThanOrEqual(4);
    expect(text).toContain('#eval("1+1")');
    expect(text).toContain('= heading');
  });

  it('stands with nothing but a code and a title', async () => {
    const { text, pages } = await readPdf(await renderPdf(bare));
    expect(text).toContain('A first meeting');
    expect(text).not.toMatch(/Methodology|Working agenda|Context/);
    expect(pages).toBe(1);
  });

  it('takes writing in other scripts, and says so where a character cannot be printed', async () => {
    const { session } = aConceptNote();
    const text = await textOf(
      aConceptNote({
        session: { ...session, title: 'Ñandú שלום Ελλάδα Жизнь \u{f0000}\u0000\u0007\ufeff' },
        context: 'e\u0301 a\u00adb\u200b \u202eright to left\u202c \u{10ffff} \ud800',
        objectives: ['\u{f0000}', ''],
      }),
    );
    expect(text).toContain('Ñandú');
    expect(text).toContain('Ελλάδα Жизнь □');
    expect(text).toContain('Some characters could not be printed');
  });

  it('sets the longest texts and an agenda of two hundred lines', async () => {
    const note = aConceptNote();
    const [item] = note.agenda;
    if (!item) throw new Error('The sample has no agenda.');
    const long = 'Palabras y más palabras sobre la proporcionalidad de las penas. '.repeat(310);
    const { text, pages } = await readPdf(
      await renderPdf(
        aConceptNote({
          session: { ...note.session, title: long.slice(0, 300), subtitle: long.slice(0, 4_000) },
          context: long,
          outcome: long.slice(0, 4_000),
          objectives: Array.from({ length: 100 }, () => long.slice(0, 400)),
          questions: Array.from({ length: 100 }, () => ({ text: long.slice(0, 400), isQuestion: true })),
          agenda: Array.from({ length: 200 }, (_, index) => ({
            ...item,
            title: `Item ${index + 1}`,
            details: index === 7 ? long.slice(0, 4_000) : null,
          })),
        }),
      ),
    );
    expect(text).toContain('Item 200');
    expect(pages).toBeGreaterThan(30);
  });

  it('sets many at once, each its own', async () => {
    const titles = Array.from({ length: 8 }, (_, index) => `Meeting number ${index}`);
    const { session } = aConceptNote();
    const texts = await Promise.all(titles.map((title) => textOf({ ...bare, session: { ...session, title } })));
    texts.forEach((text, index) => expect(text).toContain(titles[index]));
  });
});
