import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dataCategories, keptUntil, overAt, overBefore, retentionRules } from './retention.js';

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from('1996-01-01').add({ days }).toString());
const category = fc.constantFrom(...dataCategories);

describe('the time for which things are kept', () => {
  it('has passed exactly when the last day of it lies behind us, leap years included', () => {
    fc.assert(
      fc.property(category, day, day, (of, startedOn, today) => {
        const until = keptUntil(of, startedOn);
        const before = overBefore(of, today);
        return (before !== null && startedOn < before) === (until !== null && until < today);
      }),
    );
  });

  it('ends later for what began later', () => {
    fc.assert(
      fc.property(category, day, day, (of, one, other) => {
        const [earlier = '', later = ''] = [one, other].toSorted();
        const [first, second] = [keptUntil(of, earlier), keptUntil(of, later)];
        return first === null || second === null || first <= second;
      }),
    );
  });

  it('has no end while it has not begun, and none for the lasting record', () => {
    for (const of of dataCategories) {
      expect(keptUntil(of, null)).toBeNull();
      if (retentionRules[of].kept === null) expect(keptUntil(of, '2024-02-29')).toBeNull();
    }
    expect(keptUntil('PERSON', '2024-07-13')).toBe('2026-07-13');
    expect(keptUntil('CONSENTS', '2025-02-28')).toBe('2028-02-28');
  });

  it('is over at once for what lets somebody in', () => {
    const now = new Date('2026-07-13T10:20:30Z');
    expect([overAt('SIGN_INS', now), overAt('SIGN_IN_REQUESTS', now)]).toEqual([now, now]);
  });
});
