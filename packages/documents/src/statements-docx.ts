import { Paragraph, TextRun } from 'docx';
import { packPaper } from './docx-paper.js';
import { colours, languageTag, styleIds } from './docx-style.js';
import type { StatementsView, ViewStatement } from './statements-view.js';

const line = (text: string, style: string): Paragraph => new Paragraph({ style, children: [new TextRun(text)] });

const statement = (view: StatementsView, one: ViewStatement): Paragraph[] => {
  const spoken = one.lang === view.lang ? {} : { language: { value: languageTag[one.lang] } };
  return [
    line(one.citation, styleIds.heading1),
    new Paragraph({ style: styleIds.fact, keepNext: true, children: [new TextRun(one.about.join(' · '))] }),
    ...(one.mark === null ? [] : [line(one.mark.text, styleIds.warning)]),
    ...(one.badge === null ? [] : [line(one.badge, styleIds.warning)]),
    ...one.paragraphs.map(
      (text) => new Paragraph({ style: styleIds.body, children: [new TextRun({ text, ...spoken })] }),
    ),
    ...one.details.flatMap(({ label, lines }) => [
      line(label, styleIds.heading2),
      ...lines.map((text) => line(text, styleIds.slot)),
    ]),
  ];
};

const code = (shown: NonNullable<StatementsView['code']>): Paragraph[] => [
  line(shown.label, styleIds.heading1),
  new Paragraph({
    style: styleIds.body,
    children: [new TextRun({ text: shown.groups.join(' '), font: 'Courier New', noProof: true })],
  }),
  line(shown.meaning, styleIds.slot),
  line(shown.how, styleIds.slot),
];

/** Conclusions as a Word document, each under its own heading. */
export const packStatements = (view: StatementsView): Promise<Uint8Array> =>
  packPaper(view, view.keywords, [
    line(view.label, styleIds.label),
    line(view.place, styleIds.fact),
    line(view.title.text, styleIds.title),
    ...(view.subtitle === null
      ? []
      : [
          new Paragraph({
            style: styleIds.subtitle,
            children: [
              new TextRun({
                text: view.subtitle.text,
                ...(view.subtitle.lang === view.lang ? {} : { language: { value: languageTag[view.subtitle.lang] } }),
              }),
            ],
          }),
        ]),
    ...view.marks.map(({ text }) => line(text, styleIds.warning)),
    ...view.facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: styleIds.fact,
          children: [new TextRun(`${label}: `), new TextRun({ text: value, color: colours.ink })],
        }),
    ),
    ...view.intro.map((text) => line(text, styleIds.intro)),
    ...view.statements.flatMap((one) => statement(view, one)),
    ...(view.code === null ? [] : code(view.code)),
    ...view.closing.map((text) => line(text, styleIds.slot)),
  ]);
