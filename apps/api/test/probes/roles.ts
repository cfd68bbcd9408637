import type { PermissionWorld } from './permission-world.js';
import type { Probes } from './probe.js';

export const roleProbes = (world: PermissionWorld): Probes => {
  const { make, institutionId: institution } = world;
  return {
    '`grantRole`: in a group': {
      query: 'mutation ($input: RoleInput!) { grantRole(input: $input) { id } }',
      variables: async () => ({
        input: { person: await world.member({ isListed: true }), role: 'EXPERT', group: '3.5', fromOn: '2024-01-01' },
      }),
    },
    '`grantRole`: for an institution': {
      query: 'mutation ($input: RoleInput!) { grantRole(input: $input) { id } }',
      variables: async () => ({
        input: {
          person: await world.member({ isListed: true }),
          role: 'ALTERNATE',
          institution: await make.institution(world.groupId),
          fromOn: '2024-01-01',
        },
      }),
    },
    '`endRole`': {
      query: 'mutation ($id: ID!) { endRole(id: $id) { id } }',
      variables: async () => ({ id: await make.groupRole(await make.person(), world.groupId, 'EXPERT') }),
    },
    '`nameDelegate`': {
      query:
        'mutation ($institution: ID!, $input: DelegateInput!) { nameDelegate(institution: $institution, input: $input) { id } }',
      variables: async () => {
        const year = 3000 + world.count();
        return {
          institution,
          input: { person: await world.member({ isListed: true }), fromOn: `${year}-01-01`, toOn: `${year}-12-31` },
        };
      },
    },
    '`handOver`: in a group': {
      query:
        'mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to, group: "3.5", dryRun: false) { isDone } }',
      variables: async () => ({
        from: await world.member({ isListed: true }),
        to: await world.member({ isListed: true }),
      }),
    },
    '`handOver`: for an institution': {
      query:
        'mutation ($from: ID!, $to: ID!, $institution: ID!) { handOver(from: $from, to: $to, institution: $institution, dryRun: false) { isDone } }',
      variables: async () => {
        const place = await make.institution(world.groupId);
        const from = await world.member({ isListed: true });
        await make.institutionRole(from, place, 'FOCAL_POINT');
        return { from, to: await world.member({ isListed: true }), institution: place };
      },
    },
  };
};
