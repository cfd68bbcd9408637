import { policyFor } from '../platform/auth/policy.js';

/** What the rules ask about a group. */
export interface GroupFacts {
  readonly id: string;
}

export const groupPolicy = policyFor<GroupFacts>()({
  manage: (viewer, { id }) => viewer.manages(id),
  updateSettings: (viewer, { id }) => viewer.manages(id),
  addMember: (viewer, { id }) => viewer.manages(id),
  endMembership: (viewer, { id }) => viewer.manages(id),
  grantRole: (viewer, { id }) => viewer.manages(id),
  handOver: (viewer, { id }) => viewer.manages(id),
  readMembersMatters: (viewer, { id }) => viewer.memberOf(id),
});
