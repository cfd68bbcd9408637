import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about a role: whose it is, and in which groups it counts. */
export interface RoleFacts {
  readonly personId: string;
  /** The group it is held in, or those of the institution it is held for. */
  readonly groupIds: readonly string[];
}

/** Whether a viewer may know of a role at all: in their own group, for their own institution, or their own. */
export const canSeeRole = (viewer: Viewer, { personId, groupIds }: RoleFacts): boolean =>
  viewer.personId === personId || viewer.managesOneOf(groupIds) || groupIds.some((groupId) => viewer.memberOf(groupId));

/** Whether a viewer can give roles in a group. */
export const canGrantIn = (viewer: Viewer, groupId: string): boolean => viewer.manages(groupId);

export const rolePolicy = policyFor<RoleFacts>()({
  end: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
});
