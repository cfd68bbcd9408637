import type { Locale } from '@cauce/domain/locale';
import type { Segment } from '@cauce/domain/translation';
import { wordsIn } from '@cauce/i18n/words';
import { columnsTable, contentWidth, said } from './docx-columns.js';
import { packPaper } from './docx-paper.js';
import { styleIds } from './docx-style.js';
import { printable } from './printable.js';
import { instantInWords } from './time-words.js';

/** The conclusions of a session on their way to a translator. */
export interface TranslationDocument {
  /** The language in which the file speaks to the translator. */
  readonly locale: Locale;
  readonly into: Locale;
  readonly programme: string | null;
  readonly group: string;
  readonly session: { readonly code: string; readonly title: string };
  readonly texts: readonly {
    readonly name: string;
    readonly from: Locale;
    readonly segments: readonly Segment[];
  }[];
  readonly stamp: { readonly address: string; readonly printedAt: string };
}

const markWidth = 1_500;
const textWidth = Math.floor((contentWidth - markWidth) / 2);

/** Conclusions in two columns, each paragraph with the mark by which it comes back. */
export const renderTranslationDocx = (document: TranslationDocument): Promise<Uint8Array> => {
  const { locale, into, session, texts, stamp } = document;
  const words = wordsIn(locale);
  const language = words(`interface.languageName.${into}`);
  const title = words('translations.doc.title', { code: session.code, language });
  const group = printable(document.group);
  const view = {
    lang: locale,
    fileTitle: `${title} · ${group}`,
    label: words('translations.doc.label'),
    programme: printable(document.programme ?? ''),
    group,
    title: { text: title, lang: locale },
    marks: [],
    notes: [],
    unprintable: '',
    address: printable(stamp.address),
    stamp: words('documents.stamp', { date: instantInWords(locale, stamp.printedAt) }),
    running: title,
    page: words('documents.page', { page: '{page}', pages: '{pages}' }),
  };
  const head = ['translations.doc.mark', 'translations.doc.text', 'translations.doc.translation'] as const;
  return packPaper(
    view,
    [],
    [
      ...said(view.label, styleIds.label),
      ...said(group, styleIds.fact),
      ...said(title, styleIds.title),
      ...said(session.title, styleIds.subtitle),
      ...said(words('translations.doc.how'), styleIds.intro),
      columnsTable(
        [markWidth, textWidth, textWidth],
        head.map((key) => words(key)),
        texts.flatMap(({ name, from, segments }) => [
          { heading: name },
          ...segments.map(({ mark, original, translation }) => ({
            cells: [
              { text: mark, isSmall: true },
              { text: original, lang: from },
              { text: translation, lang: into },
            ],
          })),
        ]),
      ),
    ],
  );
};
