import { LineRuleType, type IStylesOptions } from 'docx';
import type { Locale } from '@cauce/domain/locale';

/** What the list with dashes is called inside the file. */
export const bullets = 'note-bullets';

/** What the numbered list is called inside the file. */
export const numbers = 'note-numbers';

/** What each style is called inside the file; the first five are Word's own, which its outline and navigation know. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  body: 'NoteText',
  list: 'NoteList',
  label: 'NoteLabel',
  fact: 'NoteFact',
  when: 'NoteWhen',
  margin: 'NoteMargin',
  remark: 'NoteRemark',
  warning: 'NoteWarning',
  intro: 'NoteIntro',
  slot: 'NoteSlot',
  slotTime: 'NoteSlotTime',
  slotTitle: 'NoteSlotTitle',
} as const;

/** The width of A4, in twentieths of a point. */
export const pageWidth = 11_906;

/** The margins of a page, in twentieths of a point. */
export const margins = { top: 1_500, bottom: 1_400, left: 1_418, right: 1_418, header: 650, footer: 600 } as const;

/** The colours of the paper documents, as Word writes them. */
export const colours = {
  ink: '1C2226',
  soft: '56616A',
  line: 'CFC8B9',
  hair: 'E2DCCF',
  river: '0B6A72',
  remark: '8A5500',
} as const;

/** The language that Word proofs a text in. */
export const languageTag: Record<Locale, string> = { en: 'en-GB', es: 'es-ES', pt: 'pt-BR', fr: 'fr-FR' };

// Faces that every office machine has: the file is to look the same where the portal's own are not installed.
const serif = 'Georgia';
const sans = 'Arial';

const heading = (id: string, name: string, level: 0 | 1 | 2, size: number, font: string, before: number) => ({
  id,
  name,
  basedOn: 'Normal',
  next: styleIds.body,
  quickFormat: true,
  run: { font, size, bold: true, color: colours.ink },
  // Word takes a heading's place in the outline from here and not from its name.
  paragraph: { outlineLevel: level, keepNext: true, keepLines: true, spacing: { before, after: 100 } },
});

const plain = (
  id: string,
  name: string,
  run: { font?: string; size?: number; bold?: boolean; color?: string },
  spacing: { before?: number; after?: number; line?: number },
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing: { lineRule: LineRuleType.AUTO, ...spacing } },
});

/** The styles of a note in a language. */
export const styles = (locale: Locale): IStylesOptions => ({
  default: {
    document: {
      run: { font: serif, size: 21, color: colours.ink, language: { value: languageTag[locale] } },
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [
    {
      ...plain(styleIds.title, 'Title', { font: serif, size: 48, bold: true }, { before: 200, after: 120, line: 252 }),
      next: styleIds.body,
    },
    plain(styleIds.subtitle, 'Subtitle', { font: serif, size: 27 }, { after: 200, line: 264 }),
    heading(styleIds.heading1, 'heading 1', 0, 28, serif, 420),
    heading(styleIds.heading2, 'heading 2', 1, 21, sans, 280),
    heading(styleIds.heading3, 'heading 3', 2, 20, sans, 240),
    plain(styleIds.body, 'Note text', {}, { after: 120 }),
    plain(styleIds.list, 'Note list', {}, { after: 80 }),
    plain(styleIds.label, 'Note label', { font: sans, size: 18, bold: true, color: colours.river }, { after: 160 }),
    plain(styleIds.fact, 'Note fact', { font: sans, size: 18, color: colours.soft }, { after: 20 }),
    plain(styleIds.when, 'Note when', { font: sans, size: 20, bold: true }, { after: 40 }),
    plain(styleIds.margin, 'Note margin', { font: sans, size: 15, color: colours.soft }, {}),
    plain(styleIds.remark, 'Note remark', { font: sans, size: 15, color: colours.remark }, {}),
    plain(
      styleIds.warning,
      'Note warning',
      { font: sans, size: 18, bold: true, color: colours.remark },
      { before: 60, after: 60 },
    ),
    plain(styleIds.intro, 'Note intro', { color: colours.soft }, { before: 160, after: 60 }),
    plain(styleIds.slot, 'Note slot', { font: sans, size: 18 }, { before: 30, after: 30, line: 252 }),
    plain(
      styleIds.slotTime,
      'Note slot time',
      { font: sans, size: 18, bold: true },
      { before: 30, after: 30, line: 252 },
    ),
    plain(
      styleIds.slotTitle,
      'Note slot title',
      { font: serif, size: 23, bold: true },
      { before: 20, after: 40, line: 264 },
    ),
  ],
});
