import { Injectable } from '@nestjs/common';
import { PrismaClient, type Transaction } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { dataCategories, retentionRules, type DataCategory, type ErasureOutcome } from '@cauce/domain/retention';
import { dayOf } from '@cauce/domain/time';
import { PeopleDataService } from '../institutions/people-data.service.js';
import { personPolicy } from '../institutions/people.policy.js';
import { PeopleService } from '../institutions/people.service.js';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { ownAddressesOf } from '../platform/personal-data/own-addresses.js';
import { PersonalDataService, type Touched } from '../platform/personal-data/personal-data.service.js';
import { canHaveData } from './protection.policy.js';
import { ruleOf } from './rules.js';

/** What an erasure does to one kind of thing. */
interface Step {
  readonly category: DataCategory;
  readonly outcome: ErasureOutcome;
  readonly count: number;
}

/** What an erasure does, told before or after. */
interface Sheet {
  readonly steps: Step[];
  readonly formerOfId: string | null;
}

/** Ends a transaction on purpose, with what it would have done. */
class LookedAt extends Error {
  constructor(readonly sheet: Sheet) {
    super('Only looked at.');
  }
}

const namesOf = async (transaction: Transaction, personIds: readonly string[]): Promise<string[]> => {
  const people = await transaction.person.findMany({
    where: { id: { in: [...personIds] }, erasedAt: null },
    select: { name: true },
  });
  return people.map(({ name }) => name.toLowerCase());
};

/** How an erasure came about. */
interface Cause {
  readonly act: 'erase' | 'erase-on-request' | 'delete-on-schedule';
  readonly reason?: string;
}

/** People erased: what is held of them goes, and what the record keeps stands without their name. */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly people: PeopleService,
    private readonly peopleData: PeopleDataService,
    private readonly personalData: PersonalDataService,
  ) {}

  /** Erases whoever asks, once they have typed their own name; a dry run tells the same and changes nothing. */
  async eraseMe(acting: Acting, typedName: string | null, isDryRun: boolean) {
    allow(acting.viewer, canHaveData(acting.viewer));
    const person = await this.people.me(acting.viewer);
    if (!person) throw new DomainError('NOT_FOUND');
    if (!isDryRun && typedName?.trim() !== person.name) throw new DomainError('INVALID_INPUT', { field: 'confirm' });
    return this.told(await this.erase(acting, person.id, { act: 'erase' }, isDryRun), isDryRun);
  }

  /** Erases a person who asked a manager for it; a dry run tells what would happen, and needs no reason. */
  async erasePerson(acting: Acting, id: string, typedReason: string, isDryRun: boolean) {
    const person = await this.people.one(acting.viewer, id);
    allow(acting.viewer, personPolicy.erase(acting.viewer, await this.people.factsOf(person)));
    const reason = typedReason.trim();
    if (!isDryRun && reason === '') throw new DomainError('REASON_NEEDED', { field: 'reason' });
    if (reason.length > 1000) throw new DomainError('INVALID_INPUT', { field: 'reason' });
    return this.told(await this.erase(acting, person.id, { act: 'erase-on-request', reason }, isDryRun), isDryRun);
  }

  /** Erases the people who have had no part in anything since before a day; gives how many that are, or would be. */
  async eraseGone(acting: Acting, before: string, isDryRun: boolean): Promise<number> {
    const ids = await this.peopleData.goneBefore(before);
    if (!isDryRun) for (const id of ids) await this.erase(acting, id, { act: 'delete-on-schedule' }, false);
    return ids.length;
  }

  private async erase(acting: Acting, personId: string, cause: Cause, isDryRun: boolean): Promise<Sheet> {
    const personIds = await this.peopleData.recordsOf(personId);
    // What is only found by the name has to be found before the name goes.
    const found = new Map<DataCategory, number>();
    for (const { category, find } of this.personalData.all()) found.set(category, (await find(personIds)).length);
    return this.database
      .$transaction(
        async (transaction) => {
          const at = new Date();
          await this.refuseLastManager(transaction, personIds, dayOf(at));
          // Read before they go with the person.
          const ownAddresses = await ownAddressesOf(transaction, personIds);
          const names = await namesOf(transaction, personIds);
          const steps: Step[] = [];
          const untold = new Set<DataCategory>();
          for (const { category, isForOwnEyes, erase } of this.personalData.all()) {
            if (isForOwnEyes) untold.add(category);
            const touched = (await erase?.(transaction, { personId, personIds, ownAddresses, names, at })) ?? [];
            const outcome = retentionRules[category].onErasure;
            if (outcome === 'DELETED') await this.note(transaction, category, touched, at, cause);
            steps.push({ category, outcome, count: erase ? touched.length : (found.get(category) ?? 0) });
          }
          const { formerOfId } = await transaction.person.findUniqueOrThrow({ where: { id: personId } });
          const isTold = ({ category }: Step) => !untold.has(category);
          const sheet = {
            steps: steps.filter((step) => step.count > 0 && (cause.act === 'erase' || isTold(step))),
            formerOfId,
          };
          if (isDryRun) throw new LookedAt(sheet);
          await this.events.record(transaction, acting, {
            act: cause.act,
            subject: { type: 'Person', id: personId },
            groupId: null,
            details: {
              institutionId: formerOfId,
              things: steps.filter(isTold).reduce((sum, { count }) => sum + count, 0),
            },
            ...(cause.reason === undefined ? {} : { note: cause.reason }),
          });
          return sheet;
        },
        { timeout: 30_000 },
      )
      .catch((error: unknown) => {
        if (error instanceof LookedAt) return error.sheet;
        throw error;
      });
  }

  private async note(
    transaction: Transaction,
    category: DataCategory,
    touched: readonly Touched[],
    at: Date,
    { act }: Cause,
  ): Promise<void> {
    const [deletedOn, isOnSchedule] = [dayOf(at), act === 'delete-on-schedule'];
    await transaction.deletion.createMany({
      data: touched.map((thing) => ({ id: newId(), category, deletedOn, isOnSchedule, ...thing })),
    });
  }

  private async refuseLastManager(
    transaction: Transaction,
    personIds: readonly string[],
    today: string,
  ): Promise<void> {
    const lasts = { fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] };
    const managing = await transaction.groupRole.findMany({
      where: { role: 'MANAGER', personId: { in: [...personIds] }, ...lasts },
      select: { groupId: true },
    });
    for (const { groupId } of managing) {
      await transaction.$queryRaw`SELECT 1 FROM "WorkingGroup" WHERE "id" = ${groupId}::uuid FOR UPDATE`;
      const others = await transaction.groupRole.count({
        where: { groupId, role: 'MANAGER', personId: { notIn: [...personIds] }, ...lasts },
      });
      if (others === 0) throw new DomainError('LAST_MANAGER');
    }
  }

  private told({ steps, formerOfId }: Sheet, isDryRun: boolean) {
    return {
      isDone: !isDryRun,
      formerOfId,
      steps: steps
        .toSorted((one, other) => dataCategories.indexOf(one.category) - dataCategories.indexOf(other.category))
        .map(({ category, outcome, count }) => ({ rule: ruleOf(category), outcome, count })),
    };
  }
}
