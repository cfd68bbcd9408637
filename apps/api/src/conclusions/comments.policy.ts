import type { ConclusionStatus } from '@cauce/domain/conclusion';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about a comment: whose it is, and whether its conclusion is still before the countries. */
export interface CommentFacts {
  readonly groupId: string;
  readonly byId: string | null;
  readonly status: ConclusionStatus;
  readonly withdrawnAt: Date | null;
}

/** Whether a viewer reads what is said among the members of a group. */
export const canReadComments = (viewer: Viewer, groupId: string): boolean => viewer.memberOf(groupId);

const isOwn = (viewer: Viewer, { byId, groupId }: CommentFacts): boolean =>
  viewer.memberOf(groupId) && byId !== null && byId === viewer.personId;

export const commentPolicy = policyFor<CommentFacts>()({
  edit: (viewer, comment) =>
    isOwn(viewer, comment) && comment.withdrawnAt === null && comment.status === 'IN_CONSULTATION',
  withdraw: (viewer, comment) =>
    comment.withdrawnAt === null && (isOwn(viewer, comment) || viewer.manages(comment.groupId)),
});
