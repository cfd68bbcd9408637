import type { ContributionRole } from '@cauce/domain/concept-note';
import { fold } from './fold.js';
import { kindOfTitle } from './item-kinds.js';
import { isAcronym, nameOf, roleLabelOf, segmentsOf } from './person-parts.js';
import { readPeople, type PeopleLine, type Person } from './people.js';
import { commonWords, functionWords, roleWords } from './person-words.js';

/** The line of an agenda item, its title parted from the people named on it. */
export type TitleLine = {
  readonly title: string;
  readonly people: readonly Person[];
  readonly role: ContributionRole | null;
};

const labels = new RegExp(String.raw`[\s.,;(-]((?:${Object.values(roleWords).join('|')})\s?:)\s?`, 'g');
const byWords =
  /[\s,.(-](?:a cargo de|a cargo do|a cargo da|delivered by|presented by|led by|given by|facilitated by|moderated by|conducted by|chaired by|impartida por|impartido por|moderado por|moderada por|presentado por|presentada por|dictada por|ministrada por|proferida por|conducido por|conducida por|facilitado por|facilitada por|por parte de|by|por|par|with|con|com)\s(?:la\s|el\s|las\s|los\s|o\s|a\s|the\s)?(?=[^\s])/g;

const trimTitle = (text: string): string =>
  text
    .trim()
    .replace(/^[\s:.,;–—-]+/, '')
    .replace(/[\s:.,;–—-]+$/, (tail) => (tail.includes('...') ? '...' : ''))
    .replace(/\s?\($/, '');

const moderating = /^(?:moderated|moderad|facilitat|facilitad|chaired|conduc)/;

const closesBracket = (text: string, title: string): string =>
  title.trimEnd().endsWith('(') || /\([^)]*$/.test(title) ? text.replace(/\)\s*\.?$/, '') : text;

const shifted = (line: PeopleLine, by: number): Person[] =>
  line.people.map((person) => ({ ...person, start: person.start + by }));

/** People behind a label in the line: "Panel 1. Moderator: Ana Pérez. Speakers: …". */
const byLabel = (text: string): TitleLine | null => {
  if (!text.includes(':')) return null;
  const folded = fold(text);
  const cuts = [...folded.matchAll(labels)].map((found) => ({ at: found.index + 1, length: found[0].length }));
  const [first] = cuts;
  if (!first) return null;
  const people: Person[] = [];
  for (const [index, cut] of cuts.entries()) {
    const piece = closesBracket(text.slice(cut.at, cuts[index + 1]?.at ?? text.length), text.slice(0, cut.at));
    const line = readPeople(piece.trimEnd().replace(/[,;]$/, ''));
    if (!line) return null;
    people.push(...shifted(line, cut.at));
  }
  return people.length === 0 ? null : { title: trimTitle(text.slice(0, first.at)), people, role: null };
};

const strong = (line: PeopleLine | null, least: number): line is PeopleLine =>
  line !== null && line.people.length > 0 && line.people.every(({ evidence }) => evidence >= least);

/** "Presentation by Ana Pérez: What is counted": behind the person the title goes on. */
const beforeSubject = (text: string): [string, string] => {
  const colon = text.search(/:\s\S/);
  return colon < 0 ? [text, ''] : [text.slice(0, colon), trimTitle(text.slice(colon + 1))];
};

/** People behind "by", "por", "a cargo de". */
const byWord = (text: string): TitleLine | null => {
  const folded = fold(text);
  for (const found of folded.matchAll(byWords)) {
    const at = found.index + found[0].length;
    const title = text.slice(0, found.index + 1);
    const [rest, subject] = beforeSubject(closesBracket(text.slice(at), title));
    const line = readPeople(rest);
    const [first] = line?.people ?? [];
    if (!line || !first || first.start > 40) continue;
    // "Keynote by the Ministry" names a body first, and no person there.
    if (first.evidence < 1 && nameOf(segmentsOf(rest)[0]?.text ?? '') === null) continue;
    const role = moderating.test(found[0].slice(1)) ? 'MODERATOR' : line.role;
    return {
      title: subject === '' ? trimTitle(title) : `${trimTitle(title)}: ${subject}`,
      people: shifted(
        {
          ...line,
          people: line.people.map((person) => ({
            ...person,
            role: person.role ?? (role === 'MODERATOR' ? role : null),
          })),
        },
        at,
      ),
      role,
    };
  }
  return null;
};

/** People behind a separator: "Opening. Ana Pérez, Director". */
const bySeparator = (text: string): TitleLine | null => {
  const segments = segmentsOf(text);
  for (const [index, segment] of segments.entries()) {
    if (index === 0 || index > 8) continue;
    const at = segment.start;
    const front = text.slice(0, at).replace(/[([]\s*$/, '');
    const shut = segment.isBracketed ? text.slice(at).search(/[)\]]/) : -1;
    const rest = shut < 0 ? text.slice(at) : `${text.slice(at, at + shut)}${text.slice(at + shut + 1)}`;
    const startsPerson =
      nameOf(segment.text) !== null ||
      segment.kind === 'country' ||
      roleLabelOf(rest) !== null ||
      segment.kind === 'function';
    if (!startsPerson) continue;
    const line = readPeople(rest);
    if (!line || line.people.length === 0) continue;
    const isNameFirst = (line.people[0]?.start ?? 0) < 60;
    const kind = kindOfTitle(fold(front).trim(), false);
    const isKind = kind !== null;
    // "Panel: New Horizons" has a subject; nobody is a panel alone.
    const isForMany = kind === 'PANEL' || kind === 'DISCUSSION';
    const isLooseComma = segment.before === ',';
    const least = isLooseComma ? 2 : isKind && !isForMany ? 0 : 1;
    const named = line.people.every((person) => person.evidence >= least || (person.evidence >= 1 && isKind));
    // A single name behind a dash or colon is a person only where nothing else follows that a name would not have.
    if (
      isNameFirst &&
      named &&
      (line.people.some(({ evidence }) => evidence > 0) || (segments.length - index <= 2 && !isLooseComma))
    ) {
      return { title: trimTitle(front), people: shifted(line, at), role: line.role };
    }
  }
  return null;
};

/** A name that follows the title with nothing between: "Final remarks Ana Pérez. Director". */
const byCapitals = (text: string): TitleLine | null => {
  const [first, ...rest] = segmentsOf(text);
  if (!first || rest.length === 0 || first.start > 0) return null;
  const next = rest[0];
  const nextKind = next?.kind ?? 'text';
  if (nextKind !== 'function' && nextKind !== 'institution' && nextKind !== 'country') return null;
  const words = first.text.split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 2; count -= 1) {
    const front = words.slice(0, words.length - count).join(' ');
    const name = words.slice(words.length - count).join(' ');
    const before = fold(words[words.length - count - 1] ?? '').replace(/[^a-z-]/g, '');
    const isTitleWord =
      /^[a-z]/.test(words[words.length - count - 1] ?? '') ||
      commonWords.has(before) ||
      functionWords.has(before) ||
      isAcronym(before);
    if (!isTitleWord || nameOf(name) === null) continue;
    if (kindOfTitle(fold(front), false) === null && nextKind !== 'function') continue;
    const at = front.length + 1;
    const line = readPeople(text.slice(at));
    if (strong(line, 1)) return { title: trimTitle(front), people: shifted(line, at), role: line.role };
  }
  return null;
};

/** Parts the title of an agenda item from the people that its line names. */
export const readTitleLine = (text: string): TitleLine => {
  const bounded = text.slice(0, 700);
  return (
    byLabel(bounded) ??
    bySeparator(bounded) ??
    byWord(bounded) ??
    byCapitals(bounded) ?? { title: trimTitle(text), people: [], role: null }
  );
};
