import { z } from 'zod';
import type { ConclusionFormFragment, ConclusionInput, Locale } from '../../generated/graphql.js';

const localeSchema = z.enum(['en', 'es', 'pt', 'fr']);

/** A conclusion as it is typed; it waits on the device in this shape until it is saved. */
export const formSchema = z.object({
  original: localeSchema,
  texts: z.partialRecord(localeSchema, z.string()),
  /** The translations that are behind as saved, and still are unless they are typed or checked. */
  behind: z.array(localeSchema),
  /** The translations that somebody looked at again. */
  checked: z.array(localeSchema),
  kind: z.enum(['FINDING', 'RECOMMENDATION', 'KEY_ELEMENT', 'OPEN_QUESTION']),
  lenses: z.array(
    z.enum(['SUSTAINABLE_DEVELOPMENT', 'PUBLIC_HEALTH', 'NON_CRIMINALISATION', 'GENDER', 'HUMAN_RIGHTS']),
  ),
  themes: z.array(z.string()),
  agendaItems: z.array(z.string()),
  questions: z.array(z.string()),
  responses: z.array(z.string()),
  /** The id of the conclusion that it is to replace, or an empty word. */
  supersedes: z.string(),
});
export type ConclusionForm = z.infer<typeof formSchema>;

/** The kinds and approaches, in their order. */
export const kinds = formSchema.shape.kind.options;
export const lenses = formSchema.shape.lenses.element.options;

/** An empty form, in a language that is required. */
export const emptyForm = (locale: Locale): ConclusionForm => ({
  original: locale === 'en' ? 'en' : 'es',
  texts: {},
  behind: [],
  checked: [],
  kind: 'FINDING',
  lenses: [],
  themes: [],
  agendaItems: [],
  questions: [],
  responses: [],
  supersedes: '',
});

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** A stored conclusion as it is typed. */
export const formOf = (stored: ConclusionFormFragment): ConclusionForm => {
  const { text } = stored;
  return {
    original: text.original,
    texts: Object.fromEntries(text.readings.map((reading) => [reading.locale, reading.text])),
    behind: text.readings.filter(({ isStale }) => isStale).map(({ locale }) => locale),
    checked: [],
    kind: stored.kind,
    lenses: [...stored.lenses],
    themes: idsOf(stored.themes),
    agendaItems: idsOf(stored.agendaItems),
    questions: idsOf(stored.questions),
    responses: idsOf(stored.responses),
    supersedes: stored.supersedes?.id ?? '',
  };
};

/** The text of a form as the API takes it. */
export const textOf = ({ original, texts, checked }: ConclusionForm): ConclusionInput['text'] => ({
  original,
  texts: localeSchema.options.flatMap((locale) => {
    const text = texts[locale]?.trim() ?? '';
    if (text === '') return [];
    return [{ locale, text, ...(checked.includes(locale) ? { state: 'HUMAN' as const } : {}) }];
  }),
});

/** A form as the API takes it. */
export const inputOf = (form: ConclusionForm): ConclusionInput => ({
  kind: form.kind,
  text: textOf(form),
  lenses: form.lenses,
  themes: form.themes,
  agendaItems: form.agendaItems,
  questions: form.questions,
  responses: form.responses,
  ...(form.supersedes === '' ? {} : { supersedes: form.supersedes }),
});

/** How a text stands in a language as it is typed now, beside what was saved. */
export const standingIn = (
  form: ConclusionForm,
  saved: ConclusionForm,
  locale: Locale,
): 'original' | 'missing' | 'behind' | 'checked' | 'current' => {
  if (locale === form.original) return 'original';
  const typed = form.texts[locale]?.trim() ?? '';
  if (typed === '') return 'missing';
  if (form.checked.includes(locale)) return 'checked';
  if (typed !== (saved.texts[locale] ?? '')) return 'current';
  const isOriginalOther = form.texts[form.original] !== saved.texts[form.original];
  return isOriginalOther || form.behind.includes(locale) ? 'behind' : 'current';
};
