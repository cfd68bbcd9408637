import { Viewer, visitor } from '../platform/auth/viewer.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { commentPolicy } from './comments.policy.js';

const member = (personId: string, groupId = 'group', isManager = false) =>
  new Viewer(personId, isManager ? [groupId] : [], 'PERSON', {
    name: null,
    groupRoles: [],
    institutionRoles: [],
    groupsJoined: [groupId],
  });

const comment = { groupId: 'group', byId: 'author', status: 'IN_CONSULTATION', withdrawnAt: null } as const;

describe('what can be done with a comment', () => {
  it.each([
    ['its author', member('author'), comment, { edit: true, withdraw: true }],
    [
      'its author once the text is adopted',
      member('author'),
      { ...comment, status: 'ADOPTED' },
      { edit: false, withdraw: true },
    ],
    [
      'its author once it was taken back',
      member('author'),
      { ...comment, withdrawnAt: new Date() },
      { edit: false, withdraw: false },
    ],
    ['another member', member('other'), comment, { edit: false, withdraw: false }],
    ['a manager', member('other', 'group', true), comment, { edit: false, withdraw: true }],
    ['its author who left the group', member('author', 'another'), comment, { edit: false, withdraw: false }],
    ['a visitor', visitor(), { ...comment, byId: null }, { edit: false, withdraw: false }],
  ] as const)('by %s', (_who, viewer, facts, abilities) => {
    expect(abilitiesOf(commentPolicy, viewer, facts)).toEqual(abilities);
  });
});
