import { contributionRoles, type ContributionRole } from '@cauce/domain/concept-note';
import { countryNamed } from './country-names.js';
import { fold } from './fold.js';
import {
  alsoNames,
  bodies,
  commonWords,
  functionWords,
  honorifics,
  nameParticles,
  offices,
  roleByLabelAlone,
  roleWords,
  units,
} from './person-words.js';

/** A stretch between separators of a line about a person. */
export type Segment = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isBracketed: boolean;
  readonly before: string;
  readonly kind: PartKind;
};

const abbreviations = new Set([
  'no',
  'nro',
  'art',
  'st',
  'sta',
  'sto',
  'ph',
  'gral',
  'esq',
  'jr',
  'sr',
  'dept',
  'dpto',
  'univ',
  'av',
  'vs',
  'inc',
  'ltd',
  'cia',
  'mt',
  'rep',
  'ee',
  'min',
  'adm',
  'res',
  'ej',
  'ing',
  'lic',
]);

const endsSegment = (text: string, at: number): boolean => {
  const word = /([\p{L}.]+)$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const folded = fold(word).replaceAll('.', '');
  if (/^\p{L}$/u.test(word) || (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !honorificIsLast(text, at))) return false;
  if (honorifics.has(folded) && !functionWords.has(folded) && word.length <= 6 && startsUpper(word)) return false;
  return !abbreviations.has(folded);
};
const honorificIsLast = (text: string, at: number): boolean => !/^\s\p{Lu}/u.test(text.slice(at + 1, at + 3));
const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

const isDash = (character: string): boolean => /[-–—−|•·]/.test(character);

/** Cuts a line at its separators: full stops, commas, dashes with spaces, colons, brackets. */
export const segmentsOf = (text: string): Segment[] => {
  const segments: Segment[] = [];
  let start = 0;
  let before = '';
  const close = (end: number, isBracketed: boolean, separator: string): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw
      .trim()
      .replace(/[\s.,;:]+$/, (tail) =>
        tail.startsWith('.') && /\b\p{L}$|\.\p{L}$/u.test(raw.trim().slice(0, -tail.length)) ? '.' : '',
      );
    if (trimmed !== '')
      segments.push({
        text: trimmed,
        start: start + lead,
        end: start + lead + trimmed.length,
        isBracketed,
        before,
        kind: kindOfPart(trimmed),
      });
    before = separator;
  };
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === '(' || character === '[') {
      const shut = text.indexOf(character === '(' ? ')' : ']', at);
      if (shut > at && shut - at < 200) {
        close(at, false, '(');
        for (const inner of segmentsOf(text.slice(at + 1, shut)))
          segments.push({
            ...inner,
            start: inner.start + at + 1,
            end: inner.end + at + 1,
            isBracketed: true,
            before: inner.before === '' ? '(' : inner.before,
          });
        before = ')';
        start = shut + 1;
        at = shut + 1;
        continue;
      }
    }
    const isSpace = next === '' || /\s/.test(next);
    const cuts =
      character === '\t' ||
      character === ';' ||
      (character === ',' && isSpace) ||
      (character === ':' && isSpace) ||
      (isDash(character) && /\s/.test(text.charAt(at - 1)) && isSpace) ||
      (/[–—]/.test(character) && (/\s/.test(text.charAt(at - 1)) || isSpace) && !/\d/.test(text.charAt(at - 1))) ||
      (character === '/' && isSpace && /\s/.test(text.charAt(at - 1))) ||
      (character === '.' && isSpace && endsSegment(text, at));
    if (cuts) {
      close(at, false, character);
      start = at + 1;
    }
    at += 1;
  }
  close(text.length, false, '');
  return segments;
};

const plain = (word: string): string => {
  const folded = fold(word);
  return /^[a-z]+$/.test(folded) ? folded : folded.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '').replaceAll('.', '');
};

const isHonorific = (word: string): boolean => {
  const folded = plain(word);
  if (!honorifics.has(folded)) return false;
  // "D." and "Da." address a person only with their full stop, "da" and "don" inside a name do not.
  return /^(?:d|da|se|he|lt|me|ex|mag)$/.test(folded)
    ? startsUpper(word) && word.includes('.')
    : startsUpper(word) || word.endsWith('.');
};

/** A name with what stands before it. */
export type Name = {
  readonly name: string;
  readonly honorific: string | null;
  readonly office: string | null;
  readonly isSure: boolean;
};

const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?-?){1,3}$/u.test(word) && word.length <= 6;
const nameWord = /^[\p{Lu}][\p{L}'’.-]*$/u;
const suffixes = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'phd',
  'esq',
  'md',
  'msc',
  'llm',
  'qc',
  'kc',
  'sc',
  'mba',
  'ma',
  'cd',
  'jp',
]);

const neverInNames = (word: string): boolean => {
  const folded = plain(word);
  if (alsoNames.has(folded)) return false;
  return commonWords.has(folded) || bodies.has(folded) || units.has(folded) || functionWords.has(folded);
};

const stripLead = (words: string[]): { lead: string[]; rest: string[] } => {
  let count = 0;
  if (/^(?:la|el|the|o|a|los|las)$/i.test(words[0] ?? '') && isHonorific(words[1] ?? '')) count = 1;
  const articles = count;
  let isTitled = false;
  while (count < words.length - 1) {
    const word = words[count] ?? '';
    const isOffice =
      startsUpper(word) && functionWords.has(plain(word)) && !alsoNames.has(plain(word)) && !isInitial(word);
    if (!isHonorific(word) && !isOffice) break;
    isTitled = true;
    count += 1;
  }
  if (!isTitled) return { lead: [], rest: words };
  return { lead: words.slice(articles, count), rest: words.slice(count) };
};

/** Reads a segment as a person's name, or null. */
export const nameOf = (segment: string): Name | null => {
  if (segment.length > 90 || /[\d?!@%"«»“”=+]/.test(segment)) return null;
  const words = segment.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 9 || countryNamed(segment) !== null) return null;
  const { lead, rest } = stripLead(words);
  const kept = [...rest];
  while (kept.length > 2 && suffixes.has(plain(kept.at(-1) ?? ''))) kept.pop();
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined || kept.length > 6) return null;
  const isLead = lead.some((word) => isHonorific(word));
  if (kept.length < 2 && !isLead) return null;
  if (!startsUpper(first) || !startsUpper(last) || countryNamed(kept.join(' ')) !== null) return null;
  let capitals = 0;
  for (const word of kept) {
    if (nameWord.test(word) || isInitial(word)) {
      if (neverInNames(word)) return null;
      if (!isInitial(word) || kept.length > 1) capitals += 1;
      continue;
    }
    if (!nameParticles.has(plain(word)) || startsUpper(word)) return null;
  }
  const full = kept.filter((word) => !isInitial(word));
  if (full.length === 0 || (capitals < 2 && !isLead)) return null;
  // "UNODC ROPAN" is two bodies, not a person.
  if (
    kept.every((word) => word === word.toUpperCase()) &&
    kept.some((word) => word.length <= 3 && !isInitial(word)) &&
    !isLead
  )
    return null;
  const honorific = lead.length > 0 ? lead.join(' ') : null;
  const office = lead.filter((word) => offices.has(plain(word)) || functionWords.has(plain(word)));
  return { name: rest.join(' '), honorific, office: office.length > 0 ? office.join(' ') : null, isSure: isLead };
};

/** What a segment beside a name says. */
export type PartKind = 'country' | 'function' | 'institution' | 'role' | 'unknown' | 'text';

/** Whether a word is the short name of a body, written in capitals. */
export const isAcronym = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 3 &&
    (letters.match(/\p{Lu}/gu) ?? []).length >= Math.max(3, letters.length - 3) &&
    /^\p{Lu}/u.test(letters)
  );
};

const anyRole = Object.entries(roleWords)
  .map(([role, words]) => `(?<${role}>${words})`)
  .join('|');
const exactRole = new RegExp(`^(?:${anyRole})$`);
const roleLabel = new RegExp(String.raw`^(?:${anyRole})(?:\s?\([^)]{1,40}\))?\s?(?::|\.\s|-\s|-(?=\S)|\t)\s?`);
const roleVerb = new RegExp(String.raw`^(?:${anyRole})\s`);
const roleAlone = new RegExp(String.raw`^(?:${anyRole})\s?:?$`);

const roleIn = (found: RegExpExecArray): ContributionRole | null =>
  contributionRoles.find((role) => found.groups?.[role] !== undefined) ?? null;

/** The role that a segment is the word for: "(Moderator)". Beside a name, "Expert" is a function and no role. */
export const roleNamed = (text: string): ContributionRole | null => {
  const folded = fold(text).trim();
  const found = roleByLabelAlone.has(folded) ? null : exactRole.exec(folded);
  return found && roleIn(found);
};

/** The role that opens a line, as a label or by a verb ("Modera Ana …"), and where the words after it begin. */
export const roleLabelOf = (text: string): { role: ContributionRole; end: number; isLabel: boolean } | null => {
  const folded = fold(text);
  const labelled = roleLabel.exec(folded);
  const found = labelled ?? roleVerb.exec(folded);
  if (found) {
    const role = roleIn(found);
    return role && { role, end: found[0].length, isLabel: labelled !== null || folded.trim() === found[0].trim() };
  }
  const alone = roleAlone.exec(folded.trim());
  const role = alone && roleIn(alone);
  return role && { role, end: text.length, isLabel: true };
};

const wordsOf = (text: string): string[] => text.split(/[\s/]+/).filter((word) => word !== '');

/** "Secretaria Nacional de …" is a body; "Secretaria General" and "secretária" are offices. */
const namesSecretariat = (text: string): boolean =>
  /^Secretar(?:ía|ia\s(?:Nacional|Estadual|Municipal|Especial|Distrital|d[aeo]s?\s))/i.test(text);

/** In English the function closes its words: "Drug Court Coordinator". */
const englishFunction =
  /^(?!.*\s(?:of|for|at|de|del|do|da)\s).*\s(?:coordinator|director|manager|officer|advis[eo]r|commissioner|judge|prosecutor|secretary|administrator|analyst|researcher|specialist|expert|representative|president|superintendent|inspector|supervisor|counsel|defender|lawyer)$/;

/** Says what a segment beside a name is about. */
export const kindOfPart = (text: string): PartKind => {
  if (countryNamed(text) !== null) return 'country';
  if (roleNamed(text) !== null) return 'role';
  const words = wordsOf(text);
  if (words.length > 26) return 'text';
  const bare = words.map(plain);
  const front = words
    .slice(0, 4)
    .map((word, index) => (word.includes('-') ? plain(word.split('-')[0] ?? word) : (bare[index] ?? '')));
  const firstFunction = front.findIndex(
    (word, index) => functionWords.has(word) && !(index === 0 && namesSecretariat(text)),
  );
  const firstBody = bare.findIndex(
    (word) => (bodies.has(word) || units.has(word)) && (!functionWords.has(word) || namesSecretariat(text)),
  );
  if (englishFunction.test(fold(text))) return 'function';
  const isPossessive = /(?:'s|s')\s(?:office|bureau|department|chambers)/.test(fold(text));
  if (
    firstFunction >= 0 &&
    !isPossessive &&
    (firstBody < 0 || firstFunction < firstBody) &&
    !words.slice(0, firstFunction).some(isAcronym)
  ) {
    const isBodyName =
      /^(?:national|nacional|general|regional|technical|executive|principal|social|programme|program|project|programa|country|policy)$/.test(
        front[firstFunction] ?? '',
      ) && front.filter((word) => functionWords.has(word)).length === 1;
    if (!isBodyName) return 'function';
  }
  if (firstBody >= 0 || words.some(isAcronym)) return 'institution';
  return /^[\p{Lu}¿]/u.test(text) ? 'unknown' : 'text';
};

const inBody =
  /\s(of the|of|de la|de los|de las|del|de|do|da|dos|das|at the|at|en la|en el|en|na|no|in the|from the|from|for the|para la|para el|,|-)\s(?=(\S+))/g;

/** "General Director of the National Commission on …": the function, and the body that it is held in. */
export const splitFunction = (text: string, hasBody: boolean): { function: string; institution: string | null } => {
  const words = text.split(' ');
  for (const found of text.matchAll(inBody)) {
    const rest = text.slice(found.index + found[0].length);
    const following = rest.split(/\s+/).slice(0, 4);
    const upTo = following.findIndex((word) => /^(?:of|de|del|da|do|the|la|el|on|for|to|y|and|e|para)$/i.test(word));
    const head = upTo < 0 ? following : following.slice(0, upTo);
    const isBody =
      head.some((word) => bodies.has(plain(word)) && startsUpper(word)) ||
      (isAcronym(head[0] ?? '') && !/^[\dIVX.]+$/.test(head[0] ?? ''));
    const isUnit =
      !hasBody &&
      following.length > 1 &&
      head.some((word) => units.has(plain(word)) && startsUpper(word)) &&
      !bodyFollows(rest);
    if (isBody || isUnit) return { function: text.slice(0, found.index).trim(), institution: rest.trim() };
  }
  // "Expert Result 3.5 CAUCE": an acronym that closes the words is the body.
  const last = words.at(-1) ?? '';
  const numeral = /^(?:[IVX]{1,4}|\d(?:\.\d)?)$/.test(last) ? 1 : 0;
  const acronym = words.at(-1 - numeral) ?? '';
  if (words.length > 1 + numeral && isAcronym(acronym) && !hasBody) {
    const front = words
      .slice(0, -1 - numeral)
      .join(' ')
      .replace(/\s(?:of|de|del|da|do|at|en|for|para)$/i, '');
    return { function: front, institution: words.slice(-1 - numeral).join(' ') };
  }
  return { function: text, institution: null };
};

const bodyFollows = (text: string): boolean =>
  [...text.matchAll(inBody)].some((found) => {
    const next = text
      .slice(found.index + found[0].length)
      .split(/\s+/)
      .slice(0, 3);
    return next.some((word) => bodies.has(plain(word)) && startsUpper(word));
  });
