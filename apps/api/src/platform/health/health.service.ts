import { Inject, Injectable } from '@nestjs/common';
import { migrationStatus } from '@cauce/database/migrate';
import { canRewriteLog } from '@cauce/database/roles';
import { SERVING_URL } from '../database/database.module.js';

/** Whether the portal can serve, and what an operator should mend. */
export interface Readiness {
  readonly isReady: boolean;
  readonly problems: string[];
  readonly warnings: string[];
}

/** Looks at what serving depends on. */
@Injectable()
export class HealthService {
  constructor(@Inject(SERVING_URL) private readonly servingUrl: string) {}

  async readiness(): Promise<Readiness> {
    try {
      const { pending, failed, unknown } = await migrationStatus(this.servingUrl);
      const problems = [
        ...pending.map((name) => `The migration ${name} is not applied.`),
        ...failed.map((name) => `The migration ${name} began and did not finish.`),
        ...unknown.map((name) => `The database has the migration ${name}, which this version does not know.`),
      ];
      const isOneRole = await canRewriteLog(this.servingUrl);
      const warnings = isOneRole
        ? ['The role that serves could change the log: set DATABASE_OWNER_URL to a second role that migrates.']
        : [];
      return { isReady: problems.length === 0, problems, warnings };
    } catch {
      return { isReady: false, problems: ['The database cannot be reached.'], warnings: [] };
    }
  }
}
