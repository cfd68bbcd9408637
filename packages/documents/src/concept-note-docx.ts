import { Paragraph, TextRun } from 'docx';
import { agendaTable } from './agenda-table.js';
import type { ConceptNoteDocument } from './concept-note-document.js';
import type { ViewSection } from './concept-note-sections.js';
import { conceptNoteView, type ConceptNoteView } from './concept-note-view.js';
import { packPaper } from './docx-paper.js';
import { bullets, languageTag, numbers, styleIds } from './docx-style.js';

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

/** A concept note as a Word document, with headings, lists and an agenda table that Word and the reader of notes both know. */
export const renderDocx = (note: ConceptNoteDocument): Promise<Uint8Array> => {
  const view = conceptNoteView(note);
  return packPaper(
    view,
    [note.result.code, note.session.code],
    [
      ...opening(view),
      ...view.sections.flatMap((part) => section(view, part)),
      ...(view.agenda === null
        ? []
        : [
            new Paragraph({ style: styleIds.heading1, children: [new TextRun(view.agenda.heading)] }),
            agendaTable(view, view.agenda),
          ]),
    ],
  );
};
