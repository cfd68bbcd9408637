import { z } from 'zod';

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
