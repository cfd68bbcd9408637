import { groupRoleKinds, institutionRoleKinds, type GroupRoleKind, type InstitutionRoleKind } from '@cauce/domain/role';
import { canReadDraftsIn, canWriteIn, conclusionPolicy } from './conclusions/conclusions.policy.js';
import { commentPolicy } from './conclusions/comments.policy.js';
import { errorReportPolicy, remarkPolicy } from './conclusions/remarks.policy.js';
import { canLeadIn, consultationPolicy, voicePolicy } from './conclusions/consultations.policy.js';
import { canAddInstitutions, canReadRoles, institutionPolicy } from './institutions/institutions.policy.js';
import { canAddPeople, canHaveProfile, canReadSettings, personPolicy } from './institutions/people.policy.js';
import { canGrantIn, rolePolicy } from './institutions/roles.policy.js';
import { Viewer, visitor } from './platform/auth/viewer.js';
import { canReadNotesIn, notesPolicy } from './notes/notes.policy.js';
import { groupPolicy } from './programmes/groups.policy.js';
import { canAudit, canReadHistoryOf, chainsOf } from './reports/history.policy.js';
import { answeringPolicy, canReadResponses, responsePolicy, unattributedPolicy } from './responses/responses.policy.js';
import { canHaveData, privacyPolicy } from './protection/protection.policy.js';
import { canManageGroup, canReadNotes, sessionPolicy } from './sessions/sessions.policy.js';

/** The columns of the table: nobody known, somebody known without a role, and every role. */
export const columns = ['VISITOR', 'SIGNED_IN', ...groupRoleKinds, ...institutionRoleKinds] as const;
export type Column = (typeof columns)[number];

/** Where a role is held: where the thing is, or in another group and institution. */
type Place = 'OWN' | 'OTHER';

/** Who may: nobody in this column, who holds the role where the thing is, or whoever holds it anywhere. */
export type Cell = 'no' | 'own' | 'any';

/** One thing that an operation gives or does, and the rule for it. */
export interface Permission {
  readonly operation: string;
  /** What exactly, where an operation gives several things to different people. */
  readonly of: string;
  readonly may: (viewer: Viewer) => boolean;
}

const groupOf = { OWN: 'group', OTHER: 'another group' } as const;
const institutionOf = { OWN: 'institution', OTHER: 'another institution' } as const;

const isGroupRole = (column: Column): column is GroupRoleKind => groupRoleKinds.some((kind) => kind === column);
const isInstitutionRole = (column: Column): column is InstitutionRoleKind =>
  institutionRoleKinds.some((kind) => kind === column);

/** The viewer of a column, in the group of the thing that is asked about or in another. */
const viewerOf = (column: Column, place: Place): Viewer => {
  if (column === 'VISITOR') return visitor();
  const [groupId, institutionId] = [groupOf[place], institutionOf[place]];
  const hasRole = column !== 'SIGNED_IN';
  return new Viewer('viewer', column === 'MANAGER' ? [groupId] : [], 'PERSON', {
    name: 'A Person',
    groupRoles: isGroupRole(column)
      ? [{ role: column, groupId, institutionId: column === 'CO_LEAD' ? institutionId : null }]
      : [],
    institutionRoles: isInstitutionRole(column) ? [{ role: column, institutionId }] : [],
    groupsJoined: hasRole ? [groupId] : [],
  });
};

const everybody = () => true;
const whoManagesAny = (viewer: Viewer) => viewer.groupsManaged.length > 0;
const whoManages = (viewer: Viewer) => viewer.manages(groupOf.OWN);
const members = (viewer: Viewer) => viewer.memberOf(groupOf.OWN);

const institution = { id: institutionOf.OWN, groupIds: [groupOf.OWN] };
const group = { id: groupOf.OWN };
const person = { id: 'person', groupIds: [groupOf.OWN], isReachable: true };
const role = { personId: 'person', groupIds: [groupOf.OWN] };
const session = (status: 'DRAFT' | 'CONVENED' | 'LIVE' | 'HELD') => ({
  groupId: groupOf.OWN,
  status,
  publishedAt: null,
});

const answering = { groupId: groupOf.OWN, status: 'HELD' as const, institutionIds: [institutionOf.OWN] };
const response = {
  groupId: groupOf.OWN,
  session: { status: 'HELD' as const },
  attribution: 'COUNTRY' as const,
  institutionId: institutionOf.OWN,
  personId: null,
  recordedById: null,
};
const readsResponses = (viewer: Viewer) => canReadResponses(viewer, groupOf.OWN);

const notes = { groupId: groupOf.OWN, status: 'HELD' as const, isOpen: true };
const readsNotes = (viewer: Viewer) => canReadNotesIn(viewer, groupOf.OWN);

const conclusion = (status: 'DRAFT' | 'IN_CONSULTATION' | 'ADOPTED') => ({ groupId: groupOf.OWN, status });
const waiting = { groupId: groupOf.OWN, answeredAt: null, putAsideAt: null };
const comment = { groupId: groupOf.OWN, byId: 'viewer', status: 'IN_CONSULTATION', withdrawnAt: null } as const;
const consultation = { groupId: groupOf.OWN, closedAt: null };
const voice = { institutionId: institutionOf.OWN };
const readsDrafts = (viewer: Viewer) => canReadDraftsIn(viewer, groupOf.OWN);

const may = (operation: string, rule: (viewer: Viewer) => boolean, of = ''): Permission => ({
  operation,
  of,
  may: rule,
});

/** Every query and mutation of the contract; one without a line here fails the permission test. */
export const permissions: readonly Permission[] = [
  may('countries', everybody),
  may('groups', everybody),
  may('group', everybody, 'its name and result'),
  may('group', (viewer) => groupPolicy.readAsMember(viewer, group), 'its roles and settings'),
  may('groupMembers', everybody),
  may('institutions', everybody, 'those of a group'),
  may('institutions', whoManagesAny, 'those of no group yet'),
  may('institution', everybody, 'one of a group'),
  may('institution', whoManagesAny, 'one of no group yet'),
  may('institution', (viewer) => canReadRoles(viewer, institution), 'who speaks for it and commits it'),
  may(
    'institution',
    (viewer) => institutionPolicy.seeVacancies(viewer, institution),
    'which of its roles nobody holds',
  ),
  may('focalPointOn', (viewer) => canReadRoles(viewer, institution)),
  may('people', (viewer) => members(viewer) || whoManagesAny(viewer), 'names of members who agreed'),
  may('people', whoManagesAny, 'names of members who did not agree'),
  may('person', (viewer) => members(viewer) || whoManagesAny(viewer), 'the name of a member who agreed'),
  may('person', whoManagesAny, 'the name of a member who did not agree'),
  may('me', canHaveProfile),
  may('myData', canHaveData),
  may('privacyNotice', everybody),
  may('retentionRules', everybody),
  may('scheduledDeletions', everybody),
  may('deletion', (viewer) => viewer.isKnown),
  may('merges', (viewer) => personPolicy.merge(viewer, person)),
  may('sessions', everybody, 'published ones'),
  may('sessions', whoManages, 'those not published'),
  may('session', everybody, 'a published one'),
  may('session', whoManages, 'one not published'),
  may('signedIn', everybody),
  may('signInWays', everybody),
  may('demoPeople', everybody),
  may('mySignInSessions', canHaveProfile),
  may('myPasskeys', canHaveProfile),
  may('session', readsResponses, 'the answers to its questions, and who answered what'),
  may('session', readsResponses, 'the answers attributed to nobody, from three on'),
  may('myUnattributedResponses', canHaveProfile),
  may('session', readsNotes, 'its notes'),
  may('noteVersion', readsNotes),
  may('themes', everybody),
  may('conclusions', everybody, 'released ones'),
  may('conclusions', members, 'those that were circulated'),
  may('conclusions', readsDrafts, 'drafts'),
  may('conclusion', everybody, 'a released one'),
  may('conclusion', members, 'one that was circulated'),
  may('citedConclusion', everybody, 'a released one'),
  may('citedConclusion', members, 'one that was circulated'),
  may('conclusionById', everybody, 'a released one'),
  may('conclusionById', members, 'one that was circulated'),
  may('conclusionById', readsDrafts, 'a draft'),
  may('consultation', members),
  may('myTasks', canHaveProfile),
  may('myFollowUps', canHaveProfile),
  may('verifyRelease', everybody),
  may('verifyFile', everybody),
  may('releases', everybody),
  may('release', everybody),
  may('proposedClosing', (viewer) => canLeadIn(viewer, groupOf.OWN)),
  may('noteImport', (viewer) => canReadNotes(viewer) && whoManages(viewer)),

  may('history', (viewer) => canReadHistoryOf(viewer, groupOf.OWN), 'of a published session, or of a group'),
  may('history', members, 'of a conclusion'),
  may('history', (viewer) => canReadRoles(viewer, institution), 'of an institution'),
  may('history', (viewer) => canReadSettings(viewer, person), 'of a person'),
  may('audit', canAudit, 'of the portal itself'),
  may('audit', (viewer) => canAudit(viewer) && chainsOf(viewer).includes(groupOf.OWN), 'of a group'),

  may('addInstitution', canAddInstitutions),
  may('updateInstitution', (viewer) => institutionPolicy.edit(viewer, institution)),
  may('renameInstitution', (viewer) => institutionPolicy.rename(viewer, institution)),
  may('addPerson', canAddPeople),
  may('updatePerson', (viewer) => personPolicy.edit(viewer, person)),
  may('updateMyProfile', canHaveProfile),
  may('chooseWhoActs', () => false, 'where no device is signed in'),
  may('leave', everybody),
  may('revokeSignIn', canHaveProfile),
  may('removePasskey', canHaveProfile),
  may('addAffiliation', (viewer) => personPolicy.edit(viewer, person)),
  may('endAffiliation', (viewer) => personPolicy.edit(viewer, person)),
  may('revealContact', (viewer) => personPolicy.revealContact(viewer, person)),
  may('grantConsent', canHaveProfile),
  may('withdrawConsent', canHaveProfile),
  may('eraseMe', canHaveData),
  may('erasePerson', (viewer) => personPolicy.erase(viewer, person)),
  may('updatePrivacyNotice', (viewer) => privacyPolicy.edit(viewer, { groupId: groupOf.OWN })),
  may('writeToPerson', (viewer) => personPolicy.writeTo(viewer, person)),
  may('grantRole', (viewer) => canGrantIn(viewer, groupOf.OWN), 'in a group'),
  may('grantRole', (viewer) => institutionPolicy.grantRole(viewer, institution), 'for an institution'),
  may('endRole', (viewer) => rolePolicy.end(viewer, role)),
  may('nameDelegate', (viewer) => institutionPolicy.nameDelegate(viewer, institution)),
  may('handOver', (viewer) => canGrantIn(viewer, groupOf.OWN), 'in a group'),
  may('handOver', (viewer) => institutionPolicy.handOver(viewer, institution), 'for an institution'),
  may('mergePeople', (viewer) => personPolicy.merge(viewer, person)),
  may('mergeInstitutions', (viewer) => institutionPolicy.merge(viewer, institution)),
  may('undoMerge', (viewer) => personPolicy.merge(viewer, person)),
  may('addGroupMember', (viewer) => groupPolicy.addMember(viewer, group)),
  may('endGroupMembership', (viewer) => groupPolicy.endMembership(viewer, group)),
  may('nameCoLeads', (viewer) => groupPolicy.nameCoLeads(viewer, group)),
  may('updateGroupSettings', (viewer) => groupPolicy.updateSettings(viewer, group)),
  may('createSession', (viewer) => canManageGroup(viewer, groupOf.OWN)),
  may('updateSession', (viewer) => sessionPolicy.edit(viewer, session('DRAFT'))),
  may('publishSession', (viewer) => sessionPolicy.publish(viewer, session('DRAFT'))),
  may('conveneSession', (viewer) => sessionPolicy.convene(viewer, session('DRAFT'))),
  may('startSession', (viewer) => sessionPolicy.start(viewer, session('CONVENED'))),
  may('holdSession', (viewer) => sessionPolicy.hold(viewer, session('LIVE'))),
  may('markObjectives', (viewer) => sessionPolicy.markObjectives(viewer, session('HELD'))),
  may('closeSession', (viewer) => sessionPolicy.close(viewer, session('HELD'))),
  may('cancelSession', (viewer) => sessionPolicy.cancel(viewer, session('DRAFT'))),
  may('answerQuestion', (viewer) => answeringPolicy.answer(viewer, answering)),
  may('recordAnswer', (viewer) => answeringPolicy.record(viewer, answering)),
  may('updateResponse', (viewer) => responsePolicy.edit(viewer, response), 'of an institution'),
  may(
    'updateResponse',
    (viewer) => responsePolicy.edit(viewer, { ...response, recordedById: 'person' }),
    'written down for another',
  ),
  may('summarizeResponse', (viewer) => responsePolicy.summarize(viewer, response)),
  may('withdrawResponse', (viewer) => responsePolicy.withdraw(viewer, response)),
  may('answerQuestionUnattributed', (viewer) => answeringPolicy.answerWithoutAttribution(viewer, answering)),
  may('updateUnattributedResponse', canHaveProfile, 'one’s own'),
  may('withdrawUnattributedResponse', canHaveProfile, 'one’s own'),
  may('moderateUnattributedResponse', (viewer) => unattributedPolicy.moderate(viewer, response)),
  may('summarizeUnattributedResponse', (viewer) => unattributedPolicy.summarize(viewer, response)),
  may('updateNotesSettings', (viewer) => notesPolicy.updateSettings(viewer, notes)),
  may('restoreNotes', (viewer) => notesPolicy.restore(viewer, notes)),
  may('addTheme', (viewer) => canWriteIn(viewer, groupOf.OWN)),
  may('draftConclusion', (viewer) => canWriteIn(viewer, groupOf.OWN)),
  may('draftConclusionFromNotes', (viewer) => canWriteIn(viewer, groupOf.OWN)),
  may('orderConclusions', (viewer) => canWriteIn(viewer, groupOf.OWN)),
  may('updateConclusion', (viewer) => conclusionPolicy.edit(viewer, conclusion('IN_CONSULTATION'))),
  may('translateConclusion', (viewer) => conclusionPolicy.translate(viewer, conclusion('IN_CONSULTATION'))),
  may('mendConclusion', (viewer) => conclusionPolicy.mend(viewer, conclusion('IN_CONSULTATION'))),
  may('confirmConclusionMend', (viewer) => conclusionPolicy.settleMend(viewer, conclusion('IN_CONSULTATION'))),
  may('refuseConclusionMend', (viewer) => conclusionPolicy.settleMend(viewer, conclusion('IN_CONSULTATION'))),
  may('withdrawConclusion', (viewer) => conclusionPolicy.withdraw(viewer, conclusion('DRAFT')), 'a draft'),
  may(
    'withdrawConclusion',
    (viewer) => conclusionPolicy.withdraw(viewer, conclusion('IN_CONSULTATION')),
    'one that was circulated',
  ),
  may('addComment', (viewer) => conclusionPolicy.comment(viewer, conclusion('IN_CONSULTATION'))),
  may('editComment', (viewer) => commentPolicy.edit(viewer, comment), 'one’s own'),
  may('withdrawComment', (viewer) => commentPolicy.withdraw(viewer, { ...comment, byId: null }), 'somebody else’s'),
  may('addRemark', (viewer) => conclusionPolicy.remark(viewer, conclusion('ADOPTED'))),
  may('answerRemark', (viewer) => remarkPolicy.answer(viewer, waiting)),
  may('reportError', everybody),
  may('answerErrorReport', (viewer) => errorReportPolicy.answer(viewer, waiting)),
  may('putErrorReportAside', (viewer) => errorReportPolicy.putAside(viewer, waiting)),
  may('releaseConclusions', (viewer) => canLeadIn(viewer, groupOf.OWN)),
  may('nameCountryVoice', (viewer) => canLeadIn(viewer, groupOf.OWN)),
  may('openConsultation', (viewer) => canLeadIn(viewer, groupOf.OWN)),
  may('moveConsultationClosing', (viewer) => consultationPolicy.moveClosing(viewer, consultation)),
  may('recordReach', (viewer) => consultationPolicy.recordReach(viewer, consultation)),
  may('adoptConclusions', (viewer) => consultationPolicy.adopt(viewer, consultation)),
  may('extendConsultation', (viewer) => voicePolicy.extend(viewer, voice)),
  may('draftPosition', (viewer) => voicePolicy.draft(viewer, voice)),
  may('givePosition', (viewer) => voicePolicy.give(viewer, voice)),
  may('giveNoObjection', (viewer) => voicePolicy.give(viewer, voice)),
  may('raiseObjection', (viewer) => voicePolicy.object(viewer, voice)),
  may('confirmObjection', (viewer) => voicePolicy.confirmObjection(viewer, voice)),
  may('liftObjection', (viewer) => voicePolicy.liftObjection(viewer, voice), 'one that is not confirmed'),
  may('updateNoteImport', (viewer) => canReadNotes(viewer) && whoManages(viewer)),
  may('importConceptNote', (viewer) => canReadNotes(viewer) && whoManages(viewer)),
];

/** What stands in one cell, by the policies. */
const cellOf = ({ may: rule }: Permission, column: Column): Cell => {
  if (rule(viewerOf(column, 'OTHER'))) return 'any';
  return rule(viewerOf(column, 'OWN')) ? 'own' : 'no';
};

const titles: Record<Column, string> = {
  VISITOR: 'visitor',
  SIGNED_IN: 'signed in',
  MANAGER: 'manager',
  CO_LEAD: 'co-lead',
  EXPERT: 'expert',
  RAPPORTEUR: 'rapporteur',
  REVIEWER: 'reviewer',
  PARTICIPANT: 'participant',
  TRANSLATOR: 'translator',
  INTERPRETER: 'interpreter',
  FOCAL_POINT: 'focal point',
  ALTERNATE: 'alternate',
  VALIDATING_AUTHORITY: 'validating authority',
  DELEGATE: 'delegate',
};

const marks: Record<Cell, string> = { no: '–', own: 'own', any: 'yes' };

/** The name of a line: the operation, and what exactly. */
export const lineOf = ({ operation, of }: Permission): string =>
  of === '' ? `\`${operation}\`` : `\`${operation}\`: ${of}`;

/** The whole table as a page, printed from the policies. */
export const permissionsPage = (): string => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = permissions.map((permission) =>
    row([lineOf(permission), ...columns.map((column) => marks[cellOf(permission, column)])]),
  );
  return [
    '# Who may do what',
    '',
    'Every query and mutation of the portal, by role. Printed from the policies; `npm run generate` writes it, and a test asks',
    'each cell through GraphQL: with the role, with the same role of another group and institution, and with one that ended yesterday.',
    '',
    '- **yes**: whoever holds the role, wherever;',
    '- **own**: whoever holds it in the group, or for the institution, that the thing belongs to;',
    '- **–**: nobody. What may not be seen is answered as if it were not there.',
    '',
    'A role counts from its first day to its last. Whoever has none left is *signed in* and no more.',
    '',
    row(['', ...columns.map((column) => titles[column])]),
    row(['---', ...columns.map(() => '---')]),
    ...lines,
    '',
  ].join('\n');
};
