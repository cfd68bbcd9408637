import type { Prisma } from '@cauce/database/client';
import { conclusionKinds, conclusionLifecycle, folded, lenses } from '@cauce/domain/conclusion';
import { stances } from '@cauce/domain/consultation';
import { countryCodeSchema } from '@cauce/domain/countries';
import { localeSchema } from '@cauce/domain/locale';
import { z } from 'zod';
import type { Viewer } from '../platform/auth/viewer.js';
import { parseInput } from '../platform/graphql/errors.js';

const filterSchema = z.object({
  group: z.string().max(40).nullish(),
  session: z.uuid().nullish(),
  kinds: z.array(z.enum(conclusionKinds)).nullish(),
  statuses: z.array(z.enum(conclusionLifecycle.states)).nullish(),
  themes: z.array(z.uuid()).nullish(),
  lenses: z.array(z.enum(lenses)).nullish(),
  lacking: localeSchema.nullish(),
  country: countryCodeSchema.nullish(),
  stances: z.array(z.enum(stances)).nullish(),
  search: z.string().trim().max(200).nullish(),
});

type Filter = z.infer<typeof filterSchema>;

const wordsWhere = (search: string): Prisma.ConclusionWhereInput => {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return {};
  return {
    OR: [
      { AND: words.map((word) => ({ folded: { contains: word } })) },
      { citation: { contains: search, mode: 'insensitive' } },
    ],
  };
};

/** What countries said is read within the group: nobody else learns it from what a list leaves out. */
const positionsWhere = (viewer: Viewer, { country, stances: asked }: Filter): Prisma.ConclusionWhereInput => {
  if (!country && !asked) return {};
  const spoke = {
    isGiven: true,
    ...(country ? { countryCode: country } : {}),
    ...(asked ? { stance: { in: asked } } : {}),
  };
  return { groupId: { in: viewer.groupsJoined }, positions: { some: spoke } };
};

/** What a list of conclusions asks of each, as a viewer may ask it. */
export const filterWhere = (viewer: Viewer, typed: unknown): Prisma.ConclusionWhereInput => {
  const filter = parseInput(filterSchema, typed);
  return {
    ...(filter.group ? { session: { group: { slug: filter.group } } } : {}),
    ...(filter.session ? { sessionId: filter.session } : {}),
    ...(filter.kinds ? { kind: { in: filter.kinds } } : {}),
    ...(filter.statuses ? { status: { in: filter.statuses } } : {}),
    ...(filter.themes ? { themes: { some: { themeId: { in: filter.themes } } } } : {}),
    ...(filter.lenses ? { lenses: { hasSome: filter.lenses } } : {}),
    ...(filter.lacking ? { lacking: { has: filter.lacking } } : {}),
    ...positionsWhere(viewer, filter),
    ...wordsWhere(filter.search ?? ''),
  };
};
