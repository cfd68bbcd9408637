import { countries } from '@cauce/domain/countries';
import { DomainError } from '@cauce/domain/errors';
import { instantOf } from '@cauce/domain/time';
import { dayNumber, formatOffset, formatTime } from './format.js';
import { namedZones, placeOf } from './places.js';
import type { Speech } from './words.js';

/** A zone as people look for it. */
export interface ZoneChoice {
  readonly zone: string;
  readonly place: string;
  readonly offset: string;
  /** Folded words by which it is found: its city, its country, its name. */
  readonly found: string;
}

/** Letters without accents and capitals, so that `mexico` finds México. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const zonesOf = (code: string): readonly string[] => {
  const region: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(`und-${code}`);
  return region.getTimeZones?.() ?? [];
};

const countriesByZone = ({ locale }: Speech): Map<string, string> =>
  new Map(countries.flatMap(({ code, names }) => zonesOf(code).map((zone) => [zone, names[locale]])));

/** Every zone of this machine, those of the group's countries first, with its distance from universal time at an instant. */
export const zoneChoices = (speech: Speech, instant: string): ZoneChoice[] => {
  const inCountries = countriesByZone(speech);
  const all = [...new Set([...namedZones, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return all.map((zone) => {
    const place = placeOf(speech.words, zone);
    const found = fold([place, inCountries.get(zone), zone.replaceAll(/[_/]/g, ' ')].join(' '));
    return { zone, place, offset: formatOffset(instant, zone), found };
  });
};

/** The zones that a search finds, best first, a few at a time; all words must be there. */
export const zonesFound = (choices: readonly ZoneChoice[], search: string): readonly ZoneChoice[] => {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices.slice(0, namedZones.length + 1);
  const isAtStart = ({ place }: ZoneChoice): boolean => fold(place).startsWith(words.join(' '));
  return choices
    .filter(({ found }) => words.every((word) => found.includes(word)))
    .toSorted((one, other) => Number(isAtStart(other)) - Number(isAtStart(one)))
    .slice(0, 40);
};

/** Where people of the group commonly are; what a time means is said for some of them. */
const landmarks = [
  'America/Santo_Domingo',
  'America/Costa_Rica',
  'Europe/Madrid',
  'America/Argentina/Buenos_Aires',
] as const;

/** The instant of a wall time, or the two that a clock change leaves to choose from. */
export type WallTime =
  | { readonly kind: 'at'; readonly instant: string }
  | {
      readonly kind: 'skipped' | 'repeated';
      readonly choices: readonly { readonly time: string; readonly offset: string }[];
    }
  | { readonly kind: 'unknown' };

const choiceFrom = (value: string | number | undefined) => {
  const text = String(value);
  return { time: text.slice(11, 16), offset: `UTC${text.slice(19).replace('-', '−')}` };
};

/** What a wall time in a zone is. */
export const wallTimeIn = (day: string | null, time: string | null, zone: string): WallTime => {
  if (!day || !time) return { kind: 'unknown' };
  try {
    return { kind: 'at', instant: instantOf(`${day}T${time}`, zone).toISOString() };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'UNKNOWN_TIME_ZONE') return { kind: 'unknown' };
    const choices = [error.values['earlier'], error.values['later']].map(choiceFrom);
    return { kind: error.code === 'TIME_DOES_NOT_EXIST' ? 'skipped' : 'repeated', choices };
  }
};

/** `16:30 in Madrid is 10:30 in Santo Domingo`: what the choice of a zone means for others, the reader first. */
export const meaningOf = (
  { locale, words }: Speech,
  instant: string,
  zone: string,
  readerZone: string | null,
): string => {
  const here = formatTime(instant, zone);
  const seen = new Set([formatOffset(instant, zone)]);
  const others = [...(readerZone === null ? [] : [readerZone]), ...landmarks].filter((other) => {
    const offset = formatOffset(instant, other);
    const isNew = !seen.has(offset);
    seen.add(offset);
    return isNew;
  });
  const there = others.slice(0, 3).map((other) => {
    const values = { time: formatTime(instant, other), place: placeOf(words, other) };
    const days = dayNumber(instant, other) - dayNumber(instant, zone);
    if (days < 0) return words('editing.zone.atDayBefore', values);
    return days > 0 ? words('editing.zone.atDayAfter', values) : words('editing.zone.at', values);
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(there);
  return words('editing.zone.meaning', { time: here, place: placeOf(words, zone), there: list });
};
