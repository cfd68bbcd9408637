import fc from 'fast-check';
import { claimOf, codeFrom, codeInGroups, markOf } from './release.js';

const code = 'a0'.repeat(32);

describe('A verification code', () => {
  it('is taken as it is printed, whatever gaps and capitals it was typed with', () => {
    expect(codeFrom(` ${codeInGroups(code).toUpperCase()}\n`)).toBe(code);
    expect(codeFrom(code.replace(/(.{4})/g, '$1-'))).toBe(code);
  });

  it('is nothing else', () => {
    for (const typed of ['', 'C-3.5/2.1-04', code.slice(1), `${code}0`, code.replace('a', 'g')]) {
      expect(codeFrom(typed)).toBeNull();
    }
  });

  it('comes back from its groups, whichever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (any) => {
        expect(codeFrom(codeInGroups(any))).toBe(any);
      }),
    );
  });
});

describe('What a file says that it is', () => {
  it('stands in its mark, wherever that lies', () => {
    expect(claimOf(`%PDF-1.7\u0000\u00ff<pdf:Keywords>${markOf(code)}</pdf:Keywords>`)).toEqual({ code });
  });

  it('stands in data by group and number', () => {
    const data = { format: 'cauce-conclusions/1', group: '3.5', number: 2, conclusions: 'whatever' };
    expect(claimOf(` ${JSON.stringify(data)}`)).toEqual({ group: '3.5', number: 2 });
  });

  it('is nothing in any other file', () => {
    for (const text of ['', '{', '{"format":"cauce-conclusions/1"}', 'cauce-release:abc', '[1]', 'A text.']) {
      expect(claimOf(text)).toBeNull();
    }
  });
});
