import type { DraftItem } from './agenda-draft.js';
import type { SettledTimes } from './agenda-times.js';
import { sayClock } from './clock.js';
import { weekdayOf } from './dates.js';
import { sayDuration } from './durations.js';
import type { Findings, TextPlace } from './findings.js';
import type { ZonedRange } from './slots.js';
import type { Printed, When } from './when.js';
import { homeOf, isLabelWrong, offsetAtWall, type ZoneLabel } from './zones.js';

/** When the session meets, settled. */
export type SessionTimes = {
  readonly date: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly zone: string | null;
  readonly zoneLabel: string | null;
  readonly duration: string | null;
};

type LabelPlace = { readonly label: ZoneLabel; readonly place: TextPlace };

/** The zone that the heading prints beside the session's time. */
export const zoneOfHeading = (when: When): ZoneLabel | null => {
  const [first] = when.slot?.value.clocks ?? [];
  return first?.label ?? null;
};

/** The session's start as the heading prints it, minutes from midnight. */
export const startOfHeading = (when: When): number | null => when.slot?.value.clocks[0]?.from.minutes ?? null;

const chooseZone = (
  when: When,
  columnLabels: readonly LabelPlace[],
  items: readonly DraftItem[],
): LabelPlace | null => {
  const heading = zoneOfHeading(when);
  if (heading && when.slot) return { label: heading, place: when.slot.place };
  const [column] = columnLabels;
  const inAgenda = items.flatMap((item) =>
    item.clocks.slice(0, 1).flatMap(({ label }) => (label ? [{ label, place: item.place }] : [])),
  );
  const stated = when.labels.map(({ value, place }) => ({ label: value, place }));
  const all = [...stated, ...(column ? [column] : []), ...inAgenda];
  return all.find(({ label }) => label.zone !== null) ?? all[0] ?? null;
};

const placeOfTime = (when: When, items: readonly DraftItem[]): { place: TextPlace; printed: string } => {
  if (when.slot) return { place: when.slot.place, printed: when.slot.printed };
  const [item] = items;
  if (item) return { place: item.place, printed: item.timePrinted };
  return when.date
    ? { place: when.date.place, printed: when.date.printed }
    : { place: { line: 1, column: 1 }, printed: '' };
};

const settleDate = (when: When, findings: Findings, nowhere: TextPlace): string | null => {
  const { date } = when;
  if (!date) {
    findings.add('NO_DATE', nowhere, '', 'session.date');
    return null;
  }
  const { value } = date;
  // A day printed without its year takes the year that another date of the session prints.
  const years = new Set(
    when.otherDates
      .filter(({ value: other }) => other.month === value.month && other.day === value.day && other.date !== null)
      .map(({ value: other }) => other.date),
  );
  const settled = value.date ?? (years.size === 1 ? ([...years][0] ?? null) : null);
  if (settled === null) findings.add('NO_DATE', date.place, date.printed, 'session.date');
  if (value.other !== null && settled !== null)
    findings.add('AMBIGUOUS_DATE', date.place, date.printed, 'session.date', { chosen: settled, other: value.other });
  if (settled !== null && value.weekday !== null && weekdayOf(settled) !== value.weekday) {
    findings.add('WEEKDAY_WRONG', date.place, date.printed, 'session.date', {
      date: settled,
      printed: value.weekdayPrinted ?? '',
      weekday: weekdayOf(settled),
      printedWeekday: value.weekday,
    });
  }
  for (const other of when.otherDates) {
    const day = other.value.date;
    const isSame =
      settled === null ||
      day === null ||
      day === settled ||
      other.value.other === settled ||
      (value.lastDay !== null && day > settled && day <= value.lastDay);
    if (!isSame)
      findings.add('DATES_DISAGREE', other.place, other.printed, 'session.date', { date: settled, other: day });
  }
  return settled;
};

const sameClock = (a: number, b: number): boolean => (a - b) % 720 === 0;

const checkOtherTimes = (when: When, start: number, findings: Findings): void => {
  for (const other of when.otherSlots) {
    const clocks = other.value.clocks;
    const isSame = clocks.some(
      ({ from, label }) =>
        from.minutes === start ||
        (from.isTwelveHour && sameClock(from.minutes, start)) ||
        (label !== null && label !== zoneOfHeading(when)),
    );
    const [first] = clocks;
    if (!isSame && first)
      findings.add('TIMES_DISAGREE', other.place, other.printed, 'session.localStart', {
        start: sayClock(start),
        other: sayClock(first.from.minutes),
      });
  }
};

/** A label of the wrong season stands for the clocks of its home: the arithmetic is trusted, the label is reported. */
const offsetOfLabel = (label: ZoneLabel, date: string, minutes: number): number | null => {
  const zone = label.zone ?? homeOf(label);
  return zone === null ? label.offset : offsetAtWall(zone, date, minutes);
};

/** Reports clocks printed side by side that cannot both be right. */
const checkClocks = (
  clocks: readonly ZonedRange[],
  date: string,
  place: TextPlace,
  printed: string,
  path: string,
  findings: Findings,
): void => {
  const [first, ...others] = clocks.filter(({ label }) => label !== null);
  if (!first?.label) return;
  const base = offsetOfLabel(first.label, date, first.from.minutes);
  if (base === null) return;
  for (const other of others) {
    const offset = other.label ? offsetOfLabel(other.label, date, other.from.minutes) : null;
    if (offset === null || !other.label) continue;
    const differs = (from: number, to: number): number =>
      ((((from - base - (to - offset)) % 1440) + 2160) % 1440) - 720;
    const gap = differs(first.from.minutes, other.from.minutes);
    const gapAtEnd = first.to && other.to ? differs(first.to.minutes, other.to.minutes) : 0;
    if (gap === 0 && gapAtEnd === 0) continue;
    findings.add('TIME_ZONES_DISAGREE', place, printed, path, {
      first: `${sayClock(first.from.minutes)} ${first.label.printed}`,
      second: `${sayClock(other.from.minutes)} ${other.label.printed}`,
      expected: sayClock((((first.from.minutes - base + offset) % 1440) + 1440) % 1440),
      minutes: Math.abs(gap === 0 ? gapAtEnd : gap),
    });
  }
};

const checkLabels = (
  when: When,
  items: readonly DraftItem[],
  times: readonly SettledTimes[],
  date: string,
  columns: readonly LabelPlace[],
  findings: Findings,
): void => {
  const told = new Set<string>();
  const check = (label: ZoneLabel | null, minutes: number, place: TextPlace, path: string): void => {
    const wrong = label ? isLabelWrong(label, date, minutes) : null;
    if (!label || !wrong || told.has(label.printed)) return;
    told.add(label.printed);
    findings.add('TIME_ZONE_LABEL_WRONG', place, label.printed, path, {
      label: label.printed,
      actual: wrong.actual,
      date,
    });
  };
  if (when.slot) {
    for (const clock of when.slot.value.clocks)
      check(clock.label, clock.from.minutes, when.slot.place, 'session.timeZone');
    checkClocks(when.slot.value.clocks, date, when.slot.place, when.slot.printed, 'session.timeZone', findings);
  }
  for (const { value, place } of when.labels) check(value, startOfHeading(when) ?? 720, place, 'session.timeZone');
  for (const { label, place } of columns) check(label, startOfHeading(when) ?? 720, place, 'session.timeZone');
  items.forEach((item, index) => {
    for (const clock of item.clocks) check(clock.label, clock.from.minutes, item.place, `agenda.${index}`);
    checkClocks(times[index]?.clocks ?? [], date, item.place, item.timePrinted, `agenda.${index}`, findings);
  });
};

const settleDuration = (
  duration: Printed<{ minutes: number; other: number | null }> | null,
  span: number | null,
  findings: Findings,
): number | null => {
  if (!duration) return null;
  const { minutes, other } = duration.value;
  if (other === null) return minutes;
  const [chosen, left] = span === other ? [other, minutes] : [minutes, other];
  findings.add('AMBIGUOUS_DURATION', duration.place, duration.printed, 'session.statedDuration', {
    printed: duration.printed,
    chosen: sayDuration(chosen),
    chosenMinutes: chosen,
    other: sayDuration(left),
    otherMinutes: left,
  });
  return chosen;
};

/** Settles day, start, end, zone and length of the session, and reports what is missing or does not agree. */
export const settleSessionTimes = (
  when: When,
  items: readonly DraftItem[],
  times: readonly SettledTimes[],
  columns: readonly LabelPlace[],
  nowhere: TextPlace,
  findings: Findings,
): SessionTimes => {
  const date = settleDate(when, findings, nowhere);
  const printed = when.slot?.value.clocks[0] ?? null;
  const timed = times.filter(({ start }) => start !== null);
  const firstStart = timed[0]?.start ?? null;
  const lastEnd = timed.at(-1)?.end ?? null;
  const chosenZone = chooseZone(when, columns, items);
  // Of several clocks in the heading, the session's is the one that the agenda keeps.
  const sameAsAgenda = when.slot?.value.clocks.find(({ from }) => from.minutes === firstStart) ?? printed;
  const isUnmarked =
    sameAsAgenda !== null &&
    sameAsAgenda.from.isTwelveHour &&
    firstStart !== null &&
    firstStart === sameAsAgenda.from.minutes + 720;
  const start = isUnmarked ? firstStart : (sameAsAgenda?.from.minutes ?? firstStart);
  const zone = sameAsAgenda?.label ?? chosenZone?.label ?? null;
  const at = placeOfTime(when, items);
  const span = firstStart !== null && lastEnd !== null && lastEnd > firstStart ? lastEnd - firstStart : null;
  const minutes = settleDuration(when.duration, span, findings);
  const printedEnd = sameAsAgenda?.to?.minutes ?? null;
  const shiftedEnd = printedEnd !== null && isUnmarked && printedEnd < (start ?? 0) ? printedEnd + 720 : printedEnd;
  const end =
    shiftedEnd ?? lastEnd ?? (start !== null && minutes !== null && start + minutes < 1440 ? start + minutes : null);

  if (start === null) findings.add('NO_START', at.place, at.printed, 'session.localStart');
  else if (end === null && timed.every((time) => time.end !== null))
    findings.add('NO_END', at.place, at.printed, 'session.localEnd', { start: sayClock(start) });
  if (start !== null && firstStart !== null && firstStart !== start) {
    findings.add('TIMES_DISAGREE', at.place, at.printed, 'session.localStart', {
      start: sayClock(start),
      other: sayClock(firstStart),
    });
  }
  if (shiftedEnd !== null && lastEnd !== null && shiftedEnd !== lastEnd && firstStart === start) {
    findings.add('TIMES_DISAGREE', at.place, at.printed, 'session.localEnd', {
      start: sayClock(shiftedEnd),
      other: sayClock(lastEnd),
    });
  }
  if (start !== null) checkOtherTimes(when, start, findings);
  if (
    start !== null &&
    sameAsAgenda?.from.isTwelveHour === true &&
    !isUnmarked &&
    firstStart === null &&
    start < 7 * 60
  ) {
    findings.add('AMBIGUOUS_TIME', at.place, at.printed, 'session.localStart', {
      printed: sayClock(start),
      chosen: sayClock(start),
    });
  }
  const whole = span ?? (start !== null && shiftedEnd !== null && shiftedEnd > start ? shiftedEnd - start : null);
  if (minutes !== null && whole !== null && whole !== minutes && when.duration) {
    findings.add('DURATION_DIFFERS_FROM_AGENDA', when.duration.place, when.duration.printed, 'session.statedDuration', {
      stated: minutes,
      agenda: whole,
    });
  }
  if (zone?.zone == null) {
    findings.add(
      'NO_TIME_ZONE',
      zone && chosenZone ? chosenZone.place : at.place,
      zone?.printed ?? at.printed,
      'session.timeZone',
      { label: zone?.printed ?? 'none' },
    );
  }
  if (date !== null) checkLabels(when, items, times, date, columns, findings);
  return {
    date,
    start,
    end,
    zone: zone?.zone ?? null,
    zoneLabel: zone?.printed ?? null,
    duration: minutes === null ? null : sayDuration(minutes),
  };
};
