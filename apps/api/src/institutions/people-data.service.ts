import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma, type Transaction } from '@cauce/database/client';
import { dayBefore, dayOf } from '@cauce/domain/time';
import { originalOf } from '../platform/database/texts.js';
import {
  heldFacts,
  PersonalDataService,
  type Erasure,
  type HeldThing,
  type Touched,
} from '../platform/personal-data/personal-data.service.js';
import { HoldingsService } from './holdings.service.js';

const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

const touched = (subjectType: string, rows: readonly { id: string }[]): Touched[] =>
  rows.map(({ id }) => ({ subjectType, subjectId: id }));

const dropConsents = async (transaction: Transaction, where: Prisma.ConsentWhereInput): Promise<Touched[]> => {
  const rows = await transaction.consent.findMany({ where, select: { id: true } });
  await transaction.consent.deleteMany({ where });
  return touched('Consent', rows);
};

/** What the portal holds of people themselves: name and address, places, roles, and what they agreed to. */
@Injectable()
export class PeopleDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly personalData: PersonalDataService,
    private readonly holdings: HoldingsService,
  ) {
    this.holdings.registerReferences({ to: 'INSTITUTION', table: 'Person', column: 'formerOfId', row: 'id' });
    this.personalData.register(
      { category: 'PERSON', find: (ids) => this.profiles(ids), erase: (tx, erasure) => this.forget(tx, erasure) },
      {
        category: 'AFFILIATIONS',
        find: (ids) => this.affiliations(ids),
        erase: (tx, erasure) => this.endPlaces(tx, erasure),
      },
      { category: 'ROLES', find: (ids) => this.roles(ids), erase: (tx, erasure) => this.endRoles(tx, erasure) },
      {
        category: 'CONSENTS',
        find: (ids) => this.consents(ids),
        erase: (transaction, { personIds }) => dropConsents(transaction, { personId: { in: [...personIds] } }),
        deleteOlder: (transaction, before) =>
          dropConsents(transaction, { withdrawnAt: { lt: new Date(`${before}T00:00:00Z`) } }),
      },
      { category: 'LOOKS', find: (ids) => this.looks(ids) },
    );
  }

  /** A person and all whose records were merged into theirs. */
  async recordsOf(personId: string): Promise<string[]> {
    const rows = await this.database.$queryRaw<{ id: string }[]>`
      WITH RECURSIVE same AS (
        SELECT "id" FROM "Person" WHERE "id" = ${personId}::uuid
        UNION SELECT p."id" FROM "Person" p JOIN same ON p."mergedIntoId" = same."id"
      ) SELECT "id"::text AS id FROM same`;
    return rows.map(({ id }) => id);
  }

  /** The people whose last role and place ended before a day, or who never had one and have been known since before it. */
  async goneBefore(day: string): Promise<string[]> {
    const rows = await this.database.$queryRaw<{ id: string }[]>`
      SELECT p."id"::text AS id FROM "Person" p
      WHERE p."mergedIntoId" IS NULL AND p."erasedAt" IS NULL AND p."createdAt" < ${day}::date
        AND NOT EXISTS (
          SELECT 1 FROM (
            SELECT "personId", "toOn" FROM "GroupRole"
            UNION ALL SELECT "personId", "toOn" FROM "InstitutionRole"
            UNION ALL SELECT "personId", "toOn" FROM "Affiliation"
          ) AS term WHERE term."personId" = p."id" AND (term."toOn" IS NULL OR term."toOn" >= ${day}))
      ORDER BY p."id"`;
    return rows.map(({ id }) => id);
  }

  private async profiles(personIds: readonly string[]): Promise<HeldThing[]> {
    const ids = [...personIds];
    const where = { personId: { in: ids } };
    const people = await this.database.person.findMany({
      where: { id: { in: ids }, erasedAt: null },
      orderBy: { id: 'asc' },
    });
    const terms = [
      ...(await this.database.affiliation.findMany({ where })),
      ...(await this.database.institutionRole.findMany({ where })),
      ...(await this.database.groupRole.findMany({ where })),
    ];
    const isGoingOn = terms.some(({ toOn }) => toOn === null);
    const lastTerm = latest(terms.flatMap(({ toOn }) => toOn ?? []));
    return people.map((person) => ({
      startedOn: isGoingOn ? null : latest([lastTerm ?? '', dayOf(person.createdAt)]),
      facts: heldFacts({
        NAME: person.name,
        HONORIFIC: person.honorific,
        ADDRESS: person.email,
        LANGUAGE: person.locale,
        TIME_ZONE: person.timeZone,
        SINCE: person.createdAt,
        MAIL_REFUSED: person.mailRefusedAt,
      }),
    }));
  }

  private async affiliations(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.affiliation.findMany({
      where: { personId: { in: [...personIds] } },
      orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
      include: { institution: true },
    });
    return rows.map((row) => ({
      startedOn: row.toOn,
      facts: heldFacts({
        INSTITUTION: originalOf(row.institution.name),
        FUNCTION: originalOf(row.function),
        FROM: row.fromOn,
        TO: row.toOn,
      }),
    }));
  }

  private async roles(personIds: readonly string[]): Promise<HeldThing[]> {
    const where = { personId: { in: [...personIds] } };
    const inGroups = await this.database.groupRole.findMany({
      where,
      orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
      include: { group: true },
    });
    const forInstitutions = await this.database.institutionRole.findMany({
      where,
      orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
      include: { institution: true },
    });
    return [
      ...inGroups.map((row) => ({
        startedOn: row.toOn,
        facts: heldFacts({ ROLE: row.role, GROUP: row.group.slug, FROM: row.fromOn, TO: row.toOn }),
      })),
      ...forInstitutions.map((row) => ({
        startedOn: row.toOn,
        facts: heldFacts({
          ROLE: row.role,
          INSTITUTION: originalOf(row.institution.name),
          FROM: row.fromOn,
          TO: row.toOn,
        }),
      })),
    ];
  }

  private async consents(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.consent.findMany({
      where: { personId: { in: [...personIds] } },
      orderBy: [{ grantedAt: 'desc' }, { id: 'desc' }],
    });
    return rows.map(({ purpose, textVersion, grantedAt, withdrawnAt }) => ({
      startedOn: withdrawnAt && dayOf(withdrawnAt),
      facts: heldFacts({ PURPOSE: purpose, TEXT_VERSION: textVersion, GRANTED: grantedAt, WITHDRAWN: withdrawnAt }),
    }));
  }

  /** Who looked at the address of a person, or took their name away in a file. */
  private async looks(personIds: readonly string[]): Promise<HeldThing[]> {
    const ids = [...personIds];
    const events = await this.database.event.findMany({
      where: {
        OR: [
          { act: 'reveal-contact', subjectType: 'Person', subjectId: { in: ids } },
          { act: 'export-names', OR: ids.map((id) => ({ details: { path: ['people'], array_contains: [id] } })) },
        ],
        NOT: { actorId: { in: ids } },
      },
      orderBy: { seq: 'desc' },
    });
    const actors = await this.database.person.findMany({
      where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
      select: { id: true, name: true },
    });
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    return events.map(({ occurredAt, act, actorId, subjectType }) => ({
      startedOn: dayOf(occurredAt),
      facts: heldFacts({ AT: occurredAt, ACT: `${subjectType}.${act}`, WHO: names.get(actorId ?? '') ?? null }),
    }));
  }

  private async forget(transaction: Transaction, { personIds, at }: Erasure): Promise<Touched[]> {
    const rows = await transaction.$queryRaw<{ id: string }[]>`
      UPDATE "Person" SET "name" = '', "honorific" = NULL, "email" = "id"::text || '@erased.invalid', "locale" = NULL,
        "timeZone" = NULL, "mailRefusedAt" = NULL, "key" = NULL, "erasedAt" = ${at}, "version" = "version" + 1,
        "formerOfId" = (
          SELECT place."institutionId" FROM (
            SELECT "personId", "institutionId", "fromOn" FROM "Affiliation"
            UNION ALL SELECT "personId", "institutionId", "fromOn" FROM "InstitutionRole"
          ) AS place WHERE place."personId" = ANY(${[...personIds]}::uuid[]) ORDER BY place."fromOn" DESC LIMIT 1)
      WHERE "id" = ANY(${[...personIds]}::uuid[]) AND "erasedAt" IS NULL RETURNING "id"::text AS id`;
    return touched('Person', rows);
  }

  private async endPlaces(transaction: Transaction, { personIds, at }: Erasure): Promise<Touched[]> {
    const today = dayOf(at);
    const where = { personId: { in: [...personIds] } };
    const rows = await transaction.affiliation.findMany({ where, select: { id: true } });
    await transaction.affiliation.deleteMany({ where: { ...where, fromOn: { gte: today } } });
    await transaction.affiliation.updateMany({
      where: { ...where, OR: [{ toOn: null }, { toOn: { gte: today } }] },
      data: { toOn: dayBefore(today) },
    });
    // What somebody was called there says who they were.
    await transaction.$executeRaw`UPDATE "Affiliation" SET "function" = NULL WHERE "personId" = ANY(${[...personIds]}::uuid[])`;
    return touched('Affiliation', rows);
  }

  private async endRoles(transaction: Transaction, { personIds, at }: Erasure): Promise<Touched[]> {
    const today = dayOf(at);
    const where = { personId: { in: [...personIds] } };
    const lasting = { ...where, OR: [{ toOn: null }, { toOn: { gte: today } }] };
    const ended = { toOn: dayBefore(today) };
    const inGroups = await transaction.groupRole.findMany({ where, select: { id: true } });
    const forInstitutions = await transaction.institutionRole.findMany({ where, select: { id: true } });
    await transaction.groupRole.deleteMany({ where: { ...where, fromOn: { gte: today } } });
    await transaction.institutionRole.deleteMany({ where: { ...where, fromOn: { gte: today } } });
    await transaction.groupRole.updateMany({ where: lasting, data: ended });
    await transaction.institutionRole.updateMany({ where: lasting, data: ended });
    return [...touched('GroupRole', inGroups), ...touched('InstitutionRole', forInstitutions)];
  }
}
