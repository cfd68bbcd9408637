import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import type { LocalizedInput } from '@cauce/domain/localized';
import {
  answerInputSchema,
  answerSummarySchema,
  answerTextSchema,
  recordedAnswerSchema,
  takesAnswers,
} from '@cauce/domain/response';
import { z } from 'zod';
import { HoldingsService } from '../institutions/holdings.service.js';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { SessionLinksService } from '../sessions/session-links.service.js';
import { reasonSchema, SessionsService } from '../sessions/sessions.service.js';
import { answeringPolicy, canReadResponses, responsePolicy, visibleTo } from './responses.policy.js';

const withStatus = { include: { session: { select: { status: true } } } } as const satisfies Prisma.ResponseDefaultArgs;

/** An answer as it is stored, with the state of its session. */
export type StoredResponse = Prisma.ResponseGetPayload<typeof withStatus>;

/** What a JSON column holds where there is no text. */
const nothing = Prisma.DbNull;

/** Answers that somebody stands behind, as they are read and written. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly sessions: SessionsService,
    private readonly institutions: InstitutionsService,
    holdings: HoldingsService,
    links: SessionLinksService,
  ) {
    holdings.registerReferences(
      { to: 'PERSON', table: 'Response', column: 'personId', row: 'id' },
      { to: 'PERSON', table: 'Response', column: 'recordedById', row: 'id' },
      { to: 'INSTITUTION', table: 'Response', column: 'institutionId', row: 'id' },
    );
    // Of what is attributed to nobody nothing is told, not even that it keeps a question in its place.
    links.registerLinks('questions', async (transaction, ids) => {
      const rows = await transaction.response.findMany({ where: { questionId: { in: [...ids] } } });
      return rows.map(({ questionId }) => questionId);
    });
  }

  /** A question that the viewer may answer or read the answers of, with what the rules ask about its session. */
  async question(viewer: Viewer, id: string) {
    const question = z.uuid().safeParse(id).success
      ? await this.database.guidingQuestion.findUnique({ where: { id } })
      : null;
    const session = question?.isQuestion ? await this.sessions.seenById(viewer, question.sessionId) : null;
    if (!question || !session) throw new DomainError('NOT_FOUND', { field: 'question' });
    const members = await this.database.groupMember.findMany({
      where: {
        groupId: session.groupId,
        fromOn: { lte: viewer.today },
        OR: [{ toOn: null }, { toOn: { gte: viewer.today } }],
      },
      select: { institutionId: true },
    });
    const { groupId, status } = session;
    return { question, facts: { groupId, status, institutionIds: members.map(({ institutionId }) => institutionId) } };
  }

  /** Whether a session whose questions were to be answered takes answers still; told to whoever could have answered. */
  refuseClosed({ status }: { status: StoredResponse['session']['status'] }): void {
    if (!takesAnswers({ status })) throw new DomainError('ILLEGAL_MOVE', { values: { from: status } });
  }

  /** Answers a question for an institution, in its name, its country's, or one's own. */
  async answer(acting: Acting, questionId: string, typed: unknown, at?: Date): Promise<StoredResponse> {
    const { viewer } = acting;
    const input = parseInput(answerInputSchema, typed);
    const { question, facts } = await this.question(viewer, questionId);
    const institutionIds = facts.institutionIds.filter((id) => id === input.institution);
    allow(viewer, answeringPolicy.answer(viewer, { ...facts, status: 'HELD', institutionIds }));
    this.refuseClosed(facts);
    const institution = await this.institutions.one(viewer, input.institution, 'institution');
    const isPersonal = input.attribution === 'PERSON';
    if (input.attribution === 'COUNTRY' && institution.countryCode === null) {
      throw new DomainError('INVALID_INPUT', { field: 'attribution' });
    }
    const columns = {
      moment: input.moment,
      attribution: input.attribution,
      institutionId: institution.id,
      countryCode: institution.countryCode,
      personId: isPersonal ? viewer.personId : null,
      personName: isPersonal ? viewer.name : null,
    };
    return this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "GuidingQuestion" WHERE "id" = ${question.id}::uuid FOR UPDATE`;
      const { personName: _name, ...same } = columns;
      const where = { questionId: question.id, withdrawnAt: null, recordedById: null, ...same };
      if (await transaction.response.findFirst({ where })) throw new DomainError('ALREADY_ANSWERED');
      return this.create(transaction, acting, 'answer', question, columns, input, at);
    });
  }

  /** Writes down what somebody else answered; it stays marked as written down by another. */
  async record(acting: Acting, questionId: string, typed: unknown, at?: Date): Promise<StoredResponse> {
    const { viewer } = acting;
    const input = parseInput(recordedAnswerSchema, typed);
    const { question, facts } = await this.question(viewer, questionId);
    allow(viewer, answeringPolicy.record(viewer, { ...facts, status: 'HELD' }));
    this.refuseClosed(facts);
    const institution =
      input.institution && input.attribution !== 'COUNTRY'
        ? await this.institutions.one(viewer, input.institution, 'institution')
        : null;
    const columns = {
      moment: input.moment,
      attribution: input.attribution,
      institutionId: institution?.id ?? null,
      countryCode: institution?.countryCode ?? input.countryCode ?? null,
      personName: input.attribution === 'PERSON' ? (input.personName ?? null) : null,
      recordedById: viewer.personId,
    };
    if (viewer.personId === null) throw new DomainError('SIGN_IN_NEEDED');
    return this.database.$transaction((transaction) =>
      this.create(transaction, acting, 'record', question, columns, input, at),
    );
  }

  /** Changes what an answer says, never whose it is; refused with `CONFLICT` where somebody else has since `version`. */
  async update(acting: Acting, id: string, version: number, typed: unknown): Promise<StoredResponse> {
    const input = parseInput(answerTextSchema, typed);
    const before = await this.one(acting.viewer, id);
    const by = acting.viewer.personId;
    allow(acting.viewer, responsePolicy.edit(acting.viewer, { ...before, session: { status: 'HELD' } }));
    this.refuseClosed(before.session);
    return this.write(acting, 'edit', before, version, {
      text: written(before.text, input.text, by),
      summary: input.summary ? written(before.summary, input.summary, by) : nothing,
    });
  }

  /** Writes two lines of an answer in the other language. */
  async summarize(acting: Acting, id: string, version: number, typed: unknown): Promise<StoredResponse> {
    const { summary } = parseInput(answerSummarySchema, { summary: typed });
    const before = await this.one(acting.viewer, id);
    allow(acting.viewer, responsePolicy.summarize(acting.viewer, before));
    return this.write(acting, 'summarize', before, version, {
      summary: written(before.summary, summary, acting.viewer.personId),
    });
  }

  /** Takes an answer back; a manager who takes back another's says why. */
  async withdraw(acting: Acting, id: string, typedReason: string | null): Promise<StoredResponse> {
    const { viewer } = acting;
    const before = await this.one(viewer, id);
    allow(viewer, responsePolicy.withdraw(viewer, before));
    const reason = typedReason ? parseInput(reasonSchema, typedReason) : '';
    if (!responsePolicy.edit(viewer, before) && reason === '') {
      throw new DomainError('REASON_NEEDED', { field: 'reason' });
    }
    return this.write(acting, 'withdraw', before, before.version, { withdrawnAt: new Date() }, reason);
  }

  private async create(
    transaction: Transaction,
    acting: Acting,
    act: 'answer' | 'record',
    question: { id: string; groupId: string; sessionId: string },
    columns: Pick<Prisma.ResponseUncheckedCreateInput, 'moment' | 'attribution' | 'institutionId' | 'countryCode'>,
    { text, summary }: { text: LocalizedInput; summary?: LocalizedInput | null | undefined },
    at: Date | undefined,
  ): Promise<StoredResponse> {
    const by = acting.viewer.personId;
    const { id: questionId, groupId, sessionId } = question;
    const response = await transaction.response.create({
      data: {
        id: newId(),
        groupId,
        sessionId,
        questionId,
        ...columns,
        text: written(null, text, by),
        summary: summary ? written(null, summary, by) : nothing,
        ...(at ? { createdAt: at } : {}),
      },
      ...withStatus,
    });
    await this.events.record(transaction, acting, {
      act,
      subject: { type: 'Response', id: response.id },
      groupId,
      details: { questionId, attribution: response.attribution },
      ...(at ? { at } : {}),
    });
    return response;
  }

  private async write(
    acting: Acting,
    act: 'edit' | 'summarize' | 'withdraw',
    { id, groupId }: StoredResponse,
    version: number,
    data: Prisma.ResponseUncheckedUpdateManyInput,
    note = '',
  ): Promise<StoredResponse> {
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.response.updateMany({
        where: { id, version, withdrawnAt: null },
        data: { ...data, version: version + 1 },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version } });
      await this.events.record(transaction, acting, {
        act,
        subject: { type: 'Response', id },
        groupId,
        details: { version: version + 1 },
        ...(note === '' ? {} : { note }),
      });
      return transaction.response.findUniqueOrThrow({ where: { id }, ...withStatus });
    });
  }

  /** An answer that the viewer may read, in a session that they see. */
  private async one(viewer: Viewer, id: string): Promise<StoredResponse> {
    const response = z.uuid().safeParse(id).success
      ? await this.database.response.findFirst({ where: { AND: [visibleTo(viewer), { id }] }, ...withStatus })
      : null;
    const session = response ? await this.sessions.seenById(viewer, response.sessionId) : null;
    if (!response || !session || !canReadResponses(viewer, response.groupId)) throw new DomainError('NOT_FOUND');
    return response;
  }
}
