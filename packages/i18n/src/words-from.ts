import { setupI18n, type Messages } from '@lingui/core';
import type { Locale } from '@cauce/domain/locale';
import type { WordKey } from './catalog.js';

/** What fills the places of a sentence, by name. */
export type WordValues = Record<string, string | number>;

/** Says a sentence of the catalog in one language. */
export type Words = (key: WordKey, values?: WordValues) => string;

/** Words over compiled messages; a key that is not there is a programming error, and is shown as itself. */
export const wordsFrom = (locale: Locale, messages: Messages): Words => {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return (key, values) => i18n._(key, values);
};
