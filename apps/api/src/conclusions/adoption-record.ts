import { outcomes } from '@cauce/domain/consultation';
import { localizedSchema } from '@cauce/domain/localized';
import { z } from 'zod';

/** What the record of an adoption holds of each country. */
export const adoptionCountriesSchema = z.array(
  z.object({
    countryCode: z.string(),
    institutionId: z.string(),
    outcome: z.enum(outcomes),
    reservation: localizedSchema.nullable(),
    isPublic: z.boolean(),
  }),
);

/** Who adopted: for which leading institution, or for none. */
export const adoptersSchema = z.array(z.object({ personId: z.string(), institutionId: z.string().nullable() }));
export type Adopters = z.infer<typeof adoptersSchema>;
