import { prepareReports } from './stages.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Light stages that follow one another run two at a time, as many as the smallest machine has cores. */
const inGroups = (stages) => {
  const groups = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (stage.isLight && last?.[0].isLight) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
};

const runGroup = async (group, runOne) => {
  const waiting = [...group];
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) await runOne(stage);
  };
  await Promise.all([worker(), worker()]);
};

/** Runs the stages in their order, prints what each ended with and the sum on the closing line; gives the exit code. */
export const runStages = async (stages) => {
  prepareReports();
  const begin = performance.now();
  let passed = 0;
  let failed = 0;
  const failures = [];
  const runOne = async (stage) => {
    const since = performance.now();
    const ended = await stage.run();
    passed += ended.passed;
    failed += ended.failed;
    const isGood = ended.failed === 0;
    if (!isGood) failures.push(stage.name);
    const counts = isGood ? `${ended.passed} passed` : `${ended.passed} passed, ${ended.failed} failed,`;
    process.stdout.write(`${isGood ? '✓' : '✗'} ${stage.name}: ${counts} in ${seconds(since)}\n`);
    if (!isGood) process.stdout.write(`${ended.output.trimEnd()}\n\n`);
  };
  for (const group of inGroups(stages)) await runGroup(group, runOne);
  if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
  process.stdout.write(`In ${seconds(begin)}\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
};
