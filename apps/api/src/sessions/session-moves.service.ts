import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { dueBeforeClosing, objectiveOutcomesSchema, sessionLifecycle, type SessionStatus } from '@cauce/domain/session';
import { instantOf } from '@cauce/domain/time';
import { allow } from '../platform/auth/policy.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { canManageGroup, sessionPolicy } from './sessions.policy.js';
import { reasonSchema, requireTime, SessionsService, type StoredSession } from './sessions.service.js';

/** The verb under which the log keeps a move. */
const actOf = {
  CONVENED: 'convene',
  LIVE: 'start',
  HELD: 'hold',
  CLOSED: 'close',
  CANCELLED: 'cancel',
} as const satisfies Record<Exclude<SessionStatus, 'DRAFT'>, string>;

/** What becomes of a session: it is published, moves along its life, follows the rules of its zone. */
@Injectable()
export class SessionMovesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Opens a session to everybody; its state stays what it was. */
  async publish(acting: Acting, id: string, at: Date = new Date()): Promise<StoredSession> {
    const session = await this.sessions.byId(acting.viewer, id);
    allow(acting.viewer, sessionPolicy.publish(acting.viewer, session));
    requireTime(session);
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.session.updateMany({
        where: { id, publishedAt: null },
        data: { publishedAt: at, version: { increment: 1 } },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version: session.version } });
      await this.events.record(transaction, acting, {
        act: 'publish',
        subject: { type: 'Session', id },
        groupId: session.groupId,
        at,
      });
      return transaction.session.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Moves a session along its life; of two moves at once one wins. */
  async move(
    acting: Acting,
    id: string,
    to: Exclude<SessionStatus, 'DRAFT'>,
    typedReason: string | null = null,
    at: Date = new Date(),
  ): Promise<StoredSession> {
    const session = await this.sessions.byId(acting.viewer, id);
    allow(acting.viewer, canManageGroup(acting.viewer, session.groupId));
    if (!sessionLifecycle.canMove(session.status, to)) {
      throw new DomainError('ILLEGAL_MOVE', { values: { from: session.status, to } });
    }
    const reason = typedReason ? parseInput(reasonSchema, typedReason) : '';
    if (to === 'CANCELLED' && reason === '') throw new DomainError('REASON_NEEDED', { field: 'reason' });
    if (to === 'CONVENED' && !session.startsAt) throw new DomainError('INCOMPLETE', { field: 'localStart' });
    const due = to === 'CLOSED' ? await this.dueOf(session) : [];
    if (due.length > 0 && reason === '')
      throw new DomainError('STILL_DUE', { field: 'reason', values: { due: due.join(',') } });
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.session.updateMany({
        where: { id, status: session.status },
        data: {
          status: to,
          version: { increment: 1 },
          calendarSequence: { increment: to === 'CANCELLED' || to === 'CONVENED' ? 1 : 0 },
        },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version: session.version } });
      await this.events.record(transaction, acting, {
        act: actOf[to],
        subject: { type: 'Session', id },
        groupId: session.groupId,
        from: session.status,
        to,
        at,
        ...(reason === '' ? {} : { note: reason }),
        ...(due.length > 0 ? { details: { waived: due } } : {}),
      });
      return transaction.session.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Says which objectives of a session that was held it reached; what is not named stays as it was said. */
  async markObjectives(acting: Acting, id: string, typed: unknown, at: Date = new Date()): Promise<StoredSession> {
    const outcomes = parseInput(objectiveOutcomesSchema, typed);
    const session = await this.sessions.byId(acting.viewer, id);
    allow(acting.viewer, canManageGroup(acting.viewer, session.groupId));
    if (session.status !== 'HELD') throw new DomainError('ILLEGAL_MOVE', { values: { from: session.status } });
    return this.database.$transaction(async (transaction) => {
      for (const [index, { objective, outcome }] of outcomes.entries()) {
        const where = { id: objective, sessionId: id };
        const { count } = await transaction.objective.updateMany({ where, data: { outcome } });
        if (count === 0) throw new DomainError('NOT_FOUND', { field: `outcomes.${index}.objective` });
      }
      const { count } = await transaction.session.updateMany({
        where: { id, status: 'HELD' },
        data: { version: { increment: 1 } },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version: session.version } });
      await this.events.record(transaction, acting, {
        act: 'mark-objectives',
        subject: { type: 'Session', id },
        groupId: session.groupId,
        at,
        details: Object.fromEntries(outcomes.map(({ objective, outcome }) => [objective, outcome])),
      });
      return transaction.session.findUniqueOrThrow({ where: { id } });
    });
  }

  private async dueOf(session: StoredSession) {
    const objectives = await this.database.objective.findMany({
      where: { sessionId: session.id },
      select: { outcome: true },
    });
    return dueBeforeClosing({ ...session, objectives });
  }

  /** Derives every coming instant anew; where the rules of a zone have changed, the instant moves and the log tells it. */
  async noticeMovedZones(acting: Acting): Promise<number> {
    const coming = await this.database.session.findMany({
      where: { startsAt: { gt: new Date() }, timeZone: { not: null } },
    });
    let moved = 0;
    for (const session of coming) {
      const { id, groupId, localStart, localEnd, timeZone } = session;
      if (!localStart || !timeZone) continue;
      const startsAt = instantOf(localStart, timeZone);
      if (startsAt.getTime() === session.startsAt?.getTime()) continue;
      await this.database.$transaction(async (transaction) => {
        await transaction.session.update({
          where: { id },
          data: {
            startsAt,
            endsAt: localEnd ? instantOf(localEnd, timeZone) : null,
            calendarSequence: { increment: 1 },
          },
        });
        const items = await transaction.agendaItem.findMany({ where: { sessionId: id } });
        for (const item of items) {
          await transaction.agendaItem.update({
            where: { id: item.id },
            data: {
              startsAt: item.localStart ? instantOf(item.localStart, timeZone) : null,
              endsAt: item.localEnd ? instantOf(item.localEnd, timeZone) : null,
            },
          });
        }
        await this.events.record(transaction, acting, {
          act: 'follow-zone',
          subject: { type: 'Session', id },
          groupId,
          from: session.startsAt?.toISOString() ?? '',
          to: startsAt.toISOString(),
        });
      });
      moved += 1;
    }
    return moved;
  }
}
