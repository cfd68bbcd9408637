import { graphql } from '../../generated/gql.js';

export const withdrawConclusion = graphql(/* GraphQL */ `
  mutation WithdrawConclusion($id: ID!, $reason: String!) {
    withdrawConclusion(id: $id, reason: $reason) {
      id
    }
  }
`);

export const translateConclusion = graphql(/* GraphQL */ `
  mutation TranslateConclusion($id: ID!, $version: Int!, $in: Locale!, $text: String!, $state: TranslationState!) {
    translateConclusion(id: $id, version: $version, locale: $in, text: $text, state: $state) {
      id
    }
  }
`);

export const confirmMend = graphql(/* GraphQL */ `
  mutation ConfirmMend($id: ID!) {
    confirmConclusionMend(id: $id) {
      id
    }
  }
`);

export const refuseMend = graphql(/* GraphQL */ `
  mutation RefuseMend($id: ID!) {
    refuseConclusionMend(id: $id) {
      id
    }
  }
`);

export const orderConclusions = graphql(/* GraphQL */ `
  mutation OrderConclusions($session: ID!, $ids: [ID!]!) {
    orderConclusions(session: $session, ids: $ids) {
      id
    }
  }
`);

export const openConsultation = graphql(/* GraphQL */ `
  mutation OpenConsultation($session: ID!, $closesOn: String) {
    openConsultation(session: $session, closesOn: $closesOn) {
      id
    }
  }
`);

export const releaseConclusions = graphql(/* GraphQL */ `
  mutation ReleaseConclusions($session: ID!) {
    releaseConclusions(session: $session) {
      number
    }
  }
`);

export const proposedClosing = graphql(/* GraphQL */ `
  query ProposedClosing($session: ID!, $group: String!, $locale: Locale!) {
    group(slug: $group) {
      id
      voices {
        country {
          code
        }
      }
    }
    proposedClosing(session: $session) {
      closesOn
      countries {
        closesOn
        country {
          code
          name(locale: $locale)
        }
      }
    }
  }
`);

export const groupVoices = graphql(/* GraphQL */ `
  query GroupVoices($group: String!, $locale: Locale!) {
    group(slug: $group) {
      id
      voices {
        country {
          code
        }
        institution {
          id
        }
      }
    }
    groupMembers(group: $group) {
      id
      kind
      institution {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
        country {
          code
          name(locale: $locale)
        }
      }
    }
  }
`);
