import type { Locale } from '@cauce/domain/locale';
import type { Words } from '@cauce/i18n/words';
import {
  documentParts,
  type ConceptNoteDocument,
  type DocumentPart,
  type LanguageNote,
} from './concept-note-document.js';

/** What the document says of its own language: one sentence for each language that parts stand in, and one for machine translation. */
export const languageSentences = (note: ConceptNoteDocument, words: Words): string[] => {
  const names = new Intl.DisplayNames(note.locale, { type: 'language' });
  const list = new Intl.ListFormat(note.locale, { type: 'conjunction' });
  const partsOf = (remarks: readonly LanguageNote[]): string =>
    list.format(
      documentParts
        .filter((part) => remarks.some((remark) => remark.part === part))
        .map((part) => words(`documents.part.${part}`)),
    );
  const originals = Map.groupBy(
    note.languageNotes.filter(({ kind }) => kind === 'ORIGINAL'),
    ({ language }): Locale => language,
  );
  const machine = note.languageNotes.filter(({ kind }) => kind === 'MACHINE');
  return [
    ...[...originals].map(([language, remarks]) =>
      words('documents.language.original', { language: names.of(language) ?? language, parts: partsOf(remarks) }),
    ),
    ...(machine.length === 0 ? [] : [words('documents.language.machine', { parts: partsOf(machine) })]),
  ];
};

/** The language of a part, and a few words where it is not a person's text in the language of the document. */
export interface Speech {
  lang: Locale;
  badge: string | null;
}

/** Tells for each part in which language it speaks. */
export const speechOf = (note: ConceptNoteDocument, words: Words): ((part: DocumentPart) => Speech) => {
  const names = new Intl.DisplayNames(note.locale, { type: 'language' });
  return (part) => {
    const remark = note.languageNotes.find((candidate) => candidate.part === part);
    if (!remark) return { lang: note.locale, badge: null };
    const { language, kind } = remark;
    const badge =
      kind === 'MACHINE'
        ? words('documents.badge.machine')
        : words('documents.badge.original', { language: names.of(language) ?? language });
    return { lang: language, badge };
  };
};
