import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';
import { originalOf } from '../platform/database/texts.js';
import {
  heldFacts,
  PersonalDataService,
  type Erasure,
  type HeldThing,
  type Touched,
} from '../platform/personal-data/personal-data.service.js';
import type { StoredResponse } from './responses.service.js';

const isOneOf = (ids: readonly string[], id: string | null): boolean => id !== null && ids.includes(id);

/** What somebody has to do with an answer: it is theirs, they wrote it down for another, or they worked on its text. */
const actOf = (
  { personId, personName, recordedById }: Pick<StoredResponse, 'personId' | 'personName' | 'recordedById'>,
  ids: readonly string[],
  names: readonly string[],
): string => {
  if (isOneOf(ids, recordedById)) return 'Response.record';
  const isTheirs = isOneOf(ids, personId) || isOneOf(names, personName?.toLowerCase() ?? null);
  return isTheirs ? 'Response.answer' : 'Response.write';
};

/** What answers hold about people: who stands behind them, who wrote them down, and, for the author's own eyes, who wrote what nobody stands behind. */
@Injectable()
export class ResponseDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly personalData: PersonalDataService,
  ) {
    this.personalData.register(
      {
        category: 'ANSWERS',
        find: (personIds) => this.answers(personIds),
        erase: (transaction, erasure) => this.forgetNames(transaction, erasure),
      },
      {
        category: 'UNATTRIBUTED_ANSWERS',
        isForOwnEyes: true,
        find: (personIds) => this.unattributed(personIds),
        erase: (transaction, { personIds }) => this.forgetAuthors(transaction, personIds),
      },
    );
  }

  /** An answer may have been written down under a name alone: what has the same name is taken to be theirs. */
  private async answers(personIds: readonly string[]): Promise<HeldThing[]> {
    const ids = [...personIds];
    const people = await this.database.person.findMany({ where: { id: { in: ids }, erasedAt: null } });
    const names = people.map(({ name }) => name.toLowerCase());
    const rows = await this.database.response.findMany({
      where: { id: { in: await this.idsOf(this.database, ids, names) } },
      orderBy: { id: 'desc' },
      include: { institution: true, session: { include: { group: true } } },
    });
    return rows.map(({ text, institution, session, createdAt, ...row }) => ({
      startedOn: dayOf(createdAt),
      facts: heldFacts({
        AT: createdAt,
        ACT: actOf(row, ids, names),
        TEXT: originalOf(text),
        NAME: row.personName,
        INSTITUTION: institution && originalOf(institution.name),
        GROUP: session.group.slug,
        SESSION: session.code,
      }),
    }));
  }

  private async unattributed(personIds: readonly string[]): Promise<HeldThing[]> {
    const rows = await this.database.unattributedResponse.findMany({
      where: { author: { personId: { in: [...personIds] } } },
      orderBy: { id: 'asc' },
      include: { session: { include: { group: true } } },
    });
    return rows.map(({ text, session }) => ({
      startedOn: null,
      facts: heldFacts({ TEXT: originalOf(text), GROUP: session.group.slug, SESSION: session.code }),
    }));
  }

  private async idsOf(
    database: Pick<Transaction, '$queryRaw'>,
    personIds: readonly string[],
    names: readonly string[],
  ): Promise<string[]> {
    const ids = [...personIds];
    const writers = JSON.stringify({ ids });
    const path = Prisma.sql`'$.texts.*.by ? (@ == $ids[*])'`;
    const rows = await database.$queryRaw<{ id: string }[]>`
      SELECT "id"::text AS id FROM "Response"
      WHERE "personId" = ANY(${ids}::uuid[]) OR "recordedById" = ANY(${ids}::uuid[])
        OR lower("personName") = ANY(${[...names]}::text[])
        OR jsonb_path_exists("text", ${path}, ${writers}::jsonb)
        OR jsonb_path_exists("summary", ${path}, ${writers}::jsonb)`;
    return rows.map(({ id }) => id);
  }

  private async forgetNames(transaction: Transaction, { personIds, names }: Erasure): Promise<Touched[]> {
    const ids = await this.idsOf(transaction, personIds, names);
    await transaction.$executeRaw`
      UPDATE "Response" SET "personName" = '' WHERE "personId" = ANY(${[...personIds]}::uuid[])
        OR lower("personName") = ANY(${[...names]}::text[])`;
    return ids.map((subjectId) => ({ subjectType: 'Response', subjectId }));
  }

  /** The answer stays where it was, one of those that nobody stands behind; from now on not even the portal knows whose it is. */
  private async forgetAuthors(transaction: Transaction, personIds: readonly string[]): Promise<Touched[]> {
    const where = { personId: { in: [...personIds] } };
    const rows = await transaction.unattributedAuthor.findMany({ where, select: { responseId: true } });
    await transaction.unattributedAuthor.deleteMany({ where });
    return rows.map(({ responseId }) => ({ subjectType: 'UnattributedResponse', subjectId: responseId }));
  }
}
