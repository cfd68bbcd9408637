import { withEditingWords } from './editing-words.js';
import { withManageWords } from './more-words.js';
import type { Speech } from './words.js';
import { withWordsOf } from './words-chunk.js';

/** The same language with the words of conclusions. */
export const withConclusionWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/conclusions-en'),
  es: () => import('@cauce/i18n/compiled/conclusions-es'),
  pt: () => import('@cauce/i18n/compiled/conclusions-pt'),
  fr: () => import('@cauce/i18n/compiled/conclusions-fr'),
});

const withActingWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/consultations-en'),
  es: () => import('@cauce/i18n/compiled/consultations-es'),
  pt: () => import('@cauce/i18n/compiled/consultations-pt'),
  fr: () => import('@cauce/i18n/compiled/consultations-fr'),
});

/** The same with those of writing, consulting and adopting them, which mere readers never load. */
export const withConsultationWords = async (speech: Speech): Promise<Speech> =>
  withActingWords(await withManageWords(await withEditingWords(await withConclusionWords(speech))));
