/** A day as printed. */
export type PrintedDate = {
  /** ISO 8601; null where the year is not printed or the day does not exist. */
  readonly date: string | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The last day, where several are printed. */
  readonly lastDay: string | null;
  /** The other day that the same figures can mean. */
  readonly other: string | null;
  /** The weekday printed beside it, 1 for Monday; null where none is. */
  readonly weekday: number | null;
  readonly weekdayPrinted: string | null;
  readonly start: number;
  readonly end: number;
};

const monthNames: readonly (readonly string[])[] = [
  ['january', 'enero', 'janeiro', 'janvier', 'jan', 'ene', 'janv'],
  ['february', 'febrero', 'fevereiro', 'fevrier', 'feb', 'fev', 'fevr'],
  ['march', 'marzo', 'marco', 'mars', 'mar'],
  ['april', 'abril', 'avril', 'apr', 'abr', 'avr'],
  ['may', 'mayo', 'maio', 'mai'],
  ['june', 'junio', 'junho', 'juin', 'jun'],
  ['july', 'julio', 'julho', 'juillet', 'jul', 'juil'],
  ['august', 'agosto', 'aout', 'aug', 'ago'],
  ['september', 'septiembre', 'setiembre', 'setembro', 'septembre', 'sept', 'sep', 'set'],
  ['october', 'octubre', 'outubro', 'octobre', 'oct', 'out'],
  ['november', 'noviembre', 'novembro', 'novembre', 'nov'],
  ['december', 'diciembre', 'dezembro', 'decembre', 'dec', 'dic', 'dez'],
];
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'lunes', 'segunda-feira', 'segunda feira', 'lundi', 'mon'],
  ['tuesday', 'martes', 'terca-feira', 'terca feira', 'mardi', 'tues', 'tue'],
  ['wednesday', 'miercoles', 'quarta-feira', 'quarta feira', 'mercredi', 'wed'],
  ['thursday', 'jueves', 'quinta-feira', 'quinta feira', 'jeudi', 'thurs', 'thur', 'thu'],
  ['friday', 'viernes', 'sexta-feira', 'sexta feira', 'vendredi', 'fri'],
  ['saturday', 'sabado', 'samedi', 'sat'],
  ['sunday', 'domingo', 'dimanche', 'sun'],
];
const numberOf = (names: readonly (readonly string[])[]): Map<string, number> =>
  new Map(names.flatMap((same, index) => same.map((name) => [name, index + 1])));
const months = numberOf(monthNames);
const weekdays = numberOf(weekdayNames);
const longestFirst = (names: Iterable<string>): string => [...names].toSorted((a, b) => b.length - a.length).join('|');

const month = `(${longestFirst(months.keys())})(?![a-z])\\.?`;
const ordinal = String.raw`(?:st|nd|rd|th|er|ero|o|a|º|ª|°)?(?![a-z\d])\.?`;
const more = String.raw`(?:\s?(?:-|/|,|&|to|and|y|e|et|al|a)\s?(\d{1,2})${ordinal})?`;
const year = String.raw`(?:\s?[,./-]?\s?(?:of\s|de\s|del\s|do\s|de\sel\s)?((?:19|20)\d{2}|'\d{2})(?!\d))?`;
const dayFirst = new RegExp(
  String.raw`(?<![\d.,:])(\d{1,2})${ordinal}${more}(?:\s?,?\s?(?:day\s)?(?:of\s|de\s|del\s|do\s|d')?(?:mes\sde\s)?|\s?[-/.]\s?)${month}${year}`,
  'g',
);
const monthFirst = new RegExp(
  String.raw`(?<![a-z])${month}\s?,?\s?(?:the\s)?(\d{1,2})${ordinal}${more}(?![\d:.]\d)(?!\d)${year}`,
  'g',
);
const iso = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const figures = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?![\d/])/g;
const weekdayBefore = new RegExp(
  String.raw`(?<![a-z])(${longestFirst(weekdays.keys())})\.?\s?,?\s?(?:the\s|el\s|dia\s|,\s?)*$`,
);
const weekdayAfter = new RegExp(String.raw`^\s?[,(]?\s?(${longestFirst(weekdays.keys())})(?![a-z])`);

const dayOf = (y: number | null, m: number, d: number): string | null => {
  if (y === null || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const instant = new Date(Date.UTC(y, m - 1, d));
  return instant.getUTCMonth() === m - 1 && instant.getUTCDate() === d ? instant.toISOString().slice(0, 10) : null;
};

const fullYear = (printed: string | undefined): number | null => {
  if (printed === undefined) return null;
  const value = Number(printed.replace("'", ''));
  return value < 100 ? 2000 + value : value;
};

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

type Bare = Omit<PrintedDate, 'weekday' | 'weekdayPrinted'>;

const named = (found: RegExpExecArray, d: number, m: number, last: string | undefined, y: number | null): Bare => ({
  date: dayOf(y, m, d),
  year: y,
  month: m,
  day: d,
  lastDay: last === undefined || Number(last) <= d ? null : dayOf(y, m, Number(last)),
  other: null,
  start: found.index,
  end: found.index + found[0].trimEnd().length,
});

const inFigures = (found: RegExpExecArray): Bare => {
  const [first, second, y] = [Number(found[1]), Number(found[3]), fullYear(found[4])];
  const isMonthFirst = second > 12 && first <= 12;
  const [d, m] = isMonthFirst ? [second, first] : [first, second];
  const isAmbiguous = first <= 12 && second <= 12 && first !== second;
  return {
    date: dayOf(y, m, d),
    year: y,
    month: m,
    day: d,
    lastDay: null,
    other: isAmbiguous ? dayOf(y, d, m) : null,
    start: found.index,
    end: found.index + found[0].length,
  };
};

const withWeekday = (bare: Bare, folded: string): PrintedDate => {
  const before = weekdayBefore.exec(folded.slice(Math.max(0, bare.start - 30), bare.start));
  const after = before ? null : weekdayAfter.exec(folded.slice(bare.end, bare.end + 20));
  const printed = before?.[1] ?? after?.[1] ?? null;
  const weekday = printed === null ? null : (weekdays.get(printed) ?? null);
  const start = before ? bare.start - before[0].length : bare.start;
  const end = after
    ? bare.end + after[0].length + (after[0].includes('(') && folded.charAt(bare.end + after[0].length) === ')' ? 1 : 0)
    : bare.end;
  // The weekday settles which of two readings of the figures is meant.
  const isSwapped =
    weekday !== null &&
    bare.date !== null &&
    bare.other !== null &&
    weekdayOf(bare.date) !== weekday &&
    weekdayOf(bare.other) === weekday;
  const isSettled = weekday !== null && bare.date !== null && weekdayOf(bare.date) === weekday;
  const settled = isSwapped
    ? { ...bare, date: bare.other, month: bare.day, day: bare.month, other: null }
    : isSettled
      ? { ...bare, other: null }
      : bare;
  return { ...settled, weekday, weekdayPrinted: printed, start, end };
};

/** Every day that a line names, in printed order. */
export const datesIn = (folded: string): PrintedDate[] => {
  const found: Bare[] = [];
  const add = (date: Bare): void => {
    if (date.day < 1 || date.day > 31 || date.month < 1 || date.month > 12) return;
    if (!found.some((other) => date.start < other.end && other.start < date.end)) found.push(date);
  };
  for (const each of folded.matchAll(iso)) {
    const [y, m, d] = [Number(each[1]), Number(each[2]), Number(each[3])];
    add({
      date: dayOf(y, m, d),
      year: y,
      month: m,
      day: d,
      lastDay: null,
      other: null,
      start: each.index,
      end: each.index + each[0].length,
    });
  }
  for (const each of folded.matchAll(dayFirst))
    add(named(each, Number(each[1]), months.get(each[3] ?? '') ?? 0, each[2], fullYear(each[4])));
  for (const each of folded.matchAll(monthFirst))
    add(named(each, Number(each[2]), months.get(each[1] ?? '') ?? 0, each[3], fullYear(each[4])));
  for (const each of folded.matchAll(figures)) add(inFigures(each));
  return found.toSorted((a, b) => a.start - b.start).map((bare) => withWeekday(bare, folded));
};
