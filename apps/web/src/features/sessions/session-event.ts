import type { Modality, SessionStatus } from '../../generated/graphql.js';

/** What search engines and calendars are told of a session. */
export interface EventFacts {
  readonly address: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly startsAt: string | null | undefined;
  readonly endsAt: string | null | undefined;
  readonly status: SessionStatus;
  readonly modality: Modality | null | undefined;
  readonly locale: string;
  readonly organizers: readonly string[];
  readonly performers: readonly string[];
  /** When it had been set for before it was moved. */
  readonly formerStart: string | undefined;
}

const attendance: Record<Modality, string> = {
  ONLINE: 'OnlineEventAttendanceMode',
  IN_PERSON: 'OfflineEventAttendanceMode',
  HYBRID: 'MixedEventAttendanceMode',
};

const schemaOrg = (name: string): string => `https://schema.org/${name}`;

const standing = ({ status, formerStart }: EventFacts): string => {
  if (status === 'CANCELLED') return schemaOrg('EventCancelled');
  return schemaOrg(formerStart === undefined ? 'EventScheduled' : 'EventRescheduled');
};

/** A session as a schema.org `Event`; nothing without a date, which an event must have. */
export const sessionEvent = (facts: EventFacts): Record<string, unknown> | undefined => {
  const { address, name, description, startsAt, endsAt, modality, locale, organizers, performers, formerStart } = facts;
  if (!startsAt) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': address,
    url: address,
    name,
    ...(description ? { description } : {}),
    startDate: startsAt,
    ...(endsAt ? { endDate: endsAt } : {}),
    ...(formerStart ? { previousStartDate: formerStart } : {}),
    eventStatus: standing(facts),
    ...(modality ? { eventAttendanceMode: schemaOrg(attendance[modality]) } : {}),
    ...(modality === 'ONLINE' || modality === 'HYBRID'
      ? { location: { '@type': 'VirtualLocation', url: address } }
      : {}),
    inLanguage: locale,
    organizer: organizers.map((organizer) => ({ '@type': 'Organization', name: organizer })),
    performer: performers.map((performer) => ({ '@type': 'Person', name: performer })),
  };
};
