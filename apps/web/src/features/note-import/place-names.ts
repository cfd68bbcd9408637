import type { WordKey } from '@cauce/i18n/catalog';
import type { Words } from '@cauce/i18n/words-from';
import type { Draft } from './draft.js';

const facts: Readonly<Record<string, WordKey>> = {
  group: 'editing.fact.group',
  timeZone: 'editing.fact.session.timeZone',
  programme: 'editing.fact.programme',
  result: 'editing.fact.result',
  'session.code': 'editing.fact.session.code',
  'session.ordinal': 'editing.fact.session.ordinal',
  'session.title': 'editing.fact.session.title',
  'session.subtitle': 'editing.fact.session.subtitle',
  'session.date': 'editing.fact.session.date',
  'session.localStart': 'editing.fact.session.localStart',
  'session.localEnd': 'editing.fact.session.localEnd',
  'session.timeZone': 'editing.fact.session.timeZone',
  'session.statedDuration': 'editing.fact.session.statedDuration',
  'session.modality': 'editing.fact.session.modality',
  context: 'editing.fact.context',
  outcome: 'editing.fact.outcome',
  invited: 'editing.fact.invited',
  methodology: 'editing.fact.methodology',
  closing: 'editing.fact.closing',
  objectives: 'editing.fact.objectives',
  principles: 'editing.fact.principles',
  before: 'editing.fact.before',
  during: 'editing.fact.during',
  after: 'editing.fact.after',
  questions: 'editing.fact.questions',
  agenda: 'editing.fact.agenda',
  unplaced: 'editing.fact.unplaced',
  gone: 'editing.fact.gone',
};

const lines: Readonly<Record<string, WordKey>> = {
  objectives: 'editing.line.objectives',
  principles: 'editing.line.principles',
  before: 'editing.line.before',
  during: 'editing.line.during',
  after: 'editing.line.after',
  questions: 'editing.line.questions',
  agenda: 'editing.line.agenda',
  unplaced: 'editing.line.unplaced',
};

const rowsOf = (draft: Draft, list: string): readonly { readonly key: string }[] => {
  if (list === 'questions') return draft.questions;
  if (list === 'agenda') return draft.agenda;
  return Object.entries(draft.lists).find(([name]) => name === list)?.[1] ?? [];
};

/** What the place of a doubt is called: a fact, a list, or a line of one by its number. */
export const placeName = (words: Words, draft: Draft, anchor: string): string => {
  const fact = facts[anchor];
  if (fact) return words(fact);
  const [list = '', key = ''] = anchor.split('.');
  const line = lines[list];
  const number = rowsOf(draft, list).findIndex((row) => row.key === key) + 1;
  return line && number > 0 ? words(line, { number }) : words('editing.fact.note');
};

/** What a field of a note is called, by its path in the note: `agenda.2.title`. */
export const fieldName = (words: Words, path: string): string => {
  const [first = '', second = ''] = path
    .replace(/^(note|moments)\./, '')
    .replace(/^moments\./, '')
    .split('.');
  const fact = facts[first === 'session' ? `session.${second}` : first];
  const line = lines[first];
  if (line && /^\d+$/.test(second)) return words(line, { number: Number(second) + 1 });
  return words(fact ?? 'editing.fact.note');
};
