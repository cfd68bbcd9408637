import type { ConceptNote, Finding, NoteAgendaItem, RefusalCode } from '@cauce/domain/concept-note';
import type { DraftItem } from './agenda-draft.js';
import { readAgenda, type AgendaReading } from './agenda.js';
import { checkAgendaTimes, settleAgendaTimes, type SettledTimes } from './agenda-times.js';
import { readBlocks, type Block } from './blocks.js';
import { sayClock } from './clock.js';
import { inferCountries } from './countries-of-people.js';
import { isConceptNote } from './evidence.js';
import { Findings, type TextPlace } from './findings.js';
import { readLines } from './lines.js';
import { readOutline, type Outline } from './outline.js';
import { withoutPageFurniture } from './page-furniture.js';
import { readParts, type PartsReading, type PlacedText } from './parts.js';
import { readProgramme } from './programme-names.js';
import { readSessionNames, type SessionNames } from './session-names.js';
import { settleSessionTimes, startOfHeading, zoneOfHeading } from './session-times.js';
import { Steps } from './steps.js';
import {
  checkBreaks,
  checkBullets,
  checkLanguage,
  checkMarkup,
  checkPunctuation,
  checkTerms,
  isSameText,
  readLanguages,
} from './text-checks.js';
import { readTitle, type TitleReading } from './title.js';
import { readWhen } from './when.js';

/** A concept note as read, with every doubt, and the steps that reading it took. */
export type ReadNote = {
  readonly kind: 'read';
  readonly note: ConceptNote;
  readonly findings: readonly Finding[];
  readonly steps: number;
};

/** Why a text or file is not read; the sentence of each code is in the catalogs. */
export type RefusedNote = { readonly kind: 'refused'; readonly code: RefusalCode; readonly steps: number };

/** What comes of reading: a note with its doubts, or why there is none. */
export type NoteReading = ReadNote | RefusedNote;

/** The longest text that is read, in characters: hundreds of times a concept note. */
const longestText = 4_000_000;

const refuse = (code: RefusalCode, steps: Steps): RefusedNote => ({ kind: 'refused', code, steps: steps.count });

const isBinary = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  let strange = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32 && code !== 27)) strange += 1;
  }
  return strange > 8 && strange > head.length / 50;
};

const join = (texts: readonly PlacedText[], glue: string): string | null =>
  texts.length === 0 ? null : texts.map(({ text }) => text).join(glue);
const textsOf = (texts: readonly PlacedText[]): string[] => texts.map(({ text }) => text);

const agendaOf = (items: readonly DraftItem[], times: readonly SettledTimes[]): NoteAgendaItem[] =>
  items.map((item, index) => {
    const { start = null, end = null, stated = null } = times[index] ?? {};
    return {
      kind: item.kind,
      localStart: start === null ? null : sayClock(start),
      localEnd: end === null ? null : sayClock(end),
      statedMinutes: stated,
      title: item.title,
      contributions: item.people.map(({ role, name, honorific, function: duty, institution, country }) => ({
        role: role ?? 'SPEAKER',
        name,
        honorific,
        function: duty,
        institution,
        country,
      })),
      details: [...item.details],
    };
  });

const checkPeople = (items: readonly DraftItem[], findings: Findings): void => {
  items.forEach((item, index) => {
    item.people.forEach((person, order) => {
      if (person.function === null && person.institution === null && person.honorific === null) {
        findings.add('UNCLEAR_PERSON', person.place, person.printed, `agenda.${index}.contributions.${order}`, {
          name: person.name,
        });
      }
    });
    for (const { text, place } of item.unnamed)
      findings.add('UNCLEAR_PERSON', place, text, `agenda.${index}`, { name: text });
  });
};

const checkNames = (names: SessionNames, findings: Findings): void => {
  const { code, ordinal, codePlace, ordinalPlace } = names;
  if (code === null || !codePlace) return;
  if (ordinal !== null && ordinalPlace && code !== String(ordinal)) {
    findings.add('TWO_NAMES', ordinalPlace.place, ordinalPlace.printed, 'session.code', {
      code,
      ordinal,
      codePrinted: codePlace.printed,
      ordinalPrinted: ordinalPlace.printed,
      codeLine: codePlace.place.line,
    });
  }
};

const checkMissing = (note: ConceptNote, top: TextPlace, findings: Findings): void => {
  if (note.session.title === null) findings.add('NO_TITLE', top, '', 'session.title');
  if (note.session.code === null) findings.add('NO_SESSION_CODE', top, '', 'session.code');
  if (note.objectives.length === 0) findings.add('NO_OBJECTIVES', top, '', 'objectives');
  if (note.questions.length === 0) findings.add('NO_QUESTIONS', top, '', 'questions');
  if (note.agenda.length === 0) findings.add('NO_AGENDA', top, '', 'agenda');
};

const checkQuestions = (parts: PartsReading, findings: Findings): void => {
  parts.questions.forEach(({ text, place, isQuestion }, index) => {
    if (!isQuestion) findings.add('NOT_A_QUESTION', place, text, `questions.${index}`, { text });
  });
};

type Whole = {
  header: readonly Block[];
  outline: Outline;
  parts: PartsReading;
  agenda: AgendaReading;
  title: TitleReading;
};

const unplacedOf = ({ parts, agenda, title }: Whole, findings: Findings): string[] => {
  const left = [
    ...title.left.map((block) => ({ text: block.text.replaceAll('\t', ' '), place: block.placeAt(0) })),
    ...parts.unplaced,
    ...agenda.loose.map((block) => ({ text: block.text.replaceAll('\t', ' ').trim(), place: block.placeAt(0) })),
  ].filter(({ text }) => text !== '');
  left.forEach(({ text, place }, index) => findings.add('UNPLACED_TEXT', place, text, `unplaced.${index}`, {}));
  return textsOf(left);
};

/**
 * Reads the text of a concept note: what it says, what it leaves in doubt, and what could not be placed. Pure: the same
 * text gives the same answer, and the work grows with the length of the text and no faster.
 */
export const readConceptNote = (text: string): NoteReading => {
  const steps = new Steps();
  if (text.length > longestText) return refuse('TOO_LARGE', steps);
  if (isBinary(text)) return refuse('BINARY', steps);
  const printed = readLines(text, steps);
  if (printed.every((line) => !/[\p{L}\p{N}]/u.test(line.text))) return refuse('EMPTY', steps);
  const lines = withoutPageFurniture(printed);
  const blocks = readBlocks(lines, steps);
  const outline = readOutline(blocks, steps);
  const { header } = outline;
  const agendaParts = outline.parts.filter(({ section }) => section === 'agenda');
  const facts = [
    ...header,
    ...outline.parts.filter(({ section }) => section === 'facts').flatMap((part) => part.blocks),
  ];
  const body = outline.parts
    .filter(({ section }) => section !== 'agenda' && section !== 'facts')
    .flatMap((part) => (part.heading ? [part.heading, ...part.blocks] : part.blocks));

  const findings = new Findings();
  const parts = readParts(outline, steps);
  const names = readSessionNames(header, body);
  const agenda = readAgenda(agendaParts, steps);
  const when = readWhen(facts, [...body, ...agenda.loose], steps);
  const title = readTitle(header);
  const timedItems = agenda.items.filter(({ clocks }) => clocks.length > 0).length;
  const people = agenda.items.reduce((sum, item) => sum + item.people.length, 0);
  if (
    !isConceptNote({
      header,
      outline,
      when,
      timedItems,
      people,
      hasSessionName: names.code !== null || names.ordinal !== null,
      questions: parts.questions.length,
    })
  ) {
    return refuse('NOT_A_CONCEPT_NOTE', steps);
  }

  const programme = readProgramme(header, body);
  inferCountries(agenda.items, body, programme.programme, findings, steps);
  const times = settleAgendaTimes(agenda.items, zoneOfHeading(when)?.zone ?? null, startOfHeading(when), findings);
  checkAgendaTimes(agenda.items, times, findings);
  const top = title.place?.placeAt(0) ?? blocks[0]?.placeAt(0) ?? { line: 1, column: 1 };
  const session = settleSessionTimes(when, agenda.items, times, agenda.labels, top, findings);
  const languages = readLanguages(blocks, steps);

  const note: ConceptNote = {
    language: languages.own,
    programme: programme.programme,
    result: programme.result,
    session: {
      code: names.code,
      ordinal: names.ordinal,
      title: title.title,
      subtitle:
        title.subtitle !== null && title.title !== null && isSameText(title.subtitle, title.title)
          ? null
          : title.subtitle,
      date: session.date,
      localStart: session.start === null ? null : sayClock(session.start),
      localEnd: session.end === null ? null : sayClock(session.end),
      timeZone: session.zone,
      timeZoneLabel: session.zoneLabel,
      statedDuration: session.duration,
      modality: when.modality?.value ?? null,
    },
    context: join(parts.context, '\n\n'),
    outcome: join(parts.outcome, '\n'),
    objectives: textsOf(parts.objectives),
    principles: [...new Set(textsOf(parts.principles))],
    invited: join(parts.invited, '\n'),
    methodology: join(parts.methodology, '\n'),
    moments: { before: textsOf(parts.before), during: textsOf(parts.during), after: textsOf(parts.after) },
    questions: parts.questions.map(({ text: question, isQuestion }) => ({ text: question, isQuestion })),
    agenda: agendaOf(agenda.items, times),
    closing: join(parts.closing, '\n'),
    unplaced: unplacedOf({ header, outline, parts, agenda, title }, findings),
  };

  checkPeople(agenda.items, findings);
  checkNames(names, findings);
  checkQuestions(parts, findings);
  checkMissing(note, top, findings);
  checkMarkup(printed, findings);
  checkBullets(blocks, findings);
  checkBreaks(blocks, findings);
  checkPunctuation(blocks, findings);
  checkTerms(blocks, findings, steps);
  checkLanguage(languages, new Set(agendaParts.flatMap((part) => part.blocks)), findings);
  return { kind: 'read', note, findings: findings.sorted(), steps: steps.count };
};
