import { z } from 'zod';
import { conclusionKinds } from './conclusion.js';
import { requiredLocales } from './locale.js';
import { daySchema } from './time.js';

/** The form in which releases of conclusions are written: what a program that reads one looks for first. */
export const releaseFormat = 'cauce-conclusions/1';

/** The files in which a release is given away. */
export const releaseFileFormats = ['PDF', 'DOCX', 'JSON'] as const;
export type ReleaseFileFormat = (typeof releaseFileFormats)[number];

/** The languages in which a release is given away: those in which conclusions are adopted. */
export const releaseLocaleSchema = z.enum(requiredLocales);
export type ReleaseLocale = z.infer<typeof releaseLocaleSchema>;

/** What a release publishes, as its canonical text holds it. */
export const releaseContentSchema = z.object({
  format: z.literal(releaseFormat),
  group: z.string(),
  session: z.string(),
  number: z.number().int().positive(),
  releasedOn: daySchema,
  conclusions: z.array(
    z.object({
      citation: z.string(),
      kind: z.enum(conclusionKinds),
      adoptedOn: daySchema.nullable(),
      supersedes: z.string().nullable(),
      en: z.string(),
      es: z.string(),
    }),
  ),
});
export type ReleaseContent = z.infer<typeof releaseContentSchema>;

const mark = 'cauce-release:';

/** How a file of a release names it where nobody reads: among its keywords. */
export const markOf = (code: string): string => `${mark}${code}`;

/** A verification code as a person typed it, without its gaps and capitals; null where it is none. */
export const codeFrom = (typed: string): string | null => {
  const code = typed.replaceAll(/[\s\-–·.:]/gu, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(code) ? code : null;
};

/** A verification code as it is printed: in groups that the eye can hold. */
export const codeInGroups = (code: string): string => code.match(/.{1,8}/g)?.join(' ') ?? code;

/** Which release a file says that it is: by the code it carries, or as data that name their group and number. */
export type ReleaseClaim = { readonly code: string } | { readonly group: string; readonly number: number };

const namedSchema = z.object({
  format: z.literal(releaseFormat),
  group: z.string().max(40),
  number: z.number().int().positive().max(1_000_000),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The bytes of a file as text in which a mark can be looked for; more than this of a file is not looked at as data. */
const mostData = 4_000_000;

/** Which release a file says that it is, out of its bytes read as Latin-1; null where it says nothing. */
export const claimOf = (text: string): ReleaseClaim | null => {
  const [, code] = new RegExp(`${mark}([0-9a-f]{64})`).exec(text) ?? [];
  if (code !== undefined) return { code };
  if (text.length > mostData || !text.trimStart().startsWith('{')) return null;
  const named = namedSchema.safeParse(parsed(text));
  return named.success ? { group: named.data.group, number: named.data.number } : null;
};
