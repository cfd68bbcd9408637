import { graphql } from '../../generated/gql.js';

export const mergePeople = graphql(/* GraphQL */ `
  mutation MergePeople($keep: ID!, $gone: ID!, $preview: Boolean!, $locale: Locale!) {
    mergePeople(keep: $keep, gone: $gone, preview: $preview) {
      ...MergeSheet_merge @unmask
    }
  }
`);

export const mergeInstitutions = graphql(/* GraphQL */ `
  mutation MergeInstitutions($keep: ID!, $gone: ID!, $preview: Boolean!, $locale: Locale!) {
    mergeInstitutions(keep: $keep, gone: $gone, preview: $preview) {
      ...MergeSheet_merge @unmask
    }
  }
`);

export const undoMerge = graphql(/* GraphQL */ `
  mutation UndoMerge($id: ID!, $locale: Locale!) {
    undoMerge(id: $id) {
      ...MergeSheet_merge @unmask
    }
  }
`);
