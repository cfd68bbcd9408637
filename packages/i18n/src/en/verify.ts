/** The words with which a file or a code is checked against what was published. */
export const verify = {
  title: 'Check a published version',
  description:
    'Says whether a file or a code is that of a published version of conclusions, and whether a later one replaced it.',
  lede: 'Hand in the PDF, Word or data file that you hold, or type the code printed on it. You learn whether it is what was published, letter by letter.',

  result: 'Result',
  same: 'This file is the one that was published',
  'same.text': 'Not a letter of it differs.',
  'same.in': '{format}, in {language}',
  changed: 'This file was changed',
  'changed.text':
    'It says that it is this version, but it is not the file that was published: something in it was changed, or a program has saved it anew. Trust only the published one.',
  unknown: 'This file is not known here',
  'unknown.text':
    'It is none of the files that were published. If a code is printed on it, type the code: if that is known, compare the text with the published one.',
  'code.known': 'This code is that of a published version',
  'code.knownText':
    'The code alone says nothing of the paper that it stands on: compare the text with the published one, or hand in the file.',
  'code.unknown': 'No published version has this code',
  'code.unknownText': 'Look whether it was typed as it is printed. If it was, what you hold was not published here.',
  'code.malformed':
    'A code has 64 characters: digits and the letters a to f. This one has {count, plural, one {#} other {#}} and cannot be one.',
  'code.malformedLetters': 'A code has only digits and the letters a to f. In this one something else stands too.',

  which: '{title}, published on {day}',
  latest: 'It is the latest of this session.',
  replaced: 'A later version replaced it on {day}:',
  read: 'Read it',

  'file.title': 'With the file',
  'file.label': 'PDF, Word or JSON, up to {megabytes} MB',
  'file.drop': 'Drop the file here, or choose it',
  'file.over': 'Let go to check it',
  'file.choose': 'Choose a file',
  'file.stays': 'The file stays with you: your browser works out its fingerprint, and only that is sent.',
  'file.sent': 'The file is sent to be checked, and is not kept.',
  'file.busy': 'Checking {name} …',
  'file.check': 'Check the file',
  'file.tooLarge': 'This file is larger than {megabytes} MB, and no published one is: it cannot be one of them.',
  'file.empty': 'There is nothing in this file. Choose the one that you want to check.',
  'file.unreadable': 'The file could not be read. Choose it again.',
  'code.title': 'With the code',
  'code.label': 'Verification code',
  'code.help': 'It stands at the end of the document. Gaps and capitals do not matter.',
  'code.check': 'Check the code',
};
