import { rangeAt, type Clock } from './clock.js';
import { durationAt, type Duration } from './durations.js';
import { zoneLabelAt, type ZoneLabel } from './zones.js';

/** One reading of the clock: a time or range and the zone printed beside it. */
export type ZonedRange = { readonly from: Clock; readonly to: Clock | null; readonly label: ZoneLabel | null };

/** A time as an agenda or a heading prints it, with its length and the same time on other clocks. */
export type Slot = {
  /** As printed, first clock first; empty where only a length is printed. */
  readonly clocks: readonly ZonedRange[];
  readonly stated: Duration | null;
  readonly start: number;
  readonly end: number;
};

const spaces = /[\s\u00a0]*/y;
const skip = (folded: string, at: number): number => {
  spaces.lastIndex = at;
  return at + (spaces.exec(folded)?.[0].length ?? 0);
};

/** A length in brackets, or after a comma or dash, or bare. */
const statedAt = (folded: string, at: number): { duration: Duration; end: number } | null => {
  const opening =
    /\s?(?:[-,;:]\s?)?[([]?\s?(?:(?:duration|duracion|duracao|duree|aprox(?:\.|imadamente)?|approx(?:\.|imately)?|ca\.|total|length)\s?:?\s(?:de\s|of\s)?)?/y;
  opening.lastIndex = at;
  const lead = opening.exec(folded)?.[0] ?? '';
  const duration = durationAt(folded, at + lead.length);
  if (!duration) return null;
  let end = duration.end;
  if (/[([]/.test(lead)) {
    const close = /\s?(?:approx\.?|aprox\.?|each|cada uno|total)?\s?[)\]]/y;
    close.lastIndex = end;
    end += close.exec(folded)?.[0].length ?? 0;
  }
  return { duration, end };
};

/** "Duration: 1h30", which elsewhere is a time of day. */
const announcesLength =
  /(?:duration|duracion|duracao|duree|length)(?: [a-z]{1,12}){0,4}\s?:?\s?(?:de\s|of\s|about\s|aprox\.\s)?$/;

const anotherClock = /\s?(?:[(/;|]|-\s|,\s|\/\/)\s?(?=\d|noon|mediodia)/y;

/** Reads a time, its length and its zones from `at`, or a length alone. */
export const slotAt = (text: string, folded: string, at: number): Slot | null => {
  const start = skip(folded, at);
  const clocks: ZonedRange[] = [];
  let stated: Duration | null = null;
  let end = start;

  const leading =
    /^[([]?\s?\d/.test(folded.slice(start, start + 3)) || /^[a-z]/.test(folded.charAt(start))
      ? statedAt(folded, start)
      : null;
  const first = rangeAt(folded, start);
  const isDurationFirst =
    leading !== null &&
    (first === null ||
      announcesLength.test(folded.slice(Math.max(0, start - 40), start)) ||
      (leading.end >= first.end && first.to === null && isShort(leading.duration, folded)));
  if (isDurationFirst) {
    stated = leading.duration;
    end = leading.end;
  } else if (!first) return null;

  let pending = isDurationFirst ? rangeAfter(folded, end) : first;
  while (pending) {
    const label = zoneLabelAt(text, folded, pending.end);
    clocks.push({ from: pending.from, to: pending.to, label });
    end = label?.end ?? pending.end;
    while (folded.charAt(end) === ')' && !text.slice(start, end).includes('(')) end += 1;
    const length = stated === null ? statedAt(folded, end) : null;
    if (length && !followedByClock(folded, length.duration)) {
      stated = length.duration;
      end = length.end;
      const late = zoneLabelAt(text, folded, end);
      const last = clocks.at(-1);
      if (late && last?.label === null) {
        clocks[clocks.length - 1] = { ...last, label: late };
        end = late.end;
      }
    }
    if (clocks.length > 12) break;
    anotherClock.lastIndex = end;
    const link = anotherClock.exec(folded);
    const next = link ? rangeAt(folded, end + link[0].length) : null;
    if (!next || !isOtherClock(text, folded, next, link?.[0] ?? '')) break;
    pending = next;
  }
  if (clocks.length > 1 && folded.charAt(end) === ')') end += 1;
  return { clocks, stated, start, end };
};

/** A second clock is one with a zone, or a whole range in brackets. */
const isOtherClock = (text: string, folded: string, next: { to: Clock | null; end: number }, link: string): boolean =>
  zoneLabelAt(text, folded, next.end) !== null || (next.to !== null && /[(/|]/.test(link));

/** "1.45 hours" and "2 h 30" are lengths where no time of day would be written so. */
const isShort = (duration: Duration, folded: string): boolean => {
  const printed = folded.slice(duration.start, duration.end);
  if (/^\d{1,2}h\d{2}$/.test(printed)) return false;
  if (/\d\s?h/.test(printed) && !/h(?:our|ora|eure)/.test(printed))
    return duration.start > 0 && /[([]\s?$/.test(folded.slice(0, duration.start));
  return duration.minutes < 300;
};

const rangeAfter = (folded: string, end: number) => {
  const link = /\s?[)\]]?\s?[-:.,]?\s?[([]?\s?/y;
  link.lastIndex = end;
  return rangeAt(folded, end + (link.exec(folded)?.[0].length ?? 0));
};

const followedByClock = (folded: string, duration: Duration): boolean => {
  const printed = folded.slice(duration.start, duration.end);
  return (
    /^\d{1,2}\s?h(?:\d{2})?$/.test(printed) &&
    /^\s?(?:-|a\s|to\s|as\s)\s?\d/.test(folded.slice(duration.end, duration.end + 6))
  );
};

const candidate =
  /(?<![\d.,:/-])\d{1,2}(?!\d{3})|(?<![a-z])(?:noon|mediodia|meio-dia|midday|half an hour|media hora|meia hora|hora y media|hora e meia|(?:one|an|una|uma|two|dos|duas|three|tres)\s(?:hours?|horas?|and))/g;

/** Every time or length that a line names, outside of the stretches already taken (dates). */
export const slotsIn = (text: string, folded: string, taken: readonly { start: number; end: number }[]): Slot[] => {
  const slots: Slot[] = [];
  let from = 0;
  for (const found of folded.matchAll(candidate)) {
    const start = found.index;
    if (start < from || taken.some((stretch) => start >= stretch.start && start < stretch.end)) continue;
    const slot = slotAt(text, folded, start);
    if (!slot) continue;
    slots.push(slot);
    from = slot.end;
  }
  return slots;
};
