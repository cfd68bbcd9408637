import { z } from 'zod';

// A line break in a header would begin another header.
const isOneLine = (text: string): boolean => !/[\u0000-\u001f\u007f\u2028\u2029]/.test(text);

/** A line of a mail's head: whatever would begin another line is refused, not mended. */
export const headLineSchema = z.string().max(300).refine(isOneLine);

/** To whom a mail goes, as name and address, each one line. */
export const recipientSchema = z.object({ name: headLineSchema, address: z.email().max(254).refine(isOneLine) });

/** To whom a mail goes. */
export type Recipient = z.infer<typeof recipientSchema>;

/** The sender out of a setting such as `Cauce <portal@example.org>`; null where it is none. */
export const senderFrom = (setting: string): Recipient | null => {
  const [, name = '', address = ''] = /^(?:(.*?)\s*<([^<>]+)>)$/.exec(setting.trim()) ?? ['', '', setting.trim()];
  const parsed = recipientSchema.safeParse({ name: name.replace(/^"(.*)"$/, '$1'), address });
  return parsed.success ? parsed.data : null;
};
