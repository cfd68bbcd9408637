import type { Locale } from '@cauce/domain/locale';
import type { Speech } from './words.js';

// The parts come from Intl, the order from the catalogs: the server's and the browser's ICU differ in spaces and
// commas, and a page whose text differs between the two is drawn twice.

type Part = 'weekday' | 'day' | 'month' | 'year';

const tags: Record<Locale, string> = { en: 'en-GB', es: 'es', pt: 'pt', fr: 'fr' };
const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat => {
  const known = formats.get(key);
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
};

const dayParts = (locale: Locale, at: Date, timeZone: string): Record<Part, string> => {
  const format = formatFor(`day ${locale} ${timeZone}`, () => {
    const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
    return new Intl.DateTimeFormat(tags[locale], options);
  });
  const parts = format.formatToParts(at);
  const part = (type: Part): string => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
};

const wallTime = (at: Date, timeZone: string): Date => {
  const format = formatFor(`wall ${timeZone}`, () => {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    return new Intl.DateTimeFormat('en-GB', { ...numeric, hourCycle: 'h23', timeZone });
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return new Date(`${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:00Z`);
};

const aDay = 86_400_000;

/** `thursday 13 July 2023`: a day with weekday and year, in a zone. */
export const formatDay = ({ locale, words }: Speech, instant: string, timeZone: string): string =>
  words('interface.date.long', dayParts(locale, new Date(instant), timeZone));

/** `13 July 2023`. */
export const formatDate = ({ locale, words }: Speech, instant: string, timeZone: string): string =>
  words('interface.date.medium', dayParts(locale, new Date(instant), timeZone));

/** `13 July 2023`, of a day on the calendar, `2023-07-13`, which is the same in every zone. */
export const formatCalendarDay = (speech: Speech, day: string): string => formatDate(speech, `${day}T00:00:00Z`, 'UTC');

/** The day of an instant as the portal counts days, in universal time: `2023-07-13`. */
export const calendarDayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** `13 July`, where the year stands above. */
export const formatMonthDay = ({ locale, words }: Speech, instant: string, timeZone: string): string =>
  words('interface.date.monthDay', dayParts(locale, new Date(instant), timeZone));

/** The year of an instant in a zone. */
export const formatYear = (instant: string, timeZone: string): string =>
  wallTime(new Date(instant), timeZone).toISOString().slice(0, 4);

/** `16:30`, on the clock of a zone. */
export const formatTime = (instant: string, timeZone: string): string =>
  wallTime(new Date(instant), timeZone).toISOString().slice(11, 16);

/** `16:30–18:15`, with a word where it ends on a later day; `from 16:30` where no end is known. */
export const formatTimes = (
  { words }: Speech,
  start: string,
  end: string | null | undefined,
  timeZone: string,
): string => {
  if (!end) return words('interface.time.from', { start: formatTime(start, timeZone) });
  const dayOf = (instant: string): number => Math.floor(wallTime(new Date(instant), timeZone).getTime() / aDay);
  const days = dayOf(end) - dayOf(start);
  const range = `${formatTime(start, timeZone)}–${formatTime(end, timeZone)}`;
  return days > 0 ? `${range} ${words('interface.time.daysLater', { days })}` : range;
};

/** Minutes by which the clock of a zone is ahead of universal time at an instant. */
export const offsetMinutes = (instant: string, timeZone: string): number =>
  Math.round(
    (wallTime(new Date(instant), timeZone).getTime() - Math.floor(Date.parse(instant) / 60_000) * 60_000) / 60_000,
  );

/** `UTC+2`, `UTC−4:30`: how far a zone is from universal time at an instant. */
export const formatOffset = (instant: string, timeZone: string): string => {
  const minutes = offsetMinutes(instant, timeZone);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
};

/** A length in words: `1 h 45 min`, `25 minutes`. */
export const formatMinutes = ({ words }: Speech, minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return words('interface.duration.minutes', { minutes });
  return rest === 0
    ? words('interface.duration.hours', { hours })
    : words('interface.duration.hoursMinutes', { hours, minutes: rest });
};

/** The minutes of an ISO 8601 duration of days, hours and minutes; nothing where it is of another kind. */
export const minutesOfDuration = (duration: string): number | null => {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  if (days === undefined && hours === undefined && minutes === undefined) return null;
  return Number(days ?? 0) * 1_440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
};

/** An ISO 8601 duration of minutes: 105 → `PT1H45M`. */
export const durationOf = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
};

/** The number of an instant's day in a zone, counted from 1970. */
export const dayNumber = (instant: string, timeZone: string): number =>
  Math.floor((Date.parse(instant) / 60_000 + offsetMinutes(instant, timeZone)) / (24 * 60));

/** How long until an instant, in the largest unit that says enough; days are counted on the reader's calendar. */
export const formatCountdown = ({ words }: Speech, instant: string, now: Date, timeZone: string): string => {
  const minutes = Math.max(0, Math.round((Date.parse(instant) - now.getTime()) / 60_000));
  if (minutes < 60) return words('interface.countdown.minutes', { count: minutes });
  const days = dayNumber(instant, timeZone) - dayNumber(now.toISOString(), timeZone);
  if (days < 1) return words('interface.countdown.hours', { count: Math.round(minutes / 60) });
  return words('interface.countdown.days', { count: days });
};
