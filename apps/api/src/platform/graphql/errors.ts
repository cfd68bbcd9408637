import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError, type ErrorCode } from '@cauce/domain/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { z, ZodError } from 'zod';
import { newId } from '../database/ids.js';

const logger = new Logger('errors');

/** One field that could not be taken: its path and the key of its sentence. */
export interface InputIssue {
  readonly field: string;
  readonly code: string;
  readonly values: Record<string, string | number>;
}

const limitsOf = (issue: z.core.$ZodIssue): Record<string, number> => {
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  return {};
};

const codeOf = (issue: z.core.$ZodIssue): string => {
  if (/^[A-Z][A-Z_]+$/.test(issue.message)) return issue.message;
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'TOO_LONG' : 'TOO_MANY';
  if (issue.code === 'too_small') return 'REQUIRED';
  return 'NOT_USABLE';
};

/** Says what zod found wrong in the words that the catalogs have sentences for. */
const issuesOf = (error: ZodError): InputIssue[] =>
  error.issues.map((issue) => ({ field: issue.path.join('.'), code: codeOf(issue), values: limitsOf(issue) }));

/** Parses input with a schema of the domain; what is wrong is refused as one `INVALID_INPUT` that names every field. */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(issuesOf(parsed.error));
};

/** Input that the domain does not take, with every field at fault. */
class InvalidInput extends DomainError {
  readonly issues: InputIssue[];

  constructor(issues: InputIssue[]) {
    super('INVALID_INPUT', { field: issues[0]?.field ?? '' });
    this.issues = issues;
  }
}

/** What a caller is told of an error: a code and an id that the log has too, and nothing from inside. */
export interface ErrorAnswer {
  readonly code: ErrorCode;
  readonly field?: string | undefined;
  readonly values?: Record<string, string | number>;
  readonly issues?: InputIssue[];
  readonly errorId?: string;
}

/** Turns anything thrown into what the caller may know; what nobody expected goes to the log under its id. */
export const answerTo = (error: unknown): ErrorAnswer => {
  if (error instanceof InvalidInput) return { code: error.code, field: error.field, issues: error.issues };
  if (error instanceof DomainError) return { code: error.code, field: error.field, values: error.values };
  const errorId = newId();
  logger.error(`${errorId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { code: 'UNEXPECTED', errorId };
};

/** Apollo's own refusals (a query that does not parse or fit the schema) pass; a resolver's errors become answers. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const thrown = unwrapResolverError(error);
  const isRefusalOfTheQuery = thrown instanceof GraphQLError && formatted.path === undefined;
  if (isRefusalOfTheQuery) return formatted;
  const { code, ...rest } = answerTo(thrown);
  return {
    message: code,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...rest },
  };
};
