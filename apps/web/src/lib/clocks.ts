import { formatDay, formatOffset, formatTimes, offsetMinutes } from './format.js';
import { placeOf } from './places.js';
import type { Speech } from './words.js';

/** A time range as it stands on the clock of one place. */
export interface ClockReading {
  readonly day: string;
  readonly times: string;
  readonly place: string;
  /** `UTC+2` */
  readonly offset: string;
}

/** A time range on the reader's clock and on the session's; the reader's is missing where it is the same or not known. */
export interface TwoClocks {
  readonly reader: ClockReading | null;
  readonly session: ClockReading;
  readonly universal: string;
  /** The reader's clock is known and shows the same as the session's. */
  readonly isSame: boolean;
}

interface Range {
  readonly startsAt: string;
  readonly endsAt?: string | null | undefined;
  /** The session's. */
  readonly timeZone: string;
}

const onClock = (speech: Speech, { startsAt, endsAt }: Range, timeZone: string): ClockReading => ({
  day: formatDay(speech, startsAt, timeZone),
  times: formatTimes(speech, startsAt, endsAt, timeZone),
  place: placeOf(speech.words, timeZone),
  offset: formatOffset(startsAt, timeZone),
});

/** Reads a time range on both clocks. */
export const readClocks = (speech: Speech, range: Range, readerZone: string | null): TwoClocks => {
  const isSame =
    readerZone !== null && offsetMinutes(range.startsAt, readerZone) === offsetMinutes(range.startsAt, range.timeZone);
  return {
    reader: readerZone === null || isSame ? null : onClock(speech, range, readerZone),
    session: onClock(speech, range, range.timeZone),
    universal: speech.words('interface.time.universal', {
      range: formatTimes(speech, range.startsAt, range.endsAt, 'UTC'),
    }),
    isSame,
  };
};
