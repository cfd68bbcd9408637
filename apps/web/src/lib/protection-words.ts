import { withWordsOf } from './words-chunk.js';

/** The same language with the words of data protection, which the other pages never load. */
export const withProtectionWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/protection-en'),
  es: () => import('@cauce/i18n/compiled/protection-es'),
  pt: () => import('@cauce/i18n/compiled/protection-pt'),
  fr: () => import('@cauce/i18n/compiled/protection-fr'),
});
