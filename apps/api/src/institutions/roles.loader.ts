import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import type { RoleKind } from '@cauce/domain/role';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';

/** A role as it is stored, in whichever of the two tables. */
export interface StoredRole {
  readonly id: string;
  readonly role: RoleKind;
  readonly personId: string;
  readonly institutionId: string | null;
  readonly groupId: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** A role in a group as one of the two kinds of role. */
export const asGroupRole = (row: StoredRole): StoredRole => row;

/** A role for an institution as one of the two kinds of role. */
export const asInstitutionRole = (row: Omit<StoredRole, 'groupId'>): StoredRole => ({
  ...row,
  groupId: null,
});

const latestFirst: { orderBy: ({ fromOn: 'desc' } | { id: 'desc' })[] } = {
  orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
};

/** Roles in batches. */
@Injectable()
export class RolesLoader {
  constructor(private readonly database: PrismaClient) {}

  /** Every role of institutions, past and to come, the latest first. */
  readonly ofInstitutions = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.institutionRole.findMany({
      where: { institutionId: { in: [...ids] } },
      ...latestFirst,
    });
    return groupedBy(ids, rows.map(asInstitutionRole), ({ institutionId }) => institutionId ?? '');
  });

  /** Every role of people, past and to come, those in groups first. */
  readonly ofPeople = perRequest(async (ids: readonly string[]) => {
    const where = { personId: { in: [...ids] } };
    const [inGroups, forInstitutions] = await Promise.all([
      this.database.groupRole.findMany({ where, ...latestFirst }),
      this.database.institutionRole.findMany({ where, ...latestFirst }),
    ]);
    const rows = [...inGroups.map(asGroupRole), ...forInstitutions.map(asInstitutionRole)];
    return groupedBy(ids, rows, ({ personId }) => personId);
  });

  /** Every role in groups, past and to come, the latest first. */
  readonly ofGroups = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.groupRole.findMany({ where: { groupId: { in: [...ids] } }, ...latestFirst });
    return groupedBy(ids, rows.map(asGroupRole), ({ groupId }) => groupId ?? '');
  });
}
