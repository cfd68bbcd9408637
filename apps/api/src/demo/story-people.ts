import type { InstitutionKind } from '@cauce/domain/institution';
import type { Locale } from '@cauce/domain/locale';
import type { MembershipKind } from '@cauce/domain/programme';
import type { GroupRoleKind, InstitutionRoleKind } from '@cauce/domain/role';
import type { Bilingual } from './story.js';

/** An institution of the story, with its place in the group. */
export interface StoryInstitution {
  readonly key: string;
  readonly kind: InstitutionKind;
  readonly countryCode: string;
  readonly name: Bilingual;
  readonly membership: MembershipKind;
  readonly joinedOn: string;
  /** The name that it took later, and its first day under it. */
  readonly renamed?: { readonly name: Bilingual; readonly fromOn: string };
}

/** Somebody of the story. Nobody here exists: the names say so, and so do the functions. */
export interface StoryPerson {
  readonly key: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly institution?: string;
  readonly function: Bilingual;
  readonly isListed: boolean;
  readonly since: string;
  readonly groupRole?: { readonly role: GroupRoleKind; readonly toOn?: string };
  readonly institutionRole?: InstitutionRoleKind;
}

/** The day on which those roles of the story end that need a last day. */
export const lastDay = '2035-12-31';

const fromTheStart = '2022-12-20';

/**
 * The institutions of the group, by their public names.
 * The Mexican commission took its present name by the decree of 29 May 2023 (Diario Oficial de la Federación).
 */
export const storyInstitutions: readonly StoryInstitution[] = [
  {
    key: 'judiciary-cr',
    kind: 'JUDICIARY',
    countryCode: 'CR',
    name: { en: 'Judiciary of Costa Rica', es: 'Poder Judicial de Costa Rica' },
    membership: 'MEMBER',
    joinedOn: fromTheStart,
  },
  {
    key: 'drug-council-tt',
    kind: 'DRUG_COMMISSION',
    countryCode: 'TT',
    name: {
      en: 'National Drug Council of Trinidad and Tobago',
      es: 'Consejo Nacional de Drogas de Trinidad y Tobago',
    },
    membership: 'MEMBER',
    joinedOn: fromTheStart,
  },
  {
    key: 'commission-mx',
    kind: 'DRUG_COMMISSION',
    countryCode: 'MX',
    name: {
      en: 'National Commission against Addictions of Mexico',
      es: 'Comisión Nacional contra las Adicciones de México',
    },
    membership: 'MEMBER',
    joinedOn: fromTheStart,
    renamed: {
      name: {
        en: 'National Commission on Mental Health and Addictions of Mexico',
        es: 'Comisión Nacional de Salud Mental y Adicciones de México',
      },
      fromOn: '2023-05-29',
    },
  },
  {
    key: 'judiciary-do',
    kind: 'JUDICIARY',
    countryCode: 'DO',
    name: { en: 'Judiciary of the Dominican Republic', es: 'Poder Judicial de la República Dominicana' },
    membership: 'MEMBER',
    joinedOn: fromTheStart,
  },
  {
    key: 'drug-board-uy',
    kind: 'DRUG_COMMISSION',
    countryCode: 'UY',
    name: { en: 'National Drugs Board of Uruguay', es: 'Junta Nacional de Drogas de Uruguay' },
    membership: 'MEMBER',
    joinedOn: '2023-02-01',
  },
  {
    key: 'drug-council-jm',
    kind: 'DRUG_COMMISSION',
    countryCode: 'JM',
    name: {
      en: 'National Council on Drug Abuse of Jamaica',
      es: 'Consejo Nacional contra el Abuso de Drogas de Jamaica',
    },
    membership: 'OBSERVER',
    joinedOn: '2023-02-01',
  },
  {
    key: 'dissuasion-pt',
    kind: 'DRUG_COMMISSION',
    countryCode: 'PT',
    name: {
      en: 'Commission for the Dissuasion of Drug Addiction, Porto',
      es: 'Comisión para la Disuasión de la Drogodependencia, Oporto',
    },
    membership: 'EU_STATE',
    joinedOn: '2023-02-01',
  },
];

const fictitious = (en: string, es: string): Bilingual => ({
  en: `${en} (fictitious person)`,
  es: `${es} (persona ficticia)`,
});

const costaRica = { locale: 'es', timeZone: 'America/Costa_Rica', institution: 'judiciary-cr' } as const;
const trinidad = { locale: 'en', timeZone: 'America/Port_of_Spain', institution: 'drug-council-tt' } as const;
const mexico = { locale: 'es', timeZone: 'America/Mexico_City', institution: 'commission-mx' } as const;
const dominicana = { locale: 'es', timeZone: 'America/Santo_Domingo', institution: 'judiciary-do' } as const;
const portugal = { locale: 'pt', timeZone: 'Europe/Lisbon', institution: 'dissuasion-pt' } as const;
const listed = { isListed: true, since: fromTheStart } as const;

/** The people of the story, by role. */
export const storyPeople: readonly StoryPerson[] = [
  {
    key: 'colead-cr',
    name: 'Elena Ejemplo',
    ...costaRica,
    ...listed,
    function: fictitious('judge', 'jueza'),
    groupRole: { role: 'CO_LEAD' },
  },
  {
    key: 'colead-tt',
    name: 'Dana Sample',
    ...trinidad,
    ...listed,
    function: fictitious('adviser', 'asesora'),
    groupRole: { role: 'CO_LEAD' },
  },
  {
    key: 'expert',
    name: 'Clara Muestra',
    locale: 'es',
    timeZone: 'Europe/Madrid',
    ...listed,
    function: fictitious('expert of the result', 'experta del resultado'),
    groupRole: { role: 'EXPERT' },
  },
  {
    key: 'rapporteur',
    name: 'Irene Supuesta',
    locale: 'es',
    timeZone: 'America/Bogota',
    ...listed,
    function: fictitious('rapporteur', 'relatora'),
    groupRole: { role: 'RAPPORTEUR' },
  },
  {
    key: 'focal-cr',
    name: 'Tomás Ficticio',
    ...costaRica,
    ...listed,
    function: fictitious('coordinator of restorative justice', 'coordinador de justicia restaurativa'),
    institutionRole: 'FOCAL_POINT',
  },
  {
    key: 'alternate-cr',
    name: 'Lucía Inventada',
    ...costaRica,
    ...listed,
    function: fictitious('lawyer', 'letrada'),
    institutionRole: 'ALTERNATE',
  },
  {
    key: 'validator-cr',
    name: 'Andrés Imaginario',
    ...costaRica,
    ...listed,
    function: fictitious('head of international cooperation', 'jefe de cooperación internacional'),
    institutionRole: 'VALIDATING_AUTHORITY',
  },
  {
    key: 'delegate-cr',
    name: 'Sofía Supuesta',
    ...costaRica,
    ...listed,
    function: fictitious('deputy head of international cooperation', 'subjefa de cooperación internacional'),
    institutionRole: 'DELEGATE',
  },
  {
    key: 'focal-tt',
    name: 'Kerry Placeholder',
    ...trinidad,
    ...listed,
    function: fictitious('programme officer', 'oficial de programas'),
    institutionRole: 'FOCAL_POINT',
  },
  {
    key: 'validator-tt',
    name: 'Avril Notional',
    ...trinidad,
    ...listed,
    function: fictitious('director', 'directora'),
    institutionRole: 'VALIDATING_AUTHORITY',
  },
  {
    key: 'focal-before-mx',
    name: 'Benito Anterior',
    ...mexico,
    ...listed,
    function: fictitious('head of department until 2023', 'jefe de departamento hasta 2023'),
    institutionRole: 'FOCAL_POINT',
  },
  {
    key: 'focal-mx',
    name: 'Jimena Ficticia',
    ...mexico,
    isListed: true,
    since: '2023-06-01',
    function: fictitious('head of department', 'jefa de departamento'),
  },
  {
    key: 'validator-mx',
    name: 'Octavio Supuesto',
    ...mexico,
    ...listed,
    function: fictitious('director of international affairs', 'director de asuntos internacionales'),
    institutionRole: 'VALIDATING_AUTHORITY',
  },
  {
    key: 'focal-pt',
    name: 'Rui Exemplo',
    ...portugal,
    isListed: true,
    since: '2023-02-01',
    function: fictitious('social worker', 'trabajador social'),
    institutionRole: 'FOCAL_POINT',
  },
  {
    key: 'validator-pt',
    name: 'Inês Fictícia',
    ...portugal,
    isListed: true,
    since: '2023-02-01',
    function: fictitious('president of the commission', 'presidenta de la comisión'),
    institutionRole: 'VALIDATING_AUTHORITY',
  },
  {
    key: 'focal-do',
    name: 'Yanira Inventada',
    ...dominicana,
    ...listed,
    function: fictitious('magistrate', 'magistrada'),
    institutionRole: 'FOCAL_POINT',
  },
  {
    key: 'validator-do',
    name: 'Rafael Imaginario',
    ...dominicana,
    ...listed,
    function: fictitious('secretary general', 'secretario general'),
    institutionRole: 'VALIDATING_AUTHORITY',
  },
  {
    key: 'participant-do',
    name: 'Noelia Muestra',
    ...dominicana,
    isListed: false,
    since: '2023-02-01',
    function: fictitious('analyst', 'analista'),
    groupRole: { role: 'PARTICIPANT' },
  },
  {
    key: 'reviewer-uy',
    name: 'Paula Modelo',
    locale: 'es',
    timeZone: 'America/Montevideo',
    institution: 'drug-board-uy',
    isListed: true,
    since: '2023-02-01',
    function: fictitious('head of services', 'jefa de servicios'),
    groupRole: { role: 'REVIEWER' },
  },
  {
    key: 'reviewer-jm',
    name: 'Devon Sample',
    locale: 'en',
    timeZone: 'America/Jamaica',
    institution: 'drug-council-jm',
    isListed: true,
    since: '2023-02-01',
    function: fictitious('researcher', 'investigador'),
    groupRole: { role: 'REVIEWER' },
  },
  {
    key: 'translator',
    name: 'Livia Exemplo',
    locale: 'pt',
    timeZone: 'America/Sao_Paulo',
    isListed: true,
    since: '2023-02-01',
    function: fictitious('translator', 'traductora'),
    groupRole: { role: 'TRANSLATOR', toOn: lastDay },
  },
];

/** Who left in the course of the story, and who followed. */
export const storyHandOver = {
  from: 'focal-before-mx',
  to: 'focal-mx',
  institution: 'commission-mx',
  on: '2023-06-01',
} as const;
