import { aConceptNote } from '../test/a-concept-note.js';
import { conceptNoteView } from './concept-note-view.js';
import { typeset } from './typst-runner.js';

const printedAt = new Date('2024-06-20T09:12:00Z');

describe('The typesetter', () => {
  it('says what is wrong with a template, and goes on with the next document', async () => {
    await expect(typeset('no-such-template.typ', {}, printedAt)).rejects.toThrow(/could not be set/);
    await expect(typeset('concept-note.typ', {}, printedAt)).rejects.toThrow(/could not be set/);
    const bytes = await typeset('concept-note.typ', conceptNoteView(aConceptNote()), printedAt);
    expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it('makes the same bytes of the same document', async () => {
    const view = conceptNoteView(aConceptNote());
    const [first, second] = await Promise.all([
      typeset('concept-note.typ', view, printedAt),
      typeset('concept-note.typ', view, printedAt),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
