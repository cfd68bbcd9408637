import { canGrantIn } from '../institutions/roles.policy.js';
import { policyFor } from '../platform/auth/policy.js';

/** What the rules ask about a group. */
export interface GroupFacts {
  readonly id: string;
}

export const groupPolicy = policyFor<GroupFacts>()({
  updateSettings: (viewer, { id }) => viewer.manages(id),
  nameCoLeads: (viewer, { id }) => viewer.manages(id),
  addMember: (viewer, { id }) => viewer.manages(id),
  endMembership: (viewer, { id }) => viewer.manages(id),
  grantRole: (viewer, { id }) => canGrantIn(viewer, id),
  handOver: (viewer, { id }) => canGrantIn(viewer, id),
  readAsMember: (viewer, { id }) => viewer.memberOf(id),
});
