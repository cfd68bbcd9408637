import fc from 'fast-check';
import { fixture, fixtureNames } from '../test/first-notes.js';
import { accidents, wrapped } from '../test/typed-otherwise.js';
import { readConceptNote } from './read.js';

const twin = fixture('twin-of-the-first-note.txt');

/** The facts of a note that no accident of typing may change. */
const factsOf = (text: string) => {
  const reading = readConceptNote(text);
  if (reading.kind === 'refused') return reading.code;
  const { session, objectives, questions, agenda } = reading.note;
  return {
    code: session.code,
    ordinal: session.ordinal,
    date: session.date,
    localStart: session.localStart,
    localEnd: session.localEnd,
    objectives: objectives.length,
    questions: questions.map(({ isQuestion }) => isQuestion),
    agenda: agenda.map(({ kind, localStart, localEnd, contributions }) => [
      kind,
      localStart,
      localEnd,
      contributions.length,
    ]),
  };
};

const facts = factsOf(twin);

describe('a note that was typed in another way', () => {
  it('is the same with other dashes, spaces and line ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('-', '–', '—'),
        fc.constantFrom(' ', '  ', '\u00a0'),
        fc.boolean(),
        (dash, space, isWindows) => {
          const typed = twin.replace(/(\d) ?[-–—] ?(\d)/g, `$1 ${dash} $2`).replace(/ (?=\w)/g, space);
          expect(factsOf(isWindows ? typed.replaceAll('\n', '\r\n') : typed)).toEqual(facts);
        },
      ),
      { numRuns: 18 },
    );
  });

  it('is the same with other bullets', () => {
    fc.assert(
      fc.property(fc.constantFrom('-', '•', '➤', '–', '*'), (bullet) => {
        expect(factsOf(twin.replace(/^[-•➤–*] /gmu, `${bullet} `))).toEqual(facts);
      }),
      { numRuns: 5 },
    );
  });

  it('is the same where accents were lost', () => {
    expect(factsOf(twin.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual(facts);
  });
});

describe.each(fixtureNames)('%s', (name) => {
  const text = fixture(name);

  it.each(accidents)('is the same note with %s', (_accident, typed) => {
    expect(factsOf(typed(text))).toEqual(factsOf(text));
  });
});

describe.each([
  'twin-of-the-first-note.txt',
  'en-agenda-in-two-lists.txt',
  'en-lisbon-time.txt',
  'es-header-in-capitals.txt',
  'es-starts-with-h.txt',
  'pt-lisbon-and-cet.txt',
  'pt-numbered-parts.txt',
])('%s', (name) => {
  const text = fixture(name);

  it('is the same note on paper of any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 76, max: 105 }), (width) => {
        expect(factsOf(wrapped(text, width))).toEqual(factsOf(text));
      }),
      { numRuns: 10 },
    );
  });
});

describe('any text at all', () => {
  it('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        expect(['read', 'refused']).toContain(readConceptNote(text).kind);
      }),
    );
  });

  it('is read or refused when pieces of a note are shuffled into it', () => {
    const lines = twin.split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (shuffled) => {
        expect(['read', 'refused']).toContain(readConceptNote(shuffled.join('\n')).kind);
      }),
      { numRuns: 60 },
    );
  });

  it('takes steps in proportion to its length', () => {
    const stepsFor = (times: number) => readConceptNote(twin.repeat(times)).steps / times;
    expect(stepsFor(40)).toBeLessThan(stepsFor(10) * 1.5);
  });
});
