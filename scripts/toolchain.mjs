import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Node 24, which the portal runs on whatever Node started this. */
export const nodeBinary = join(root, 'node_modules/node/bin/node');

const oldestNode = 20;

/** Ends with one sentence where Node is too old to go on. */
export const refuseOldNode = () => {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= oldestNode) return;
  process.stderr.write(
    `Cauce needs Node ${oldestNode} or newer and this is ${process.versions.node}: install a newer one, then run the same command again.\n`,
  );
  process.exit(1);
};

/** The environment of whatever is run: the checkout's own programs come first. */
export const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
  DATA_DIR: resolve(root, process.env.DATA_DIR || '.data'),
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
});

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Calls back once npm, which started us, is gone: killed outright, it passes no signal on. */
const whenNpmIsGone = (callBack) => {
  if (!process.env.npm_lifecycle_event) return () => {};
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    callBack();
  }, 500);
  return () => clearInterval(timer);
};

/** Prints what a program says on our error output, but for lines that say nothing to whoever starts the portal. */
const printLines = (child, without) => {
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (!without.test(line)) process.stderr.write(`${line}\n`);
    });
  }
};

/** Runs a program to its end and gives its exit code; signals sent to us are passed on to it. */
export const run = (program, args, options = {}) =>
  new Promise((done) => {
    const { without, ...spawning } = options;
    const child = spawn(program, args, { cwd: root, env: environment(), stdio: 'inherit', ...spawning });
    if (without) printLines(child, without);
    const passOn = (signal) => void child.kill(signal);
    for (const signal of signals) process.on(signal, passOn);
    const watchNoLonger = whenNpmIsGone(() => passOn('SIGTERM'));
    const finish = (code) => {
      watchNoLonger();
      for (const signal of signals) process.off(signal, passOn);
      done(code);
    };
    child.once('error', (error) => {
      process.stderr.write(`${program} could not be run: ${error.message}\n`);
      finish(127);
    });
    child.once('exit', (code, signal) => finish(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

const fingerprintOf = (paths) => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};

const isStamped = (stamp, fingerprint) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;

const aside = (isQuiet) => (isQuiet ? { stdio: ['ignore', 2, 2] } : {});

/** The host's Node only installs; the portal runs on its own. */
const noise = /Unsupported engine|^npm warn Unknown|^Agent skills awaiting|^Run "pnpm approve"/;

/** Installs what the lockfile lists, unless it is there already; nothing is printed on the standard output. */
export const ensureInstalled = async () => {
  const stamp = join(root, 'node_modules/.cauce-installed');
  const fingerprint = fingerprintOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml']);
  if (isStamped(stamp, fingerprint) && existsSync(nodeBinary)) return;
  process.stderr.write('Installing what the portal is made of; the first time takes a minute or two.\n');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const code = await run('npx', args, { stdio: ['ignore', 'pipe', 'pipe'], without: noise });
  if (code !== 0) {
    process.stderr.write(
      'The installation did not finish: see the lines above; a reachable npm registry is needed once.\n',
    );
    process.exit(code);
  }
  writeFileSync(stamp, fingerprint);
};

const derived = new Set([
  'node_modules',
  'dist',
  'generated',
  'coverage',
  'e2e',
  'test',
  'test-results',
  'playwright-report',
]);
const isSource = (name) => !derived.has(name) && !name.startsWith('.') && !/\.spec\.tsx?$|^schema\.graphql$/.test(name);

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => isSource(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    });

const sourcesFingerprint = () => {
  const hash = createHash('sha256').update(
    fingerprintOf(['pnpm-lock.yaml', 'turbo.json', 'tsconfig.base.json', '.swcrc']),
  );
  for (const path of ['apps', 'packages', 'prisma'].flatMap(filesUnder).sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    // Whole seconds: an archive that carries the checkout elsewhere keeps no finer ones.
    hash.update(`${path} ${size} ${Math.floor(mtimeMs / 1000)}\n`);
  }
  return hash.digest('hex');
};

const outputs = { '@cauce/api': ['apps/api/dist/cli/main.js'], everything: ['apps/api/dist/main.js', 'apps/web/dist'] };
const hasOutputs = (only = 'everything') => (outputs[only] ?? []).every((path) => existsSync(join(root, path)));

const stampOf = (only = 'everything') => join(root, '.cache', `built-${only.replace(/\W+/g, '-')}`);

/** Builds one workspace package and what it needs, or everything, unless nothing changed since the last time. */
export const ensureBuilt = async ({ only, isQuiet = false } = {}) => {
  const fingerprint = sourcesFingerprint();
  const isBuilt = isStamped(stampOf(only), fingerprint) || isStamped(stampOf(), fingerprint);
  if (isBuilt && hasOutputs(only)) return;
  process.stderr.write('Building.\n');
  const filter = only === undefined ? [] : [`--filter=${only}`];
  const code = await run('turbo', ['run', 'build', '--output-logs=errors-only', ...filter], aside(isQuiet));
  if (code !== 0) process.exit(code);
  mkdirSync(dirname(stampOf()), { recursive: true });
  writeFileSync(stampOf(only), fingerprint);
};

const dieWithUs = () =>
  process.platform === 'linux' && spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0
    ? ['setpriv', '--pdeathsig', 'TERM']
    : [];

/** Runs a built program of the portal on Node 24; where the system can, it ends even if we are killed outright. */
export const runBuilt = (path, args, options = {}) => {
  const [program, ...rest] = [...dieWithUs(), nodeBinary, '--enable-source-maps', join(root, path), ...args];
  return run(program, rest, options);
};
