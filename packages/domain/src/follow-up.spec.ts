import { reminderDueOn, stepOn } from './follow-up.js';

describe('the reminders after a session', () => {
  it('go to who writes after three days, to who leads after seven, to who manages after ten', () => {
    const steps = ['2026-11-03', '2026-11-04', '2026-11-07', '2026-11-08', '2026-11-10', '2026-11-11'].map((today) =>
      stepOn('2026-11-01', today),
    );
    expect(steps).toEqual([null, 'WRITERS', 'WRITERS', 'LEADS', 'LEADS', 'MANAGERS']);
  });

  it('end by themselves where nobody was there to send them', () => {
    expect(reminderDueOn('2026-11-01', '2026-12-11')).toBe('MANAGERS');
    expect(reminderDueOn('2026-11-01', '2026-12-12')).toBeNull();
    expect(stepOn('2026-11-01', '2026-12-12')).toBe('MANAGERS');
  });
});
