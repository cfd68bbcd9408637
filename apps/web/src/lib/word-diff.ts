/** A stretch of words that two texts share, or that only one has. */
export interface Stretch {
  readonly text: string;
  readonly kind: 'both' | 'mine' | 'theirs';
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

// The table of common words grows with the product of both lengths; longer texts are shown whole.
const mostCells = 1_000_000;

const lengths = (mine: readonly string[], theirs: readonly string[]): number[][] => {
  const table = Array.from({ length: mine.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const cell = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = mine.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      const isEqual = mine[row] === theirs[column];
      const length = isEqual ? cell(row + 1, column + 1) + 1 : Math.max(cell(row + 1, column), cell(row, column + 1));
      table[row]?.splice(column, 1, length);
    }
  }
  return table;
};

const joined = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.reduce<Stretch[]>((all, next) => {
    const last = all.at(-1);
    if (last?.kind !== next.kind) return [...all, next];
    return [...all.slice(0, -1), { kind: last.kind, text: last.text + next.text }];
  }, []);

/** Where two texts agree and where they part, word by word. */
export const diffWords = (mineText: string, theirsText: string): Stretch[] => {
  const mine = wordsOf(mineText);
  const theirs = wordsOf(theirsText);
  if (mine.length * theirs.length > mostCells) {
    return [
      { kind: 'mine', text: mineText },
      { kind: 'theirs', text: theirsText },
    ];
  }
  const table = lengths(mine, theirs);
  const stretches: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < mine.length || column < theirs.length) {
    const [own, other] = [mine[row], theirs[column]];
    if (own !== undefined && own === other) {
      stretches.push({ kind: 'both', text: own });
      row += 1;
      column += 1;
    } else if (
      own !== undefined &&
      (other === undefined || (table[row + 1]?.[column] ?? 0) >= (table[row]?.[column + 1] ?? 0))
    ) {
      stretches.push({ kind: 'mine', text: own });
      row += 1;
    } else {
      stretches.push({ kind: 'theirs', text: other ?? '' });
      column += 1;
    }
  }
  return joined(stretches);
};
