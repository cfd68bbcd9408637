import type { Locale } from '@cauce/domain/locale';
import { wordsFrom, type Words } from '@cauce/i18n/words-from';
import type { Speech } from './words.js';

type Compiled = Promise<{ messages: Parameters<typeof wordsFrom>[1] }>;

const compiled: Record<Locale, () => Compiled> = {
  en: () => import('@cauce/i18n/compiled/protection-en'),
  es: () => import('@cauce/i18n/compiled/protection-es'),
  pt: () => import('@cauce/i18n/compiled/protection-pt'),
  fr: () => import('@cauce/i18n/compiled/protection-fr'),
};

/** The same language with the words of data protection, which the other pages never load. */
export const withProtectionWords = async ({ locale, words }: Speech): Promise<Speech> => {
  const { messages } = await compiled[locale]();
  const more = wordsFrom(locale, messages);
  const all: Words = (key, values) => (Object.hasOwn(messages, key) ? more(key, values) : words(key, values));
  return { locale, words: all };
};
