import type { WordValues } from '@cauce/i18n/words-from';
import type { Edit } from './edits.js';

/** What a proposed mend does; its words are in the catalogs under `note-import.mend.<name>`. */
export const mendNames = [
  'takeDate',
  'takeTime',
  'takeMinutes',
  'endLater',
  'takeRanges',
  'takeDuration',
  'takeAgendaDuration',
  'endWithAgenda',
  'endAfterDuration',
  'beginAfter',
  'endBefore',
  'addBreak',
  'swapTimes',
  'isStatement',
  'isQuestion',
  'dropLine',
  'cutMarkup',
  'cutDoubling',
  'joinSentence',
  'takeCountry',
  'noCountry',
  'dropPerson',
  'personToDetails',
] as const;
export type MendName = (typeof mendNames)[number];

/** A way to settle a doubt that one click can take. */
export interface Mend {
  readonly name: MendName;
  readonly values: WordValues;
  readonly change: Edit;
}
