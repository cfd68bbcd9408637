import type { WordKey } from '@cauce/i18n/catalog';
import type { Words } from '@cauce/i18n/words-from';
import { locales } from '../../lib/locales.js';
import type { SessionForm } from './form.js';

const fields: Readonly<Record<string, WordKey>> = {
  code: 'editing.fact.session.code',
  ordinal: 'editing.fact.session.ordinal',
  title: 'editing.fact.session.title',
  subtitle: 'editing.fact.session.subtitle',
  context: 'editing.fact.context',
  outcome: 'editing.fact.outcome',
  approach: 'editing.fact.approach',
  methodology: 'editing.fact.methodology',
  invited: 'editing.fact.invited',
  closing: 'editing.fact.closing',
  modality: 'editing.fact.session.modality',
  day: 'session-form.time.day',
  endDay: 'session-form.time.endDay',
  start: 'session-form.time.start',
  end: 'session-form.time.end',
  localStart: 'session-form.time.start',
  localEnd: 'session-form.time.end',
  timeZone: 'editing.fact.session.timeZone',
  statedDuration: 'session-form.duration.label',
  objectives: 'editing.fact.objectives',
  steps: 'session-form.part.steps',
  questions: 'editing.fact.questions',
  agenda: 'editing.fact.agenda',
  materials: 'editing.fact.materials',
  reason: 'session-form.reason.label',
  group: 'session-form.new.group',
};

const partsOfRows: Readonly<Record<string, WordKey>> = {
  title: 'editing.item.title',
  details: 'editing.item.details',
  kind: 'editing.item.kind',
  dayOffset: 'editing.item.day',
  start: 'editing.item.start',
  end: 'editing.item.end',
  localStart: 'editing.item.start',
  localEnd: 'editing.item.end',
  statedMinutes: 'editing.item.stated',
  contributions: 'editing.item.people',
  name: 'editing.person.name',
  role: 'editing.person.role',
  honorific: 'editing.person.honorific',
  function: 'editing.person.function',
  institution: 'editing.person.institution',
  country: 'editing.person.country',
  countryCode: 'editing.person.country',
  label: 'editing.material.label',
  url: 'editing.material.url',
  isQuestion: 'editing.question.isQuestion',
};

const lineName = (words: Words, form: SessionForm, list: string, index: number): string | null => {
  const number = index + 1;
  if (list === 'steps') {
    const step = form.steps[index];
    if (!step) return words('session-form.part.steps');
    const among = form.steps.filter(({ moment }) => moment === step.moment).indexOf(step) + 1;
    const name = { BEFORE: 'before', DURING: 'during', AFTER: 'after' } as const;
    return words(`editing.line.${name[step.moment]}`, { number: among });
  }
  if (list === 'objectives' || list === 'questions' || list === 'agenda' || list === 'materials') {
    return words(`editing.line.${list}`, { number });
  }
  return null;
};

/** What the place at a path of the form or of its input is called: `agenda.0.title.texts.en` is `Item 1, Title, English`. */
export const placeName = (words: Words, form: SessionForm, path: string): string => {
  const [first = '', second, ...rest] = path.split('.');
  const line = second === undefined ? null : lineName(words, form, first, Number(second));
  const field = fields[first];
  const names = line === null ? [field ? words(field) : first] : [line];
  const inside = line === null ? [second ?? '', ...rest] : rest;
  for (const part of inside) {
    const locale = locales.find((one) => one === part);
    const key = line === null ? undefined : partsOfRows[part];
    if (key) names.push(words(key));
    else if (locale) names.push(words(`interface.language.${locale}`));
  }
  return names.join(', ');
};
