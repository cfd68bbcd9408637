import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient, type Transaction } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';
import { originalOf } from '../platform/database/texts.js';
import {
  heldFacts,
  PersonalDataService,
  type HeldThing,
  type Touched,
} from '../platform/personal-data/personal-data.service.js';

const withPlace = { session: { include: { group: true } } } as const satisfies Prisma.ConclusionInclude;
type Placed = Prisma.ConclusionGetPayload<{ include: typeof withPlace }>;

const placeOf = ({ citation, session }: Placed) => ({
  ABOUT: citation,
  GROUP: session.group.slug,
  SESSION: session.code,
});

const isOneOf = (ids: readonly string[], id: string | null): boolean => id !== null && ids.includes(id);

const idOf = ({ id }: { id: string }): string => id;

/** What conclusions hold about people: who wrote, translated and mended them, spoke for a country on them, and adopted them. */
@Injectable()
export class ConclusionDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly personalData: PersonalDataService,
  ) {
    this.personalData.register(
      {
        category: 'CONCLUSIONS',
        find: (personIds) => this.texts(personIds),
        erase: (transaction, { personIds }) => this.putDownPens(transaction, personIds),
      },
      { category: 'POSITIONS', find: (personIds) => this.positions(personIds) },
      { category: 'ADOPTIONS', find: (personIds) => this.adoptions(personIds) },
    );
  }

  private async texts(personIds: readonly string[]): Promise<HeldThing[]> {
    const ids = [...personIds];
    const conclusions = await this.database.conclusion.findMany({
      where: { id: { in: await this.idsOf(this.database, ids) } },
      orderBy: { id: 'desc' },
      include: withPlace,
    });
    const mends = await this.database.conclusionMend.findMany({
      where: { OR: [{ byId: { in: ids } }, { settledById: { in: ids } }] },
      orderBy: { id: 'desc' },
      include: { conclusion: { include: withPlace } },
    });
    const themes = await this.themesOf(ids);
    return [
      ...conclusions.map((conclusion) => ({
        startedOn: dayOf(conclusion.createdAt),
        facts: heldFacts({
          AT: conclusion.createdAt,
          ACT: isOneOf(ids, conclusion.penHolderId) ? 'Conclusion.hold-pen' : 'Conclusion.write',
          TEXT: originalOf(conclusion.text),
          ...placeOf(conclusion),
        }),
      })),
      ...mends.map(({ writtenAt, settledAt, text, conclusion, byId }) => {
        const isOwn = ids.includes(byId);
        const at = isOwn ? writtenAt : (settledAt ?? writtenAt);
        const act = isOwn ? 'Conclusion.mend' : 'Conclusion.settle-mend';
        return {
          startedOn: dayOf(at),
          facts: heldFacts({ AT: at, ACT: act, TEXT: originalOf(text), ...placeOf(conclusion) }),
        };
      }),
      ...themes.map(({ name, group }) => ({
        startedOn: null,
        facts: heldFacts({ ACT: 'Theme.add', TEXT: originalOf(name), GROUP: group.slug }),
      })),
    ];
  }

  private async positions(personIds: readonly string[]): Promise<HeldThing[]> {
    const ids = [...personIds];
    const include = { institution: true, conclusion: { include: withPlace } };
    const positions = await this.database.position.findMany({
      where: { OR: [{ byId: { in: ids } }, { id: { in: await this.writtenBy('Position', ids) } }] },
      orderBy: { id: 'desc' },
      include,
    });
    const objections = await this.database.objection.findMany({
      where: {
        OR: [
          { raisedById: { in: ids } },
          { confirmedById: { in: ids } },
          { id: { in: await this.writtenBy('Objection', ids) } },
        ],
      },
      orderBy: { id: 'desc' },
      include,
    });
    return [
      ...positions.map(({ at, isGiven, text, institution, conclusion }) => ({
        startedOn: dayOf(at),
        facts: heldFacts({
          AT: at,
          ACT: isGiven ? 'Position.give' : 'Position.draft',
          TEXT: originalOf(text),
          INSTITUTION: originalOf(institution.name),
          ...placeOf(conclusion),
        }),
      })),
      ...objections.map(({ raisedAt, raisedById, confirmedAt, text, institution, conclusion }) => {
        const hasRaised = isOneOf(ids, raisedById);
        const at = hasRaised ? raisedAt : (confirmedAt ?? raisedAt);
        return {
          startedOn: dayOf(at),
          facts: heldFacts({
            AT: at,
            ACT: hasRaised ? 'Objection.raise' : 'Objection.confirm',
            TEXT: originalOf(text),
            INSTITUTION: originalOf(institution.name),
            ...placeOf(conclusion),
          }),
        };
      }),
    ];
  }

  private async adoptions(personIds: readonly string[]): Promise<HeldThing[]> {
    const ids = [...personIds];
    const approvals = await this.database.adoptionApproval.findMany({
      where: { personId: { in: ids } },
      orderBy: { id: 'desc' },
      include: { institution: true, conclusion: { include: withPlace } },
    });
    const adopted = await this.database.$queryRaw<{ id: string }[]>`
      SELECT "conclusionId"::text AS id FROM "Adoption"
      WHERE jsonb_path_exists("adopters", '$[*].personId ? (@ == $ids[*])', ${JSON.stringify({ ids })}::jsonb)`;
    const adoptions = await this.database.adoption.findMany({
      where: { conclusionId: { in: adopted.map(idOf) } },
      orderBy: { conclusionId: 'desc' },
      include: { conclusion: { include: withPlace } },
    });
    return [
      ...approvals.map(({ at, institution, conclusion }) => ({
        startedOn: dayOf(at),
        facts: heldFacts({
          AT: at,
          ACT: 'Conclusion.approve',
          INSTITUTION: originalOf(institution.name),
          ...placeOf(conclusion),
        }),
      })),
      ...adoptions.map(({ at, reason, conclusion }) => ({
        startedOn: dayOf(at),
        facts: heldFacts({ AT: at, ACT: 'Conclusion.adopt', TEXT: reason, ...placeOf(conclusion) }),
      })),
    ];
  }

  private async idsOf(database: Pick<Transaction, '$queryRaw'>, ids: readonly string[]): Promise<string[]> {
    const writers = JSON.stringify({ ids });
    const path = Prisma.sql`'$.texts.*.by ? (@ == $ids[*])'`;
    const rows = await database.$queryRaw<{ id: string }[]>`
      SELECT c."id"::text AS id FROM "Conclusion" c
      WHERE c."penHolderId" = ANY(${[...ids]}::uuid[]) OR jsonb_path_exists(c."text", ${path}, ${writers}::jsonb)
        OR EXISTS (SELECT 1 FROM "ConclusionWording" w
          WHERE w."conclusionId" = c."id" AND jsonb_path_exists(w."text", ${path}, ${writers}::jsonb))`;
    return rows.map(idOf);
  }

  private async themesOf(ids: readonly string[]) {
    const rows = await this.database.$queryRaw<{ id: string }[]>`
      SELECT "id"::text AS id FROM "Theme"
      WHERE jsonb_path_exists("name", '$.texts.*.by ? (@ == $ids[*])', ${JSON.stringify({ ids })}::jsonb)`;
    return this.database.theme.findMany({
      where: { id: { in: rows.map(idOf) } },
      orderBy: { id: 'asc' },
      include: { group: true },
    });
  }

  private async writtenBy(table: 'Position' | 'Objection', ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.$queryRaw<{ id: string }[]>`
      SELECT "id"::text AS id FROM ${Prisma.raw(`"${table}"`)}
      WHERE jsonb_path_exists("text", '$.texts.*.by ? (@ == $ids[*])', ${JSON.stringify({ ids })}::jsonb)`;
    return rows.map(idOf);
  }

  /** Nobody who is gone is waited for: their pens lie down, and their id is that of a person without a name. */
  private async putDownPens(transaction: Transaction, personIds: readonly string[]): Promise<Touched[]> {
    const ids = await this.idsOf(transaction, personIds);
    await transaction.conclusion.updateMany({
      where: { penHolderId: { in: [...personIds] } },
      data: { penHolderId: null },
    });
    return ids.map((subjectId) => ({ subjectType: 'Conclusion', subjectId }));
  }
}
