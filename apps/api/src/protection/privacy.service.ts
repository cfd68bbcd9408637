import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { isOutsideEconomicArea, privacySettingsSchema } from '@cauce/domain/privacy';
import { GroupsService } from '../programmes/groups.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { privacyPolicy } from './protection.policy.js';

const unset = { controller: '', contact: '', officer: '', authority: '', hosting: '', safeguards: '', version: 0 };

/** Who answers for the personal data of a group. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly programmes: ProgrammesService,
    private readonly groups: GroupsService,
  ) {}

  /** The notice of a group, which everybody may read; null where there is no such group. */
  async of(slug: string) {
    const group = await this.programmes.group(slug);
    if (!group) return null;
    const written = await this.database.groupPrivacy.findUnique({ where: { groupId: group.id } });
    return { ...unset, updatedAt: null, ...written, id: group.id, groupId: group.id };
  }

  /** The countries outside the European Economic Area to which members of a group belong today, who read what it holds. */
  async countriesOutside(viewer: Viewer, slug: string): Promise<string[]> {
    const members = await this.groups.members(viewer, slug, null);
    const institutions = await this.database.institution.findMany({
      where: { id: { in: members.map(({ institutionId }) => institutionId) }, countryCode: { not: null } },
      select: { countryCode: true },
    });
    const codes = new Set(institutions.flatMap(({ countryCode }) => countryCode ?? []));
    return [...codes].filter(isOutsideEconomicArea).toSorted();
  }

  /** Writes who answers for a group's data; refused with `CONFLICT` where somebody else has written since `version`. */
  async update(acting: Acting, slug: string, version: number, typed: unknown) {
    const settings = parseInput(privacySettingsSchema, typed);
    const groupId = await this.programmes.groupId(slug);
    allow(acting.viewer, privacyPolicy.edit(acting.viewer, { groupId }));
    await this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "WorkingGroup" WHERE "id" = ${groupId}::uuid FOR UPDATE`;
      const before = await transaction.groupPrivacy.findUnique({ where: { groupId } });
      if ((before?.version ?? 0) !== version)
        throw new DomainError('CONFLICT', { values: { version: before?.version ?? 0 } });
      await transaction.groupPrivacy.upsert({
        where: { groupId },
        create: { groupId, ...settings },
        update: { ...settings, version: { increment: 1 } },
      });
      await this.events.record(transaction, acting, {
        act: 'edit-privacy',
        subject: { type: 'WorkingGroup', id: groupId },
        groupId,
        details: { groupId, version: version + 1 },
      });
    });
    return this.of(slug);
  }
}
