import type { Locale } from '@cauce/domain/locale';
import { wordsFrom, type Words } from '@cauce/i18n/words-from';
import { withEditingWords } from './editing-words.js';
import { withManageWords } from './more-words.js';
import type { Speech } from './words.js';

type Compiled = Promise<{ messages: Parameters<typeof wordsFrom>[1] }>;

const reading: Record<Locale, () => Compiled> = {
  en: () => import('@cauce/i18n/compiled/conclusions-en'),
  es: () => import('@cauce/i18n/compiled/conclusions-es'),
  pt: () => import('@cauce/i18n/compiled/conclusions-pt'),
  fr: () => import('@cauce/i18n/compiled/conclusions-fr'),
};

const acting: Record<Locale, () => Compiled> = {
  en: () => import('@cauce/i18n/compiled/consultations-en'),
  es: () => import('@cauce/i18n/compiled/consultations-es'),
  pt: () => import('@cauce/i18n/compiled/consultations-pt'),
  fr: () => import('@cauce/i18n/compiled/consultations-fr'),
};

const withMore = async ({ locale, words }: Speech, compiled: Record<Locale, () => Compiled>): Promise<Speech> => {
  const { messages } = await compiled[locale]();
  const more = wordsFrom(locale, messages);
  const all: Words = (key, values) => (Object.hasOwn(messages, key) ? more(key, values) : words(key, values));
  return { locale, words: all };
};

/** The same language with the words of conclusions. */
export const withConclusionWords = (speech: Speech): Promise<Speech> => withMore(speech, reading);

/** The same with those of writing, consulting and adopting them, which mere readers never load. */
export const withConsultationWords = async (speech: Speech): Promise<Speech> =>
  withMore(await withManageWords(await withEditingWords(await withConclusionWords(speech))), acting);
