import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { ConceptNoteView, ViewAgendaItem } from './concept-note-view.js';
import { colours, languageTag, margins, pageWidth, styleIds } from './docx-style.js';

const timeWidth = 1_750;
const contentWidth = pageWidth - margins.left - margins.right - timeWidth;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color }) as const;
const borders = (bottom: string) => ({ top: none, left: none, right: none, bottom: hairline(bottom) });

const cell = (width: number, bottom: string, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: borders(bottom),
    margins: { top: 90, bottom: 110, left: 0, right: 160 },
    children,
  });

// A full stop parts the title from the words under it, for whoever reads the file without its styles.
const titleLine = ({ kindAndTitle, details }: ViewAgendaItem): string =>
  details.length > 0 && !/[.!?]["'”»)]*$/.test(kindAndTitle) ? `${kindAndTitle}.` : kindAndTitle;

/** A person's line: `Moderator: Dr. Ana Ruz, Jurist, Ministry of Justice (Chile)` */
const personLine = (person: ViewAgendaItem['people'][number]): string => {
  const who = [person.name, person.about].filter((part) => part !== '').join(', ');
  const from = person.country === '' ? '' : ` (${person.country})`;
  return `${person.role === null ? '' : `${person.role}: `}${who}${from}`;
};

/** The agenda as a table with a header row that repeats on every page. */
export const agendaTable = (view: ConceptNoteView, agenda: NonNullable<ConceptNoteView['agenda']>): Table => {
  const language = agenda.lang === view.lang ? {} : { language: { value: languageTag[agenda.lang] } };
  const said = (text: string, style: string) =>
    new Paragraph({ style, children: [new TextRun({ text, ...language })] });
  const label = (text: string) =>
    new Paragraph({ style: styleIds.slot, children: [new TextRun({ text, color: colours.soft })] });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: timeWidth + contentWidth, type: WidthType.DXA },
    columnWidths: [timeWidth, contentWidth],
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          cell(timeWidth, colours.line, [label(agenda.columns.time)]),
          cell(contentWidth, colours.line, [label(agenda.columns.content)]),
        ],
      }),
      ...agenda.items.map(
        (item) =>
          new TableRow({
            cantSplit: item.details.join('').length < 1_500,
            children: [
              cell(timeWidth, colours.hair, [
                new Paragraph({ style: styleIds.slotTime, children: [new TextRun(item.time)] }),
              ]),
              cell(contentWidth, colours.hair, [
                said(titleLine(item), styleIds.slotTitle),
                ...item.details.map((detail) => said(detail, styleIds.slot)),
                ...item.people.map((person) => said(personLine(person), styleIds.slot)),
              ]),
            ],
          }),
      ),
    ],
  });
};
