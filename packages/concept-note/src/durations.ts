/** A length of time as printed. */
export type Duration = {
  readonly minutes: number;
  /** The other length that the same print can mean: 1.45 hours is 1 h 45 or 1 h 27. */
  readonly other: number | null;
  readonly start: number;
  readonly end: number;
};

const hour = String.raw`(?:hours?|horas?|heures?|hrs?|hs|h)(?![a-z])\.?`;
const minute = String.raw`(?:minutes?|minutos?|mins?|m)(?![a-z])\.?`;
const exact = (source: string): RegExp => new RegExp(source, 'y');

const clockLike = exact(String.raw`(\d{1,2}):(\d{2})\s?${hour}`);
const decimal = exact(String.raw`(\d{1,2})[.,](\d{1,2})\s?-?\s?${hour}`);
const hoursMinutes = exact(
  String.raw`(\d{1,2})\s?${hour}(?:,?\s?(?:and|y|e|et|con)\s|,\s|\s)?(\d{1,2})(?!\d|[:.]\d)(?:\s?(?:${minute}|')|(?=\s?[).,;]|$|\s[^\d]))`,
);
const hoursHalf = exact(
  String.raw`(\d{1,2}|one|una|uma|two|dos|duas|three|tres|deux|trois)\s?${hour}\s(?:and|y|e|et)\s(?:a\s)?(half|media|meia|demie|quarter|cuarto|quarto)`,
);
const andHalf = exact(String.raw`(one|two|three|\d{1,2})\sand\s(?:a|one)\shalf\s${hour}`);
const vulgar = exact(String.raw`(\d{1,2})?\s?([½¼¾]|1/2)\s?${hour}`);
const wordHours = exact(
  String.raw`(one|an|una|un|uma|two|dos|duas|three|tres|four|cuatro|quatro|une|deux|trois)\s${hour}`,
);
const halfHour = /(?:half an hour|half-hour|media hora|meia hora|une demi-heure)(?![a-z])/y;
const hourAndHalf = /(?:an hour and a half|hora y media|hora e meia|une heure et demie)(?![a-z])/y;
const plainHours = exact(String.raw`(\d{1,2})\s?-?\s?${hour}(?!\s?\d)`);
const plainMinutes = exact(String.raw`(\d{1,3})\s?-?\s?(?:(?:minutes?|minutos?|mins?|mn)(?![a-z])\.?|')`);

const words: Readonly<Record<string, number>> = {
  one: 1,
  an: 1,
  una: 1,
  un: 1,
  uma: 1,
  une: 1,
  two: 2,
  dos: 2,
  duas: 2,
  deux: 2,
  three: 3,
  tres: 3,
  trois: 3,
  four: 4,
  cuatro: 4,
  quatro: 4,
};
const count = (printed: string): number => words[printed] ?? Number(printed);
const fraction: Readonly<Record<string, number>> = {
  half: 30,
  media: 30,
  meia: 30,
  demie: 30,
  quarter: 15,
  cuarto: 15,
  quarto: 15,
  '½': 30,
  '1/2': 30,
  '¼': 15,
  '¾': 45,
};

const readDecimal = (hours: number, printed: string): { minutes: number; other: number | null } => {
  const share = Math.round((hours + Number(`0.${printed}`)) * 60);
  if (printed.length === 1) return { minutes: share, other: null };
  const sixtieths = Number(printed);
  if (sixtieths >= 60 || sixtieths === 0) return { minutes: share, other: null };
  const asClock = hours * 60 + sixtieths;
  // Quarters of an hour are written .25 and .50 by those who count in tenths, .15, .30 and .45 by those who count in minutes.
  return sixtieths === 25 || sixtieths === 50 ? { minutes: share, other: asClock } : { minutes: asClock, other: share };
};

type Reader = { pattern: RegExp; read: (found: RegExpExecArray) => { minutes: number; other: number | null } };
const only = (minutes: number) => ({ minutes, other: null });
const readers: readonly Reader[] = [
  { pattern: clockLike, read: (found) => only(Number(found[1]) * 60 + Number(found[2])) },
  { pattern: decimal, read: (found) => readDecimal(Number(found[1]), found[2] ?? '0') },
  { pattern: hoursHalf, read: (found) => only(count(found[1] ?? '') * 60 + (fraction[found[2] ?? ''] ?? 0)) },
  { pattern: andHalf, read: (found) => only(count(found[1] ?? '') * 60 + 30) },
  { pattern: vulgar, read: (found) => only(Number(found[1] ?? 0) * 60 + (fraction[found[2] ?? ''] ?? 0)) },
  { pattern: hourAndHalf, read: () => only(90) },
  { pattern: halfHour, read: () => only(30) },
  { pattern: hoursMinutes, read: (found) => only(Number(found[1]) * 60 + Number(found[2])) },
  { pattern: wordHours, read: (found) => only(count(found[1] ?? '') * 60) },
  { pattern: plainHours, read: (found) => only(Number(found[1]) * 60) },
  { pattern: plainMinutes, read: (found) => only(Number(found[1])) },
];

/** Reads the length of time printed at `start`, if one is. */
export const durationAt = (folded: string, start: number): Duration | null => {
  if (/[\d.,:]/.test(folded.charAt(start - 1)) && /\d/.test(folded.charAt(start))) return null;
  for (const { pattern, read } of readers) {
    pattern.lastIndex = start;
    const found = pattern.exec(folded);
    if (!found) continue;
    const { minutes, other } = read(found);
    if (minutes <= 0 || minutes > 24 * 60) return null;
    return { minutes, other: other === minutes ? null : other, start, end: start + found[0].trimEnd().length };
  }
  return null;
};

/** The same length as ISO 8601. */
export const sayDuration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
};
