import { formatCalendarDay } from './format.js';
import type { Speech } from './words.js';

/** From a day to a last day, both included; without a last day it goes on, without a first its beginning is not known. */
export interface ShownTerm {
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** Where a term stands on a day. */
export type TermStanding = 'now' | 'past' | 'future';

/** Whether a term goes on, is over, or has yet to begin. */
export const standingOf = ({ fromOn, toOn }: ShownTerm, today: string): TermStanding => {
  if (toOn !== null && toOn < today) return 'past';
  return fromOn !== null && fromOn > today ? 'future' : 'now';
};

/** A term in words: `since 3 May 2023`, `1 May 2022 – 2 May 2023`. */
export const formatTerm = (speech: Speech, term: ShownTerm, today: string): string => {
  const { words } = speech;
  const from = term.fromOn === null ? null : formatCalendarDay(speech, term.fromOn);
  const to = term.toOn === null ? null : formatCalendarDay(speech, term.toOn);
  if (from !== null && to !== null) return words('people.term.range', { from, to });
  if (to !== null) return words('people.term.until', { to });
  if (from === null) return '';
  return words(standingOf(term, today) === 'future' ? 'people.term.from' : 'people.term.since', { from });
};
