import type { ConceptNote, Finding } from '@cauce/domain/concept-note';
import { anchorsOf } from './anchors.js';
import { newKey, type Draft, type Revision, type TextRow } from './draft.js';

const rowsOf = (lines: readonly string[]): TextRow[] => lines.map((text) => ({ key: newKey(), text }));

/** Takes up what the API keeps, each finding at its place. */
export const draftOf = ({ note, settled, timeZone, group }: Revision, findings: readonly Finding[]): Draft => {
  const { objectives, principles, moments, questions, agenda, unplaced, ...whole } = note;
  const draft = {
    ...whole,
    lists: {
      objectives: rowsOf(objectives),
      principles: rowsOf(principles),
      before: rowsOf(moments.before),
      during: rowsOf(moments.during),
      after: rowsOf(moments.after),
      unplaced: rowsOf(unplaced),
    },
    questions: questions.map((row) => ({ key: newKey(), ...row })),
    agenda: agenda.map(({ details, contributions, ...item }) => ({
      ...item,
      key: newKey(),
      details: details.join('\n'),
      contributions: contributions.map((person) => ({ key: newKey(), ...person })),
    })),
    settled,
    timeZone,
    group,
  };
  return { ...draft, anchors: anchorsOf(draft, findings) };
};

const linesOf = (rows: readonly TextRow[]): string[] =>
  rows.map(({ text }) => text).filter((text) => text.trim() !== '');

/** The note of a draft, without the empty lines that typing leaves. */
export const noteOf = (draft: Draft): ConceptNote => {
  const { lists, questions, agenda, settled, timeZone, group, anchors, ...whole } = draft;
  return {
    ...whole,
    objectives: linesOf(lists.objectives),
    principles: linesOf(lists.principles),
    moments: { before: linesOf(lists.before), during: linesOf(lists.during), after: linesOf(lists.after) },
    questions: questions.filter(({ text }) => text.trim() !== '').map(({ text, isQuestion }) => ({ text, isQuestion })),
    agenda: agenda.map(({ key, details, contributions, ...item }) => ({
      ...item,
      details: details.split('\n').filter((line) => line.trim() !== ''),
      contributions: contributions.map(({ key: personKey, ...person }) => person),
    })),
    unplaced: linesOf(lists.unplaced),
  };
};
