import { graphql } from '../../generated/gql.js';

export const answerQuestion = graphql(/* GraphQL */ `
  mutation AnswerQuestion($question: ID!, $input: AnswerInput!) {
    answerQuestion(question: $question, input: $input) {
      id
    }
  }
`);

export const answerUnattributed = graphql(/* GraphQL */ `
  mutation AnswerQuestionUnattributed($question: ID!, $input: AnswerTextInput!) {
    answerQuestionUnattributed(question: $question, input: $input) {
      id
    }
  }
`);

export const recordAnswer = graphql(/* GraphQL */ `
  mutation RecordAnswer($question: ID!, $input: RecordedAnswerInput!) {
    recordAnswer(question: $question, input: $input) {
      id
    }
  }
`);

export const updateResponse = graphql(/* GraphQL */ `
  mutation UpdateResponse($id: ID!, $version: Int!, $input: AnswerTextInput!) {
    updateResponse(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const updateUnattributed = graphql(/* GraphQL */ `
  mutation UpdateUnattributedResponse($id: ID!, $version: Int!, $input: AnswerTextInput!) {
    updateUnattributedResponse(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const withdrawResponse = graphql(/* GraphQL */ `
  mutation WithdrawResponse($id: ID!, $reason: String) {
    withdrawResponse(id: $id, reason: $reason) {
      id
      withdrawnAt
    }
  }
`);

export const withdrawUnattributed = graphql(/* GraphQL */ `
  mutation WithdrawUnattributedResponse($id: ID!) {
    withdrawUnattributedResponse(id: $id) {
      id
      isWithdrawn
    }
  }
`);

export const moderateUnattributed = graphql(/* GraphQL */ `
  mutation ModerateUnattributedResponse($id: ID!, $reason: String!) {
    moderateUnattributedResponse(id: $id, reason: $reason) {
      id
    }
  }
`);

export const summarizeResponse = graphql(/* GraphQL */ `
  mutation SummarizeResponse($id: ID!, $version: Int!, $summary: LocalizedTextInput!) {
    summarizeResponse(id: $id, version: $version, summary: $summary) {
      id
      version
    }
  }
`);

export const summarizeUnattributed = graphql(/* GraphQL */ `
  mutation SummarizeUnattributedResponse($id: ID!, $summary: LocalizedTextInput!) {
    summarizeUnattributedResponse(id: $id, summary: $summary) {
      id
    }
  }
`);
