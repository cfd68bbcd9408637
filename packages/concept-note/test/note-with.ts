type Parts = {
  readonly heading?: readonly string[];
  readonly body?: readonly string[];
  readonly agenda?: readonly string[];
};

/** A whole invented note in few lines, with the lines that a spec is about in their place. */
export const noteWith = ({ heading = [], body = [], agenda = ['10.00 - 11.00 Opening'] }: Parts): string =>
  [
    'CONCEPT NOTE',
    'Working group on doors',
    ...heading,
    'Doors that open both ways',
    '14 March 2024',
    '',
    'Context',
    'Something invented about the doors of courts, and about those who walk through them.',
    '',
    'Specific objectives',
    '- Compare three doors.',
    '',
    'Guiding questions',
    '- Which door does your country use?',
    '',
    ...body,
    '',
    'Agenda',
    ...agenda,
  ].join('\n');
