import { newId } from '../../src/platform/database/ids.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, nothing, type Probes } from './probe.js';

export const programmeProbes = (world: PermissionWorld): Probes => {
  const { database, make, institutionId: institution } = world;
  return {
    '`groups`': { query: '{ groups { slug } }', variables: nothing, shows: holds(() => '3.5') },
    '`group`: its name and result': {
      query: '{ group(slug: "3.5") { name { original } result { code } } }',
      variables: nothing,
      shows: holds(() => '3.5'),
    },
    '`group`: its roles and settings': {
      query: '{ group(slug: "3.5") { roles { id } settings { isOutboxByTwo } } }',
      variables: nothing,
      shows: holds(() => 'isOutboxByTwo'),
    },
    '`groupMembers`': {
      query: '{ groupMembers(group: "3.5") { institution { id } } }',
      variables: nothing,
      shows: holds(() => institution),
    },
    '`addGroupMember`': {
      query: 'mutation ($input: GroupMemberInput!) { addGroupMember(group: "3.5", input: $input) { id } }',
      variables: async () => {
        const place = await make.institution(null);
        await database.groupMember.create({
          data: {
            id: newId(),
            groupId: world.groupId,
            institutionId: place,
            kind: 'MEMBER',
            fromOn: '2010-01-01',
            toOn: '2011-12-31',
          },
        });
        return { input: { institution: place, kind: 'MEMBER', fromOn: '2024-01-01' } };
      },
    },
    '`endGroupMembership`': {
      query: 'mutation ($id: ID!) { endGroupMembership(id: $id, on: "2024-01-01") { id } }',
      variables: async () => {
        const institutionId = await make.institution(world.groupId);
        return { id: (await database.groupMember.findFirstOrThrow({ where: { institutionId } })).id };
      },
    },
    '`nameCoLeads`': {
      query:
        'mutation ($version: Int!, $institutions: [ID!]!) { nameCoLeads(group: "3.5", version: $version, institutions: $institutions) { id } }',
      variables: async () => {
        const { version, coLeads } = await database.workingGroup.findUniqueOrThrow({
          where: { id: world.groupId },
          include: { coLeads: { orderBy: { position: 'asc' } } },
        });
        return { version, institutions: coLeads.map(({ institutionId }) => institutionId).toReversed() };
      },
    },
    '`updateGroupSettings`': {
      query:
        'mutation ($version: Int!, $input: GroupSettingsInput!) { updateGroupSettings(group: "3.5", version: $version, input: $input) { id } }',
      variables: async () => {
        const group = await database.workingGroup.findUniqueOrThrow({ where: { id: world.groupId } });
        return {
          version: group.version,
          input: { isApprovalByTwo: false, isAdoptionByBothCoLeads: false, isOutboxByTwo: false },
        };
      },
    },
  };
};
