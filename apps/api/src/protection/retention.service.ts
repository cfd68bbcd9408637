import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { dataCategories, overBefore, type DataCategory } from '@cauce/domain/retention';
import { dayOf } from '@cauce/domain/time';
import { Viewer } from '../platform/auth/viewer.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { JobsService } from '../platform/jobs/jobs.service.js';
import {
  PersonalDataService,
  type HoldsPersonalData,
  type Touched,
} from '../platform/personal-data/personal-data.service.js';
import { ErasuresService } from './erasures.service.js';
import { z } from 'zod';

/** How many things of a kind had their time over. */
export interface Overdue {
  readonly category: DataCategory;
  readonly count: number;
}

/** Ends a transaction on purpose, with what it would have deleted. */
class LookedAt extends Error {
  constructor(readonly touched: Touched[]) {
    super('Only looked at.');
  }
}

const categorySchema = z.enum(dataCategories);

/** What is deleted by itself once the time is over for which it is kept. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly personalData: PersonalDataService,
    private readonly erasures: ErasuresService,
    private readonly jobs: JobsService,
  ) {
    this.jobs.register({
      name: 'retention',
      at: '02:30',
      run: async (now) => {
        await this.run({ viewer: new Viewer(null, [], 'PORTAL'), requestId: `retention-${dayOf(now)}` }, now, false);
      },
    });
  }

  /** Deletes whatever is over today; a dry run tells the same and changes nothing. */
  async run(acting: Acting, now: Date, isDryRun: boolean): Promise<Overdue[]> {
    const today = dayOf(now);
    const overdue: Overdue[] = [];
    for (const holder of this.personalData.all()) {
      const { category } = holder;
      const before = overBefore(category, today);
      if (before === null) continue;
      const count =
        category === 'PERSON'
          ? await this.erasures.eraseGone(acting, before, isDryRun)
          : await this.deleteOlder(acting, holder, { before, today, isDryRun });
      if (count > 0) overdue.push({ category, count });
    }
    return overdue;
  }

  /** What was deleted on schedule, the latest first: numbers by day. */
  async scheduled(): Promise<{ category: DataCategory; on: string; count: number }[]> {
    const groups = await this.database.deletion.groupBy({
      by: ['deletedOn', 'category'],
      where: { isOnSchedule: true },
      _count: { _all: true },
      orderBy: [{ deletedOn: 'desc' }, { category: 'asc' }],
      take: 50,
    });
    return groups.flatMap(({ category, deletedOn, _count }) => {
      const known = categorySchema.safeParse(category);
      return known.success ? [{ category: known.data, on: deletedOn, count: _count._all }] : [];
    });
  }

  private async deleteOlder(
    acting: Acting,
    { category, deleteOlder }: HoldsPersonalData,
    { before, today, isDryRun }: { before: string; today: string; isDryRun: boolean },
  ): Promise<number> {
    if (!deleteOlder) return 0;
    const touched = await this.database
      .$transaction(
        async (transaction) => {
          const gone = await deleteOlder(transaction, before);
          if (isDryRun) throw new LookedAt(gone);
          if (gone.length === 0) return gone;
          const id = newId();
          await transaction.deletion.createMany({
            data: gone.map((thing) => ({ id: newId(), category, deletedOn: today, isOnSchedule: true, ...thing })),
          });
          await this.events.record(transaction, acting, {
            act: 'delete-on-schedule',
            subject: { type: 'Retention', id },
            groupId: null,
            to: today,
            details: { category, before, things: gone.length },
          });
          return gone;
        },
        { timeout: 60_000 },
      )
      .catch((error: unknown) => {
        if (error instanceof LookedAt) return error.touched;
        throw error;
      });
    return touched.length;
  }
}
