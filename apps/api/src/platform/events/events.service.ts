import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import type { HistoryAct } from '@cauce/domain/history';
import { dayOf } from '@cauce/domain/time';
import { newId, newRandomId } from '../database/ids.js';
import type { Viewer } from '../auth/viewer.js';
import { canonical } from './canonical.js';

/** The channel on which PostgreSQL tells of every act, by the kind of thing that it was done to. */
export const actsChannel = 'acts';

/** One act, as a service reports it. */
export interface Act {
  /** The trade's verb: `convene`, `publish`. */
  readonly act: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** The group in whose chain it is written; null for what belongs to the portal itself. */
  readonly groupId: string | null;
  /** For whom the actor acts, where that is somebody else: both stand in the log. */
  readonly onBehalfOfId?: string;
  readonly from?: string;
  readonly to?: string;
  /** Ids and figures only. */
  readonly details?: Record<string, string | number | boolean | null | string[]>;
  /** What a person wrote as the reason; it hangs beside the event and can be erased. */
  readonly note?: string;
  /** When it happened, where that is not now: the demo's story has its own dates. */
  readonly at?: Date;
  /**
   * Nobody may ever know who did it: the event names no actor, no request and no time finer than a day, its id is random,
   * and it stands in a chain that no page reads, since its neighbours there would tell the time.
   */
  readonly isUnattributed?: boolean;
}

/** Who acts and in which request. */
export interface Acting {
  readonly viewer: Viewer;
  readonly requestId: string;
}

/** What follows from an act: it is done in the act's own transaction, or the act is not done either. */
export type Following = (transaction: Transaction, acting: Acting, act: Act) => Promise<void>;

/** An event as it is stored, with what a person wrote as its reason. */
export type StoredEvent = Prisma.EventGetPayload<{ include: { note: true } }>;

/** Which events a reader of the log asks for; what is left out does not narrow it. */
export interface EventFilter {
  readonly chains: readonly string[];
  readonly actorId?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly act?: string | undefined;
  /** The first and the last day, UTC. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An event as it is hashed: everything but its own hash and place in the table. */
interface Hashed {
  id: string;
  chain: string;
  chainSeq: number;
  occurredAt: Date;
  actorId: string | null;
  onBehalfOfId: string | null;
  origin: string;
  act: string;
  subjectType: string;
  subjectId: string;
  from: string | null;
  to: string | null;
  details: unknown;
  noteHash: string | null;
  requestId: string;
  previousHash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash that the first event of a chain stands on. */
const chainStart = '0'.repeat(64);

const hashOf = (event: Hashed): string =>
  sha256(
    canonical({
      id: event.id,
      chain: event.chain,
      chainSeq: event.chainSeq,
      occurredAt: event.occurredAt.toISOString(),
      actorId: event.actorId,
      onBehalfOfId: event.onBehalfOfId,
      origin: event.origin,
      act: event.act,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      from: event.from,
      to: event.to,
      details: event.details,
      noteHash: event.noteHash,
      requestId: event.requestId,
      previousHash: event.previousHash,
    }),
  );

/** The one log: every act writes one event, in the transaction of what it changed, chained by hash within its group. */
@Injectable()
export class EventsService {
  private readonly following = new Map<string, Following[]>();

  constructor(private readonly database: PrismaClient) {}

  /** Has something done whenever one of these acts is written. */
  follow(acts: readonly HistoryAct[], following: Following): void {
    for (const act of acts) this.following.set(act, [...(this.following.get(act) ?? []), following]);
  }

  /** Writes one event; writers of one chain stand in line until their transaction ends. */
  async record(transaction: Transaction, acting: Acting, act: Act): Promise<void> {
    const { viewer, requestId } = acting;
    const isUnattributed = act.isUnattributed ?? false;
    const chain = `${isUnattributed ? 'unattributed:' : ''}${act.groupId ?? 'portal'}`;
    const at = act.at ?? new Date();
    // Whoever listens hears of it once it is committed, in every process.
    await transaction.$executeRaw`
      SELECT pg_advisory_xact_lock(hashtextextended(${`event:${chain}`}, 0)), pg_notify(${actsChannel}, ${act.subject.type})`;
    const last = await transaction.event.findFirst({
      where: { chain },
      orderBy: { chainSeq: 'desc' },
      select: { chainSeq: true, hash: true },
    });
    const event = {
      id: isUnattributed ? newRandomId() : newId(),
      chain,
      chainSeq: (last?.chainSeq ?? 0) + 1,
      occurredAt: isUnattributed ? new Date(dayOf(at)) : at,
      actorId: isUnattributed ? null : viewer.personId,
      onBehalfOfId: act.onBehalfOfId ?? null,
      origin: isUnattributed ? 'PERSON' : viewer.origin,
      act: act.act,
      subjectType: act.subject.type,
      subjectId: act.subject.id,
      from: act.from ?? null,
      to: act.to ?? null,
      details: act.details ?? {},
      noteHash: act.note === undefined ? null : sha256(act.note),
      requestId: isUnattributed ? newRandomId() : requestId,
      previousHash: last?.hash ?? chainStart,
    };
    await transaction.event.create({ data: { ...event, hash: hashOf(event) } });
    if (act.note !== undefined) await transaction.eventNote.create({ data: { eventId: event.id, text: act.note } });
    for (const follow of this.following.get(`${act.subject.type}.${act.act}`) ?? [])
      await follow(transaction, acting, act);
  }

  /** When each of these things came into the state that it was last brought into; one of which the log says nothing is left out. */
  async lastMoves(type: string, ids: readonly string[], states: readonly string[]): Promise<Map<string, Date>> {
    const moves = await this.database.event.findMany({
      where: { subjectType: type, subjectId: { in: [...ids] }, to: { in: [...states] } },
      distinct: ['subjectId'],
      orderBy: [{ subjectId: 'asc' }, { seq: 'desc' }],
      select: { subjectId: true, occurredAt: true },
    });
    return new Map(moves.map(({ subjectId, occurredAt }) => [subjectId, occurredAt]));
  }

  /** The events of one thing, oldest first. */
  of(subject: Act['subject']) {
    return this.database.event.findMany({
      where: { subjectType: subject.type, subjectId: subject.id },
      orderBy: { seq: 'asc' },
      include: { note: true },
    });
  }

  /**
   * The events that are about a thing, the latest first: those of which it is the subject, and those that name its id in
   * their details under one of these keys. One more than `take` tells that there are more.
   */
  async about(subject: Act['subject'], keys: readonly string[], take: number, after: string | null) {
    const concerned = keys.map((key) => Prisma.sql`OR "details" @> ${JSON.stringify({ [key]: subject.id })}::jsonb`);
    const where = Prisma.sql`("subjectType" = ${subject.type} AND "subjectId" = ${subject.id}::uuid) ${Prisma.join(concerned.length > 0 ? concerned : [Prisma.empty], ' ')}`;
    const [found, counted] = await Promise.all([
      this.database.$queryRaw<{ id: string }[]>`
        SELECT "id"::text AS id FROM "Event" WHERE (${where})
          AND (${after}::uuid IS NULL OR "seq" < (SELECT "seq" FROM "Event" WHERE "id" = ${after}::uuid))
        ORDER BY "seq" DESC LIMIT ${take + 1}`,
      this.database.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM "Event" WHERE ${where}`,
    ]);
    const rows = await this.database.event.findMany({
      where: { id: { in: found.map(({ id }) => id) } },
      orderBy: { seq: 'desc' },
      include: { note: true },
    });
    return { rows, totalCount: counted[0]?.count ?? 0 };
  }

  /** The events of some chains, the latest first, narrowed by a filter. One more than `take` tells that there are more. */
  async select(filter: EventFilter, take: number, after: string | null) {
    const where: Prisma.EventWhereInput = {
      chain: { in: [...filter.chains] },
      ...(filter.actorId ? { OR: [{ actorId: filter.actorId }, { onBehalfOfId: filter.actorId }] } : {}),
      ...(filter.subjectType ? { subjectType: filter.subjectType } : {}),
      ...(filter.subjectId ? { subjectId: filter.subjectId } : {}),
      ...(filter.act ? { act: filter.act } : {}),
      occurredAt: {
        ...(filter.from ? { gte: new Date(`${filter.from}T00:00:00Z`) } : {}),
        ...(filter.to ? { lte: new Date(`${filter.to}T23:59:59.999Z`) } : {}),
      },
    };
    const [rows, totalCount] = await Promise.all([
      this.database.event.findMany({
        where,
        orderBy: { seq: 'desc' },
        take: take + 1,
        include: { note: true },
        ...(after ? { cursor: { id: after }, skip: 1 } : {}),
      }),
      this.database.event.count({ where }),
    ]);
    return { rows, totalCount };
  }

  /** Walks every chain and names the first event whose hash, place or predecessor is not what it was; null where all is whole. */
  async firstBroken(): Promise<{ chain: string; chainSeq: number; id: string } | null> {
    const chains = await this.database.event.groupBy({ by: ['chain'] });
    for (const { chain } of chains) {
      let previousHash = chainStart;
      let expected = 1;
      for (;;) {
        const events = await this.database.event.findMany({
          where: { chain, chainSeq: { gte: expected } },
          orderBy: { chainSeq: 'asc' },
          take: 500,
          include: { note: true },
        });
        for (const event of events) {
          const isWhole =
            event.chainSeq === expected &&
            event.previousHash === previousHash &&
            event.hash === hashOf(event) &&
            (event.note === null || event.noteHash === sha256(event.note.text));
          if (!isWhole) return { chain, chainSeq: event.chainSeq, id: event.id };
          previousHash = event.hash;
          expected += 1;
        }
        if (events.length === 0) break;
      }
    }
    return null;
  }
}
