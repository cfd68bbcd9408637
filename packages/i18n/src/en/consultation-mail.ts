/** The letters of a group about its conclusions: what is asked, what changed, what is due, what was adopted. */
export const consultationMail = {
  'why.officer': 'You get this because you act for your institution in the working group {group}.',
  'why.lead': 'You get this because you lead, manage or write for the working group {group}.',
  'why.member': 'You get this because you belong to the working group {group}.',
  'why.agreed':
    'You get this because you agreed to hear what comes of the sessions of {group}. You can take that back under “My data”.',
  passOn: 'You can pass the link on: it signs nobody in, and everybody reads there what they may.',
  reason: 'Reason',

  'open.subject':
    'Session {session}: {count, plural, one {# conclusion} other {# conclusions}} for {country}, until {day}',
  'open.lead':
    'The working group {group} puts {count, plural, one {a conclusion} other {# conclusions}} of session {session}, “{title}”, before {country}.',
  'open.rule': '{count, plural, one {It is} other {They are}} adopted unless a country objects by {day}.',
  'open.writer':
    'As focal point or alternate you draft the position of {country}, and its signing authority gives it. You can object at once, and once you can take five working days more.',
  'open.authority':
    'As signing authority you give the position of {country}: no objection to all in one click, or a reservation or an objection with its reason.',
  'open.action': 'Read and answer',

  'again.subject': '{citation} has changed: {country} is asked again, until {day}',
  'again.lead': 'The text of {citation} was changed while countries were being asked about it. It now says:',
  'again.stale': '{country} has spoken on the earlier text. For the new one please speak again, until {day}.',
  'again.fresh': '{country} has not spoken yet and can do so until {day}.',
  'again.action': 'See what changed',

  'objection.subject': '{country} objects to {citation}',
  'objection.lead': '{country} objects to {citation}. The procedure stands still until this is settled.',
  'objection.ends': 'Its signing authority can confirm it until {day}. If it does not, the objection lapses.',
  'objection.confirmed': 'Its signing authority stands behind it.',
  'objection.text': 'Why {country} objects',
  'objection.action': 'Open the conclusion',

  'confirm.subject': 'Please confirm by {day}: {country} objects to {citation}',
  'confirm.lead': 'Your focal point has objected to {citation} for {country}. Since then the procedure stands still.',
  'confirm.ends':
    'It becomes the word of {country} once you confirm it. You have five working days for that, until {day}; after that it lapses.',
  'confirm.action': 'Confirm it or take it back',

  'extend.subject': 'Session {session}: {country} has until {day}',
  'extend.lead':
    '{country} has taken its five extra working days in the consultation on session {session}. It can speak until {day}. For other countries nothing changes.',

  'move.subject': 'Session {session}: the new last day is {day}',
  'move.lead':
    'The last day of the consultation on session {session} was moved from {from} to {to}. {country} can speak until then.',

  'withdraw.subject': '{citation} was withdrawn',
  'withdraw.lead': 'The group has taken {citation} back. {country} is not asked about it any more.',

  'closing.subject': 'Until {day}: {count, plural, one {# conclusion waits} other {# conclusions wait}} for {country}',
  'closing.lead':
    'On {day} the time ends in which {country} can speak on {count, plural, one {this conclusion} other {these conclusions}} of session {session}.',
  'closing.silence': 'If {country} says nothing by then, that counts as no objection.',

  'due.subject': 'Session {session}: its conclusions are due',
  'due.lead':
    'Session {session}, “{title}”, was held on {day}, {days, plural, one {# day} other {# days}} ago. Its conclusions are not before the countries yet.',
  'due.drafts':
    '{count, plural, =0 {Nothing has been drafted so far.} one {One draft waits.} other {# drafts wait.}} {lacking, plural, =0 {} one {One of them lacks Spanish or English.} other {# of them lack Spanish or English.}}',
  'due.WRITERS': 'You hold the pen.',
  'due.LEADS': 'Whoever writes them was reminded before. You lead the group, so you are told now.',
  'due.MANAGERS':
    'Whoever writes them, and whoever leads the group, was reminded before. You manage the group, so you are told now.',
  'due.stops': 'These reminders end as soon as the conclusions are before the countries.',
  'due.action': 'Open the session',

  'adopted.subject': 'Session {session}: {count, plural, one {# conclusion} other {# conclusions}} adopted',
  'adopted.lead':
    '{count, plural, one {A conclusion} other {# conclusions}} of session {session}, “{title}”, {count, plural, one {was} other {were}} adopted: no country objected in time.',
  'adopted.meaning': 'What is adopted does not change any more and binds nobody by itself.',
  'adopted.position': '{country}: {outcome}',
  'adopted.action': 'Read them',
  'released.subject': 'Session {session}: the conclusions are published',
  'released.lead':
    'The adopted conclusions of session {session}, “{title}”, are published. Everybody can read and cite them under their address.',
  'followUp.mine': 'What it asks of you',
  'followUp.nothing': 'Nothing is asked of you at present.',
  'followUp.next': 'Next session: {session}, “{title}”, on {day}. For your calendar: {address}',
  'followUp.noNext': 'There is no date yet for the next session.',

  'remark.subject': 'A remark on {citation}',
  'remark.lead':
    'Somebody has left a signed remark on {citation} for the secretariat. It reopens nothing; its author waits for an answer.',
  'remark.action': 'Read and answer',
  'report.subject': 'An error is reported in {citation}',
  'report.lead':
    'Somebody says that {citation} has an error. Your answer will stand beside the conclusion for everybody.',
  'report.text': 'What was reported',
  'answer.subject': 'The secretariat’s answer on {citation}',
  'answer.lead': 'You wrote to the secretariat of {group} about {citation}.',
  'answer.yours': 'What you wrote',
  'answer.theirs': 'The answer',
  'answer.public': 'The answer also stands beside the conclusion, without what you wrote.',
  'answer.forgotten': 'Your address was deleted with this mail.',
};
