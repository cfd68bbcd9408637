/** The form of a session: its texts in two languages, its agenda, its way to the public. */
export const sessionForm = {
  'edit.title': 'Edit session {code}',
  'edit.description': 'The form of a session: texts in two languages, agenda, people and materials.',
  'new.title': 'A new session',
  'new.description': 'Write a session from the start: texts, agenda, people.',
  'new.lede': 'A code and a title are enough to begin. The rest can follow.',
  'new.begin': 'Write it here',
  'new.group': 'Working group',
  back: 'Back to the session',

  'part.time': 'Name and time',
  'part.texts': 'Texts',
  'part.steps': 'The three stages',

  'language.beside': 'Beside {original}, show',
  'language.complete': 'complete',
  'language.lacking': '{count, plural, one {# text missing or behind} other {# texts missing or behind}}',
  'language.choice': '{language}: {state}',
  'text.original': 'original',
  'text.missing': 'missing',
  'text.behind': 'behind its original',
  'text.check': 'It still fits: mark as checked',
  'text.checked': 'will be marked as checked',
  'text.in': '{field}, {language}',

  'time.day': 'Date',
  'time.endDay': 'Ends on',
  'time.start': 'Start',
  'time.end': 'End',
  'time.nextDay': 'It ends after midnight or on a later day',
  'duration.label': 'Length as the note prints it, in minutes',

  'question.item': 'Belongs to',
  'question.whole': 'The whole session',
  'question.ofItem': 'Item {number}: {title}',
  'item.details': 'Add lines under the title',

  'reason.label': 'Why the time moves',
  'reason.help':
    'This session is public and its time changes. The reason is kept in its record, and a mark stays on the old date.',

  'save.action': 'Save',
  'save.working': 'Saving…',
  'save.create': 'Make the draft',
  'save.unsaved': 'Not saved yet; kept on this device.',
  'save.nothing': 'Everything is saved.',
  'save.failed': 'It was not saved. What you typed is still here.',
  'save.restored': 'What you typed here earlier and had not saved is back.',
  'save.discard': 'Go back to the saved text',
  'save.discardAsk': 'Drop what is not saved?',
  'save.discardText': 'The form will show the session as it was last saved.',
  'save.discardConfirm': 'Drop it',

  'preview.in': 'Preview in {language}',
  'preview.unsaved': 'Shows what is saved.',
} satisfies Record<string, string>;
