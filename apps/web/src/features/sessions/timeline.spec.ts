import { timelineOf } from './timeline.js';

const aSession = (id: string, startsAt: string | null, formerTimes: string[] = []) => ({
  id,
  startsAt,
  timeZone: 'Europe/Madrid',
  formerTimes: formerTimes.map((former) => ({ id: `former-${former}`, startsAt: former, timeZone: 'Europe/Madrid' })),
});

const options = { isTodayShown: true, timeZone: 'Europe/Madrid' };
const now = '2026-11-24T12:00:00.000Z';
const shapeOf = (sessions: ReturnType<typeof aSession>[], different = {}) =>
  timelineOf(sessions, now, { ...options, ...different }).map(({ year, stops }) => [
    year,
    ...stops.map(({ key }) => key),
  ]);

describe('a timeline', () => {
  it('has today between what is to come and what was, in no year of its own', () => {
    expect(shapeOf([aSession('b', '2027-01-21T15:00:00.000Z'), aSession('a', '2023-07-13T14:30:00.000Z')])).toEqual([
      ['2027', 'b', 'today'],
      ['2023', 'a'],
    ]);
  });

  it('leaves today out where it lies between nothing', () => {
    expect(shapeOf([aSession('a', '2023-07-13T14:30:00.000Z')])).toEqual([['2023', 'a']]);
    expect(
      shapeOf([aSession('b', '2027-01-21T15:00:00.000Z'), aSession('a', '2023-07-13T14:30:00.000Z')], {
        isTodayShown: false,
      }),
    ).toEqual([
      ['2027', 'b'],
      ['2023', 'a'],
    ]);
  });

  it('keeps the day that a session was moved away from', () => {
    expect(shapeOf([aSession('b', '2027-01-21T15:00:00.000Z', ['2026-12-03T15:00:00.000Z'])])).toEqual([
      ['2027', 'b'],
      ['2026', 'former-2026-12-03T15:00:00.000Z'],
    ]);
  });

  it('puts the turn of a year where the reader’s calendar has it', () => {
    expect(shapeOf([aSession('a', '2027-01-01T02:00:00.000Z')], { timeZone: 'America/Lima' })).toEqual([['2026', 'a']]);
  });
});
