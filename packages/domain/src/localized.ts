import { z } from 'zod';
import { localeSchema, locales, requiredLocales, type Locale } from './locale.js';

/** How a text came into its language: written in it, translated by a machine, by a person, or checked by someone who answers for it. */
export const translationStates = ['ORIGINAL', 'MACHINE', 'HUMAN', 'VALIDATED'] as const;
export type TranslationState = (typeof translationStates)[number];

const readingSchema = z.object({
  text: z.string().min(1),
  state: z.enum(translationStates),
  /** The revision of the original that this text says; smaller than the current one means that it is behind. */
  ofRevision: z.number().int().positive(),
  /** Who wrote it: a person's id, or null for the portal itself. */
  by: z.string().nullable(),
});

/** A text that people read, in one or more languages: which is the original, and which translation is behind. */
export const localizedSchema = z
  .object({
    original: localeSchema,
    revision: z.number().int().positive(),
    texts: z.partialRecord(localeSchema, readingSchema),
  })
  .refine((value) => value.texts[value.original] !== undefined, { message: 'The original text is missing.' });
export type Localized = z.infer<typeof localizedSchema>;

/** What a person types into the fields of a localised text; an empty text removes that language. */
export const localizedInputSchema = (limits: { max: number }) =>
  z
    .object({
      original: localeSchema,
      texts: z.array(
        z.object({
          locale: localeSchema,
          text: z.string().trim().max(limits.max),
          state: z.enum(translationStates).optional(),
        }),
      ),
    })
    .refine((value) => value.texts.some(({ locale, text }) => locale === value.original && text !== ''), {
      path: ['texts'],
      message: 'ORIGINAL_MISSING',
    });
export type LocalizedInput = z.infer<ReturnType<typeof localizedInputSchema>>;

/** A text as one reader gets it: in the language asked for, or else in the original. */
export interface Reading {
  text: string;
  locale: Locale;
  state: TranslationState;
  /** The language asked for is missing and the original stands in for it. */
  isFallback: boolean;
  /** The original has changed since this was translated. */
  isStale: boolean;
}

/** Reads a text in a language, falling back to its original. */
export const readIn = (value: Localized, locale: Locale): Reading => {
  const wanted = value.texts[locale];
  const chosen = wanted ? locale : value.original;
  const text = wanted ?? value.texts[value.original];
  if (!text) throw new Error('A localised text without its original cannot be read.');
  return {
    text: text.text,
    locale: chosen,
    state: text.state,
    isFallback: !wanted,
    isStale: text.ofRevision < value.revision,
  };
};

/** Makes a localised text out of one language. */
export const localized = (original: Locale, text: string, by: string | null = null): Localized => ({
  original,
  revision: 1,
  texts: { [original]: { text, state: 'ORIGINAL', ofRevision: 1, by } },
});

/**
 * Takes what was typed over what stood there: a changed original raises the revision and leaves the translations behind;
 * a changed translation says the current revision, and so does one whose state is said: someone has looked at it again.
 * A translation typed by a person is human unless it says otherwise.
 */
export const revise = (previous: Localized | null, input: LocalizedInput, by: string | null): Localized => {
  const typed = new Map(input.texts.filter(({ text }) => text !== '').map((entry) => [entry.locale, entry]));
  const original = typed.get(input.original);
  if (!original) throw new Error('A localised text needs its original.');
  const before = previous?.texts[input.original];
  const isSameOriginal = previous?.original === input.original && before?.text === original.text;
  const revision = previous ? previous.revision + (isSameOriginal ? 0 : 1) : 1;
  const texts: Localized['texts'] = {};
  for (const locale of locales) {
    const entry = typed.get(locale);
    if (!entry) continue;
    const old = previous?.texts[locale];
    const isOriginal = locale === input.original;
    const state = isOriginal ? 'ORIGINAL' : entry.state && entry.state !== 'ORIGINAL' ? entry.state : 'HUMAN';
    const isSaidAgain = entry.state !== undefined && (old?.state !== state || old.ofRevision < revision);
    const isUntouched = !isOriginal && old?.text === entry.text && !isSaidAgain;
    texts[locale] = isUntouched ? old : { text: entry.text, state, ofRevision: revision, by };
  }
  return { original: input.original, revision, texts };
};

/**
 * The same where the meaning stays: translations that said the original before say it still, whatever was mended in it.
 */
export const mend = (previous: Localized, input: LocalizedInput, by: string | null): Localized => {
  const revised = revise(previous, input, by);
  const texts: Localized['texts'] = {};
  for (const locale of locales) {
    const reading = revised.texts[locale];
    if (!reading) continue;
    const wasCurrent = previous.texts[locale]?.ofRevision === previous.revision;
    texts[locale] = wasCurrent ? { ...reading, ofRevision: revised.revision } : reading;
  }
  return { ...revised, texts };
};

/** The required languages in which a text is missing or behind its original. */
export const lacking = (value: Localized): Locale[] =>
  requiredLocales.filter((locale) => {
    const text = value.texts[locale];
    return !text || text.ofRevision < value.revision;
  });
