import { ensureBuilt, ensureInstalled, refuseOldNode, runBuilt } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
await ensureBuilt();
// In a session of its own, so that Ctrl-C reaches it once: through us.
process.exit(await runBuilt('apps/api/dist/main.js', process.argv.slice(2), { detached: true }));
