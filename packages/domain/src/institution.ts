import { z } from 'zod';
import { countryCodeSchema, regions } from './countries.js';
import { localizedInputSchema } from './localized.js';
import { daySchema } from './time.js';

/** What an institution is in its state, or beyond one. */
export const institutionKinds = [
  'JUDICIARY',
  'PROSECUTION',
  'PUBLIC_DEFENCE',
  'DRUG_COMMISSION',
  'MINISTRY',
  'POLICE',
  'PRISON_SERVICE',
  'HEALTH_SERVICE',
  'OMBUDS',
  'PARLIAMENT',
  'ACADEMIA',
  'CIVIL_SOCIETY',
  'INTERNATIONAL',
  'OTHER',
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

/** An institution's name as typed. */
const institutionNameSchema = localizedInputSchema({ max: 300 });

/** An institution as a person writes it; it has a country, or a region, or neither, and never both. */
export const institutionInputSchema = z
  .object({
    kind: z.enum(institutionKinds),
    name: institutionNameSchema,
    countryCode: countryCodeSchema.nullish(),
    region: z.enum(regions).nullish(),
  })
  .refine(({ countryCode, region }) => !countryCode || !region, { path: ['region'], message: 'NOT_USABLE' });

/** A new name and its first day; the old one stays in the history. */
export const renamingSchema = z.object({ name: institutionNameSchema, fromOn: daySchema });

/** How many days the merging of two records can be undone. */
export const daysToUndoMerge = 30;
