import type { FindingCode, RefusalCode, Severity } from '@cauce/domain/concept-note';

type Vocabulary = Record<`finding.${FindingCode}`, string> &
  Record<`refusal.${RefusalCode}`, string> &
  Record<`severity.${Severity}`, string>;

/** The words about a concept note: each doubt, each refusal, and what the command line prints of a note. */
export const conceptNote = {
  'severity.ERROR': 'Needs an answer',
  'severity.WARNING': 'Probably wrong',
  'severity.NOTICE': 'Worth knowing',

  'finding.NO_TIME_ZONE':
    'The note does not say without doubt which time zone its times are in{label, select, none {} other { (it prints “{label}”)}}. Which is it?',
  'finding.TIME_ZONE_LABEL_WRONG':
    'The note prints “{label}”, but on {date} the clocks there show {actual}. The label is kept as printed.',
  'finding.TIME_ZONES_DISAGREE':
    'The two clocks do not agree: when it is {first}, the other shows {expected}, and the note prints {second}.',
  'finding.NO_DATE': 'The note does not give the day of the session with its year.',
  'finding.DATES_DISAGREE': 'The session is on {date}, but here the note says {other}.',
  'finding.AMBIGUOUS_DATE': 'The figures can mean {chosen} or {other}. They were read as {chosen}.',
  'finding.WEEKDAY_WRONG':
    'The note prints “{printed}”, but {date} is a {weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} 7 {Sunday} other {}}.',
  'finding.NO_START': 'The note does not say when the session begins.',
  'finding.NO_END': 'There is a start, {start}, but no end.',
  'finding.TIMES_DISAGREE': 'One place says {start}, another {other}.',
  'finding.AMBIGUOUS_DURATION':
    '“{printed}” can mean {chosenMinutes, plural, one {# minute} other {# minutes}} or {otherMinutes, plural, one {# minute} other {# minutes}}. It was read as {chosenMinutes, plural, one {# minute} other {# minutes}}.',
  'finding.DURATION_DIFFERS_FROM_AGENDA':
    'The note says that the session lasts {stated, plural, one {# minute} other {# minutes}}; its times give {agenda, plural, one {# minute} other {# minutes}}.',
  'finding.AMBIGUOUS_TIME': '“{printed}” does not say morning or afternoon. It was read as {chosen}.',
  'finding.LABEL_DIFFERS_FROM_RANGE':
    'From {start} to {end} is {range, plural, one {# minute} other {# minutes}}, but the note prints {label, plural, one {# minute} other {# minutes}}.',
  'finding.LABELS_TOTAL_DIFFERS':
    'The printed lengths add up to {labels, plural, one {# minute} other {# minutes}}, the times to {ranges, plural, one {# minute} other {# minutes}}.',
  'finding.AGENDA_OVERLAP': 'This item begins at {start}, before the one above it ends at {previousEnd}.',
  'finding.AGENDA_GAP':
    'Between {previousEnd} and {start} the agenda is empty for {minutes, plural, one {# minute} other {# minutes}}.',
  'finding.RANGE_REVERSED': 'The end, {end}, is before the start, {start}.',
  'finding.ITEM_WITHOUT_TIME': 'This agenda item has no time: “{title}”.',
  'finding.TWO_NAMES':
    'The note calls the session both “{codePrinted}” and “{ordinalPrinted}”. Both are kept: its code is {code}, its number in the series {ordinal}.',
  'finding.NO_SESSION_CODE': 'The note does not give the session’s code, such as 2.1.',
  'finding.NO_TITLE': 'No title of the session was found.',
  'finding.NO_OBJECTIVES': 'No specific objectives were found.',
  'finding.NO_QUESTIONS': 'No guiding questions were found.',
  'finding.NO_AGENDA': 'No agenda was found.',
  'finding.NOT_A_QUESTION': 'This stands among the questions, but is a statement.',
  'finding.OTHER_LANGUAGE':
    'This line is in {language, select, en {English} es {Spanish} pt {Portuguese} fr {French} other {another language}}, the note in {noteLanguage, select, en {English} es {Spanish} pt {Portuguese} fr {French} other {another language}}.',
  'finding.MARKUP_LEFTOVER': 'A leftover of markup, “{markup}”, was taken out.',
  'finding.MIXED_BULLETS': 'This list mixes bullets: “{first}” and “{other}”.',
  'finding.BROKEN_SENTENCE': 'A page break cut this sentence in two; it was joined again.',
  'finding.UNKNOWN_COUNTRY': '“{printed}” stands where a country would, but is not one that the portal knows.',
  'finding.COUNTRY_INFERRED': 'The country of {name} is not printed. From what the note says it was read as {country}.',
  'finding.UNCLEAR_PERSON': 'For “{name}” the note gives no function or institution, or no name yet.',
  'finding.TERM_IN_TWO_SENSES':
    'The note gives “{term}” a sense of its own (line {definedLine}) and then writes “{again}”: is the same sense meant?',
  'finding.DOUBLED_PUNCTUATION': 'Punctuation typed twice: “{printed}”.',
  'finding.UNPLACED_TEXT': 'It is not clear where this belongs; it is kept as printed.',

  'refusal.EMPTY': 'The file is empty.',
  'refusal.BINARY': 'The file holds no text: it is a program, an image or something else that is no document.',
  'refusal.TOO_LARGE': 'The file is too large for a concept note.',
  'refusal.UNKNOWN_FORMAT': 'The file is neither text nor DOCX nor PDF.',
  'refusal.DAMAGED': 'The file is damaged and cannot be opened.',
  'refusal.ENCRYPTED': 'The file is protected by a password. Save it without one and try again.',
  'refusal.EXPANDS_TOO_MUCH': 'The file unpacks to far more than a document needs, and was not opened.',
  'refusal.TOOK_TOO_LONG': 'Reading the file took too long and was stopped.',
  'refusal.NO_TEXT': 'The file holds no text, perhaps only scanned pages.',
  'refusal.NOT_A_CONCEPT_NOTE': 'The text does not look like the concept note of a session.',

  'read.programme': 'Programme',
  'read.result': 'Result',
  'read.session': 'Session',
  'read.title': 'Title',
  'read.subtitle': 'Subtitle',
  'read.date': 'Date',
  'read.time': 'Time',
  'read.duration': 'Stated length',
  'read.modality': 'Attendance',
  'read.context': 'Context',
  'read.outcome': 'Main outcome',
  'read.objectives': 'Specific objectives',
  'read.principles': 'Principles',
  'read.invited': 'Who is invited',
  'read.methodology': 'Method',
  'read.questions': 'Guiding questions',
  'read.agenda': 'Agenda',
  'read.closing': 'Closing',
  'read.unplaced': 'Not placed',
  'read.unknown': 'not said',
  'read.ordinal': 'number {ordinal} in the series',
  'read.statement': 'statement',
  'read.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'read.findings': '{count, plural, =0 {No doubts} one {One doubt} other {# doubts}}',
  'read.place': 'line {line}, column {column}',
  'read.usage': 'name one file: cauce note read FILE [--json] [--locale en]',
  'read.unreadable': 'the file {file} cannot be opened.',
} satisfies Vocabulary & Record<string, string>;
