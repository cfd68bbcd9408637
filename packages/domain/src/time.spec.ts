import fc from 'fast-check';
import { DomainError } from './errors.js';
import { instantOf, isTimeZone, localPlus, localTimeSchema, minutesBetween, minutesOf } from './time.js';

const refusal = (local: string, zone: string) => {
  try {
    return instantOf(local, zone).toISOString();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('the instant of a wall time', () => {
  it.each([
    ['2023-07-13T16:30', 'Europe/Madrid', '2023-07-13T14:30:00.000Z'],
    ['2023-07-13T08:30', 'America/Costa_Rica', '2023-07-13T14:30:00.000Z'],
    ['2023-07-13T08:30', 'America/Mexico_City', '2023-07-13T14:30:00.000Z'],
    ['2023-07-13T09:30', 'America/Lima', '2023-07-13T14:30:00.000Z'],
    ['2023-07-13T10:30', 'America/Santo_Domingo', '2023-07-13T14:30:00.000Z'],
    ['2023-07-13T10:30', 'America/Asuncion', '2023-07-13T14:30:00.000Z'],
    ['2023-07-13T11:30', 'America/Argentina/Buenos_Aires', '2023-07-13T14:30:00.000Z'],
    ['2023-07-13T15:30', 'Europe/Lisbon', '2023-07-13T14:30:00.000Z'],
    ['2022-07-13T08:30', 'America/Mexico_City', '2022-07-13T13:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
  });

  it('does not exist, or exists twice, when the clocks change', () => {
    expect(refusal('2023-03-26T02:30', 'Europe/Madrid')).toBe('TIME_DOES_NOT_EXIST');
    expect(refusal('2023-10-29T02:30', 'Europe/Madrid')).toBe('TIME_EXISTS_TWICE');
  });

  it('needs a zone that there is', () => {
    expect(refusal('2023-07-13T16:30', 'Europe/Nowhere')).toBe('UNKNOWN_TIME_ZONE');
    expect(['Europe/Madrid', 'UTC', 'CET', 'GMT+2', 'Madrid', ''].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a wall time', () => {
  it.each(['2023-02-30T10:00', '2023-07-13T24:00', '2023-07-13 16:30', '2023-07-13T16:30:00', ''])(
    'is not %j',
    (value) => {
      expect(localTimeSchema.safeParse(value).success).toBe(false);
    },
  );

  it('is as far from another as was added to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: -100_000, max: 100_000 }),
        (start, minutes) => {
          const local = localPlus('2020-01-01T00:00', start);
          expect(minutesBetween(local, localPlus(local, minutes))).toBe(minutes);
          expect(localTimeSchema.safeParse(local).success).toBe(true);
        },
      ),
    );
  });

  it('reads a length in minutes', () => {
    expect(['PT1H45M', 'PT90M', 'P1D'].map(minutesOf)).toEqual([105, 90, 1440]);
  });
});
