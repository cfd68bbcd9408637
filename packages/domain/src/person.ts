import { z } from 'zod';
import { localeSchema } from './locale.js';
import { localizedInputSchema } from './localized.js';
import { termSchema } from './role.js';
import { timeZoneSchema } from './time.js';

const name = z.string().trim().min(1, { message: 'REQUIRED' }).max(200);
const honorific = z.string().trim().max(40).nullish();

/** A mail address as it is compared and stored: without blanks around it, in small letters. */
export const mailAddressSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ message: 'NOT_AN_ADDRESS' }));

/** A person as a manager writes them. */
export const personInputSchema = z.object({
  name,
  honorific,
  email: mailAddressSchema,
  /** Several people read this mailbox: whoever signs in with it is asked who acts. */
  sharesMailbox: z.boolean().nullish(),
  locale: localeSchema.nullish(),
  timeZone: timeZoneSchema.nullish(),
});

/** What a manager changes of a person; an address that is left out stays. */
export const personRevisionSchema = personInputSchema.extend({ email: mailAddressSchema.nullish() });

/** What people write of themselves; being listed lets fellow members find their name, never their address. */
export const profileInputSchema = z.object({
  name,
  honorific,
  locale: localeSchema.nullish(),
  timeZone: timeZoneSchema.nullish(),
  isListed: z.boolean(),
});

/** A person's place in an institution, as typed. */
export const affiliationInputSchema = termSchema.safeExtend({
  person: z.uuid(),
  institution: z.uuid(),
  function: localizedInputSchema({ max: 300 }).nullish(),
});

/** How many letters a person may write through the portal in a day. */
export const lettersADay = 20;

/** What one person writes to another through the portal, which shows nobody's address before an answer. */
export const letterInputSchema = z.object({
  subject: z
    .string()
    .trim()
    .min(1, { message: 'REQUIRED' })
    .max(150)
    .regex(/^[^\r\n]*$/),
  text: z.string().trim().min(1, { message: 'REQUIRED' }).max(5_000),
});
