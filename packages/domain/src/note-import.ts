import { z } from 'zod';
import type { Finding } from './concept-note.js';

/** How a doubt about a concept note was settled: taken as printed, or mended in the fields of the note. */
export const settlements = ['KEPT', 'MENDED'] as const;
export type Settlement = (typeof settlements)[number];

/** The settlements of a note's findings, by their index. */
export const settlementsSchema = z.record(z.string().regex(/^\d+$/), z.enum(settlements));
export type Settlements = z.infer<typeof settlementsSchema>;

/** The findings that still wait for an answer. A missing zone is answered by naming one; a notice needs no answer. */
export const openFindings = (findings: readonly Finding[], settled: Settlements, timeZone: string | null): Finding[] =>
  findings.filter((finding, index) => {
    if (finding.severity === 'NOTICE') return false;
    if (finding.code === 'NO_TIME_ZONE') return timeZone === null;
    return settled[String(index)] === undefined;
  });
