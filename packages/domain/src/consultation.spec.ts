import fc from 'fast-check';
import { lastDayOf, objectionStateAt, outcomeOf, pauses, positionInputSchema, stances } from './consultation.js';
import { afterWorkingDays, endOfDayEverywhere, isWorkingDay } from './working-days.js';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const never = () => false;

describe('working days', () => {
  it('leave out weekends and public holidays', () => {
    expect(afterWorkingDays('2026-11-26', 10, never)).toBe('2026-12-10');
    expect(afterWorkingDays('2026-11-26', 10, (on) => on === '2026-12-08')).toBe('2026-12-11');
    expect(afterWorkingDays('2026-11-28', 1, never)).toBe('2026-11-30');
  });

  it('end on a working day, with so many of them between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 15 }), fc.nat(6), (from, count, often) => {
        const isHoliday = (on: string) => Number(on.slice(8)) % (often + 4) === 0;
        const last = afterWorkingDays(from, count, isHoliday);
        expect(isWorkingDay(last, isHoliday)).toBe(true);
        let worked = 0;
        for (let on = new Date(from); on.toISOString().slice(0, 10) < last;) {
          on = new Date(on.getTime() + 86_400_000);
          if (isWorkingDay(on.toISOString().slice(0, 10), isHoliday)) worked += 1;
        }
        expect(worked).toBe(count);
      }),
    );
  });

  it('are over once they are over everywhere', () => {
    expect(endOfDayEverywhere('2026-12-31').toISOString()).toBe('2027-01-01T12:00:00.000Z');
  });
});

describe('an objection', () => {
  const raised = {
    raisedAt: new Date('2026-11-26T10:00:00Z'),
    confirmBy: '2026-12-03',
    confirmedAt: null,
    liftedAt: null,
  };

  it('pauses at once, lapses where nobody confirms it in time, and lasts where somebody does', () => {
    const [soon, late] = [new Date('2026-12-04T11:00:00Z'), new Date('2026-12-04T12:00:00Z')];
    expect([objectionStateAt(raised, soon), pauses(raised, soon)]).toEqual(['RAISED', true]);
    expect([objectionStateAt(raised, late), pauses(raised, late)]).toEqual(['LAPSED', false]);
    const confirmed = { ...raised, confirmedAt: soon };
    expect([objectionStateAt(confirmed, late), pauses(confirmed, late)]).toEqual(['CONFIRMED', true]);
    const lifted = { ...confirmed, liftedAt: late };
    expect([objectionStateAt(lifted, late), pauses(lifted, late)]).toEqual(['LIFTED', false]);
  });
});

describe('what the record says of a country', () => {
  it('is never silence where nobody was reached, nor a word on a text that it did not see', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.option(fc.constantFrom(...stances)),
        fc.nat(3),
        fc.nat(3),
        (isReached, stance, of, now) => {
          const given = stance === null ? null : { stance, ofWording: of };
          const outcome = outcomeOf({ isReached }, given, now);
          if (outcome === 'SILENT') expect([isReached, given]).toEqual([true, null]);
          if (stances.some((known) => known === outcome)) expect(of).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });
});

describe('a position', () => {
  it('says why, unless it objects to nothing', () => {
    expect(positionInputSchema.safeParse({ stance: 'NO_OBJECTION' }).success).toBe(true);
    expect(positionInputSchema.safeParse({ stance: 'RESERVATION' }).error?.issues[0]?.path).toEqual(['text']);
  });

  it('can be given until the last day that any country has', () => {
    expect(lastDayOf('2026-12-10', [null, '2026-12-17', '2026-12-01'])).toBe('2026-12-17');
  });
});
