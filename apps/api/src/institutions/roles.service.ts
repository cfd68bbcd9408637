import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import {
  delegateInputSchema,
  isGroupRole,
  roleInputSchema,
  rolesAnInstitutionNeeds,
  covers,
  type InstitutionRoleKind,
  type RoleKind,
  type Term,
} from '@cauce/domain/role';
import { daySchema } from '@cauce/domain/time';
import { z } from 'zod';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { canReadRoles, institutionPolicy } from './institutions.policy.js';
import { InstitutionsService } from './institutions.service.js';
import { PeopleService } from './people.service.js';
import { asGroupRole, asInstitutionRole, type StoredRole } from './roles.loader.js';
import { canGrantIn, canSeeRole, rolePolicy } from './roles.policy.js';

/** Terms that share a day with another. */
const overlapping = ({ fromOn, toOn }: Term) => ({
  ...(toOn === null ? {} : { fromOn: { lte: toOn } }),
  OR: [{ toOn: null }, { toOn: { gte: fromOn } }],
});

/** Roles in groups and for institutions: who holds them, since when, until when. */
@Injectable()
export class RolesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly institutions: InstitutionsService,
    private readonly people: PeopleService,
  ) {}

  /** Who was focal point of an institution on a day; null where nobody was, or nobody the viewer may know of. */
  async focalPointOn(viewer: Viewer, institutionId: string, typedDay: string): Promise<StoredRole | null> {
    const on = parseInput(daySchema, typedDay);
    const institution = await this.institutions.byId(viewer, institutionId);
    if (!institution || !canReadRoles(viewer, await this.institutions.factsOf(institution))) return null;
    const role = await this.database.institutionRole.findFirst({
      where: { institutionId: institution.id, role: 'FOCAL_POINT', ...overlapping({ fromOn: on, toOn: on }) },
    });
    return role ? asInstitutionRole(role) : null;
  }

  /** The roles that an institution should have and that nobody holds on a day. */
  vacanciesIn(roles: readonly StoredRole[], day: string): InstitutionRoleKind[] {
    return rolesAnInstitutionNeeds.filter((kind) => !roles.some((role) => role.role === kind && covers(role, day)));
  }

  /** Gives a person a role; two people never hold one role of an institution at once. */
  async grant(acting: Acting, typed: unknown, at?: Date): Promise<StoredRole> {
    const input = parseInput(roleInputSchema, typed);
    const term = { fromOn: input.fromOn, toOn: input.toOn ?? null };
    const { role } = input;
    if (isGroupRole(role)) {
      const groupId = await this.groupId(input.group ?? '');
      allow(acting.viewer, canGrantIn(acting.viewer, groupId));
      const person = await this.people.one(acting.viewer, input.person, 'person');
      return this.database.$transaction(async (transaction) => {
        await transaction.$queryRaw`SELECT 1 FROM "WorkingGroup" WHERE "id" = ${groupId}::uuid FOR UPDATE`;
        const institutionId =
          role === 'CO_LEAD' ? await this.leading(transaction, groupId, input.institution ?? '') : null;
        const own = { groupId, personId: person.id, role, institutionId };
        const held = await transaction.groupRole.findFirst({ where: { ...own, ...overlapping(term) } });
        if (held) throw new DomainError('TERM_OVERLAPS', { field: 'fromOn' });
        const granted = asGroupRole(await transaction.groupRole.create({ data: { id: newId(), ...own, ...term } }));
        await this.recordOf(transaction, acting, 'grant-role', granted, at ? { at } : {});
        return granted;
      });
    }
    const institution = await this.institutions.one(acting.viewer, input.institution ?? '', 'institution');
    allow(acting.viewer, institutionPolicy.grantRole(acting.viewer, await this.institutions.factsOf(institution)));
    const person = await this.people.one(acting.viewer, input.person, 'person');
    return this.database.$transaction((transaction) =>
      this.giveForInstitution(
        transaction,
        acting,
        { institutionId: institution.id, personId: person.id, role, ...term },
        at ? { at } : {},
      ),
    );
  }

  /** Lets a validating authority name who acts in its place until a day; a manager who does it acts on its behalf. */
  async nameDelegate(acting: Acting, institutionId: string, typed: unknown, at?: Date): Promise<StoredRole> {
    const input = parseInput(delegateInputSchema, typed);
    const institution = await this.institutions.one(acting.viewer, institutionId, 'institution');
    const { viewer } = acting;
    allow(viewer, institutionPolicy.nameDelegate(viewer, await this.institutions.factsOf(institution)));
    const person = await this.people.one(viewer, input.person, 'person');
    const authority = await this.database.institutionRole.findFirst({
      where: {
        institutionId: institution.id,
        role: 'VALIDATING_AUTHORITY',
        ...overlapping({ fromOn: viewer.today, toOn: viewer.today }),
      },
    });
    if (!authority) throw new DomainError('INCOMPLETE', { field: 'institution' });
    return this.database.$transaction((transaction) =>
      this.giveForInstitution(
        transaction,
        acting,
        {
          institutionId: institution.id,
          personId: person.id,
          role: 'DELEGATE',
          fromOn: input.fromOn,
          toOn: input.toOn ?? null,
        },
        {
          ...(at ? { at } : {}),
          ...(authority.personId === viewer.personId ? {} : { onBehalfOfId: authority.personId }),
        },
      ),
    );
  }

  /** Ends a role with a last day, today unless another is named; one that would end before it began is taken back. */
  async end(acting: Acting, id: string, typedDay: string | null): Promise<StoredRole> {
    const { viewer } = acting;
    const on = typedDay === null ? viewer.today : parseInput(daySchema, typedDay);
    const role = await this.visible(viewer, id);
    allow(viewer, rolePolicy.end(viewer, await this.factsOf(role)));
    if (role.toOn !== null && role.toOn <= on) throw new DomainError('NOTHING_DUE');
    return this.database.$transaction(async (transaction) => {
      if (role.role === 'MANAGER' && role.groupId) await this.refuseLastManager(transaction, role.groupId, id, on);
      const isTakenBack = on < role.fromOn;
      const table = { where: { id }, data: { toOn: on } };
      if (isGroupRole(role.role)) {
        await (isTakenBack ? transaction.groupRole.delete({ where: { id } }) : transaction.groupRole.update(table));
      } else {
        await (isTakenBack
          ? transaction.institutionRole.delete({ where: { id } })
          : transaction.institutionRole.update(table));
      }
      await this.recordOf(transaction, acting, isTakenBack ? 'withdraw-role' : 'end-role', role, { to: on });
      return { ...role, toOn: on };
    });
  }

  /** Makes a person manager of a group from today on, for the command line; nothing happens where they are one. */
  async ensureManager(acting: Acting, group: string, personId: string): Promise<boolean> {
    const groupId = await this.groupId(group);
    const held = await this.database.groupRole.findFirst({
      where: {
        groupId,
        personId,
        role: 'MANAGER',
        ...overlapping({ fromOn: acting.viewer.today, toOn: acting.viewer.today }),
      },
    });
    if (held) return false;
    await this.grant(acting, { person: personId, role: 'MANAGER', group, fromOn: acting.viewer.today });
    return true;
  }

  /** What the rules ask about a role. */
  async factsOf(role: StoredRole) {
    const groupIds = role.groupId
      ? [role.groupId]
      : role.institutionId
        ? await this.institutions.groupIdsOf(role.institutionId)
        : [];
    return { personId: role.personId, groupIds };
  }

  /** Writes an act on a role into the log: of the person, in the group's chain, naming group and institution. */
  recordOf(
    transaction: Transaction,
    acting: Acting,
    act: string,
    { id, role, personId, groupId, institutionId, fromOn, toOn }: StoredRole,
    more: { at?: Date; to?: string; onBehalfOfId?: string; successorId?: string } = {},
  ): Promise<void> {
    const { successorId, ...rest } = more;
    return this.events.record(transaction, acting, {
      act,
      subject: { type: 'Person', id: personId },
      groupId,
      details: {
        roleId: id,
        role,
        fromOn,
        toOn,
        ...(groupId ? { groupId } : {}),
        ...(institutionId ? { institutionId } : {}),
        ...(successorId ? { successorId } : {}),
      },
      ...rest,
    });
  }

  private async giveForInstitution(
    transaction: Transaction,
    acting: Acting,
    row: { institutionId: string; personId: string; role: InstitutionRoleKind; fromOn: string; toOn: string | null },
    more: { at?: Date; onBehalfOfId?: string },
  ): Promise<StoredRole> {
    const { institutionId, role } = row;
    await transaction.$queryRaw`SELECT 1 FROM "Institution" WHERE "id" = ${institutionId}::uuid FOR UPDATE`;
    const held = await transaction.institutionRole.findFirst({ where: { institutionId, role, ...overlapping(row) } });
    if (held) throw new DomainError('TERM_OVERLAPS', { field: 'fromOn' });
    const granted = asInstitutionRole(await transaction.institutionRole.create({ data: { id: newId(), ...row } }));
    await this.recordOf(transaction, acting, role === 'DELEGATE' ? 'name-delegate' : 'grant-role', granted, more);
    return granted;
  }

  private async visible(viewer: Viewer, id: string): Promise<StoredRole> {
    const isId = z.uuid().safeParse(id).success;
    const inGroup = isId ? await this.database.groupRole.findUnique({ where: { id } }) : null;
    const forInstitution = isId && !inGroup ? await this.database.institutionRole.findUnique({ where: { id } }) : null;
    const role = inGroup ? asGroupRole(inGroup) : forInstitution ? asInstitutionRole(forInstitution) : null;
    if (!role || !canSeeRole(viewer, await this.factsOf(role))) throw new DomainError('NOT_FOUND');
    return role;
  }

  private async refuseLastManager(transaction: Transaction, groupId: string, id: string, on: string): Promise<void> {
    await transaction.$queryRaw`SELECT 1 FROM "WorkingGroup" WHERE "id" = ${groupId}::uuid FOR UPDATE`;
    const others = await transaction.groupRole.count({
      where: {
        groupId,
        role: 'MANAGER' satisfies RoleKind,
        id: { not: id },
        OR: [{ toOn: null }, { toOn: { gt: on } }],
      },
    });
    if (others === 0) throw new DomainError('LAST_MANAGER');
  }

  private async leading(transaction: Transaction, groupId: string, institutionId: string): Promise<string> {
    const coLead = z.uuid().safeParse(institutionId).success
      ? await transaction.groupCoLead.findUnique({ where: { groupId_institutionId: { groupId, institutionId } } })
      : null;
    if (!coLead) throw new DomainError('NOT_A_CO_LEAD', { field: 'institution' });
    return institutionId;
  }

  private async groupId(slug: string): Promise<string> {
    const group = await this.database.workingGroup.findUnique({ where: { slug }, select: { id: true } });
    if (!group) throw new DomainError('NOT_FOUND', { field: 'group' });
    return group.id;
  }
}
