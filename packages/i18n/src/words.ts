import { setupI18n, type Messages } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Locale } from '@cauce/domain/locale';
import type { Catalog, WordKey } from './catalog.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** What fills the places of a sentence, by name. */
export type WordValues = Record<string, string | number>;

/** Says a sentence of the catalog in one language. */
export type Words = (key: WordKey, values?: WordValues) => string;

export const catalogs: Record<Locale, Catalog> = { en, es, pt, fr };

/** The catalog as compiled ICU messages under flat keys. */
export const compileCatalog = (catalog: Catalog): Messages =>
  Object.fromEntries(
    Object.entries(catalog).flatMap(([drawer, words]) =>
      Object.entries(words).map(([key, message]) => [`${drawer}.${key}`, compileMessage(message)]),
    ),
  );

/** Words over compiled messages; a key that is not there is a programming error, and is shown as itself. */
export const wordsFrom = (locale: Locale, messages: Messages): Words => {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return (key, values) => i18n._(key, values);
};

const cache = new Map<Locale, Words>();

/** The words of a language, for servers: all catalogs are in memory. */
export const wordsIn = (locale: Locale): Words => {
  const known = cache.get(locale);
  if (known) return known;
  const words = wordsFrom(locale, compileCatalog(catalogs[locale]));
  cache.set(locale, words);
  return words;
};
