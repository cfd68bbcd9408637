import { z } from 'zod';
import { daySchema } from './time.js';

/** What a person can be in a group; a co-lead is it for one of the institutions that lead the group. */
export const groupRoleKinds = [
  'MANAGER',
  'CO_LEAD',
  'EXPERT',
  'RAPPORTEUR',
  'REVIEWER',
  'PARTICIPANT',
  'TRANSLATOR',
  'INTERPRETER',
] as const;
export type GroupRoleKind = (typeof groupRoleKinds)[number];

/** What a person can be for an institution: who writes is not who commits it. */
export const institutionRoleKinds = ['FOCAL_POINT', 'ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE'] as const;
export type InstitutionRoleKind = (typeof institutionRoleKinds)[number];

/** Every role, in a group or for an institution. */
export const roleKinds = [...groupRoleKinds, ...institutionRoleKinds] as const;
export type RoleKind = (typeof roleKinds)[number];

/** The roles that an institution should never be without; a missing one is a warning to managers. */
export const rolesAnInstitutionNeeds = [
  'FOCAL_POINT',
  'ALTERNATE',
  'VALIDATING_AUTHORITY',
] as const satisfies readonly InstitutionRoleKind[];

/** Whether a role is held in a group. */
export const isGroupRole = (kind: RoleKind): kind is GroupRoleKind => groupRoleKinds.some((role) => role === kind);

/** The roles that are never without a last day. */
const rolesWithALastDay: readonly RoleKind[] = ['DELEGATE', 'TRANSLATOR', 'INTERPRETER'];

/** A time from a day to a last day, both included; without a last day it goes on. */
export interface Term {
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Takes a term; it does not end before it begins. */
export const termSchema = z
  .object({ fromOn: daySchema, toOn: daySchema.nullish() })
  .refine(({ fromOn, toOn }) => !toOn || toOn >= fromOn, { path: ['toOn'], message: 'ENDS_BEFORE_START' });

/** Whether a term covers a day. */
export const covers = ({ fromOn, toOn }: Term, day: string): boolean => fromOn <= day && (toOn === null || day <= toOn);

/** A role as a person gives it: in a group, for an institution, or, for a co-lead, both. */
export const roleInputSchema = termSchema
  .safeExtend({
    person: z.uuid(),
    role: z.enum(roleKinds),
    /** The slug of a group. */
    group: z.string().max(40).nullish(),
    institution: z.uuid().nullish(),
  })
  .refine(({ role, group }) => !isGroupRole(role) || group, { path: ['group'], message: 'REQUIRED' })
  .refine(({ role, institution }) => (isGroupRole(role) && role !== 'CO_LEAD') || institution, {
    path: ['institution'],
    message: 'REQUIRED',
  })
  .refine(({ role, toOn }) => !rolesWithALastDay.includes(role) || toOn, { path: ['toOn'], message: 'REQUIRED' });

/** Whom a validating authority lets act in its place, and until when. */
export const delegateInputSchema = termSchema
  .safeExtend({ person: z.uuid() })
  .refine(({ toOn }) => Boolean(toOn), { path: ['toOn'], message: 'REQUIRED' });
