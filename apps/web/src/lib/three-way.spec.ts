import { isSame, merge, valueAt, withAt } from './three-way.js';

const base = {
  title: 'One',
  code: '2.1',
  rows: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
  lines: ['x', 'y'],
};

describe('two edits of one thing', () => {
  it('go together where they are about different fields', () => {
    const merged = merge(base, { ...base, title: 'Mine' }, { ...base, code: '2.2' });
    expect(merged).toEqual({ value: { ...base, title: 'Mine', code: '2.2' }, clashes: [] });
  });

  it('clash only where both wrote something else in one field, and then neither text is lost', () => {
    const merged = merge(base, { ...base, title: 'Mine' }, { ...base, title: 'Theirs', code: '2.2' });
    expect(merged.clashes).toEqual([{ path: 'title', mine: 'Mine', theirs: 'Theirs' }]);
    expect(merged.value).toMatchObject({ title: 'Mine', code: '2.2' });
  });

  it('keep the rows that each of them added', () => {
    const mine = { ...base, rows: [...base.rows, { text: 'new of mine' }] };
    const theirs = { ...base, rows: [...base.rows, { id: 'c', text: 'new of theirs' }] };
    expect(valueAt(merge(base, mine, theirs).value, 'rows')).toEqual([
      ...base.rows,
      { text: 'new of mine' },
      { id: 'c', text: 'new of theirs' },
    ]);
  });

  it('take out a row that one removed and the other left alone', () => {
    const theirs = { ...base, rows: base.rows.slice(1) };
    const merged = merge(
      base,
      {
        ...base,
        rows: [
          { id: 'a', text: 'A' },
          { id: 'b', text: 'B, mended' },
        ],
      },
      theirs,
    );
    expect(merged.value).toMatchObject({ rows: [{ id: 'b', text: 'B, mended' }] });
    expect(merged.clashes).toEqual([]);
  });

  it('clash over a row that one removed and the other wrote', () => {
    const theirs = {
      ...base,
      rows: [
        { id: 'a', text: 'A, by them' },
        { id: 'b', text: 'B' },
      ],
    };
    const merged = merge(base, { ...base, rows: base.rows.slice(1) }, theirs);
    expect(merged.clashes).toEqual([{ path: 'rows.1', mine: undefined, theirs: { id: 'a', text: 'A, by them' } }]);
  });

  it('clash over a list without ids that grew on one side and changed on the other', () => {
    const merged = merge(base, { ...base, lines: ['x', 'y', 'z'] }, { ...base, lines: ['x', 'why'] });
    expect(merged.clashes).toEqual([{ path: 'lines', mine: ['x', 'y', 'z'], theirs: ['x', 'why'] }]);
  });

  it('go together row by row in a list without ids that kept its length', () => {
    const merged = merge(base, { ...base, lines: ['ex', 'y'] }, { ...base, lines: ['x', 'why'] });
    expect(merged).toMatchObject({ value: { lines: ['ex', 'why'] }, clashes: [] });
  });
});

describe('a place in plain data', () => {
  it('is written without touching the rest', () => {
    expect(withAt(base, 'rows.1.text', 'C')).toEqual({
      ...base,
      rows: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'C' },
      ],
    });
    expect(withAt(base, 'rows.0', undefined)).toEqual({ ...base, rows: [{ id: 'b', text: 'B' }] });
  });

  it('compares by what it says', () => {
    expect(isSame({ a: [1, null] }, { a: [1, null] })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(isSame([1], [1, 2])).toBe(false);
  });
});
