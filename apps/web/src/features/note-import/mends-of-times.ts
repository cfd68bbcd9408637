import type { Finding } from '@cauce/domain/concept-note';
import { localPlus } from '@cauce/domain/time';
import { durationOf } from '../../lib/format.js';
import { rangeMinutes, totalsOf } from './doubts.js';
import { emptyItem, type AgendaRow, type Draft } from './draft.js';
import { addItem, inTurn, setItem, setSession } from './edits.js';
import type { Mend } from './mend.js';

const aDay = 24 * 60;

const minutesOfClock = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const clockOf = (minutes: number): string => {
  const inDay = ((minutes % aDay) + aDay) % aDay;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
};

/** The time of day some minutes after another. */
const clockAfter = (clock: string, minutes: number): string => clockOf(minutesOfClock(clock) + minutes);

const valuesLike = ({ values }: Finding, shape: RegExp): string[] => [
  ...new Set(
    Object.values(values)
      .filter((value) => typeof value === 'string' && shape.test(value))
      .map(String),
  ),
];

/** A weekday that does not fit its date: the date stands, or the nearest day with that weekday was meant. */
export const mendsOfWeekday = ({ values }: Finding, draft: Draft): Mend[] => {
  const { date } = draft.session;
  const { weekday, printedWeekday } = values;
  if (date === null || typeof weekday !== 'number' || typeof printedWeekday !== 'number') return [];
  const days = ((printedWeekday - weekday + 10) % 7) - 3;
  const meant = localPlus(`${date}T00:00`, days * aDay).slice(0, 10);
  return [date, meant].map((day) => ({ name: 'takeDate', values: { date: day }, change: setSession({ date: day }) }));
};

/** The days that a doubt names. */
export const mendsOfDate = (finding: Finding): Mend[] =>
  valuesLike(finding, /^\d{4}-\d{2}-\d{2}$/).map((date) => ({
    name: 'takeDate',
    values: { date },
    change: setSession({ date }),
  }));

/** The times of day that a doubt names; for one without morning or afternoon, both. */
export const mendsOfTime = (finding: Finding, item: AgendaRow | undefined): Mend[] => {
  const isEnd = finding.path?.endsWith('localEnd') ?? false;
  const field = isEnd ? 'localEnd' : 'localStart';
  const named = valuesLike(finding, /^([01]\d|2[0-3]):[0-5]\d$/);
  return named.toSorted().map((time) => ({
    name: 'takeTime',
    values: { time },
    change: item ? setItem(item.key, { [field]: time }) : setSession({ [field]: time }),
  }));
};

/** 15 minutes by the times, or 25 by the label: then it ends ten minutes later. */
export const mendsOfLabel = (draft: Draft, item: AgendaRow | undefined): Mend[] => {
  const minutes = item ? rangeMinutes(item) : null;
  if (!item || minutes === null || item.statedMinutes === null || !item.localStart) return [];
  const end = clockAfter(item.localStart, item.statedMinutes);
  const endsSession = draft.session.localEnd === item.localEnd && draft.agenda.at(-1)?.key === item.key;
  return [
    { name: 'takeMinutes', values: { minutes }, change: setItem(item.key, { statedMinutes: minutes }) },
    {
      name: 'endLater',
      values: { minutes: item.statedMinutes, end },
      change: inTurn(
        setItem(item.key, { localEnd: end }),
        endsSession ? setSession({ localEnd: end }) : (same) => same,
      ),
    },
  ];
};

/** Every printed length becomes what its times give. */
export const mendsOfTotal = (draft: Draft): Mend[] => {
  const { ranges } = totalsOf(draft.agenda);
  if (ranges === null) return [];
  const edits = draft.agenda.flatMap((item) => {
    const minutes = rangeMinutes(item);
    return minutes === null ? [] : [setItem(item.key, { statedMinutes: minutes })];
  });
  return [{ name: 'takeRanges', values: { minutes: ranges }, change: inTurn(...edits) }];
};

const agendaSpan = (agenda: readonly AgendaRow[]): { end: string; minutes: number } | null => {
  const start = agenda.find(({ localStart }) => localStart !== null)?.localStart;
  const end = agenda.findLast(({ localEnd }) => localEnd !== null)?.localEnd;
  if (!start || !end) return null;
  const minutes = minutesOfClock(end) - minutesOfClock(start);
  return { end, minutes: minutes <= 0 ? minutes + aDay : minutes };
};

const minutesNamed = ({ values }: Finding): number[] => [
  ...new Set([values['chosenMinutes'], values['otherMinutes']].filter((value) => typeof value === 'number')),
];

/** `1.45 hours`: 1 h 45 min as people say it, 1 h 27 min as they reckon it; of an item or of the whole session. */
export const mendsOfDuration = (finding: Finding, draft: Draft, item: AgendaRow | undefined): Mend[] => {
  const span = agendaSpan(draft.agenda);
  return minutesNamed(finding).map((minutes) => ({
    name: !item && minutes === span?.minutes ? 'takeAgendaDuration' : 'takeDuration',
    values: { minutes },
    change: item ? setItem(item.key, { statedMinutes: minutes }) : setSession({ statedDuration: durationOf(minutes) }),
  }));
};

/** The session lasts as long as its agenda, or ends when its duration is over. */
export const mendsOfLength = (draft: Draft, statedMinutes: number | null): Mend[] => {
  const span = agendaSpan(draft.agenda);
  const { localStart } = draft.session;
  const mends: Mend[] = [];
  if (span) {
    const change = setSession({ statedDuration: durationOf(span.minutes) });
    mends.push({ name: 'takeAgendaDuration', values: { minutes: span.minutes }, change });
  }
  if (localStart && statedMinutes !== null) {
    const end = clockAfter(localStart, statedMinutes);
    if (end !== draft.session.localEnd)
      mends.push({ name: 'endAfterDuration', values: { end }, change: setSession({ localEnd: end }) });
  }
  return mends;
};

/** The session ends with its agenda, or when its duration is over. */
export const mendsOfEnd = (draft: Draft, statedMinutes: number | null): Mend[] => {
  const span = agendaSpan(draft.agenda);
  const { localStart } = draft.session;
  const mends: Mend[] = [];
  if (span)
    mends.push({ name: 'endWithAgenda', values: { end: span.end }, change: setSession({ localEnd: span.end }) });
  const end = localStart && statedMinutes !== null ? clockAfter(localStart, statedMinutes) : null;
  if (end && end !== span?.end)
    mends.push({ name: 'endAfterDuration', values: { end }, change: setSession({ localEnd: end }) });
  return mends;
};

/** Two items at one time: the later begins later, or the earlier ends earlier. */
export const mendsOfOverlap = (draft: Draft, item: AgendaRow | undefined): Mend[] => {
  const before = item && draft.agenda[draft.agenda.indexOf(item) - 1];
  if (!item?.localStart || !before?.localEnd) return [];
  return [
    {
      name: 'beginAfter',
      values: { start: before.localEnd },
      change: setItem(item.key, { localStart: before.localEnd }),
    },
    { name: 'endBefore', values: { end: item.localStart }, change: setItem(before.key, { localEnd: item.localStart }) },
  ];
};

/** Nothing is planned for a while: a break, or one of the two neighbours lasts longer. */
export const mendsOfGap = (draft: Draft, item: AgendaRow | undefined, breakTitle: string): Mend[] => {
  const before = item && draft.agenda[draft.agenda.indexOf(item) - 1];
  if (!item?.localStart || !before?.localEnd) return [];
  const [localStart, localEnd] = [before.localEnd, item.localStart];
  const pause: AgendaRow = { ...emptyItem(), kind: 'BREAK', title: breakTitle, localStart, localEnd };
  return [
    { name: 'addBreak', values: { start: localStart, end: localEnd }, change: addItem(pause, item.key) },
    {
      name: 'beginAfter',
      values: { start: before.localEnd },
      change: setItem(item.key, { localStart: before.localEnd }),
    },
  ];
};

/** A range that ends before it begins was printed the wrong way round. */
export const mendsOfReversal = (item: AgendaRow | undefined, draft: Draft): Mend[] => {
  const { localStart, localEnd } = item ?? draft.session;
  if (!localStart || !localEnd) return [];
  const turned = { localStart: localEnd, localEnd: localStart };
  const values = { start: localEnd, end: localStart };
  return [{ name: 'swapTimes', values, change: item ? setItem(item.key, turned) : setSession(turned) }];
};
