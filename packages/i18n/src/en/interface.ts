import type { ErrorCode } from '@cauce/domain/errors';
import type { Locale } from '@cauce/domain/locale';
import type { TranslationState } from '@cauce/domain/localized';
import type { FieldIssueCode } from '../field-issues.js';

type Vocabulary = Record<`error.${ErrorCode}`, string> &
  Record<`issue.${FieldIssueCode}`, string> &
  Record<`language.${Locale}` | `languageName.${Locale}`, string> &
  Record<`translation.${TranslationState}`, string>;

/** What every page says: the frame around it, time, language, errors. */
export const interfaceWords = {
  name: 'Cauce',
  tagline: 'from words to action',
  pageTitle: '{title} · Cauce',

  'nav.skip': 'Skip to content',
  'nav.main': 'Main',
  'nav.home': 'Cauce, home',
  'nav.sessions': 'Sessions',
  'nav.conclusions': 'Conclusions',
  'nav.import': 'Import a concept note',
  'nav.people': 'People',
  'nav.manage': 'Manage',
  'nav.signIn': 'Sign in',
  'nav.account': 'Account of {name}',
  'nav.profile': 'My profile',
  'nav.myData': 'My data',
  'nav.leave': 'Leave',
  'nav.chooseWho': 'Choose who acts',

  'footer.about':
    'The portal of inter-governmental working groups: what is said in a session stays within reach, and so does all that comes of it.',
  'footer.privacy': 'Privacy notice of group {group}',
  'footer.verify': 'Check a published version',

  'language.label': 'Language',
  'language.en': 'English',
  'language.es': 'Español',
  'language.pt': 'Português',
  'language.fr': 'Français',
  'languageName.en': 'English',
  'languageName.es': 'Spanish',
  'languageName.pt': 'Portuguese',
  'languageName.fr': 'French',

  'theme.label': 'Appearance',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.system': 'As the device',

  'zone.label': 'Show times in',
  'zone.device': 'The zone of this device',

  'date.long': '{weekday} {day} {month} {year}',
  'date.medium': '{day} {month} {year}',
  'date.monthDay': '{day} {month}',
  'time.from': 'from {start}',
  'time.daysLater': '(+{days})',
  'time.yours': 'your time, {place}',
  'time.session': 'session time, {place}',
  'time.both': 'your time and the session’s, {place}',
  'time.unset': 'Date and time to be confirmed',
  'time.universal': '{range} UTC',
  'duration.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'duration.hours': '{hours} h',
  'duration.hoursMinutes': '{hours} h {minutes} min',
  'countdown.days': '{count, plural, =0 {today} =1 {tomorrow} other {in # days}}',
  'countdown.hours': '{count, plural, one {in # hour} other {in # hours}}',
  'countdown.minutes': '{count, plural, =0 {starting now} one {in # minute} other {in # minutes}}',

  'place.America/Argentina/Buenos_Aires': 'Buenos Aires',
  'place.America/Asuncion': 'Asunción',
  'place.America/Barbados': 'Bridgetown',
  'place.America/Bogota': 'Bogotá',
  'place.America/Costa_Rica': 'San José',
  'place.America/Dominica': 'Roseau',
  'place.America/El_Salvador': 'San Salvador',
  'place.America/Grenada': 'St. George’s',
  'place.America/Guatemala': 'Guatemala City',
  'place.America/Havana': 'Havana',
  'place.America/Jamaica': 'Kingston',
  'place.America/Mexico_City': 'Mexico City',
  'place.America/New_York': 'New York',
  'place.America/Panama': 'Panama City',
  'place.America/Port_of_Spain': 'Port of Spain',
  'place.America/Sao_Paulo': 'São Paulo',
  'place.Europe/Brussels': 'Brussels',
  'place.Europe/Lisbon': 'Lisbon',
  'place.Europe/London': 'London',
  'place.Europe/Madrid': 'Madrid',
  'place.Europe/Paris': 'Paris',
  'place.Europe/Rome': 'Rome',
  'place.Europe/Vienna': 'Vienna',

  'reading.fallback': 'in {language}',
  'reading.fallbackMeaning': 'There is no {wanted} text yet; this is the {language} original.',
  'reading.machine': 'machine translation',
  'reading.machineMeaning': 'Translated by a machine and not checked by a person; not to be quoted.',
  'reading.stale': 'behind its original',
  'reading.staleMeaning': 'The original has changed since this was translated.',
  'translation.ORIGINAL': 'original',
  'translation.HUMAN': 'translated by a person',
  'translation.MACHINE': 'translated by a machine',
  'translation.VALIDATED': 'checked translation',

  'mark.fictitious': 'Fictitious example',
  'mark.fictitiousMeaning': 'Invented to show how the portal works.',

  'history.title': 'History',
  'history.all': 'All of it',
  'history.none': 'Nothing has been done yet.',

  'form.required': 'required',
  'form.optional': 'optional',
  'form.summary': '{count, plural, one {One field needs another look} other {# fields need another look}}',
  'form.save': 'Save',
  'form.cancel': 'Leave it as it is',
  'form.close': 'Close',
  'form.working': 'Working…',

  'page.notFound.title': 'There is no page at this address',
  'page.notFound.text':
    'It may have been mistyped, or what it showed is not public. What has been published keeps its address, also when it gets a new code.',
  'page.notFound.languages': 'The portal speaks English, Spanish, Portuguese and French.',
  'page.notFound.action': 'See all sessions',
  'page.failed.title': 'This page could not be shown',
  'page.failed.text': 'Something went wrong on our side. Nothing that was stored has been lost.',
  'page.failed.id': 'If you report it, quote this number: {id}',
  'page.failed.action': 'Try again',
  'page.offline': 'No connection. You can go on reading; what changes will be shown when the connection is back.',
  'page.kept': 'You are reading a copy that this device kept on {day} at {time}. What has changed since is not in it.',
  'page.keptRenew': 'Load the page as it is now',
  'page.notKept.title': 'This page has not been kept on this device',
  'page.notKept.text':
    'There is no connection to the portal. Public pages that you have read on this device can be read again without one; this page is not among them.',
  'page.loading': 'Loading…',
  'page.printedFrom': 'Printed from {address}',

  'error.NOT_FOUND': 'It is not there any more, or you may not see it.',
  'error.FORBIDDEN': 'You may not do this.',
  'error.SIGN_IN_NEEDED': 'Sign in to do this.',
  'error.INVALID_INPUT': 'Something in what was entered cannot be taken. It is marked below.',
  'error.ILLEGAL_MOVE':
    'Its state has changed in the meantime, and this step is not possible now. Reload the page to see it as it stands.',
  'error.CONFLICT':
    'Somebody else has saved it since you opened it. Your text is kept here: compare the two and choose.',
  'error.CODE_TAKEN': 'Another session of the group has the code {code}. Choose another one.',
  'error.TIME_DOES_NOT_EXIST':
    'This time does not exist in the zone {timeZone}: the clocks change then. Choose {earlier} or {later}.',
  'error.TIME_EXISTS_TWICE':
    'This time exists twice in the zone {timeZone}: the clocks change then. Choose {earlier} or {later}.',
  'error.UNKNOWN_TIME_ZONE': 'This time zone is not known. Choose one from the list.',
  'error.REASON_NEEDED': 'Please give a reason; it is shown to those who are concerned.',
  'error.NOTHING_DUE': 'There is nothing to do here.',
  'error.FINDINGS_OPEN':
    '{count, plural, one {One doubt still waits for an answer.} other {# doubts still wait for an answer.}}',
  'error.ALREADY_IMPORTED': 'A session has already been made from this note.',
  'error.ALREADY_ANSWERED': 'Your answer to this question is there already. Change that one.',
  'error.LANGUAGE_LACKING':
    'The text of {which} is missing or behind in a language ({languages}). Both Spanish and English are needed.',
  'error.VOICE_NEEDED':
    'Several institutions of one country ({country}) are members. Name the one that gives its position first.',
  'error.CONSULTATION_OVER': 'The time to speak in this consultation is over.',
  'error.CONSULTATION_RUNS':
    'The consultation runs until {until}. Nothing can be adopted before it is over everywhere.',
  'error.OBJECTION_OPEN': 'An objection to {which} is open. It holds the procedure up until it is settled.',
  'error.STILL_LINKED': 'Answers or conclusions hang on it, so it stays. You can change its text.',
  'error.INCOMPLETE': 'Something is still missing before this can be done.',
  'error.STILL_DUE': 'Something is still due. Complete it, or give a reason for closing without it.',
  'error.TERM_OVERLAPS':
    'Somebody else holds this role, or the institution this place, in part of that time. End the one before, or choose other days.',
  'error.ADDRESS_TAKEN':
    'Somebody with this mail address is already known to the portal. If several people read this mailbox, say so.',
  'error.NOT_A_CO_LEAD': 'This institution does not lead the group.',
  'error.NOT_A_MEMBER': 'This institution has no place in the group.',
  'error.CO_LEAD_HELD': 'Somebody still leads the group for this institution. End that role first.',
  'error.SAME_TWICE': 'These are one and the same. Choose another one.',
  'error.TOO_LATE': 'The time to undo this has passed.',
  'error.LAST_MANAGER': 'The group would be left without a manager. Name another one first.',
  'error.FOREIGN_ORIGIN': 'The request came from another site and was not carried out.',
  'error.TOO_LARGE': 'It is too large to be taken.',
  'error.TOO_MANY': 'That is more than can be taken at once. The most is {maximum}.',
  'error.UNKNOWN_OPERATION':
    'The portal has been renewed since this page was opened. Load the page again; what you typed is kept on this device.',
  'error.TOO_OFTEN': 'That was tried too often. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'error.LINK_ENDED': 'This link has been used already, or its quarter of an hour is over. Ask for a new mail.',
  'error.WRONG_CODE':
    'This is not the code of the last mail, or it has ended. {left, plural, =0 {Ask for a new mail.} one {You can try once more.} other {You can try # more times.}}',
  'error.PASSKEY_REFUSED': 'This passkey was not accepted. Try again, or use the mail.',
  'error.SIGN_IN_AGAIN': 'For this, sign in once more: it has been a while.',
  'error.PROVIDER_AWAY': 'The organisation’s sign-in does not answer at the moment. Use the mail, or try again later.',
  'error.UNEXPECTED': 'Something went wrong on our side. What you typed is kept here; try again in a moment.',
  'error.OFFLINE': 'There is no connection. What you typed is kept here; try again when the connection is back.',

  'issue.REQUIRED': 'This is needed.',
  'issue.TOO_LONG': 'This is too long: at most {maximum} characters.',
  'issue.TOO_MANY': 'These are too many: at most {maximum}.',
  'issue.NOT_USABLE': 'This cannot be used. Check how it is written.',
  'issue.ORIGINAL_MISSING': 'The text in its original language is missing.',
  'issue.NOT_A_SLUG': 'Small letters, digits, dots and hyphens only, at most 40.',
  'issue.NOT_A_CODE': 'Digits and letters with dots or hyphens between them, as in 2.1.',
  'issue.NOT_AN_ADDRESS': 'This is not a mail address.',
  'issue.NOT_A_LINK': 'A full address is needed, one that begins with https://',
  'issue.NOT_A_TIME': 'A date and a time of day are needed.',
  'issue.NOT_A_DAY': 'There is no such day.',
  'issue.ENDS_BEFORE_START': 'The end must come after the start.',
  'issue.UNKNOWN_TIME_ZONE': 'This time zone is not known. Choose one from the list.',
} satisfies Vocabulary & Record<string, string>;
