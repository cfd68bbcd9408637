import type { Finding, FindingCode, Severity } from '@cauce/domain/concept-note';

/** How much each doubt weighs. */
const severityOf: Readonly<Record<FindingCode, Severity>> = {
  NO_TIME_ZONE: 'ERROR',
  TIME_ZONE_LABEL_WRONG: 'WARNING',
  TIME_ZONES_DISAGREE: 'WARNING',
  NO_DATE: 'ERROR',
  DATES_DISAGREE: 'WARNING',
  AMBIGUOUS_DATE: 'WARNING',
  WEEKDAY_WRONG: 'WARNING',
  NO_START: 'ERROR',
  NO_END: 'WARNING',
  TIMES_DISAGREE: 'WARNING',
  AMBIGUOUS_DURATION: 'WARNING',
  DURATION_DIFFERS_FROM_AGENDA: 'WARNING',
  AMBIGUOUS_TIME: 'WARNING',
  LABEL_DIFFERS_FROM_RANGE: 'WARNING',
  LABELS_TOTAL_DIFFERS: 'WARNING',
  AGENDA_OVERLAP: 'WARNING',
  AGENDA_GAP: 'NOTICE',
  RANGE_REVERSED: 'WARNING',
  ITEM_WITHOUT_TIME: 'NOTICE',
  TWO_NAMES: 'NOTICE',
  NO_SESSION_CODE: 'WARNING',
  NO_TITLE: 'ERROR',
  NO_OBJECTIVES: 'NOTICE',
  NO_QUESTIONS: 'NOTICE',
  NO_AGENDA: 'WARNING',
  NOT_A_QUESTION: 'NOTICE',
  OTHER_LANGUAGE: 'NOTICE',
  MARKUP_LEFTOVER: 'NOTICE',
  MIXED_BULLETS: 'NOTICE',
  BROKEN_SENTENCE: 'NOTICE',
  UNKNOWN_COUNTRY: 'WARNING',
  COUNTRY_INFERRED: 'NOTICE',
  UNCLEAR_PERSON: 'WARNING',
  TERM_IN_TWO_SENSES: 'NOTICE',
  DOUBLED_PUNCTUATION: 'NOTICE',
  UNPLACED_TEXT: 'NOTICE',
};

/** A place in the extracted text, both from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

const longest = 200;

/** Collects the doubts of one reading. */
export class Findings {
  readonly #found: Finding[] = [];

  add(
    code: FindingCode,
    place: TextPlace,
    excerpt: string,
    path: string | null = null,
    values: Readonly<Record<string, string | number>> = {},
  ): void {
    const short = excerpt.length > longest ? `${excerpt.slice(0, longest - 1)}…` : excerpt;
    this.#found.push({ code, severity: severityOf[code], ...place, excerpt: short, path, values: { ...values } });
  }

  /** In the order of the text. */
  sorted(): Finding[] {
    return this.#found.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}
