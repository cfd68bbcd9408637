import { problemFrom, type Problem } from '../../lib/errors.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What became of something that was sent: the answer, or why not. */
export type Posted =
  | { readonly isDone: true; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly isDone: false; readonly problem: Problem };

const sent = async (path: string, init: RequestInit): Promise<Posted> => {
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin' });
    const answer: unknown = await response.json().catch(() => ({}));
    if (!response.ok) return { isDone: false, problem: problemFrom(answer) };
    return { isDone: true, answer: isRecord(answer) ? answer : {} };
  } catch {
    return { isDone: false, problem: problemFrom({ code: navigator.onLine ? 'UNEXPECTED' : 'OFFLINE' }) };
  }
};

/** Sends something to one of the ways in. */
export const post = (path: string, body: object): Promise<Posted> =>
  sent(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Asks one of the ways in for what it needs first. */
export const get = (path: string): Promise<Posted> => sent(path, { method: 'GET' });
