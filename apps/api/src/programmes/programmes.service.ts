import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import type { Localized } from '@cauce/domain/localized';
import { groupSlugSchema, programmePeriodsSchema, type ProgrammePeriods } from '@cauce/domain/programme';
import { newId } from '../platform/database/ids.js';
import { dayOf } from '@cauce/domain/time';
import { parseInput } from '../platform/graphql/errors.js';

/** A programme with its result and its group, as an installation begins with. */
export interface ProgrammeFounding {
  programme: { slug: string; name: Localized; periods: ProgrammePeriods; countryCodes: string[] };
  result: { code: string; title: Localized };
  group: { slug: string; name: Localized; launchedOn: string | null };
  coLeadInstitutionIds: string[];
  managerId: string | null;
}

/** Programmes, their results and working groups. */
@Injectable()
export class ProgrammesService {
  constructor(private readonly database: PrismaClient) {}

  /** Every group, by slug; groups are public. */
  groups() {
    return this.database.workingGroup.findMany({ orderBy: { slug: 'asc' } });
  }

  /** The group with a slug, or null. */
  group(slug: string) {
    return this.database.workingGroup.findUnique({ where: { slug } });
  }

  /** The id of the group with a slug; an unknown one is refused. */
  async groupId(slug: string): Promise<string> {
    const group = await this.database.workingGroup.findUnique({ where: { slug }, select: { id: true } });
    if (!group) throw new DomainError('NOT_FOUND', { field: 'group' });
    return group.id;
  }

  /** Founds a programme with its first result and group; what is there already is left as it is. */
  async found(transaction: Transaction, founding: ProgrammeFounding): Promise<string> {
    const { programme, result, group } = founding;
    const { id: programmeId } = await transaction.programme.upsert({
      where: { slug: programme.slug },
      create: {
        id: newId(),
        slug: programme.slug,
        name: programme.name,
        periods: parseInput(programmePeriodsSchema, programme.periods),
        countries: { create: programme.countryCodes.map((countryCode) => ({ countryCode })) },
      },
      update: {},
      select: { id: true },
    });
    const { id: resultId } = await transaction.result.upsert({
      where: { programmeId_code: { programmeId, code: result.code } },
      create: { id: newId(), programmeId, code: result.code, title: result.title },
      update: {},
      select: { id: true },
    });
    const { id: groupId } = await transaction.workingGroup.upsert({
      where: { slug: group.slug },
      create: {
        id: newId(),
        resultId,
        slug: parseInput(groupSlugSchema, group.slug),
        name: group.name,
        launchedOn: group.launchedOn,
        coLeads: {
          create: founding.coLeadInstitutionIds.map((institutionId, position) => ({ institutionId, position })),
        },
        roles: founding.managerId
          ? {
              create: [
                {
                  id: newId(),
                  personId: founding.managerId,
                  role: 'MANAGER',
                  fromOn: group.launchedOn ?? dayOf(new Date()),
                },
              ],
            }
          : {},
      },
      update: {},
      select: { id: true },
    });
    return groupId;
  }
}
