import { ensureBuilt, ensureInstalled, refuseOldNode, runBuilt } from './toolchain.mjs';

refuseOldNode();
await ensureInstalled();
await ensureBuilt({ only: '@cauce/api', isQuiet: true });
// npm moves to the checkout; the files that a person names are meant from where they stand.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exit(await runBuilt('apps/api/dist/cli/main.js', process.argv.slice(2), { cwd }));
