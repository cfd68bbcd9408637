import type { PlainBlock } from '../notes/note-document.js';

/** What somebody of the story wrote in the notes of session 2.1 at one go. */
interface StoryNotes {
  /** The key of the person who does it. */
  readonly by: string;
  readonly at: string;
  readonly blocks: readonly PlainBlock[];
}

const heading = (text: string): PlainBlock => ({ kind: 'HEADING', text });
const paragraph = (text: string): PlainBlock => ({ kind: 'PARAGRAPH', text });
const bullet = (text: string): PlainBlock => ({ kind: 'BULLET', text });

/** The notes of session 2.1. All of it is invented, and says so. */
export const storyNotes: readonly StoryNotes[] = [
  {
    by: 'rapporteur',
    at: '2023-07-13T14:35:00Z',
    blocks: [
      paragraph('These notes are invented for the demonstration: nobody said this.'),
      heading('Opening'),
      paragraph(
        'The co-leads recall what the first session left open: who decides, and at which moment a case leaves the penal way.',
      ),
    ],
  },
  {
    by: 'expert',
    at: '2023-07-13T15:10:00Z',
    blocks: [
      heading('What the panel brought'),
      bullet('A diversion before the charge spares a record; after it, the record stays whatever comes of the case.'),
      bullet('Thresholds alone do not protect: without an interview they punish whoever buys for a group.'),
      bullet('Where the health service answers within three days, most people come to the first appointment.'),
    ],
  },
  {
    by: 'rapporteur',
    at: '2023-07-14T09:20:00Z',
    blocks: [
      heading('To be looked at'),
      paragraph(
        'Several delegations ask for a common form for the first interview, short enough for a police station at night.',
      ),
      paragraph(
        'Nobody has figures on women with children who declined a diversion because there was no place near their home.',
      ),
    ],
  },
];
