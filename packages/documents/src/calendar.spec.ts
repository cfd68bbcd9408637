import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { sessionCalendar, sessionsCalendar, type CalendarSession } from './calendar.js';

const options = { locale: 'en', host: 'portal.example.org', group: 'Working group 4.2' } as const;

const aSession = (changes: Partial<CalendarSession> = {}): CalendarSession => ({
  id: '0190b1de-0000-7000-8000-000000000001',
  sequence: 0,
  title: 'Before the courtroom',
  description: 'Ways out of criminal procedure.',
  status: 'CONVENED',
  localStart: '2023-07-13T16:30',
  localEnd: '2023-07-13T18:15',
  timeZone: 'Europe/Madrid',
  location: null,
  url: 'https://portal.example.org/en/groups/4.2/sessions/2.1',
  updatedAt: '2023-06-20T09:12:00Z',
  ...changes,
});

const read = (text: string) => {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

const only = (text: string) => {
  const { events } = read(text);
  const [event] = events;
  if (!event || events.length !== 1) throw new Error('There is not exactly one entry.');
  return event;
};

// A process takes its zone when it starts, so each zone has a process of its own.
const printedIn = (zone: string): [string, string] => {
  const script = fileURLToPath(new URL('../test/print-calendar.mjs', import.meta.url));
  const printed = execFileSync(process.execPath, [script, JSON.stringify({ session: aSession(), options })], {
    env: { TZ: zone },
    encoding: 'utf8',
  });
  const end = printed.indexOf('\n');
  return [printed.slice(0, end), printed.slice(end + 1)];
};

describe('The calendar entry of a session', () => {
  it.each([
    ['UTC', '2023-07-13T16:30:00.000Z'],
    ['America/Santo_Domingo', '2023-07-13T20:30:00.000Z'],
    ['Asia/Kolkata', '2023-07-13T11:00:00.000Z'],
  ])('is at the same instant and wall time when the server stands in %s', (zone, halfPastFourThere) => {
    const [wallTimeOfServer, text] = printedIn(zone);
    expect(wallTimeOfServer).toBe(halfPastFourThere);
    expect(text).toContain('DTSTART;TZID=Europe/Madrid:20230713T163000');
    expect(text).toContain('DTEND;TZID=Europe/Madrid:20230713T181500');
    expect(text).toContain('DTSTAMP:20230620T091200Z');
    const event = only(text);
    expect(event.startDate.toUnixTime()).toBe(Date.UTC(2023, 6, 13, 14, 30) / 1000);
    expect(event.endDate.toUnixTime()).toBe(Date.UTC(2023, 6, 13, 16, 15) / 1000);
  });

  it('carries the rules of its own zone', () => {
    const { calendar } = read(sessionCalendar(aSession({ timeZone: 'America/Bogota' }), options));
    const zones = calendar.getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['America/Bogota']);
  });

  it.each([
    ['an island that shares the rules of another', 'America/Port_of_Spain', '2026-07-13T16:30'],
    ['a country that later gave up summer time', 'America/Mexico_City', '2022-07-13T16:30'],
    ['a country that later kept it all year', 'America/Asuncion', '2023-07-13T16:30'],
    ['a summer of the south', 'America/Santiago', '2025-01-13T16:30'],
    ['the day of a clock change', 'Europe/Madrid', '2026-10-25T16:30'],
    ['universal time', 'UTC', '2026-07-13T16:30'],
  ])('is at the right instant in %s', (_, timeZone, localStart) => {
    const event = only(sessionCalendar(aSession({ timeZone, localStart, localEnd: null }), options));
    const instant = Temporal.PlainDateTime.from(localStart).toZonedDateTime(timeZone).epochMilliseconds;
    expect(event.startDate.toUnixTime() * 1000).toBe(instant);
  });

  it('keeps its id while its sequence rises, so that a program shows one entry and not two', () => {
    const before = only(sessionCalendar(aSession({ status: 'DRAFT' }), options));
    const after = only(sessionCalendar(aSession({ status: 'CONVENED', sequence: 1 }), options));
    expect(after.uid).toBe(before.uid);
    expect(before.uid).toBe('0190b1de-0000-7000-8000-000000000001@portal.example.org');
    expect([before.sequence, after.sequence]).toEqual([0, 1]);
  });

  it('is tentative while a date is saved, confirmed once convened, cancelled when it is off', () => {
    const status = (of: CalendarSession['status']) =>
      only(sessionCalendar(aSession({ status: of }), options)).component.getFirstPropertyValue('status');
    expect(status('DRAFT')).toBe('TENTATIVE');
    expect(status('CONVENED')).toBe('CONFIRMED');
    expect(status('CLOSED')).toBe('CONFIRMED');
    expect(status('CANCELLED')).toBe('CANCELLED');
    expect(only(sessionCalendar(aSession({ status: 'DRAFT' }), options)).summary).toBe(
      'Save the date: Before the courtroom',
    );
  });

  it('is published and invites nobody', () => {
    const { calendar, events } = read(sessionCalendar(aSession(), options));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events.flatMap((event) => event.attendees)).toEqual([]);
    expect(calendar.toString()).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it('speaks one language and leads to the page', () => {
    const event = only(sessionCalendar(aSession({ title: 'Antes del juicio' }), { ...options, locale: 'es' }));
    expect(event.summary).toBe('Antes del juicio');
    expect(event.description).toContain('Nota conceptual, agenda y preguntas: https://portal.example.org');
    expect(event.component.getFirstPropertyValue('url')).toBe(aSession().url);
  });

  it('has no end where none is known', () => {
    const text = sessionCalendar(aSession({ localEnd: null }), options);
    expect(text).not.toContain('DTEND');
  });

  it('cannot be broken out of by its texts', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, texts, (title, description, location) => {
        const hostile = `${title}\r\nATTENDEE:mailto:evil@example.org\r\nEND:VEVENT`;
        const { calendar, events } = read(
          sessionCalendar(
            aSession({ title: hostile, description: hostile + description, location: hostile + location }),
            options,
          ),
        );
        expect(events).toHaveLength(1);
        expect(events.flatMap((event) => event.attendees)).toEqual([]);
        expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('The calendar of a group', () => {
  it('holds every session once, each in the zone it is held in', () => {
    const text = sessionsCalendar(
      [aSession(), aSession({ id: '0190b1de-0000-7000-8000-000000000002', timeZone: 'America/Port_of_Spain' })],
      options,
    );
    const { calendar, events } = read(text);
    expect(events).toHaveLength(2);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(2);
    expect(events.map((event) => event.startDate.zone.tzid)).toEqual(['Europe/Madrid', 'America/Port_of_Spain']);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Working group 4.2: sessions');
  });

  it('is a calendar when there is no session yet', () => {
    expect(read(sessionsCalendar([], options)).events).toEqual([]);
  });
});
