/** A time of day as printed. */
export type Clock = {
  /** From midnight. */
  readonly minutes: number;
  readonly meridiem: 'am' | 'pm' | null;
  /** An hour from 1 to 12 with nothing that tells morning from afternoon. */
  readonly isTwelveHour: boolean;
  /** Whether it is only an hour, so that it counts as a time by its neighbours alone. */
  readonly isBare: boolean;
  readonly start: number;
  readonly end: number;
};

/** Two times of day with a dash or "to" between them. */
export type ClockRange = {
  readonly from: Clock;
  readonly to: Clock | null;
  readonly start: number;
  readonly end: number;
};

const meridiem = String.raw`(?:\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?)|\s(?:de|da|por|in)\s(?:la\s|the\s)?(manana|manha|morning|madrugada|tarde|afternoon|noche|noite|evening))?`;
const hoursWord = String.raw`(?:\s?(?:h\.?s?|hrs|hr|horas|hora|hours|uhr|heures)(?![a-z])\.?)`;
const withMinutes = new RegExp(
  String.raw`(\d{1,2})(?:\s?[:.]\s?|\s?h\s?)(\d{2})(?::\d{2})?(?![\d]|[.,:/]\d)(?:\s?min(?![a-z])\.?)?${hoursWord}?${meridiem}${hoursWord}?`,
  'y',
);
const withComma = new RegExp(String.raw`(\d{1,2}),(\d{2})${hoursWord}`, 'y');
const hourOnly = new RegExp(
  String.raw`(\d{1,2})(?:${hoursWord}${meridiem}|\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?)|\s(?:de|da)\s(?:la\s)?(manana|manha|tarde|noche|noite))`,
  'y',
);
/** In "0900-0930 hrs" the unit behind the second time holds for the first. */
const military =
  /([01]\d|2[0-3])([0-5]\d)(?:\s?(?:h|hrs|hours|horas)(?![a-z])\.?|(?=\s?(?:-|to|a)\s?(?:[01]\d|2[0-3])[0-5]\d\s?(?:h|hrs|hours|horas)(?![a-z])))/y;
const named =
  /(?:12(?:[:.]00)?\s?m\.?(?![a-z.])|(?:12(?:[:.]00)?\s?)?(?:noon|midday|mediodia|meio[- ]dia|midi)(?![a-z]))/y;
const bareHour = /(\d{1,2})(?![\d:.,/]\d|\d|\s?%)/y;

const at = (pattern: RegExp, folded: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(folded);
};

const half = (...printed: (string | undefined)[]): 'am' | 'pm' | null => {
  const word = printed.find((each) => each !== undefined);
  if (word === undefined) return null;
  return /^(?:a|manana|manha|morning|madrugada)/.test(word) ? 'am' : 'pm';
};

const clockFrom = (
  hour: number,
  minute: number,
  meridiemPrinted: 'am' | 'pm' | null,
  start: number,
  end: number,
  padded: boolean,
  isBare = false,
): Clock | null => {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  const known = hour > 12 || hour === 0 ? null : meridiemPrinted;
  const hours = known === 'pm' && hour < 12 ? hour + 12 : known === 'am' && hour === 12 ? 0 : hour % 24;
  return {
    minutes: hours * 60 + minute,
    meridiem: known,
    isTwelveHour: known === null && hour >= 1 && hour <= 12 && !padded,
    isBare,
    start,
    end,
  };
};

/** Reads the time of day printed at `start`, if one is. */
const clockAt = (folded: string, start: number): Clock | null => {
  if (
    /[\d]/.test(folded.charAt(start - 1)) ||
    (/[.,:/]/.test(folded.charAt(start - 1)) && /\d/.test(folded.charAt(start - 2)))
  )
    return null;
  const noon = at(named, folded, start);
  if (noon)
    return { minutes: 720, meridiem: 'pm', isTwelveHour: false, isBare: false, start, end: start + noon[0].length };
  const digits = folded.slice(start, start + 2).startsWith('0');
  const full = at(withMinutes, folded, start);
  if (full)
    return clockFrom(Number(full[1]), Number(full[2]), half(full[3], full[4]), start, start + trimmed(full[0]), digits);
  const comma = at(withComma, folded, start);
  if (comma) return clockFrom(Number(comma[1]), Number(comma[2]), null, start, start + trimmed(comma[0]), digits);
  const soldier = at(military, folded, start);
  if (soldier) return clockFrom(Number(soldier[1]), Number(soldier[2]), null, start, start + soldier[0].length, true);
  const hour = at(hourOnly, folded, start);
  if (hour)
    return clockFrom(
      Number(hour[1]),
      0,
      half(hour[2], hour[3], hour[4], hour[5]),
      start,
      start + trimmed(hour[0]),
      digits,
    );
  const bare = at(bareHour, folded, start);
  return bare ? clockFrom(Number(bare[1]), 0, null, start, start + bare[0].length, digits, true) : null;
};

/** A full stop after "h" or "m" belongs to the abbreviation only if it is not the sentence's. */
const trimmed = (printed: string): number =>
  /(?:min|h|hs|hrs|horas|hora|hours)\.$/.test(printed) ? printed.length - 1 : printed.length;

const opening =
  /(?:(?:de|del|from|das|desde|entre|between|du|a partir de|starting at|at|a|as|hora|hours|time|horario)\s?:?\s(?:las\s|la\s|the\s|as\s|a las\s)?|(?:las|as)\s|\()?/y;
/** "de 10 a 12 h": without the word in front, "10 a 12 h" might be any words. */
const opensRange = /(?:^|\s)(?:de|del|das|from|entre|between)\s(?:las\s)?$/;
const betweenDash = /\s?h?\.?\s?(?:-{1,2}|>|\/(?=\s?\d{1,2}[:.h]\d{2}\s?(?:h|$|\s)))\s?/y;
const betweenWord =
  /\s?h?\.?\s(?:to|until|till|a|ate|as|hasta|al|y|e|and|et|through)\s(?:las\s|la\s|as\s|the\s|a las\s)?/y;

const shiftToAfternoon = (clock: Clock, meridiemOf: 'am' | 'pm'): Clock => {
  const hour = Math.floor(clock.minutes / 60);
  const hours = meridiemOf === 'pm' && hour < 12 ? hour + 12 : meridiemOf === 'am' && hour === 12 ? 0 : hour;
  return { ...clock, minutes: hours * 60 + (clock.minutes % 60), meridiem: meridiemOf, isTwelveHour: false };
};

/** In "4:30 - 5:00 PM" the mark of the second time holds for the first, unless the range would run backwards. */
const share = (from: Clock, to: Clock): { from: Clock; to: Clock } => {
  if (from.meridiem === null && to.meridiem !== null && from.isTwelveHour) {
    const same = shiftToAfternoon(from, to.meridiem);
    return { from: same.minutes <= to.minutes ? same : shiftToAfternoon(from, 'am'), to };
  }
  if (from.meridiem !== null && to.meridiem === null && to.isTwelveHour) {
    const same = shiftToAfternoon(to, from.meridiem);
    return { from, to: same.minutes >= from.minutes ? same : shiftToAfternoon(to, 'pm') };
  }
  // "9 - 10:30": the padded side shows that hours run to 24.
  if (from.isTwelveHour !== to.isTwelveHour && from.meridiem === null && to.meridiem === null) {
    return { from: { ...from, isTwelveHour: false }, to: { ...to, isTwelveHour: false } };
  }
  return { from, to };
};

/** Reads a time or a range printed at `start`; a bare hour counts only beside a full time. */
export const rangeAt = (folded: string, start: number): ClockRange | null => {
  const prefix = at(opening, folded, start)?.[0] ?? '';
  const from = clockAt(folded, start + prefix.length) ?? clockAt(folded, start);
  if (!from) return null;
  const word = at(betweenWord, folded, from.end);
  const dash = at(betweenDash, folded, from.end);
  const link = dash ?? word;
  const to = link ? clockAt(folded, from.end + link[0].length) : null;
  if (to && !(from.isBare && to.isBare)) {
    const isWordOfSentence = dash === null && /\s(?:y|e|and|et|a)\s/.test(link?.[0] ?? '') && from.isBare;
    if (!isWordOfSentence || prefix !== '' || opensRange.test(folded.slice(Math.max(0, start - 12), start))) {
      const isLooseBare = to.isBare && /^\s?(?:min|hour|hora|[a-z])/.test(folded.slice(to.end, to.end + 6));
      if (!isLooseBare) return { ...share(from, to), start, end: to.end };
    }
  }
  return from.isBare ? null : { from, to: null, start, end: from.end };
};

/** `HH:MM`. */
export const sayClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
