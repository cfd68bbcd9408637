import { prepareReports } from './stages.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs the stages one after the other, prints what each ended with and the sum on the closing line; gives the exit code. */
export const runStages = async (stages) => {
  prepareReports();
  const begin = performance.now();
  let passed = 0;
  let failed = 0;
  const failures = [];
  for (const stage of stages) {
    const since = performance.now();
    const ended = await stage.run();
    passed += ended.passed;
    failed += ended.failed;
    const isGood = ended.failed === 0;
    if (!isGood) failures.push(stage.name);
    const counts = isGood ? `${ended.passed} passed` : `${ended.passed} passed, ${ended.failed} failed,`;
    process.stdout.write(`${isGood ? '✓' : '✗'} ${stage.name}: ${counts} in ${seconds(since)}\n`);
    if (!isGood) process.stdout.write(`${ended.output.trimEnd()}\n\n`);
  }
  if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
  process.stdout.write(`In ${seconds(begin)}\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
};
