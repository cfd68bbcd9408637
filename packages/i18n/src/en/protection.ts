import type { ConsentPurpose, ConsentState, consentVersions } from '@cauce/domain/consent';
import type {
  DataCategory,
  DataPurpose,
  ErasureOutcome,
  HeldField,
  LegalBasis,
  RetentionStart,
} from '@cauce/domain/retention';

type ConsentTexts = {
  [Purpose in ConsentPurpose]: `consent.${Purpose}.v${(typeof consentVersions)[Purpose]}`;
}[ConsentPurpose];

type Vocabulary = Record<`consent.${ConsentPurpose}` | ConsentTexts, string> &
  Record<`consentState.${ConsentState}`, string> &
  Record<`category.${DataCategory}` | `categoryText.${DataCategory}`, string> &
  Record<`purpose.${DataPurpose}`, string> &
  Record<`basis.${LegalBasis}`, string> &
  Record<`kept.${RetentionStart}`, string> &
  Record<`outcome.${ErasureOutcome}`, string> &
  Record<`field.${HeldField}`, string>;

/** The words of data protection: what people agree to, what is held about them, how it ends, and who answers for it. */
export const protection = {
  'consent.DIRECTORY': 'My name in the directory',
  'consent.DIRECTORY.v1':
    'Members of my working groups find my name, my institution and my function in the directory. My mail address is never shown there.',
  'consent.NAME_LIST': 'My name on lists of participants',
  'consent.NAME_LIST.v1':
    'When I take part in a session, the other participants see my name and my institution on its list. Without this I am counted, not named.',
  'consent.CONTACT_FORM': 'Being written to through a form',
  'consent.CONTACT_FORM.v1':
    'Members of my working groups may write to me through a form of the portal. They do not see my address unless I answer.',
  'consent.PHOTO': 'Photographs',
  'consent.PHOTO.v1':
    'Photographs of sessions in which I can be recognised may be used in what the group publishes about its work.',
  'consent.RECORDING': 'Recordings',
  'consent.RECORDING.v1':
    'Sessions in which I speak may be recorded, and the recording shown to the members of the group who were not there.',
  'consent.FOLLOW_UP': 'News of what came of it',
  'consent.FOLLOW_UP.v1':
    'The group may write to me after a session to tell me what came of it, and to ask me about it.',
  'consentState.NOT_ASKED': 'Not decided yet',
  'consentState.GRANTED': 'You agree',
  'consentState.WITHDRAWN': 'You do not agree any more',
  'consentState.ASK_AGAIN': 'The text has changed: please decide anew',

  'category.PERSON': 'Name and contact details',
  'categoryText.PERSON': 'Name, form of address, mail address, language and time zone.',
  'category.AFFILIATIONS': 'Places in institutions',
  'categoryText.AFFILIATIONS': 'For which institution somebody worked, in which function, from when to when.',
  'category.ROLES': 'Roles',
  'categoryText.ROLES': 'Who was what in a group or for an institution, from when to when.',
  'category.CONSENTS': 'Consents',
  'categoryText.CONSENTS': 'What somebody agreed to, under which text, and when they took it back.',
  'category.MAILBOXES': 'Mailbox for signing in',
  'categoryText.MAILBOXES':
    'The mail address with which somebody signs in. One that several people share stays for the others.',
  'category.SIGN_INS': 'Devices signed in',
  'categoryText.SIGN_INS': 'On which device somebody is signed in, how, since when and until when.',
  'category.PASSKEYS': 'Passkeys',
  'categoryText.PASSKEYS': 'The public half of each passkey and the name of its device.',
  'category.SIGN_IN_REQUESTS': 'Requests to sign in',
  'categoryText.SIGN_IN_REQUESTS':
    'That a mail to sign in with was asked for with an address, and until when it is good.',
  'category.MAIL_TEXTS': 'Texts of mails',
  'categoryText.MAIL_TEXTS': 'What a mail says, to whom and to which address, while it waits to be sent.',
  'category.MAILS': 'Mails sent',
  'categoryText.MAILS':
    'That a mail was written to somebody, which one, when, and whether it was sent; not what it said.',
  'category.CONTRIBUTIONS': 'Names in agendas',
  'categoryText.CONTRIBUTIONS':
    'Who spoke or presided in a published session, with function and institution of that day.',
  'category.NOTES': 'Notes written together',
  'categoryText.NOTES':
    'In the notes of which sessions the person wrote, and when last. The words stay, without the name.',
  'category.NOTE_IMPORTS': 'Concept notes handed in',
  'categoryText.NOTE_IMPORTS': 'The text of a concept note from which a session was made, with the names in it.',
  'category.ANSWERS': 'Answers to guiding questions',
  'categoryText.ANSWERS':
    'Who stands behind an answer, by the name of that day, who wrote it down for another, and who worked on its text.',
  'category.UNATTRIBUTED_ANSWERS': 'Answers attributed to nobody',
  'categoryText.UNATTRIBUTED_ANSWERS':
    'Which answers without attribution somebody wrote. Only they themselves are told, here and in their own file.',
  'category.CONCLUSIONS': 'Texts of conclusions',
  'categoryText.CONCLUSIONS': 'Who wrote, translated or mended a conclusion, and whose turn it is to write.',
  'category.POSITIONS': 'Positions and objections',
  'categoryText.POSITIONS': 'Who drafted or gave the position of a country, or raised or confirmed its objection.',
  'category.ADOPTIONS': 'Adoptions',
  'categoryText.ADOPTIONS': 'Who said for a leading institution that a conclusion be adopted.',
  'category.COMMENTS': 'Comments in consultations',
  'categoryText.COMMENTS':
    'What somebody said on a conclusion while countries were asked about it. Once erased, that there was a comment stays.',
  'category.REMARKS': 'Signed remarks',
  'categoryText.REMARKS': 'What somebody told the secretariat of an adopted text, under their name.',
  'category.ERROR_REPORTS': 'Reported errors',
  'categoryText.ERROR_REPORTS':
    'What was reported as an error in a published conclusion, and an address for the answer, if one was left.',
  'category.EVENTS': 'Acts in the log',
  'categoryText.EVENTS': 'What somebody did in the portal and when. The log names people by a number only.',
  'category.REASONS': 'Reasons written in the log',
  'categoryText.REASONS': 'What somebody wrote as the reason of an act.',
  'category.LOOKS': 'Looks at contact details',
  'categoryText.LOOKS': 'Who looked at a mail address, or took a list of names away, and when.',

  'purpose.COORDINATION': 'Running the group: knowing who takes part and reaching them',
  'purpose.ACCESS': 'Signing in: letting in who belongs to a group, and nobody else',
  'purpose.RECORD': 'The record of the group: who spoke and acted for which institution',
  'purpose.CHOICE': 'Showing what was agreed to, and respecting it',
  'purpose.ACCOUNTABILITY': 'Accounting for what was done in the portal, and by whom',

  'basis.PUBLIC_TASK': 'A task in the public interest (GDPR, Article 6(1)(e))',
  'basis.CONSENT': 'Consent (GDPR, Article 6(1)(a))',
  'basis.LEGAL_CLAIMS': 'Proof of consent and legal claims (GDPR, Articles 7(1) and 17(3)(e))',
  'basis.ARCHIVE': 'Archiving in the public interest (GDPR, Articles 6(1)(e) and 89)',

  'kept.LAST_TERM':
    '{years, plural, one {# year} other {# years}} after the last role and the last place in an institution have ended',
  'kept.WITHDRAWAL': '{years, plural, one {# year} other {# years}} after it was taken back',
  'kept.LAST_EDIT': '{years, plural, one {# year} other {# years}} after it was last edited',
  'kept.WRITTEN': '{years, plural, =0 {{days} days} one {# year} other {# years}} after it was written',
  'kept.EXPIRY': 'Until it ends',
  'kept.SETTLED':
    '{years, plural, =0 {Until it is sent or given up} one {# year after it was sent or given up} other {# years after it was sent or given up}}',
  'kept.always': 'As long as the record of the group',
  'kept.until': 'kept until {day}',

  'outcome.DELETED': 'Deleted',
  'outcome.PSEUDONYMISED': 'Stays without the name',
  'outcome.KEPT': 'Stays as it is',

  'field.NAME': 'Name',
  'field.HONORIFIC': 'Form of address',
  'field.ADDRESS': 'Mail address',
  'field.LANGUAGE': 'Language',
  'field.TIME_ZONE': 'Time zone',
  'field.SINCE': 'Known since',
  'field.INSTITUTION': 'Institution',
  'field.FUNCTION': 'Function',
  'field.FROM': 'From',
  'field.TO': 'To',
  'field.MAIL_REFUSED': 'Mail refused',
  'field.ROLE': 'Role',
  'field.GROUP': 'Group',
  'field.PURPOSE': 'What for',
  'field.TEXT_VERSION': 'Version of the text',
  'field.GRANTED': 'Agreed',
  'field.WITHDRAWN': 'Taken back',
  'field.SESSION': 'Session',
  'field.FILE': 'File',
  'field.AT': 'When',
  'field.ACT': 'What',
  'field.ABOUT': 'About',
  'field.TEXT': 'Text',
  'field.WHO': 'Who',

  'field.DEVICE': 'Device',
  'field.METHOD': 'Signed in by',
  'field.LAST_USED': 'Last used',
  'field.ENDS': 'Ends',
  'field.MAIL': 'Which mail',
  'field.SUBJECT': 'Subject',
  'field.STATUS': 'State',
  'act.reveal': 'Looked at your mail address',
  'act.export': 'Took a list away that has your name',
  'act.answered': 'Answered',
  'act.recorded': 'Wrote it down for another',
  'act.wrote': 'Worked on the text',
  'act.pen': 'Holds the pen',
  'act.mended': 'Proposed an edit without change of meaning',
  'act.settled': 'Decided on an edit without change of meaning',
  'act.theme': 'Added a theme',
  'act.drafted': 'Drafted the position',
  'act.gave': 'Gave the position',
  'act.objected': 'Raised the objection',
  'act.confirmed': 'Confirmed the objection',
  'act.approved': 'Agreed to the adoption',
  'act.adopted': 'Adopted',

  'signInMethod.LINK': 'Link of a mail',
  'signInMethod.CODE': 'Code of a mail',
  'signInMethod.PASSKEY': 'Passkey',
  'signInMethod.PROVIDER': 'Provider of the organisation',
  'signInMethod.DEMO': 'Demonstration',
  'mailState.WAITING': 'Waiting',
  'mailState.SENT': 'Sent',
  'mailState.SHOWN': 'Shown in the demonstration',
  'mailState.BOUNCED': 'Refused by the mail server',
  'mailState.GIVEN_UP': 'Given up',
  'mail.sign-in': 'To sign in',

  'archive.title': 'Everything that the portal holds about you',
  'archive.taken': 'Taken on {day} (UTC).',
  'archive.files':
    'data.json has everything in one file, for machines. Each table holds the same, for spreadsheets, one kind of thing in each.',
  'archive.count': '{count, plural, one {# entry} other {# entries}}',
  'archive.kept': 'Kept: {kept}.',
  'archive.what': 'What for: {purpose}.',
  'archive.basis': 'On what ground: {basis}.',

  'myData.title': 'My data',
  'myData.description':
    'What the portal holds about you, what you agree to, and how to take it along or have it erased.',
  'myData.lede':
    'What you agree to, everything that the portal holds about you, and how you take it along or have it erased.',
  'myData.consents': 'What you agree to',
  'myData.consentsLede':
    'Each stands by itself, and none is needed to take part. What you take back has effect at once.',
  'myData.agree': 'I agree',
  'myData.withdraw': 'Take it back',
  'myData.history': 'How it came',
  'myData.granted': 'Agreed on {day}, text {version}',
  'myData.withdrawn': 'Taken back on {day}',
  'myData.oldText': 'The text of then: {text}',
  'myData.held': 'What is held about you',
  'myData.heldLede': 'By kind, with what it is held for, on what ground and for how long. It is shown as it is stored.',
  'myData.more': 'Shown are the first {shown} of {count}; the file has them all.',
  'myData.show': 'Show {count, plural, one {the entry} other {the # entries}}',
  'myData.purpose': 'What for',
  'myData.basis': 'Ground',
  'myData.kept': 'How long',
  'myData.nothing': 'Nothing is held of these kinds: {kinds}.',
  'myData.mistake': 'Something is wrong? A manager of your group can correct it; your own profile you write yourself.',
  'myData.take': 'Take it along',
  'myData.takeText':
    'One file with all of it: as JSON for other systems, and as tables. The log keeps that you took it.',
  'myData.download': 'Download my data (ZIP)',
  'myData.notice': 'Privacy notice of the group {group}',

  'erase.title': 'Have it erased',
  'erase.text':
    'Your name, your contact details and what you agreed to are deleted for good, and you can not sign in any more. What the group decided and recorded stays; where it named you it speaks of a former member of your institution.',
  'erase.first': 'If others rely on what you have open, have it handed over first.',
  'erase.look': 'See what would happen',
  'erase.dialogTitle': 'Erase everything about me',
  'erase.stands': 'From then on the record says “{name}”.',
  'erase.formerMember': 'a former member of {institution}',
  'erase.formerMemberUnknown': 'a former member',
  'erase.forever': 'This cannot be undone by anyone.',
  'erase.confirm': 'To confirm, type your name as it stands here: {name}',
  'erase.confirmWrong': 'This is not the name that stands above.',
  'erase.act': 'Erase for good',
  'erase.doneTitle': 'You have been erased',
  'erase.done': 'Nothing is held of you any more but what the record keeps without your name. You can close this page.',

  'request.action': 'Erase at their request',
  'request.title': 'Erase {name} for good',
  'request.text':
    'For when this person has asked for it and cannot do it alone. They are not told by the portal; tell them yourself.',
  'request.reason': 'How and when they asked',
  'request.reasonHelp': 'Without their name: this sentence stays in the log.',
  'request.confirm': 'This person asked for it, and I know that nobody can undo it.',
  'request.doneTitle': 'Erased',
  'request.done': 'This person is erased. What the record keeps speaks of “{name}”.',
  'request.people': 'All people and institutions',

  'privacy.title': 'Privacy notice',
  'privacy.description': 'Who answers for the personal data of the working group {group}, and what is done with it.',
  'privacy.lede': 'What happens with the data of the people who work with this group.',
  'privacy.short': 'In short',
  'privacy.short.what':
    'The portal holds who takes part in the group, for which institution, and what was said and decided.',
  'privacy.short.who':
    'Names are seen by the members of the group who need them; mail addresses by its managers, and each look is recorded.',
  'privacy.short.where':
    'Members of the group read it from {count, plural, =0 {countries of the European Economic Area} one {# country outside the European Economic Area} other {# countries outside the European Economic Area}}.',
  'privacy.short.long':
    'Contact details are deleted {years, plural, one {# year} other {# years}} after the last role has ended; the record of the group stays.',
  'privacy.short.rights':
    'You see what is held about you, take it along, correct it or have it erased, at any time and by yourself.',
  'privacy.controller': 'Who answers for it',
  'privacy.controllerName': 'Controller',
  'privacy.contact': 'Contact',
  'privacy.officer': 'Data protection officer',
  'privacy.authority': 'Supervisory authority',
  'privacy.unset': 'Not set yet.',
  'privacy.unsetAll':
    'Who answers for the data of this group has not been set yet. A manager of the group writes it here.',
  'privacy.data': 'What is held, what for and for how long',
  'privacy.dataLede': 'What is over is deleted by itself, every night, by these same rules.',
  'privacy.table.what': 'What',
  'privacy.table.purpose': 'What for, on what ground',
  'privacy.table.kept': 'How long',
  'privacy.readers': 'Who reads it',
  'privacy.readersText':
    'What is published is read by everybody. Members of the group read its members’ matters, and the names of fellow members who agreed. Managers of the group see all names, and mail addresses one by one; the log keeps each look and each list that is taken away. Nobody else receives it, and nothing is sold or used to judge people automatically.',
  'privacy.transfers': 'Where it goes',
  'privacy.transfersNone': 'Today no member of the group belongs to a country outside the European Economic Area.',
  'privacy.transfersText':
    'Members of the group from these countries, outside the European Economic Area, read what the group holds: {countries}. That is what the group is for (GDPR, Article 49(1)(d): important reasons of public interest).',
  'privacy.hosting': 'Where it is stored',
  'privacy.safeguards': 'What protects it there',
  'privacy.rights': 'Your rights',
  'privacy.rightsText':
    'You may see what is held about you, have it corrected, take it along, restrict or object to its use, and have it erased. Consent can be taken back at any time; what was done before stays lawful. What the record of the group needs stays without your name, and the page says on what ground.',
  'privacy.rightsAct': 'See my data',
  'privacy.complain': 'You may complain to the supervisory authority: {authority}.',
  'privacy.deleted': 'Deleted on schedule',
  'privacy.deletedOn': 'Deleted on schedule on {day}: {what}, {count, plural, one {# entry} other {# entries}}',
  'privacy.deletedNone': 'So far nothing has reached its time.',
  'privacy.updated': 'Last written on {day}.',
  'privacy.edit': 'Write who answers for it',
  'privacy.editHelp': 'Names and addresses of bodies, not of persons. What is left empty is shown as not set.',
  'privacy.saved': 'The notice says it now.',
  'privacy.hostingHelp': 'Provider and country.',
  'privacy.safeguardsHelp': 'For instance standard contractual clauses, or an agreement between the administrations.',

  'names.title': 'Take the names away',
  'names.text':
    'Who has a role in the group today, as a table, without addresses. The log keeps which names went, when and why, and each person sees it among their data.',
  'names.why': 'What for',
  'names.whyHelp': 'For instance: badges for the session of July.',
  'names.act': 'Download the names (CSV)',
} satisfies Vocabulary & Record<string, string>;
