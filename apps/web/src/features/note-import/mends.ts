import { minutesOf } from '@cauce/domain/time';
import { itemAt, type Doubt } from './doubts.js';
import type { Draft } from './draft.js';
import { addLine, addQuestion, inTurn, removeLine, setLongText, type Edit } from './edits.js';
import type { Mend } from './mend.js';
import { mendsOfCountry, mendsOfPerson } from './mends-of-people.js';
import {
  mendsOfBrokenSentence,
  mendsOfLanguage,
  mendsOfMarkup,
  mendsOfPunctuation,
  mendsOfQuestion,
} from './mends-of-texts.js';
import {
  mendsOfDate,
  mendsOfDuration,
  mendsOfEnd,
  mendsOfGap,
  mendsOfLabel,
  mendsOfLength,
  mendsOfOverlap,
  mendsOfReversal,
  mendsOfTime,
  mendsOfTotal,
  mendsOfWeekday,
} from './mends-of-times.js';

/** Where a line that could not be placed can be put. */
export const homesOfLines = [
  'context',
  'outcome',
  'objectives',
  'invited',
  'before',
  'during',
  'after',
  'questions',
  'closing',
] as const;
export type HomeOfLine = (typeof homesOfLines)[number];

const joined = (before: string | null, text: string): string =>
  before === null || before === '' ? text : `${before}\n\n${text}`;

const added = (draft: Draft, home: HomeOfLine, text: string): Edit => {
  switch (home) {
    case 'context':
    case 'outcome':
    case 'invited':
    case 'closing':
      return setLongText(home, joined(draft[home], text));
    case 'questions':
      return addQuestion(text, undefined, /[?¿]/.test(text));
    default:
      return addLine(home, text);
  }
};

/** Puts an unplaced line where it belongs. */
export const placeLine =
  (key: string, home: HomeOfLine): Edit =>
  (draft) => {
    const row = draft.lists.unplaced.find((one) => one.key === key);
    return row ? inTurn(added(draft, home, row.text), removeLine('unplaced', key))(draft) : draft;
  };

const statedMinutesOf = (draft: Draft): number | null => {
  const { statedDuration } = draft.session;
  return statedDuration === null ? null : minutesOf(statedDuration);
};

/** The ways to settle a doubt that can be proposed; beside them it can always be mended by hand. */
export const mendsOf = ({ finding, anchor }: Doubt, draft: Draft, breakTitle: string): Mend[] => {
  const item = itemAt(draft, anchor);
  switch (finding.code) {
    case 'DATES_DISAGREE':
    case 'AMBIGUOUS_DATE':
      return mendsOfDate(finding);
    case 'WEEKDAY_WRONG':
      return mendsOfWeekday(finding, draft);
    case 'TIMES_DISAGREE':
    case 'AMBIGUOUS_TIME':
    case 'NO_START':
      return mendsOfTime(finding, item);
    case 'NO_END':
      return item ? [] : mendsOfEnd(draft, statedMinutesOf(draft));
    case 'AMBIGUOUS_DURATION':
      return mendsOfDuration(finding, draft, item);
    case 'DURATION_DIFFERS_FROM_AGENDA':
      return mendsOfLength(draft, statedMinutesOf(draft));
    case 'LABEL_DIFFERS_FROM_RANGE':
      return mendsOfLabel(draft, item);
    case 'LABELS_TOTAL_DIFFERS':
      return mendsOfTotal(draft);
    case 'AGENDA_OVERLAP':
      return mendsOfOverlap(draft, item);
    case 'AGENDA_GAP':
      return mendsOfGap(draft, item, breakTitle);
    case 'RANGE_REVERSED':
      return mendsOfReversal(item, draft);
    case 'NOT_A_QUESTION':
      return mendsOfQuestion(draft, anchor);
    case 'OTHER_LANGUAGE':
      return mendsOfLanguage(finding, draft, anchor);
    case 'MARKUP_LEFTOVER':
      return mendsOfMarkup(draft, anchor);
    case 'DOUBLED_PUNCTUATION':
      return mendsOfPunctuation(draft, anchor);
    case 'BROKEN_SENTENCE':
      return mendsOfBrokenSentence(draft, anchor);
    case 'UNKNOWN_COUNTRY':
    case 'COUNTRY_INFERRED':
      return mendsOfCountry(finding, draft, anchor);
    case 'UNCLEAR_PERSON':
      return mendsOfPerson(finding, draft, anchor);
    default:
      return [];
  }
};
