import type { Prisma } from '@cauce/database/client';
import { takesAnswers, type NamedAttribution } from '@cauce/domain/response';
import type { SessionStatus } from '@cauce/domain/session';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about a session whose questions are answered. */
export interface AnsweringFacts {
  readonly groupId: string;
  readonly status: SessionStatus;
  /** The institutions with a place in its group today. */
  readonly institutionIds: readonly string[];
}

/** What the rules ask about an answer. */
export interface ResponseFacts {
  readonly groupId: string;
  readonly session: { readonly status: SessionStatus };
  readonly attribution: NamedAttribution;
  readonly institutionId: string | null;
  readonly personId: string | null;
  readonly recordedById: string | null;
}

/** What the rules ask about an answer that is attributed to nobody; of its author they ask nothing. */
export interface UnattributedFacts {
  readonly groupId: string;
}

/** Whether a viewer may read the answers of a group's sessions: who belongs to it. */
export const canReadResponses = (viewer: Viewer, groupId: string): boolean => viewer.memberOf(groupId);

/** The answers that a viewer may read, as far as they can see the session. */
export const visibleTo = (viewer: Viewer): Prisma.ResponseWhereInput => ({
  groupId: { in: viewer.groupsJoined },
  withdrawnAt: null,
});

const answersFor = (viewer: Viewer, institutionId: string): boolean =>
  viewer.writesFor(institutionId) || viewer.clearsFor(institutionId);

const recordsIn = (viewer: Viewer, groupId: string): boolean =>
  viewer.holds('EXPERT', groupId) || viewer.holds('RAPPORTEUR', groupId) || viewer.manages(groupId);

const summarizesIn = (viewer: Viewer, groupId: string): boolean =>
  recordsIn(viewer, groupId) || viewer.holds('TRANSLATOR', groupId);

const answers = (viewer: Viewer, { institutionIds, ...session }: AnsweringFacts): boolean =>
  takesAnswers(session) && institutionIds.some((institutionId) => answersFor(viewer, institutionId));

const records = (viewer: Viewer, session: AnsweringFacts): boolean =>
  takesAnswers(session) && recordsIn(viewer, session.groupId);

export const answeringPolicy = policyFor<AnsweringFacts>()({
  answer: answers,
  record: records,
  answerWithoutAttribution: (viewer, session) => answers(viewer, session) || records(viewer, session),
});

const isOwn = (viewer: Viewer, response: ResponseFacts): boolean => {
  if (response.recordedById !== null) return recordsIn(viewer, response.groupId);
  if (response.attribution === 'PERSON') return viewer.personId !== null && viewer.personId === response.personId;
  return response.institutionId !== null && answersFor(viewer, response.institutionId);
};

export const responsePolicy = policyFor<ResponseFacts>()({
  edit: (viewer, response) => takesAnswers(response.session) && isOwn(viewer, response),
  summarize: (viewer, { groupId }) => summarizesIn(viewer, groupId),
  withdraw: (viewer, response) =>
    viewer.manages(response.groupId) || (takesAnswers(response.session) && isOwn(viewer, response)),
});

export const unattributedPolicy = policyFor<UnattributedFacts>()({
  summarize: (viewer, { groupId }) => summarizesIn(viewer, groupId),
  moderate: (viewer, { groupId }) => viewer.manages(groupId),
});
