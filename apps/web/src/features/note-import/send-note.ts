import { refusalCodes } from '@cauce/domain/concept-note';
import { z } from 'zod';
import { problemFrom, type Problem } from '../../lib/errors.js';
import { paths } from '../../lib/paths.js';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), id: z.string() }),
  z.object({ kind: z.literal('refused'), code: z.enum(refusalCodes) }),
]);

/** What became of a note that was handed in. */
export type Sent =
  | z.infer<typeof answerSchema>
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'cancelled' };

/** How far the sending is: a share of the file from 0 to 1, then 1 while it is being read. */
export type OnProgress = (share: number) => void;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const failed = (answer: unknown): Sent => ({ kind: 'failed', problem: problemFrom(answer) });

/** Hands in a file, or a text as a file; `fetch` cannot tell how far a sending is. */
export const sendNote = (file: Blob, name: string, onProgress: OnProgress, signal: AbortSignal): Promise<Sent> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('note', file, name);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.upload.addEventListener('load', () => onProgress(1));
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      const answer = answerSchema.safeParse(body);
      resolve(answer.success ? answer.data : failed(body));
    });
    request.addEventListener('error', () => resolve(failed({ code: navigator.onLine ? 'UNEXPECTED' : 'OFFLINE' })));
    request.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', paths.notes());
    request.send(form);
  });
