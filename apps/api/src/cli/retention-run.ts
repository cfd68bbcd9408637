import { newId } from '../platform/database/ids.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { RetentionService } from '../protection/retention.service.js';
import { withApp } from './with-app.js';

/** `cauce retention run [--dry-run]`: deletes what is over, or counts it; exit code 0 either way. */
export const retentionRun = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const isDryRun = argv.includes('--dry-run');
  if (argv.some((word) => word !== '--dry-run')) {
    process.stderr.write('cauce retention run takes nothing but --dry-run.\n');
    return 2;
  }
  return withApp(env, async (app) => {
    const acting = { viewer: await app.get(ViewersService).ofCommandLine(), requestId: newId() };
    const overdue = await app.get(RetentionService).run(acting, new Date(), isDryRun);
    if (overdue.length === 0) process.stdout.write('Nothing is over.\n');
    for (const { category, count } of overdue) {
      process.stdout.write(`${category}: ${count} ${isDryRun ? 'would be deleted' : 'deleted'}\n`);
    }
    return 0;
  });
};
