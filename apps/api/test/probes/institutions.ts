import { newId } from '../../src/platform/database/ids.js';
import { english } from '../session-input.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, mergeSheet, nothing, type Probes } from './probe.js';

const input = { kind: 'JUDICIARY', name: english('A court') };
const version = { version: 1 };

export const institutionProbes = (world: PermissionWorld): Probes => {
  const { database, make, institutionId: institution } = world;
  return {
    '`countries`': { query: '{ countries { code } }', variables: nothing, shows: holds(() => 'CR') },
    '`institutions`: those of a group': {
      query: '{ institutions(first: 100) { nodes { id } } }',
      variables: nothing,
      shows: holds(() => institution),
    },
    '`institutions`: those of no group yet': {
      query:
        'query ($kinds: [InstitutionKind!]) { institutions(first: 100, filter: { kinds: $kinds }) { nodes { id kind } } }',
      variables: async () => {
        await database.institution.updateMany({
          where: { id: await make.institution(null) },
          data: { kind: 'PARLIAMENT' },
        });
        return { kinds: ['PARLIAMENT'] };
      },
      shows: holds(() => 'PARLIAMENT'),
    },
    '`institution`: one of a group': {
      query: 'query ($id: ID!) { institution(id: $id) { id } }',
      variables: () => Promise.resolve({ id: institution }),
      shows: holds(({ id }) => id),
    },
    '`institution`: one of no group yet': {
      query: 'query ($id: ID!) { institution(id: $id) { id } }',
      variables: async () => ({ id: await make.institution(null) }),
      shows: holds(({ id }) => id),
    },
    '`institution`: who speaks for it and commits it': {
      query: 'query ($id: ID!) { institution(id: $id) { roles { role } } }',
      variables: () => Promise.resolve({ id: institution }),
      shows: holds(() => 'FOCAL_POINT'),
    },
    '`institution`: which of its roles nobody holds': {
      query: 'query ($id: ID!) { institution(id: $id) { vacancies } }',
      variables: async () => ({ id: await make.institution(world.groupId) }),
      shows: holds(() => 'ALTERNATE'),
    },
    '`focalPointOn`': {
      query: 'query ($id: ID!) { focalPointOn(institution: $id, on: "2024-01-01") { role } }',
      variables: () => Promise.resolve({ id: institution }),
      shows: holds(() => 'FOCAL_POINT'),
    },
    '`addInstitution`': {
      query: 'mutation ($input: InstitutionInput!) { addInstitution(input: $input) { id } }',
      variables: () => Promise.resolve({ input }),
    },
    '`updateInstitution`': {
      query:
        'mutation ($id: ID!, $version: Int!, $input: InstitutionInput!) { updateInstitution(id: $id, version: $version, input: $input) { id } }',
      variables: async () => ({ id: await make.institution(world.groupId), ...version, input }),
    },
    '`renameInstitution`': {
      query:
        'mutation ($id: ID!, $version: Int!, $name: LocalizedTextInput!) { renameInstitution(id: $id, version: $version, name: $name, fromOn: "2024-01-01") { id } }',
      variables: async () => ({ id: await make.institution(world.groupId), ...version, name: english('Anew') }),
    },
    '`mergeInstitutions`': {
      query: `mutation ($keep: ID!, $gone: ID!) { mergeInstitutions(keep: $keep, gone: $gone, preview: false) ${mergeSheet} }`,
      variables: async () => {
        const gone = await make.institution(null);
        await database.groupMember.create({
          data: {
            id: newId(),
            groupId: world.groupId,
            institutionId: gone,
            kind: 'MEMBER',
            fromOn: '2010-01-01',
            toOn: '2011-12-31',
          },
        });
        return { keep: await make.institution(world.groupId), gone };
      },
    },
  };
};
