import { formatYear } from '../../lib/format.js';

interface Dated {
  readonly id: string;
  readonly startsAt?: string | null;
  readonly timeZone?: string | null;
  readonly formerTimes: readonly { readonly id: string; readonly startsAt: string; readonly timeZone: string }[];
}

/** One stop of the timeline: a session on its day, the day that it was moved away from, or today. */
export type Stop<Session> =
  | { readonly kind: 'session'; readonly key: string; readonly at: string | null; readonly session: Session }
  | {
      readonly kind: 'moved';
      readonly key: string;
      readonly at: string;
      readonly timeZone: string;
      readonly session: Session;
    }
  | { readonly kind: 'today'; readonly key: string; readonly at: string };

/** The stops of one year, the latest first; the year is missing for what has no date yet. */
export interface Stretch<Session> {
  readonly year: string | null;
  readonly stops: readonly Stop<Session>[];
}

/** Lays sessions out from the latest to the first, with gravestones on old dates and a mark for today between what is to come and what was. */
export const timelineOf = <Session extends Dated>(
  sessions: readonly Session[],
  now: string,
  { isTodayShown, timeZone }: { isTodayShown: boolean; timeZone: string },
): Stretch<Session>[] => {
  const stops: Stop<Session>[] = sessions.flatMap((session): Stop<Session>[] => [
    { kind: 'session', key: session.id, at: session.startsAt ?? null, session },
    ...session.formerTimes.map((former): Stop<Session> => ({
      kind: 'moved',
      key: former.id,
      at: former.startsAt,
      timeZone: former.timeZone,
      session,
    })),
  ]);
  const isBetween = stops.some(({ at }) => at !== null && at > now) && stops.some(({ at }) => at !== null && at <= now);
  if (isTodayShown && isBetween) stops.push({ kind: 'today', key: 'today', at: now });
  const ordered = stops.toSorted((one, other) => {
    if (one.at === other.at) return 0;
    if (one.at === null) return -1;
    return other.at === null ? 1 : other.at.localeCompare(one.at);
  });
  const stretches: { year: string | null; stops: Stop<Session>[] }[] = [];
  for (const stop of ordered) {
    const year = stop.at === null ? null : formatYear(stop.at, timeZone);
    const last = stretches.at(-1);
    // Today stands between years without opening one of its own.
    if (last && (last.year === year || stop.kind === 'today')) last.stops.push(stop);
    else stretches.push({ year, stops: [stop] });
  }
  return stretches;
};
