import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';

/** Groups and what stands above and beside them, in batches. */
@Injectable()
export class ProgrammesLoader {
  constructor(private readonly database: PrismaClient) {}

  readonly group = perRequest(async (ids: readonly string[]) => {
    const groups = await this.database.workingGroup.findMany({ where: { id: { in: [...ids] } } });
    return ids.map((id) => found(groups.find((group) => group.id === id)));
  });

  readonly result = perRequest(async (ids: readonly string[]) => {
    const results = await this.database.result.findMany({
      where: { id: { in: [...ids] } },
      include: { programme: true },
    });
    return ids.map((id) => found(results.find((result) => result.id === id)));
  });

  readonly coLeads = perRequest(async (groupIds: readonly string[]) => {
    const coLeads = await this.database.groupCoLead.findMany({
      where: { groupId: { in: [...groupIds] } },
      orderBy: { position: 'asc' },
      include: { institution: true },
    });
    return groupedBy(groupIds, coLeads, ({ groupId }) => groupId);
  });

  readonly countryCodes = perRequest(async (programmeIds: readonly string[]) => {
    const members = await this.database.programmeCountry.findMany({
      where: { programmeId: { in: [...programmeIds] } },
      orderBy: { countryCode: 'asc' },
    });
    return groupedBy(programmeIds, members, ({ programmeId }) => programmeId);
  });
}

const found = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw new Error('A row that a foreign key points to is missing.');
  return row;
};
