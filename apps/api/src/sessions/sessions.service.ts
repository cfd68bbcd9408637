import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { daySchema, instantOf } from '@cauce/domain/time';
import { dueBeforeClosing, sessionInputSchema, sessionLifecycle, type SessionStatus } from '@cauce/domain/session';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { decodeCursor, encodeCursor, pageSize } from '../platform/graphql/cursor.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import type { SessionFilter } from './session.input.js';
import { SessionContentService } from './session-content.service.js';
import { canManageGroup, sessionPolicy, visibleTo } from './sessions.policy.js';

/** A session as it is stored. */
export type StoredSession = Prisma.SessionGetPayload<object>;

const position = { orderBy: { position: 'asc' } } as const;

/** Everything that hangs on a session, in its order. */
const everything = {
  group: { include: { result: { include: { programme: true } } } },
  objectives: position,
  steps: position,
  questions: position,
  agenda: { ...position, include: { contributions: position } },
} as const satisfies Prisma.SessionInclude;

/** A session with all its rows and what it belongs to. */
export type WholeSession = Prisma.SessionGetPayload<{ include: typeof everything }>;

const filterSchema = z.object({
  group: z.string().optional(),
  statuses: z.array(z.string()).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
});

const reasonSchema = z.string().trim().max(2_000);

/** Every read and write of sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly programmes: ProgrammesService,
    private readonly content: SessionContentService,
  ) {}

  /** A page of the sessions that the viewer may see, latest first, those without a date before all. */
  async page(viewer: Viewer, filter: SessionFilter, first: number, after: string | null) {
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    const where: Prisma.SessionWhereInput = { AND: [visibleTo(viewer), filterWhere(filter)] };
    const [rows, totalCount] = await Promise.all([
      this.database.session.findMany({
        where,
        orderBy: [{ startsAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
        take: take + 1,
        ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      }),
      this.database.session.count({ where }),
    ]);
    const nodes = rows.slice(0, take);
    const last = nodes.at(-1);
    return { nodes, totalCount, pageInfo: { hasNextPage: rows.length > take, endCursor: last ? encodeCursor(last.id) : null } };
  }

  /** The session under a code of a group, also under one that it had before; null where there is none to see. */
  async byCode(viewer: Viewer, group: string, code: string): Promise<StoredSession | null> {
    return this.database.session.findFirst({ where: underCode(viewer, group, code) });
  }

  /** The same session with all its rows, for what is printed of it. */
  async wholeByCode(viewer: Viewer, group: string, code: string): Promise<WholeSession> {
    const session = await this.database.session.findFirst({ where: underCode(viewer, group, code), include: everything });
    if (!session) throw new DomainError('NOT_FOUND');
    return session;
  }

  /** The sessions of a group that have a time and that the viewer may see, for a calendar. */
  async timedOf(viewer: Viewer, group: string): Promise<StoredSession[]> {
    return this.database.session.findMany({
      where: { AND: [visibleTo(viewer), { group: { slug: group }, localStart: { not: null }, timeZone: { not: null } }] },
      orderBy: { startsAt: 'asc' },
    });
  }

  /** A session that the viewer may see; hidden and absent are one answer. */
  async byId(viewer: Viewer, id: string): Promise<StoredSession> {
    const session = await this.database.session.findFirst({ where: { AND: [visibleTo(viewer), { id }] } });
    if (!session) throw new DomainError('NOT_FOUND');
    return session;
  }

  async create(acting: Acting, group: string, typed: unknown, { at, ...extra }: { key?: string; isFictitious?: boolean; at?: Date } = {}): Promise<StoredSession> {
    const input = parseInput(sessionInputSchema, typed);
    const groupId = await this.programmes.groupId(group);
    allow(acting.viewer, canManageGroup(acting.viewer, groupId));
    return this.database.$transaction(async (transaction) => {
      await this.refuseTakenCode(transaction, groupId, input.code, null);
      const id = newId();
      const by = acting.viewer.personId;
      const session = await transaction.session.create({
        data: { id, groupId, ...extra, ...this.content.columns(input, null, by) },
      });
      await this.content.writeRows(transaction, { groupId, sessionId: id, timeZone: session.timeZone, by }, input);
      await this.events.record(transaction, acting, { act: 'create', subject: { type: 'Session', id }, groupId, to: 'DRAFT', ...(at ? { at } : {}) });
      return session;
    });
  }

  /** Writes a session anew; refused with `CONFLICT` where somebody else has written since `version`. */
  async update(acting: Acting, id: string, version: number, typed: unknown, reason?: string | null): Promise<StoredSession> {
    const input = parseInput(sessionInputSchema, typed);
    const before = await this.byId(acting.viewer, id);
    allow(acting.viewer, sessionPolicy.edit(acting.viewer, before));
    const { groupId } = before;
    const by = acting.viewer.personId;
    return this.database.$transaction(async (transaction) => {
      if (input.code !== before.code) await this.refuseTakenCode(transaction, groupId, input.code, id);
      const columns = this.content.columns(input, before, by);
      const hasMoved = before.startsAt !== null && (columns.startsAt?.getTime() !== before.startsAt.getTime() || columns.endsAt?.getTime() !== before.endsAt?.getTime());
      const { count } = await transaction.session.updateMany({
        where: { id, version },
        data: { ...columns, version: version + 1, ...(hasMoved ? { calendarSequence: { increment: 1 } } : {}) },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version: before.version } });
      await this.content.writeRows(transaction, { groupId, sessionId: id, timeZone: columns.timeZone, by }, input);
      if (hasMoved && before.publishedAt) await this.leaveGravestone(transaction, before, reason ?? null);
      if (input.code !== before.code && before.publishedAt) {
        await transaction.sessionFormerCode.create({ data: { groupId, code: before.code, sessionId: id } });
      }
      const act = hasMoved && before.publishedAt ? 'move' : 'edit';
      await this.events.record(transaction, acting, {
        act,
        subject: { type: 'Session', id },
        groupId,
        details: { version: version + 1 },
        ...(act === 'move' && before.localStart ? { from: before.localStart, to: columns.localStart ?? '' } : {}),
        ...(reason ? { note: parseInput(reasonSchema, reason) } : {}),
      });
      return transaction.session.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Opens a session to everybody; its state stays what it was. */
  async publish(acting: Acting, id: string, at: Date = new Date()): Promise<StoredSession> {
    const session = await this.byId(acting.viewer, id);
    allow(acting.viewer, sessionPolicy.publish(acting.viewer, session));
    for (const field of ['localStart', 'localEnd', 'timeZone'] as const) {
      if (session[field] === null) throw new DomainError('INCOMPLETE', { field });
    }
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.session.updateMany({
        where: { id, publishedAt: null },
        data: { publishedAt: at, version: { increment: 1 } },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version: session.version } });
      await this.events.record(transaction, acting, { act: 'publish', subject: { type: 'Session', id }, groupId: session.groupId, at });
      return transaction.session.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Moves a session along its life; of two moves at once one wins. */
  async move(acting: Acting, id: string, to: Exclude<SessionStatus, 'DRAFT'>, typedReason: string | null = null, at: Date = new Date()): Promise<StoredSession> {
    const session = await this.byId(acting.viewer, id);
    allow(acting.viewer, canManageGroup(acting.viewer, session.groupId));
    if (!sessionLifecycle.canMove(session.status, to)) {
      throw new DomainError('ILLEGAL_MOVE', { values: { from: session.status, to } });
    }
    const reason = typedReason ? parseInput(reasonSchema, typedReason) : '';
    if (to === 'CANCELLED' && reason === '') throw new DomainError('REASON_NEEDED', { field: 'reason' });
    if (to === 'CONVENED' && !session.startsAt) throw new DomainError('INCOMPLETE', { field: 'localStart' });
    const due = to === 'CLOSED' ? dueBeforeClosing(session) : [];
    if (due.length > 0 && reason === '') throw new DomainError('STILL_DUE', { field: 'reason', values: { due: due.join(',') } });
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.session.updateMany({
        where: { id, status: session.status },
        data: { status: to, version: { increment: 1 }, calendarSequence: { increment: to === 'CANCELLED' || to === 'CONVENED' ? 1 : 0 } },
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

  /** Derives every coming instant anew; where the rules of a zone have changed, the instant moves and the log tells it. */
  async noticeMovedZones(acting: Acting): Promise<number> {
    const coming = await this.database.session.findMany({ where: { startsAt: { gt: new Date() }, timeZone: { not: null } } });
    let moved = 0;
    for (const session of coming) {
      const { id, groupId, localStart, localEnd, timeZone } = session;
      if (!localStart || !timeZone) continue;
      const startsAt = instantOf(localStart, timeZone);
      if (startsAt.getTime() === session.startsAt?.getTime()) continue;
      await this.database.$transaction(async (transaction) => {
        await transaction.session.update({
          where: { id },
          data: { startsAt, endsAt: localEnd ? instantOf(localEnd, timeZone) : null, calendarSequence: { increment: 1 } },
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

  private async refuseTakenCode(transaction: Transaction, groupId: string, code: string, exceptId: string | null): Promise<void> {
    const taken = await transaction.session.findUnique({ where: { groupId_code: { groupId, code } }, select: { id: true } });
    const former = await transaction.sessionFormerCode.findUnique({ where: { groupId_code: { groupId, code } } });
    if (former && former.sessionId === exceptId) await transaction.sessionFormerCode.delete({ where: { groupId_code: { groupId, code } } });
    if ((taken && taken.id !== exceptId) || (former && former.sessionId !== exceptId)) {
      throw new DomainError('CODE_TAKEN', { field: 'code', values: { code } });
    }
  }

  private async leaveGravestone(transaction: Transaction, before: StoredSession, reason: string | null): Promise<void> {
    const { id: sessionId, groupId, localStart, localEnd, timeZone, startsAt } = before;
    if (!localStart || !timeZone || !startsAt) return;
    if (!reason) throw new DomainError('REASON_NEEDED', { field: 'reason' });
    await transaction.sessionFormerTime.create({
      data: { id: newId(), groupId, sessionId, localStart, localEnd: localEnd ?? localStart, timeZone, startsAt, movedAt: new Date(), reason },
    });
  }
}

/** The verb under which the log keeps a move. */
const actOf = {
  CONVENED: 'convene',
  LIVE: 'start',
  HELD: 'hold',
  CLOSED: 'close',
  CANCELLED: 'cancel',
} as const satisfies Record<Exclude<SessionStatus, 'DRAFT'>, string>;

/** A session under its code, or under one that it once had. */
const underCode = (viewer: Viewer, group: string, code: string): Prisma.SessionWhereInput => ({
  AND: [visibleTo(viewer), { group: { slug: group } }, { OR: [{ code }, { formerCodes: { some: { code } } }] }],
});

const filterWhere = (typed: SessionFilter): Prisma.SessionWhereInput => {
  const filter = parseInput(filterSchema, typed);
  return {
    ...(filter.group === undefined ? {} : { group: { slug: filter.group } }),
    ...(typed.statuses === undefined ? {} : { status: { in: typed.statuses } }),
    ...(filter.from === undefined && filter.to === undefined
      ? {}
      : {
          startsAt: {
            ...(filter.from === undefined ? {} : { gte: new Date(`${filter.from}T00:00:00Z`) }),
            ...(filter.to === undefined ? {} : { lte: new Date(`${filter.to}T23:59:59.999Z`) }),
          },
        }),
  };
};
