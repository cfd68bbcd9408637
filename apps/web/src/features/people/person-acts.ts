import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';

export const addPerson = graphql(/* GraphQL */ `
  mutation AddPerson($input: PersonInput!) {
    addPerson(input: $input) {
      id
      name
    }
  }
`);

export const updatePerson = graphql(/* GraphQL */ `
  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonRevision!) {
    updatePerson(id: $id, version: $version, input: $input) {
      id
      version
      name
      honorific
      locale
      timeZone
    }
  }
`);

export const revealContact = graphql(/* GraphQL */ `
  mutation RevealContact($person: ID!) {
    revealContact(person: $person) {
      email
    }
  }
`);

export const writeToPerson = graphql(/* GraphQL */ `
  mutation WriteToPerson($person: ID!, $input: LetterInput!) {
    writeToPerson(person: $person, input: $input) {
      id
    }
  }
`);

export const addAffiliation = graphql(/* GraphQL */ `
  mutation AddAffiliation($input: AffiliationInput!, $locale: Locale!) {
    addAffiliation(input: $input) {
      id
      ...PersonPlaces_person
      ...PersonTitle_person
    }
  }
`);

const endAffiliation = graphql(/* GraphQL */ `
  mutation EndAffiliation($id: ID!, $on: String!, $locale: Locale!) {
    endAffiliation(id: $id, on: $on) {
      id
      ...PersonPlaces_person
      ...PersonTitle_person
    }
  }
`);

export const useEndAffiliation = () => useAct(endAffiliation);
