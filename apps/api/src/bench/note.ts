import { readConceptNote } from '@cauce/concept-note/read';

const bytes = 1_000_000;

const opening = `WORKING GROUP RESULT 9.9

Ways Out Before the Courtroom: A Generated Session

July 13th, 2023 16:30 (1.45 hours) Online meeting
`;

const paragraph = (index: number): string =>
  `Part ${index + 1} looks at what keeps a person from entering the criminal justice system at all. In some jurisdictions minor conducts were depenalised years ago; in others they are still charged, and referred to a service without punishment where one is at hand. The meeting compares both roads, asks what each of them needs in order to hold, and gathers what may be proposed to those who write the law.\n`;

const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const clock = (minute: number): string =>
  `${String(8 + (Math.floor(minute / 60) % 12)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;

const people = `\tModerator: Berta Lucena Prado, Expert of the programme.
\tCosta Rica. Magistrate Kenia Robles, Judiciary of an invented country
\tMéxico. Dr. Galo Zamudio Sáenz, General Director of an invented commission`;

const agendaItem = (index: number): string =>
  `${clock(index * 10)} - ${clock(index * 10 + 10)} 10 mins\tPanel discussion: What keeps people out, part ${index + 1}\n${people}`;

/** A concept note with all its parts, each this many times as long as one that people write. */
const noteOf = (size: number): string =>
  [
    opening,
    'Context\n',
    times(size * 6, paragraph),
    'Main outcome and goals of the session\n\nThe main outcome sought is a list of what such a mechanism needs.\n',
    'Specific objectives for session 2.1 include:\n',
    times(size * 5, (index) => `- Map mechanism number ${index + 1}, and open a debate on what it can and cannot do.`),
    '\nMethodology\n\nThe working group will consist of three stages:\n\n1. Prior to the virtual session\n',
    times(size, (index) => `- Sending invitation number ${index + 1} along with its attachment.`),
    '\n2. During the virtual session\n\nThe following guiding questions are proposed:\n',
    times(
      size * 6,
      (index) => `- Which mechanism does jurisdiction ${index + 1} use before a charge, and who decides on it?`,
    ),
    '\n3. After the session\n\nThe conclusions will be sent to the participants.\n',
    'Working Agenda\n\nTime\tContent',
    times(size * 5, agendaItem),
  ].join('\n');

/** Prints how long the reading of one megabyte of concept note takes. */
export const measureNote = (say: (line: string) => void): void => {
  const text = noteOf(Math.ceil(bytes / (noteOf(101).length - noteOf(100).length)));
  const start = performance.now();
  const reading = readConceptNote(text);
  const milliseconds = performance.now() - start;
  if (reading.kind !== 'read') throw new Error('The generated concept note is refused.');
  const { objectives, questions, agenda } = reading.note;
  const contributions = agenda.reduce((sum, item) => sum + item.contributions.length, 0);
  say(
    `Reading a concept note of ${(Buffer.byteLength(text) / 1_000_000).toFixed(2)} MB: ${milliseconds.toFixed(0)} ms ` +
      `(${objectives.length} objectives, ${questions.length} questions, ${agenda.length} agenda items, ${contributions} people, ${reading.findings.length} findings).`,
  );
};
