import { z } from 'zod';
import { localeSchema } from './locale.js';

/** What somebody says on a conclusion that is before the countries, in their own language. */
export const commentInputSchema = z.object({
  text: z.string().trim().min(1, { message: 'REQUIRED' }).max(4_000),
  locale: localeSchema,
});
