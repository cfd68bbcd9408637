import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { KeptNote_NoteImportFragment } from '../../generated/graphql.js';
import { problemOf } from '../../lib/errors.js';
import type { Kept, Outcome } from './keeper.js';
import type { Revision } from './draft.js';

graphql(/* GraphQL */ `
  fragment KeptNote_noteImport on NoteImport {
    id
    note
    settled
    timeZone
    version
    group {
      id
      slug
    }
  }
`);

const UpdateNoteImportDocument = graphql(/* GraphQL */ `
  mutation UpdateNoteImport($id: ID!, $version: Int!, $input: NoteImportRevision!) {
    updateNoteImport(id: $id, version: $version, input: $input) {
      id
      version
      settled
      timeZone
      note
      group {
        id
        slug
      }
    }
  }
`);

const KeptNoteDocument = graphql(/* GraphQL */ `
  query KeptNote($id: ID!) {
    noteImport(id: $id) {
      ...KeptNote_noteImport @unmask
    }
  }
`);

const keptOf = ({ note, settled, timeZone, group, version }: KeptNote_NoteImportFragment): Kept => ({
  revision: { note, settled, timeZone: timeZone ?? null, group: group?.slug ?? null },
  version,
});

/** Keeps revisions of a note at the API; where somebody else was faster, it brings what they kept. */
export const keepNote =
  (client: ApolloClient, id: string) =>
  async (version: number, input: Revision): Promise<Outcome> => {
    try {
      const { data } = await client.mutate({ mutation: UpdateNoteImportDocument, variables: { id, version, input } });
      return { kind: 'kept', version: data?.updateNoteImport.version ?? version + 1 };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'CONFLICT') return { kind: 'failed', problem };
      return theirsOf(client, id);
    }
  };

const theirsOf = async (client: ApolloClient, id: string): Promise<Outcome> => {
  try {
    const { data } = await client.query({ query: KeptNoteDocument, variables: { id }, fetchPolicy: 'no-cache' });
    if (data?.noteImport) return { kind: 'conflict', theirs: keptOf(data.noteImport) };
    return { kind: 'failed', problem: problemOf(null) };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
};
