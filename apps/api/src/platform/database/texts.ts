import type { Prisma } from '@cauce/database/client';
import { localizedSchema, revise, type LocalizedInput } from '@cauce/domain/localized';

/** A localised text as the database takes it: what was typed over what stood there. */
export const written = (before: unknown, typed: LocalizedInput, by: string | null): Prisma.InputJsonObject => ({
  ...revise(before === null || before === undefined ? null : localizedSchema.parse(before), typed, by),
});
