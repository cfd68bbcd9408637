import type { Finding } from '@cauce/domain/concept-note';
import { openFindings, type Settlement } from '@cauce/domain/note-import';
import { minutesBetween } from '@cauce/domain/time';
import type { AgendaRow, Draft } from './draft.js';

/** How a doubt stands: it waits for an answer, is worth knowing, or was answered in one way or another. */
export type DoubtState = 'OPEN' | 'NOTICE' | Settlement | 'ANSWERED';

/** A finding with its index, where it stands in the draft, and how. */
export interface Doubt {
  readonly finding: Finding;
  readonly index: number;
  readonly anchor: string;
  readonly state: DoubtState;
}

/** The minutes that the range of an item lasts, over midnight too; nothing without both times. */
export const rangeMinutes = ({ localStart, localEnd }: Pick<AgendaRow, 'localStart' | 'localEnd'>): number | null => {
  if (!localStart || !localEnd) return null;
  const minutes = minutesBetween(`2000-01-01T${localStart}`, `2000-01-01T${localEnd}`);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
};

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** How long the agenda lasts by its ranges, and by the lengths printed beside them; nothing where one item lacks it. */
export const totalsOf = (agenda: readonly AgendaRow[]): { ranges: number | null; labels: number | null } => {
  const ranges = agenda.map(rangeMinutes);
  const labels = agenda.map(({ statedMinutes }) => statedMinutes);
  const total = (figures: readonly (number | null)[]): number | null => {
    const known = figures.filter((figure) => figure !== null);
    return known.length === 0 ? null : sum(known);
  };
  return { ranges: total(ranges), labels: total(labels) };
};

/** The line of the agenda that an anchor is about. */
export const itemAt = (draft: Draft, anchor: string): AgendaRow | undefined =>
  draft.agenda.find(({ key }) => anchor === `agenda.${key}`);

const hasText = (text: string | null): boolean => text !== null && text.trim() !== '';

/** Whether the draft itself answers a doubt, whoever wrote the answer and wherever. */
const isAnswered = ({ code }: Finding, anchor: string, draft: Draft): boolean => {
  const { session, agenda } = draft;
  switch (code) {
    case 'NO_TIME_ZONE':
      return draft.timeZone !== null;
    case 'NO_DATE':
      return session.date !== null;
    case 'NO_START':
      return session.localStart !== null;
    case 'NO_END':
      return session.localEnd !== null;
    case 'NO_TITLE':
      return hasText(session.title);
    case 'NO_SESSION_CODE':
      return hasText(session.code);
    case 'NO_AGENDA':
      return agenda.length > 0;
    case 'NO_OBJECTIVES':
      return draft.lists.objectives.length > 0;
    case 'NO_QUESTIONS':
      return draft.questions.length > 0;
    case 'LABEL_DIFFERS_FROM_RANGE': {
      const item = itemAt(draft, anchor);
      return item !== undefined && item.statedMinutes !== null && item.statedMinutes === rangeMinutes(item);
    }
    case 'LABELS_TOTAL_DIFFERS': {
      const { ranges, labels } = totalsOf(agenda);
      const isTold = agenda.every((item) => item.statedMinutes !== null || rangeMinutes(item) === null);
      return isTold && ranges !== null && ranges === labels;
    }
    default:
      return false;
  }
};

const stateOf = (finding: Finding, index: number, anchor: string, draft: Draft): DoubtState => {
  const settled = draft.settled[String(index)];
  if (finding.code === 'NO_TIME_ZONE') return draft.timeZone === null ? 'OPEN' : 'ANSWERED';
  if (settled) return settled;
  if (isAnswered(finding, anchor, draft)) return 'ANSWERED';
  return finding.severity === 'NOTICE' ? 'NOTICE' : 'OPEN';
};

const keysIn = ({ lists, questions, agenda }: Draft): Set<string> =>
  new Set([...Object.values(lists).flat(), ...questions, ...agenda].map(({ key }) => key));

/** Every doubt about a draft, in the order of the text. */
export const doubtsOf = (draft: Draft, findings: readonly Finding[]): Doubt[] => {
  const keys = keysIn(draft);
  const isThere = (anchor: string): boolean => {
    const [place, key] = anchor.split('.');
    return place === 'session' || key === undefined || keys.has(key);
  };
  return findings.map((finding, index) => {
    const placed = draft.anchors[index] ?? 'note';
    const anchor = isThere(placed) ? placed : 'gone';
    return { finding, index, anchor, state: stateOf(finding, index, anchor, draft) };
  });
};

/** How the doubts are settled, those that the note itself answers by now counted in. */
export const settledIn = (draft: Draft, findings: readonly Finding[]): Draft['settled'] => ({
  ...draft.settled,
  ...Object.fromEntries(
    doubtsOf(draft, findings).flatMap(({ index, state }) =>
      state === 'ANSWERED' ? [[String(index), 'MENDED' as const]] : [],
    ),
  ),
});

/** How many doubts still wait for an answer, by the rule of the domain. */
export const countOpen = (draft: Draft, findings: readonly Finding[]): number =>
  openFindings(findings, settledIn(draft, findings), draft.timeZone).length;

/** What a draft session still lacks, as the field that would take it. */
export type Missing = 'group' | 'timeZone' | 'session.code' | 'session.title';

/** What the note must have before a session can be made of it, beside answers to its doubts. */
export const missingIn = (draft: Draft): Missing[] => {
  const missing: Missing[] = [];
  if (draft.group === null) missing.push('group');
  if (draft.timeZone === null) missing.push('timeZone');
  if (!hasText(draft.session.code)) missing.push('session.code');
  if (!hasText(draft.session.title)) missing.push('session.title');
  return missing;
};
