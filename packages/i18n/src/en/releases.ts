/** The words of published versions, on the page and in their files. */
export const releases = {
  title: 'Published version {number}',
  description:
    'What group {group} published of session {session}: {count, plural, one {# conclusion} other {# conclusions}}, in a version that does not change.',
  lede: 'The conclusions of the session that the countries of the group have adopted, as they were published on {day}.',
  meaning:
    'The countries agreed to these texts by the procedure of the group. By itself that binds no State; whatever follows is decided by each country.',
  conclusionsOf: 'Conclusions of session {code}',
  adoptedOn: 'adopted on {day}',
  supersedes: 'replaces {citation}',
  supersededBy: 'since replaced by {citation}',

  published: 'Published',
  publishedOn: 'Published on {day}',
  session: 'Session',
  count: 'Conclusions',
  group: 'Working group',
  standing: 'Standing',
  latest: 'The latest of this session',
  replaced: 'Replaced by a later version',
  replacedNotice:
    'A later version of this session was published. This one stays as it was, since it may have been cited.',
  replacedLink: 'Read published version {number}',

  code: 'Verification code',
  codeMeaning: 'The code stands for every letter of this version: were one changed, the code would be another.',
  codeHow: 'To check that what you hold is what was published, hand in the file or type the code at {address}',
  check: 'Check a file or a code',
  takeAway: 'To take away',
  files: 'In {language}',
  pdf: 'PDF',
  docx: 'Word',
  json: 'Data (JSON)',
  otherLanguage: 'The countries adopted it in Spanish and in English; both are equally valid.',
  running: '{title} · Published version {number}',
};
