import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about a remark or a report: where it is, and whether it still waits. */
export interface WaitingFacts {
  readonly groupId: string;
  readonly answeredAt: Date | null;
}

/** Whether a viewer answers for the secretariat of a group. */
export const isSecretariatOf = (viewer: Viewer, groupId: string): boolean => viewer.manages(groupId);

const answers = (viewer: Viewer, { groupId, answeredAt }: WaitingFacts): boolean =>
  isSecretariatOf(viewer, groupId) && answeredAt === null;

export const remarkPolicy = policyFor<WaitingFacts>()({ answer: answers });

export const errorReportPolicy = policyFor<WaitingFacts & { readonly putAsideAt: Date | null }>()({
  answer: (viewer, report) => report.putAsideAt === null && answers(viewer, report),
  putAside: (viewer, report) => report.putAsideAt === null && answers(viewer, report),
});
