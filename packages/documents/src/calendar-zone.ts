import { Temporal } from 'temporal-polyfill';

// Ready-made blocks of zones know today's rules only, and give islands their neighbour's name: a session of
// last year would move by an hour, and one in Port of Spain would float. So the block is written from the zone data themselves.

const compact = (wall: Temporal.PlainDateTime): string =>
  wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

const observance = (
  kind: 'STANDARD' | 'DAYLIGHT',
  starts: Temporal.PlainDateTime,
  from: string,
  to: string,
): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${compact(starts)}`,
  `TZOFFSETFROM:${from.replace(':', '')}`,
  `TZOFFSETTO:${to.replace(':', '')}`,
  `END:${kind}`,
];

/** The VTIMEZONE block of a zone with every clock change of the years that the wall times lie in. */
export const zoneBlock = (timeZone: string, wallTimes: readonly string[]): string => {
  const years = wallTimes.map((wall) => Temporal.PlainDateTime.from(wall).year);
  const first = Temporal.PlainDateTime.from({ year: Math.min(...years) - 1, month: 1, day: 1 });
  const last = Temporal.PlainDateTime.from({ year: Math.max(...years) + 2, month: 1, day: 1 }).toZonedDateTime(
    timeZone,
  );
  let now = first.toZonedDateTime(timeZone);
  const lines = observance('STANDARD', first, now.offset, now.offset);
  for (;;) {
    const next = now.getTimeZoneTransition('next');
    if (!next || Temporal.ZonedDateTime.compare(next, last) > 0) break;
    const before = next.subtract({ nanoseconds: 1 });
    const kind = next.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
    // RFC 5545 tells the moment of a change by the clock that it ends.
    lines.push(...observance(kind, before.toPlainDateTime().add({ nanoseconds: 1 }), before.offset, next.offset));
    now = next;
  }
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
};
