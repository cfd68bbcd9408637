import type { ConceptNote, NoteAgendaItem, NoteContribution } from '@cauce/domain/concept-note';
import type { Settlements } from '@cauce/domain/note-import';

/**
 * Where each doubt stands, by its index: a fact of the note (`session.date`), a list (`agenda`), a line of one by its
 * key (`agenda.k7`), `note` where it is about the whole, `gone` where its line has been taken out.
 */
export type Anchors = Readonly<Record<number, string>>;

/** What the API keeps of a note on its way in. */
export interface Revision {
  readonly note: ConceptNote;
  readonly settled: Settlements;
  readonly timeZone: string | null;
  /** The slug of the group. */
  readonly group: string | null;
}

/** A line of a list, under a key that stays with it while lines come and go around it. */
export interface TextRow {
  readonly key: string;
  readonly text: string;
}

export interface QuestionRow extends TextRow {
  readonly isQuestion: boolean;
}

export interface PersonRow extends NoteContribution {
  readonly key: string;
}

export interface AgendaRow extends Omit<NoteAgendaItem, 'contributions' | 'details'> {
  readonly key: string;
  readonly contributions: readonly PersonRow[];
  /** The lines under the item, one beneath the other. */
  readonly details: string;
}

/** The lists of a note whose lines are plain text. */
export const textLists = ['objectives', 'principles', 'before', 'during', 'after', 'unplaced'] as const;
export type TextList = (typeof textLists)[number];

type Whole = Omit<ConceptNote, 'objectives' | 'principles' | 'moments' | 'questions' | 'agenda' | 'unplaced'>;

/** A note as it is being looked through: the note with keyed lines, and how its doubts stand. */
export interface Draft extends Whole {
  readonly lists: Readonly<Record<TextList, readonly TextRow[]>>;
  readonly questions: readonly QuestionRow[];
  readonly agenda: readonly AgendaRow[];
  readonly settled: Settlements;
  readonly timeZone: string | null;
  readonly group: string | null;
  /** Where each finding, by its index, stands in this draft. */
  readonly anchors: Anchors;
}

/** The fields of a note that hold one running text. */
export const longTexts = ['context', 'outcome', 'invited', 'methodology', 'closing'] as const;
export type LongText = (typeof longTexts)[number];

let lastKey = 0;

/** A key for a new line. */
export const newKey = (): string => {
  lastKey += 1;
  return `k${lastKey}`;
};

/** A new agenda item with nothing in it. */
export const emptyItem = (): AgendaRow => ({
  key: newKey(),
  kind: 'DISCUSSION',
  localStart: null,
  localEnd: null,
  statedMinutes: null,
  title: '',
  contributions: [],
  details: '',
});

/** A new person with nothing known. */
export const emptyPerson = (): PersonRow => ({
  key: newKey(),
  role: 'SPEAKER',
  name: '',
  honorific: null,
  function: null,
  institution: null,
  country: null,
});
