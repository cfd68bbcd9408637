import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { shownUnattributed, shuffled } from '@cauce/domain/response';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { visibleTo } from './responses.policy.js';

const byQuestion = ({ questionId }: { questionId: string }) => questionId;

/** Answers and what is counted of them, in batches. */
@Injectable()
export class ResponsesLoader {
  constructor(private readonly database: PrismaClient) {}

  /** The answers to questions that somebody stands behind, in the order in which they were given. */
  readonly ofQuestions = perRequest(async (ids: readonly string[], { viewer }) =>
    groupedBy(
      ids,
      await this.database.response.findMany({
        where: { AND: [visibleTo(viewer), { questionId: { in: [...ids] } }] },
        orderBy: { id: 'asc' },
        include: { session: { select: { status: true } } },
      }),
      byQuestion,
    ),
  );

  /** The answers attributed to nobody, from three on, each time in another order. */
  readonly unattributed = perRequest(async (ids: readonly string[]) => {
    const answers = await this.database.unattributedResponse.findMany({
      where: { questionId: { in: [...ids] }, isWithdrawn: false },
      omit: { version: true },
    });
    return groupedBy(ids, answers, byQuestion).map((group) =>
      shuffled(shownUnattributed(group), (below) => randomInt(below)),
    );
  });

  /** What the table of who answered what counts, by session. */
  readonly counted = perRequest(async (sessionIds: readonly string[], { viewer }) => {
    const answers = await this.database.response.findMany({
      where: { AND: [visibleTo(viewer), { sessionId: { in: [...sessionIds] } }] },
      select: { sessionId: true, questionId: true, countryCode: true, moment: true },
    });
    return groupedBy(sessionIds, answers, ({ sessionId }) => sessionId);
  });

  /** The institutions with a place in groups today, and their countries. */
  readonly members = perRequest(async (groupIds: readonly string[], { viewer: { today } }) => {
    const members = await this.database.groupMember.findMany({
      where: { groupId: { in: [...groupIds] }, fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] },
      select: { groupId: true, institutionId: true, kind: true, institution: { select: { countryCode: true } } },
    });
    return groupedBy(groupIds, members, ({ groupId }) => groupId);
  });
}
