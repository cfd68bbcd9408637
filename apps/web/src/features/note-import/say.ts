import { countryOf } from '@cauce/domain/countries';
import type { Finding } from '@cauce/domain/concept-note';
import type { WordKey } from '@cauce/i18n/catalog';
import type { WordValues } from '@cauce/i18n/words-from';
import { formatDay, formatMinutes } from '../../lib/format.js';
import type { Speech } from '../../lib/words.js';
import type { Mend, MendName } from './mend.js';

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Figures as people read them: days with weekday and year, countries by name. */
const readable = (speech: Speech, values: WordValues): WordValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (isDay(value)) return [name, formatDay(speech, `${value}T12:00:00Z`, 'UTC')];
      const country = name === 'country' && typeof value === 'string' ? countryOf(value) : undefined;
      return [name, country?.names[speech.locale] ?? value];
    }),
  );

/** The sentence of a doubt. */
export const sayFinding = (speech: Speech, { code, values }: Finding): string =>
  speech.words(`concept-note.finding.${code}`, readable(speech, values));

const mendWords: Record<MendName, WordKey> = {
  takeDate: 'note-import.mend.takeDate',
  takeTime: 'note-import.mend.takeTime',
  takeMinutes: 'note-import.mend.takeMinutes',
  endLater: 'note-import.mend.endLater',
  takeRanges: 'note-import.mend.takeRanges',
  takeDuration: 'note-import.mend.takeDuration',
  takeAgendaDuration: 'note-import.mend.takeAgendaDuration',
  endWithAgenda: 'note-import.mend.endWithAgenda',
  endAfterDuration: 'note-import.mend.endAfterDuration',
  beginAfter: 'note-import.mend.beginAfter',
  endBefore: 'note-import.mend.endBefore',
  addBreak: 'note-import.mend.addBreak',
  swapTimes: 'note-import.mend.swapTimes',
  isStatement: 'note-import.mend.isStatement',
  isQuestion: 'note-import.mend.isQuestion',
  dropLine: 'note-import.mend.dropLine',
  cutMarkup: 'note-import.mend.cutMarkup',
  cutDoubling: 'note-import.mend.cutDoubling',
  joinSentence: 'note-import.mend.joinSentence',
  takeCountry: 'note-import.mend.takeCountry',
  noCountry: 'note-import.mend.noCountry',
  dropPerson: 'note-import.mend.dropPerson',
  personToDetails: 'note-import.mend.personToDetails',
};

/** What a proposed mend does, in words. */
export const sayMend = (speech: Speech, { name, values }: Mend): string => {
  const { minutes } = values;
  const length = typeof minutes === 'number' ? { length: formatMinutes(speech, minutes) } : {};
  return speech.words(mendWords[name], { ...readable(speech, values), ...length });
};
