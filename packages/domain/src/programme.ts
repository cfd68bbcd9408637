import { z } from 'zod';
import { termSchema } from './role.js';

/** The dates that one source gives for a programme, a month or a year being precise enough. */
export const programmePeriodsSchema = z.array(
  z.object({
    from: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
    to: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
    source: z.string().min(1),
  }),
);
export type ProgrammePeriods = z.infer<typeof programmePeriodsSchema>;

/** A working group's address segment, unique in the portal: `3.5`. */
export const groupSlugSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/, { message: 'NOT_A_SLUG' });

/** As what an institution has a place in a group: as a member, as one of the network of observers, or for a state of the European Union. */
export const membershipKinds = ['MEMBER', 'OBSERVER', 'EU_STATE'] as const;
export type MembershipKind = (typeof membershipKinds)[number];

/** An institution's place in a group, as typed. */
export const membershipInputSchema = termSchema.safeExtend({
  institution: z.uuid(),
  kind: z.enum(membershipKinds),
});

/** The institutions that lead a group together, in their order; none is in it twice. */
export const coLeadsSchema = z
  .array(z.uuid())
  .max(8)
  .transform((ids) => [...new Set(ids)]);

/** The rules of a group that need two people; with one off, one person may act alone, with a reason that the record shows. */
export const groupSettingsSchema = z.object({
  isApprovalByTwo: z.boolean(),
  isAdoptionByBothCoLeads: z.boolean(),
  isOutboxByTwo: z.boolean(),
});
