import { readConceptNote } from '@cauce/concept-note/read';

const opening = `Working Group Result 9.9

A generated session

July 13th, 2023 16:30 (1.45 hours) Online meeting

Context

`;

const paragraph = 'The group looks at what keeps a person from entering the criminal justice system at all.\n';

const questions = 'Guiding questions\n\n';

const question = '- Which mechanisms does your jurisdiction use before a charge, and who decides on them?\n';

const agenda = 'Working Agenda\n\nTime\tContent\n';

const row =
  '16.30 - 16.40\tPanel discussion: What keeps people out\n10 mins\tMexico. Dr. Ana Ficticia, General Director of an invented commission\n';

const bytes = 1_000_000;

const filled = (text: string, share: number): string => text.repeat(Math.floor((bytes * share) / text.length));

/** Prints how long the reading of one megabyte of concept note takes: running text, questions and agenda rows. */
export const measureNote = (say: (line: string) => void): void => {
  const text = [opening, filled(paragraph, 0.5), questions, filled(question, 0.2), agenda, filled(row, 0.3)].join('\n');
  readConceptNote(opening);
  const start = performance.now();
  const { kind } = readConceptNote(text);
  say(
    `A concept note of ${(text.length / 1_000_000).toFixed(2)} MB is ${kind} in ${(performance.now() - start).toFixed(0)} ms.`,
  );
};
