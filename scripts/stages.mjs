import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { environment, nodeBinary, root } from './toolchain.mjs';

const reports = join(root, '.cache/reports');

/** What a stage ended with; `output` is what a person needs when it failed. */
const outcome = (passed, failed, output = '') => ({ passed, failed, output });

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    running.forEach((child) => child.kill('SIGTERM'));
    setTimeout(() => process.exit(130), 5_000).unref();
    Promise.all([...running].map((child) => new Promise((ended) => child.once('exit', ended)))).then(() =>
      process.exit(130),
    );
  });
}

/** Runs a program and gives its exit code and all that it printed. */
const capture = (program, args, { cwd = root, env = {} } = {}) =>
  new Promise((done) => {
    const child = spawn(program, args, { cwd, env: { ...environment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes));
    child.stderr.on('data', (bytes) => (output += bytes));
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => {
      running.delete(child);
      done({ code: code ?? 1, output });
    });
  });

/** A stage that is one test: a program that must end with 0. */
const command = (name, program, args, options) => ({
  name,
  isLight: true,
  run: async () => {
    const { code, output } = await capture(program, args, options);
    return code === 0 ? outcome(1, 0) : outcome(0, 1, output);
  },
});

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
const workTree = () => git('status', '--porcelain').stdout + git('diff', 'HEAD').stdout;

const generateLeavesGitClean = {
  name: 'generate',
  run: async () => {
    if (git('rev-parse', 'HEAD').status !== 0)
      return outcome(0, 1, 'This is no git checkout: nothing to compare with.');
    const before = workTree();
    // Without the cache, which would put back what an earlier run generated.
    const { code, output } = await capture('turbo', ['run', 'generate', '--force', '--output-logs=errors-only']);
    if (code !== 0) return outcome(0, 1, output);
    if (workTree() === before) return outcome(1, 0);
    return outcome(
      0,
      1,
      `"npm run generate" changes what git holds: run it and commit.\n${git('status', '--short').stdout}`,
    );
  },
};

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** One package's Jest; a test that was skipped counts as failed. */
const jest = (folder) => {
  const name = folder.split('/').at(-1);
  return {
    name,
    group: 'unit',
    needs: `@cauce/${name}`,
    run: async () => {
      const file = join(reports, `jest-${name}.json`);
      rmSync(file, { force: true });
      const args = [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        join(root, 'node_modules/jest/bin/jest.js'),
      ];
      const { code, output } = await capture(
        nodeBinary,
        [...args, '--ci', '--json', `--outputFile=${file}`, '--silent'],
        {
          cwd: join(root, folder),
        },
      );
      const report = readReport(file);
      if (report === null) return outcome(0, 1, output);
      const skipped = report.numPendingTests + report.numTodoTests;
      const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
      const said = report.testResults.map((suite) => suite.message).join('\n');
      if (skipped > 0)
        return outcome(report.numPassedTests, failed, `${skipped} skipped, which counts as failed\n${said}`);
      return outcome(report.numPassedTests, failed === 0 && code !== 0 ? 1 : failed, failed === 0 ? output : said);
    },
  };
};

const workspaces = () =>
  ['packages', 'apps'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));

const jestStages = () =>
  workspaces()
    .filter((folder) => existsSync(join(root, folder, 'jest.config.mjs')))
    .map(jest);

const endsOf = (suites) =>
  suites.flatMap((suite) => [
    ...endsOf(suite.suites ?? []),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({ title: spec.title, status: test.status, test })),
    ),
  ]);

/** The journeys in a real browser; without one the stage fails with the sentence that says so. */
const playwright = (name, env) => ({
  name,
  needs: 'everything',
  run: async () => {
    const chromium = await findChromium();
    if (chromium.problem) return outcome(0, 1, chromium.problem);
    const file = join(reports, `playwright-${name}.json`);
    rmSync(file, { force: true });
    const { code, output } = await capture(
      nodeBinary,
      [join(root, 'apps/web/node_modules/@playwright/test/cli.js'), 'test', '--reporter=line,json'],
      { cwd: join(root, 'apps/web'), env: { ...env, CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
    );
    const report = readReport(file);
    if (report === null) return outcome(0, 1, output);
    const ends = endsOf(report.suites);
    const passed = ends.filter(({ status }) => status === 'expected').length;
    const failed = ends.length - passed + report.errors.length;
    return outcome(passed, failed === 0 && code !== 0 ? 1 : failed, output);
  },
});

const lint = command('lint', 'eslint', ['.', '--cache', '--cache-location', '.cache/eslint/', '--max-warnings', '0']);
const knip = command('knip', 'knip', ['--no-progress']);
const format = command('format', 'prettier', [
  '--check',
  '.',
  '--log-level',
  'warn',
  '--cache',
  '--cache-location',
  '.cache/prettier',
]);
const types = command('types', 'turbo', ['run', 'types', '--concurrency=2', '--continue', '--output-logs=errors-only']);
/** How many tests Node's own runner said had this end. */
const said = (output, end) => Number(new RegExp(`^(?:#|ℹ) ${end} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);

/** The walls themselves are one test; each breach that is planted against them is another. */
const walls = {
  name: 'walls',
  isLight: true,
  run: async () => {
    const { code, output } = await capture(nodeBinary, ['scripts/walls.mjs']);
    const failed = ['fail', 'cancelled', 'skipped', 'todo'].reduce((sum, end) => sum + said(output, end), 0);
    const passed = said(output, 'pass');
    return code === 0 && failed === 0 ? outcome(passed + 1, 0) : outcome(passed, Math.max(failed, 1), output);
  },
};
const build = { ...command('build', 'turbo', ['run', 'build', '--output-logs=errors-only']), isLight: false };
const migrations = {
  ...command('migrations', nodeBinary, ['packages/database/dist/migration-command.js', 'check']),
  needs: '@cauce/database',
};

/** What needs no database and no browser, and ends within a minute. */
export const fastStages = () => [generateLeavesGitClean, types, lint, walls, knip, format];

/** Everything that `npm test` runs, in its order. */
export const allStages = () => [
  ...fastStages(),
  build,
  migrations,
  ...jestStages(),
  playwright('journeys', { CAUCE_JOURNEYS: 'main' }),
];

/** What runs only when it is named. */
export const namedStages = () => [playwright('accessibility', { CAUCE_JOURNEYS: 'accessibility' })];

/** Makes the folder of reports. */
export const prepareReports = () => mkdirSync(reports, { recursive: true });
