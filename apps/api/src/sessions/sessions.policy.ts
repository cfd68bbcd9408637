import type { Prisma } from '@cauce/database/client';
import { sessionLifecycle, type SessionStatus } from '@cauce/domain/session';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about a session. */
export interface SessionFacts {
  readonly groupId: string;
  readonly status: SessionStatus;
  readonly publishedAt: Date | null;
}

/** The sessions that a viewer may see: what is published, and all of the groups they manage. */
export const visibleTo = (viewer: Viewer): Prisma.SessionWhereInput =>
  viewer.groupsManaged.length === 0
    ? { publishedAt: { not: null } }
    : { OR: [{ publishedAt: { not: null } }, { groupId: { in: viewer.groupsManaged } }] };

const managerMay = (to: SessionStatus) => (viewer: Viewer, session: SessionFacts) =>
  viewer.manages(session.groupId) && sessionLifecycle.canMove(session.status, to);

export const sessionPolicy = policyFor<SessionFacts>()({
  edit: (viewer, session) => viewer.manages(session.groupId) && !sessionLifecycle.isFinal(session.status),
  publish: (viewer, session) => viewer.manages(session.groupId) && session.publishedAt === null,
  convene: managerMay('CONVENED'),
  start: managerMay('LIVE'),
  hold: managerMay('HELD'),
  markObjectives: (viewer, session) => viewer.manages(session.groupId) && session.status === 'HELD',
  close: managerMay('CLOSED'),
  cancel: managerMay('CANCELLED'),
});

/** Whether a viewer can bring concept notes in and make sessions of a group. */
export const canManageGroup = (viewer: Viewer, groupId: string): boolean => viewer.manages(groupId);

/** Whether a viewer manages any group at all, and so may have a concept note read. */
export const canReadNotes = (viewer: Viewer): boolean => viewer.groupsManaged.length > 0;
