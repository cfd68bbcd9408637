import { withWordsOf } from './words-chunk.js';

/** The same language with the words of signing in, which those who only read never load. */
export const withSignInWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/sign-in-en'),
  es: () => import('@cauce/i18n/compiled/sign-in-es'),
  pt: () => import('@cauce/i18n/compiled/sign-in-pt'),
  fr: () => import('@cauce/i18n/compiled/sign-in-fr'),
});
