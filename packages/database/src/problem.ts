/** What can be wrong with a database, as stable codes. */
export type DatabaseProblemCode =
  | 'DATA_DIR_NOT_WRITABLE'
  | 'DATA_DIR_OTHER_VERSION'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_REFUSED'
  | 'DATABASE_NOT_EMPTY'
  | 'DATABASE_EMPTY'
  | 'DATABASE_IN_USE'
  | 'EMBEDDED_UNAVAILABLE'
  | 'EMBEDDED_FAILED'
  | 'MIGRATION_EDITED'
  | 'MIGRATION_FAILED'
  | 'MIGRATIONS_UNKNOWN'
  | 'BACKUP_UNWRITABLE'
  | 'BACKUP_UNREADABLE'
  | 'BACKUP_NEWER'
  | 'BACKUP_INCOMPLETE';

/** A reason, in one sentence that a person can act on, why the database cannot be used. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';

  constructor(
    readonly code: DatabaseProblemCode,
    sentence: string,
    cause?: unknown,
  ) {
    super(sentence, { cause });
  }
}

/** The sentence of whatever was thrown. */
export const sentenceOf = (thrown: unknown): string => {
  if (thrown instanceof AggregateError) return thrown.errors.map(sentenceOf).join('; ');
  return thrown instanceof Error ? thrown.message : String(thrown);
};

/** The system's or PostgreSQL's error code of whatever was thrown, where it has one. */
export const codeOf = (thrown: unknown): string | undefined => {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
};
