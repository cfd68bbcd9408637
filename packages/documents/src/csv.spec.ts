import { csvOf } from './csv.js';

describe('a table as CSV', () => {
  it('keeps quotes, separators and lines in their cell', () => {
    expect(csvOf([['a "b"', 'c, d', 'e\nf']], { isBeginning: false })).toBe('"a ""b""","c, d","e\nf"\r\n');
  });

  it('begins with the mark of UTF-8 once', () => {
    expect(csvOf([['ñ']], { isBeginning: true })).toBe('\uFEFFñ\r\n');
    expect(csvOf([['ñ']], { isBeginning: false })).toBe('ñ\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx'])('has no formula in it: %j', (cell) => {
    expect(csvOf([[cell]], { isBeginning: false })).toMatch(/^"?'/);
  });
});
