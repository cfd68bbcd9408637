import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { visibleTo as responsesVisibleTo } from '../responses/responses.policy.js';
import { visibleTo as sessionsVisibleTo } from '../sessions/sessions.policy.js';
import { visibleTo } from './conclusions.policy.js';

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];
const byConclusion = ({ conclusionId }: { conclusionId: string }) => conclusionId;

/** Conclusions and what hangs on them, in batches. */
@Injectable()
export class ConclusionsLoader {
  constructor(private readonly database: PrismaClient) {}

  readonly ofSessions = perRequest(async (ids: readonly string[], { viewer }) =>
    groupedBy(
      ids,
      await this.database.conclusion.findMany({
        where: { AND: [visibleTo(viewer), { sessionId: { in: [...ids] } }] },
        orderBy: inOrder,
      }),
      ({ sessionId }) => sessionId,
    ),
  );

  readonly ofQuestions = perRequest(async (ids: readonly string[], { viewer }) => {
    const links = await this.database.conclusionLink.findMany({
      where: { questionId: { in: [...ids] }, conclusion: visibleTo(viewer) },
      include: { conclusion: true },
      orderBy: { id: 'asc' },
    });
    return groupedBy(ids, links, ({ questionId }) => questionId ?? '').map(conclusionsOf);
  });

  readonly ofAgendaItems = perRequest(async (ids: readonly string[], { viewer }) => {
    const links = await this.database.conclusionLink.findMany({
      where: { agendaItemId: { in: [...ids] }, conclusion: visibleTo(viewer) },
      include: { conclusion: true },
      orderBy: { id: 'asc' },
    });
    return groupedBy(ids, links, ({ agendaItemId }) => agendaItemId ?? '').map(conclusionsOf);
  });

  readonly ofResponses = perRequest(async (ids: readonly string[], { viewer }) => {
    const links = await this.database.conclusionLink.findMany({
      where: { responseId: { in: [...ids] }, conclusion: visibleTo(viewer) },
      include: { conclusion: true },
      orderBy: { id: 'asc' },
    });
    return groupedBy(ids, links, ({ responseId }) => responseId ?? '').map(conclusionsOf);
  });

  /** Conclusions by id, null where the viewer sees none. */
  readonly visible = perRequest(async (ids: readonly string[], { viewer }) => {
    const rows = await this.database.conclusion.findMany({
      where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  /** The adopted conclusions that replace others, by those. */
  readonly supersededBy = perRequest(async (ids: readonly string[], { viewer }) => {
    const rows = await this.database.conclusion.findMany({
      where: { AND: [visibleTo(viewer), { supersedesId: { in: [...ids] }, adoptedAt: { not: null } }] },
      orderBy: { adoptedAt: 'asc' },
    });
    return groupedBy(ids, rows, ({ supersedesId }) => supersedesId ?? '');
  });

  /** The sessions that conclusions came out of. */
  readonly sessions = perRequest(async (ids: readonly string[], { viewer }) => {
    const rows = await this.database.session.findMany({
      where: { AND: [sessionsVisibleTo(viewer), { id: { in: [...ids] } }] },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  /** Conclusions as they are now, by citation; null where the viewer sees none. */
  readonly cited = perRequest(async (citations: readonly string[], { viewer }) => {
    const rows = await this.database.conclusion.findMany({
      where: { AND: [visibleTo(viewer), { citation: { in: [...citations] } }] },
    });
    const byCitation = new Map(rows.map((row) => [row.citation, row]));
    return citations.map((citation) => byCitation.get(citation) ?? null);
  });

  /** What was published of sessions, the latest first. */
  readonly releases = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.release.findMany({ where: { sessionId: { in: [...ids] } }, orderBy: { number: 'desc' } }),
      ({ sessionId }) => sessionId,
    ),
  );

  readonly themes = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.conclusionTheme.findMany({
      where: { conclusionId: { in: [...ids] } },
      include: { theme: true },
      orderBy: { theme: { position: 'asc' } },
    });
    return groupedBy(ids, rows, byConclusion).map((group) => group.map(({ theme }) => theme));
  });

  /** The conclusions that began as paragraphs of notes, by session and paragraph, as far as the viewer may see. */
  readonly ofParagraphs = perRequest(async (keys: readonly string[], { viewer }) => {
    const rows = await this.database.conclusionParagraph.findMany({
      where: {
        sessionId: { in: [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))] },
        conclusion: visibleTo(viewer),
      },
      include: { conclusion: true },
      orderBy: { conclusionId: 'asc' },
    });
    return groupedBy(keys, rows, ({ sessionId, paragraphId }) => `${sessionId} ${paragraphId}`).map(conclusionsOf);
  });

  /** The paragraphs of notes that conclusions began as. */
  readonly paragraphs = perRequest(async (ids: readonly string[]) => {
    const rows = await this.database.conclusionParagraph.findMany({ where: { conclusionId: { in: [...ids] } } });
    return ids.map((id) => rows.find(({ conclusionId }) => conclusionId === id) ?? null);
  });

  readonly themesOfGroups = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.theme.findMany({
        where: { groupId: { in: [...ids] } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      }),
      ({ groupId }) => groupId,
    ),
  );

  /** What conclusions came from; an answer only where the viewer may read it. */
  readonly links = perRequest(async (ids: readonly string[], { viewer }) => {
    const links = await this.database.conclusionLink.findMany({
      where: { conclusionId: { in: [...ids] } },
      include: { agendaItem: true, question: true },
      orderBy: { id: 'asc' },
    });
    const responseIds = links.flatMap(({ responseId }) => (responseId === null ? [] : [responseId]));
    const responses = await this.database.response.findMany({
      where: { AND: [responsesVisibleTo(viewer), { id: { in: responseIds } }] },
      include: { session: { select: { status: true } } },
    });
    const byId = new Map(responses.map((response) => [response.id, response]));
    return groupedBy(ids, links, byConclusion).map((group) => ({
      agendaItems: group.flatMap(({ agendaItem }) => (agendaItem === null ? [] : [agendaItem])),
      questions: group.flatMap(({ question }) => (question === null ? [] : [question])),
      responses: group.flatMap(({ responseId }) => {
        const response = responseId === null ? undefined : byId.get(responseId);
        return response ? [response] : [];
      }),
    }));
  });

  /** The edits that wait for a second person. */
  readonly mends = perRequest(async (ids: readonly string[]) => {
    const mends = await this.database.conclusionMend.findMany({
      where: { conclusionId: { in: [...ids] }, settledAt: null },
      orderBy: { id: 'asc' },
    });
    return groupedBy(ids, mends, byConclusion).map((group) => group[0] ?? null);
  });

  readonly wordings = perRequest(async (ids: readonly string[]) =>
    groupedBy(
      ids,
      await this.database.conclusionWording.findMany({
        where: { conclusionId: { in: [...ids] } },
        orderBy: { id: 'asc' },
      }),
      byConclusion,
    ),
  );
}

const conclusionsOf = <Row>(links: readonly { conclusion: Row }[]): Row[] => links.map(({ conclusion }) => conclusion);
