import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
} from 'docx';
import { bullets, margins, numbers, pageWidth, styleIds, styles } from './docx-style.js';
import type { PaperView } from './paper-view.js';

// What is not of the text itself stands in the head and foot, where a program that reads the file does not look for it.
const head = (view: PaperView, running: string, remarks: readonly string[]): Header =>
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

const pageWords = (view: PaperView): TextRun[] =>
  view.page
    .split(/(\{page\}|\{pages\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
      if (piece === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
      return new TextRun(piece);
    });

const foot = (view: PaperView): Footer =>
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

/** A paper as a Word document on A4: its head and foot, its language, its styles, and what it holds. */
export const packPaper = async (
  view: PaperView,
  keywords: readonly string[],
  children: readonly FileChild[],
): Promise<Uint8Array> => {
  const creator = view.programme === '' ? view.group : view.programme;
  const document = new Document({
    title: view.fileTitle,
    creator,
    lastModifiedBy: creator,
    description: view.title.text,
    keywords: keywords.join(', '),
    features: { updateFields: false },
    styles: styles(view.lang),
    numbering: { config: [list(bullets, 'bullet', '–'), list(numbers, 'decimal', '%1.')] },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: pageWidth, height: 16_838 }, margin: margins } },
        headers: { first: head(view, '', view.notes), default: head(view, view.running, []) },
        footers: { first: foot(view), default: foot(view) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
