import type { Locale } from '@cauce/domain/locale';
import type { Words } from '@cauce/i18n/words-from';
import { wordsFrom } from '@cauce/i18n/words-from';
import type { Speech } from './words.js';

type Compiled = Promise<{ messages: Parameters<typeof wordsFrom>[1] }>;

const compiled: Record<Locale, () => Compiled> = {
  en: () => import('@cauce/i18n/compiled/sign-in-en'),
  es: () => import('@cauce/i18n/compiled/sign-in-es'),
  pt: () => import('@cauce/i18n/compiled/sign-in-pt'),
  fr: () => import('@cauce/i18n/compiled/sign-in-fr'),
};

const known = new Map<Locale, Speech>();

/** The same language with the words of signing in, which those who only read never load. */
export const withSignInWords = async ({ locale, words }: Speech): Promise<Speech> => {
  const before = known.get(locale);
  if (before) return before;
  const { messages } = await compiled[locale]();
  const more = wordsFrom(locale, messages);
  const all: Words = (key, values) => (Object.hasOwn(messages, key) ? more(key, values) : words(key, values));
  const speech = { locale, words: all };
  known.set(locale, speech);
  return speech;
};
