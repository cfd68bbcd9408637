import { runStages } from './report.mjs';
import { fastStages } from './stages.mjs';
import { ensureInstalled, refuseOldNode } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
process.exit(await runStages(fastStages()));
