import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { sessionLifecycle } from '@cauce/domain/session';
import { EventsService } from '../platform/events/events.service.js';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** The rows of sessions, in batches: one statement for each kind of row, however many sessions. */
@Injectable()
export class SessionsLoader {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
  ) {}

  readonly objectives = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.objective.findMany({ where: { sessionId: { in: [...ids] } }, ...inOrder }),
      bySession,
    ),
  );

  readonly steps = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.sessionStep.findMany({
        where: { sessionId: { in: [...ids] } },
        orderBy: [{ moment: 'asc' }, { position: 'asc' }],
      }),
      bySession,
    ),
  );

  readonly questions = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.guidingQuestion.findMany({ where: { sessionId: { in: [...ids] } }, ...inOrder }),
      bySession,
    ),
  );

  readonly agenda = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.agendaItem.findMany({ where: { sessionId: { in: [...ids] } }, ...inOrder }),
      bySession,
    ),
  );

  readonly contributions = perRequest(async (ids: readonly string[]) => {
    const contributions = await this.database.contribution.findMany({
      where: { agendaItemId: { in: [...ids] } },
      ...inOrder,
    });
    const withCountry = contributions.map((contribution) => ({
      ...contribution,
      country: contribution.countryCode === null ? null : { code: contribution.countryCode },
    }));
    return groupedBy(ids, withCountry, ({ agendaItemId }) => agendaItemId);
  });

  readonly materials = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.material.findMany({ where: { sessionId: { in: [...ids] } }, ...inOrder }),
      bySession,
    ),
  );

  /** Since when each session is in its state. */
  readonly since = perRequest(async (ids: readonly string[]) => {
    const moves = await this.events.lastMoves('Session', ids, sessionLifecycle.states);
    return ids.map((id) => moves.get(id) ?? null);
  });

  readonly formerTimes = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.sessionFormerTime.findMany({
        where: { sessionId: { in: [...ids] } },
        orderBy: { movedAt: 'desc' },
      }),
      bySession,
    ),
  );
}

const bySession = ({ sessionId }: { sessionId: string }) => sessionId;
