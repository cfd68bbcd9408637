import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { visibleTo as sessionsVisibleTo } from '../sessions/sessions.policy.js';
import { visibleTo } from './conclusions.policy.js';

/** Releases and what they hold, in batches. */
@Injectable()
export class ReleasesLoader {
  constructor(private readonly database: PrismaClient) {}

  /** The releases of sessions, the latest first. */
  readonly ofSessions = perRequest(async (ids: readonly string[], { viewer }) =>
    groupedBy(
      ids,
      await this.database.release.findMany({
        where: { sessionId: { in: [...ids] }, session: sessionsVisibleTo(viewer) },
        orderBy: { number: 'desc' },
      }),
      ({ sessionId }) => sessionId,
    ),
  );

  /** Conclusions as they are now, by citation; null where the viewer sees none. */
  readonly cited = perRequest(async (citations: readonly string[], { viewer }) => {
    const rows = await this.database.conclusion.findMany({
      where: { AND: [visibleTo(viewer), { citation: { in: [...citations] } }] },
    });
    const byCitation = new Map(rows.map((row) => [row.citation, row]));
    return citations.map((citation) => byCitation.get(citation) ?? null);
  });
}
