import type { Prisma } from '@cauce/database/client';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { visibleTo as sessionsVisibleTo } from '../sessions/sessions.policy.js';

/** What the rules ask about a consultation. */
export interface ConsultationFacts {
  readonly groupId: string;
  readonly closedAt: Date | null;
}

/** What the rules ask about a country that is consulted: the institution that speaks for it. */
export interface VoiceFacts {
  readonly institutionId: string;
}

/** Whether a viewer leads consultations in a group: opens, moves and closes them, and adopts. */
export const canLeadIn = (viewer: Viewer, groupId: string): boolean =>
  viewer.manages(groupId) || viewer.coLeads(groupId);

/** The consultations that a viewer may read: those of the groups they belong to, as far as they see the session. */
export const consultationsVisibleTo = (viewer: Viewer): Prisma.ConsultationWhereInput => ({
  groupId: { in: viewer.groupsJoined },
  session: sessionsVisibleTo(viewer),
});

/** Whether a viewer may read what countries said of a group's conclusions: who belongs to it. */
export const canReadPositions = (viewer: Viewer, groupId: string): boolean => viewer.memberOf(groupId);

const leadsOpen = (viewer: Viewer, { groupId, closedAt }: ConsultationFacts): boolean =>
  closedAt === null && canLeadIn(viewer, groupId);

export const consultationPolicy = policyFor<ConsultationFacts>()({
  moveClosing: leadsOpen,
  recordReach: leadsOpen,
  adopt: leadsOpen,
});

// Who types is not who commits the ministry.
export const voicePolicy = policyFor<VoiceFacts>()({
  draft: (viewer, { institutionId }) => viewer.writesFor(institutionId),
  give: (viewer, { institutionId }) => viewer.clearsFor(institutionId),
  object: (viewer, { institutionId }) => viewer.writesFor(institutionId),
  confirmObjection: (viewer, { institutionId }) => viewer.clearsFor(institutionId),
  liftObjection: (viewer, { institutionId }) => viewer.writesFor(institutionId) || viewer.clearsFor(institutionId),
  extend: (viewer, { institutionId }) => viewer.writesFor(institutionId),
});
