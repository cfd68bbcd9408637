import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about a privacy notice. */
export interface PrivacyFacts {
  readonly groupId: string;
}

export const privacyPolicy = policyFor<PrivacyFacts>()({
  edit: (viewer, { groupId }) => viewer.manages(groupId),
  exportNames: (viewer, { groupId }) => viewer.manages(groupId),
});

/** Whether a viewer may see and take away what is held about them, and have it erased: whoever is a person. */
export const canHaveData = (viewer: Viewer): boolean => viewer.personId !== null;
