import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma } from '@cauce/database/client';
import { commentInputSchema } from '@cauce/domain/comment';
import { DomainError } from '@cauce/domain/errors';
import { z } from 'zod';
import { HoldingsService } from '../institutions/holdings.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { parseInput } from '../platform/graphql/errors.js';
import { ConclusionsService } from './conclusions.service.js';
import { conclusionPolicy, visibleTo } from './conclusions.policy.js';
import { canReadComments, commentPolicy } from './comments.policy.js';

const withStatus = {
  include: { conclusion: { select: { status: true } } },
} as const satisfies Prisma.CommentDefaultArgs;
type StoredComment = Prisma.CommentGetPayload<typeof withStatus>;

const factsOf = ({ conclusion, ...comment }: StoredComment) => ({ ...comment, status: conclusion.status });

/** What members of a group say on a conclusion while it is before the countries: in threads, and nothing goes without a mark. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly conclusions: ConclusionsService,
    holdings: HoldingsService,
  ) {
    holdings.registerReferences({ to: 'PERSON', table: 'Comment', column: 'byId', row: 'id' });
  }

  /** The comments on conclusions, in the order in which they were made; none for who does not belong to the group. */
  readonly ofConclusions = perRequest(async (ids: readonly string[], { viewer }) =>
    groupedBy(
      ids,
      (
        await this.database.comment.findMany({
          where: { conclusionId: { in: [...ids] }, groupId: { in: viewer.groupsJoined } },
          orderBy: [{ at: 'asc' }, { id: 'asc' }],
          ...withStatus,
        })
      ).map(factsOf),
      ({ conclusionId }) => conclusionId,
    ),
  );

  /** Comments on a conclusion that is before the countries; in answer to another it hangs on what began that thread. */
  async add(acting: Acting, conclusionId: string, typed: unknown, answers: string | null, at: Date = new Date()) {
    const { viewer } = acting;
    const { text, locale } = parseInput(commentInputSchema, typed);
    const conclusion = await this.conclusions.byId(viewer, conclusionId);
    const { groupId, wording } = conclusion;
    if (!canReadComments(viewer, groupId)) throw new DomainError('FORBIDDEN');
    if (conclusion.status !== 'IN_CONSULTATION') {
      throw new DomainError('ILLEGAL_MOVE', { values: { from: conclusion.status } });
    }
    allow(viewer, conclusionPolicy.comment(viewer, conclusion));
    const threadId = answers === null ? null : await this.threadOf(conclusionId, answers);
    return this.database.$transaction(async (transaction) => {
      const id = newId();
      const data = { id, groupId, conclusionId, threadId, byId: viewer.personId, text, locale, wording, at };
      await transaction.comment.create({ data });
      await this.tell(transaction, acting, 'add', data, at);
      return transaction.comment.findUniqueOrThrow({ where: { id }, ...withStatus }).then(factsOf);
    });
  }

  /** Writes one’s own comment anew; that it was edited stays to be seen. */
  async edit(acting: Acting, id: string, version: number, typed: unknown, at: Date = new Date()) {
    const { text, locale } = parseInput(commentInputSchema, typed);
    const comment = await this.seen(acting.viewer, id);
    allow(acting.viewer, commentPolicy.edit(acting.viewer, comment));
    return this.change(acting, comment, 'edit', { version }, { text, locale, editedAt: at }, at);
  }

  /** Takes a comment back: what it said goes, that there was one stays. */
  async withdraw(acting: Acting, id: string, at: Date = new Date()) {
    const comment = await this.seen(acting.viewer, id);
    if (comment.withdrawnAt) throw new DomainError('NOTHING_DUE');
    allow(acting.viewer, commentPolicy.withdraw(acting.viewer, comment));
    return this.change(acting, comment, 'withdraw', { withdrawnAt: null }, { text: null, withdrawnAt: at }, at);
  }

  private async change(
    acting: Acting,
    comment: ReturnType<typeof factsOf>,
    act: string,
    where: Prisma.CommentWhereInput,
    data: Prisma.CommentUpdateManyMutationInput,
    at: Date,
  ) {
    const { id } = comment;
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.comment.updateMany({
        where: { ...where, id },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version: comment.version } });
      await this.tell(transaction, acting, act, comment, at);
      return transaction.comment.findUniqueOrThrow({ where: { id }, ...withStatus }).then(factsOf);
    });
  }

  private async threadOf(conclusionId: string, answers: string): Promise<string> {
    const asked = z.uuid().safeParse(answers).success
      ? await this.database.comment.findFirst({ where: { id: answers, conclusionId } })
      : null;
    if (!asked) throw new DomainError('NOT_FOUND', { field: 'answers' });
    return asked.threadId ?? asked.id;
  }

  private async seen(viewer: Viewer, id: string) {
    const comment = z.uuid().safeParse(id).success
      ? await this.database.comment.findFirst({
          where: { id, groupId: { in: viewer.groupsJoined }, conclusion: visibleTo(viewer) },
          ...withStatus,
        })
      : null;
    if (!comment) throw new DomainError('NOT_FOUND');
    return factsOf(comment);
  }

  private tell(
    transaction: Parameters<EventsService['record']>[0],
    acting: Acting,
    act: string,
    { id, groupId, conclusionId }: { id: string; groupId: string; conclusionId: string },
    at: Date,
  ): Promise<void> {
    return this.events.record(transaction, acting, {
      act,
      subject: { type: 'Comment', id },
      groupId,
      details: { conclusionId },
      at,
    });
  }
}
