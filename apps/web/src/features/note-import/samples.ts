import type { Locale } from '@cauce/domain/locale';

/** The text of an invented concept note, in Spanish for those who read a language of its family and in English otherwise. */
export const sampleFor = async (locale: Locale): Promise<string> => {
  if (locale === 'en') return (await import('./sample-note-en.js')).sampleNoteEn;
  return (await import('./sample-note-es.js')).sampleNoteEs;
};
