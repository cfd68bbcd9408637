import type { Prisma } from '@cauce/database/client';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about an institution. */
export interface InstitutionFacts {
  readonly id: string;
  /** The groups that it has, or had, a place in. */
  readonly groupIds: readonly string[];
}

/** The institutions that a viewer may see: those of the groups, one's own, and every one for who manages a group. */
export const visibleTo = (viewer: Viewer): Prisma.InstitutionWhereInput => {
  if (viewer.groupsManaged.length > 0) return {};
  const own = viewer.institutionsAs('FOCAL_POINT', 'ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE');
  return { OR: [{ memberships: { some: {} } }, { coLeads: { some: {} } }, { id: { in: own } }] };
};

/** Whether a viewer may read who holds which role of an institution. */
export const canReadRoles = (viewer: Viewer, { id, groupIds }: InstitutionFacts): boolean =>
  viewer.managesOneOf(groupIds) ||
  groupIds.some((groupId) => viewer.memberOf(groupId)) ||
  viewer.writesFor(id) ||
  viewer.clearsFor(id);

export const institutionPolicy = policyFor<InstitutionFacts>()({
  edit: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
  rename: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
  grantRole: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
  nameDelegate: (viewer, { id, groupIds }) => viewer.isValidatingAuthorityOf(id) || viewer.managesOneOf(groupIds),
  handOver: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
  // A merge moves places and roles in every group.
  merge: (viewer, { groupIds }) => viewer.managesAllOf(groupIds),
  seeVacancies: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
});

/** Whether a viewer can add institutions. */
export const canAddInstitutions = (viewer: Viewer): boolean => viewer.groupsManaged.length > 0;
