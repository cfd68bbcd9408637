import type { Messages } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Locale } from '@cauce/domain/locale';
import type { Catalog } from './catalog.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { wordsFrom, type Words } from './words-from.js';

export type { Words } from './words-from.js';

/** Every sentence in every language, as it was written. */
export const catalogs: Record<Locale, Catalog> = { en, es, pt, fr };

/** The catalog as compiled ICU messages under flat keys. */
export const compileCatalog = (catalog: Partial<Catalog>): Messages =>
  Object.fromEntries(
    Object.entries(catalog).flatMap(([drawer, words]) =>
      Object.entries(words).map(([key, message]) => [`${drawer}.${key}`, compileMessage(message)]),
    ),
  );

const cache = new Map<Locale, Words>();

/** The words of a language, for servers: all catalogs are in memory. */
export const wordsIn = (locale: Locale): Words => {
  const known = cache.get(locale);
  if (known) return known;
  const words = wordsFrom(locale, compileCatalog(catalogs[locale]));
  cache.set(locale, words);
  return words;
};
