import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { agendaTable } from './agenda-table.js';
import type { ConceptNoteDocument } from './concept-note-document.js';
import type { ViewSection } from './concept-note-sections.js';
import { conceptNoteView, type ConceptNoteView } from './concept-note-view.js';
import { bullets, languageTag, margins, numbers, pageWidth, styleIds, styles } from './docx-style.js';

const headingStyle = { 1: styleIds.heading1, 2: styleIds.heading2, 3: styleIds.heading3 } as const;

const section = (view: ConceptNoteView, part: ViewSection): Paragraph[] => {
  const run = (text: string) =>
    new TextRun({ text, ...(part.lang === view.lang ? {} : { language: { value: languageTag[part.lang] } }) });
  return [
    new Paragraph({ style: headingStyle[part.level], children: [new TextRun(part.heading)] }),
    ...part.paragraphs.map((text) => new Paragraph({ style: styleIds.body, children: [run(text)] })),
    ...part.bullets.map(
      (text) =>
        new Paragraph({ style: styleIds.list, numbering: { reference: bullets, level: 0 }, children: [run(text)] }),
    ),
    ...part.questions.map(
      ({ number, text }) =>
        new Paragraph({
          style: styleIds.list,
          numbering: { reference: number === null ? bullets : numbers, level: 0 },
          children: [run(text)],
        }),
    ),
  ];
};

const opening = (view: ConceptNoteView): Paragraph[] => {
  const line = (text: string, style: string = styleIds.fact) => new Paragraph({ style, children: [new TextRun(text)] });
  return [
    line(view.label, styleIds.label),
    ...view.lines.above.map((text) => line(text)),
    line(view.lines.title, styleIds.title),
    ...(view.subtitle === null ? [] : [line(view.subtitle.text, styleIds.subtitle)]),
    ...view.lines.below.map((text) => line(text, styleIds.when)),
  ];
};

// What is not of the note itself stands in the head and foot, where a reader of notes does not look for it.
const head = (view: ConceptNoteView, running: string, remarks: readonly string[]): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleIds.margin,
        tabStops: [{ type: 'right', position: pageWidth - margins.left - margins.right }],
        children: [
          new TextRun(running),
          new TextRun({ children: [new Tab(), [view.label, ...view.marks.map(({ text }) => text)].join(' · ')] }),
        ],
      }),
      ...remarks.map((text) => new Paragraph({ style: styleIds.remark, children: [new TextRun(text)] })),
    ],
  });

const pageWords = (view: ConceptNoteView): TextRun[] =>
  view.page
    .split(/(\{page\}|\{pages\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
      if (piece === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
      return new TextRun(piece);
    });

const foot = (view: ConceptNoteView): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.margin,
        tabStops: [{ type: 'right', position: pageWidth - margins.left - margins.right }],
        children: [
          new TextRun(`${view.stamp} · ${view.address}`),
          new TextRun({ children: [new Tab()] }),
          ...pageWords(view),
        ],
      }),
    ],
  });

const list = (reference: string, format: 'bullet' | 'decimal', text: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 425, hanging: 425 } } },
    },
  ],
});

/** A concept note as a Word document, with headings, lists and an agenda table that Word and the reader of notes both know. */
export const renderDocx = async (note: ConceptNoteDocument): Promise<Uint8Array> => {
  const view = conceptNoteView(note);
  const document = new Document({
    title: view.fileTitle,
    creator: view.programme === '' ? view.group : view.programme,
    lastModifiedBy: view.programme === '' ? view.group : view.programme,
    description: view.title.text,
    keywords: [note.result.code, note.session.code].join(', '),
    features: { updateFields: false },
    styles: styles(view.lang),
    numbering: { config: [list(bullets, 'bullet', '–'), list(numbers, 'decimal', '%1.')] },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: pageWidth, height: 16_838 }, margin: margins } },
        headers: { first: head(view, '', view.notes), default: head(view, view.running, []) },
        footers: { first: foot(view), default: foot(view) },
        children: [
          ...opening(view),
          ...view.sections.flatMap((part) => section(view, part)),
          ...(view.agenda === null
            ? []
            : [
                new Paragraph({ style: styleIds.heading1, children: [new TextRun(view.agenda.heading)] }),
                agendaTable(view, view.agenda),
              ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
