import { ensureBuilt, ensureInstalled, environment, nodeBinary, refuseOldNode, run } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
await ensureBuilt();
// In development the portal reads the web's pages anew after every build.
const env = { ...environment(), NODE_ENV: 'development' };
const codes = await Promise.race([
  run('turbo', ['watch', 'build', '--output-logs=new-only']),
  run(nodeBinary, ['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/api/dist/main.js'], { env }),
]);
process.exit(codes);
