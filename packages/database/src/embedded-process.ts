import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Place } from './embedded-place.js';
import { serverProcess } from './embedded-server.js';
import { codeOf } from './problem.js';

/** Whether a process that was started here still runs. */
export const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
};

const waitUntil = async (isDone: () => boolean, milliseconds: number): Promise<boolean> => {
  const deadline = Date.now() + milliseconds;
  while (!isDone()) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
};

const endProcess = async (pid: number, hasEnded: () => boolean): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntil(hasEnded, 10_000)) return;
  }
};

const starterFile = (place: Place): string => join(place.home, 'owner.pid');

const startedBy = (place: Place): number | undefined => {
  const file = starterFile(place);
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
};

/** Notes that this process started the server of this place. */
export const noteStarter = (place: Place): void => writeFileSync(starterFile(place), String(process.pid));

/** Ends a server that was started here; fast at first, outright if that takes too long. */
export const endServer = async (child: ChildProcess): Promise<void> => {
  if (child.pid !== undefined && isRunning(child)) await endProcess(child.pid, () => !isRunning(child));
};

/** Ends a server whose starter was killed and left it behind: nobody else would. */
export const endOrphan = async (place: Place): Promise<void> => {
  const pid = serverProcess(place);
  const starter = startedBy(place);
  if (pid === undefined || starter === undefined || isAlive(starter)) return;
  await endProcess(pid, () => serverProcess(place) !== pid);
};
