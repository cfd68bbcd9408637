import type { AgendaItemKind, ContributionRole, Modality } from '@cauce/domain/concept-note';
import type { AgendaDoubtCode, ClosingDue, Moment, ObjectiveOutcome, SessionStatus } from '@cauce/domain/session';

type Vocabulary = Record<`status.${SessionStatus}` | `statusMeaning.${SessionStatus}`, string> &
  Record<`moment.${Moment}`, string> &
  Record<`kind.${AgendaItemKind}`, string> &
  Record<`role.${ContributionRole}`, string> &
  Record<`modality.${Modality}`, string> &
  Record<`doubt.${AgendaDoubtCode}`, string> &
  Record<`due.${ClosingDue}`, string> &
  Record<`objective.${ObjectiveOutcome}`, string>;

/** The words of sessions: their list, their page, what can be done with them. */
export const sessions = {
  session: 'Session {code}',
  sessionOrdinal: 'Session {code}, {ordinal}',
  ordinal:
    '{ordinal, selectordinal, =1 {first session} =2 {second session} =3 {third session} =4 {fourth session} =5 {fifth session} =6 {sixth session} =7 {seventh session} =8 {eighth session} =9 {ninth session} =10 {tenth session} one {#st session} two {#nd session} few {#rd session} other {#th session}}',
  group: 'Working group {slug}',

  'status.DRAFT': 'Draft',
  'status.CONVENED': 'Convened',
  'status.LIVE': 'Live',
  'status.HELD': 'Held',
  'status.CLOSED': 'Closed',
  'status.CANCELLED': 'Cancelled',
  'statusMeaning.DRAFT': 'It is being prepared; date and agenda may still change, and nobody has been invited.',
  'statusMeaning.CONVENED': 'Countries have been invited for this date; a change would be told to them.',
  'statusMeaning.LIVE': 'It is taking place now.',
  'statusMeaning.HELD': 'It has taken place; what came of it is still being gathered.',
  'statusMeaning.CLOSED': 'It has taken place and its record is complete.',
  'statusMeaning.CANCELLED':
    'It did not take place and will not on this date. The page stays, so that nobody looks for it in vain.',

  'moment.BEFORE': 'Before',
  'moment.DURING': 'During',
  'moment.AFTER': 'After',
  'moment.label': 'Stages of the session',

  'kind.OPENING': 'Opening',
  'kind.KEYNOTE': 'Presentation',
  'kind.PANEL': 'Panel',
  'kind.DISCUSSION': 'Discussion',
  'kind.BREAK': 'Break',
  'kind.CLOSING': 'Closing',

  'role.SPEAKER': 'Speaker',
  'role.MODERATOR': 'Moderator',
  'role.PANELLIST': 'Panellist',
  'role.OPENING': 'Opening remarks',
  'role.CLOSING': 'Closing remarks',

  'modality.ONLINE': 'Online',
  'modality.IN_PERSON': 'In person',
  'modality.HYBRID': 'In person and online',

  'doubt.LABEL_DIFFERS_FROM_RANGE':
    'The note says {statedMinutes, plural, one {# minute} other {# minutes}}; the times give {minutes}.',
  'doubt.GAP': '{minutes, plural, one {One minute is} other {# minutes are}} free before this item.',
  'doubt.OVERLAP':
    'This item begins {minutes, plural, one {one minute} other {# minutes}} before the one above it ends.',
  'doubt.duration': 'The note says {stated}; the times give {actual}.',

  'due.PUBLICATION': 'it has not been published',
  'due.TRANSLATION': 'its title is missing in English or Spanish',
  'due.OUTCOME': 'its main outcome has not been written',
  'due.OBJECTIVES': 'it is not said of every objective whether it was reached',

  'objective.MET': 'Reached',
  'objective.PARTLY_MET': 'Partly reached',
  'objective.NOT_MET': 'Not reached',
  'objective.none': 'Not said yet',
  'objective.title': 'Was each objective reached?',

  'mark.unpublishedShort': 'not published',
  'mark.unpublished': 'Not published: only those who prepare it can read it.',

  'page.agenda': 'Agenda',
  'page.noAgenda': 'The agenda will stand here once it has been drawn up.',
  'page.context': 'Context',
  'page.outcome': 'What this session is for',
  'page.objectives': 'Objectives',
  'page.questions': 'Guiding questions',
  'page.questionsLede': 'What countries are asked to bring an answer to.',
  'page.statement': 'to reflect on',
  'page.invited': 'Who is invited',
  'page.approach': 'Approach',
  'page.methodology': 'Methodology',
  'page.steps.BEFORE': 'Steps before the session',
  'page.steps.DURING': 'How the session runs',
  'page.steps.AFTER': 'What happens next',
  'page.materials': 'Materials',
  'page.noMaterials': 'Presentations and recordings will stand here when they are available.',
  'page.closing': 'Closing',
  'page.formerTime': 'Moved: it had been set for {date}, {time} ({place}).',

  'rail.title': 'Origin and follow-up',
  'rail.above': 'What led here',
  'rail.below': 'What came of it',
  'rail.result': 'Result {code}',
  'rail.questions': '{count, plural, =0 {no guiding questions} one {# guiding question} other {# guiding questions}}',
  'rail.conclusions': '{count, plural, one {# conclusion} other {# conclusions}}',
  'rail.steps': '{count, plural, one {# next step} other {# next steps}}',
  'rail.materials': '{count, plural, one {# document} other {# documents}}',
  'rail.nothing': 'Nothing recorded yet',

  'take.title': 'Take away',
  'take.conceptNote': 'Concept note:',
  'take.pdf': 'PDF',
  'take.docx': 'Word',
  'take.calendar': 'Add to calendar',
  'take.releases': 'Published versions',
  'take.release': 'Version {number}',
  'take.languages': 'Languages',
  'take.pack': 'Interpreter pack (Word)',
  'take.translations': 'Translate the conclusions',

  'awaited.convene':
    'Waiting for the group’s managers to convene it, {days, plural, =0 {since today} one {since {date}, a day ago} other {since {date}, # days ago}}.',
  'awaited.start':
    'Waiting for the group’s managers to say that it has begun, {days, plural, =0 {since today} one {since {date}, a day ago} other {since {date}, # days ago}}.',
  'awaited.hold':
    'Waiting for the group’s managers to say that it has been held, {days, plural, =0 {since today} one {since {date}, a day ago} other {since {date}, # days ago}}.',
  'awaited.close':
    'Waiting for the group’s managers to close it, {days, plural, =0 {since today} one {since {date}, a day ago} other {since {date}, # days ago}}.',

  'manage.title': 'Prepare and run',
  'manage.edit': 'Edit',
  'manage.publish': 'Publish',
  'manage.publishTitle': 'Publish this session?',
  'manage.publishText':
    'Everybody will be able to read it at its public address. Its state stays as it is, and nobody is invited by this.',
  'manage.publishLacking':
    '{count, plural, one {One text is} other {# texts are}} missing or out of date in {language}; readers will see the original, marked as such.',
  'manage.publishAnyway': 'Publish as it stands',
  'manage.convene': 'Convene',
  'manage.conveneTitle': 'Convene this session?',
  'manage.conveneText': 'The date counts as confirmed from then on, and a change to it will be told.',
  'manage.start': 'Start',
  'manage.startTitle': 'Start the session?',
  'manage.startText': 'It will be shown to everybody as taking place now.',
  'manage.hold': 'Say that it was held',
  'manage.holdTitle': 'Has the session taken place?',
  'manage.holdText': 'It will be shown as held, and its page opens at what comes after.',
  'manage.close': 'Close the record',
  'manage.closeTitle': 'Close the record of this session?',
  'manage.closeText': 'After that, nothing in it can be changed.',
  'manage.closeReason': 'Reason for closing with something still due',
  'manage.cancel': 'Cancel the session',
  'manage.cancelTitle': 'Cancel this session?',
  'manage.cancelText': 'It stays to be read, marked as cancelled. This cannot be undone.',
  'manage.cancelReason': 'Reason',
  'manage.cancelReasonHelp': 'Shown in the record of the session.',
  'manage.done.publish': 'The session is public now.',
  'manage.done.convene': 'The session is convened.',
  'manage.done.start': 'The session has started.',
  'manage.done.hold': 'The session is marked as held.',
  'manage.done.close': 'The record of the session is closed.',
  'manage.done.cancel': 'The session is cancelled.',

  'list.title': 'Sessions',
  'list.lede': 'Every meeting of the working groups, from those to come back to the first.',
  'list.description':
    'Every session of the working groups: those to come and those held, with agenda, guiding questions and materials.',
  'list.show': 'Show',
  'list.show.all': 'All',
  'list.show.upcoming': 'To come',
  'list.show.held': 'Held',
  'list.show.cancelled': 'Cancelled',
  'list.group.all': 'All groups',
  'list.group.label': 'Working group',
  'list.count': '{count, plural, =0 {No sessions} one {# session} other {# sessions}}',
  'list.today': 'Today, {date}',
  'list.undated': 'No date yet',
  'list.earlier': 'Earlier sessions',
  'list.latest': 'Back to the latest',
  'list.movedTo': 'Moved to {date}',
  'list.movedMark': 'Moved',
  'list.empty.title': 'No sessions here yet',
  'list.empty.text':
    'Sessions will be listed here as soon as the first one is published. A concept note is all it takes to make one.',
  'list.empty.filtered': 'No session fits this choice.',
  'list.empty.showAll': 'Show all sessions',

  'home.title': 'From what is said to what is done',
  'home.lede':
    'What countries were asked, what was said, and what comes of it: the work of inter-governmental groups, in your language and your time.',
  'home.description':
    'The portal of inter-governmental working groups: sessions, their agendas and the questions put to countries.',
  'home.next': 'Next session',
  'home.live': 'Taking place now',
  'home.noNext': 'No session has been announced. The latest one can be read in full.',
  'home.noneAtAll': 'The first session will be announced here.',
  'home.trail': 'Follow one question',
  'home.trail.group': 'the group that asks',
  'home.trail.session': 'the session it was put in',
  'home.trail.question': 'the question put to countries',
  'home.trail.next': 'what was to follow',
  'home.doors': 'Start here',
  'home.door.sessions': 'See all sessions',
  'home.door.sessionsText': 'Those to come and those held, by date.',
  'home.door.questions': 'Read the questions put to countries',
  'home.door.questionsText': 'What the latest session asked every jurisdiction.',
  'home.door.agenda': 'See who spoke, and when',
  'home.door.agendaText': 'The agenda in your own time.',
  'home.import.title': 'Turn a concept note into a session',
  'home.import.text':
    'Drop in a Word, PDF or text file. Within seconds it becomes a page with agenda, people and questions, and every doubt is shown beside its place in the note.',
  'home.import.action': 'Import a concept note',
} satisfies Vocabulary & Record<string, string>;
