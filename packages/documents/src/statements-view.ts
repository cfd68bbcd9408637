import type { Locale } from '@cauce/domain/locale';
import type { ViewFact, ViewText } from './concept-note-view.js';
import type { PaperView } from './paper-view.js';

/** One conclusion as a paper prints it. */
export interface ViewStatement {
  citation: string;
  /** What it is and how it stands, in a few words each. */
  about: string[];
  /** That it is not final. */
  mark: PaperView['marks'][number] | null;
  paragraphs: string[];
  lang: Locale;
  /** That the text stands in for one in the reader's language, or was not made by a person. */
  badge: string | null;
  /** What is told with it, under a label. */
  details: { label: string; lines: string[] }[];
}

/** A paper of conclusions, every word of it said. */
export interface StatementsView extends PaperView {
  /** Where it belongs: the group, the session. */
  place: string;
  subtitle: ViewText | null;
  facts: ViewFact[];
  intro: string[];
  statements: ViewStatement[];
  /** By what anyone can check it. */
  code: { label: string; groups: string[]; meaning: string; how: string } | null;
  closing: string[];
  keywords: string[];
  /** What stands across every page while something on it is not final. */
  watermark: string | null;
  /** How closely it is set: 0 as a document is read best, more where it must not grow. */
  density: number;
}
