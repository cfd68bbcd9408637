import { graphql } from '../../generated/gql.js';

export const giveNoObjection = graphql(/* GraphQL */ `
  mutation GiveNoObjection($id: ID!, $except: [ID!]!) {
    giveNoObjection(id: $id, except: $except) {
      id
    }
  }
`);

export const draftPosition = graphql(/* GraphQL */ `
  mutation DraftPosition($conclusion: ID!, $input: PositionInput!) {
    draftPosition(conclusion: $conclusion, input: $input) {
      id
    }
  }
`);

export const givePosition = graphql(/* GraphQL */ `
  mutation GivePosition($conclusion: ID!, $input: PositionInput) {
    givePosition(conclusion: $conclusion, input: $input) {
      id
    }
  }
`);

export const raiseObjection = graphql(/* GraphQL */ `
  mutation RaiseObjection($conclusion: ID!, $text: LocalizedTextInput!) {
    raiseObjection(conclusion: $conclusion, text: $text) {
      id
    }
  }
`);

export const confirmObjection = graphql(/* GraphQL */ `
  mutation ConfirmObjection($conclusion: ID!) {
    confirmObjection(conclusion: $conclusion) {
      id
    }
  }
`);

export const liftObjection = graphql(/* GraphQL */ `
  mutation LiftObjection($conclusion: ID!) {
    liftObjection(conclusion: $conclusion) {
      id
    }
  }
`);

export const extendConsultation = graphql(/* GraphQL */ `
  mutation ExtendConsultation($id: ID!) {
    extendConsultation(id: $id) {
      id
    }
  }
`);

export const moveClosing = graphql(/* GraphQL */ `
  mutation MoveClosing($id: ID!, $version: Int!, $closesOn: String!, $reason: String!) {
    moveConsultationClosing(id: $id, version: $version, closesOn: $closesOn, reason: $reason) {
      id
    }
  }
`);

export const recordReach = graphql(/* GraphQL */ `
  mutation RecordReach($id: ID!, $country: String!, $isReached: Boolean!) {
    recordReach(id: $id, country: $country, isReached: $isReached) {
      id
    }
  }
`);

export const adoptConclusions = graphql(/* GraphQL */ `
  mutation AdoptConclusions($id: ID!, $except: [ID!]!, $reason: String) {
    adoptConclusions(id: $id, except: $except, reason: $reason) {
      id
      closedAt
    }
  }
`);
