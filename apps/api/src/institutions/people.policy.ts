import type { Prisma } from '@cauce/database/client';
import { consentVersions, type ConsentPurpose } from '@cauce/domain/consent';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about a person. */
export interface PersonFacts {
  readonly id: string;
  /** The groups that they belong, or belonged, to, by a role or by an institution. */
  readonly groupIds: readonly string[];
}

/** The people who belong, or belonged, to groups, by a role or by an institution. */
export const inGroups = (groupIds: string[]): Prisma.PersonWhereInput => {
  const place = { institution: { memberships: { some: { groupId: { in: groupIds } } } } };
  return {
    OR: [
      { roles: { some: { groupId: { in: groupIds } } } },
      { institutionRoles: { some: place } },
      { affiliations: { some: place } },
    ],
  };
};

/** The people who agree to a purpose now, under the text of today. */
export const agreedTo = (purpose: ConsentPurpose): Prisma.PersonWhereInput => ({
  consents: { some: { purpose, textVersion: consentVersions[purpose], withdrawnAt: null } },
});

/**
 * The people whose names a viewer may read: their own, colleagues of an institution they act for, fellow members who agreed,
 * and everybody for who manages a group. Who was merged or erased is nobody any more.
 */
export const visibleTo = (viewer: Viewer): Prisma.PersonWhereInput => {
  const present = { mergedIntoId: null, erasedAt: null };
  if (viewer.groupsManaged.length > 0) return present;
  const own = { in: viewer.institutionsAs('FOCAL_POINT', 'ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE') };
  return {
    ...present,
    OR: [
      { id: { in: viewer.personId === null ? [] : [viewer.personId] } },
      { institutionRoles: { some: { institutionId: own } } },
      { affiliations: { some: { institutionId: own } } },
      { AND: [agreedTo('DIRECTORY'), inGroups(viewer.groupsJoined)] },
    ],
  };
};

/** The same, with whether they agree to be written to through the portal. */
export interface ReachableFacts extends PersonFacts {
  readonly isReachable: boolean;
}

export const personPolicy = policyFor<ReachableFacts>()({
  edit: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
  editProfile: (viewer, { id }) => viewer.personId === id,
  revealContact: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
  writeTo: (viewer, { id, groupIds, isReachable }) =>
    viewer.personId !== null &&
    viewer.personId !== id &&
    (viewer.managesOneOf(groupIds) || (isReachable && groupIds.some((groupId) => viewer.memberOf(groupId)))),
  handOver: (viewer, { groupIds }) => viewer.managesOneOf(groupIds),
  // By an address one signs in, a merge hands all roles on, and what is erased is gone everywhere: none may reach into a group of others.
  changeAddress: (viewer, { groupIds }) => viewer.managesAllOf(groupIds),
  merge: (viewer, { groupIds }) => viewer.managesAllOf(groupIds),
  erase: (viewer, { groupIds }) => viewer.managesAllOf(groupIds),
});

/** Whether a viewer reads of a person what only they themselves and managers do: language, zone, consent to be listed. */
export const canReadSettings = (viewer: Viewer, { id, groupIds }: PersonFacts): boolean =>
  viewer.personId === id || viewer.managesOneOf(groupIds);

/** Whether a viewer can add people. */
export const canAddPeople = (viewer: Viewer): boolean => viewer.groupsManaged.length > 0;

/** Whether a viewer has a profile to write. */
export const canHaveProfile = (viewer: Viewer): boolean => viewer.personId !== null;
