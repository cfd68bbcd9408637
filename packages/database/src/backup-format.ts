import { z } from 'zod';

/** The form of the file; a later form gets a higher number. */
export const backupForm = 1;

/** A table as it stands in a backup. */
const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int().nonnegative(),
});

const manifestSchema = z.object({
  form: z.number().int(),
  portal: z.string(),
  createdAt: z.string(),
  /** The migrations that had made the tables, oldest first. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(tableSchema),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
});

/** What stands first in a backup: enough to judge it before anything is touched. */
export type BackupManifest = z.infer<typeof manifestSchema>;
/** A table as it stands in a backup. */
export type BackupTable = z.infer<typeof tableSchema>;

const endingSchema = z.object({ files: z.number().int().nonnegative(), bytes: z.number().nonnegative() });

/** What stands last in a backup: a file that lacks it was cut off. */
export type BackupEnding = z.infer<typeof endingSchema>;

/** Names inside the archive. */
export const inside = { manifest: 'manifest.json', ending: 'ending.json', tables: 'tables/', files: 'files/' } as const;

/** Reads the first entry. */
export const parseManifest = (json: string): BackupManifest => manifestSchema.parse(JSON.parse(json));

/** Reads the last entry. */
export const parseEnding = (json: string): BackupEnding => endingSchema.parse(JSON.parse(json));

/** What a backup held, for a person to compare. */
export interface BackupSummary {
  createdAt: string;
  tables: number;
  rows: number;
  files: number;
  /** Bytes of tables and files before compression. */
  bytes: number;
}

/** Adds up what a backup holds. */
export const summaryOf = ({ createdAt, tables }: BackupManifest, { files, bytes }: BackupEnding): BackupSummary => ({
  createdAt,
  tables: tables.length,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  files,
  bytes,
});
