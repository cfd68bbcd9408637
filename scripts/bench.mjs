import { ensureBuilt, ensureInstalled, refuseOldNode, runBuilt } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
await ensureBuilt();
process.exit(await runBuilt('apps/api/dist/bench/bench.js', [], { detached: true }));
