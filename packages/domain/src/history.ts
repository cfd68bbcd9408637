/** Every act that the log keeps, by the kind of thing it was done to; each has its sentence in the catalogs, under `history`. */
export const historyActs = [
  'Session.create',
  'Session.edit',
  'Session.move',
  'Session.publish',
  'Session.convene',
  'Session.start',
  'Session.hold',
  'Session.close',
  'Session.cancel',
  'Session.follow-zone',
  'NoteImport.read-note',
  'Institution.add',
  'Institution.edit',
  'Institution.rename',
  'Institution.join',
  'Institution.leave',
  'Institution.merge',
  'Institution.undo-merge',
  'Person.add',
  'Person.edit',
  'Person.edit-profile',
  'Person.affiliate',
  'Person.end-affiliation',
  'Person.reveal-contact',
  'Person.write-to',
  'Person.grant-role',
  'Person.name-delegate',
  'Person.end-role',
  'Person.withdraw-role',
  'Person.hand-over-role',
  'Person.hand-over',
  'Person.merge',
  'Person.undo-merge',
  'WorkingGroup.found',
  'WorkingGroup.edit-settings',
  'SignInSession.sign-in',
  'SignInSession.choose-who-acts',
  'SignInSession.leave',
  'SignInSession.revoke-sign-in',
  'SignInLimit.refuse-sign-in',
  'Passkey.add-passkey',
  'Passkey.remove-passkey',
] as const;
export type HistoryAct = (typeof historyActs)[number];

/** Whether an act of the log has a sentence of its own. */
export const isHistoryAct = (act: string): act is HistoryAct => historyActs.some((known) => known === act);

/** The things that have a history on their page. */
export const historySubjects = ['SESSION', 'INSTITUTION', 'PERSON', 'GROUP'] as const;
export type HistorySubject = (typeof historySubjects)[number];
