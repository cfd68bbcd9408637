import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';

export const addGroupMember = graphql(/* GraphQL */ `
  mutation AddGroupMember($group: String!, $input: GroupMemberInput!, $locale: Locale!) {
    addGroupMember(group: $group, input: $input) {
      id
      ...GroupMembers_member
    }
  }
`);

const endGroupMembership = graphql(/* GraphQL */ `
  mutation EndGroupMembership($id: ID!, $on: String!, $locale: Locale!) {
    endGroupMembership(id: $id, on: $on) {
      id
      ...GroupMembers_member
    }
  }
`);

export const useEndGroupMembership = () => useAct(endGroupMembership);

export const updateGroupSettings = graphql(/* GraphQL */ `
  mutation UpdateGroupSettings($group: String!, $version: Int!, $input: GroupSettingsInput!) {
    updateGroupSettings(group: $group, version: $version, input: $input) {
      id
      ...GroupSettings_group
    }
  }
`);

export const nameCoLeads = graphql(/* GraphQL */ `
  mutation NameCoLeads($group: String!, $version: Int!, $institutions: [ID!]!, $locale: Locale!) {
    nameCoLeads(group: $group, version: $version, institutions: $institutions) {
      id
      ...NameCoLeads_group
    }
  }
`);
