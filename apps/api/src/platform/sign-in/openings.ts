import { AsyncLocalStorage } from 'node:async_hooks';
import type { OpenedSession } from '../auth/session-cookie.js';
import type { SignInMethod } from '../auth/sign-in-method.js';

/** Somebody is about to be let in: how, for how long, and, once it has happened, with which session. */
export interface Opening {
  readonly method: SignInMethod;
  /** A device of one's own; otherwise the computer is shared. */
  readonly isTrusted: boolean;
  /** Who acts, where that is known before; else it follows from the mailbox. */
  readonly personId?: string;
  readonly userAgent: string | null;
  opened?: OpenedSession;
}

/** The opening that is under way; outside of one the sign-in library makes no session. */
export const openings = new AsyncLocalStorage<Opening>();
