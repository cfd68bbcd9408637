import fc from 'fast-check';
import { extract } from '@cauce/concept-note/extract';
import { extractionLimits } from '@cauce/concept-note/extraction';
import { readConceptNote } from '@cauce/concept-note/read';
import type { ConceptNote } from '@cauce/domain/concept-note';
import { aConceptNote, unaNotaConceptual } from '../test/a-concept-note.js';
import { generatedNote } from '../test/generated-note.js';
import { saidBy, saidIn } from '../test/said.js';
import type { ConceptNoteDocument } from './concept-note-document.js';
import { renderDocx } from './concept-note-docx.js';

const readBack = async (document: ConceptNoteDocument): Promise<ConceptNote> => {
  const extraction = await extract(await renderDocx(document), extractionLimits);
  if (extraction.kind !== 'text') throw new Error(`The file was refused: ${extraction.code}`);
  const reading = readConceptNote(extraction.text);
  if (reading.kind !== 'read') throw new Error(`The text was refused: ${reading.code}\n${extraction.text}`);
  return reading.note;
};

describe('A concept note that is printed as a Word document and read again', () => {
  it.each([
    ['English', aConceptNote()],
    ['Spanish', unaNotaConceptual()],
  ])('is the same session in %s', async (_, document) => {
    const note = await readBack(document);
    expect(saidIn(note, document.locale)).toEqual(saidBy(document));
    expect(note.language).toBe(document.locale);
    expect(note.unplaced).toEqual([]);
  });

  it('does not take what stands in head and foot for a part of the note', async () => {
    const document = unaNotaConceptual({
      isPublished: false,
      languageNotes: [
        { part: 'context', language: 'en', kind: 'ORIGINAL' },
        { part: 'objectives', language: 'es', kind: 'MACHINE' },
      ],
    });
    expect(saidIn(await readBack(document), 'es')).toEqual(saidBy(document));
  });

  it.each(['en', 'es'] as const)('is the same session, whatever it holds (%s)', async (locale) => {
    await fc.assert(
      fc.asyncProperty(generatedNote(locale), async (document) => {
        const note = await readBack(document);
        expect(saidIn(note, locale)).toEqual(saidBy(document));
        expect(note.unplaced).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
