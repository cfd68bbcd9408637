import type { ConceptNoteDocument } from './concept-note-document.js';
import { conceptNoteView } from './concept-note-view.js';
import { typeset } from './typst-runner.js';

/** A concept note as a tagged PDF (PDF/UA-1) on A4, set in a worker. */
export const renderPdf = (note: ConceptNoteDocument): Promise<Uint8Array> =>
  typeset('concept-note.typ', conceptNoteView(note), new Date(note.stamp.printedAt));
