import type { Region } from '@cauce/domain/countries';
import type { InstitutionKind } from '@cauce/domain/institution';
import type { MembershipKind } from '@cauce/domain/programme';
import type { RoleKind } from '@cauce/domain/role';

type Vocabulary = Record<`role.${RoleKind}`, string> &
  Record<`kind.${InstitutionKind}`, string> &
  Record<`membership.${MembershipKind}`, string> &
  Record<`region.${Region}`, string>;

/** The words of institutions and people: what they are, and for whom. */
export const institutions = {
  'role.MANAGER': 'Manager',
  'role.CO_LEAD': 'Co-lead',
  'role.EXPERT': 'Expert',
  'role.RAPPORTEUR': 'Rapporteur',
  'role.REVIEWER': 'Reviewer',
  'role.PARTICIPANT': 'Participant',
  'role.TRANSLATOR': 'Translator',
  'role.INTERPRETER': 'Interpreter',
  'role.FOCAL_POINT': 'Focal point',
  'role.ALTERNATE': 'Alternate focal point',
  'role.VALIDATING_AUTHORITY': 'Signing authority',
  'role.DELEGATE': 'Delegate of the signing authority',

  'kind.JUDICIARY': 'Judiciary',
  'kind.PROSECUTION': 'Prosecution service',
  'kind.PUBLIC_DEFENCE': 'Public defence',
  'kind.DRUG_COMMISSION': 'Drug commission',
  'kind.MINISTRY': 'Ministry',
  'kind.POLICE': 'Police',
  'kind.PRISON_SERVICE': 'Prison service',
  'kind.HEALTH_SERVICE': 'Health service',
  'kind.OMBUDS': 'Ombuds institution',
  'kind.PARLIAMENT': 'Parliament',
  'kind.ACADEMIA': 'University or research centre',
  'kind.CIVIL_SOCIETY': 'Civil society',
  'kind.INTERNATIONAL': 'International organisation',
  'kind.OTHER': 'Other institution',

  'membership.MEMBER': 'Member',
  'membership.OBSERVER': 'Observer',
  'membership.EU_STATE': 'State of the European Union',

  'region.CARIBBEAN': 'Caribbean',
  'region.CENTRAL_AMERICA': 'Central America',
  'region.NORTH_AMERICA': 'North America',
  'region.SOUTH_AMERICA': 'South America',
  'region.EUROPEAN_UNION': 'European Union',
  'region.EUROPE': 'Europe',
  'region.OTHER': 'Other region',
} satisfies Vocabulary & Record<string, string>;
