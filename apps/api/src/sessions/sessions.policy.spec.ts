import { sessionLifecycle, type SessionStatus } from '@cauce/domain/session';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { Viewer, visitor } from '../platform/auth/viewer.js';
import { sessionPolicy, visibleTo } from './sessions.policy.js';

const manager = new Viewer('person', ['own'], 'PERSON');
const managerOfAnother = new Viewer('person', ['other'], 'PERSON');

const allowedTo = (viewer: Viewer, status: SessionStatus, publishedAt: Date | null = null) =>
  Object.entries(abilitiesOf(sessionPolicy, viewer, { groupId: 'own', status, publishedAt }))
    .filter(([, isAllowed]) => isAllowed)
    .map(([act]) => act);

describe('what can be done with a session', () => {
  it.each([
    ['DRAFT', ['edit', 'publish', 'convene', 'cancel']],
    ['CONVENED', ['edit', 'publish', 'start', 'cancel']],
    ['LIVE', ['edit', 'publish', 'hold', 'cancel']],
    ['HELD', ['edit', 'publish', 'markObjectives', 'close']],
    ['CLOSED', ['publish']],
    ['CANCELLED', ['publish']],
  ] as const)('a manager of its group can do with one that is %s: %j', (status, acts) => {
    expect(allowedTo(manager, status)).toEqual(acts);
  });

  it('publishes once', () => {
    expect(allowedTo(manager, 'HELD', new Date())).toEqual(['edit', 'markObjectives', 'close']);
  });

  it.each(sessionLifecycle.states)('nothing by a visitor or a manager of another group while it is %s', (status) => {
    expect(allowedTo(visitor(), status)).toEqual([]);
    expect(allowedTo(managerOfAnother, status)).toEqual([]);
  });
});

describe('which sessions are seen', () => {
  it('a visitor sees what is published, a manager also all of the group', () => {
    expect(visibleTo(visitor())).toEqual({ publishedAt: { not: null } });
    expect(visibleTo(manager)).toEqual({ OR: [{ publishedAt: { not: null } }, { groupId: { in: ['own'] } }] });
  });
});
