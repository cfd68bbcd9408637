import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { countries } from '@cauce/domain/countries';
import { DomainError } from '@cauce/domain/errors';
import { institutionInputSchema, renamingSchema, type InstitutionKind } from '@cauce/domain/institution';
import { locales, type Locale } from '@cauce/domain/locale';
import type { Localized } from '@cauce/domain/localized';
import { dayBefore } from '@cauce/domain/time';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { written } from '../platform/database/texts.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { decodeCursor, pageOf, pageSize } from '../platform/graphql/cursor.js';
import { parseInput } from '../platform/graphql/errors.js';
import type { InstitutionFilter } from './institution.input.js';
import { canAddInstitutions, institutionPolicy, visibleTo } from './institutions.policy.js';

/** An institution as it is stored. */
export type StoredInstitution = Prisma.InstitutionGetPayload<object>;

/** Institutions as they are read and written. */
@Injectable()
export class InstitutionsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
  ) {}

  /** Makes sure that every country of the dictionary can be referred to. */
  async loadCountries(): Promise<void> {
    await this.database.country.createMany({ data: countries.map(({ code }) => ({ code })), skipDuplicates: true });
  }

  /** Finds an institution by its stable key, or makes it. */
  async ensure(
    transaction: Transaction,
    institution: { key: string; name: Localized; countryCode: string | null; kind?: InstitutionKind },
  ): Promise<string> {
    const { id } = await transaction.institution.upsert({
      where: { key: institution.key },
      create: { id: newId(), ...institution },
      update: {},
      select: { id: true },
    });
    return id;
  }

  /** A page of the institutions that the viewer may see, by country. */
  async page(viewer: Viewer, filter: InstitutionFilter, first: number, after: string | null) {
    const take = pageSize(first);
    const cursor = after === null ? null : decodeCursor(after);
    const where: Prisma.InstitutionWhereInput = {
      AND: [visibleTo(viewer), { mergedIntoId: null }, filterWhere(filter, viewer.today)],
    };
    const [rows, totalCount] = await Promise.all([
      this.database.institution.findMany({
        where,
        orderBy: [{ countryCode: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
        take: take + 1,
        ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      }),
      this.database.institution.count({ where }),
    ]);
    return pageOf(rows, take, totalCount);
  }

  /** An institution that the viewer may see, or the one that it was merged into; null where there is none to see. */
  async byId(viewer: Viewer, id: string): Promise<StoredInstitution | null> {
    if (!z.uuid().safeParse(id).success) return null;
    return this.database.institution.findFirst({
      where: { AND: [visibleTo(viewer), { mergedIntoId: null }, { OR: [{ id }, { merged: { some: { id } } }] }] },
    });
  }

  /** The same, refused where there is none to see. */
  async one(viewer: Viewer, id: string, field?: string): Promise<StoredInstitution> {
    const institution = await this.byId(viewer, id);
    if (!institution) throw new DomainError('NOT_FOUND', field === undefined ? {} : { field });
    return institution;
  }

  /** The groups in which an institution has or had a place. */
  async groupIdsOf(institutionId: string): Promise<string[]> {
    const { memberships, coLeads } = await this.database.institution.findUniqueOrThrow({
      where: { id: institutionId },
      select: { memberships: { select: { groupId: true } }, coLeads: { select: { groupId: true } } },
    });
    return [...new Set([...memberships, ...coLeads].map(({ groupId }) => groupId))];
  }

  /** What the rules ask about an institution. */
  async factsOf({ id }: { id: string }) {
    return { id, groupIds: await this.groupIdsOf(id) };
  }

  async add(acting: Acting, typed: unknown, { key, at }: { key?: string; at?: Date } = {}): Promise<StoredInstitution> {
    const input = parseInput(institutionInputSchema, typed);
    allow(acting.viewer, canAddInstitutions(acting.viewer));
    return this.database.$transaction(async (transaction) => {
      const institution = await transaction.institution.create({
        data: {
          id: newId(),
          kind: input.kind,
          name: written(null, input.name, acting.viewer.personId),
          countryCode: input.countryCode ?? null,
          region: input.region ?? null,
          ...(key ? { key } : {}),
        },
      });
      await this.events.record(transaction, acting, {
        act: 'add',
        subject: { type: 'Institution', id: institution.id },
        groupId: null,
        ...(at ? { at } : {}),
      });
      return institution;
    });
  }

  /** Mends an institution's facts; a new name with a history is a renaming. Refused with `CONFLICT` where somebody else has written since `version`. */
  async update(acting: Acting, id: string, version: number, typed: unknown): Promise<StoredInstitution> {
    const input = parseInput(institutionInputSchema, typed);
    const before = await this.one(acting.viewer, id);
    allow(acting.viewer, institutionPolicy.edit(acting.viewer, await this.factsOf(before)));
    return this.database.$transaction(async (transaction) => {
      await this.write(transaction, before, version, {
        kind: input.kind,
        name: written(before.name, input.name, acting.viewer.personId),
        countryCode: input.countryCode ?? null,
        region: input.region ?? null,
      });
      await this.events.record(transaction, acting, {
        act: 'edit',
        subject: { type: 'Institution', id: before.id },
        groupId: null,
        details: { version: version + 1 },
      });
      return transaction.institution.findUniqueOrThrow({ where: { id: before.id } });
    });
  }

  /** Gives an institution a new name from a day on; the name it had stays in its history. */
  async rename(acting: Acting, id: string, version: number, typed: unknown, at?: Date): Promise<StoredInstitution> {
    const { name, fromOn } = parseInput(renamingSchema, typed);
    const before = await this.one(acting.viewer, id);
    allow(acting.viewer, institutionPolicy.rename(acting.viewer, await this.factsOf(before)));
    if (before.nameFromOn !== null && fromOn <= before.nameFromOn) {
      throw new DomainError('TERM_OVERLAPS', { field: 'fromOn' });
    }
    return this.database.$transaction(async (transaction) => {
      await this.write(transaction, before, version, {
        name: written(null, name, acting.viewer.personId),
        nameFromOn: fromOn,
      });
      await transaction.institutionFormerName.create({
        data: {
          id: newId(),
          institutionId: before.id,
          name: before.name ?? Prisma.JsonNull,
          fromOn: before.nameFromOn,
          toOn: dayBefore(fromOn),
        },
      });
      await this.events.record(transaction, acting, {
        act: 'rename',
        subject: { type: 'Institution', id: before.id },
        groupId: null,
        details: { fromOn },
        ...(at ? { at } : {}),
      });
      return transaction.institution.findUniqueOrThrow({ where: { id: before.id } });
    });
  }

  private async write(
    transaction: Transaction,
    before: StoredInstitution,
    version: number,
    data: Prisma.InstitutionUncheckedUpdateManyInput,
  ): Promise<void> {
    const { count } = await transaction.institution.updateMany({
      where: { id: before.id, version, mergedIntoId: null },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new DomainError('CONFLICT', { values: { version: before.version } });
  }
}

const filterWhere = (filter: InstitutionFilter, today: string): Prisma.InstitutionWhereInput => ({
  ...(filter.group
    ? {
        memberships: {
          some: {
            group: { slug: filter.group },
            fromOn: { lte: today },
            OR: [{ toOn: null }, { toOn: { gte: today } }],
          },
        },
      }
    : {}),
  ...(filter.countryCode ? { countryCode: filter.countryCode } : {}),
  ...(filter.kinds ? { kind: { in: filter.kinds } } : {}),
  ...(filter.search ? { OR: locales.map((locale) => nameContains(locale, filter.search ?? '')) } : {}),
});

const nameContains = (locale: Locale, search: string): Prisma.InstitutionWhereInput => ({
  name: { path: ['texts', locale, 'text'], string_contains: search.slice(0, 200), mode: 'insensitive' },
});
