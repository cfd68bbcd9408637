import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ErrorCode } from '@cauce/domain/errors';
import type { FieldIssueCode } from '@cauce/i18n/field-issues';
import type { WordKey } from '@cauce/i18n/catalog';
import type { Words, WordValues } from '@cauce/i18n/words-from';

type ScreenError = ErrorCode | 'OFFLINE';

const sentences: Record<ScreenError, WordKey> = {
  NOT_FOUND: 'interface.error.NOT_FOUND',
  FORBIDDEN: 'interface.error.FORBIDDEN',
  SIGN_IN_NEEDED: 'interface.error.SIGN_IN_NEEDED',
  INVALID_INPUT: 'interface.error.INVALID_INPUT',
  ILLEGAL_MOVE: 'interface.error.ILLEGAL_MOVE',
  CONFLICT: 'interface.error.CONFLICT',
  CODE_TAKEN: 'interface.error.CODE_TAKEN',
  TIME_DOES_NOT_EXIST: 'interface.error.TIME_DOES_NOT_EXIST',
  TIME_EXISTS_TWICE: 'interface.error.TIME_EXISTS_TWICE',
  UNKNOWN_TIME_ZONE: 'interface.error.UNKNOWN_TIME_ZONE',
  REASON_NEEDED: 'interface.error.REASON_NEEDED',
  NOTHING_DUE: 'interface.error.NOTHING_DUE',
  FINDINGS_OPEN: 'interface.error.FINDINGS_OPEN',
  ALREADY_IMPORTED: 'interface.error.ALREADY_IMPORTED',
  ALREADY_ANSWERED: 'interface.error.ALREADY_ANSWERED',
  STILL_LINKED: 'interface.error.STILL_LINKED',
  LANGUAGE_LACKING: 'interface.error.LANGUAGE_LACKING',
  VOICE_NEEDED: 'interface.error.VOICE_NEEDED',
  CONSULTATION_OVER: 'interface.error.CONSULTATION_OVER',
  CONSULTATION_RUNS: 'interface.error.CONSULTATION_RUNS',
  OBJECTION_OPEN: 'interface.error.OBJECTION_OPEN',
  INCOMPLETE: 'interface.error.INCOMPLETE',
  STILL_DUE: 'interface.error.STILL_DUE',
  TERM_OVERLAPS: 'interface.error.TERM_OVERLAPS',
  ADDRESS_TAKEN: 'interface.error.ADDRESS_TAKEN',
  NOT_A_CO_LEAD: 'interface.error.NOT_A_CO_LEAD',
  NOT_A_MEMBER: 'interface.error.NOT_A_MEMBER',
  CO_LEAD_HELD: 'interface.error.CO_LEAD_HELD',
  SAME_TWICE: 'interface.error.SAME_TWICE',
  TOO_LATE: 'interface.error.TOO_LATE',
  LAST_MANAGER: 'interface.error.LAST_MANAGER',
  FOREIGN_ORIGIN: 'interface.error.FOREIGN_ORIGIN',
  TOO_LARGE: 'interface.error.TOO_LARGE',
  TOO_MANY: 'interface.error.TOO_MANY',
  UNKNOWN_OPERATION: 'interface.error.UNKNOWN_OPERATION',
  TOO_OFTEN: 'interface.error.TOO_OFTEN',
  LINK_ENDED: 'interface.error.LINK_ENDED',
  WRONG_CODE: 'interface.error.WRONG_CODE',
  PASSKEY_REFUSED: 'interface.error.PASSKEY_REFUSED',
  SIGN_IN_AGAIN: 'interface.error.SIGN_IN_AGAIN',
  PROVIDER_AWAY: 'interface.error.PROVIDER_AWAY',
  UNEXPECTED: 'interface.error.UNEXPECTED',
  OFFLINE: 'interface.error.OFFLINE',
};

const issueSentences: Record<FieldIssueCode, WordKey> = {
  REQUIRED: 'interface.issue.REQUIRED',
  TOO_LONG: 'interface.issue.TOO_LONG',
  TOO_MANY: 'interface.issue.TOO_MANY',
  NOT_USABLE: 'interface.issue.NOT_USABLE',
  ORIGINAL_MISSING: 'interface.issue.ORIGINAL_MISSING',
  NOT_A_SLUG: 'interface.issue.NOT_A_SLUG',
  NOT_A_CODE: 'interface.issue.NOT_A_CODE',
  NOT_A_LINK: 'interface.issue.NOT_A_LINK',
  NOT_AN_ADDRESS: 'interface.issue.NOT_AN_ADDRESS',
  NOT_A_TIME: 'interface.issue.NOT_A_TIME',
  NOT_A_DAY: 'interface.issue.NOT_A_DAY',
  ENDS_BEFORE_START: 'interface.issue.ENDS_BEFORE_START',
  UNKNOWN_TIME_ZONE: 'interface.issue.UNKNOWN_TIME_ZONE',
};

const isKeyOf = <Key extends string>(table: Record<Key, unknown>, key: unknown): key is Key =>
  typeof key === 'string' && Object.hasOwn(table, key);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const valuesFrom = (value: unknown): WordValues =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) =>
          typeof one === 'string' || typeof one === 'number' ? [[key, one] satisfies [string, string | number]] : [],
        ),
      )
    : {};

/** One field that was not taken. */
export interface FieldProblem {
  readonly field: string;
  readonly code: FieldIssueCode;
  readonly values: WordValues;
}

/** What went wrong, as the screen can say it. */
export interface Problem {
  readonly code: ScreenError;
  readonly field: string | undefined;
  readonly values: WordValues;
  readonly fields: readonly FieldProblem[];
  /** The id under which the server's log has it. */
  readonly id: string | undefined;
}

const issuesFrom = (value: unknown): FieldProblem[] =>
  Array.isArray(value)
    ? value.flatMap((issue: unknown) => {
        if (!isRecord(issue) || typeof issue['field'] !== 'string') return [];
        const code = isKeyOf(issueSentences, issue['code']) ? issue['code'] : 'NOT_USABLE';
        return [{ field: issue['field'], code, values: valuesFrom(issue['values']) }];
      })
    : [];

/** What an answer with `code` and its details means; anything unknown is unexpected. */
export const problemFrom = (answer: unknown): Problem => {
  const details = isRecord(answer) ? answer : {};
  const { code, field, values, issues, errorId } = details;
  return {
    code: isKeyOf(sentences, code) ? code : 'UNEXPECTED',
    field: typeof field === 'string' ? field : undefined,
    values: valuesFrom(values),
    fields: issuesFrom(issues),
    id: typeof errorId === 'string' ? errorId : undefined,
  };
};

/** A page that was not drawn, with the number under which the log has it. */
export class RefusedPage extends Error {
  constructor(readonly errorId: string) {
    super('UNEXPECTED');
    this.name = 'RefusedPage';
  }
}

/** What an error thrown by the network or the API means. */
export const problemOf = (error: unknown): Problem => {
  if (CombinedGraphQLErrors.is(error)) return problemFrom(error.errors[0]?.extensions);
  if (error instanceof RefusedPage) return problemFrom({ errorId: error.errorId });
  const isOffline = typeof navigator !== 'undefined' && !navigator.onLine;
  return problemFrom({ code: isOffline ? 'OFFLINE' : 'UNEXPECTED' });
};

/** The sentence of a problem. */
export const sentenceOf = (words: Words, problem: Problem): string => words(sentences[problem.code], problem.values);

/** The sentence of a field's problem. */
export const fieldSentenceOf = (words: Words, problem: FieldProblem): string =>
  words(issueSentences[problem.code], problem.values);
