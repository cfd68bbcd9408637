import { z } from 'zod';
import type { Answer } from './test-app.js';

const thing = z.record(z.string(), z.unknown());

/** What an operation gave back; any refusal is an error of the test. */
export const given = (answer: Answer, name: string): Record<string, unknown> => {
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return thing.parse(answer.data?.[name]);
};

/** Why an operation was refused: code, field and values. */
export const refusal = (answer: Answer): Record<string, unknown> | undefined => answer.errors[0]?.extensions;
