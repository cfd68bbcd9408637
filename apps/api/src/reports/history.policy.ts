import type { Viewer } from '../platform/auth/viewer.js';

/** Whether a viewer can read what was done in the groups they manage, and in the portal as a whole. */
export const canAudit = (viewer: Viewer): boolean => viewer.groupsManaged.length > 0;

/** The chains of the log that a viewer may read: their groups' and the portal's own. */
export const chainsOf = (viewer: Viewer): string[] => [...viewer.groupsManaged, 'portal'];

/** Whether a viewer may read the history of what belongs to a group: who belongs to it. */
export const canReadHistoryOf = (viewer: Viewer, groupId: string): boolean => viewer.memberOf(groupId);
