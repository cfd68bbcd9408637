import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import {
  candidateInputSchema,
  conclusionInputSchema,
  conclusionLifecycle,
  saysOtherwise,
  searchable,
  themeInputSchema,
} from '@cauce/domain/conclusion';
import { DomainError } from '@cauce/domain/errors';
import { lacking, localizedSchema, revise, type Localized } from '@cauce/domain/localized';
import { z } from 'zod';
import { HoldingsService, type HandOver, type OpenThing } from '../institutions/holdings.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { decodeCursor, pageOf, pageSize } from '../platform/graphql/cursor.js';
import { parseInput } from '../platform/graphql/errors.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { SessionLinksService } from '../sessions/session-links.service.js';
import { reasonSchema, SessionsService } from '../sessions/sessions.service.js';
import type { ConclusionFilter } from './conclusion.input.js';
import { ConsultationClockService } from './consultation-clock.service.js';
import { filterWhere } from './conclusions.filter.js';
import { canWriteIn, conclusionPolicy, visibleTo } from './conclusions.policy.js';

/** A conclusion as it is stored. */
export type StoredConclusion = Prisma.ConclusionGetPayload<object>;

/** A paragraph of notes, and what it says the day it becomes a candidate. */
interface Paragraph {
  readonly id: string;
  readonly quote: string;
}

const asListed = (viewer: Viewer) =>
  ({
    include: {
      session: { include: { group: true } },
      themes: { include: { theme: true }, orderBy: { theme: { position: 'asc' } } },
      objections: true,
      supersededBy: { where: visibleTo(viewer), select: { adoptedAt: true } },
    },
  }) as const satisfies Prisma.ConclusionDefaultArgs;

/** A conclusion with its session, its themes and what its standing follows from. */
export type ListedConclusion = Prisma.ConclusionGetPayload<ReturnType<typeof asListed>>;

/** How many conclusions are held at once while a file of them is written. */
const batch = 500;

type Typed = z.output<typeof conclusionInputSchema>;

/** The columns that a text gives: itself, and what is derived from it. */
const textColumns = (text: Localized) => ({
  text,
  lacking: lacking(text),
  folded: searchable(text),
});

/** Conclusions as they are read and written. */
@Injectable()
export class ConclusionsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly sessions: SessionsService,
    private readonly programmes: ProgrammesService,
    private readonly clock: ConsultationClockService,
    holdings: HoldingsService,
    links: SessionLinksService,
  ) {
    holdings.registerOpenThings((transaction, acting, handOver) => this.passPens(transaction, acting, handOver));
    holdings.registerReferences(
      { to: 'PERSON', table: 'Conclusion', column: 'penHolderId', row: 'id' },
      { to: 'PERSON', table: 'ConclusionMend', column: 'byId', row: 'id' },
      { to: 'PERSON', table: 'ConclusionMend', column: 'settledById', row: 'id' },
    );
    links.registerLinks('agenda', async (transaction, ids) => {
      const rows = await transaction.conclusionLink.findMany({ where: { agendaItemId: { in: [...ids] } } });
      return rows.map(({ id }) => id);
    });
    links.registerLinks('questions', async (transaction, ids) => {
      const rows = await transaction.conclusionLink.findMany({ where: { questionId: { in: [...ids] } } });
      return rows.map(({ id }) => id);
    });
  }

  /** A page of the conclusions that the viewer may see: those of one session in its order, else the latest first. */
  async page(viewer: Viewer, filter: ConclusionFilter, first: number, after: string | null) {
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    const where: Prisma.ConclusionWhereInput = { AND: [visibleTo(viewer), filterWhere(viewer, filter)] };
    const [rows, totalCount] = await Promise.all([
      this.database.conclusion.findMany({
        where,
        orderBy: filter.session ? [{ position: 'asc' }, { id: 'asc' }] : [{ id: 'desc' }],
        take: take + 1,
        ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      }),
      this.database.conclusion.count({ where }),
    ]);
    return pageOf(rows, take, totalCount);
  }

  /** All conclusions of a list that the viewer may see, in batches, with what is printed beside them. */
  async *batches(viewer: Viewer, filter: unknown) {
    const where: Prisma.ConclusionWhereInput = { AND: [visibleTo(viewer), filterWhere(viewer, filter)] };
    let after: string | null = null;
    do {
      const rows: ListedConclusion[] = await this.database.conclusion.findMany({
        where,
        orderBy: [{ id: 'desc' }],
        take: batch,
        ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
        ...asListed(viewer),
      });
      yield rows;
      after = rows.length < batch ? null : (rows.at(-1)?.id ?? null);
    } while (after !== null);
  }

  /** The conclusion under its number in a session, also under a code that the session once had; null where there is none to see. */
  async byNumber(viewer: Viewer, group: string, session: string, number: number): Promise<StoredConclusion | null> {
    const found = await this.sessions.byCode(viewer, group, session);
    if (!found) return null;
    return this.database.conclusion.findFirst({ where: { AND: [visibleTo(viewer), { sessionId: found.id, number }] } });
  }

  /** The conclusion under its citation, whatever the code of its session is now; null where there is none to see. */
  async byCitation(viewer: Viewer, citation: string): Promise<StoredConclusion | null> {
    return this.database.conclusion.findFirst({ where: { AND: [visibleTo(viewer), { citation }] } });
  }

  /** A conclusion that the viewer may see, or null; hidden and absent are one answer. */
  async seenById(viewer: Viewer, id: string): Promise<StoredConclusion | null> {
    if (!z.uuid().safeParse(id).success) return null;
    return this.database.conclusion.findFirst({ where: { AND: [visibleTo(viewer), { id }] } });
  }

  /** The same, refused where there is none to see. */
  async byId(viewer: Viewer, id: string): Promise<StoredConclusion> {
    const conclusion = await this.seenById(viewer, id);
    if (!conclusion) throw new DomainError('NOT_FOUND');
    return conclusion;
  }

  /** The themes of a group, in their order. */
  async themes(group: string) {
    return this.database.theme.findMany({ where: { group: { slug: group } }, orderBy: { position: 'asc' } });
  }

  /** Adds a theme to those of a group. */
  async addTheme(acting: Acting, group: string, typed: unknown, at?: Date) {
    const { name } = parseInput(themeInputSchema, { name: typed });
    const groupId = await this.programmes.groupId(group);
    allow(acting.viewer, canWriteIn(acting.viewer, groupId));
    return this.database.$transaction(async (transaction) => {
      const position = await transaction.theme.count({ where: { groupId } });
      const id = newId();
      const theme = await transaction.theme.create({
        data: { id, groupId, position, name: written(null, name, acting.viewer.personId) },
      });
      await this.events.record(transaction, acting, {
        act: 'add',
        subject: { type: 'Theme', id },
        groupId,
        ...(at ? { at } : {}),
      });
      return theme;
    });
  }

  /** Writes a draft; whoever does holds the pen. One that begins as a paragraph of the notes keeps its link to it. */
  async draft(
    acting: Acting,
    sessionId: string,
    typed: unknown,
    {
      at,
      isFictitious = false,
      paragraph = null,
    }: { at?: Date; isFictitious?: boolean; paragraph?: Paragraph | null } = {},
  ): Promise<StoredConclusion> {
    const { viewer } = acting;
    const input = parseInput(paragraph ? candidateInputSchema : conclusionInputSchema, typed);
    if (!z.uuid().safeParse(sessionId).success) throw new DomainError('NOT_FOUND', { field: 'session' });
    const session = await this.sessions.byId(viewer, sessionId);
    const { groupId } = session;
    allow(viewer, canWriteIn(viewer, groupId));
    if (session.status === 'CANCELLED') throw new DomainError('ILLEGAL_MOVE', { values: { from: session.status } });
    return this.database.$transaction(async (transaction) => {
      const place = { id: newId(), groupId, sessionId };
      await this.refuseStrangeLinks(transaction, viewer, place, input);
      const last = await transaction.conclusion.aggregate({ where: { sessionId }, _max: { position: true } });
      const conclusion = await transaction.conclusion.create({
        data: {
          ...place,
          position: (last._max.position ?? -1) + 1,
          isFictitious,
          kind: input.kind,
          lenses: input.lenses,
          supersedesId: input.supersedes ?? null,
          penHolderId: viewer.personId,
          ...textColumns(revise(null, input.text, viewer.personId)),
          ...(at ? { createdAt: at } : {}),
        },
      });
      await this.writeLinks(transaction, conclusion.id, input);
      if (paragraph) {
        const { id: paragraphId, quote } = paragraph;
        await transaction.conclusionParagraph.create({
          data: { conclusionId: conclusion.id, sessionId, groupId, paragraphId, quote },
        });
      }
      await this.tell(transaction, acting, 'draft', conclusion, {
        to: 'DRAFT',
        ...(paragraph ? { details: { paragraphId: paragraph.id } } : {}),
        ...(at ? { at } : {}),
      });
      return conclusion;
    });
  }

  /**
   * Writes a conclusion anew; refused with `CONFLICT` where somebody else has since `version`. In consultation a text that
   * says otherwise is a new wording, on which countries are asked again.
   */
  async update(
    acting: Acting,
    id: string,
    version: number,
    typed: unknown,
    at: Date = new Date(),
  ): Promise<StoredConclusion> {
    const { viewer } = acting;
    const input = parseInput(conclusionInputSchema, typed);
    const before = await this.byId(viewer, id);
    allow(viewer, conclusionPolicy.edit(viewer, before));
    const text = localizedSchema.parse(before.text);
    const revised = revise(text, input.text, viewer.personId);
    return this.database.$transaction(async (transaction) => {
      await this.refuseStrangeLinks(transaction, viewer, before, input);
      const data = { kind: input.kind, lenses: input.lenses, supersedesId: input.supersedes ?? null };
      const conclusion = await this.write(transaction, acting, before, version, revised, { data, at });
      await this.writeLinks(transaction, id, input);
      await this.tell(transaction, acting, 'edit', conclusion, {
        details: { version: conclusion.version, wording: conclusion.wording },
        at,
      });
      return conclusion;
    });
  }

  /** Puts the conclusions of a session into an order; all of them are named. */
  async order(acting: Acting, sessionId: string, ids: readonly string[]) {
    const { viewer } = acting;
    if (!z.uuid().safeParse(sessionId).success) throw new DomainError('NOT_FOUND', { field: 'session' });
    const session = await this.sessions.byId(viewer, sessionId);
    allow(viewer, canWriteIn(viewer, session.groupId));
    const rows = await this.database.conclusion.findMany({ where: { sessionId }, select: { id: true } });
    const isWhole = rows.length === ids.length && rows.every(({ id }) => ids.includes(id));
    if (!isWhole) throw new DomainError('INVALID_INPUT', { field: 'ids' });
    return this.database.$transaction(async (transaction) => {
      for (const [position, id] of ids.entries()) {
        await transaction.conclusion.update({ where: { id }, data: { position } });
      }
      await this.events.record(transaction, acting, {
        act: 'order-conclusions',
        subject: { type: 'Session', id: sessionId },
        groupId: session.groupId,
      });
      return transaction.conclusion.findMany({ where: { sessionId }, orderBy: { position: 'asc' } });
    });
  }

  /** Takes a conclusion back, with a reason; it stays, marked, and its number is never given again. */
  async withdraw(acting: Acting, id: string, typedReason: string, at: Date = new Date()): Promise<StoredConclusion> {
    const { viewer } = acting;
    const before = await this.byId(viewer, id);
    if (!conclusionLifecycle.canMove(before.status, 'WITHDRAWN')) {
      throw new DomainError('ILLEGAL_MOVE', { values: { from: before.status, to: 'WITHDRAWN' } });
    }
    allow(viewer, conclusionPolicy.withdraw(viewer, before));
    const note = parseInput(reasonSchema, typedReason);
    if (note === '') throw new DomainError('REASON_NEEDED', { field: 'reason' });
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.conclusion.updateMany({
        where: { id, status: before.status },
        data: { status: 'WITHDRAWN', version: { increment: 1 } },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version: before.version } });
      await this.tell(transaction, acting, 'withdraw', before, {
        from: before.status,
        to: 'WITHDRAWN',
        note,
        at,
      });
      return transaction.conclusion.findUniqueOrThrow({ where: { id } });
    });
  }

  /** Writes a text over the one that stood there, as a new wording where countries were asked about another. */
  async write(
    transaction: Transaction,
    acting: Acting,
    before: StoredConclusion,
    version: number,
    text: Localized,
    {
      data = {},
      isMend = false,
      at = new Date(),
    }: { data?: Prisma.ConclusionUncheckedUpdateManyInput; isMend?: boolean; at?: Date } = {},
  ): Promise<StoredConclusion> {
    const isCirculated = before.status === 'IN_CONSULTATION';
    const isOther = saysOtherwise(localizedSchema.parse(before.text), text);
    const wording = before.wording + (isCirculated && isOther && !isMend ? 1 : 0);
    const { count } = await transaction.conclusion.updateMany({
      where: { id: before.id, version, status: before.status },
      data: { ...data, ...textColumns(text), wording, version: version + 1 },
    });
    if (count === 0) throw new DomainError('CONFLICT', { values: { version: before.version } });
    if (isCirculated && isOther) await this.freeze(transaction, before.id, wording, text, { isMend, at });
    if (wording > before.wording && before.consultationId) {
      await this.clock.askAgain(transaction, acting, before.consultationId, at);
    }
    return transaction.conclusion.findUniqueOrThrow({ where: { id: before.id } });
  }

  /** Keeps a wording as it was circulated. */
  async freeze(
    transaction: Transaction,
    conclusionId: string,
    wording: number,
    text: Localized,
    { isMend, at }: { isMend: boolean; at: Date },
  ) {
    await transaction.conclusionWording.create({
      data: { id: newId(), conclusionId, wording, isMend, text, writtenAt: at },
    });
  }

  /** Tells the log what was done to a conclusion. */
  async tell(
    transaction: Transaction,
    acting: Acting,
    act: string,
    { id, groupId }: StoredConclusion,
    more: Pick<Parameters<EventsService['record']>[2], 'from' | 'to' | 'note' | 'details' | 'at'> = {},
  ): Promise<void> {
    await this.events.record(transaction, acting, { act, subject: { type: 'Conclusion', id }, groupId, ...more });
  }

  /** What a conclusion came from lies in its own session; its themes, and what it replaces, in its own group. */
  private async refuseStrangeLinks(
    transaction: Transaction,
    viewer: Viewer,
    { id, sessionId, groupId }: { id: string; sessionId: string; groupId: string },
    input: Typed,
  ): Promise<void> {
    const known = {
      agendaItems: await transaction.agendaItem.count({ where: { id: { in: input.agendaItems }, sessionId } }),
      questions: await transaction.guidingQuestion.count({ where: { id: { in: input.questions }, sessionId } }),
      responses: await transaction.response.count({
        where: { id: { in: input.responses }, sessionId, withdrawnAt: null },
      }),
      themes: await transaction.theme.count({ where: { id: { in: input.themes }, groupId } }),
    };
    for (const field of ['agendaItems', 'questions', 'responses', 'themes'] as const) {
      if (known[field] !== new Set(input[field]).size) throw new DomainError('NOT_FOUND', { field });
    }
    if (!input.supersedes) return;
    const earlier = await transaction.conclusion.findFirst({
      where: { AND: [visibleTo(viewer), { id: input.supersedes, groupId, status: 'ADOPTED' }] },
    });
    if (!earlier || earlier.id === id) throw new DomainError('NOT_FOUND', { field: 'supersedes' });
  }

  private async writeLinks(transaction: Transaction, conclusionId: string, input: Typed): Promise<void> {
    await transaction.conclusionLink.deleteMany({ where: { conclusionId } });
    await transaction.conclusionTheme.deleteMany({ where: { conclusionId } });
    const links = [
      ...[...new Set(input.agendaItems)].map((agendaItemId) => ({ agendaItemId })),
      ...[...new Set(input.questions)].map((questionId) => ({ questionId })),
      ...[...new Set(input.responses)].map((responseId) => ({ responseId })),
    ];
    await transaction.conclusionLink.createMany({
      data: links.map((link) => ({ id: newId(), conclusionId, ...link })),
    });
    await transaction.conclusionTheme.createMany({
      data: [...new Set(input.themes)].map((themeId) => ({ conclusionId, themeId })),
    });
  }

  /** Whoever leaves a group leaves the pens that they hold there to the successor. */
  private async passPens(transaction: Transaction, acting: Acting, handOver: HandOver): Promise<OpenThing[]> {
    const { leaverId, successorId, scope, at } = handOver;
    if (scope.groupId === null) return [];
    const open = await transaction.conclusion.findMany({
      where: { groupId: scope.groupId, penHolderId: leaverId, status: { in: ['DRAFT', 'IN_CONSULTATION'] } },
      orderBy: { id: 'asc' },
    });
    for (const conclusion of open) {
      await transaction.conclusion.update({ where: { id: conclusion.id }, data: { penHolderId: successorId } });
      await this.tell(transaction, acting, 'pass-pen', conclusion, { details: { successorId }, ...(at ? { at } : {}) });
    }
    return open.map(({ id, groupId, citation, status }) => ({
      noun: 'CONCLUSION',
      id,
      what: citation ?? status,
      groupId,
      institutionId: null,
      isMoved: true,
    }));
  }
}
