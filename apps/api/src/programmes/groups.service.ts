import { Injectable } from '@nestjs/common';
import { PrismaClient, type Prisma, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { coLeadsSchema, groupSettingsSchema, membershipInputSchema } from '@cauce/domain/programme';
import { daySchema } from '@cauce/domain/time';
import { z } from 'zod';
import { HoldingsService } from '../institutions/holdings.service.js';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { groupPolicy } from './groups.policy.js';
import { ProgrammesService } from './programmes.service.js';

/** An institution's place in a group, as it is stored. */
export type StoredMember = Prisma.GroupMemberGetPayload<object>;

/** What a group is made of and how it works: its members and its settings. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly programmes: ProgrammesService,
    private readonly institutions: InstitutionsService,
    private readonly holdings: HoldingsService,
  ) {
    this.holdings.registerReferences(
      { to: 'INSTITUTION', table: 'GroupMember', column: 'institutionId', row: 'id', conflicts: overlaps },
      { to: 'INSTITUTION', table: 'GroupCoLead', column: 'institutionId', row: 'groupId', conflicts: leadsBoth },
    );
  }

  /** The institutions with a place in a group on a day, today unless another is named. */
  async members(viewer: Viewer, group: string, typedDay: string | null): Promise<StoredMember[]> {
    const on = typedDay === null ? viewer.today : parseInput(daySchema, typedDay);
    return this.database.groupMember.findMany({
      where: { group: { slug: group }, fromOn: { lte: on }, OR: [{ toOn: null }, { toOn: { gte: on } }] },
      orderBy: [{ institution: { countryCode: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
    });
  }

  /** Gives an institution a place in a group. */
  async addMember(acting: Acting, group: string, typed: unknown, at?: Date): Promise<StoredMember> {
    const input = parseInput(membershipInputSchema, typed);
    const groupId = await this.programmes.groupId(group);
    allow(acting.viewer, groupPolicy.addMember(acting.viewer, { id: groupId }));
    const { id: institutionId } = await this.institutions.one(acting.viewer, input.institution, 'institution');
    const { kind, fromOn } = input;
    const toOn = input.toOn ?? null;
    return this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "WorkingGroup" WHERE "id" = ${groupId}::uuid FOR UPDATE`;
      const held = await transaction.groupMember.findFirst({
        where: {
          groupId,
          institutionId,
          ...(toOn === null ? {} : { fromOn: { lte: toOn } }),
          OR: [{ toOn: null }, { toOn: { gte: fromOn } }],
        },
      });
      if (held) throw new DomainError('TERM_OVERLAPS', { field: 'fromOn' });
      const member = await transaction.groupMember.create({
        data: { id: newId(), groupId, institutionId, kind, fromOn, toOn },
      });
      await this.events.record(transaction, acting, {
        act: 'join',
        subject: { type: 'Institution', id: institutionId },
        groupId,
        details: { memberId: member.id, kind, fromOn, groupId },
        ...(at ? { at } : {}),
      });
      return member;
    });
  }

  /** Ends an institution's place in a group with a last day; the place stays in its history. */
  async endMembership(acting: Acting, id: string, typedDay: string): Promise<StoredMember> {
    const toOn = parseInput(daySchema, typedDay);
    const member = z.uuid().safeParse(id).success
      ? await this.database.groupMember.findUnique({ where: { id } })
      : null;
    if (!member) throw new DomainError('NOT_FOUND');
    const { groupId, institutionId, fromOn } = member;
    allow(acting.viewer, groupPolicy.endMembership(acting.viewer, { id: groupId }));
    if (toOn < fromOn) throw new DomainError('INVALID_INPUT', { field: 'on' });
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.groupMember.updateMany({
        where: { id, OR: [{ toOn: null }, { toOn: { gt: toOn } }] },
        data: { toOn },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      await this.events.record(transaction, acting, {
        act: 'leave',
        subject: { type: 'Institution', id: institutionId },
        groupId,
        to: toOn,
        details: { memberId: id, groupId },
      });
      return transaction.groupMember.findUniqueOrThrow({ where: { id } });
    });
  }

  /**
   * Says which institutions lead a group, in their order; each has a place in it, and one for which somebody still leads stays.
   * Refused with `CONFLICT` where somebody else has changed the group since `version`.
   */
  async nameCoLeads(acting: Acting, group: string, version: number, typed: unknown) {
    const named = parseInput(coLeadsSchema, typed);
    const groupId = await this.programmes.groupId(group);
    const { viewer } = acting;
    allow(viewer, groupPolicy.nameCoLeads(viewer, { id: groupId }));
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.workingGroup.updateMany({
        where: { id: groupId, version },
        data: { version: { increment: 1 } },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version } });
      const before = await transaction.groupCoLead.findMany({ where: { groupId }, orderBy: { position: 'asc' } });
      const leading = before.map(({ institutionId }) => institutionId);
      if (named.join() === leading.join()) throw new DomainError('NOTHING_DUE');
      const begins = named.filter((id) => !leading.includes(id));
      const ends = leading.filter((id) => !named.includes(id));
      const lasts = { OR: [{ toOn: null }, { toOn: { gte: viewer.today } }] };
      const members = await transaction.groupMember.findMany({
        where: { groupId, institutionId: { in: begins }, fromOn: { lte: viewer.today }, ...lasts },
      });
      if (members.length < begins.length) throw new DomainError('NOT_A_MEMBER', { field: 'institutions' });
      const held = await transaction.groupRole.count({
        where: { groupId, role: 'CO_LEAD', institutionId: { in: ends }, ...lasts },
      });
      if (held > 0) throw new DomainError('CO_LEAD_HELD', { field: 'institutions' });
      await transaction.groupCoLead.deleteMany({ where: { groupId } });
      await transaction.groupCoLead.createMany({
        data: named.map((institutionId, position) => ({ groupId, institutionId, position })),
      });
      for (const [act, ids] of [['lead', begins] as const, ['end-lead', ends] as const]) {
        for (const id of ids) {
          await this.events.record(transaction, acting, {
            act,
            subject: { type: 'Institution', id },
            groupId,
            details: { groupId },
          });
        }
      }
      return transaction.workingGroup.findUniqueOrThrow({ where: { id: groupId } });
    });
  }

  /** Changes the rules of a group that need two people; refused with `CONFLICT` where somebody else has since `version`. */
  async updateSettings(acting: Acting, group: string, version: number, typed: unknown) {
    const settings = parseInput(groupSettingsSchema, typed);
    const id = await this.programmes.groupId(group);
    allow(acting.viewer, groupPolicy.updateSettings(acting.viewer, { id }));
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.workingGroup.updateMany({
        where: { id, version },
        data: { ...settings, version: { increment: 1 } },
      });
      if (count === 0) throw new DomainError('CONFLICT', { values: { version } });
      await this.events.record(transaction, acting, {
        act: 'edit-settings',
        subject: { type: 'WorkingGroup', id },
        groupId: id,
        details: { ...settings, version: version + 1 },
      });
      return transaction.workingGroup.findUniqueOrThrow({ where: { id } });
    });
  }
}

/** Places of two institutions in one group that share a day. */
const overlaps = async (transaction: Transaction, keptId: string, goneId: string): Promise<number> => {
  const rows = await transaction.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "GroupMember" kept JOIN "GroupMember" gone USING ("groupId")
    WHERE kept."institutionId" = ${keptId}::uuid AND gone."institutionId" = ${goneId}::uuid
      AND (gone."toOn" IS NULL OR kept."fromOn" <= gone."toOn") AND (kept."toOn" IS NULL OR gone."fromOn" <= kept."toOn")`;
  return rows[0]?.count ?? 0;
};

/** Groups that both of two institutions lead. */
const leadsBoth = async (transaction: Transaction, keptId: string, goneId: string): Promise<number> => {
  const of = await transaction.groupCoLead.findMany({ where: { institutionId: keptId }, select: { groupId: true } });
  return transaction.groupCoLead.count({
    where: { institutionId: goneId, groupId: { in: of.map(({ groupId }) => groupId) } },
  });
};
