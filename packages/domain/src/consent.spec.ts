import fc from 'fast-check';
import { consentState } from './consent.js';

const open = (textVersion: number) => ({ textVersion, withdrawnAt: null });
const closed = (textVersion: number) => ({ textVersion, withdrawnAt: new Date(0) });

describe('a consent', () => {
  it('counts while a yes to the present text stands, and asks again when the text has changed', () => {
    expect(consentState([], 1)).toBe('NOT_ASKED');
    expect(consentState([open(1)], 1)).toBe('GRANTED');
    expect(consentState([open(1)], 2)).toBe('ASK_AGAIN');
    expect(consentState([closed(1)], 1)).toBe('WITHDRAWN');
    expect(consentState([closed(1), open(2)], 2)).toBe('GRANTED');
    expect(consentState([closed(2), open(1)], 2)).toBe('ASK_AGAIN');
  });

  it('never counts for a text that was not agreed to, whatever came before', () => {
    const given = fc.record({ textVersion: fc.integer({ min: 1, max: 5 }), isOpen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(given), fc.integer({ min: 1, max: 5 }), (all, version) => {
        const history = all.map(({ textVersion, isOpen }) => (isOpen ? open(textVersion) : closed(textVersion)));
        const isAgreed = all.some(({ textVersion, isOpen }) => isOpen && textVersion === version);
        return (consentState(history, version) === 'GRANTED') === isAgreed;
      }),
    );
  });
});
