import { graphql } from '../../generated/gql.js';

graphql(/* GraphQL */ `
  fragment CommentParts_comment on Comment {
    id
    threadId
    text
    locale
    wording
    version
    at
    editedAt
    withdrawnAt
    isOwn
    author {
      id
      name
    }
    viewerCan {
      edit
      withdraw
    }
  }
`);

export const addComment = graphql(/* GraphQL */ `
  mutation AddComment($conclusion: ID!, $input: CommentInput!, $answers: ID) {
    addComment(conclusion: $conclusion, input: $input, answers: $answers) {
      id
      ...CommentParts_comment
    }
  }
`);

export const editComment = graphql(/* GraphQL */ `
  mutation EditComment($id: ID!, $version: Int!, $input: CommentInput!) {
    editComment(id: $id, version: $version, input: $input) {
      id
      ...CommentParts_comment
    }
  }
`);

export const withdrawComment = graphql(/* GraphQL */ `
  mutation WithdrawComment($id: ID!) {
    withdrawComment(id: $id) {
      id
      ...CommentParts_comment
    }
  }
`);
