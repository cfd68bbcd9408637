import { localeSchema } from '@cauce/domain/locale';
import { z } from 'zod';
import { problemFrom, type Problem } from '../../lib/errors.js';
import { paths } from '../../lib/paths.js';

const textSchema = z.object({
  id: z.string(),
  version: z.number(),
  locale: localeSchema,
  original: z.string(),
  before: z.string().nullable(),
  after: z.string(),
});

const previewSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    changed: z.array(textSchema),
    confirmable: z.array(textSchema),
    meanwhile: z.array(textSchema),
    incomplete: z.array(z.string()),
    unmatched: z.array(z.object({ mark: z.string(), translation: z.string() })),
    unchanged: z.number(),
    untranslated: z.number(),
    names: z.record(z.string(), z.string()),
  }),
  z.object({ kind: z.literal('refused'), code: z.string() }),
]);

/** A translation that a file brings. */
export type BroughtText = z.infer<typeof textSchema>;

/** What a file would do. */
export type Preview = Extract<z.infer<typeof previewSchema>, { kind: 'read' }>;

/** What became of a file that was brought back. */
export type Brought = z.infer<typeof previewSchema> | { readonly kind: 'failed'; readonly problem: Problem };

/** Sends a file to be read; nothing is written. */
export const bringBack = async (group: string, code: string, file: File): Promise<Brought> => {
  const form = new FormData();
  form.append('file', file, file.name);
  try {
    const answer = await fetch(paths.translationBack(group, code), { method: 'POST', body: form });
    const body: unknown = await answer.json();
    const preview = previewSchema.safeParse(body);
    return preview.success ? preview.data : { kind: 'failed', problem: problemFrom(body) };
  } catch {
    return { kind: 'failed', problem: problemFrom({ code: navigator.onLine ? 'UNEXPECTED' : 'OFFLINE' }) };
  }
};
