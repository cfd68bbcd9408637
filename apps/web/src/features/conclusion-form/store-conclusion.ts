import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { ConclusionFormFragment } from '../../generated/graphql.js';
import { problemFrom, problemOf, type Problem } from '../../lib/errors.js';
import { inputOf, textOf, type ConclusionForm } from './form.js';

graphql(/* GraphQL */ `
  fragment ConclusionForm on Conclusion {
    id
    number
    version
    status
    kind
    lenses
    text {
      original
      readings {
        text
        locale
        state
        isStale
      }
    }
    themes {
      id
    }
    agendaItems {
      id
    }
    questions {
      id
    }
    responses {
      id
    }
    supersedes {
      id
    }
    viewerCan {
      edit
      mend
    }
  }
`);

const StoredConclusionDocument = graphql(/* GraphQL */ `
  query StoredConclusion($id: ID!) {
    conclusionById(id: $id) {
      ...ConclusionForm @unmask
    }
  }
`);

const DraftConclusionDocument = graphql(/* GraphQL */ `
  mutation DraftConclusion($session: ID!, $input: ConclusionInput!) {
    draftConclusion(session: $session, input: $input) {
      ...ConclusionForm @unmask
    }
  }
`);

const UpdateConclusionDocument = graphql(/* GraphQL */ `
  mutation UpdateConclusion($id: ID!, $version: Int!, $input: ConclusionInput!) {
    updateConclusion(id: $id, version: $version, input: $input) {
      ...ConclusionForm @unmask
    }
  }
`);

const MendConclusionDocument = graphql(/* GraphQL */ `
  mutation MendConclusion($id: ID!, $version: Int!, $text: LocalizedTextInput!) {
    mendConclusion(id: $id, version: $version, text: $text) {
      ...ConclusionForm @unmask
    }
  }
`);

/** How an attempt to save ended. */
export type Saved =
  | { readonly kind: 'saved'; readonly conclusion: ConclusionFormFragment }
  | { readonly kind: 'conflict'; readonly theirs: ConclusionFormFragment }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Brings a conclusion as it stands now; null where there is none to see. */
export const storedConclusion = async (client: ApolloClient, id: string): Promise<ConclusionFormFragment | null> => {
  const { data } = await client.query({ query: StoredConclusionDocument, variables: { id }, fetchPolicy: 'no-cache' });
  return data?.conclusionById ?? null;
};

/** What was read of sessions and their conclusions is asked anew. */
const forget = (client: ApolloClient): void => {
  for (const fieldName of ['session', 'conclusion', 'conclusions', 'history']) {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  }
  client.cache.gc();
};

const refused = async (client: ApolloClient, id: string | null, error: unknown): Promise<Saved> => {
  const problem = problemOf(error);
  if (problem.code !== 'CONFLICT' || id === null) return { kind: 'failed', problem };
  try {
    const theirs = await storedConclusion(client, id);
    return theirs ? { kind: 'conflict', theirs } : { kind: 'failed', problem };
  } catch (again) {
    return { kind: 'failed', problem: problemOf(again) };
  }
};

/** What a save is made over; a draft that is not there yet is made in a session. */
export interface Over {
  readonly sessionId: string;
  readonly stored: { readonly id: string; readonly version: number } | null;
  /** The writer says that the meaning stays; a second person has to say so too. */
  readonly isMend: boolean;
}

/** Sends what was typed to the API; where somebody else was faster, it brings what they saved. */
export const saveConclusion = async (
  client: ApolloClient,
  form: ConclusionForm,
  { sessionId, stored, isMend }: Over,
): Promise<Saved> => {
  const options = { fetchPolicy: 'no-cache' as const };
  const send = async (): Promise<ConclusionFormFragment | undefined> => {
    if (!stored) {
      const variables = { session: sessionId, input: inputOf(form) };
      return (await client.mutate({ mutation: DraftConclusionDocument, variables, ...options })).data?.draftConclusion;
    }
    if (isMend) {
      const variables = { ...stored, text: textOf(form) };
      return (await client.mutate({ mutation: MendConclusionDocument, variables, ...options })).data?.mendConclusion;
    }
    const variables = { ...stored, input: inputOf(form) };
    return (await client.mutate({ mutation: UpdateConclusionDocument, variables, ...options })).data?.updateConclusion;
  };
  try {
    const conclusion = await send();
    if (!conclusion) return { kind: 'failed', problem: problemFrom(null) };
    forget(client);
    return { kind: 'saved', conclusion };
  } catch (error) {
    return refused(client, stored?.id ?? null, error);
  }
};
