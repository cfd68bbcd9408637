import { clockFrom } from './clock-typed.js';

describe('a time of day as people type it', () => {
  it.each([
    ['16:30', '16:30'],
    ['16.30', '16:30'],
    ['16h30', '16:30'],
    ['1630', '16:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['16 h', '16:00'],
    ['4:30 pm', '16:30'],
    ['4:30 p. m.', '16:30'],
    ['12:15 AM', '00:15'],
    ['12pm', '12:00'],
  ])('%s is read as %s', (typed, clock) => {
    expect(clockFrom(typed)).toBe(clock);
  });

  it.each(['', '25:00', '16:75', '13 pm', 'soon', '16:3'])('%s is none', (typed) => {
    expect(clockFrom(typed)).toBeNull();
  });
});
