import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import type { ConsentPurpose } from '@cauce/domain/consent';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { agreedTo, visibleTo } from './people.policy.js';

/** People and what hangs on them, in batches. */
@Injectable()
export class PeopleLoader {
  constructor(private readonly database: PrismaClient) {}

  /** People by id, null where the viewer may not read the name; who was merged into another is that other. */
  readonly visible = perRequest(async (ids: readonly string[], { viewer }) => {
    const named = { in: [...ids] };
    const rows = await this.database.person.findMany({
      where: { AND: [visibleTo(viewer), { OR: [{ id: named }, { merged: { some: { id: named } } }] }] },
      include: { merged: { select: { id: true } } },
    });
    const byId = new Map(
      rows.flatMap((row) => [[row.id, row] as const, ...row.merged.map(({ id }) => [id, row] as const)]),
    );
    return ids.map((id) => byId.get(id) ?? null);
  });

  /** The names of people, whoever looks: for those who may merge them, of whom one is nobody any more. */
  readonly names = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.person.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, name: true },
    });
    const byId = new Map(rows.map(({ id, name }) => [id, name]));
    return ids.map((id) => byId.get(id) ?? '');
  });

  /** The groups that people belong, or belonged, to, by a role or by an institution, as their policy asks. */
  readonly groupIds = perRequest((ids: readonly string[]) => this.groupIdsOf(ids));

  /** Whether people agree to be listed in the directory. */
  readonly listed = perRequest((ids: readonly string[]) => this.agreed(ids, 'DIRECTORY'));

  /** Whether people agree to be written to through the portal. */
  readonly reachable = perRequest((ids: readonly string[]) => this.agreed(ids, 'CONTACT_FORM'));

  /** Of which institution people who were erased are former members; undefined for who was not erased, null where none is known. */
  readonly formerOf = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.person.findMany({
      where: { id: { in: [...ids] }, erasedAt: { not: null } },
      select: { id: true, formerOf: true },
    });
    const former = new Map(rows.map(({ id, formerOf }) => [id, formerOf]));
    return ids.map((id) => former.get(id));
  });

  readonly affiliations = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.affiliation.findMany({
        where: { personId: { in: [...ids] } },
        orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
      }),
      ({ personId }) => personId,
    ),
  );

  /** The same outside a request. */
  async groupIdsOf(ids: readonly string[]): Promise<string[][]> {
    const of = [...ids];
    const rows = await this.database.$queryRaw<{ personId: string; groupId: string }[]>`
      SELECT "personId"::text AS "personId", "groupId"::text AS "groupId" FROM "GroupRole" WHERE "personId" = ANY(${of}::uuid[])
      UNION SELECT r."personId"::text, m."groupId"::text FROM "InstitutionRole" r
        JOIN "GroupMember" m USING ("institutionId") WHERE r."personId" = ANY(${of}::uuid[])
      UNION SELECT a."personId"::text, m."groupId"::text FROM "Affiliation" a
        JOIN "GroupMember" m USING ("institutionId") WHERE a."personId" = ANY(${of}::uuid[])`;
    return groupedBy(ids, rows, ({ personId }) => personId).map((found) => found.map(({ groupId }) => groupId));
  }

  private async agreed(ids: readonly string[], purpose: ConsentPurpose): Promise<boolean[]> {
    const rows = await this.database.person.findMany({
      where: { AND: [{ id: { in: [...ids] } }, agreedTo(purpose)] },
      select: { id: true },
    });
    const agreed = new Set(rows.map(({ id }) => id));
    return ids.map((id) => agreed.has(id));
  }
}
