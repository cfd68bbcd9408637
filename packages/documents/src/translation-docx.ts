import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Locale } from '@cauce/domain/locale';
import type { Segment } from '@cauce/domain/translation';
import { wordsIn } from '@cauce/i18n/words';
import { packPaper } from './docx-paper.js';
import { colours, languageTag, margins, pageWidth, styleIds } from './docx-style.js';
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
const textWidth = Math.floor((pageWidth - margins.left - margins.right - markWidth) / 2);
const widths = [markWidth, textWidth, textWidth];

const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
const borders = { top: hairline, left: hairline, right: hairline, bottom: hairline };

const cell = (width: number, children: Paragraph[], columnSpan = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    borders,
    margins: { top: 90, bottom: 90, left: 110, right: 110 },
    children,
  });

const said = (text: string, style: string, locale?: Locale): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        style,
        children: [
          new TextRun({ text: printable(line), ...(locale ? { language: { value: languageTag[locale] } } : {}) }),
        ],
      }),
  );

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
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: markWidth + 2 * textWidth, type: WidthType.DXA },
        columnWidths: widths,
        rows: [
          new TableRow({
            tableHeader: true,
            children: head.map((key, position) =>
              cell(widths[position] ?? textWidth, said(words(key), styleIds.slotTime)),
            ),
          }),
          ...texts.flatMap(({ name, from, segments }) => [
            new TableRow({
              cantSplit: true,
              children: [cell(markWidth + 2 * textWidth, said(name, styleIds.slotTime), 3)],
            }),
            ...segments.map(
              ({ mark, original, translation }) =>
                new TableRow({
                  children: [
                    cell(markWidth, said(mark, styleIds.margin)),
                    cell(textWidth, said(original, styleIds.slot, from)),
                    cell(textWidth, said(translation, styleIds.slot, into)),
                  ],
                }),
            ),
          ]),
        ],
      }),
    ],
  );
};
