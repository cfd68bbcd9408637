import { Worker } from 'node:worker_threads';
import { refusalCodes } from '@cauce/domain/concept-note';
import { z } from 'zod';
import { extract } from './extract.js';
import { extractionLimits, refused, type Extraction, type ExtractionLimits } from './extraction.js';
import { sniff } from './sniff.js';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('refused'), code: z.enum(refusalCodes) }),
]);

// Run from its sources, as the tests do, the worker strips the types by itself and only has to be told that "./x.js" is "./x.ts".
const isSource = import.meta.url.endsWith('.ts');
const entry = new URL(isSource ? './extract-worker.ts' : './extract-worker.js', import.meta.url);
const resolveSources = `import{registerHooks}from'node:module';registerHooks({resolve(name,context,next){try{return next(name,context)}catch(error){if(!name.endsWith('.js'))throw error;return next(name.slice(0,-2)+'ts',context)}}});`;
const sourceArguments = [
  '--disable-warning=ExperimentalWarning',
  '--conditions=@cauce/source',
  '--import',
  `data:text/javascript,${encodeURIComponent(resolveSources)}`,
];

const megabyte = 1024 * 1024;
const lookEvery = 100;

/** Whether a worker died of the memory that it was given. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const run = (bytes: Uint8Array, name: string, limits: ExtractionLimits): Promise<Extraction> =>
  new Promise((resolve) => {
    const worker = new Worker(entry, {
      name: name.slice(0, 100),
      workerData: { bytes, limits },
      env: {},
      execArgv: isSource ? sourceArguments : [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    });
    let isSettled = false;
    const heldBefore = process.memoryUsage.rss();
    const settle = (answer: Extraction): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(clock);
      clearInterval(watch);
      worker.terminate().then(
        () => resolve(answer),
        () => resolve(answer),
      );
    };
    const clock = setTimeout(() => settle(refused('TOOK_TOO_LONG')), limits.milliseconds);
    // The limits of a worker count its objects, not the bytes that it unpacks; those show in what the process holds.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - heldBefore > (limits.memoryMegabytes + 256) * megabyte)
        settle(refused('EXPANDS_TOO_MUCH'));
    }, lookEvery);
    worker.on('message', (message: unknown) => {
      const answer = answerSchema.safeParse(message);
      settle(answer.success ? answer.data : refused('DAMAGED'));
    });
    worker.on('error', (error) => settle(refused(isOutOfMemory(error) ? 'EXPANDS_TOO_MUCH' : 'DAMAGED')));
    worker.on('exit', () => settle(refused('DAMAGED')));
    worker.stdout.resume();
    worker.stderr.resume();
  });

/**
 * The text of a file that nobody vouches for. Packed files are read in a worker with a ceiling on time and memory, so that
 * the worst a file can do is to be refused. The name decides nothing: what a file is, its bytes say.
 */
export const extractInWorker = async (
  bytes: Uint8Array,
  fileName: string,
  options: { readonly limits?: Partial<ExtractionLimits> } = {},
): Promise<Extraction> => {
  const limits = { ...extractionLimits, ...options.limits };
  if (bytes.length > limits.fileBytes) return refused('TOO_LARGE');
  const kind = sniff(bytes);
  if (kind !== 'pdf' && kind !== 'zip') return extract(bytes, limits);
  return run(bytes, fileName, limits);
};
