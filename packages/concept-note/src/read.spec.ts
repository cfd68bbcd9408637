import type { ConceptNote, Finding, FindingCode } from '@cauce/domain/concept-note';
import { firstNotes, fixture } from '../test/first-notes.js';
import { readConceptNote } from './read.js';

const read = (text: string): { note: ConceptNote; findings: readonly Finding[] } => {
  const reading = readConceptNote(text);
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.code}`);
  return reading;
};

const peopleOf = (note: ConceptNote) => note.agenda.flatMap(({ contributions }) => contributions);

describe.each(firstNotes)('a note with every defect, $name', ({ text }) => {
  const { note, findings } = read(text);

  it('is read whole', () => {
    expect(note.objectives).toHaveLength(5);
    expect(note.questions.map(({ isQuestion }) => isQuestion)).toEqual([true, true, true, true, true, false]);
    expect(note.agenda.map(({ kind }) => kind)).toEqual(['OPENING', 'KEYNOTE', 'PANEL', 'CLOSING']);
    expect(note.session).toMatchObject({ statedDuration: 'PT1H45M', modality: 'ONLINE', timeZone: null });
    expect(peopleOf(note)).toHaveLength(6);
    expect(peopleOf(note).map(({ role }) => role)).toEqual([
      'OPENING',
      'SPEAKER',
      'MODERATOR',
      'PANELLIST',
      'PANELLIST',
      'CLOSING',
    ]);
    expect(note.principles.length).toBeGreaterThanOrEqual(4);
    expect(note.unplaced.length).toBeLessThanOrEqual(1);
  });

  it('begins and ends with its agenda', () => {
    expect(note.session.localStart).toBe(note.agenda[0]?.localStart);
    expect(note.session.localEnd).toBe(note.agenda.at(-1)?.localEnd);
    const labels = note.agenda.map(({ statedMinutes }) => statedMinutes);
    expect(labels).toEqual([10, 20, 60, 25]);
  });

  it.each([
    'NO_TIME_ZONE',
    'AMBIGUOUS_DURATION',
    'LABEL_DIFFERS_FROM_RANGE',
    'LABELS_TOTAL_DIFFERS',
    'OTHER_LANGUAGE',
    'MARKUP_LEFTOVER',
    'NOT_A_QUESTION',
    'TWO_NAMES',
  ] as const satisfies readonly FindingCode[])('raises %s at its place in the text', (code) => {
    const finding = findings.find((each) => each.code === code);
    if (!finding) throw new Error(`The finding ${code} is missing.`);
    const line = text.split('\n')[finding.line - 1] ?? '';
    const beginning = finding.excerpt.replace(/\s+/g, ' ').slice(0, 12).trim();
    expect(
      line
        .slice(finding.column - 1)
        .replace(/\s+/g, ' ')
        .trim(),
    ).toContain(beginning.split(' ')[0]);
  });

  it('says what the labels and the ranges add up to', () => {
    const total = findings.find(({ code }) => code === 'LABELS_TOTAL_DIFFERS');
    expect(total?.values).toMatchObject({ labels: 115, ranges: 105 });
    const last = findings.find(({ code }) => code === 'LABEL_DIFFERS_FROM_RANGE');
    expect(last).toMatchObject({ path: 'agenda.3.statedMinutes', values: { stated: 25, range: 15 } });
  });
});

describe('notes in the notations of the field', () => {
  it.each([
    [
      'en-lisbon-time.txt',
      {
        language: 'en',
        ordinal: 2,
        date: '2023-06-15',
        localStart: '12:00',
        localEnd: '13:30',
        timeZone: 'Europe/Lisbon',
        modality: 'ONLINE',
        questions: 3,
        items: 5,
        people: 4,
      },
    ],
    [
      'en-running-text.txt',
      {
        language: 'en',
        ordinal: 2,
        date: '2023-12-04',
        localStart: '15:00',
        localEnd: '16:30',
        timeZone: 'Europe/Madrid',
        modality: 'ONLINE',
        questions: 3,
        items: 4,
        people: 3,
      },
    ],
    [
      'en-two-clocks.txt',
      {
        language: 'en',
        ordinal: null,
        date: '2024-05-22',
        localStart: '08:30',
        localEnd: '10:00',
        timeZone: 'America/Mexico_City',
        modality: 'HYBRID',
        questions: 3,
        items: 5,
        people: 6,
      },
    ],
    [
      'es-labelled-header.txt',
      {
        language: 'es',
        ordinal: 3,
        date: '2024-03-14',
        localStart: '10:30',
        localEnd: '12:30',
        timeZone: 'Europe/Madrid',
        modality: 'ONLINE',
        questions: 3,
        items: 5,
        people: 7,
      },
    ],
    [
      'es-lines-under-the-time.txt',
      {
        language: 'es',
        ordinal: null,
        date: '2024-11-11',
        localStart: '17:00',
        localEnd: '18:30',
        timeZone: 'America/Bogota',
        modality: 'ONLINE',
        questions: 2,
        items: 4,
        people: 6,
      },
    ],
    [
      'es-starts-with-h.txt',
      {
        language: 'es',
        ordinal: 4,
        date: '2023-09-20',
        localStart: '16:30',
        localEnd: '18:00',
        timeZone: 'Europe/Madrid',
        modality: 'ONLINE',
        questions: 3,
        items: 5,
        people: 4,
      },
    ],
    [
      'pt-hours-with-h.txt',
      {
        language: 'pt',
        ordinal: 2,
        date: '2024-11-05',
        localStart: '14:00',
        localEnd: '16:15',
        timeZone: 'America/Sao_Paulo',
        modality: 'ONLINE',
        questions: 3,
        items: 6,
        people: 5,
      },
    ],
    [
      'pt-three-columns.txt',
      {
        language: 'pt',
        ordinal: 1,
        date: '2024-10-17',
        localStart: '10:00',
        localEnd: '12:00',
        timeZone: 'Europe/Lisbon',
        modality: 'HYBRID',
        questions: 2,
        items: 5,
        people: 6,
      },
    ],
    [
      'en-agenda-in-two-lists.txt',
      {
        language: 'en',
        ordinal: 6,
        date: '2024-03-14',
        localStart: '08:30',
        localEnd: '10:30',
        timeZone: 'America/Mexico_City',
        modality: 'ONLINE',
        questions: 3,
        items: 6,
        people: 7,
      },
    ],
    [
      'en-strokes.txt',
      {
        language: 'en',
        ordinal: 10,
        date: '2024-03-14',
        localStart: '09:00',
        localEnd: '13:00',
        timeZone: 'America/Port_of_Spain',
        modality: 'HYBRID',
        questions: 4,
        items: 6,
        people: 7,
      },
    ],
    [
      'en-ends-with-end.txt',
      {
        language: 'en',
        ordinal: 7,
        date: '2024-03-14',
        localStart: '15:00',
        localEnd: '16:30',
        timeZone: null,
        modality: 'HYBRID',
        questions: 3,
        items: 5,
        people: 6,
      },
    ],
    [
      'es-from-and-to.txt',
      {
        language: 'es',
        ordinal: 8,
        date: '2024-03-14',
        localStart: '10:30',
        localEnd: '12:30',
        timeZone: 'America/Bogota',
        modality: 'HYBRID',
        questions: 3,
        items: 5,
        people: 7,
      },
    ],
    [
      'es-lengths-in-lines.txt',
      {
        language: 'es',
        ordinal: 12,
        date: '2024-03-14',
        localStart: '16:30',
        localEnd: '18:00',
        timeZone: 'Europe/Madrid',
        modality: 'HYBRID',
        questions: 2,
        items: 5,
        people: 5,
      },
    ],
    [
      'pt-lisbon-and-cet.txt',
      {
        language: 'pt',
        ordinal: 7,
        date: '2024-03-14',
        localStart: '12:00',
        localEnd: '13:30',
        timeZone: 'Europe/Lisbon',
        modality: 'ONLINE',
        questions: 3,
        items: 5,
        people: 5,
      },
    ],
    [
      'en-label-table.txt',
      {
        language: 'en',
        ordinal: null,
        date: '2024-03-14',
        localStart: '10:00',
        localEnd: '11:45',
        timeZone: null,
        modality: 'HYBRID',
        questions: 2,
        items: 4,
        people: 6,
      },
    ],
    [
      'en-afternoon.txt',
      {
        language: 'en',
        ordinal: 2,
        date: '2024-03-14',
        localStart: '14:00',
        localEnd: '16:30',
        timeZone: 'America/Port_of_Spain',
        modality: 'IN_PERSON',
        questions: 3,
        items: 6,
        people: 7,
      },
    ],
    [
      'es-markdown.txt',
      {
        language: 'es',
        ordinal: 6,
        date: '2024-03-14',
        localStart: '09:00',
        localEnd: '11:00',
        timeZone: 'America/Costa_Rica',
        modality: 'ONLINE',
        questions: 2,
        items: 4,
        people: 4,
      },
    ],
    [
      'es-three-clocks.txt',
      {
        language: 'es',
        ordinal: 3,
        date: '2024-03-14',
        localStart: '16:30',
        localEnd: '18:00',
        timeZone: 'Europe/Madrid',
        modality: 'ONLINE',
        questions: 3,
        items: 5,
        people: 3,
      },
    ],
    [
      'pt-numbered-parts.txt',
      {
        language: 'pt',
        ordinal: null,
        date: '2024-03-14',
        localStart: '10:00',
        localEnd: '12:00',
        timeZone: 'America/Sao_Paulo',
        modality: 'HYBRID',
        questions: 3,
        items: 5,
        people: 5,
      },
    ],
    [
      'es-header-in-capitals.txt',
      {
        language: 'es',
        ordinal: 2,
        date: '2024-03-14',
        localStart: '16:30',
        localEnd: '18:15',
        timeZone: null,
        modality: 'ONLINE',
        questions: 3,
        items: 4,
        people: 7,
      },
    ],
    [
      'en-plain-headings.txt',
      {
        language: 'en',
        ordinal: 5,
        date: '2024-03-14',
        localStart: '09:00',
        localEnd: '11:00',
        timeZone: 'America/Jamaica',
        modality: 'ONLINE',
        questions: 3,
        items: 5,
        people: 4,
      },
    ],
    [
      'pt-roman-entries.txt',
      {
        language: 'pt',
        ordinal: 8,
        date: '2024-03-14',
        localStart: '11:00',
        localEnd: '13:00',
        timeZone: 'America/Sao_Paulo',
        modality: 'ONLINE',
        questions: 3,
        items: 4,
        people: 6,
      },
    ],
    [
      'en-two-days.txt',
      {
        language: 'en',
        ordinal: 3,
        date: '2024-03-14',
        localStart: '09:30',
        localEnd: '13:00',
        timeZone: null,
        modality: 'IN_PERSON',
        questions: 2,
        items: 8,
        people: 8,
      },
    ],
    [
      'es-lengths-only.txt',
      {
        language: 'es',
        ordinal: 2,
        date: '2024-08-08',
        localStart: '09:00',
        localEnd: '11:00',
        timeZone: 'America/Lima',
        modality: 'IN_PERSON',
        questions: 3,
        items: 6,
        people: 5,
      },
    ],
  ])('%s is read', (name, expected) => {
    const { note } = read(fixture(name));
    expect(note.unplaced.length).toBeLessThanOrEqual(2);
    expect(note.agenda.every(({ title }) => title !== '')).toBe(true);
    const { ordinal, date, localStart, localEnd, timeZone, modality } = note.session;
    expect({
      language: note.language,
      ordinal,
      date,
      localStart,
      localEnd,
      timeZone,
      modality,
      questions: note.questions.length,
      items: note.agenda.length,
      people: peopleOf(note).length,
    }).toEqual(expected);
  });

  it('doubts a day and a clock that can be read in two ways', () => {
    const { findings } = read(fixture('en-ambiguous-figures.txt'));
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['AMBIGUOUS_DATE', 'AMBIGUOUS_TIME']));
  });
});

describe('what is no concept note', () => {
  it.each([
    ['', 'EMPTY'],
    [' \n\t\n', 'EMPTY'],
    ['Dear all, lunch is at one. See you there.', 'NOT_A_CONCEPT_NOTE'],
  ])('%j is refused', (text, code) => {
    expect(readConceptNote(text)).toMatchObject({ kind: 'refused', code });
  });
});
