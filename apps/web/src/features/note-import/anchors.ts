import type { Finding, FindingCode } from '@cauce/domain/concept-note';
import { longTexts, textLists, type Anchors, type Draft } from './draft.js';

type Unanchored = Omit<Draft, 'anchors'>;

interface Line {
  readonly key: string;
  readonly said: string;
}

/** What a finding is about where it names no field of the note. */
const homes: Partial<Record<FindingCode, string>> = {
  NO_TIME_ZONE: 'session.timeZone',
  TIME_ZONE_LABEL_WRONG: 'session.timeZone',
  TIME_ZONES_DISAGREE: 'session.timeZone',
  NO_DATE: 'session.date',
  DATES_DISAGREE: 'session.date',
  AMBIGUOUS_DATE: 'session.date',
  WEEKDAY_WRONG: 'session.date',
  NO_START: 'session.localStart',
  NO_END: 'session.localEnd',
  TIMES_DISAGREE: 'session.localStart',
  AMBIGUOUS_DURATION: 'session.statedDuration',
  DURATION_DIFFERS_FROM_AGENDA: 'session.statedDuration',
  LABELS_TOTAL_DIFFERS: 'agenda',
  TWO_NAMES: 'session.ordinal',
  NO_SESSION_CODE: 'session.code',
  NO_TITLE: 'session.title',
  NO_OBJECTIVES: 'objectives',
  NO_QUESTIONS: 'questions',
  NO_AGENDA: 'agenda',
};

const lists = [...textLists, 'questions', 'agenda'] as const;

const facts = new Set<string>([
  'programme',
  'result',
  ...longTexts,
  ...lists,
  ...[
    'code',
    'ordinal',
    'title',
    'subtitle',
    'date',
    'localStart',
    'localEnd',
    'timeZone',
    'statedDuration',
    'modality',
  ].map((fact) => `session.${fact}`),
]);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The lines of a list of the note, with all that they say. */
const linesAt = (draft: Unanchored, list: string): readonly Line[] | null => {
  switch (list) {
    case 'objectives':
    case 'principles':
    case 'unplaced':
    case 'before':
    case 'during':
    case 'after':
      return draft.lists[list].map(({ key, text }) => ({ key, said: text }));
    case 'questions':
      return draft.questions.map(({ key, text }) => ({ key, said: text }));
    case 'agenda':
      return draft.agenda.map(({ key, contributions, ...item }) => ({
        key,
        said: [item, ...contributions].flatMap((entry): unknown[] => Object.values(entry)).join(' '),
      }));
    default:
      return null;
  }
};

const shareOf = (wanted: readonly string[], said: string): number => {
  if (wanted.length === 0) return 0;
  const there = new Set(wordsIn(said));
  return wanted.filter((word) => there.has(word)).length / wanted.length;
};

/**
 * Findings count lines as the note was read; lines that a person has taken out since move the others up. So the line
 * is the one that says most of the words in question, and of equals the one nearest to where it was.
 */
const lineOf = (lines: readonly Line[], index: number, excerpt: string, isSettled: boolean): string => {
  const wanted = wordsIn(excerpt);
  const ranked = lines
    .map((line, place) => ({ line, share: shareOf(wanted, line.said), distance: Math.abs(place - index) }))
    .toSorted((one, other) => other.share - one.share || one.distance - other.distance);
  const [best] = ranked;
  const wasTakenOut = isSettled && (best?.share ?? 0) < 0.5;
  return best === undefined || wasTakenOut ? 'gone' : best.line.key;
};

interface Place {
  readonly anchor: string;
  readonly said: string;
}

/** Every text of the draft with the place it stands at. */
const placesOf = (draft: Unanchored): Place[] => {
  const { session, context, outcome, invited, methodology, closing, programme, result } = draft;
  const texts = { context, outcome, invited, methodology, closing, programme, result: result.title };
  const inSession = { title: session.title, subtitle: session.subtitle, statedDuration: session.statedDuration };
  const lines = [...lists].flatMap((list) =>
    (linesAt(draft, list) ?? []).map(({ key, said }) => ({ anchor: `${list}.${key}`, said })),
  );
  return [
    ...lines,
    ...Object.entries(inSession).map(([fact, said]) => ({ anchor: `session.${fact}`, said: said ?? '' })),
    ...Object.entries(texts).map(([anchor, said]) => ({ anchor, said: said ?? '' })),
  ];
};

const plain = (text: string): string => wordsIn(text.replace(/<[^<>]*>/g, ' ').replace(/…$/, '')).join(' ');

/** A doubt that names no field stands where its words are; the shortest text that has them all is the place. */
const placeOfWords = (draft: Unanchored, excerpt: string, isSettled: boolean): string => {
  const wanted = plain(excerpt);
  if (wanted === '') return 'note';
  const found = placesOf(draft)
    .filter(({ said }) => ` ${plain(said)} `.includes(` ${wanted} `) || plain(said).includes(wanted))
    .toSorted((one, other) => one.said.length - other.said.length);
  return found[0]?.anchor ?? (isSettled ? 'gone' : 'note');
};

const anchorOf = (draft: Unanchored, finding: Finding, isSettled: boolean): string => {
  const path = finding.path ?? homes[finding.code];
  if (path === undefined) return placeOfWords(draft, finding.excerpt, isSettled);
  const [first = '', ...rest] = path.replace(/^(note|moments)\./, '').split('.');
  const [second] = rest;
  if (first === 'session') {
    const fact = second === 'timeZoneLabel' ? 'timeZone' : second;
    return facts.has(`session.${fact}`) ? `session.${fact}` : 'note';
  }
  const lines = linesAt(draft, first);
  if (lines && second !== undefined && /^\d+$/.test(second)) {
    const key = lineOf(lines, Number(second), finding.excerpt, isSettled);
    if (key !== 'gone') return `${first}.${key}`;
    return isSettled ? 'gone' : first;
  }
  return facts.has(first) ? first : 'note';
};

/** Finds the place of every finding in a draft. */
export const anchorsOf = (draft: Unanchored, findings: readonly Finding[]): Anchors =>
  Object.fromEntries(
    findings.map((finding, index) => [index, anchorOf(draft, finding, draft.settled[String(index)] !== undefined)]),
  );
