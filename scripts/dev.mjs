import { ensureBuilt, ensureInstalled, nodeBinary, refuseOldNode, run } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
await ensureBuilt();
const codes = await Promise.race([
  run('turbo', ['watch', 'build', '--output-logs=new-only']),
  run(nodeBinary, ['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/api/dist/main.js']),
]);
process.exit(codes);
