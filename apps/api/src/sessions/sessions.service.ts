import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { daySchema } from '@cauce/domain/time';
import { sessionInputSchema } from '@cauce/domain/session';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { decodeCursor, pageOf, pageSize } from '../platform/graphql/cursor.js';
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

/** The texts that can run to pages, and that a list seldom shows. */
const longTextsUnless = (asked: ReadonlySet<string>) => ({
  context: !asked.has('context'),
  outcome: !asked.has('outcome'),
  approach: !asked.has('approach'),
  methodology: !asked.has('methodology'),
  invited: !asked.has('invited'),
  closing: !asked.has('closing'),
});

const filterSchema = z.object({
  group: z.string().optional(),
  statuses: z.array(z.string()).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
});

/** Why something was done, in a person's words. */
export const reasonSchema = z.string().trim().max(2_000);

/** Sessions as they are read and written. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly programmes: ProgrammesService,
    private readonly content: SessionContentService,
  ) {}

  /**
   * A page of the sessions that the viewer may see, latest first, those without a date before all; of their long texts
   * only those that are asked for.
   */
  async page(viewer: Viewer, filter: SessionFilter, first: number, after: string | null, asked: ReadonlySet<string>) {
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    const where: Prisma.SessionWhereInput = { AND: [visibleTo(viewer), filterWhere(filter)] };
    const [rows, totalCount] = await Promise.all([
      this.database.session.findMany({
        where,
        orderBy: [{ startsAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
        take: take + 1,
        omit: longTextsUnless(asked),
        ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      }),
      this.database.session.count({ where }),
    ]);
    return pageOf(rows, take, totalCount);
  }

  /** The session under a code of a group, also under one that it had before; null where there is none to see. */
  async byCode(viewer: Viewer, group: string, code: string): Promise<StoredSession | null> {
    return this.database.session.findFirst({ where: underCode(viewer, group, code) });
  }

  /** The same session with all its rows, for what is printed of it. */
  async wholeByCode(viewer: Viewer, group: string, code: string): Promise<WholeSession> {
    const session = await this.database.session.findFirst({
      where: underCode(viewer, group, code),
      include: everything,
    });
    if (!session) throw new DomainError('NOT_FOUND');
    return session;
  }

  /** The sessions of a group that have a time and that the viewer may see, for a calendar. */
  async timedOf(viewer: Viewer, group: string): Promise<StoredSession[]> {
    return this.database.session.findMany({
      where: {
        AND: [visibleTo(viewer), { group: { slug: group }, localStart: { not: null }, timeZone: { not: null } }],
      },
      orderBy: { startsAt: 'asc' },
    });
  }

  /** A session that the viewer may see, or null; hidden and absent are one answer. */
  async seenById(viewer: Viewer, id: string): Promise<StoredSession | null> {
    return this.database.session.findFirst({ where: { AND: [visibleTo(viewer), { id }] } });
  }

  /** The same, refused where there is none to see. */
  async byId(viewer: Viewer, id: string): Promise<StoredSession> {
    const session = await this.seenById(viewer, id);
    if (!session) throw new DomainError('NOT_FOUND');
    return session;
  }

  async create(
    acting: Acting,
    group: string,
    typed: unknown,
    { at, ...extra }: { key?: string; isFictitious?: boolean; at?: Date } = {},
  ): Promise<StoredSession> {
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
      await this.events.record(transaction, acting, {
        act: 'create',
        subject: { type: 'Session', id },
        groupId,
        to: 'DRAFT',
        ...(at ? { at } : {}),
      });
      return session;
    });
  }

  /** Writes a session anew; refused with `CONFLICT` where somebody else has written since `version`. */
  async update(
    acting: Acting,
    id: string,
    version: number,
    typed: unknown,
    reason?: string | null,
  ): Promise<StoredSession> {
    const input = parseInput(sessionInputSchema, typed);
    const before = await this.byId(acting.viewer, id);
    allow(acting.viewer, sessionPolicy.edit(acting.viewer, before));
    if (before.publishedAt) requireTime(input);
    const { groupId } = before;
    const by = acting.viewer.personId;
    return this.database.$transaction(async (transaction) => {
      if (input.code !== before.code) await this.refuseTakenCode(transaction, groupId, input.code, id);
      const columns = this.content.columns(input, before, by);
      const hasMoved =
        before.startsAt !== null &&
        (columns.startsAt?.getTime() !== before.startsAt.getTime() ||
          columns.endsAt?.getTime() !== before.endsAt?.getTime());
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

  private async refuseTakenCode(
    transaction: Transaction,
    groupId: string,
    code: string,
    exceptId: string | null,
  ): Promise<void> {
    const where = { groupId_code: { groupId, code } };
    const isOthers = (id: string | undefined) => id !== undefined && id !== exceptId;
    const taken = await transaction.session.findUnique({ where, select: { id: true } });
    const former = await transaction.sessionFormerCode.findUnique({ where });
    if (isOthers(taken?.id) || isOthers(former?.sessionId)) {
      throw new DomainError('CODE_TAKEN', { field: 'code', values: { code } });
    }
    if (former) await transaction.sessionFormerCode.delete({ where });
  }

  private async leaveGravestone(transaction: Transaction, before: StoredSession, reason: string | null): Promise<void> {
    const { id: sessionId, groupId, localStart, localEnd, timeZone, startsAt } = before;
    if (!localStart || !timeZone || !startsAt) return;
    if (!reason) throw new DomainError('REASON_NEEDED', { field: 'reason' });
    await transaction.sessionFormerTime.create({
      data: {
        id: newId(),
        groupId,
        sessionId,
        localStart,
        localEnd: localEnd ?? localStart,
        timeZone,
        startsAt,
        movedAt: new Date(),
        reason,
      },
    });
  }
}

/** A published session has its time: readers were told it. */
export const requireTime = (session: {
  localStart?: string | null | undefined;
  localEnd?: string | null | undefined;
  timeZone?: string | null | undefined;
}): void => {
  for (const field of ['localStart', 'localEnd', 'timeZone'] as const) {
    if (!session[field]) throw new DomainError('INCOMPLETE', { field });
  }
};

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
