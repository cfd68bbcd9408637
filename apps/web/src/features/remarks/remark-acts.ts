import { graphql } from '../../generated/gql.js';

export const addRemark = graphql(/* GraphQL */ `
  mutation AddRemark($conclusion: ID!, $input: RemarkInput!) {
    addRemark(conclusion: $conclusion, input: $input) {
      id
    }
  }
`);

export const answerRemark = graphql(/* GraphQL */ `
  mutation AnswerRemark($id: ID!, $answer: String!) {
    answerRemark(id: $id, answer: $answer) {
      id
      answer
      answeredAt
      viewerCan {
        answer
      }
    }
  }
`);

export const reportError = graphql(/* GraphQL */ `
  mutation ReportError($conclusion: ID!, $input: ErrorReportInput!) {
    reportError(conclusion: $conclusion, input: $input)
  }
`);

export const answerErrorReport = graphql(/* GraphQL */ `
  mutation AnswerErrorReport($id: ID!, $answer: LocalizedTextInput!) {
    answerErrorReport(id: $id, answer: $answer) {
      id
      answeredAt
    }
  }
`);

export const putErrorReportAside = graphql(/* GraphQL */ `
  mutation PutErrorReportAside($id: ID!) {
    putErrorReportAside(id: $id) {
      id
      putAsideAt
    }
  }
`);
