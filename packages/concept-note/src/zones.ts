import { fold } from './fold.js';
import { places } from './places.js';

/** A zone as the text prints it: a place, an abbreviation, an offset, its own name, or several of them. */
export type ZoneLabel = {
  readonly printed: string;
  /** IANA name where the label says one without doubt. */
  readonly zone: string | null;
  readonly abbreviation: string | null;
  /** Minutes east of UTC that an abbreviation or `UTC-5` states. */
  readonly offset: number | null;
  /** Where it begins and ends in the text that it was read from. */
  readonly start: number;
  readonly end: number;
};

/** Abbreviations with one meaning in this field; those with several state no offset. */
const abbreviations: Readonly<Record<string, number | null>> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: null,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  et: null,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ast: -240,
  adt: -180,
  brt: -180,
  cot: -300,
  pet: -300,
  clt: -240,
  clst: -180,
  art: -180,
  uyt: -180,
  pyt: null,
  bot: -240,
  vet: -240,
  ect: -300,
  pyst: -180,
  hce: null,
};

const regions = ['africa', 'america', 'antarctica', 'asia', 'atlantic', 'australia', 'europe', 'indian', 'pacific'];
const ownNamePattern = String.raw`(?<![a-z/])(?:${regions.join('|')})(?:/[a-z][a-z_-]*){1,2}(?![a-z/_])`;
const zoneOfOwnName = new Map<string, string | null>();
/** More than there are zones: what only looks like one is not remembered without end. */
const mostOwnNames = 1_000;

/** The name of a zone as the database of zones spells it, or null where two words only have a stroke between them. */
const zoneNamed = (folded: string): string | null => {
  const known = zoneOfOwnName.get(folded);
  if (known !== undefined) return known;
  let zone: string | null = null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: folded }).resolvedOptions();
    // As Intl spells it, unless it knows the zone by another name (America/Buenos_Aires).
    zone =
      fold(timeZone) === folded
        ? timeZone
        : folded.replace(/(?<![a-z])(?!(?:of|au|es)[_-])[a-z]/g, (first) => first.toUpperCase());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (zoneOfOwnName.size < mostOwnNames) zoneOfOwnName.set(folded, zone);
  return zone;
};

const zoneOfPlace = new Map<string, string | null>(
  places.flatMap(({ names, zone }) => names.map((name) => [name, zone])),
);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const placePattern = [...zoneOfPlace.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(escape)
  .join('|');
const abbreviationPattern = Object.keys(abbreviations)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const offsetPattern = String.raw`(?:utc|gmt)\s?[+-]\s?\d{1,2}(?:[:.]?\d{2})?`;
const short = `(?:${offsetPattern}|(?:${abbreviationPattern})(?![a-z]))`;
const named = String.raw`(?:hora(?:rio)?s?|huso horario|heure|tiempo|fuso horario)\s(?:oficial\s|local\s|legal\s)?(?:de\s|do\s|da\s|del\s|en\s|em\s)?(?:la\s|el\s)?(?:${placePattern})(?![a-z])`;
const trailing = String.raw`(?:${placePattern})(?![a-z])(?:,?\s(?:local\s)?(?:standard\s|summer\s|daylight\s)?(?:time(?:\szone)?|timezone|hora|hours)(?![a-z]))`;
const bare = String.raw`(?:${placePattern})(?![a-z])`;

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const withShort = String.raw`(?:[\s,/-]{0,3}\(?\s?${short}\)?)?`;
const explicit = sticky(String.raw`(?:local\s)?(?:${named}|${trailing}|${bare}\s\(?${short}\)?)${withShort}`);
const shortFirst = sticky(
  String.raw`(?:hora(?:rio)?\s|time\s)?${short}(?:[\s,/-]{0,3}\(?(?:${trailing}|${named}|${bare})\)?)?`,
);
const bareLabel = sticky(String.raw`(?:in\s|en\s|em\s|de\s|do\s|da\s)?${bare}(?=\s?(?:[),;/|.\t]|$|-\s))`);
const ownName = sticky(ownNamePattern);
const ownNameInside = new RegExp(ownNamePattern);
const ownNameAnywhere = new RegExp(ownNamePattern, 'g');
const anywhere = new RegExp(String.raw`(?<![a-z])(?:${named}|${trailing})${withShort}`, 'g');
const announced = /(?:time ?zone|(?:zona|huso|fuso) horari[ao])(?:\s?\([^)]{1,30}\))?\s?:\s?/g;
const shortAnywhere = new RegExp(String.raw`(?<![a-z0-9])${short}`, 'g');
/** Away from a clock only what is hardly a word in capitals counts as an abbreviation of a zone. */
const safeAnywhere =
  /(?<![a-z0-9])(?:(?:utc|gmt)\s?[+-]\s?\d{1,2}(?:[:.]?\d{2})?|(?:utc|gmt|cest|cet|edt|cdt|brt)(?![a-z]))/g;

const offsetIn = (folded: string): number | null => {
  const found = /(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?:[:.]?(\d{2}))?/.exec(folded);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return minutes <= 14 * 60 ? (found[1] === '-' ? -minutes : minutes) : null;
};

const placeInside = new RegExp(String.raw`(?<![a-z])(?:${placePattern})(?![a-z])`);
const abbreviationInside = new RegExp(String.raw`(?<![a-z])(${abbreviationPattern})(?![a-z])`);

/** What a printed label means. */
const labelFrom = (text: string, folded: string, start: number, end: number): ZoneLabel => {
  const part = folded.slice(start, end);
  const own = ownNameInside.exec(part)?.[0];
  const place = placeInside.exec(part)?.[0];
  const stated = offsetIn(part);
  const abbreviation = stated === null ? (abbreviationInside.exec(part)?.[1] ?? null) : null;
  const zone =
    own !== undefined
      ? zoneNamed(own)
      : place !== undefined
        ? (zoneOfPlace.get(place) ?? null)
        : abbreviation === 'utc'
          ? 'UTC'
          : null;
  const printed = text.slice(start, end).replace(/^[\s(,]+|[\s,]+$/g, '');
  const isUnclosed = printed.includes('(') && !printed.includes(')');
  return {
    printed: isUnclosed ? `${printed})` : !printed.includes('(') ? printed.replace(/\)$/, '') : printed,
    zone,
    abbreviation: abbreviation?.toUpperCase() ?? null,
    offset: stated ?? (abbreviation === null ? null : (abbreviations[abbreviation] ?? null)),
    start,
    end,
  };
};

const isUpper = (text: string, start: number, end: number): boolean => {
  const letters = text.slice(start, end).replace(/[^A-Za-z]/g, '');
  return letters !== '' && letters === letters.toUpperCase();
};

const firstWord = /[a-z]+/y;
/** Every word that can open a label, so that other words behind a clock are passed over at no cost. */
const openers: ReadonlySet<string> = new Set(
  [
    ...zoneOfPlace.keys(),
    ...Object.keys(abbreviations),
    ...regions,
    ...[
      'hora',
      'horas',
      'horario',
      'horarios',
      'huso',
      'fuso',
      'heure',
      'tiempo',
      'time',
      'local',
      'in',
      'en',
      'em',
      'de',
      'do',
      'da',
    ],
  ].map((name) => /^[a-z]+/.exec(name)?.[0] ?? name),
);

/** The zone printed right at `at` (spaces and an opening bracket passed over), as after a clock. */
export const zoneLabelAt = (text: string, folded: string, at: number): ZoneLabel | null => {
  let start = at;
  while (/[\s(,]/.test(folded.charAt(start)) && start - at < 4) start += 1;
  firstWord.lastIndex = start;
  if (!openers.has(firstWord.exec(folded)?.[0] ?? '')) return null;
  const isBracketed = folded.slice(at, start).includes('(');
  for (const pattern of [ownName, explicit, shortFirst, bareLabel]) {
    pattern.lastIndex = start;
    const found = pattern.exec(folded);
    if (!found) continue;
    let end = start + found[0].length;
    if (pattern === ownName && zoneNamed(found[0]) === null) continue;
    if (pattern === shortFirst && !abbreviationIsPrinted(text, folded, start, end)) continue;
    if (isBracketed && folded.charAt(end) === ')') end += 1;
    return labelFrom(text, folded, start, end);
  }
  return null;
};

const abbreviationIsPrinted = (text: string, folded: string, start: number, end: number): boolean => {
  shortAnywhere.lastIndex = start;
  const found = shortAnywhere.exec(folded);
  return found !== null && found.index < end && isUpper(text, found.index, found.index + found[0].length);
};

/** Every zone that a line names: "all times are Madrid time", a column headed "Hora (CET)". */
export const zoneLabelsIn = (text: string, folded: string): ZoneLabel[] => {
  const labels: ZoneLabel[] = [];
  const add = (label: ZoneLabel | null): void => {
    if (label && !labels.some(({ start, end }) => label.start < end && start < label.end)) labels.push(label);
  };
  for (const found of folded.matchAll(ownNameAnywhere))
    if (zoneNamed(found[0]) !== null) add(labelFrom(text, folded, found.index, found.index + found[0].length));
  for (const found of folded.matchAll(announced)) add(zoneLabelAt(text, folded, found.index + found[0].length));
  for (const found of folded.matchAll(anywhere))
    add(labelFrom(text, folded, found.index, found.index + found[0].length));
  for (const found of folded.matchAll(safeAnywhere)) {
    const end = found.index + found[0].length;
    if (isUpper(text, found.index, end)) add(labelFrom(text, folded, found.index, end));
  }
  return labels.toSorted((a, b) => a.start - b.start);
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC in a zone at an instant. */
const offsetOf = (zone: string, instant: number): number => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
  );
  return Math.round((wall - instant) / 60_000);
};

/** What the clocks of a zone show at a wall time of a day. */
export const offsetAtWall = (zone: string, date: string, minutes: number): number => {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const first = offsetOf(zone, wall);
  return offsetOf(zone, wall - first * 60_000);
};

/** Places where an abbreviation of two-season clocks is at home, to tell winter from summer. */
const home: Readonly<Record<string, { zone: string; summer: boolean }>> = {
  CET: { zone: 'Europe/Madrid', summer: false },
  CEST: { zone: 'Europe/Madrid', summer: true },
  WET: { zone: 'Europe/Lisbon', summer: false },
  WEST: { zone: 'Europe/Lisbon', summer: true },
  EET: { zone: 'Europe/Athens', summer: false },
  EEST: { zone: 'Europe/Athens', summer: true },
  EST: { zone: 'America/New_York', summer: false },
  EDT: { zone: 'America/New_York', summer: true },
  PST: { zone: 'America/Los_Angeles', summer: false },
  PDT: { zone: 'America/Los_Angeles', summer: true },
};

/** The zone whose clocks a two-season abbreviation is printed for, or null. */
export const homeOf = (label: ZoneLabel): string | null =>
  label.abbreviation === null ? null : (home[label.abbreviation]?.zone ?? null);

/** Whether a label such as "CET" is printed for a day on which those clocks show another time. Null: it cannot be told. */
export const isLabelWrong = (label: ZoneLabel, date: string, minutes: number): { actual: string } | null => {
  if (label.offset === null) return null;
  const known = label.abbreviation === null ? undefined : home[label.abbreviation];
  // A fixed label such as EST is right all year in Panama; where the place is printed, the place decides.
  const zone = label.zone !== null && label.zone !== 'UTC' ? label.zone : known?.zone;
  if (zone === undefined) return null;
  const actual = offsetAtWall(zone, date, minutes);
  if (actual === label.offset) return null;
  const pair = Object.entries(home).find(([, at]) => at.zone === known?.zone && at.summer !== known.summer)?.[0];
  return { actual: label.zone === null && pair !== undefined ? pair : sayOffset(actual) };
};

/** `UTC+02:00`. */
const sayOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
};
