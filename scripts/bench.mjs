import { ensureBuilt, ensureInstalled, refuseOldNode, runBuilt } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
await ensureBuilt();
const program = process.argv[2] === 'sign-ins' ? 'sign-ins' : 'bench';
process.exit(await runBuilt(`apps/api/dist/bench/${program}.js`, [], { detached: true }));
