import { DomainError } from '@cauce/domain/errors';
import type { Viewer } from './viewer.js';

/** The acts on a thing, each a sentence that is true for a viewer or not. */
export type Policy<Subject> = Record<string, (viewer: Viewer, subject: Subject) => boolean>;

/** Declares the policy of a thing, keeping the names of its acts. */
export const policyFor =
  <Subject>() =>
  <Acts extends Policy<Subject>>(acts: Acts): Acts =>
    acts;

/** Refuses what a policy does not allow; a visitor is asked to sign in first. */
export const allow = (viewer: Viewer, isAllowed: boolean): void => {
  if (!isAllowed) throw new DomainError(viewer.isKnown ? 'FORBIDDEN' : 'SIGN_IN_NEEDED');
};
