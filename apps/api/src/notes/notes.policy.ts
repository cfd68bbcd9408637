import type { SessionStatus } from '@cauce/domain/session';
import { policyFor } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';

/** What the rules ask about the notes of a session. */
export interface NotesFacts {
  readonly groupId: string;
  readonly status: SessionStatus;
  /** Whether they are written now. */
  readonly isOpen: boolean;
}

/** Whether a viewer reads the notes of a group's sessions, and who wrote them: who belongs to it. */
export const canReadNotesIn = (viewer: Viewer, groupId: string): boolean => viewer.memberOf(groupId);

const writes = (viewer: Viewer, { groupId, status, isOpen }: NotesFacts): boolean =>
  isOpen &&
  status !== 'CANCELLED' &&
  (viewer.holds('EXPERT', groupId) || viewer.holds('RAPPORTEUR', groupId) || viewer.manages(groupId));

export const notesPolicy = policyFor<NotesFacts>()({
  write: writes,
  restore: writes,
  updateSettings: (viewer, { groupId }) => viewer.manages(groupId),
});
