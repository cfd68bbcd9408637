import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Locale } from '@cauce/domain/locale';
import type { SessionStatus } from '@cauce/domain/session';
import { wordsIn } from '@cauce/i18n/words';
import { zoneBlock } from './calendar-zone.js';
import { paragraphsOf, printable } from './printable.js';

/** A session as a calendar shows it, in one language. */
export interface CalendarSession {
  /** What the entry is known by for ever; two files with the same id and host are one entry. */
  id: string;
  /** Raised when the time moves or the session is cancelled, not when a typo is mended. */
  sequence: number;
  title: string;
  /** The first lines of the entry's text: paragraphs divided by line breaks. */
  description: string | null;
  status: SessionStatus;
  /** Wall times `YYYY-MM-DDTHH:MM` in `timeZone`. */
  localStart: string;
  localEnd: string | null;
  /** IANA name. */
  timeZone: string;
  /** Where it is held; null for a meeting that is only online. */
  location: string | null;
  /** The address of the session's page. */
  url: string;
  /** When it was last changed, as an ISO 8601 instant. */
  updatedAt: string;
}

/** What a calendar says of itself. */
export interface CalendarOptions {
  locale: Locale;
  /** The part of each entry's id after the `@`: the portal's host name, which must not change. */
  host: string;
  /** The group's name; it names a calendar that people subscribe to. */
  group: string;
}

const statusOf: Record<SessionStatus, ICalEventStatus> = {
  DRAFT: ICalEventStatus.TENTATIVE,
  CONVENED: ICalEventStatus.CONFIRMED,
  LIVE: ICalEventStatus.CONFIRMED,
  HELD: ICalEventStatus.CONFIRMED,
  CLOSED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
};

const calendarOf = (
  sessions: readonly CalendarSession[],
  { locale, host, group }: CalendarOptions,
  name: string | null,
) => {
  const words = wordsIn(locale);
  const wallTimes = sessions.flatMap(({ localStart, localEnd }) => [localStart, localEnd ?? localStart]);
  const calendar = ical({
    prodId: { company: printable(group) || 'Cauce', product: 'Cauce', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // A calendar of no zone of its own, so that each entry keeps the zone it is held in.
    timezone: { name: null, generator: (zone) => zoneBlock(zone, wallTimes) },
    ...(name === null ? {} : { name }),
  });
  for (const session of sessions) {
    const title = printable(session.title);
    const start = Temporal.PlainDateTime.from(session.localStart).toZonedDateTime(session.timeZone);
    const end =
      session.localEnd === null
        ? start
        : Temporal.PlainDateTime.from(session.localEnd).toZonedDateTime(session.timeZone);
    const isTentative = statusOf[session.status] === ICalEventStatus.TENTATIVE;
    calendar.createEvent({
      id: `${session.id}@${host}`,
      sequence: session.sequence,
      stamp: Temporal.Instant.from(session.updatedAt),
      lastModified: Temporal.Instant.from(session.updatedAt),
      start,
      ...(session.localEnd === null ? {} : { end }),
      timezone: session.timeZone,
      summary: isTentative ? words('documents.calendar.tentative', { title }) : title,
      description: [
        ...paragraphsOf(session.description),
        words('documents.calendar.more', { address: session.url }),
      ].join('\n'),
      status: statusOf[session.status],
      transparency:
        session.status === 'CANCELLED' || isTentative
          ? ICalEventTransparency.TRANSPARENT
          : ICalEventTransparency.OPAQUE,
      url: session.url,
      ...(session.location === null ? {} : { location: printable(session.location) }),
    });
  }
  return calendar.toString();
};

/** One session as an iCalendar file that anyone may import: it invites nobody. */
export const sessionCalendar = (session: CalendarSession, options: CalendarOptions): string =>
  calendarOf([session], options, null);

/** The sessions of a group as a calendar to subscribe to. */
export const sessionsCalendar = (sessions: readonly CalendarSession[], options: CalendarOptions): string =>
  calendarOf(
    sessions,
    options,
    wordsIn(options.locale)('documents.calendar.name', { group: printable(options.group) }),
  );
