import type { ConclusionKind, ConclusionStatus, Lens } from '@cauce/domain/conclusion';
import type { Stance } from '@cauce/domain/consultation';
import type { Region } from '@cauce/domain/countries';
import type { InstitutionKind } from '@cauce/domain/institution';
import type { MembershipKind } from '@cauce/domain/programme';
import type { GroupRoleKind, InstitutionRoleKind, rolesAnInstitutionNeeds } from '@cauce/domain/role';

// The vocabularies are said again, so that a page does not load the domain's parser for a few words; each is complete by
// its type, and does not compile when the domain's changes.

const keysOf = <Key extends string>(table: Record<Key, true>): readonly Key[] => {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key);
  return Object.keys(table).filter(isKey);
};

/** What an institution can be. */
export const institutionKinds = keysOf<InstitutionKind>({
  JUDICIARY: true,
  PROSECUTION: true,
  PUBLIC_DEFENCE: true,
  DRUG_COMMISSION: true,
  MINISTRY: true,
  POLICE: true,
  PRISON_SERVICE: true,
  HEALTH_SERVICE: true,
  OMBUDS: true,
  PARLIAMENT: true,
  ACADEMIA: true,
  CIVIL_SOCIETY: true,
  INTERNATIONAL: true,
  OTHER: true,
});

/** What a person can be in a group. */
export const groupRoleKinds = keysOf<GroupRoleKind>({
  MANAGER: true,
  CO_LEAD: true,
  EXPERT: true,
  RAPPORTEUR: true,
  REVIEWER: true,
  PARTICIPANT: true,
  TRANSLATOR: true,
  INTERPRETER: true,
});

/** What a person can be for an institution. */
const institutionRoleKinds = keysOf<InstitutionRoleKind>({
  FOCAL_POINT: true,
  ALTERNATE: true,
  VALIDATING_AUTHORITY: true,
  DELEGATE: true,
});

/** The roles that an institution gives to people; a delegate is named by its authority instead. */
export const grantedRoleKinds = keysOf<(typeof rolesAnInstitutionNeeds)[number]>({
  FOCAL_POINT: true,
  ALTERNATE: true,
  VALIDATING_AUTHORITY: true,
});

/** What a person can be at all, those for an institution first. */
export const roleKinds = [...institutionRoleKinds, ...groupRoleKinds];

/** As what an institution can have a place in a group. */
export const membershipKinds = keysOf<MembershipKind>({ MEMBER: true, OBSERVER: true, EU_STATE: true });

/** Where a body of a whole region can belong. */
export const regions = keysOf<Region>({
  CARIBBEAN: true,
  CENTRAL_AMERICA: true,
  NORTH_AMERICA: true,
  SOUTH_AMERICA: true,
  EUROPEAN_UNION: true,
  EUROPE: true,
  OTHER: true,
});

/** What a conclusion can be. */
export const conclusionKinds = keysOf<ConclusionKind>({
  FINDING: true,
  RECOMMENDATION: true,
  KEY_ELEMENT: true,
  OPEN_QUESTION: true,
});

/** The states of a conclusion, in the order of its life. */
export const conclusionStatuses = keysOf<ConclusionStatus>({
  DRAFT: true,
  IN_CONSULTATION: true,
  ADOPTED: true,
  WITHDRAWN: true,
});

/** The cross-cutting approaches. */
export const lenses = keysOf<Lens>({
  SUSTAINABLE_DEVELOPMENT: true,
  PUBLIC_HEALTH: true,
  NON_CRIMINALISATION: true,
  GENDER: true,
  HUMAN_RIGHTS: true,
});

/** A country's word on a conclusion. */
export const stances = keysOf<Stance>({ NO_OBJECTION: true, RESERVATION: true, OBJECTION: true });

/** The one of a vocabulary that a word of the address names, if it does. */
export const oneOf = <Kind extends string>(kinds: readonly Kind[], word: string | undefined): Kind | undefined =>
  kinds.find((kind) => kind === word);
