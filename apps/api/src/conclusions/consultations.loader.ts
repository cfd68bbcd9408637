import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { objectionStateAt } from '@cauce/domain/consultation';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { visibleTo } from './conclusions.policy.js';
import { consultationsVisibleTo } from './consultations.policy.js';
import { adoptersSchema, adoptionCountriesSchema } from './adoption-record.js';

const byConclusion = ({ conclusionId }: { conclusionId: string }) => conclusionId;

/** Consultations, positions, objections and adoptions, in batches. */
@Injectable()
export class ConsultationsLoader {
  constructor(private readonly database: PrismaClient) {}

  readonly ofSessions = perRequest(async (ids: readonly string[], { viewer }) =>
    groupedBy(
      ids,
      await this.database.consultation.findMany({
        where: { AND: [consultationsVisibleTo(viewer), { sessionId: { in: [...ids] } }] },
        include: { countries: { orderBy: { countryCode: 'asc' } } },
        orderBy: { openedAt: 'desc' },
      }),
      ({ sessionId }) => sessionId,
    ),
  );

  /** Consultations by id, null where the viewer sees none. */
  readonly visible = perRequest(async (ids: readonly string[], { viewer }) => {
    const rows = await this.database.consultation.findMany({
      where: { AND: [consultationsVisibleTo(viewer), { id: { in: [...ids] } }] },
      include: { countries: { orderBy: { countryCode: 'asc' } } },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  /** The conclusions of consultations, by number. */
  readonly conclusions = perRequest(async (ids: readonly string[], { viewer }) =>
    groupedBy(
      ids,
      await this.database.conclusion.findMany({
        where: { AND: [visibleTo(viewer), { consultationId: { in: [...ids] } }] },
        orderBy: { number: 'asc' },
      }),
      ({ consultationId }) => consultationId ?? '',
    ),
  );

  /** The positions that were given, and the drafts of institutions that the viewer acts for. */
  readonly positions = perRequest(async (ids: readonly string[], { viewer }) => {
    const own = viewer.institutionsAs('FOCAL_POINT', 'ALTERNATE', 'VALIDATING_AUTHORITY', 'DELEGATE');
    const positions = await this.database.position.findMany({
      where: { conclusionId: { in: [...ids] }, OR: [{ isGiven: true }, { institutionId: { in: own } }] },
      include: { conclusion: { select: { wording: true } } },
      orderBy: [{ countryCode: 'asc' }, { isGiven: 'desc' }],
    });
    const told = positions.map(({ conclusion, ...position }) => ({
      ...position,
      isStale: position.ofWording < conclusion.wording,
    }));
    return groupedBy(ids, told, byConclusion);
  });

  readonly objections = perRequest(async (ids: readonly string[]) => {
    const now = new Date();
    const objections = await this.database.objection.findMany({
      where: { conclusionId: { in: [...ids] } },
      orderBy: { id: 'asc' },
    });
    const told = objections.map((objection) => ({ ...objection, state: objectionStateAt(objection, now) }));
    return groupedBy(ids, told, byConclusion);
  });

  readonly adoptions = perRequest(async (ids: readonly string[]) => {
    const adoptions = await this.database.adoption.findMany({
      where: { conclusionId: { in: [...ids] } },
      include: { conclusion: { select: { groupId: true } } },
    });
    const byId = new Map(
      adoptions.map(({ conclusion, ...adoption }) => [
        adoption.conclusionId,
        {
          ...adoption,
          groupId: conclusion.groupId,
          countries: adoptionCountriesSchema.parse(adoption.countries),
          adopters: adoptersSchema.parse(adoption.adopters),
        },
      ]),
    );
    return ids.map((id) => byId.get(id) ?? null);
  });

  /** Which institutions that lead the group have said that conclusions be adopted, in the wording that they have now. */
  readonly approvals = perRequest(async (ids: readonly string[]) => {
    const approvals = await this.database.adoptionApproval.findMany({
      where: { conclusionId: { in: [...ids] } },
      include: { conclusion: { select: { wording: true } } },
      orderBy: { at: 'asc' },
    });
    const current = approvals.filter(({ ofWording, conclusion }) => ofWording === conclusion.wording);
    return groupedBy(ids, current, byConclusion).map((group) => group.map(({ institutionId }) => institutionId));
  });

  readonly voices = perRequest(async (groupIds: readonly string[]) =>
    groupedBy(
      groupIds,
      await this.database.countryVoice.findMany({
        where: { groupId: { in: [...groupIds] } },
        orderBy: { countryCode: 'asc' },
      }),
      ({ groupId }) => groupId,
    ),
  );
}
