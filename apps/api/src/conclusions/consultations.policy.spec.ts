import type { GroupRoleKind, InstitutionRoleKind } from '@cauce/domain/role';
import { Viewer, visitor } from '../platform/auth/viewer.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { consultationPolicy, consultationsVisibleTo, voicePolicy } from './consultations.policy.js';

const inGroup = (role: GroupRoleKind) =>
  new Viewer('person', role === 'MANAGER' ? ['group'] : [], 'PERSON', {
    name: null,
    groupRoles: [{ role, groupId: 'group', institutionId: role === 'CO_LEAD' ? 'court' : null }],
    institutionRoles: [],
    groupsJoined: ['group'],
  });

const forInstitution = (role: InstitutionRoleKind) =>
  new Viewer('person', [], 'PERSON', {
    name: null,
    groupRoles: [],
    institutionRoles: [{ role, institutionId: 'court' }],
    groupsJoined: ['group'],
  });

const allowed = (abilities: Record<string, boolean>) =>
  Object.entries(abilities)
    .filter(([, isAllowed]) => isAllowed)
    .map(([act]) => act);

describe('who leads a consultation', () => {
  it.each([
    ['MANAGER', ['moveClosing', 'recordReach', 'adopt']],
    ['CO_LEAD', ['moveClosing', 'recordReach', 'adopt']],
    ['EXPERT', []],
    ['PARTICIPANT', []],
  ] as const)('%s: %j, and nothing once it is closed', (role, acts) => {
    const open = { groupId: 'group', closedAt: null };
    expect(allowed(abilitiesOf(consultationPolicy, inGroup(role), open))).toEqual(acts);
    const closed = { groupId: 'group', closedAt: new Date() };
    expect(allowed(abilitiesOf(consultationPolicy, inGroup(role), closed))).toEqual([]);
    expect(allowed(abilitiesOf(consultationPolicy, inGroup(role), { ...open, groupId: 'other' }))).toEqual([]);
  });
});

describe('who speaks for a country', () => {
  it.each([
    ['FOCAL_POINT', ['draft', 'object', 'liftObjection', 'extend']],
    ['ALTERNATE', ['draft', 'object', 'liftObjection', 'extend']],
    ['VALIDATING_AUTHORITY', ['give', 'confirmObjection', 'liftObjection']],
    ['DELEGATE', ['give', 'confirmObjection', 'liftObjection']],
  ] as const)('%s: %j', (role, acts) => {
    expect(allowed(abilitiesOf(voicePolicy, forInstitution(role), { institutionId: 'court' }))).toEqual(acts);
    expect(allowed(abilitiesOf(voicePolicy, forInstitution(role), { institutionId: 'other' }))).toEqual([]);
  });
});

describe('which consultations are read', () => {
  it('those of the groups that one belongs to', () => {
    expect(consultationsVisibleTo(visitor())).toMatchObject({ groupId: { in: [] } });
    expect(consultationsVisibleTo(inGroup('PARTICIPANT'))).toMatchObject({ groupId: { in: ['group'] } });
  });
});
