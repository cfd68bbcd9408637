import { z } from 'zod';
import { localeSchema } from './locale.js';
import { localizedInputSchema } from './localized.js';
import { mailAddressSchema } from './person.js';

const text = z.string().trim().min(1, { message: 'REQUIRED' }).max(4_000);

/** What somebody tells the secretariat of an adopted text, for an institution or for themselves. */
export const remarkInputSchema = z.object({ text, locale: localeSchema, institution: z.uuid().nullish() });

/** What the secretariat answers to a remark; its author alone reads it. */
export const remarkAnswerSchema = z.object({ answer: text });

/** An error that anybody says a published conclusion has; an address for the answer need not be given. */
export const errorReportInputSchema = z.object({
  text: z.string().trim().min(1, { message: 'REQUIRED' }).max(2_000),
  locale: localeSchema,
  contact: z
    .literal('')
    .transform(() => null)
    .or(mailAddressSchema)
    .nullish(),
});

/** What the secretariat answers to a report: everybody reads it beside the conclusion. */
export const errorReportAnswerSchema = z.object({ answer: localizedInputSchema({ max: 2_000 }) });

/** How many errors one client may report in an hour, and all together about one group in a day. */
export const reportLimits = { clientAnHour: 5, groupADay: 50 } as const;
