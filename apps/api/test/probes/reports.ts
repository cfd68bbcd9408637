import { Viewer } from '../../src/platform/auth/viewer.js';
import { EventsService } from '../../src/platform/events/events.service.js';
import type { PermissionWorld } from './permission-world.js';
import { holds, nothing, type Probes } from './probe.js';
import { sessionOf } from './sessions.js';

export const reportProbes = (world: PermissionWorld): Probes => {
  const { database, portal, institutionId: institution } = world;
  return {
    '`history`: of a published session, or of a group': {
      query:
        'query ($id: ID!, $group: ID!) { of: history(subject: SESSION, id: $id) { totalCount } group: history(subject: GROUP, id: $group) { totalCount } }',
      variables: async () => ({ id: await sessionOf(world, { publishedAt: new Date() }), group: world.groupId }),
      shows: ({ of, group }) => of !== null && group !== null,
    },
    '`history`: of an institution': {
      query: 'query ($id: ID!) { history(subject: INSTITUTION, id: $id) { totalCount } }',
      variables: () => Promise.resolve({ id: institution }),
      shows: ({ history }) => history !== null,
    },
    '`history`: of a person': {
      query: 'query ($id: ID!) { history(subject: PERSON, id: $id) { totalCount } }',
      variables: async () => ({ id: await world.member({ isListed: true }) }),
      shows: ({ history }) => history !== null,
    },
    '`audit`: of the portal itself': {
      query: '{ audit { totalCount } }',
      variables: nothing,
    },
    '`audit`: of a group': {
      query: '{ audit(filter: { group: "3.5", act: "WorkingGroup.edit-settings" }) { nodes { act } } }',
      variables: async () => {
        const viewer = new Viewer(null, [world.groupId], 'COMMAND_LINE');
        await database.$transaction((transaction) =>
          portal.app
            .get(EventsService)
            .record(
              transaction,
              { viewer, requestId: 'test' },
              { act: 'edit-settings', subject: { type: 'WorkingGroup', id: world.groupId }, groupId: world.groupId },
            ),
        );
        return {};
      },
      shows: holds(() => 'edit-settings'),
    },
  };
};
