import type { Locale } from '@cauce/domain/locale';
import type { Words } from '@cauce/i18n/words-from';
import { wordsFrom } from '@cauce/i18n/words-from';
import type { Speech } from './words.js';

type Compiled = Promise<{ messages: Parameters<typeof wordsFrom>[1] }>;
type Chunk = 'people' | 'manage' | 'releases';

const compiled: Record<Chunk, Record<Locale, () => Compiled>> = {
  people: {
    en: () => import('@cauce/i18n/compiled/people-en'),
    es: () => import('@cauce/i18n/compiled/people-es'),
    pt: () => import('@cauce/i18n/compiled/people-pt'),
    fr: () => import('@cauce/i18n/compiled/people-fr'),
  },
  manage: {
    en: () => import('@cauce/i18n/compiled/manage-en'),
    es: () => import('@cauce/i18n/compiled/manage-es'),
    pt: () => import('@cauce/i18n/compiled/manage-pt'),
    fr: () => import('@cauce/i18n/compiled/manage-fr'),
  },
  releases: {
    en: () => import('@cauce/i18n/compiled/releases-en'),
    es: () => import('@cauce/i18n/compiled/releases-es'),
    pt: () => import('@cauce/i18n/compiled/releases-pt'),
    fr: () => import('@cauce/i18n/compiled/releases-fr'),
  },
};

const known = new Map<string, { own: Words; has: (key: string) => boolean }>();

const chunkIn = async (chunk: Chunk, locale: Locale) => {
  const before = known.get(`${chunk} ${locale}`);
  if (before) return before;
  const { messages } = await compiled[chunk][locale]();
  const found = { own: wordsFrom(locale, messages), has: (key: string) => Object.hasOwn(messages, key) };
  known.set(`${chunk} ${locale}`, found);
  return found;
};

const withChunk = async ({ locale, words }: Speech, chunk: Chunk): Promise<Speech> => {
  const { own, has } = await chunkIn(chunk, locale);
  return { locale, words: (key, values) => (has(key) ? own(key, values) : words(key, values)) };
};

/** The same language with the words of people and institutions. */
export const withPeopleWords = (speech: Speech): Promise<Speech> => withChunk(speech, 'people');

/** The same with those of who manages, or acts for an institution, which mere readers never load. */
export const withManageWords = async (speech: Speech): Promise<Speech> =>
  withChunk(await withPeopleWords(speech), 'manage');

/** The same language with the words of what was published, and of checking it. */
export const withReleaseWords = (speech: Speech): Promise<Speech> => withChunk(speech, 'releases');
