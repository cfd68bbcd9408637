import type { Standing } from '../platform/auth/viewer.js';
import { Viewer, visitor } from '../platform/auth/viewer.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { canAddInstitutions, canReadRoles, institutionPolicy } from './institutions.policy.js';
import { canAddPeople, canReadSettings, personPolicy } from './people.policy.js';
import { canSeeRole, rolePolicy } from './roles.policy.js';

const nobody: Standing = { name: 'A Person', groupRoles: [], institutionRoles: [], groupsJoined: [] };
const manager = new Viewer('m', ['own'], 'PERSON');
const managerOfAnother = new Viewer('n', ['other'], 'PERSON');
const member = new Viewer('p', [], 'PERSON', { ...nobody, groupsJoined: ['own'] });
const fellow = new Viewer('q', [], 'PERSON', { ...nobody, groupsJoined: ['own'] });
const authority = new Viewer('a', [], 'PERSON', {
  ...nobody,
  institutionRoles: [{ role: 'VALIDATING_AUTHORITY', institutionId: 'body' }],
});
const focalPoint = new Viewer('f', [], 'PERSON', {
  ...nobody,
  institutionRoles: [{ role: 'FOCAL_POINT', institutionId: 'body' }],
});

const body = { id: 'body', groupIds: ['own'] };
const ofNoGroup = { id: 'new', groupIds: [] };
const someone = { id: 'p', groupIds: ['own'], isReachable: true };

const allowed = (abilities: Record<string, boolean>) =>
  Object.entries(abilities)
    .filter(([, isAllowed]) => isAllowed)
    .map(([act]) => act);

describe('what can be done with an institution', () => {
  const all = ['edit', 'rename', 'grantRole', 'nameDelegate', 'handOver', 'merge', 'seeVacancies'];

  it.each([
    ['a manager of its group', manager, all],
    ['a manager of another group', managerOfAnother, []],
    ['its validating authority', authority, ['nameDelegate']],
    ['its focal point', focalPoint, []],
    ['a member of its group', member, []],
    ['a visitor', visitor(), []],
  ] as const)('by %s: %j', (_who, viewer, acts) => {
    expect(allowed(abilitiesOf(institutionPolicy, viewer, body))).toEqual(acts);
  });

  it('is everything for any manager while it has no place in a group', () => {
    expect(allowed(abilitiesOf(institutionPolicy, managerOfAnother, ofNoGroup))).toEqual(all);
    expect(allowed(abilitiesOf(institutionPolicy, member, ofNoGroup))).toEqual([]);
  });

  it('includes reading its roles for its group, for those who act for it, and for nobody else', () => {
    expect([manager, member, authority, focalPoint].map((viewer) => canReadRoles(viewer, body))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([managerOfAnother, visitor()].map((viewer) => canReadRoles(viewer, body))).toEqual([false, false]);
  });
});

describe('what can be done with a person', () => {
  it.each([
    [
      'a manager of their group',
      manager,
      ['edit', 'revealContact', 'writeTo', 'handOver', 'changeAddress', 'merge', 'erase'],
    ],
    ['a manager of another group', managerOfAnother, []],
    ['a fellow member', fellow, ['writeTo']],
    ['themselves', member, ['editProfile']],
    ['a visitor', visitor(), []],
  ] as const)('by %s: %j', (_who, viewer, acts) => {
    expect(allowed(abilitiesOf(personPolicy, viewer, someone))).toEqual(acts);
  });

  it('that leads into another group is left to who manages that one too', () => {
    const inBoth = { id: 'q', groupIds: ['own', 'other'], isReachable: true };
    const managerOfBoth = new Viewer('b', ['own', 'other'], 'PERSON');
    expect(allowed(abilitiesOf(personPolicy, manager, inBoth))).toEqual([
      'edit',
      'revealContact',
      'writeTo',
      'handOver',
    ]);
    expect(personPolicy.merge(managerOfBoth, inBoth)).toBe(true);
    expect(institutionPolicy.merge(manager, { id: 'body', groupIds: ['own', 'other'] })).toBe(false);
  });

  it('leaves language, zone and consent to themselves and who manages their group', () => {
    expect([member, manager, managerOfAnother, authority].map((viewer) => canReadSettings(viewer, someone))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('who adds people and institutions', () => {
  it('is any manager and nobody else', () => {
    expect([manager, managerOfAnother].map(canAddPeople)).toEqual([true, true]);
    expect([member, authority, visitor()].map(canAddInstitutions)).toEqual([false, false, false]);
  });
});

describe('what can be done with a role', () => {
  const role = { personId: 'p', groupIds: ['own'] };

  it('is ending it, for a manager of the group it counts in', () => {
    expect([manager, managerOfAnother, member].map((viewer) => rolePolicy.end(viewer, role))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is known in its group and to who holds it', () => {
    expect([manager, member, managerOfAnother, visitor()].map((viewer) => canSeeRole(viewer, role))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
