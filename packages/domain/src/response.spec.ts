import fc from 'fast-check';
import { moments } from './session.js';
import { answerInputSchema, answerTextSchema, coverageOf, shownUnattributed, shuffled } from './response.js';

const inEnglish = { original: 'en', texts: [{ locale: 'en', text: 'We divert before a charge.' }] };
const inSpanish = { original: 'es', texts: [{ locale: 'es', text: 'Derivamos antes de acusar.' }] };

describe('what is attributed to nobody', () => {
  it('is shown whole from three on, and not at all before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 8 }), (answers) => {
        expect(shownUnattributed(answers)).toEqual(answers.length < 3 ? [] : answers);
      }),
    );
  });

  it('loses nothing when it is shuffled, and any order can come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 8 }), fc.nat(), (answers, seed) => {
        expect(shuffled(answers, (below) => seed % below).toSorted()).toEqual(answers.toSorted());
      }),
    );
    const orders = [0, 1, 2].flatMap((first) => [0, 1].map((second) => [first, second, 0]));
    const seen = orders.map((picks) => shuffled(['a', 'b', 'c'], () => picks.shift() ?? 0).join(''));
    expect(new Set(seen).size).toBe(6);
  });
});

describe('the table of who answered what', () => {
  const answer = fc.record({
    questionId: fc.constantFrom('q1', 'q2', 'q3'),
    countryCode: fc.option(fc.constantFrom('CR', 'JM', 'PE')),
    moment: fc.constantFrom(...moments),
  });

  it('has a cell for every question in every line, and counts each answer of a country once', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), (answers) => {
        const rows = coverageOf(['q1', 'q2', 'q3'], ['CR', 'TT'], answers);
        expect(rows.every(({ cells }) => cells.length === 3)).toBe(true);
        const counted = rows.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(answers.filter(({ countryCode }) => countryCode !== null).length);
      }),
    );
  });

  it('has a line for a country that was asked and did not answer', () => {
    expect(coverageOf(['q1'], ['TT'], [])).toEqual([
      { countryCode: 'TT', cells: [{ questionId: 'q1', moments: [], count: 0 }] },
    ]);
  });
});

describe('an answer as typed', () => {
  it('has its summary in the other of the two languages', () => {
    expect(answerTextSchema.safeParse({ text: inEnglish, summary: inSpanish }).success).toBe(true);
    expect(answerTextSchema.safeParse({ text: inEnglish, summary: inEnglish }).error?.issues[0]?.path).toEqual([
      'summary',
      'original',
    ]);
  });

  it('cannot be attributed to nobody where somebody is named', () => {
    const named = { moment: 'BEFORE', institution: '018f3f5e-0000-7000-8000-000000000000', text: inEnglish };
    expect(answerInputSchema.safeParse({ ...named, attribution: 'NOBODY' }).success).toBe(false);
    expect(answerInputSchema.safeParse({ ...named, attribution: 'COUNTRY' }).success).toBe(true);
  });
});
