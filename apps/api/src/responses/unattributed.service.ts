import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { answerSummarySchema, answerTextSchema, shownUnattributed } from '@cauce/domain/response';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newRandomId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { reasonSchema } from '../sessions/sessions.service.js';
import { answeringPolicy, canReadResponses, unattributedPolicy } from './responses.policy.js';
import { ResponsesService } from './responses.service.js';

/** An answer attributed to nobody, as it is stored. */
export type StoredUnattributed = Prisma.UnattributedResponseGetPayload<object>;

/** What a JSON column holds where there is no text. */
const nothing = Prisma.DbNull;

/**
 * Answers attributed to nobody. Texts name no writer, events no actor, and the one table that knows the author is asked
 * for the viewer's own answers alone.
 */
@Injectable()
export class UnattributedService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly responses: ResponsesService,
  ) {}

  /** The viewer's own answers to the questions of a session, to edit or take back. */
  async own(viewer: Viewer, sessionId: string): Promise<StoredUnattributed[]> {
    if (!z.uuid().safeParse(sessionId).success) return [];
    return this.database.unattributedResponse.findMany({
      where: { sessionId, isWithdrawn: false, author: { personId: { in: await this.selvesOf(viewer) } } },
      orderBy: { id: 'asc' },
    });
  }

  /** Answers a question so that nobody will know who did. One author has one such answer to a question; who writes down for others, as many as there are. */
  async answer(acting: Acting, questionId: string, typed: unknown, at?: Date): Promise<StoredUnattributed> {
    const { viewer } = acting;
    const input = parseInput(answerTextSchema, typed);
    const { question, facts } = await this.responses.question(viewer, questionId);
    const asked = { ...facts, status: 'HELD' as const };
    allow(viewer, answeringPolicy.answerWithoutAttribution(viewer, asked));
    this.responses.refuseClosed(facts);
    const { personId } = viewer;
    if (personId === null) throw new DomainError('SIGN_IN_NEEDED');
    const selves = await this.selvesOf(viewer);
    return this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "GuidingQuestion" WHERE "id" = ${question.id}::uuid FOR UPDATE`;
      const own = { questionId: question.id, isWithdrawn: false, author: { personId: { in: selves } } };
      const isThere = (await transaction.unattributedResponse.count({ where: own })) > 0;
      if (isThere && !answeringPolicy.record(viewer, asked)) throw new DomainError('ALREADY_ANSWERED');
      const response = await transaction.unattributedResponse.create({
        data: {
          id: newRandomId(),
          groupId: question.groupId,
          sessionId: question.sessionId,
          questionId: question.id,
          text: written(null, input.text, null),
          summary: input.summary ? written(null, input.summary, null) : nothing,
        },
      });
      await transaction.unattributedAuthor.create({ data: { responseId: response.id, personId } });
      await this.tell(transaction, acting, 'answer', response, at);
      return response;
    });
  }

  /** Changes what one's own answer says. */
  async update(acting: Acting, id: string, version: number, typed: unknown): Promise<StoredUnattributed> {
    const input = parseInput(answerTextSchema, typed);
    const before = await this.ownById(acting.viewer, id);
    return this.database.$transaction(async (transaction) => {
      await this.write(transaction, before, version, {
        text: written(before.text, input.text, null),
        summary: input.summary ? written(before.summary, input.summary, null) : nothing,
      });
      await this.tell(transaction, acting, 'edit', before);
      return transaction.unattributedResponse.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Takes one's own answer back. */
  async withdraw(acting: Acting, id: string): Promise<StoredUnattributed> {
    const before = await this.ownById(acting.viewer, id);
    return this.database.$transaction(async (transaction) => {
      await this.write(transaction, before, before.version, { isWithdrawn: true });
      await this.tell(transaction, acting, 'withdraw', before);
      return transaction.unattributedResponse.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Takes away what should not have been said, with a reason; only of what is shown. */
  async moderate(acting: Acting, id: string, typedReason: string) {
    const before = await this.shownById(acting.viewer, id);
    allow(acting.viewer, unattributedPolicy.moderate(acting.viewer, before));
    const note = parseInput(reasonSchema, typedReason);
    if (note === '') throw new DomainError('REASON_NEEDED', { field: 'reason' });
    return this.database.$transaction(async (transaction) => {
      await this.write(transaction, before, before.version, { isWithdrawn: true });
      const { groupId, questionId } = before;
      const subject = { type: 'UnattributedResponse', id };
      await this.events.record(transaction, acting, {
        act: 'moderate',
        subject,
        groupId,
        details: { questionId },
        note,
      });
      return transaction.guidingQuestion.findUniqueOrThrow({ where: { id: questionId } });
    });
  }

  /** Writes two lines of what is shown in the other language. */
  async summarize(acting: Acting, id: string, typed: unknown) {
    const { summary } = parseInput(answerSummarySchema, { summary: typed });
    const before = await this.shownById(acting.viewer, id);
    allow(acting.viewer, unattributedPolicy.summarize(acting.viewer, before));
    return this.database.$transaction(async (transaction) => {
      await this.write(transaction, before, before.version, { summary: written(before.summary, summary, null) });
      const { groupId, questionId } = before;
      const subject = { type: 'UnattributedResponse', id };
      await this.events.record(transaction, acting, { act: 'summarize', subject, groupId, details: { questionId } });
      return transaction.guidingQuestion.findUniqueOrThrow({ where: { id: questionId } });
    });
  }

  /** The viewer, and whoever was merged into them: a merge moves no authorship, since its sheet would tell of it. */
  private async selvesOf({ personId }: Viewer): Promise<string[]> {
    if (personId === null) return [];
    const merged = await this.database.person.findMany({ where: { mergedIntoId: personId }, select: { id: true } });
    return [personId, ...merged.map(({ id }) => id)];
  }

  private async ownById(viewer: Viewer, id: string): Promise<StoredUnattributed> {
    const response = z.uuid().safeParse(id).success
      ? await this.database.unattributedResponse.findFirst({
          where: { id, isWithdrawn: false, author: { personId: { in: await this.selvesOf(viewer) } } },
        })
      : null;
    if (!response) throw new DomainError('NOT_FOUND');
    const { facts } = await this.responses.question(viewer, response.questionId);
    this.responses.refuseClosed(facts);
    return response;
  }

  /** One of those that are shown; hidden, few and absent are one answer. */
  private async shownById(viewer: Viewer, id: string): Promise<StoredUnattributed> {
    const named = z.uuid().safeParse(id).success
      ? await this.database.unattributedResponse.findUnique({ where: { id } })
      : null;
    const group =
      named && canReadResponses(viewer, named.groupId)
        ? await this.database.unattributedResponse.findMany({
            where: { questionId: named.questionId, isWithdrawn: false },
          })
        : [];
    const response = shownUnattributed(group).find((shown) => shown.id === id);
    if (!response) throw new DomainError('NOT_FOUND');
    await this.responses.question(viewer, response.questionId);
    return response;
  }

  private async write(
    transaction: Transaction,
    { id }: StoredUnattributed,
    version: number,
    data: Prisma.UnattributedResponseUncheckedUpdateManyInput,
  ): Promise<void> {
    const { count } = await transaction.unattributedResponse.updateMany({
      where: { id, version, isWithdrawn: false },
      data: { ...data, version: version + 1 },
    });
    if (count === 0) throw new DomainError('CONFLICT', { values: { version } });
  }

  private async tell(
    transaction: Transaction,
    acting: Acting,
    act: 'answer' | 'edit' | 'withdraw',
    { id, groupId, questionId }: StoredUnattributed,
    at?: Date,
  ): Promise<void> {
    await this.events.record(transaction, acting, {
      act,
      subject: { type: 'UnattributedResponse', id },
      groupId,
      details: { questionId },
      isUnattributed: true,
      ...(at ? { at } : {}),
    });
  }
}
