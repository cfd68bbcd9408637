import type { ApolloLink } from '@apollo/client';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What the portal answered, as its client takes it; an answer that is none is refused. */
export const resultFrom = (answer: unknown): ApolloLink.Result => {
  const { data, errors } = isRecord(answer) ? answer : {};
  if (!isRecord(data) && !Array.isArray(errors)) throw new Error('The portal gave no answer.');
  return {
    ...(isRecord(data) ? { data } : {}),
    ...(Array.isArray(errors) ? { errors: errors.filter(isRecord).map((error) => ({ message: '', ...error })) } : {}),
  };
};
