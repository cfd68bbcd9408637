import type { ConceptNote } from '@cauce/domain/concept-note';
import {
  newKey,
  type AgendaRow,
  type Draft,
  type LongText,
  type PersonRow,
  type QuestionRow,
  type TextList,
} from './draft.js';

/** One edit of a draft. */
export type Edit = (draft: Draft) => Draft;

type Session = ConceptNote['session'];

const changed = <Row extends { readonly key: string }>(rows: readonly Row[], key: string, patch: Partial<Row>): Row[] =>
  rows.map((row) => (row.key === key ? { ...row, ...patch } : row));

const without = <Row extends { readonly key: string }>(rows: readonly Row[], key: string): Row[] =>
  rows.filter((row) => row.key !== key);

/** Moves a line one place up or down. */
const moved = <Row extends { readonly key: string }>(rows: readonly Row[], key: string, by: -1 | 1): readonly Row[] => {
  const from = rows.findIndex((row) => row.key === key);
  const [one, other] = [rows[from], rows[from + by]];
  if (!one || !other) return rows;
  return rows.map((row) => (row === one ? other : row === other ? one : row));
};

export const setSession =
  (patch: Partial<Session>): Edit =>
  (draft) => ({ ...draft, session: { ...draft.session, ...patch } });

export const setLongText =
  (field: LongText | 'programme', text: string): Edit =>
  (draft) => ({ ...draft, [field]: text === '' ? null : text });

export const setResult =
  (patch: Partial<ConceptNote['result']>): Edit =>
  (draft) => ({ ...draft, result: { ...draft.result, ...patch } });

export const setZone =
  (timeZone: string | null): Edit =>
  (draft) => ({ ...draft, timeZone });

export const setGroup =
  (group: string | null): Edit =>
  (draft) => ({ ...draft, group });

export const setLanguage =
  (language: ConceptNote['language']): Edit =>
  (draft) => ({ ...draft, language });

export const setLine =
  (list: TextList, key: string, text: string): Edit =>
  (draft) => ({ ...draft, lists: { ...draft.lists, [list]: changed(draft.lists[list], key, { text }) } });

export const addLine =
  (list: TextList, text = '', key = newKey()): Edit =>
  (draft) => ({ ...draft, lists: { ...draft.lists, [list]: [...draft.lists[list], { key, text }] } });

export const moveLine =
  (list: TextList, key: string, by: -1 | 1): Edit =>
  (draft) => ({ ...draft, lists: { ...draft.lists, [list]: moved(draft.lists[list], key, by) } });

export const removeLine =
  (list: TextList, key: string): Edit =>
  (draft) => ({ ...draft, lists: { ...draft.lists, [list]: without(draft.lists[list], key) } });

export const setQuestion =
  (key: string, patch: Partial<QuestionRow>): Edit =>
  (draft) => ({ ...draft, questions: changed(draft.questions, key, patch) });

export const addQuestion =
  (text = '', key = newKey(), isQuestion = true): Edit =>
  (draft) => ({ ...draft, questions: [...draft.questions, { key, text, isQuestion }] });

export const moveQuestion =
  (key: string, by: -1 | 1): Edit =>
  (draft) => ({ ...draft, questions: moved(draft.questions, key, by) });

export const removeQuestion =
  (key: string): Edit =>
  (draft) => ({ ...draft, questions: without(draft.questions, key) });

export const setItem =
  (key: string, patch: Partial<AgendaRow>): Edit =>
  (draft) => ({ ...draft, agenda: changed(draft.agenda, key, patch) });

/** Puts an item before another one, or at the end. */
export const addItem =
  (item: AgendaRow, beforeKey?: string): Edit =>
  (draft) => {
    const at = draft.agenda.findIndex(({ key }) => key === beforeKey);
    return { ...draft, agenda: draft.agenda.toSpliced(at === -1 ? draft.agenda.length : at, 0, item) };
  };

export const moveItem =
  (key: string, by: -1 | 1): Edit =>
  (draft) => ({ ...draft, agenda: moved(draft.agenda, key, by) });

export const removeItem =
  (key: string): Edit =>
  (draft) => ({ ...draft, agenda: without(draft.agenda, key) });

const onPeople =
  (itemKey: string, edit: (people: readonly PersonRow[]) => readonly PersonRow[]): Edit =>
  (draft) => ({
    ...draft,
    agenda: draft.agenda.map((item) =>
      item.key === itemKey ? { ...item, contributions: edit(item.contributions) } : item,
    ),
  });

export const setPerson = (itemKey: string, key: string, patch: Partial<PersonRow>): Edit =>
  onPeople(itemKey, (people) => changed(people, key, patch));

export const addPerson = (itemKey: string, person: PersonRow): Edit =>
  onPeople(itemKey, (people) => [...people, person]);

export const removePerson = (itemKey: string, key: string): Edit => onPeople(itemKey, (people) => without(people, key));

/** Says how a doubt was settled, or takes that back. */
export const settle =
  (index: number, how: 'KEPT' | 'MENDED' | null): Edit =>
  (draft) => {
    const { [String(index)]: before, ...others } = draft.settled;
    return { ...draft, settled: how === null ? others : { ...others, [String(index)]: how } };
  };

/** One edit after the other. */
export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (draft) =>
    edits.reduce((result, edit) => edit(result), draft);
