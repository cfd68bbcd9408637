import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { perRequest } from '../graphql/per-request.js';

/** What was deleted, by the id of what it was, in batches. */
@Injectable()
export class DeletionsLoader {
  constructor(private readonly database: PrismaClient) {}

  /** When a thing was deleted, and whether its time was over; null for what was not. */
  readonly of = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.deletion.findMany({
      where: { subjectId: { in: [...ids] } },
      select: { subjectId: true, deletedOn: true, isOnSchedule: true },
    });
    const known = new Map(
      rows.map(({ subjectId, deletedOn, isOnSchedule }) => [subjectId, { on: deletedOn, isOnSchedule }]),
    );
    return ids.map((id) => known.get(id) ?? null);
  });
}
