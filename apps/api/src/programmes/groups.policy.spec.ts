import { Viewer, visitor } from '../platform/auth/viewer.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { groupPolicy } from './groups.policy.js';

const member = new Viewer('p', [], 'PERSON', {
  name: 'A Person',
  groupRoles: [],
  institutionRoles: [],
  groupsJoined: ['own'],
});

const allowed = (viewer: Viewer) =>
  Object.entries(abilitiesOf(groupPolicy, viewer, { id: 'own' }))
    .filter(([, isAllowed]) => isAllowed)
    .map(([act]) => act);

describe('what can be done with a group', () => {
  it.each([
    [
      'its manager',
      new Viewer('m', ['own'], 'PERSON'),
      ['updateSettings', 'nameCoLeads', 'addMember', 'endMembership', 'grantRole', 'handOver', 'readAsMember'],
    ],
    ['a member', member, ['readAsMember']],
    ['a manager of another group', new Viewer('n', ['other'], 'PERSON'), []],
    ['a visitor', visitor(), []],
  ] as const)('by %s: %j', (_who, viewer, acts) => {
    expect(allowed(viewer)).toEqual(acts);
  });
});
