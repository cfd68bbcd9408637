import type { Prisma } from '@cauce/database/client';
import { conclusionLifecycle, isProvisional, type ConclusionStatus } from '@cauce/domain/conclusion';
import type { SessionStatus } from '@cauce/domain/session';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { visibleTo as sessionsVisibleTo } from '../sessions/sessions.policy.js';

/** What the rules ask about a conclusion. */
export interface ConclusionFacts {
  readonly groupId: string;
  readonly status: ConclusionStatus;
}

/** Whether a viewer can write the conclusions of a group: its experts, rapporteurs and managers. */
export const canWriteIn = (viewer: Viewer, groupId: string): boolean =>
  viewer.holds('EXPERT', groupId) || viewer.holds('RAPPORTEUR', groupId) || viewer.manages(groupId);

/** Whether a viewer translates the conclusions of a group: its translators, and who writes them. */
export const canTranslateIn = (viewer: Viewer, groupId: string): boolean =>
  canWriteIn(viewer, groupId) || viewer.holds('TRANSLATOR', groupId);

/** Whether a viewer takes what interpreters prepare themselves with. */
export const canTakePackIn = (viewer: Viewer, groupId: string): boolean =>
  canTranslateIn(viewer, groupId) || viewer.holds('INTERPRETER', groupId) || viewer.coLeads(groupId);

/** Whether a viewer reads what is not circulated yet: who writes it, translates it, or leads the group. */
export const canReadDraftsIn = (viewer: Viewer, groupId: string): boolean =>
  canTranslateIn(viewer, groupId) || viewer.coLeads(groupId);

/**
 * The conclusions that a viewer may read: what is released; for members of the group what was ever circulated; for who
 * writes, all. Each as far as they can see its session.
 */
export const visibleTo = (viewer: Viewer): Prisma.ConclusionWhereInput => ({
  session: sessionsVisibleTo(viewer),
  OR: [
    { releasedAt: { not: null } },
    { groupId: { in: viewer.groupsJoined }, number: { not: null } },
    { groupId: { in: viewer.groupsJoined.filter((groupId) => canReadDraftsIn(viewer, groupId)) } },
  ],
});

const leads = (viewer: Viewer, groupId: string): boolean => viewer.manages(groupId) || viewer.coLeads(groupId);

export const conclusionPolicy = policyFor<ConclusionFacts>()({
  edit: (viewer, { groupId, status }) => canWriteIn(viewer, groupId) && isProvisional(status),
  translate: (viewer, { groupId, status }) => canTranslateIn(viewer, groupId) && status !== 'WITHDRAWN',
  mend: (viewer, { groupId, status }) => canWriteIn(viewer, groupId) && isProvisional(status),
  settleMend: (viewer, { groupId, status }) =>
    (canWriteIn(viewer, groupId) || viewer.coLeads(groupId)) && isProvisional(status),
  withdraw: (viewer, { groupId, status }) =>
    conclusionLifecycle.canMove(status, 'WITHDRAWN') &&
    (leads(viewer, groupId) || (status === 'DRAFT' && canWriteIn(viewer, groupId))),
  comment: (viewer, { groupId, status }) => viewer.memberOf(groupId) && status === 'IN_CONSULTATION',
  remark: (viewer, { groupId, status }) => viewer.personId !== null && viewer.memberOf(groupId) && status === 'ADOPTED',
});

/** What the rules ask about a session whose conclusions are written and put before countries. */
export interface ConcludedSessionFacts {
  readonly groupId: string;
  readonly status: SessionStatus;
  readonly publishedAt: Date | null;
}

export const concludedSessionPolicy = policyFor<ConcludedSessionFacts>()({
  draft: (viewer, { groupId, status }) => canWriteIn(viewer, groupId) && status !== 'CANCELLED',
  order: (viewer, { groupId }) => canWriteIn(viewer, groupId),
  openConsultation: (viewer, { groupId, publishedAt }) => leads(viewer, groupId) && publishedAt !== null,
  release: (viewer, { groupId, publishedAt }) => leads(viewer, groupId) && publishedAt !== null,
  translate: (viewer, { groupId }) => canTranslateIn(viewer, groupId),
  takePack: (viewer, { groupId }) => canTakePackIn(viewer, groupId),
});
