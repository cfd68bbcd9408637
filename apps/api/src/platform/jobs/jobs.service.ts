import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { dayOf } from '@cauce/domain/time';

/** What the portal does by itself, once a day. */
export interface DailyJob {
  readonly name: string;
  /** The time of day, UTC, from which on it is due: `HH:MM`. */
  readonly at: string;
  readonly run: (now: Date) => Promise<void>;
}

const minute = 60_000;
/** A job that has not ended after this long is taken to have died with its process. */
const longest = 60 * minute;

/** What the portal does by itself: of several processes over one database, one does it. */
@Injectable()
export class JobsService implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly jobs: DailyJob[] = [];
  private timer: NodeJS.Timeout | undefined;
  private underway: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: PrismaClient) {}

  /** Makes a job known. */
  register(job: DailyJob): void {
    this.jobs.push(job);
  }

  /** Looks every minute for what is due; what was missed while nothing ran is done at once. */
  start(): void {
    const look = (): void => {
      this.underway = this.underway.then(() => this.runDue(new Date()));
    };
    look();
    this.timer = setInterval(look, minute);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underway;
  }

  /** Does what is due and nobody else does; gives the names of what was done here. */
  async runDue(now: Date): Promise<string[]> {
    const done: string[] = [];
    for (const job of this.jobs) {
      if (now.toISOString().slice(11, 16) < job.at) continue;
      try {
        if (!(await this.claim(job.name, now))) continue;
        await job.run(now);
        await this.database.jobRun.update({
          where: { name_day: { name: job.name, day: dayOf(now) } },
          data: { finishedAt: now },
        });
        done.push(job.name);
      } catch (error) {
        this.logger.error(`${job.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    }
    return done;
  }

  /** Takes a job for today, unless it is done or somebody is at it. */
  private claim(name: string, now: Date): Promise<boolean> {
    const day = dayOf(now);
    return this.database.$transaction(async (transaction) => {
      const [lock] = await transaction.$queryRaw<{ isMine: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtextextended(${`job:${name}`}, 0)) AS "isMine"`;
      if (!lock?.isMine) return false;
      const before = await transaction.jobRun.findUnique({ where: { name_day: { name, day } } });
      const isTaken =
        before !== null && (before.finishedAt !== null || now.getTime() - before.startedAt.getTime() < longest);
      if (isTaken) return false;
      await transaction.jobRun.upsert({
        where: { name_day: { name, day } },
        create: { name, day, startedAt: now },
        update: { startedAt: now },
      });
      return true;
    });
  }
}
