import { withWordsOf } from './words-chunk.js';

/** The same language with the words of writing, which those who only read never load. */
export const withEditingWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/editing-en'),
  es: () => import('@cauce/i18n/compiled/editing-es'),
  pt: () => import('@cauce/i18n/compiled/editing-pt'),
  fr: () => import('@cauce/i18n/compiled/editing-fr'),
});
