import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { DomainError } from './errors.js';

/** An IANA zone name that this machine's time-zone data knows, as it names it. */
export const isTimeZone = (zone: string): boolean => {
  if (!zone.includes('/') && zone !== 'UTC') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

/** Takes an IANA zone name. */
export const timeZoneSchema = z.string().refine(isTimeZone, { message: 'UNKNOWN_TIME_ZONE' });

/** A wall time without a zone, `YYYY-MM-DDTHH:MM`. */
export const localTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, { message: 'NOT_A_TIME' })
  .refine((value) => z.iso.date().safeParse(value.slice(0, 10)).success, { message: 'NOT_A_DAY' });

/** A day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/**
 * The instant of a wall time in a zone.
 * Throws a `DomainError` for a wall time that a clock change skips or repeats, with both choices in its values.
 */
export const instantOf = (local: string, timeZone: string, field?: string): Date => {
  if (!isTimeZone(timeZone)) throw new DomainError('UNKNOWN_TIME_ZONE', { field: 'timeZone', values: { timeZone } });
  const wall = Temporal.PlainDateTime.from(local);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds !== later.epochMilliseconds) {
    const choices = {
      earlier: earlier.toString({ timeZoneName: 'never' }),
      later: later.toString({ timeZoneName: 'never' }),
    };
    const isSkipped = !earlier.toPlainDateTime().equals(wall);
    throw new DomainError(isSkipped ? 'TIME_DOES_NOT_EXIST' : 'TIME_EXISTS_TWICE', {
      ...(field ? { field } : {}),
      values: { local, timeZone, ...choices },
    });
  }
  return new Date(earlier.epochMilliseconds);
};

/** Minutes between two wall times of one zone, by the clock on the wall. */
export const minutesBetween = (localStart: string, localEnd: string): number =>
  Temporal.PlainDateTime.from(localStart).until(Temporal.PlainDateTime.from(localEnd)).total('minutes');

/** The length in minutes of an ISO 8601 duration, `PT1H45M` → 105. */
export const minutesOf = (duration: string): number => Temporal.Duration.from(duration).total('minutes');

/** The wall time `minutes` after another. */
export const localPlus = (local: string, minutes: number): string =>
  Temporal.PlainDateTime.from(local).add({ minutes }).toString({ smallestUnit: 'minute' });

/** The day of an instant in UTC, by which terms begin and end. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** The day before another. */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
