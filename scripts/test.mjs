import { runStages } from './report.mjs';
import { allStages, namedStages } from './stages.mjs';
import { ensureBuilt, ensureInstalled, refuseOldNode } from './toolchain.mjs';

const chosen = (stages, args) => {
  const at = args.indexOf('--only');
  if (at === -1) return stages();
  const names = (args[at + 1] ?? '').split(',');
  const known = [...stages(), ...namedStages()];
  const found = known.filter((stage) => names.includes(stage.name) || names.includes(stage.group));
  if (found.length > 0) return found;
  process.stderr.write(`--only takes ${known.map((stage) => stage.name).join(', ')} or unit.\n`);
  process.exit(2);
};

refuseOldNode();
await ensureInstalled();
const stages = chosen(allStages, process.argv.slice(2));
if (process.argv.includes('--only')) {
  for (const { needs } of stages) if (needs) await ensureBuilt(needs === 'everything' ? {} : { only: needs });
}
process.exit(await runStages(stages));
