import type { DraftItem } from './agenda-draft.js';
import { sayClock, type Clock } from './clock.js';
import { sayDuration } from './durations.js';
import type { Findings } from './findings.js';
import type { ZonedRange } from './slots.js';

/** An entry's times, settled; minutes from midnight. */
export type SettledTimes = {
  readonly start: number | null;
  readonly end: number | null;
  readonly stated: number | null;
  readonly clocks: readonly ZonedRange[];
};

const halfDay = 720;

const shift = (clock: Clock): Clock => ({
  ...clock,
  minutes: (clock.minutes + halfDay) % (2 * halfDay),
  isTwelveHour: false,
  meridiem: 'pm',
});

/** Which of the clocks that each entry prints is the session's: the one that its heading names, else the first. */
const primaryClock = (items: readonly DraftItem[], zoneOfSession: string | null, start: number | null): number => {
  const [first] = items.filter(({ clocks }) => clocks.length > 0);
  if (!first || first.clocks.length < 2) return 0;
  const byZone = zoneOfSession === null ? -1 : first.clocks.findIndex(({ label }) => label?.zone === zoneOfSession);
  if (byZone >= 0) return byZone;
  const byStart = start === null ? -1 : first.clocks.findIndex(({ from }) => from.minutes === start);
  return Math.max(byStart, 0);
};

/** Afternoon times printed without a mark: "9:00, 11:30, 1:00" and agendas that begin at "4:30" for a session at 16:30. */
const readAfternoons = (
  items: readonly DraftItem[],
  ranges: readonly (ZonedRange | null)[],
  sessionStart: number | null,
  findings: Findings,
): (ZonedRange | null)[] => {
  const first = ranges.find((range) => range !== null);
  const allTwelve = ranges.every(
    (range) => range === null || (range.from.isTwelveHour && range.from.meridiem === null),
  );
  const isShifted =
    first !== undefined &&
    allTwelve &&
    sessionStart !== null &&
    first.from.minutes < halfDay &&
    (first.from.minutes + halfDay) % (2 * halfDay) === sessionStart;
  let last = -1;
  let isMarked = false;
  return ranges.map((range, index) => {
    if (range === null) return null;
    let { from, to } = range;
    const item = items[index];
    const say = (clock: Clock, moved: Clock): void => {
      // Behind "2:00 p.m." the times go on in the afternoon without doubt.
      if (item && !isMarked)
        findings.add('AMBIGUOUS_TIME', item.place, item.timePrinted, `agenda.${index}.localStart`, {
          printed: sayClock(clock.minutes),
          chosen: sayClock(moved.minutes),
        });
    };
    const isBackwards =
      from.isTwelveHour &&
      from.meridiem === null &&
      from.minutes < last &&
      from.minutes < halfDay &&
      from.minutes + halfDay >= last;
    if ((isShifted || isBackwards) && from.minutes < halfDay) {
      const moved = shift(from);
      if (!isShifted || index === ranges.indexOf(first)) say(from, moved);
      from = moved;
    }
    if (
      to !== null &&
      to.minutes < from.minutes &&
      to.isTwelveHour &&
      to.meridiem === null &&
      to.minutes + halfDay >= from.minutes
    ) {
      const moved = shift(to);
      if (!isShifted && from === range.from) say(to, moved);
      to = moved;
    }
    isMarked ||= range.from.meridiem !== null || range.to?.meridiem != null;
    last = to !== null && to.minutes > from.minutes ? to.minutes : from.minutes;
    return { ...range, from, to };
  });
};

/** Settles the times of every entry and reports what does not agree. */
export const settleAgendaTimes = (
  items: readonly DraftItem[],
  zoneOfSession: string | null,
  sessionStart: number | null,
  findings: Findings,
): SettledTimes[] => {
  const primary = primaryClock(items, zoneOfSession, sessionStart);
  const chosen = items.map(({ clocks }) => clocks[primary] ?? clocks[0] ?? null);
  const ranges = readAfternoons(items, chosen, sessionStart, findings);
  return items.map((item, index) => {
    const range = ranges[index] ?? null;
    const start = range?.from.minutes ?? null;
    const printedEnd = range?.to?.minutes ?? null;
    const stated = chooseStated(item, start, printedEnd, index, findings);
    const end = printedEnd ?? (start !== null && stated !== null ? (start + stated) % (2 * halfDay) : null);
    return {
      start,
      end,
      stated,
      clocks: item.clocks.length > 0 && range ? [range, ...item.clocks.filter((clock) => clock !== chosen[index])] : [],
    };
  });
};

const chooseStated = (
  item: DraftItem,
  start: number | null,
  end: number | null,
  index: number,
  findings: Findings,
): number | null => {
  const { stated } = item;
  if (!stated) return null;
  if (stated.other === null) return stated.minutes;
  const range = start !== null && end !== null ? end - start : null;
  const [minutes, other] = range === stated.other ? [stated.other, stated.minutes] : [stated.minutes, stated.other];
  findings.add(
    'AMBIGUOUS_DURATION',
    item.statedPlace ?? item.place,
    item.statedPrinted,
    `agenda.${index}.statedMinutes`,
    {
      printed: item.statedPrinted,
      chosen: sayDuration(minutes),
      chosenMinutes: minutes,
      other: sayDuration(other),
      otherMinutes: other,
    },
  );
  return minutes;
};

/** Checks ranges against lengths, each entry against the next, and the sums. */
export const checkAgendaTimes = (
  items: readonly DraftItem[],
  times: readonly SettledTimes[],
  findings: Findings,
): void => {
  let previous: { end: number; index: number } | null = null;
  let labels = 0;
  let ranges = 0;
  let isComplete = items.length > 1;
  items.forEach((item, index) => {
    const time = times[index];
    if (!time) return;
    const { start, end, stated } = time;
    const hasRange = start !== null && end !== null && item.clocks.some(({ to }) => to !== null);
    if (start === null) {
      findings.add('ITEM_WITHOUT_TIME', item.place, item.printed, `agenda.${index}.localStart`, { title: item.title });
      isComplete = false;
      return;
    }
    if (end === null)
      findings.add('NO_END', item.place, item.timePrinted, `agenda.${index}.localEnd`, { start: sayClock(start) });
    if (end !== null && end < start) {
      findings.add('RANGE_REVERSED', item.place, item.timePrinted, `agenda.${index}`, {
        start: sayClock(start),
        end: sayClock(end),
      });
      isComplete = false;
    } else if (hasRange && stated !== null && end - start !== stated) {
      findings.add(
        'LABEL_DIFFERS_FROM_RANGE',
        item.statedPlace ?? item.place,
        item.statedPrinted === '' ? item.timePrinted : item.statedPrinted,
        `agenda.${index}.statedMinutes`,
        {
          start: sayClock(start),
          end: sayClock(end),
          range: end - start,
          label: stated,
          stated,
          title: item.title,
        },
      );
    }
    if (previous && start < previous.end) {
      findings.add('AGENDA_OVERLAP', item.place, item.timePrinted, `agenda.${index}.localStart`, {
        start: sayClock(start),
        previousEnd: sayClock(previous.end),
        minutes: previous.end - start,
      });
    } else if (previous && start > previous.end && previous.index === index - 1) {
      findings.add('AGENDA_GAP', item.place, item.timePrinted, `agenda.${index}.localStart`, {
        start: sayClock(start),
        previousEnd: sayClock(previous.end),
        minutes: start - previous.end,
      });
    }
    if (end !== null && end >= start) previous = { end: Math.max(previous?.end ?? 0, end), index };
    if (stated === null || end === null || !hasRange) isComplete = false;
    else {
      labels += stated;
      ranges += end - start;
    }
  });
  const [first] = items;
  if (isComplete && first && labels !== ranges) {
    const last = items.findLast(({ statedPlace }) => statedPlace !== null) ?? first;
    findings.add(
      'LABELS_TOTAL_DIFFERS',
      last.statedPlace ?? last.place,
      last.statedPrinted === '' ? last.timePrinted : last.statedPrinted,
      'agenda',
      { labels, ranges },
    );
  }
};
