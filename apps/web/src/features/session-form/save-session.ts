import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { problemFrom, problemOf, type Problem } from '../../lib/errors.js';
import type { Save, Saved } from './keeper.js';

const UpdateSessionDocument = graphql(/* GraphQL */ `
  mutation UpdateSession($id: ID!, $version: Int!, $input: SessionInput!, $reason: String) {
    updateSession(id: $id, version: $version, input: $input, reason: $reason) {
      ...SessionForm @unmask
    }
  }
`);

const CreateSessionDocument = graphql(/* GraphQL */ `
  mutation CreateSession($group: String!, $input: SessionInput!) {
    createSession(group: $group, input: $input) {
      ...SessionForm @unmask
    }
  }
`);

const SavedSessionDocument = graphql(/* GraphQL */ `
  query SavedSession($group: String!, $code: String!) {
    session(group: $group, code: $code) {
      ...SessionForm @unmask
    }
  }
`);

/** Where a session stands. */
interface SessionAddress {
  readonly group: string;
  readonly code: string;
}

/** Brings a session as its form needs it, as it stands now; null where there is none to see. */
export const openSession = async (client: ApolloClient, address: SessionAddress) => {
  const { data } = await client.query({
    query: SavedSessionDocument,
    variables: { ...address },
    fetchPolicy: 'no-cache',
  });
  return data?.session ?? null;
};

/** Saves a session anew; where somebody else was faster, it brings what they saved. */
export const saveSession =
  (client: ApolloClient, group: string, id: string): Save =>
  async (input, { version, code }, reason) => {
    try {
      const { data } = await client.mutate({
        mutation: UpdateSessionDocument,
        variables: { id, version, input, reason },
        fetchPolicy: 'no-cache',
      });
      if (!data) return { kind: 'failed', problem: problemFrom(null) };
      // The pages that read it ask for other parts of its texts than the form does: they bring them anew.
      client.cache.evict({ id: client.cache.identify({ __typename: 'Session', id }) ?? '' });
      client.cache.gc();
      return { kind: 'saved', session: data.updateSession };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'CONFLICT') return { kind: 'failed', problem };
      return theirsOf(client, { group, code }, problem);
    }
  };

const theirsOf = async (client: ApolloClient, address: SessionAddress, conflict: Problem): Promise<Saved> => {
  try {
    const theirs = await openSession(client, address);
    return theirs ? { kind: 'conflict', theirs } : { kind: 'failed', problem: conflict };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
};

/** Makes a draft in a group. */
export const createSession =
  (client: ApolloClient, group: string): Save =>
  async (input) => {
    try {
      const { data } = await client.mutate({
        mutation: CreateSessionDocument,
        variables: { group, input },
        fetchPolicy: 'no-cache',
      });
      if (!data) return { kind: 'failed', problem: problemFrom(null) };
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'sessions' });
      return { kind: 'saved', session: data.createSession };
    } catch (error) {
      return { kind: 'failed', problem: problemOf(error) };
    }
  };
