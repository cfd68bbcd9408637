import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { localizedSchema } from '@cauce/domain/localized';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { visibleTo } from './institutions.policy.js';

/** Institutions and what hangs on them, in batches. */
@Injectable()
export class InstitutionsLoader {
  constructor(private readonly database: PrismaClient) {}

  /** Institutions by id, null where the viewer sees none. */
  readonly visible = perRequest(async (ids: readonly string[], { viewer }) => {
    const rows = await this.database.institution.findMany({
      where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  /** The names of institutions, whoever looks: for those who may merge them, of which one leads to the other. */
  readonly names = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.institution.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, name: true },
    });
    const byId = new Map(rows.map(({ id, name }) => [id, name]));
    return ids.map((id) => localizedSchema.parse(byId.get(id)));
  });

  readonly formerNames = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.institutionFormerName.findMany({
        where: { institutionId: { in: [...ids] } },
        orderBy: { toOn: 'desc' },
      }),
      ({ institutionId }) => institutionId,
    ),
  );

  /** The groups in which institutions have or had a place, as their policy asks. */
  readonly groupIds = perRequest(async (ids: readonly string[]) => {
    const where = { institutionId: { in: [...ids] } };
    const select = { institutionId: true, groupId: true };
    const [members, coLeads] = await Promise.all([
      this.database.groupMember.findMany({ where, select }),
      this.database.groupCoLead.findMany({ where, select }),
    ]);
    const places = groupedBy(ids, [...members, ...coLeads], ({ institutionId }) => institutionId);
    return places.map((rows) => [...new Set(rows.map(({ groupId }) => groupId))]);
  });
}
