import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Locale } from '@cauce/domain/locale';
import { colours, languageTag, margins, pageWidth, styleIds } from './docx-style.js';
import { printable } from './printable.js';

/** How wide the text of a page is, in twentieths of a point. */
export const contentWidth = pageWidth - margins.left - margins.right;

const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
const borders = { top: hairline, left: hairline, right: hairline, bottom: hairline };

/** A text of one or more paragraphs in a style, in its language. */
export const said = (text: string, style: string, locale?: Locale): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        style,
        children: [
          new TextRun({ text: printable(line), ...(locale ? { language: { value: languageTag[locale] } } : {}) }),
        ],
      }),
  );

const cell = (width: number, children: Paragraph[], columnSpan = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    borders,
    margins: { top: 90, bottom: 90, left: 110, right: 110 },
    children,
  });

/** A row: the cells of its columns, or a heading over what follows. */
export type ColumnsRow =
  | { readonly heading: string }
  | { readonly cells: readonly { readonly text: string; readonly lang?: Locale; readonly isSmall?: boolean }[] };

/** Texts side by side, under a row of headings that repeats on every page. */
export const columnsTable = (
  widths: readonly number[],
  head: readonly string[],
  rows: readonly ColumnsRow[],
): Table => {
  const widthAt = (position: number): number => widths[position] ?? 0;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: contentWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((words, position) => cell(widthAt(position), said(words, styleIds.slotTime))),
      }),
      ...rows.map((row) =>
        'heading' in row
          ? new TableRow({
              cantSplit: true,
              children: [cell(contentWidth, said(row.heading, styleIds.slotTime), widths.length)],
            })
          : new TableRow({
              children: row.cells.map(({ text, lang, isSmall = false }, position) =>
                cell(widthAt(position), said(text, isSmall ? styleIds.margin : styleIds.slot, lang)),
              ),
            }),
      ),
    ],
  });
};
