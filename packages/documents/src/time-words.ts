import { Temporal } from 'temporal-polyfill';
import type { Locale } from '@cauce/domain/locale';
import type { Words } from '@cauce/i18n/words';

const dateFormat = (locale: Locale, timeZone: string) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });

/** A day in words, with weekday and year: `jueves, 13 de julio de 2023`. */
export const dayInWords = (locale: Locale, day: string): string =>
  dateFormat(locale, 'UTC').format(new Date(`${day.slice(0, 10)}T12:00:00Z`));

/** The same without its weekday, for where there is little room: `13 de julio de 2023`. */
export const dateInWords = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T12:00:00Z`),
  );

/** An instant in words, in universal time: `13 July 2023, 14:30 UTC`. */
export const instantInWords = (locale: Locale, instant: string): string => {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
  return `${dayInWords(locale, at.toPlainDate().toString())}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })} UTC`;
};

const clockOf = (local: string): string => local.slice(11, 16);

/** The clock times of a range, `16:30–18:15`; only the start where no end is known, empty where nothing is. */
export const clockRange = (words: Words, localStart: string | null, localEnd: string | null): string => {
  if (localStart === null) return '';
  const start = clockOf(localStart);
  if (localEnd === null) return words('documents.time.from', { start });
  const days = Temporal.PlainDate.from(localStart).until(Temporal.PlainDate.from(localEnd)).total('days');
  return `${start}–${clockOf(localEnd)}${days > 0 ? ` (+${days})` : ''}`;
};

const inUniversalTime = (local: string, timeZone: string): string =>
  Temporal.PlainDateTime.from(local)
    .toZonedDateTime(timeZone)
    .withTimeZone('UTC')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** The same range in universal time, `14:30–16:15 UTC`, and its day in words where that is not the day of the session. */
export const universalTime = (
  words: Words,
  locale: Locale,
  when: { localStart: string; localEnd: string | null; timeZone: string },
): { range: string; otherDay: string | null } => {
  const start = inUniversalTime(when.localStart, when.timeZone);
  const end = when.localEnd === null ? null : inUniversalTime(when.localEnd, when.timeZone);
  return {
    range: `${clockRange(words, start, end)} UTC`,
    otherDay: start.slice(0, 10) === when.localStart.slice(0, 10) ? null : dayInWords(locale, start),
  };
};

/** A zone as people and programs call it: `Buenos Aires time (America/Argentina/Buenos_Aires)`. */
export const zoneInWords = (words: Words, timeZone: string): string => {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  return place === undefined || place === timeZone ? timeZone : words('documents.time.zone', { place, zone: timeZone });
};
