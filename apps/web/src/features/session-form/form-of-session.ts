import { localPlus, minutesBetween } from '@cauce/domain/time';
import { graphql } from '../../generated/gql.js';
import type { SessionFormFragment, SessionInput } from '../../generated/graphql.js';
import type { FieldProblem } from '../../lib/errors.js';
import { locales } from '../../lib/locales.js';
import {
  emptyText,
  isEmptyText,
  isStored,
  originalOf,
  type FormItem,
  type FormPerson,
  type FormText,
  type SessionForm,
} from './form.js';

graphql(/* GraphQL */ `
  fragment SessionFormText on LocalizedText {
    original
    readings {
      text
      locale
      state
      isStale
    }
  }
`);

graphql(/* GraphQL */ `
  fragment SessionForm on Session {
    id
    version
    publishedAt
    viewerCan {
      edit
    }
    code
    ordinal
    modality
    localStart
    localEnd
    timeZone
    statedDuration
    title {
      ...SessionFormText @unmask
    }
    subtitle {
      ...SessionFormText @unmask
    }
    context {
      ...SessionFormText @unmask
    }
    outcome {
      ...SessionFormText @unmask
    }
    approach {
      ...SessionFormText @unmask
    }
    methodology {
      ...SessionFormText @unmask
    }
    invited {
      ...SessionFormText @unmask
    }
    closing {
      ...SessionFormText @unmask
    }
    objectives {
      id
      text {
        ...SessionFormText @unmask
      }
    }
    steps {
      id
      moment
      text {
        ...SessionFormText @unmask
      }
    }
    questions {
      id
      isQuestion
      agendaItemId
      text {
        ...SessionFormText @unmask
      }
    }
    agenda {
      id
      kind
      localStart
      localEnd
      statedMinutes
      title {
        ...SessionFormText @unmask
      }
      details {
        ...SessionFormText @unmask
      }
      contributions {
        id
        role
        name
        honorific
        country {
          code
        }
        function {
          ...SessionFormText @unmask
        }
        institution {
          ...SessionFormText @unmask
        }
      }
    }
    materials {
      id
      url
      label {
        ...SessionFormText @unmask
      }
    }
  }
`);

type StoredText = SessionFormFragment['title'];

const dayOf = (local: string | null | undefined): string => local?.slice(0, 10) ?? '';
const clockOf = (local: string | null | undefined): string | null => local?.slice(11, 16) ?? null;
const oneDay = 1_440;
const midnight = (day: string): string => `${day}T00:00`;

/** How many days lie between two days, 0 where one is unknown. */
const daysBetween = (from: string, to: string): number =>
  from === '' || to === '' ? 0 : minutesBetween(midnight(from), midnight(to)) / oneDay;

/** How many days a session takes. */
export const daysOf = ({ day, endDay }: SessionForm): number => Math.max(0, daysBetween(day, endDay)) + 1;

/** The day some days after another. */
export const dayAfter = (day: string, days: number): string => localPlus(midnight(day), days * oneDay).slice(0, 10);

const textFrom = (text: StoredText): FormText => {
  const saved = Object.fromEntries(text.readings.map((reading) => [reading.locale, reading.text]));
  return {
    original: text.original,
    texts: saved,
    saved,
    states: Object.fromEntries(text.readings.map(({ locale, state }) => [locale, state])),
    behind: text.readings.filter(({ isStale }) => isStale).map(({ locale }) => locale),
    checked: [],
  };
};

/** The form of a stored session; a text that it lacks begins in the language of its title. */
export const formOf = (session: SessionFormFragment): SessionForm => {
  const { localStart, localEnd } = session;
  const day = dayOf(localStart);
  const text = (stored: StoredText | null | undefined): FormText =>
    stored ? textFrom(stored) : emptyText(session.title.original);
  return {
    code: session.code,
    ordinal: session.ordinal ? String(session.ordinal) : '',
    title: text(session.title),
    subtitle: text(session.subtitle),
    context: text(session.context),
    outcome: text(session.outcome),
    approach: text(session.approach),
    methodology: text(session.methodology),
    invited: text(session.invited),
    closing: text(session.closing),
    modality: session.modality ?? null,
    day,
    endDay: dayOf(localEnd) === day ? '' : dayOf(localEnd),
    start: clockOf(localStart),
    end: clockOf(localEnd),
    timeZone: session.timeZone ?? null,
    statedDuration: session.statedDuration ?? null,
    objectives: session.objectives.map((row) => ({ id: row.id, text: text(row.text) })),
    steps: session.steps.map(({ id, moment, text: said }) => ({ id, moment, text: text(said) })),
    questions: session.questions.map((row) => ({
      id: row.id,
      isQuestion: row.isQuestion,
      agendaItemId: row.agendaItemId ?? null,
      text: text(row.text),
    })),
    agenda: session.agenda.map((item) => ({
      id: item.id,
      kind: item.kind,
      dayOffset: daysBetween(day, dayOf(item.localStart)),
      start: clockOf(item.localStart),
      end: clockOf(item.localEnd),
      statedMinutes: String(item.statedMinutes ?? ''),
      title: text(item.title),
      details: text(item.details),
      contributions: item.contributions.map((person) => ({
        id: person.id,
        role: person.role,
        name: person.name,
        honorific: person.honorific ?? '',
        function: text(person.function),
        institution: text(person.institution),
        country: person.country?.code ?? '',
      })),
    })),
    materials: session.materials.map(({ id, url, label }) => ({ id, url, label: text(label) })),
  };
};

type TextInput = SessionInput['title'];

const textInput = (text: FormText): TextInput => ({
  original: originalOf(text),
  texts: locales.flatMap((locale) => {
    const typed = text.texts[locale];
    if (typed === undefined) return [];
    // Naming the state says that someone who answers for the text has looked at it again.
    const isChecked = text.checked.includes(locale) && typed === text.saved[locale];
    return [{ locale, text: typed, ...(isChecked ? { state: 'VALIDATED' as const } : {}) }];
  }),
});

const textOrNull = (text: FormText): TextInput | null => (isEmptyText(text) ? null : textInput(text));

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

const countOrNull = (typed: string): number | null => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null);

const known = (id: string): { id?: string } => (isStored(id) ? { id } : {});

const personInput = (person: FormPerson): SessionInput['agenda'][number]['contributions'][number] => ({
  ...known(person.id),
  role: person.role,
  name: person.name,
  honorific: orNull(person.honorific),
  function: textOrNull(person.function),
  institution: textOrNull(person.institution),
  countryCode: orNull(person.country),
});

const wallTime = (day: string, clock: string | null): string | null =>
  day === '' || clock === null ? null : `${day}T${clock}`;

const itemInput =
  (form: SessionForm) =>
  (item: FormItem): SessionInput['agenda'][number] => {
    const day = form.day === '' ? '' : dayAfter(form.day, item.dayOffset);
    const isPastMidnight = daysOf(form) > 1 && item.start !== null && item.end !== null && item.end <= item.start;
    return {
      ...known(item.id),
      kind: item.kind,
      localStart: wallTime(day, item.start),
      localEnd: wallTime(isPastMidnight ? dayAfter(day, 1) : day, item.end),
      statedMinutes: countOrNull(item.statedMinutes),
      title: textInput(item.title),
      details: textOrNull(item.details),
      contributions: item.contributions.map(personInput),
    };
  };

/** What the API takes of a form. */
export const inputOf = (form: SessionForm): SessionInput => ({
  code: form.code,
  ordinal: countOrNull(form.ordinal),
  title: textInput(form.title),
  subtitle: textOrNull(form.subtitle),
  context: textOrNull(form.context),
  outcome: textOrNull(form.outcome),
  approach: textOrNull(form.approach),
  methodology: textOrNull(form.methodology),
  invited: textOrNull(form.invited),
  closing: textOrNull(form.closing),
  modality: form.modality,
  localStart: wallTime(form.day, form.start),
  localEnd: wallTime(form.endDay === '' ? form.day : form.endDay, form.end),
  timeZone: form.timeZone,
  statedDuration: form.statedDuration,
  objectives: form.objectives.map(({ id, text }) => ({ ...known(id), text: textInput(text) })),
  steps: form.steps.map(({ id, moment, text }) => ({ ...known(id), moment, text: textInput(text) })),
  questions: form.questions.map(({ id, text, isQuestion, agendaItemId }) => ({
    ...known(id),
    text: textInput(text),
    isQuestion,
    agendaItemId: form.agenda.some((item) => item.id === agendaItemId) ? agendaItemId : null,
  })),
  agenda: form.agenda.map(itemInput(form)),
  materials: form.materials.map(({ id, label, url }) => ({ ...known(id), label: textInput(label), url: url.trim() })),
});

/** What a form shows and the API would never see: a day without a clock, a clock without a day. */
export const timeProblems = ({ day, start, end, agenda }: SessionForm): FieldProblem[] => {
  const required = (field: string): FieldProblem[] => [{ field, code: 'REQUIRED', values: {} }];
  const hasClock = start !== null || end !== null || agenda.some((item) => item.start !== null || item.end !== null);
  if (day === '') return hasClock ? required('day') : [];
  return start === null ? required('localStart') : [];
};

/** Whether the time of a session is another one than before. */
export const hasMoved = (before: SessionForm, now: SessionForm): boolean => {
  const [one, other] = [inputOf(before), inputOf(now)];
  return one.localStart !== other.localStart || one.localEnd !== other.localEnd || before.timeZone !== now.timeZone;
};
