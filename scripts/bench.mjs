import { ensureBuilt, ensureInstalled, refuseOldNode, runBuilt } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
await ensureBuilt();
const program = ['sign-ins', 'notes'].find((name) => name === process.argv[2]) ?? 'bench';
process.exit(await runBuilt(`apps/api/dist/bench/${program}.js`, [], { detached: true }));
