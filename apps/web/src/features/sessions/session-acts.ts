import { graphql } from '../../generated/gql.js';

graphql(/* GraphQL */ `
  fragment SessionActs_session on Session {
    id
    status
    publishedAt
    moment
    version
    awaited {
      act
      since
    }
    viewerCan {
      edit
      publish
      convene
      start
      hold
      close
      cancel
    }
  }
`);

/** The acts that need nothing but a yes. */
export const plainActs = {
  publish: graphql(/* GraphQL */ `
    mutation PublishSession($id: ID!) {
      publishSession(id: $id) {
        id
        ...SessionActs_session
      }
    }
  `),
  convene: graphql(/* GraphQL */ `
    mutation ConveneSession($id: ID!) {
      conveneSession(id: $id) {
        id
        ...SessionActs_session
      }
    }
  `),
  start: graphql(/* GraphQL */ `
    mutation StartSession($id: ID!) {
      startSession(id: $id) {
        id
        ...SessionActs_session
      }
    }
  `),
  hold: graphql(/* GraphQL */ `
    mutation HoldSession($id: ID!) {
      holdSession(id: $id) {
        id
        ...SessionActs_session
      }
    }
  `),
};
export type PlainAct = keyof typeof plainActs;

export const markObjectives = graphql(/* GraphQL */ `
  mutation MarkObjectives($id: ID!, $outcomes: [ObjectiveOutcomeInput!]!) {
    markObjectives(id: $id, outcomes: $outcomes) {
      id
      version
      objectives {
        id
        outcome
      }
    }
  }
`);

export const closeSession = graphql(/* GraphQL */ `
  mutation CloseSession($id: ID!, $reason: String) {
    closeSession(id: $id, reason: $reason) {
      id
      ...SessionActs_session
    }
  }
`);

export const cancelSession = graphql(/* GraphQL */ `
  mutation CancelSession($id: ID!, $reason: String!) {
    cancelSession(id: $id, reason: $reason) {
      id
      ...SessionActs_session
    }
  }
`);
