import type { Words } from '@cauce/i18n/words';
import type { ConceptNoteDocument, DocumentPart } from './concept-note-document.js';
import type { Speech } from './language-words.js';
import { paragraphsOf, printable } from './printable.js';

/** A part of the note under its heading: paragraphs, then a list; a question without a number is a statement. */
export interface ViewSection extends Speech {
  part: DocumentPart;
  level: 1 | 2 | 3;
  heading: string;
  paragraphs: string[];
  bullets: string[];
  questions: { number: number | null; text: string }[];
}

const nothing = { paragraphs: [], bullets: [], questions: [] };

const numbered = (questions: ConceptNoteDocument['questions']): ViewSection['questions'] => {
  let number = 0;
  return questions.map(({ text, isQuestion }) => ({ number: isQuestion ? ++number : null, text: printable(text) }));
};

const hasContent = ({ paragraphs, bullets, questions }: ViewSection): boolean =>
  paragraphs.length + bullets.length + questions.length > 0;

/** The parts of a note that have something to say, in the order of the document, the agenda apart. */
export const sectionsOf = (
  note: ConceptNoteDocument,
  words: Words,
  speech: (part: DocumentPart) => Speech,
): ViewSection[] => {
  const text = (part: 'context' | 'outcome' | 'invited' | 'approach' | 'closing', level: 1 | 2 | 3): ViewSection => ({
    ...nothing,
    ...speech(part),
    part,
    level,
    heading: words(`documents.heading.${part}`),
    paragraphs: paragraphsOf(note[part]),
  });
  const list = (
    part: 'objectives' | 'principles' | 'before' | 'during' | 'after',
    level: 1 | 2,
    items: readonly string[],
  ): ViewSection => {
    const isStage = part !== 'objectives' && part !== 'principles';
    const lines = items.map(printable).filter((line) => line !== '');
    return {
      ...nothing,
      ...speech(part),
      part,
      level,
      heading: words(`documents.heading.${part}`, { code: note.session.code }),
      // One step is a sentence; one objective or principle is still one of a list.
      ...(lines.length === 1 && isStage ? { paragraphs: lines } : { bullets: lines }),
    };
  };
  const lead = [text('context', 1), text('outcome', 1), list('objectives', 1, note.objectives), text('invited', 1)];
  const during = list('during', 2, note.moments.during);
  // Where nothing is said of what happens during the session, no heading stands above these: a level may not be skipped.
  const inSession = hasContent(during) ? 3 : 2;
  const stages: ViewSection[] = [
    list('principles', 2, note.principles),
    list('before', 2, note.moments.before),
    during,
    {
      ...nothing,
      ...speech('questions'),
      part: 'questions',
      level: inSession,
      heading: words('documents.heading.questions'),
      questions: numbered(note.questions),
    },
    text('closing', inSession),
    list('after', 2, note.moments.after),
  ];
  const approach = text('approach', 1);
  const withContent = stages.filter(hasContent);
  return [
    ...lead.filter(hasContent),
    ...(withContent.length > 0 || hasContent(approach) ? [approach] : []),
    ...withContent,
  ];
};
