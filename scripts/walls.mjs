import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds the repository against its walls, then against planted breaches: a wall that lets those through fails as well. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const holds = run(
  cruiser,
  'apps',
  'packages',
  'prisma',
  '--config',
  '.dependency-cruiser.mjs',
  '--output-type',
  'err-long',
);
const fires = run('--test', 'scripts/walls.spec.mjs', 'scripts/lint-rules.spec.mjs');
process.exit(holds || fires);
