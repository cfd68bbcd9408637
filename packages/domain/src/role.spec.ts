import fc from 'fast-check';
import { covers, delegateInputSchema, groupRoleKinds, institutionRoleKinds, roleInputSchema } from './role.js';
import { dayBefore, dayOf } from './time.js';

const person = '019f0000-0000-7000-8000-000000000000';
const base = { person, fromOn: '2024-01-01' };

const fieldsAtFault = (typed: unknown) => {
  const parsed = roleInputSchema.safeParse(typed);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('a term', () => {
  it('covers its first day and its last day, and not the day after', () => {
    const term = { fromOn: '2024-02-28', toOn: '2024-03-01' };
    expect(
      ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'].map((day) => covers(term, day)),
    ).toEqual([false, true, true, true, false]);
  });

  it('goes on where it has no last day', () => {
    expect(covers({ fromOn: '2024-01-01', toOn: null }, '2999-12-31')).toBe(true);
  });

  it('that ended on the day before does not count', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const today = dayOf(date);
          expect(covers({ fromOn: '1980-01-01', toOn: dayBefore(today) }, today)).toBe(false);
          expect(covers({ fromOn: today, toOn: today }, today)).toBe(true);
        },
      ),
    );
  });
});

describe('a role as typed', () => {
  it.each(groupRoleKinds.filter((role) => role !== 'CO_LEAD'))('of %s needs its group', (role) => {
    expect(fieldsAtFault({ ...base, role, toOn: '2024-12-31' })).toEqual(['group']);
    expect(fieldsAtFault({ ...base, role, toOn: '2024-12-31', group: '3.5' })).toEqual([]);
  });

  it.each(institutionRoleKinds)('of %s needs its institution', (role) => {
    expect(fieldsAtFault({ ...base, role, toOn: '2024-12-31' })).toEqual(['institution']);
    expect(fieldsAtFault({ ...base, role, toOn: '2024-12-31', institution: person })).toEqual([]);
  });

  it('of a co-lead needs both', () => {
    expect(fieldsAtFault({ ...base, role: 'CO_LEAD' })).toEqual(['group', 'institution']);
  });

  it.each(['TRANSLATOR', 'INTERPRETER'])('of %s needs a last day', (role) => {
    expect(fieldsAtFault({ ...base, role, group: '3.5' })).toEqual(['toOn']);
  });

  it('does not end before it begins', () => {
    expect(fieldsAtFault({ ...base, role: 'EXPERT', group: '3.5', toOn: '2023-12-31' })).toEqual(['toOn']);
  });
});

describe('a delegate', () => {
  it('is named until a day', () => {
    expect(delegateInputSchema.safeParse({ person, fromOn: '2024-01-01' }).success).toBe(false);
    expect(delegateInputSchema.safeParse({ person, fromOn: '2024-01-01', toOn: '2024-06-30' }).success).toBe(true);
  });
});
