import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { errorCodes } from '@cauce/domain/errors';
import { fieldIssueCodes } from '@cauce/i18n/field-issues';
import { wordsIn } from '@cauce/i18n/words';
import { fieldSentenceOf, problemFrom, problemOf, sentenceOf } from './errors.js';

const words = wordsIn('en');

describe('a problem', () => {
  it.each(errorCodes)('of code %s has its own sentence', (code) => {
    const sentence = sentenceOf(
      words,
      problemFrom({
        code,
        values: { count: 2, maximum: 100, code: '2.1', timeZone: 'Europe/Madrid', earlier: 'a', later: 'b' },
      }),
    );
    expect(sentence).toMatch(/[.!]$/);
    expect(sentence).not.toContain('interface.');
  });

  it('is read from what the API answered, with its values and its number', () => {
    const error = new CombinedGraphQLErrors({
      errors: [
        {
          message: 'CODE_TAKEN',
          extensions: { code: 'CODE_TAKEN', field: 'code', values: { code: '2.1' }, errorId: 'error-42' },
        },
      ],
    });
    const problem = problemOf(error);
    expect(problem).toMatchObject({ code: 'CODE_TAKEN', field: 'code', id: 'error-42' });
    expect(sentenceOf(words, problem)).toContain('2.1');
  });

  it('of a kind that nobody knows is unexpected', () => {
    expect(problemOf(new Error('boom')).code).toBe('UNEXPECTED');
    expect(problemFrom({ code: 'NEVER_HEARD_OF' }).code).toBe('UNEXPECTED');
  });

  it('names every field at fault', () => {
    const { fields } = problemFrom({
      code: 'INVALID_INPUT',
      issues: [
        { field: 'code', code: 'NOT_A_CODE', values: {} },
        { field: 'title', code: 'odd', values: {} },
      ],
    });
    expect(fields.map(({ field, code }) => [field, code])).toEqual([
      ['code', 'NOT_A_CODE'],
      ['title', 'NOT_USABLE'],
    ]);
  });

  it.each(fieldIssueCodes)('of a field, of code %s, has its own sentence', (code) => {
    expect(fieldSentenceOf(words, { field: 'x', code, values: { maximum: 300 } })).not.toContain('interface.');
  });
});
