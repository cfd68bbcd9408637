import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { dayBefore, daySchema } from '@cauce/domain/time';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { HoldingsService, type HandOver, type HandOverScope, type OpenThing } from './holdings.service.js';
import { institutionPolicy } from './institutions.policy.js';
import { InstitutionsService } from './institutions.service.js';
import { PeopleService } from './people.service.js';
import { asGroupRole, asInstitutionRole, type StoredRole } from './roles.loader.js';
import { canGrantIn } from './roles.policy.js';
import { RolesService } from './roles.service.js';

/** What was asked for: who leaves, who follows, where, from which day, and whether it is only looked at. */
export interface HandOverWish {
  readonly from: string;
  readonly to: string;
  readonly institution?: string | undefined;
  readonly group?: string | undefined;
  readonly on?: string | undefined;
  readonly isDryRun: boolean;
}

/** Ends a transaction on purpose, with what it would have done. */
class LookedAt extends Error {
  constructor(readonly moved: OpenThing[]) {
    super('Only looked at.');
  }
}

/** When somebody leaves: one act moves all that is open to a successor; what the leaver did stays theirs. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly institutions: InstitutionsService,
    private readonly people: PeopleService,
    private readonly roles: RolesService,
    private readonly holdings: HoldingsService,
  ) {
    this.holdings.registerOpenThings((transaction, acting, handOver) => this.moveRoles(transaction, acting, handOver));
  }

  /** Hands everything over and gives the sheet of what moved; a dry run gives the same sheet and moves nothing. */
  async handOver(acting: Acting, wish: HandOverWish, at?: Date) {
    const { viewer } = acting;
    const on = wish.on === undefined ? viewer.today : parseInput(daySchema, wish.on);
    const scope = await this.scopeOf(acting, wish);
    const leaver = await this.people.one(viewer, wish.from, 'from');
    const successor = await this.people.one(viewer, wish.to, 'to');
    if (leaver.id === successor.id) throw new DomainError('SAME_TWICE', { field: 'to' });
    const handOver = { leaverId: leaver.id, successorId: successor.id, scope, on, ...(at ? { at } : {}) };
    const moved = await this.database
      .$transaction(async (transaction) => {
        const things = await this.holdings.moveAll(transaction, acting, handOver);
        if (wish.isDryRun) throw new LookedAt(things);
        if (things.length === 0) throw new DomainError('NOTHING_DUE');
        await this.events.record(transaction, acting, {
          act: 'hand-over',
          subject: { type: 'Person', id: leaver.id },
          groupId: scope.groupId,
          to: on,
          ...(at ? { at } : {}),
          details: {
            successorId: successor.id,
            count: things.length,
            ...(scope.groupId ? { groupId: scope.groupId } : { institutionId: scope.institutionId }),
          },
        });
        return things;
      })
      .catch((error: unknown) => {
        if (error instanceof LookedAt) return error.moved;
        throw error;
      });
    return { leaver, successor, on, isDone: !wish.isDryRun, moved };
  }

  private async scopeOf({ viewer }: Acting, { institution, group }: HandOverWish): Promise<HandOverScope> {
    if ((institution === undefined) === (group === undefined)) {
      throw new DomainError('INVALID_INPUT', { field: 'institution' });
    }
    if (institution !== undefined) {
      const { id } = await this.institutions.one(viewer, institution, 'institution');
      allow(viewer, institutionPolicy.handOver(viewer, await this.institutions.factsOf({ id })));
      return { groupId: null, institutionId: id };
    }
    const found = await this.database.workingGroup.findUnique({ where: { slug: group ?? '' }, select: { id: true } });
    if (!found) throw new DomainError('NOT_FOUND', { field: 'group' });
    allow(viewer, canGrantIn(viewer, found.id));
    return { groupId: found.id, institutionId: null };
  }

  /** The leaver's terms end on the day before, the successor's begin; a term that had not begun changes its holder. */
  private async moveRoles(transaction: Transaction, acting: Acting, handOver: HandOver): Promise<OpenThing[]> {
    const { leaverId, successorId, scope, on } = handOver;
    const open = { OR: [{ toOn: null }, { toOn: { gte: on } }] };
    const things: OpenThing[] = [];
    if (scope.groupId !== null) {
      const { groupId } = scope;
      for (const role of await transaction.groupRole.findMany({ where: { groupId, personId: leaverId, ...open } })) {
        refusePast(acting, role, on);
        const same = { groupId, personId: successorId, role: role.role, institutionId: role.institutionId, ...open };
        const isHeld = (await transaction.groupRole.findFirst({ where: same })) !== null;
        if (role.fromOn < on) {
          await transaction.groupRole.update({ where: { id: role.id }, data: { toOn: dayBefore(on) } });
          if (!isHeld) {
            const { id: _ended, ...row } = role;
            await transaction.groupRole.create({ data: { ...row, id: newId(), personId: successorId, fromOn: on } });
          }
        } else if (isHeld) await transaction.groupRole.delete({ where: { id: role.id } });
        else await transaction.groupRole.update({ where: { id: role.id }, data: { personId: successorId } });
        things.push(await this.told(transaction, acting, asGroupRole(role), handOver, !isHeld));
      }
      return things;
    }
    const { institutionId } = scope;
    const where = { institutionId, personId: leaverId, ...open };
    for (const role of await transaction.institutionRole.findMany({ where })) {
      refusePast(acting, role, on);
      if (role.fromOn < on) {
        await transaction.institutionRole.update({ where: { id: role.id }, data: { toOn: dayBefore(on) } });
        await transaction.institutionRole.create({ data: { ...role, id: newId(), personId: successorId, fromOn: on } });
      } else {
        await transaction.institutionRole.update({ where: { id: role.id }, data: { personId: successorId } });
      }
      things.push(await this.told(transaction, acting, asInstitutionRole(role), handOver, true));
    }
    return things;
  }

  private async told(
    transaction: Transaction,
    acting: Acting,
    role: StoredRole,
    { successorId, on, at }: HandOver,
    isMoved: boolean,
  ): Promise<OpenThing> {
    await this.roles.recordOf(transaction, acting, 'hand-over-role', role, {
      to: on,
      successorId,
      ...(at ? { at } : {}),
    });
    return {
      noun: 'ROLE',
      id: role.id,
      what: role.role,
      groupId: role.groupId,
      institutionId: role.institutionId,
      isMoved,
    };
  }
}

/** A term that had begun was the leaver's, whatever day is named: who held a role on a day of the past does not change. */
const refusePast = ({ viewer }: Acting, { fromOn }: { fromOn: string }, on: string): void => {
  if (fromOn >= on && fromOn < viewer.today) throw new DomainError('INVALID_INPUT', { field: 'on' });
};
