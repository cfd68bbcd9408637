import type { Locale, locales as ours, requiredLocales as required } from '@cauce/domain/locale';

// The values are said again, so that a page does not load the domain's parser for four words; their types are the
// domain's, and do not compile when they differ.

/** The languages of the interface. */
export const locales: typeof ours = ['en', 'es', 'pt', 'fr'];

/** The languages in which a text has to be there before it counts as complete. */
export const requiredLocales: typeof required = ['en', 'es'];

/** The language that an address segment names, else nothing. */
export const localeFrom = (value: string | undefined): Locale | undefined => locales.find((locale) => locale === value);

/** Whether a first segment looks like a language, known or not: `de`, `pt-BR`. */
export const looksLikeLanguage = (value: string): boolean => /^[a-z]{2}(-[A-Za-z0-9]{2,4})?$/.test(value);

/** The best of our languages for an Accept-Language header. */
export const negotiate = (acceptLanguage: string): Locale | undefined =>
  acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return {
        locale: localeFrom(tag.slice(0, 2).toLowerCase()),
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ locale, quality }) => locale !== undefined && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)[0]?.locale;
