import type { WordKey } from '@cauce/i18n/catalog';
import type { Words } from '@cauce/i18n/words-from';

const named: Readonly<Partial<Record<string, WordKey>>> = {
  'America/Argentina/Buenos_Aires': 'interface.place.America/Argentina/Buenos_Aires',
  'America/Asuncion': 'interface.place.America/Asuncion',
  'America/Barbados': 'interface.place.America/Barbados',
  'America/Bogota': 'interface.place.America/Bogota',
  'America/Costa_Rica': 'interface.place.America/Costa_Rica',
  'America/Dominica': 'interface.place.America/Dominica',
  'America/El_Salvador': 'interface.place.America/El_Salvador',
  'America/Grenada': 'interface.place.America/Grenada',
  'America/Guatemala': 'interface.place.America/Guatemala',
  'America/Havana': 'interface.place.America/Havana',
  'America/Jamaica': 'interface.place.America/Jamaica',
  'America/Mexico_City': 'interface.place.America/Mexico_City',
  'America/New_York': 'interface.place.America/New_York',
  'America/Panama': 'interface.place.America/Panama',
  'America/Port_of_Spain': 'interface.place.America/Port_of_Spain',
  'America/Sao_Paulo': 'interface.place.America/Sao_Paulo',
  'Europe/Brussels': 'interface.place.Europe/Brussels',
  'Europe/Lisbon': 'interface.place.Europe/Lisbon',
  'Europe/London': 'interface.place.Europe/London',
  'Europe/Madrid': 'interface.place.Europe/Madrid',
  'Europe/Paris': 'interface.place.Europe/Paris',
  'Europe/Rome': 'interface.place.Europe/Rome',
  'Europe/Vienna': 'interface.place.Europe/Vienna',
};

/** The zones that the catalogs name in the reader's language; most of the group's countries. */
export const namedZones: readonly string[] = Object.keys(named);

/** The city that people know a zone by, in the reader's language where it differs from the zone's own name. */
export const placeOf = (words: Words, timeZone: string): string => {
  const key = named[timeZone];
  return key ? words(key) : (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
};
