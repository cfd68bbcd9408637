import type { Prisma } from '@cauce/database/client';
import { localizedSchema, readIn, revise, type LocalizedInput } from '@cauce/domain/localized';

/** A localised text as the database takes it: what was typed over what stood there. */
export const written = (before: unknown, typed: LocalizedInput, by: string | null): Prisma.InputJsonObject => ({
  ...revise(before === null || before === undefined ? null : localizedSchema.parse(before), typed, by),
});

/** What a stored text says in its original language; null where there is none. */
export const originalOf = (text: unknown): string | null => {
  if (text === null) return null;
  const localized = localizedSchema.parse(text);
  return readIn(localized, localized.original).text;
};
