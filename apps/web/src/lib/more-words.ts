import type { Speech } from './words.js';
import { withWordsOf } from './words-chunk.js';

/** The same language with the words of people and institutions. */
export const withPeopleWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/people-en'),
  es: () => import('@cauce/i18n/compiled/people-es'),
  pt: () => import('@cauce/i18n/compiled/people-pt'),
  fr: () => import('@cauce/i18n/compiled/people-fr'),
});

const withOwnManageWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/manage-en'),
  es: () => import('@cauce/i18n/compiled/manage-es'),
  pt: () => import('@cauce/i18n/compiled/manage-pt'),
  fr: () => import('@cauce/i18n/compiled/manage-fr'),
});

/** The same with those of who manages, or acts for an institution, which mere readers never load. */
export const withManageWords = async (speech: Speech): Promise<Speech> =>
  withOwnManageWords(await withPeopleWords(speech));

/** The same language with the words of what was published, and of checking it. */
export const withReleaseWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/releases-en'),
  es: () => import('@cauce/i18n/compiled/releases-es'),
  pt: () => import('@cauce/i18n/compiled/releases-pt'),
  fr: () => import('@cauce/i18n/compiled/releases-fr'),
});

/** The same language with the words of answers, which only members of a group read. */
export const withAnswerWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/responses-en'),
  es: () => import('@cauce/i18n/compiled/responses-es'),
  pt: () => import('@cauce/i18n/compiled/responses-pt'),
  fr: () => import('@cauce/i18n/compiled/responses-fr'),
});

/** The same language with the words of notes, which only members of a group load. */
export const withNotesWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/notes-en'),
  es: () => import('@cauce/i18n/compiled/notes-es'),
  pt: () => import('@cauce/i18n/compiled/notes-pt'),
  fr: () => import('@cauce/i18n/compiled/notes-fr'),
});

/** The same language with the words of what waits for a person. */
export const withTaskWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/tasks-en'),
  es: () => import('@cauce/i18n/compiled/tasks-es'),
  pt: () => import('@cauce/i18n/compiled/tasks-pt'),
  fr: () => import('@cauce/i18n/compiled/tasks-fr'),
});

/** The same language with the words of the list of conclusions. */
export const withConclusionListWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/conclusion-list-en'),
  es: () => import('@cauce/i18n/compiled/conclusion-list-es'),
  pt: () => import('@cauce/i18n/compiled/conclusion-list-pt'),
  fr: () => import('@cauce/i18n/compiled/conclusion-list-fr'),
});

/** The same language with the words of who translates. */
export const withTranslationWords = withWordsOf({
  en: () => import('@cauce/i18n/compiled/translations-en'),
  es: () => import('@cauce/i18n/compiled/translations-es'),
  pt: () => import('@cauce/i18n/compiled/translations-pt'),
  fr: () => import('@cauce/i18n/compiled/translations-fr'),
});
