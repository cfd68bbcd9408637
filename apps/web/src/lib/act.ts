import type { ApolloCache, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { fieldSentenceOf, problemOf, sentenceOf, type Problem } from './errors.js';
import { useWords } from './words.js';

/** What reads the log or lists what an act may change; it is asked anew after each. */
const readers = ['history', 'audit', 'people', 'institutions', 'groupMembers', 'merges', 'focalPointOn'] as const;

/** Lets everything that tells of an act be asked anew. */
const forgetReaders = (cache: ApolloCache): void => {
  for (const fieldName of readers) cache.evict({ id: 'ROOT_QUERY', fieldName });
};

/** One act of the reader: how to perform it, and what became of it. */
export interface Act<Data, Variables> {
  /** Performs it; nothing comes back where it was refused. */
  readonly perform: (variables: Variables) => Promise<Data | undefined>;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  /** What is wrong as a whole, where it is not about one of the fields that are shown. */
  readonly sentence: (fields: readonly string[]) => string | undefined;
  /** What is wrong with a field, or with anything under it. */
  readonly errorAt: (field: string) => string | undefined;
  readonly reset: () => void;
}

const isAbout = (field: string, path: string): boolean => path === field || path.startsWith(`${field}.`);

/** An act with its refusals in words, by the field that they are about. */
export const useAct = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> => {
  const words = useWords();
  const client = useApolloClient();
  const [run, { loading, error, reset }] = useMutation(document, { update: forgetReaders });
  const problem = error ? problemOf(error) : undefined;
  const errorAt = (field: string): string | undefined => {
    const issue = problem?.fields.find((one) => isAbout(field, one.field));
    if (issue) return fieldSentenceOf(words, issue);
    if (problem?.fields.length !== 0 || !problem.field) return undefined;
    return isAbout(field, problem.field) ? sentenceOf(words, problem) : undefined;
  };
  return {
    perform: async (variables) => {
      const { data, error: refusal } = await run({ variables, errorPolicy: 'all' });
      if (!refusal) return data ?? undefined;
      // What the other has saved is shown behind, and the next try is made on its version.
      if (problemOf(refusal).code === 'CONFLICT') await client.refetchQueries({ include: 'active' });
      return undefined;
    },
    isBusy: loading,
    problem,
    sentence: (fields) => {
      if (!problem) return undefined;
      if (problem.code === 'CONFLICT') return words('manage.clash');
      const isShown = fields.some((field) => errorAt(field) !== undefined);
      return isShown && problem.code !== 'INVALID_INPUT' ? undefined : sentenceOf(words, problem);
    },
    errorAt,
    reset,
  };
};
