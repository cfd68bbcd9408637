import { graphql } from '../../generated/gql.js';

export const addInstitution = graphql(/* GraphQL */ `
  mutation AddInstitution($input: InstitutionInput!) {
    addInstitution(input: $input) {
      id
    }
  }
`);

export const updateInstitution = graphql(/* GraphQL */ `
  mutation UpdateInstitution($id: ID!, $version: Int!, $input: InstitutionInput!, $locale: Locale!) {
    updateInstitution(id: $id, version: $version, input: $input) {
      id
      ...InstitutionTitle_institution
      ...InstitutionNames_institution
      ...InstitutionButtons_institution
    }
  }
`);

export const renameInstitution = graphql(/* GraphQL */ `
  mutation RenameInstitution($id: ID!, $version: Int!, $name: LocalizedTextInput!, $fromOn: String!, $locale: Locale!) {
    renameInstitution(id: $id, version: $version, name: $name, fromOn: $fromOn) {
      id
      ...InstitutionTitle_institution
      ...InstitutionNames_institution
      ...InstitutionButtons_institution
    }
  }
`);
