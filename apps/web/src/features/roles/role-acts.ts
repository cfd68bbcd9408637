import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';

// Whatever an act on a role changes comes back with it: the lists of its person, its institution, its group.
graphql(/* GraphQL */ `
  fragment RoleActs_role on Role {
    id
    ...RoleList_role
    person {
      id
      roles {
        id
        ...RoleList_role
      }
    }
    institution {
      id
      vacancies
      allRoles {
        id
        ...RoleList_role
      }
    }
    group {
      id
      allRoles {
        id
        ...RoleList_role
      }
    }
  }
`);

export const grantRole = graphql(/* GraphQL */ `
  mutation GrantRole($input: RoleInput!, $locale: Locale!) {
    grantRole(input: $input) {
      id
      ...RoleActs_role
    }
  }
`);

export const nameDelegate = graphql(/* GraphQL */ `
  mutation NameDelegate($institution: ID!, $input: DelegateInput!, $locale: Locale!) {
    nameDelegate(institution: $institution, input: $input) {
      id
      ...RoleActs_role
    }
  }
`);

const endRole = graphql(/* GraphQL */ `
  mutation EndRole($id: ID!, $on: String!, $locale: Locale!) {
    endRole(id: $id, on: $on) {
      id
      ...RoleActs_role
    }
  }
`);

export const useEndRole = () => useAct(endRole);
