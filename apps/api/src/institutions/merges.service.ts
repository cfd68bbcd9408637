import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { daysToUndoMerge } from '@cauce/domain/institution';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { HoldingsService, type Reference } from './holdings.service.js';
import { institutionPolicy } from './institutions.policy.js';
import { InstitutionsService } from './institutions.service.js';
import { personPolicy } from './people.policy.js';
import { PeopleService } from './people.service.js';

type Kind = Reference['to'];

const movedSchema = z.array(
  z.object({ table: z.string(), column: z.string(), row: z.string(), ids: z.array(z.string()) }),
);
type Moved = z.infer<typeof movedSchema>;

/** A merge as it is told: what becomes one, how much moves, and what stands in the way. */
interface MergeSheet {
  readonly id: string | null;
  readonly kind: Kind;
  readonly keptId: string;
  readonly goneId: string;
  readonly moved: { readonly table: string; readonly count: number }[];
  readonly conflicts: number;
  readonly mergedAt: Date | null;
}

/** Ends a transaction on purpose, with what it would have done. */
class LookedAt extends Error {
  constructor(readonly sheet: MergeSheet) {
    super('Only looked at.');
  }
}

const day = 24 * 60 * 60 * 1000;

/** Two records of one person, or of one institution, made into one; undone again within thirty days. */
@Injectable()
export class MergesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly institutions: InstitutionsService,
    private readonly people: PeopleService,
    private readonly holdings: HoldingsService,
  ) {
    this.holdings.registerReferences(
      { to: 'PERSON', table: 'Affiliation', column: 'personId', row: 'id' },
      { to: 'PERSON', table: 'InstitutionRole', column: 'personId', row: 'id' },
      { to: 'PERSON', table: 'GroupRole', column: 'personId', row: 'id' },
      { to: 'INSTITUTION', table: 'GroupRole', column: 'institutionId', row: 'id' },
      { to: 'INSTITUTION', table: 'Affiliation', column: 'institutionId', row: 'id' },
      { to: 'INSTITUTION', table: 'InstitutionFormerName', column: 'institutionId', row: 'id' },
      {
        to: 'INSTITUTION',
        table: 'InstitutionRole',
        column: 'institutionId',
        row: 'id',
        conflicts: async (transaction, keptId, goneId) => {
          const rows = await transaction.$queryRaw<{ count: number }[]>`
            SELECT count(*)::int AS count FROM "InstitutionRole" kept JOIN "InstitutionRole" gone USING ("role")
            WHERE kept."institutionId" = ${keptId}::uuid AND gone."institutionId" = ${goneId}::uuid
              AND (gone."toOn" IS NULL OR kept."fromOn" <= gone."toOn") AND (kept."toOn" IS NULL OR gone."fromOn" <= kept."toOn")`;
          return rows[0]?.count ?? 0;
        },
      },
    );
  }

  /** Makes two people one: all that refers to the one refers to the other. A preview gives the same sheet and changes nothing. */
  async mergePeople(acting: Acting, keep: string, gone: string, isPreview: boolean): Promise<MergeSheet> {
    const { viewer } = acting;
    const [kept, other] = [await this.people.one(viewer, keep, 'keep'), await this.people.one(viewer, gone, 'gone')];
    for (const person of [kept, other]) {
      allow(viewer, personPolicy.merge(viewer, await this.people.factsOf(person)));
    }
    return this.merge(acting, 'PERSON', kept.id, other.id, isPreview);
  }

  /** Makes two institutions one, in the same way. */
  async mergeInstitutions(acting: Acting, keep: string, gone: string, isPreview: boolean): Promise<MergeSheet> {
    const { viewer } = acting;
    const kept = await this.institutions.one(viewer, keep, 'keep');
    const other = await this.institutions.one(viewer, gone, 'gone');
    for (const institution of [kept, other]) {
      allow(viewer, institutionPolicy.merge(viewer, await this.institutions.factsOf(institution)));
    }
    return this.merge(acting, 'INSTITUTION', kept.id, other.id, isPreview);
  }

  /** The merges that the viewer can still undo, the latest first. */
  async undoable(viewer: Viewer): Promise<MergeSheet[]> {
    const merges = await this.database.merge.findMany({
      where: { undoneAt: null, mergedAt: { gte: new Date(Date.now() - daysToUndoMerge * day) } },
      orderBy: { mergedAt: 'desc' },
    });
    const sheets: MergeSheet[] = [];
    for (const merge of merges) if (await this.mayMerge(viewer, merge)) sheets.push(sheetOf(merge));
    return sheets;
  }

  /** Takes a merge back, within thirty days. */
  async undo(acting: Acting, id: string, now: Date = new Date()): Promise<MergeSheet> {
    const { viewer } = acting;
    const merge = z.uuid().safeParse(id).success ? await this.database.merge.findUnique({ where: { id } }) : null;
    if (!merge || !(await this.mayMerge(viewer, merge))) {
      if (viewer.groupsManaged.length === 0) allow(viewer, false);
      throw new DomainError('NOT_FOUND');
    }
    if (now.getTime() - merge.mergedAt.getTime() > daysToUndoMerge * day) throw new DomainError('TOO_LATE');
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.merge.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: now } });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      for (const { table, column, row, ids } of movedSchema.parse(merge.moved).reverse()) {
        await transaction.$executeRawUnsafe(
          `UPDATE "${table}" SET "${column}" = $1::uuid WHERE "${column}" = $2::uuid AND "${row}" = ANY($3::uuid[])`,
          merge.goneId,
          merge.keptId,
          ids,
        );
      }
      await this.point(transaction, merge.kind, merge.goneId, null);
      await this.tell(transaction, acting, 'undo-merge', merge);
      return { ...sheetOf(merge), mergedAt: null };
    });
  }

  private async merge(
    acting: Acting,
    kind: Kind,
    keptId: string,
    goneId: string,
    isPreview: boolean,
  ): Promise<MergeSheet> {
    if (keptId === goneId) throw new DomainError('SAME_TWICE', { field: 'gone' });
    return this.database
      .$transaction(async (transaction) => {
        let conflicts = 0;
        for (const reference of this.holdings.referencesTo(kind)) {
          conflicts += (await reference.conflicts?.(transaction, keptId, goneId)) ?? 0;
        }
        const merge = { id: newId(), kind, keptId, goneId, mergedAt: new Date() };
        if (conflicts > 0) {
          if (isPreview) throw new LookedAt({ ...merge, id: null, mergedAt: null, moved: [], conflicts });
          throw new DomainError('TERM_OVERLAPS', { field: 'gone', values: { count: conflicts } });
        }
        const moved: Moved = [];
        for (const { table, column, row } of this.holdings.referencesTo(kind)) {
          const rows = await transaction.$queryRawUnsafe<{ id: string }[]>(
            `UPDATE "${table}" SET "${column}" = $1::uuid WHERE "${column}" = $2::uuid RETURNING "${row}"::text AS id`,
            keptId,
            goneId,
          );
          if (rows.length > 0) moved.push({ table, column, row, ids: rows.map(({ id }) => id) });
        }
        await this.point(transaction, kind, goneId, keptId);
        const stored = await transaction.merge.create({ data: { ...merge, moved } });
        if (isPreview) throw new LookedAt({ ...sheetOf(stored), id: null, mergedAt: null });
        await this.tell(transaction, acting, 'merge', merge);
        return sheetOf(stored);
      })
      .catch((error: unknown) => {
        if (error instanceof LookedAt) return error.sheet;
        throw error;
      });
  }

  private async mayMerge(viewer: Viewer, { kind, keptId }: { kind: Kind; keptId: string }): Promise<boolean> {
    return kind === 'PERSON'
      ? personPolicy.merge(viewer, await this.people.factsOf({ id: keptId }))
      : institutionPolicy.merge(viewer, await this.institutions.factsOf({ id: keptId }));
  }

  private async point(transaction: Transaction, kind: Kind, goneId: string, keptId: string | null): Promise<void> {
    const change = { where: { id: goneId }, data: { mergedIntoId: keptId, version: { increment: 1 } } };
    if (kind === 'PERSON') await transaction.person.update(change);
    else await transaction.institution.update(change);
  }

  private tell(
    transaction: Transaction,
    acting: Acting,
    act: string,
    { id, kind, keptId, goneId }: { id: string; kind: Kind; keptId: string; goneId: string },
  ): Promise<void> {
    return this.events.record(transaction, acting, {
      act,
      subject: { type: kind === 'PERSON' ? 'Person' : 'Institution', id: keptId },
      groupId: null,
      details: { mergeId: id, goneId },
    });
  }
}

const sheetOf = (merge: Prisma.MergeGetPayload<object>): MergeSheet => ({
  id: merge.id,
  kind: merge.kind,
  keptId: merge.keptId,
  goneId: merge.goneId,
  moved: movedSchema.parse(merge.moved).map(({ table, ids }) => ({ table, count: ids.length })),
  conflicts: 0,
  mergedAt: merge.mergedAt,
});
