import type { Locale } from '@cauce/domain/locale';
import type { ReadingText } from '../../ui/reading.js';

/** A text with the languages in which it stands. */
interface StandingText {
  readonly original: Locale;
  readonly readings: readonly ReadingText[];
}

/** An answer that is about to be edited. */
export interface EditedAnswer {
  readonly id: string;
  readonly version: number;
  readonly text: StandingText;
  readonly summary: StandingText | null;
  /** It is attributed to nobody, and the reader's own. */
  readonly isUnattributed?: boolean;
}

/** What a text says in its original language. */
export const originalText = (text: StandingText | null): string =>
  text?.readings.find(({ locale }) => locale === text.original)?.text ?? '';

/** The language in which a summary of it is useful: Spanish for what is in English, else English or what was chosen. */
export const otherLanguage = (original: Locale): Locale => (original === 'en' ? 'es' : 'en');
