import { agendaItemKinds, contributionRoles, modalities } from '@cauce/domain/concept-note';
import { locales, localeSchema, type Locale } from '@cauce/domain/locale';
import { translationStates } from '@cauce/domain/localized';
import { moments } from '@cauce/domain/session';
import { z } from 'zod';

const inLanguages = z.partialRecord(localeSchema, z.string());

/** A text in its languages as it is being typed, beside what was last saved of it. */
const formTextSchema = z.object({
  original: localeSchema,
  texts: inLanguages,
  saved: inLanguages,
  states: z.partialRecord(localeSchema, z.enum(translationStates)),
  /** The languages that are behind their original. */
  behind: z.array(localeSchema),
  /** The languages of which the writer says that they still fit. */
  checked: z.array(localeSchema),
});
export type FormText = z.infer<typeof formTextSchema>;

const clock = z.string().nullable();

const personSchema = z.object({
  id: z.string(),
  role: z.enum(contributionRoles),
  name: z.string(),
  honorific: z.string(),
  function: formTextSchema,
  institution: formTextSchema,
  country: z.string(),
});
export type FormPerson = z.infer<typeof personSchema>;

const itemSchema = z.object({
  id: z.string(),
  kind: z.enum(agendaItemKinds),
  /** On which day of the session it begins, from 0. */
  dayOffset: z.number(),
  start: clock,
  end: clock,
  statedMinutes: z.string(),
  title: formTextSchema,
  details: formTextSchema,
  contributions: z.array(personSchema),
});
export type FormItem = z.infer<typeof itemSchema>;

const lineSchema = z.object({ id: z.string(), text: formTextSchema });

const stepSchema = lineSchema.extend({ moment: z.enum(moments) });

const questionSchema = lineSchema.extend({ isQuestion: z.boolean(), agendaItemId: z.string().nullable() });
export type FormQuestion = z.infer<typeof questionSchema>;

const materialSchema = z.object({ id: z.string(), label: formTextSchema, url: z.string() });

/** A session as its form holds it: every text in all its languages, days and clocks apart, rows under an id of their own. */
export const formSchema = z.object({
  code: z.string(),
  ordinal: z.string(),
  title: formTextSchema,
  subtitle: formTextSchema,
  context: formTextSchema,
  outcome: formTextSchema,
  approach: formTextSchema,
  methodology: formTextSchema,
  invited: formTextSchema,
  closing: formTextSchema,
  modality: z.enum(modalities).nullable(),
  day: z.string(),
  endDay: z.string(),
  start: clock,
  end: clock,
  timeZone: z.string().nullable(),
  /** ISO 8601. */
  statedDuration: z.string().nullable(),
  objectives: z.array(lineSchema),
  steps: z.array(stepSchema),
  questions: z.array(questionSchema),
  agenda: z.array(itemSchema),
  materials: z.array(materialSchema),
});
export type SessionForm = z.infer<typeof formSchema>;

/** The running texts of a session. */
export const runningTexts = ['context', 'outcome', 'invited', 'methodology', 'approach', 'closing'] as const;
export type RunningText = (typeof runningTexts)[number];

/** A text with nothing in it, to be written in a language first. */
export const emptyText = (original: Locale): FormText => ({
  original,
  texts: {},
  saved: {},
  states: {},
  behind: [],
  checked: [],
});

const newMark = 'new:';

/** An id for a row that the API does not know yet. */
export const newId = (): string => `${newMark}${crypto.randomUUID()}`;

/** Whether the API has given a row its id. */
export const isStored = (id: string): boolean => !id.startsWith(newMark);

export const emptyItem = (original: Locale): FormItem => ({
  id: newId(),
  kind: 'DISCUSSION',
  dayOffset: 0,
  start: null,
  end: null,
  statedMinutes: '',
  title: emptyText(original),
  details: emptyText(original),
  contributions: [],
});

export const emptyPerson = (original: Locale): FormPerson => ({
  id: newId(),
  role: 'SPEAKER',
  name: '',
  honorific: '',
  function: emptyText(original),
  institution: emptyText(original),
  country: '',
});

/** A session of which nothing is written yet. */
export const emptyForm = (original: Locale): SessionForm => ({
  code: '',
  ordinal: '',
  title: emptyText(original),
  subtitle: emptyText(original),
  context: emptyText(original),
  outcome: emptyText(original),
  approach: emptyText(original),
  methodology: emptyText(original),
  invited: emptyText(original),
  closing: emptyText(original),
  modality: null,
  day: '',
  endDay: '',
  start: null,
  end: null,
  timeZone: null,
  statedDuration: null,
  objectives: [],
  steps: [],
  questions: [],
  agenda: [],
  materials: [],
});

const typedIn = ({ texts }: FormText, locale: Locale): string => texts[locale]?.trim() ?? '';

/** Whether nothing stands in a text, in any language. */
export const isEmptyText = (text: FormText): boolean => Object.values(text.texts).every((typed) => typed.trim() === '');

/** How a text stands in a language, by what was saved and what has been typed since. */
export const standingIn = (
  text: FormText,
  locale: Locale,
): 'original' | 'missing' | 'behind' | 'checked' | 'current' => {
  if (isEmptyText(text)) return 'current';
  if (locale === originalOf(text)) return 'original';
  const typed = typedIn(text, locale);
  if (typed === '') return 'missing';
  if (text.checked.includes(locale)) return 'checked';
  const isTypedAnew = typed !== text.saved[locale];
  const hasOriginalChanged = typedIn(text, text.original) !== text.saved[text.original];
  return !isTypedAnew && (text.behind.includes(locale) || hasOriginalChanged) ? 'behind' : 'current';
};

/** The language that a text is written in first; a text that was never saved takes the first that it is typed in. */
export const originalOf = (text: FormText): Locale => {
  if (Object.keys(text.saved).length > 0 || typedIn(text, text.original) !== '') return text.original;
  return locales.find((locale) => typedIn(text, locale) !== '') ?? text.original;
};

/** Every text of a form, for what is counted over all of them. */
export const textsOf = (form: SessionForm): FormText[] => [
  form.title,
  form.subtitle,
  ...runningTexts.map((name) => form[name]),
  ...[...form.objectives, ...form.steps, ...form.questions].map(({ text }) => text),
  ...form.agenda.flatMap(({ title, details, contributions }) => [
    title,
    details,
    ...contributions.flatMap((person) => [person.function, person.institution]),
  ]),
  ...form.materials.map(({ label }) => label),
];

const isNewAndEmpty = ({ id }: { id: string }, ...texts: FormText[]): boolean =>
  !isStored(id) && texts.every(isEmptyText);

/** The form without the rows that were added and left empty. */
export const pruned = (form: SessionForm): SessionForm => ({
  ...form,
  objectives: form.objectives.filter((row) => !isNewAndEmpty(row, row.text)),
  steps: form.steps.filter((row) => !isNewAndEmpty(row, row.text)),
  questions: form.questions.filter((row) => !isNewAndEmpty(row, row.text)),
  agenda: form.agenda
    .map((item) => ({
      ...item,
      contributions: item.contributions.filter(
        (person) => person.name.trim() !== '' || !isNewAndEmpty(person, person.function, person.institution),
      ),
    }))
    .filter(
      (item) =>
        item.start !== null ||
        item.end !== null ||
        item.contributions.length > 0 ||
        !isNewAndEmpty(item, item.title, item.details),
    ),
  materials: form.materials.filter((row) => row.url.trim() !== '' || !isNewAndEmpty(row, row.label)),
});
