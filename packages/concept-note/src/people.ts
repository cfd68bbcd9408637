import type { ContributionRole } from '@cauce/domain/concept-note';
import { countryNamed, countryOfBody } from './country-names.js';
import { fold } from './fold.js';
import { nameOf, roleLabelOf, roleNamed, segmentsOf, splitFunction, type Name, type Segment } from './person-parts.js';
import { roleWords } from './person-words.js';

/** A person as an agenda prints one. */
export type Person = {
  role: ContributionRole | null;
  name: string;
  honorific: string | null;
  function: string | null;
  institution: string | null;
  country: string | null;
  /** The country comes from the name of a city and not from the country's own. */
  isCountryInferred: boolean;
  /** A country-like word before the name that is no known country. */
  unknownCountry: string | null;
  /** How much speaks for its being a person at all. */
  evidence: number;
  /** Where the name stands in the line. */
  readonly start: number;
};

type Details = {
  functions: string[];
  institutions: string[];
  country: string | null;
  role: ContributionRole | null;
  evidence: number;
  notes: string[];
};

const addPart = (details: Details, segment: Segment, hasBody: boolean): boolean => {
  const { text } = segment;
  switch (segment.kind) {
    case 'country':
      details.country ??= countryNamed(text);
      details.evidence += 1;
      return true;
    case 'role':
      details.role ??= roleNamed(text);
      details.evidence += 2;
      return true;
    case 'function': {
      const split = splitFunction(text, hasBody);
      details.functions.push(split.function);
      if (split.institution !== null) details.institutions.push(split.institution);
      details.evidence += 2;
      return true;
    }
    case 'institution':
      details.institutions.push(text);
      details.evidence += 1;
      return true;
    case 'unknown':
      details.institutions.push(text);
      return true;
    default:
      details.notes.push(text);
      return false;
  }
};

const isToBeConfirmed =
  /^(?:tbc|tbd|to be (?:confirmed|determined|defined|announced)|(?:por|a) (?:confirmar|definir|determinar|designar)|pendiente(?: de confirmar)?|a confirmar|a definir|n\.n\.?)$/;

/** Whether a stretch says that the person is not known yet. */
export const isUnnamed = (text: string): boolean =>
  isToBeConfirmed.test(
    fold(text)
      .trim()
      .replace(/^[("[]+|[)"\].]+$/g, ''),
  );

const bodiesAmong = (segments: readonly Segment[]): boolean => segments.some(({ kind }) => kind === 'institution');

const build = (name: Name, segment: Segment, around: Details): Person => {
  const { functions, institutions } = around;
  const spoken = functions.length === 0 && name.office !== null ? [name.office] : functions;
  const institution = institutions.length > 0 ? institutions.join(', ') : null;
  const printed = around.country ?? null;
  const body = printed === null && institution !== null ? countryOfBody(institution) : null;
  const duty = printed === null && body === null && spoken.length > 0 ? countryOfBody(spoken.join(', ')) : null;
  const found = body ?? duty;
  return {
    role: around.role,
    name: name.name,
    honorific: name.honorific,
    function: spoken.length > 0 ? spoken.join(', ') : null,
    institution,
    country: printed ?? found?.code ?? null,
    isCountryInferred: printed === null && found?.by === 'city',
    unknownCountry: null,
    evidence: around.evidence + (name.isSure ? 2 : 0) + (around.country !== null ? 1 : 0),
    start: segment.start,
  };
};

/** The name in a segment, when it follows a country ("Chile Ana Pérez") or a word such as "por". */
const nameInside = (text: string): { name: Name; country: string | null } | null => {
  const whole = nameOf(text);
  if (whole) return { name: whole, country: null };
  const words = text.split(' ');
  for (let cut = 1; cut <= Math.min(4, words.length - 2); cut += 1) {
    const country = countryNamed(words.slice(0, cut).join(' '));
    const name = country === null ? null : nameOf(words.slice(cut).join(' '));
    if (country !== null && name?.isSure) return { name, country };
  }
  return null;
};

const leadsIn =
  /^(?:by|por|with|con|com|from|de|desde|representing|en representacion de|em representacao de|on behalf of|for|a cargo de|a cargo do|a cargo da|par)\s(?=\S)/;
const withoutLeadIn = (text: string): number => {
  const found = leadsIn.exec(fold(text));
  return found ? found[0].length : 0;
};

/** Reads one person out of the segments of a line. */
const readOne = (segments: readonly Segment[]): Person | null => {
  let at = -1;
  let found: { name: Name; country: string | null } | null = null;
  for (let index = 0; index < Math.min(segments.length, 4); index += 1) {
    const segment = segments[index];
    if (!segment || segment.isBracketed) continue;
    const { kind } = segment;
    const isPlainBody = kind === 'institution' || kind === 'country';
    found = isPlainBody && nameOf(segment.text) === null ? null : nameInside(segment.text);
    if (found && kind === 'function' && !found.name.isSure) found = null;
    if (found) {
      at = index;
      break;
    }
    if (kind === 'text') return null;
  }
  const segment = segments[at];
  if (!found || !segment) return null;
  const details: Details = {
    functions: [],
    institutions: [],
    country: found.country,
    role: null,
    evidence: 0,
    notes: [],
  };
  let unknownCountry: string | null = null;
  const others = segments.filter((_, index) => index !== at);
  const hasBody = bodiesAmong(others);
  for (const [index, other] of segments.entries()) {
    if (index === at) continue;
    if (index < at && other.kind === 'unknown') {
      if (at > 1 || !found.name.isSure) return null;
      unknownCountry = other.text;
      continue;
    }
    addPart(details, other, hasBody);
  }
  if (details.notes.length > 0 && details.evidence === 0) return null;
  const person = build(found.name, segment, details);
  if (details.notes.length > 0)
    person.function = [person.function, ...details.notes].filter((part) => part !== null).join(', ');
  return { ...person, unknownCountry };
};

const namesOnly = (text: string): Person[] | null => {
  const folded = fold(text);
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  for (const found of folded.matchAll(/,?\s(?:and|y|e|et|&)\s|,\s|\s?\/\s|;\s?/g)) {
    pieces.push({ text: text.slice(from, found.index), start: from });
    from = found.index + found[0].length;
  }
  pieces.push({ text: text.slice(from).replace(/\.$/, ''), start: from });
  if (pieces.length < 2) return null;
  const people: Person[] = [];
  for (const piece of pieces) {
    const name = nameOf(piece.text.trim());
    if (!name) return null;
    const segment: Segment = {
      text: piece.text,
      start: piece.start,
      end: piece.start + piece.text.length,
      isBracketed: false,
      before: '',
      kind: 'unknown',
    };
    people.push(
      build(name, segment, { functions: [], institutions: [], country: null, role: null, evidence: 0, notes: [] }),
    );
  }
  return people;
};

/** Where one person ends and the next begins: a semicolon, or a closed bracket and a comma or "and". */
const betweenPeople = /;\s?(?:and\s|y\s|e\s|et\s)?|\)\s?[,/]\s?(?:and\s|y\s|e\s|et\s)?|\)\s(?:and|y|e|et|&)\s/g;

const readSeveral = (text: string): Person[] | null => {
  const folded = fold(text);
  const cuts: { end: number; next: number }[] = [];
  for (const found of folded.matchAll(betweenPeople)) {
    cuts.push({ end: found.index + (found[0].startsWith(')') ? 1 : 0), next: found.index + found[0].length });
  }
  if (cuts.length === 0) return null;
  const people: Person[] = [];
  let from = 0;
  for (const cut of [...cuts, { end: text.length, next: text.length }]) {
    const piece = text.slice(from, cut.end);
    if (piece.trim() !== '') {
      const person = readOne(segmentsOf(piece));
      if (!person) return null;
      people.push({ ...person, start: person.start + from });
    }
    from = cut.next;
  }
  return people.length > 1 ? people : null;
};

/** "Ana Pérez, Judge, and Juan Gómez, Prosecutor": two whole people with "and" between them. */
const readPair = (text: string): Person[] | null => {
  const folded = fold(text);
  for (const found of folded.matchAll(/,?\s(?:and|y|e|et)\s(?=[^\s])/g)) {
    const [left, right] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const first = readOne(segmentsOf(left));
    if (!first || first.evidence === 0) continue;
    const second = readOne(segmentsOf(right));
    if (second?.start === 0 && (second.evidence > 0 || second.honorific !== null)) {
      const rest = second.start + found.index + found[0].length;
      return [first, { ...second, start: rest }];
    }
  }
  return null;
};

/** Words that announce a person in whatever part the entry gives: "A cargo de Ana Pérez". */
const bylineOf = (text: string): number =>
  /^a cargo d(?:e|el|o|a)(?: la)?(?:\s?:)?\s/.exec(fold(text))?.[0].length ?? 0;

/** The people of a line; `role` is the one that its label gives, `rest` how the line begins after the label. */
export type PeopleLine = {
  readonly people: readonly Person[];
  readonly role: ContributionRole | null;
  readonly isLabelled: boolean;
};

const innerLabel = new RegExp(String.raw`[.;,)]\s((?:${Object.values(roleWords).join('|')})\s?:)\s?`, 'g');

/** "Moderator: Ana Pérez; Panellists: …": each label begins a line of its own. */
const readLabelled = (text: string): PeopleLine | null => {
  if (!text.includes(':')) return null;
  const cuts = [...fold(text).matchAll(innerLabel)].map((found) => found.index + 1);
  if (cuts.length === 0) return null;
  const people: Person[] = [];
  for (const [index, from] of [0, ...cuts].entries()) {
    const piece = text.slice(from, cuts[index] ?? text.length).replace(/[\s;,]+$/, '');
    const lead = piece.length - piece.trimStart().length;
    const line = readPeople(piece.trimStart());
    if (!line) return null;
    people.push(...line.people.map((person) => ({ ...person, start: person.start + from + lead })));
  }
  return { people, role: null, isLabelled: true };
};

/** Reads a line as one or several people, or null. A label alone ("Panelists:") gives its role and nobody. */
export const readPeople = (text: string): PeopleLine | null => {
  if (text.length > 600) return null;
  const labelled = readLabelled(text);
  if (labelled) return labelled;
  const byline = bylineOf(text);
  const label = byline > 0 ? null : roleLabelOf(text);
  const skipped = label?.end ?? byline;
  const body = text.slice(skipped);
  if (label?.isLabel && body.trim() === '') return { people: [], role: label.role, isLabelled: true };
  const lead = label ? withoutLeadIn(body) : 0;
  const rest = body.slice(lead);
  const several =
    readSeveral(rest) ??
    (label !== null || / (?:and|y|e|et|&) /.test(fold(rest)) ? namesOnly(rest) : null) ??
    readPair(rest);
  const one = several ? null : readOne(segmentsOf(rest));
  const found = several ?? (one ? [one] : null);
  if (!found) return null;
  if (label && !label.isLabel && (found[0]?.start ?? 0) > 0 && found[0]?.evidence === 0) return null;
  const people = found.map((person) => ({
    ...person,
    role: person.role ?? label?.role ?? null,
    start: person.start + skipped + lead,
    evidence: person.evidence + (skipped > 0 ? 2 : 0),
  }));
  return { people, role: label?.role ?? null, isLabelled: label?.isLabel ?? false };
};

/** Adds a line under a name ("Director General", "Ministerio de Justicia, Chile") to the person; says whether it is one. */
export const addToPerson = (person: Person, text: string): boolean => {
  const segments = segmentsOf(text);
  if (segments.length === 0 || segments.length > 4 || text.length > 220) return false;
  const kinds = segments.map(({ kind }) => kind);
  const isAbout =
    kinds.every((kind) => kind === 'function' || kind === 'institution' || kind === 'country' || kind === 'unknown') &&
    kinds.some((kind) => kind !== 'unknown');
  if (!isAbout) return false;
  const details: Details = { functions: [], institutions: [], country: null, role: null, evidence: 0, notes: [] };
  for (const segment of segments) addPart(details, segment, bodiesAmong(segments) || person.institution !== null);
  if (details.functions.length > 0 && person.function !== null && person.institution !== null) return false;
  const isOffice = person.honorific !== null && person.function === person.honorific;
  if (details.functions.length > 0)
    person.function = [isOffice ? null : person.function, ...details.functions]
      .filter((part) => part !== null)
      .join(', ');
  if (details.institutions.length > 0)
    person.institution = [person.institution, ...details.institutions].filter((part) => part !== null).join(', ');
  if (person.country === null || person.isCountryInferred) {
    const body = countryOfBody(details.institutions.join(', '));
    const code = details.country ?? body?.code ?? null;
    if (code !== null) {
      person.country = code;
      person.isCountryInferred = details.country === null && body?.by === 'city';
    }
  }
  return true;
};
