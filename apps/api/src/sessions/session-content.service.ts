import { Injectable } from '@nestjs/common';
import { Prisma, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import type { SessionInput } from '@cauce/domain/session';
import { instantOf } from '@cauce/domain/time';
import { newId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { SessionLinksService } from './session-links.service.js';

/** Where rows hang, and who writes them. */
interface Place {
  readonly groupId: string;
  readonly sessionId: string;
  readonly timeZone: string | null;
  readonly by: string | null;
}

/** The rows of one kind that stand now, and how each act on them is done. */
interface Rows<Stored extends { id: string }, Typed extends { id?: string | undefined }> {
  readonly field: string;
  readonly stored: readonly Stored[];
  readonly typed: readonly Typed[];
  readonly create: (row: Typed, id: string, position: number) => Promise<unknown>;
  readonly update: (row: Typed, stored: Stored, position: number) => Promise<unknown>;
  readonly remove: (ids: string[]) => Promise<unknown>;
}

/** Makes the stored rows what was typed: rows keep their ids, new ones get one, what was left out goes. Returns the ids in order. */
const replaceRows = async <Stored extends { id: string }, Typed extends { id?: string | undefined }>({
  field,
  stored,
  typed,
  create,
  update,
  remove,
}: Rows<Stored, Typed>): Promise<string[]> => {
  const before = new Map(stored.map((row) => [row.id, row]));
  const kept = new Set(typed.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const gone = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) await remove(gone);
  const ids: string[] = [];
  for (const [position, row] of typed.entries()) {
    const known = row.id === undefined ? undefined : before.get(row.id);
    if (row.id !== undefined && !known) throw new DomainError('NOT_FOUND', { field: `${field}.${position}.id` });
    const id = known?.id ?? newId();
    await (known ? update(row, known, position) : create(row, id, position));
    ids.push(id);
  }
  return ids;
};

/** What a JSON column holds where there is no text. */
const nothing = Prisma.DbNull;

/** The texts, the times and the rows of a session, as they are written. */
@Injectable()
export class SessionContentService {
  constructor(private readonly links: SessionLinksService) {}

  /** The columns of a session that a person types, localised texts over those that stood there. */
  columns(input: SessionInput, before: Record<LocalizedColumn, unknown> | null, by: string | null) {
    const { timeZone, localStart, localEnd } = input;
    const optional = (column: Exclude<LocalizedColumn, 'title'>) => {
      const typed = input[column];
      return typed ? written(before?.[column] ?? null, typed, by) : nothing;
    };
    return {
      code: input.code,
      ordinal: input.ordinal ?? null,
      title: written(before?.title ?? null, input.title, by),
      subtitle: optional('subtitle'),
      context: optional('context'),
      outcome: optional('outcome'),
      approach: optional('approach'),
      methodology: optional('methodology'),
      invited: optional('invited'),
      closing: optional('closing'),
      modality: input.modality ?? null,
      localStart: localStart ?? null,
      localEnd: localEnd ?? null,
      timeZone: timeZone ?? null,
      startsAt: localStart && timeZone ? instantOf(localStart, timeZone, 'localStart') : null,
      endsAt: localEnd && timeZone ? instantOf(localEnd, timeZone, 'localEnd') : null,
      statedDuration: input.statedDuration ?? null,
    };
  }

  /** Writes every list of a session: objectives, steps, agenda with its people, questions, materials. */
  async writeRows(transaction: Transaction, place: Place, input: SessionInput): Promise<void> {
    const { groupId, sessionId, by } = place;
    const own = { groupId, sessionId };
    const where = { sessionId };
    await replaceRows({
      field: 'objectives',
      stored: await transaction.objective.findMany({ where }),
      typed: input.objectives,
      create: (row, id, position) =>
        transaction.objective.create({ data: { id, ...own, position, text: written(null, row.text, by) } }),
      update: (row, { id, text }, position) =>
        transaction.objective.update({ where: { id }, data: { position, text: written(text, row.text, by) } }),
      remove: (ids) => transaction.objective.deleteMany({ where: { id: { in: ids } } }),
    });
    await replaceRows({
      field: 'steps',
      stored: await transaction.sessionStep.findMany({ where }),
      typed: input.steps,
      create: ({ moment, text }, id, position) =>
        transaction.sessionStep.create({ data: { id, ...own, moment, position, text: written(null, text, by) } }),
      update: ({ moment, text }, before, position) =>
        transaction.sessionStep.update({
          where: { id: before.id },
          data: { moment, position, text: written(before.text, text, by) },
        }),
      remove: (ids) => transaction.sessionStep.deleteMany({ where: { id: { in: ids } } }),
    });
    await this.writeAgenda(transaction, place, input.agenda);
    await this.writeQuestions(transaction, place, input.questions);
    await replaceRows({
      field: 'materials',
      stored: await transaction.material.findMany({ where }),
      typed: input.materials,
      create: ({ label, url }, id, position) =>
        transaction.material.create({ data: { id, ...own, position, url, label: written(null, label, by) } }),
      update: ({ label, url }, before, position) =>
        transaction.material.update({
          where: { id: before.id },
          data: { position, url, label: written(before.label, label, by) },
        }),
      remove: (ids) => transaction.material.deleteMany({ where: { id: { in: ids } } }),
    });
  }

  private async writeAgenda(transaction: Transaction, place: Place, agenda: SessionInput['agenda']): Promise<void> {
    const { groupId, sessionId, timeZone, by } = place;
    const columns = (
      item: SessionInput['agenda'][number],
      before: { title: unknown; details: unknown } | null,
      position: number,
    ) => ({
      position,
      kind: item.kind,
      localStart: item.localStart ?? null,
      localEnd: item.localEnd ?? null,
      startsAt:
        item.localStart && timeZone ? instantOf(item.localStart, timeZone, `agenda.${position}.localStart`) : null,
      endsAt: item.localEnd && timeZone ? instantOf(item.localEnd, timeZone, `agenda.${position}.localEnd`) : null,
      statedMinutes: item.statedMinutes ?? null,
      title: written(before?.title ?? null, item.title, by),
      details: item.details ? written(before?.details ?? null, item.details, by) : nothing,
    });
    const ids = await replaceRows({
      field: 'agenda',
      stored: await transaction.agendaItem.findMany({ where: { sessionId } }),
      typed: agenda,
      create: (item, id, position) =>
        transaction.agendaItem.create({ data: { id, groupId, sessionId, ...columns(item, null, position) } }),
      update: (item, before, position) =>
        transaction.agendaItem.update({ where: { id: before.id }, data: columns(item, before, position) }),
      remove: async (gone) => {
        await this.links.refuseLinked(transaction, 'agenda', gone);
        await transaction.guidingQuestion.updateMany({
          where: { agendaItemId: { in: gone } },
          data: { agendaItemId: null },
        });
        await transaction.contribution.deleteMany({ where: { agendaItemId: { in: gone } } });
        await transaction.agendaItem.deleteMany({ where: { id: { in: gone } } });
      },
    });
    for (const [position, agendaItemId] of ids.entries()) {
      await this.writeContributions(transaction, place, agendaItemId, position, agenda[position]?.contributions ?? []);
    }
  }

  private async writeContributions(
    transaction: Transaction,
    { groupId, by }: Place,
    agendaItemId: string,
    itemPosition: number,
    contributions: SessionInput['agenda'][number]['contributions'],
  ): Promise<void> {
    const columns = (
      person: (typeof contributions)[number],
      before: { function: unknown; institution: unknown } | null,
      position: number,
    ) => ({
      position,
      role: person.role,
      name: person.name,
      honorific: person.honorific || null,
      countryCode: person.countryCode || null,
      function: person.function ? written(before?.function ?? null, person.function, by) : nothing,
      institution: person.institution ? written(before?.institution ?? null, person.institution, by) : nothing,
    });
    await replaceRows({
      field: `agenda.${itemPosition}.contributions`,
      stored: await transaction.contribution.findMany({ where: { agendaItemId } }),
      typed: contributions,
      create: (person, id, position) =>
        transaction.contribution.create({ data: { id, groupId, agendaItemId, ...columns(person, null, position) } }),
      update: (person, before, position) =>
        transaction.contribution.update({ where: { id: before.id }, data: columns(person, before, position) }),
      remove: (gone) => transaction.contribution.deleteMany({ where: { id: { in: gone } } }),
    });
  }

  private async writeQuestions(
    transaction: Transaction,
    { groupId, sessionId, by }: Place,
    questions: SessionInput['questions'],
  ): Promise<void> {
    const items = await transaction.agendaItem.findMany({ where: { sessionId }, select: { id: true } });
    const known = new Set(items.map(({ id }) => id));
    const columns = (row: (typeof questions)[number], before: unknown, position: number) => {
      if (row.agendaItemId && !known.has(row.agendaItemId)) {
        throw new DomainError('NOT_FOUND', { field: `questions.${position}.agendaItemId` });
      }
      return {
        position,
        isQuestion: row.isQuestion,
        agendaItemId: row.agendaItemId ?? null,
        text: written(before, row.text, by),
      };
    };
    await replaceRows({
      field: 'questions',
      stored: await transaction.guidingQuestion.findMany({ where: { sessionId } }),
      typed: questions,
      create: (row, id, position) =>
        transaction.guidingQuestion.create({ data: { id, groupId, sessionId, ...columns(row, null, position) } }),
      update: (row, before, position) =>
        transaction.guidingQuestion.update({ where: { id: before.id }, data: columns(row, before.text, position) }),
      remove: async (gone) => {
        await this.links.refuseLinked(transaction, 'questions', gone);
        await transaction.guidingQuestion.deleteMany({ where: { id: { in: gone } } });
      },
    });
  }
}

type LocalizedColumn =
  'title' | 'subtitle' | 'context' | 'outcome' | 'approach' | 'methodology' | 'invited' | 'closing';
