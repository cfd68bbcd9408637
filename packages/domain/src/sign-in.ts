import { z } from 'zod';
import { localeSchema, locales } from './locale.js';

/** How many digits a code has. */
export const codeDigits = 6;

/** Where somebody goes on after signing in: an address of the portal's own, in one of its languages. */
export const returnPathSchema = z
  .string()
  .max(2_000)
  .regex(new RegExp(`^/(${locales.join('|')})([/?#][^\\\\\\s]*)?$`))
  .refine((path) => !path.includes('//'));

/** Asks for a mail to sign in with. */
export const signInAskedSchema = z.object({
  address: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  locale: localeSchema,
  returnTo: returnPathSchema.optional(),
});

/** The code out of a mail, typed where it was asked for; spaces between its digits are taken as they are meant. */
export const codeTypedSchema = z.object({
  asked: z.string().min(1).max(100),
  code: z
    .string()
    .max(40)
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(new RegExp(`^\\d{${codeDigits}}$`))),
  isShared: z.boolean(),
});

/** The link out of a mail, clicked on. */
export const linkFollowedSchema = z.object({ token: z.string().min(1).max(100), isShared: z.boolean() });
