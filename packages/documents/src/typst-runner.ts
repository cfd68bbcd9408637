import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

interface Job {
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

type Answer = { id: number; bytes: Uint8Array } | { id: number; error: string };

const timeLimit = 60_000;
const jobs = new Map<number, Job>();
let lastId = 0;
let worker: Worker | null = null;

const settle = (id: number): Job | undefined => {
  const job = jobs.get(id);
  if (!job) return undefined;
  clearTimeout(job.timer);
  jobs.delete(id);
  if (jobs.size === 0) worker?.unref();
  return job;
};

const fail = (from: Worker, error: Error): void => {
  if (worker !== from) return;
  worker = null;
  for (const id of [...jobs.keys()]) settle(id)?.reject(error);
};

const start = (): Worker => {
  // The worker lies beside this file, as TypeScript in the source and as JavaScript in what is built.
  const started = new Worker(new URL(`./typst-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: {
      templates: fileURLToPath(new URL('../typst/', import.meta.url)),
      fonts: fileURLToPath(new URL('../fonts/', import.meta.url)),
    },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  started.on('message', (answer: Answer) => {
    const job = settle(answer.id);
    if ('bytes' in answer) job?.resolve(answer.bytes);
    else job?.reject(new Error(answer.error));
  });
  started.on('error', (error) => fail(started, error instanceof Error ? error : new Error(String(error))));
  started.on('exit', () => fail(started, new Error('The typesetter stopped.')));
  started.unref();
  return started;
};

/** Sets a template with its data, off the main thread; one document after the other. */
export const typeset = (template: string, note: unknown, madeAt: Date): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    worker ??= start();
    const current = worker;
    const id = (lastId += 1);
    const timer = setTimeout(() => {
      fail(current, new Error('The document took too long to set.'));
      void current.terminate();
    }, timeLimit);
    jobs.set(id, { resolve, reject, timer });
    current.ref();
    current.postMessage({ id, template, note: JSON.stringify(note), madeAt: Math.floor(madeAt.getTime() / 1000) });
  });
