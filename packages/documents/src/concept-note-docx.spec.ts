import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { aConceptNote, unaNotaConceptual } from '../test/a-concept-note.js';
import type { ConceptNoteDocument } from './concept-note-document.js';
import { renderDocx } from './concept-note-docx.js';

const partsOf = async (note: ConceptNoteDocument) => {
  const files = unzipSync(await renderDocx(note));
  return (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`The file has no ${name}, only ${Object.keys(files).join(', ')}.`);
    return strFromU8(file);
  };
};

const htmlOf = async (note: ConceptNoteDocument): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(await renderDocx(note)) })).value;

const styleIn = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';

describe('The concept note as a Word document', () => {
  it('has its parts under real headings, in the order of such notes', async () => {
    const html = await htmlOf(aConceptNote());
    const headings = [...html.matchAll(/<(h[123])>(.*?)<\/h[123]>/g)].map(([, level, text]) => `${level} ${text}`);
    expect(headings).toEqual([
      'h1 Context',
      'h1 Main outcome and goals of the session',
      'h1 Specific objectives of session 2.3',
      'h1 Institutions and participating individuals',
      'h1 Methodology',
      'h2 Guiding principles',
      'h2 1. Before the session',
      'h2 2. During the session',
      'h3 Guiding questions',
      'h3 Closing',
      'h2 3. After the session',
      'h1 Working agenda',
    ]);
  });

  it('gives each heading style its place in the outline', async () => {
    const styles = (await partsOf(aConceptNote()))('word/styles.xml');
    expect(styleIn(styles, 'Heading1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleIn(styles, 'Heading2')).toContain('<w:outlineLvl w:val="1"/>');
    expect(styleIn(styles, 'Heading3')).toContain('<w:outlineLvl w:val="2"/>');
  });

  it('has each style once', async () => {
    const styles = (await partsOf(aConceptNote()))('word/styles.xml');
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each([
    ['en', 'en-GB'],
    ['es', 'es-ES'],
    ['pt', 'pt-BR'],
    ['fr', 'fr-FR'],
  ] as const)('is proofed in its language, %s', async (locale, tag) => {
    const styles = (await partsOf(aConceptNote({ locale })))('word/styles.xml');
    expect(styles).toMatch(new RegExp(`<w:docDefaults>.*<w:lang w:val="${tag}"/>.*</w:docDefaults>`, 's'));
  });

  it('has the agenda as a table whose header row repeats', async () => {
    const note = aConceptNote();
    const body = (await partsOf(note))('word/document.xml');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const html = await htmlOf(note);
    expect(html).toMatch(/<thead><tr><th><p>Time<\/p><\/th><th><p>Content<\/p><\/th><\/tr><\/thead>/);
    expect(html.match(/<tr>/g)).toHaveLength(note.agenda.length + 1);
    expect(html).toContain('<p>16:30–16:40</p>');
    expect(html).toContain('Moderator: Belén Ostoya, Adviser, MERIDIANO');
  });

  it('prints the day with its weekday and year, and the hours with their zone', async () => {
    expect(await htmlOf(aConceptNote())).toContain('Thursday, 11 July 2024, 16:30–18:15, Madrid time (Europe/Madrid)');
    expect(await htmlOf(unaNotaConceptual())).toContain(
      'jueves, 11 de julio de 2024, 16:30–18:15, hora de Madrid (Europe/Madrid)',
    );
  });

  it('keeps marks, language remarks, address and stamp in head and foot, apart from the note itself', async () => {
    const note = unaNotaConceptual({
      isPublished: false,
      context: aConceptNote().context,
      languageNotes: [{ part: 'context', language: 'en', kind: 'ORIGINAL' }],
    });
    const part = await partsOf(note);
    const margins = ['word/header1.xml', 'word/header2.xml', 'word/footer1.xml', 'word/footer2.xml'].map(part).join('');
    expect(margins).toContain('Borrador sin publicar');
    expect(margins).toContain('Ejemplo ficticio');
    expect(margins).toContain('En su idioma original, inglés: contexto.');
    expect(margins).toContain(note.stamp.address);
    expect(margins).toContain('Impreso el jueves, 20 de junio de 2024, 09:12 UTC');
    expect(part('word/document.xml')).not.toContain('Borrador');
    expect(part('word/document.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('escapes what would be markup, and leaves out what XML cannot hold', async () => {
    const hostile = '<w:p/> & "quoted" ]]> \u0000\u0007\ufffe\ud800 end';
    const html = await htmlOf(aConceptNote({ context: hostile, objectives: [hostile, hostile] }));
    expect(html.match(/&lt;w:p\/&gt; &amp; "quoted" \]\]&gt; +end/g)).toHaveLength(3);
  });

  it('stands with nothing but a code and a title, and with very much', async () => {
    const { session, agenda } = aConceptNote();
    const bare = aConceptNote({
      session: {
        ...session,
        subtitle: null,
        ordinal: null,
        localStart: null,
        localEnd: null,
        timeZone: null,
        modality: null,
      },
      programme: null,
      result: { code: '4.2', title: null },
      context: null,
      outcome: '',
      objectives: [],
      approach: null,
      principles: [],
      invited: null,
      moments: { before: [], during: [], after: [] },
      questions: [],
      agenda: [],
      closing: null,
    });
    expect(await htmlOf(bare)).not.toMatch(/<h1>|<table>/);
    const many = Array.from({ length: 200 }, (_, index) => ({ ...agenda[0], title: `Item ${index}` }));
    const full = aConceptNote({
      context: 'Very long. '.repeat(2_000),
      agenda: many.map((item) => ({
        kind: 'DISCUSSION',
        localStart: null,
        localEnd: null,
        title: item.title,
        details: null,
        contributions: [],
      })),
    });
    expect((await htmlOf(full)).match(/<tr>/g)).toHaveLength(201);
  });
});
