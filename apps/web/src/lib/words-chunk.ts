import type { Locale } from '@cauce/domain/locale';
import { wordsFrom, type Words } from '@cauce/i18n/words-from';
import type { Speech } from './words.js';

/** Where the words of a part of the portal are, by language, compiled and loaded by themselves. */
type WordsChunk = Record<Locale, () => Promise<{ messages: Parameters<typeof wordsFrom>[1] }>>;

interface OwnWords {
  readonly own: Words;
  readonly has: (key: string) => boolean;
}

/** The way from a language to the same with the words of one part, which are loaded once, and only for who needs them. */
export const withWordsOf = (chunk: WordsChunk): ((speech: Speech) => Promise<Speech>) => {
  const known = new Map<Locale, OwnWords>();
  const bring = async (locale: Locale): Promise<OwnWords> => {
    const { messages } = await chunk[locale]();
    const brought = { own: wordsFrom(locale, messages), has: (key: string) => Object.hasOwn(messages, key) };
    known.set(locale, brought);
    return brought;
  };
  return async ({ locale, words }) => {
    const { own, has } = known.get(locale) ?? (await bring(locale));
    return { locale, words: (key, values) => (has(key) ? own(key, values) : words(key, values)) };
  };
};
