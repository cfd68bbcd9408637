import { wordsIn } from '@cauce/i18n/words';
import type { Locale } from '@cauce/domain/locale';
import {
  formatCountdown,
  formatDay,
  formatMinutes,
  formatMonthDay,
  formatOffset,
  formatTimes,
  formatYear,
  minutesOfDuration,
} from './format.js';
import { readClocks } from './clocks.js';

const speech = (locale: Locale) => ({ locale, words: wordsIn(locale) });
const start = '2023-07-13T14:30:00.000Z';
const end = '2023-07-13T16:15:00.000Z';

describe('a day', () => {
  it.each([
    ['en', 'Thursday 13 July 2023'],
    ['es', 'jueves 13 de julio de 2023'],
    ['pt', 'quinta-feira, 13 de julho de 2023'],
    ['fr', 'jeudi 13 juillet 2023'],
  ] as const)('has weekday, date and year in %s', (locale, words) => {
    expect(formatDay(speech(locale), start, 'Europe/Madrid')).toBe(words);
  });

  it('is the first in French as the French say it', () => {
    expect(formatMonthDay(speech('fr'), '2027-03-01T12:00:00.000Z', 'UTC')).toBe('1er mars');
  });

  it('is that of the zone, not of the server', () => {
    expect(formatDay(speech('en'), '2026-12-31T23:30:00.000Z', 'Asia/Tokyo')).toBe('Friday 1 January 2027');
    expect(formatYear('2026-12-31T23:30:00.000Z', 'Asia/Tokyo')).toBe('2027');
  });
});

describe('a time range', () => {
  it.each([
    ['Europe/Madrid', '16:30–18:15'],
    ['America/Costa_Rica', '08:30–10:15'],
    ['America/Lima', '09:30–11:15'],
    ['America/Santo_Domingo', '10:30–12:15'],
    ['America/Argentina/Buenos_Aires', '11:30–13:15'],
    ['Europe/Lisbon', '15:30–17:15'],
  ])('stands on the clock of %s', (zone, range) => {
    expect(formatTimes(speech('en'), start, end, zone)).toBe(range);
  });

  it('says that it ends on a later day', () => {
    expect(
      formatTimes(
        speech('es'),
        '2027-04-15T02:30:00.000Z',
        '2027-04-15T04:15:00.000Z',
        'America/Argentina/Buenos_Aires',
      ),
    ).toBe('23:30–01:15 (+1)');
  });

  it('says from when where no end is known', () => {
    expect(formatTimes(speech('es'), start, null, 'Europe/Madrid')).toBe('desde las 16:30');
  });
});

describe('two clocks', () => {
  const range = { startsAt: start, endsAt: end, timeZone: 'Europe/Madrid' };

  it('are one where both places show the same', () => {
    expect(readClocks(speech('es'), range, 'Europe/Paris')).toMatchObject({ reader: null, isSame: true });
  });

  it('are the session’s and universal time where the reader’s is not known', () => {
    const clocks = readClocks(speech('es'), range, null);
    expect(clocks).toMatchObject({ reader: null, isSame: false, universal: '14:30–16:15 UTC' });
    expect(clocks.session).toMatchObject({ times: '16:30–18:15', place: 'Madrid', offset: 'UTC+2' });
  });

  it('name the reader’s place as the reader does', () => {
    expect(readClocks(speech('es'), range, 'America/Mexico_City').reader?.place).toBe('Ciudad de México');
    expect(readClocks(speech('es'), range, 'America/Santo_Domingo').reader?.place).toBe('Santo Domingo');
  });
});

describe('an offset', () => {
  it.each([
    ['UTC', 'UTC'],
    ['Europe/Madrid', 'UTC+2'],
    ['America/Lima', 'UTC−5'],
    ['Asia/Kathmandu', 'UTC+5:45'],
  ])('of %s is read from the zone on that day', (zone, offset) => {
    expect(formatOffset(start, zone)).toBe(offset);
  });
});

describe('a length', () => {
  it('is said in hours and minutes', () => {
    expect(formatMinutes(speech('es'), 105)).toBe('1\u00a0h 45\u00a0min');
    expect(formatMinutes(speech('en'), 25)).toBe('25 minutes');
    expect(formatMinutes(speech('en'), 120)).toBe('2\u00a0h');
  });

  it('is read from what the note printed', () => {
    expect(minutesOfDuration('PT1H45M')).toBe(105);
    expect(minutesOfDuration('P1D')).toBe(1_440);
    expect(minutesOfDuration('1.45 hours')).toBeNull();
  });
});

describe('a countdown', () => {
  const now = new Date('2026-11-24T12:00:00.000Z');

  it.each([
    ['2026-11-24T12:00:20.000Z', 'empieza ahora'],
    ['2026-11-24T12:25:00.000Z', 'dentro de 25 minutos'],
    ['2026-11-24T20:00:00.000Z', 'dentro de 8 horas'],
    ['2026-11-25T13:00:00.000Z', 'mañana'],
    ['2027-01-21T15:00:00.000Z', 'dentro de 58 días'],
  ])('to %s is said in the largest unit that says enough', (instant, words) => {
    expect(formatCountdown(speech('es'), instant, now, 'America/Lima')).toBe(words);
  });
});
