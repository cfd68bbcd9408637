import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { extract } from './extract.js';

const jobSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  limits: z.object({
    fileBytes: z.number(),
    unpackedBytes: z.number(),
    textLength: z.number(),
    pages: z.number(),
    milliseconds: z.number(),
    memoryMegabytes: z.number(),
  }),
});

const { bytes, limits } = jobSchema.parse(workerData);
parentPort?.postMessage(await extract(bytes, limits));
