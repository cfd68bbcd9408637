import { z } from 'zod';

/** The languages of the interface and of localised texts, as BCP 47 codes; English and Spanish are equal and come first. */
export const locales = ['en', 'es', 'pt', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** The languages in which a text has to be there before it counts as complete. */
export const requiredLocales = ['en', 'es'] as const satisfies readonly Locale[];

/** Takes one of the portal's languages. */
export const localeSchema = z.enum(locales);

/** Whether a value is one of the portal's languages. */
export const isLocale = (value: unknown): value is Locale => localeSchema.safeParse(value).success;

/** Whether a text has to be there in this language before it counts as complete. */
export const isRequiredLocale = (locale: Locale): boolean => requiredLocales.some((required) => required === locale);
