import { conclusionLifecycle } from '@cauce/domain/conclusion';
import type { GroupRoleKind } from '@cauce/domain/role';
import { Viewer, visitor } from '../platform/auth/viewer.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { concludedSessionPolicy, conclusionPolicy, visibleTo } from './conclusions.policy.js';

const holding = (role: GroupRoleKind) =>
  new Viewer('person', role === 'MANAGER' ? ['group'] : [], 'PERSON', {
    name: null,
    groupRoles: [{ role, groupId: 'group', institutionId: null }],
    institutionRoles: [],
    groupsJoined: ['group'],
  });

const allowed = (role: GroupRoleKind, status: 'DRAFT' | 'IN_CONSULTATION' | 'ADOPTED') =>
  Object.entries(abilitiesOf(conclusionPolicy, holding(role), { groupId: 'group', status }))
    .filter(([, isAllowed]) => isAllowed)
    .map(([act]) => act);

describe('what can be done with a conclusion', () => {
  it.each([
    ['EXPERT', 'DRAFT', ['edit', 'translate', 'mend', 'settleMend', 'withdraw']],
    ['EXPERT', 'IN_CONSULTATION', ['edit', 'translate', 'mend', 'settleMend', 'comment']],
    ['EXPERT', 'ADOPTED', ['translate', 'remark']],
    ['MANAGER', 'IN_CONSULTATION', ['edit', 'translate', 'mend', 'settleMend', 'withdraw', 'comment']],
    ['MANAGER', 'ADOPTED', ['translate', 'withdraw', 'remark']],
    ['CO_LEAD', 'DRAFT', ['settleMend', 'withdraw']],
    ['TRANSLATOR', 'DRAFT', ['translate']],
    ['PARTICIPANT', 'DRAFT', []],
    ['PARTICIPANT', 'IN_CONSULTATION', ['comment']],
    ['PARTICIPANT', 'ADOPTED', ['remark']],
  ] as const)('by the role %s while it is %s: %j', (role, status, acts) => {
    expect(allowed(role, status)).toEqual(acts);
  });

  it.each(conclusionLifecycle.states)('nothing by a visitor while it is %s', (status) => {
    const abilities = abilitiesOf(conclusionPolicy, visitor(), { groupId: 'group', status });
    expect(Object.values(abilities)).not.toContain(true);
  });
});

describe('what can be done with the conclusions of a session', () => {
  const held = { groupId: 'group', status: 'HELD', publishedAt: new Date() } as const;
  const acts = (role: GroupRoleKind, session: Parameters<typeof concludedSessionPolicy.draft>[1]) =>
    Object.entries(abilitiesOf(concludedSessionPolicy, holding(role), session))
      .filter(([, isAllowed]) => isAllowed)
      .map(([act]) => act);

  it.each([
    ['RAPPORTEUR', ['draft', 'order', 'translate', 'takePack']],
    ['MANAGER', ['draft', 'order', 'openConsultation', 'release', 'translate', 'takePack']],
    ['CO_LEAD', ['openConsultation', 'release', 'takePack']],
    ['TRANSLATOR', ['translate', 'takePack']],
    ['INTERPRETER', ['takePack']],
    ['PARTICIPANT', []],
  ] as const)('by the role %s: %j', (role, allowedActs) => {
    expect(acts(role, held)).toEqual(allowedActs);
  });

  it('is less where it was cancelled or is not public', () => {
    expect(acts('MANAGER', { ...held, status: 'CANCELLED' })).not.toContain('draft');
    expect(acts('MANAGER', { ...held, publishedAt: null })).toEqual(['draft', 'order', 'translate', 'takePack']);
  });
});

describe('which conclusions are read', () => {
  it('released ones by everybody, circulated ones by members, drafts by who writes', () => {
    expect(visibleTo(visitor()).OR).toEqual([
      { releasedAt: { not: null } },
      { groupId: { in: [] }, number: { not: null } },
      { groupId: { in: [] } },
    ]);
    expect(visibleTo(holding('PARTICIPANT')).OR).toMatchObject([
      {},
      { groupId: { in: ['group'] } },
      { groupId: { in: [] } },
    ]);
    expect(visibleTo(holding('EXPERT')).OR).toMatchObject([{}, {}, { groupId: { in: ['group'] } }]);
  });
});
